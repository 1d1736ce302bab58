import type { Language } from '../../../server/accept-language.js'
import type { ResultOf } from '../../api/graphql.js'
import type { Table } from '../../figure/table.js'
import type { TERMS } from '../../language/terms.js'
import { nodeName } from './node-name.js'
import type { TRACE } from './trace.operations.js'
import type { TRACE_TEXTS } from './trace.texts.js'

export type Path = NonNullable<ResultOf<typeof TRACE>['trace']>[number]
export type Step = Path['steps'][number]

/** The paths step by step, a row each. */
export function pathsTable(
  paths: readonly Path[],
  names: (typeof TRACE_TEXTS)[Language]['columns'],
  terms: (typeof TERMS)[Language],
): Table {
  return {
    columns: [
      { name: names.path, isNumber: true },
      { name: names.step, isNumber: true },
      { name: names.from },
      { name: names.relation },
      { name: names.direction },
      { name: names.to },
      { name: names.quotations, isNumber: true },
      { name: names.fromId },
      { name: names.toId },
    ],
    rows: paths.flatMap(({ steps }, path) =>
      steps.map(({ from, to, relation, forward, passages }, step) => [
        path + 1,
        step + 1,
        nodeName(from, terms),
        relation,
        forward ? names.along : names.against,
        nodeName(to, terms),
        passages.length,
        from.id,
        to.id,
      ]),
    ),
  }
}
