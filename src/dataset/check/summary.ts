import type { NodeRow } from '../rows/node-row.js'
import type { Rows } from '../rows/rows.js'
import { BASES, PROPOSAL_KINDS } from '../seeds/formats-words.js'

/** How many of each kind the seeds make, derived positions and passages included, in one line. */
export function summary({ nodes, counts }: Rows): string {
  const of = (kind: keyof typeof WORDS) => count(counts[kind]!, WORDS[kind])
  const by = (label: string, property: string, values: readonly string[]) =>
    byValue(
      [...nodes.values()].filter((node) => node.label === label),
      property,
      values,
    )
  return [
    of('MATTER'),
    of('DOCUMENT'),
    of('ORGANISATION'),
    of('RESPONDENT'),
    `${of('PROPOSAL')}${by('Proposal', 'kind', PROPOSAL_KINDS)}`,
    of('MEASURE'),
    of('STATUTE'),
    `${of('POSITION')}${by('Position', 'basis', BASES)}`,
    of('PRACTICE'),
    of('FACT'),
    of('PASSAGE'),
  ].join(', ')
}

const WORDS = {
  MATTER: 'matter',
  DOCUMENT: 'document',
  ORGANISATION: 'organisation',
  RESPONDENT: 'respondent',
  PROPOSAL: 'proposal',
  MEASURE: 'measure',
  STATUTE: 'statute',
  POSITION: 'position',
  PRACTICE: 'practice',
  FACT: 'fact',
  PASSAGE: 'passage',
}

function byValue(nodes: readonly NodeRow[], property: string, values: readonly string[]): string {
  const counts = values
    .map((value) => ({ value, number: nodes.filter(({ props }) => props[property] === value).length }))
    .filter(({ number }) => number > 0)
    .map(({ value, number }) => `${number} ${value === 'DEFAULT_RULE' ? 'by rule' : value.toLowerCase()}`)
  return counts.length === 0 ? '' : ` (${counts.join(', ')})`
}

export function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}
