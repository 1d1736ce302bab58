import { type GraphQLResolveInfo, Kind } from 'graphql'

/** Whether nothing is asked of a node but what its id tells, so that it need not be read. */
export const asksForIdAlone = ({ fieldNodes }: GraphQLResolveInfo): boolean =>
  fieldNodes.every(({ selectionSet }) =>
    selectionSet?.selections.every(
      (selection) => selection.kind === Kind.FIELD && ['id', '__typename'].includes(selection.name.value),
    ),
  )
