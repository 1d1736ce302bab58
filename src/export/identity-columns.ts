import type { Column } from './csv.js'
import { permalink } from './permalink.js'

/** What every row of a table begins with: which node it is, where it can be opened, and of which version it speaks. */
export function identityColumns<Row>(idOf: (row: Row) => string): Column<Row>[] {
  return [
    { name: 'id', about: 'The stable id of the node, the same in every version.', value: idOf },
    {
      name: 'permalink',
      about: 'Where the node can be opened; says so when the data has moved on since this version.',
      value: (row, { base, version }) => permalink(base, idOf(row), version),
    },
    {
      name: 'version',
      about: 'The version of the dataset: cite it with any figure.',
      value: (_, { version }) => version,
    },
  ]
}
