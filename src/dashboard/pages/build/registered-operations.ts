import { Kind, parse, print } from '@0no-co/graphql.web'

/** A registered operation, as its file under operations/ tells of it. */
export interface OperationDescription {
  /** As in /graphql/NAME. */
  name: string
  about: string
  /** An address to try, as in /graphql/measure-tally?first=20. */
  example: string
  variables: { name: string; type: string; fallback: string | null; isRequired: boolean }[]
  text: string
}

const FILES = import.meta.glob<string>('../../../../operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The operations that can be asked by name, from the files that the service reads. */
export const REGISTERED: readonly OperationDescription[] = Object.entries(FILES).map(([path, text]) =>
  describe(path.slice(path.lastIndexOf('/') + 1, -'.graphql'.length), text),
)

function describe(name: string, text: string): OperationDescription {
  const told = text
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .map((line) => line.slice(1).trim())
    .join(' ')
  const [example] = /\/graphql\/\S+/.exec(told) ?? [`/graphql/${name}`]
  const operation = parse(text).definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
  const variables = operation?.kind === Kind.OPERATION_DEFINITION ? operation.variableDefinitions : undefined
  return {
    name,
    about: told.replace(`: ${example}`, '.'),
    example,
    variables: (variables ?? []).map(({ variable, type, defaultValue }) => ({
      name: variable.name.value,
      type: print(type),
      fallback: defaultValue === undefined ? null : print(defaultValue),
      isRequired: type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined,
    })),
    text,
  }
}
