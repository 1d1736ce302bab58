import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql'

/** What is asked of a connection, by the names of fields, whatever the types that fragments name. */
export interface AskedOfPage {
  /** Of its nodes. */
  fields: ReadonlySet<string>
  /** Whether any cursor is told. */
  cursors: boolean
}

/** A document asks for the same wherever it runs; kept for as long as it is. */
const known = new WeakMap<FieldNode, AskedOfPage>()

/** Looks ahead from the field that answers with a connection. What @skip leaves out counts as asked for. */
export function askedOfPage({
  fieldNodes,
  fragments,
}: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): AskedOfPage {
  const [first] = fieldNodes
  // Several that are merged may be merged otherwise elsewhere.
  const found = fieldNodes.length === 1 ? known.get(first!) : undefined
  if (found !== undefined) return found
  const under = (fields: readonly FieldNode[]) => {
    const spread = new Set<string>()
    return fields.flatMap(({ selectionSet }) => [...fieldsOf(selectionSet, fragments, spread)])
  }
  const named = (fields: readonly FieldNode[], name: string) =>
    fields.filter((field) => field.name.value === name)
  const parts = under(fieldNodes)
  const edges = under(named(parts, 'edges'))
  const nodes = under([...named(parts, 'nodes'), ...named(edges, 'node')])
  const asked = {
    fields: new Set(nodes.map(({ name }) => name.value)),
    cursors: named(parts, 'pageInfo').length > 0 || named(edges, 'cursor').length > 0,
  }
  if (fieldNodes.length === 1) known.set(first!, asked)
  return asked
}

/** @param spread the fragments that were followed: each is once, for fragments may multiply each other */
function* fieldsOf(
  selectionSet: SelectionSetNode | undefined,
  fragments: GraphQLResolveInfo['fragments'],
  spread: Set<string>,
): Generator<FieldNode> {
  for (const selection of selectionSet?.selections ?? []) {
    if (selection.kind === Kind.FIELD) yield selection
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      yield* fieldsOf(selection.selectionSet, fragments, spread)
    else if (!spread.has(selection.name.value)) {
      spread.add(selection.name.value)
      yield* fieldsOf(fragments[selection.name.value]?.selectionSet, fragments, spread)
    }
  }
}
