import type { ResultOf } from '../../api/graphql.js'
import type { NetworkQualifier } from '../../api/vocabulary.js'
import type { NetworkOptions } from './network-options.js'
import type { NETWORK } from './network.operations.js'

/** What a tie says: agreement, conflict, both, or only that both speak. */
export type TieKind = 'agree' | 'conflict' | 'both' | 'any'

export interface GraphNode {
  id: string
  /** Its name, told apart from others of the same name. */
  label: string
  community: number | null
  statements: number
  isConcept: boolean
  /** How many ties it has. */
  ties: number
}

export interface GraphTie {
  /** Indexes into the nodes. */
  source: number
  target: number
  weight: number
  kind: TieKind
}

/** The network as the page shows it. */
export interface Graph {
  nodes: readonly GraphNode[]
  /** The strongest first. */
  ties: readonly GraphTie[]
}

export function graphOf({ network }: ResultOf<typeof NETWORK>, options: NetworkOptions): Graph {
  const { nodes, edges } = network ?? { nodes: [], edges: [] }
  const degrees = nodes.map(() => 0)
  for (const { source, target } of edges) {
    degrees[source]! += 1
    degrees[target]! += 1
  }
  const labels = new Map<string, number>()
  for (const { item } of nodes) labels.set(item.label, (labels.get(item.label) ?? 0) + 1)
  const actor = `${options.actors.toLowerCase()}:`
  return {
    nodes: nodes.map(({ item, community, statements }, at) => ({
      id: item.id,
      label: labels.get(item.label) === 1 ? item.label : `${item.label} (${around(item.id)})`,
      community,
      statements,
      isConcept: options.mode === 'TWO_MODE' && !item.id.startsWith(actor),
      ties: degrees[at]!,
    })),
    ties: edges.map((edge) => {
      // Divided or not, COMBINE tells for, against and both by 1, 2 and 3.
      const divisors = {
        ACTIVITY: nodes[edge.source]!.statements,
        PROMINENCE: nodes[edge.target]!.statements,
      } as Record<string, number>
      const whole = Math.round(edge.weight * (divisors[options.normalisation] ?? 1))
      return { ...edge, kind: kindOf(options.qualifier, edge.weight, whole) }
    }),
  }
}

/** The tie between two nodes, whichever way round they are named. */
export function tieBetween({ nodes, ties }: Graph, a: string, b: string): GraphTie | undefined {
  return ties.find(({ source, target }) => {
    const ends = [nodes[source]!.id, nodes[target]!.id]
    return ends.includes(a) && ends.includes(b) && a !== b
  })
}

function kindOf(qualifier: NetworkQualifier, weight: number, whole: number): TieKind {
  if (qualifier === 'IGNORE') return 'any'
  if (qualifier === 'CONFLICT') return 'conflict'
  if (qualifier === 'COMBINE') return whole === 1 ? 'agree' : whole === 2 ? 'conflict' : 'both'
  return weight < 0 ? 'conflict' : 'agree'
}

/** What tells an id from others of the same name: the slug before its last, else its whole. */
function around(id: string): string {
  const slugs = id.slice(id.indexOf(':') + 1).split('/')
  return slugs.at(-2) ?? id
}
