import type { Language } from '../../../server/accept-language.js'
import type { Table } from '../../figure/table.js'
import type { Graph } from './graph.js'
import type { NETWORK_TEXTS } from './network.texts.js'

/** The ties as rows, the strongest first. */
export function tiesTable({ nodes, ties }: Graph, names: (typeof NETWORK_TEXTS)[Language]['columns']): Table {
  return {
    columns: [
      { name: names.from },
      { name: names.to },
      { name: names.weight, isNumber: true },
      { name: names.fromCommunity, isNumber: true },
      { name: names.toCommunity, isNumber: true },
    ],
    rows: ties.map(({ source, target, weight }) => {
      const [a, b] = [nodes[source]!, nodes[target]!]
      return [a.label, b.label, weight, number(a.community), number(b.community)]
    }),
  }
}

/** Communities are told from 1 on. */
function number(community: number | null): number | null {
  return community === null ? null : community + 1
}
