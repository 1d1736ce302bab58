import type { GraphValue } from '../../graph/graph.js'
import type { NodeRow } from '../rows/node-row.js'
import type { Rows } from '../rows/rows.js'

/** One claim of a version, as far as people stated it: what is computed from other claims is left out. */
export interface Claim {
  id: string
  /** Follows from other claims by adoption or a rule for silence: nobody typed it. */
  derived: boolean
  /** Each field as text; a list as its items. */
  fields: Readonly<Record<string, string | readonly string[]>>
}

export type Claims = ReadonlyMap<string, Claim>

/** What rows carry beside their claim, to be found, filtered and counted by. */
const COMPUTED = new Set(['id', 'rollup', 'hasConditions', 'organisationKind'])
const REPEATED = new Set(['standing', 'targetKind', 'categories', 'proposalKind', 'theme', 'date'])

/** Labels of rows that are no claims: quotations are told with the claim they bear. */
const NO_CLAIMS = new Set(['Passage', 'Term'])

/** Told by a field of the same meaning, or computed. */
const NO_FIELDS = new Set(['HAS_TERM', 'EVIDENCED_BY', 'COUNTS_FOR', 'TAKES', 'ON', 'IN_MATTER', 'ACTS_FOR'])

/** The claims behind the rows of a version. */
export function claimsOf({ nodes }: Rows): Claims {
  const quotation = (id: string): string => {
    const { documentId, firstLine, lastLine, phrase } = nodes.get(id)!.props
    return `${text(documentId!)} ${text(firstLine!)}-${text(lastLine!)} “${text(phrase!)}”`
  }
  const claims = new Map<string, Claim>()
  for (const row of nodes.values()) if (!NO_CLAIMS.has(row.label)) claims.set(row.id, claimOf(row, quotation))
  return claims
}

function claimOf(row: NodeRow, quotation: (id: string) => string): Claim {
  const fields: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(row.props)) {
    const isEvidence = name.endsWith('assageIds')
    if (!isEvidence && isComputed(row.label, name)) continue
    const item = isEvidence ? (id: GraphValue) => quotation(text(id)) : text
    const field = name.replace('passageIds', 'evidence').replace('PassageIds', 'Evidence')
    fields[field] = Array.isArray(value) ? value.map(item) : item(value)
  }
  for (const { type, from, to, props } of row.relations)
    if (from === row.id && !NO_FIELDS.has(type)) {
      const manner = [props.bearing, props.effect, props.basis].filter((word) => word !== undefined)
      const held = (fields[type] ??= []) as string[]
      held.push([to, ...manner.map(text)].join(' '))
    }
  const { basis } = row.props
  return { id: row.id, derived: basis === 'ADOPTED' || basis === 'DEFAULT_RULE', fields }
}

/** Of a position, whatever repeats its respondent, target or document; of all, sort keys, counts, and ids that relations tell. */
function isComputed(label: string, name: string): boolean {
  if (/^by[A-Z]/.test(name) || COMPUTED.has(name)) return true
  if (label === 'Position' && REPEATED.has(name)) return true
  return /Ids?$/.test(name) && !name.startsWith('rule')
}

const text = (value: GraphValue): string => (typeof value === 'string' ? value : JSON.stringify(value))
