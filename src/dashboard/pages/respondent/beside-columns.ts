import type { ResultOf } from '../../api/graphql.js'
import type { BESIDE } from './beside.operations.js'

type Answer = ResultOf<typeof BESIDE>

export type BesideRelation =
  'self' | 'within' | 'dissentsFrom' | 'adopts' | 'adoptedBy' | 'dissents' | 'separate'

export interface BesideColumn {
  id: string
  name: string
  /** What it has to do with the respondent of the page. */
  relation: BesideRelation
}

/** The respondent and those whose statements belong beside its own, each once. */
export function besideColumns({ respondent, respondents }: Answer): BesideColumn[] {
  if (respondent === null) return []
  const { id, name, standing, within, adopts, adoptedBy, dissentsFrom, parts } = respondent
  const dissenting = respondents.nodes.filter((one) => one.dissentsFrom.some((from) => from.id === id))
  const all: BesideColumn[] = [
    { id, name, relation: 'self' },
    ...related('dissentsFrom', dissentsFrom),
    ...related('within', standing === 'SEPARATE' && within ? [within] : []),
    ...related('adopts', adopts),
    ...related('adoptedBy', adoptedBy),
    ...related('dissents', dissenting),
    ...related('separate', parts.nodes),
  ]
  return all.filter((one, at) => all.findIndex((other) => other.id === one.id) === at)
}

function related(relation: BesideRelation, some: readonly { id: string; name: string }[]): BesideColumn[] {
  return some.map(({ id, name }) => ({ id, name, relation }))
}
