import { type CompiledPositionFilter, compilePositionFilter } from '../position/position.filter.js'
import type { PositionFilter } from '../position/position.input.js'
import { checkReach } from '../position/reach.js'
import { RequestError } from '../schema/errors.js'
import type { Loaders } from '../schema/loaders.js'
import { communities } from './communities.js'
import { type Held, decidingPositions } from './deciding.js'
import type { Edge } from './edge.js'
import { LIMITS, check } from './limits.js'
import { countStatements } from './network.js'
import { type Pairwise, pairwise } from './pairwise.js'
import type { Count } from './statements.js'

export interface ComputedCoalition {
  /** The ids of the respondents, by name. */
  memberIds: string[]
  cohesion: number
  silentPairs: number
  /** Of the positions that were compared. */
  filter: CompiledPositionFilter
}

/**
 * The coalitions among the respondents of the positions that pass, the largest first.
 * @throws {RequestError} BAD_ARGUMENT: an overlap below 1; RESULT_TOO_LARGE; BAD_FILTER, BAD_ID, WRONG_KIND: the filter
 */
export async function computeCoalitions(
  loaders: Loaders,
  filter: PositionFilter | null | undefined,
  minimumOverlap: number,
): Promise<ComputedCoalition[]> {
  if (minimumOverlap < 1)
    throw new RequestError('BAD_ARGUMENT', {
      argument: 'minimumOverlap',
      given: minimumOverlap,
      expected: 'a number from 1',
    })
  const compiled = compilePositionFilter(filter)
  await checkReach(loaders, 'coalitions', compiled)
  const { actors, statements } = await loaders.agreement.extent.load(compiled)
  check('coalitions', actors, LIMITS.actors, 'respondents')
  check('coalitions', statements, LIMITS.positions, 'positions')
  const held = await loaders.agreement.allHeld.load(compiled)
  const byRespondent = grouped(held)
  const ids = (await loaders.axis.items('RESPONDENT', byRespondent.keys())).map(({ id }) => id)
  const found = coalitionsAmong(
    pairwise(ids.map((id) => decidingPositions(byRespondent.get(id)!))),
    minimumOverlap,
  )
  return found
    .map(({ members, ...figures }) => ({
      memberIds: members.map((member) => ids[member]!),
      ...figures,
      filter: compiled,
    }))
    .sort(
      (a, b) =>
        b.memberIds.length - a.memberIds.length ||
        b.cohesion - a.cohesion ||
        (firstOf(a.memberIds) < firstOf(b.memberIds) ? -1 : 1),
    )
}

function grouped(held: readonly Held[]): Map<string, Held[]> {
  const groups = new Map<string, Held[]>()
  for (const position of held) {
    const group = groups.get(position.respondentId)
    if (group === undefined) groups.set(position.respondentId, [position])
    else group.push(position)
  }
  return groups
}

const firstOf = (ids: readonly string[]) => ids.reduce((first, id) => (id < first ? id : first))

interface Found {
  members: number[]
  cohesion: number
  silentPairs: number
}

/** Communities of two or more, tied where they agree more than they differ over enough shared targets. */
export function coalitionsAmong(agreements: Pairwise, minimumOverlap: number): Found[] {
  const groups = new Map<number, number[]>()
  communities(agreements.respondents, tiesOf(agreements, minimumOverlap)).forEach((community, respondent) => {
    if (community === null) return
    const members = groups.get(community)
    if (members === undefined) groups.set(community, [respondent])
    else members.push(respondent)
  })
  return [...groups.values()]
    .filter((members) => members.length > 1)
    .map((members) => ({ members, ...figuresOf(members, agreements, minimumOverlap) }))
}

function tiesOf({ respondents, shared, near }: Pairwise, minimumOverlap: number): Edge[] {
  const ties: Edge[] = []
  for (let source = 0; source < respondents; source++)
    for (let target = source + 1; target < respondents; target++) {
      const at = source * respondents + target
      if (shared[at]! < minimumOverlap) continue
      const weight = near[at]! / shared[at]!
      if (weight > 0.5) ties.push({ source, target, weight })
    }
  return ties
}

/** The mean score of the pairs with enough overlap, and how many have too little. */
function figuresOf(
  members: readonly number[],
  { respondents, shared, near }: Pairwise,
  minimumOverlap: number,
): Omit<Found, 'members'> {
  let [scores, speaking, silentPairs] = [0, 0, 0]
  for (let first = 0; first < members.length; first++)
    for (let second = first + 1; second < members.length; second++) {
      const at = members[first]! * respondents + members[second]!
      if (shared[at]! < minimumOverlap) silentPairs++
      else {
        speaking++
        scores += near[at]! / shared[at]!
      }
    }
  return { cohesion: scores / speaking, silentPairs }
}

/** The ids of the measures on which two or more members take a side, all the same; in the order of measures. */
export async function measuresOf(loaders: Loaders, coalition: ComputedCoalition): Promise<string[]> {
  const counts = await countStatements(
    loaders,
    {
      filter: coalition.filter,
      actors: 'RESPONDENT',
      concepts: 'MEASURE',
      duplicates: 'ACROSS_RANGE',
    },
    'coalitions.measures',
  )
  const members = new Set(coalition.memberIds)
  const items = await loaders.axis.items(
    'MEASURE',
    sharedConcepts(counts.filter(({ actor }) => members.has(actor))),
  )
  return items.map(({ id }) => id)
}

/** The concepts on which two or more actors speak, all for it, all against it, or all both. */
export function sharedConcepts(counts: readonly Count[]): string[] {
  const sides = new Map<string, string[]>()
  for (const { concept, agree, disagree } of counts) {
    const side = `${agree > 0} ${disagree > 0}`
    const known = sides.get(concept)
    if (known === undefined) sides.set(concept, [side])
    else known.push(side)
  }
  return [...sides]
    .filter(([, taken]) => taken.length > 1 && new Set(taken).size === 1)
    .map(([concept]) => concept)
}
