import type { NetworkActor, NetworkConcept, PositionFilter, Stance } from '../../api/vocabulary.js'
import type { NetworkOptions } from './network-options.js'

const ACTOR_FILTERS: Readonly<Record<NetworkActor, (ids: string[]) => PositionFilter>> = {
  ORGANISATION: (organisation) => ({ organisation }),
  RESPONDENT: (respondent) => ({ respondent }),
}

const CONCEPT_FILTERS: Readonly<Record<NetworkConcept, (id: string) => PositionFilter>> = {
  MEASURE: (id) => ({ measure: [id] }),
  PROPOSAL: (id) => ({ proposal: [id] }),
  THEME: (id) => ({ theme: [id] }),
}

/** Who has no views makes no statement. */
const SIDED: Stance[] = ['SUPPORT', 'SUPPORT_WITH_CONDITION', 'MIXED', 'DOUBT', 'OPPOSE']

/** Only the statements that a tie is made of: what two actors say does not hang on who else speaks. */
export function filterOfTie(
  filter: PositionFilter,
  { actors, concepts, mode }: NetworkOptions,
  [source, target]: readonly [string, string],
): PositionFilter {
  const ends =
    mode === 'ONE_MODE'
      ? [ACTOR_FILTERS[actors]([source, target])]
      : [ACTOR_FILTERS[actors]([source]), CONCEPT_FILTERS[concepts](target)]
  return { and: [filter, ...ends] }
}

/** The statements of an actor, or those on a concept. */
export function filterOfNode(
  filter: PositionFilter,
  { actors, concepts }: NetworkOptions,
  { id, isConcept }: { id: string; isConcept: boolean },
): PositionFilter {
  return {
    and: [filter, isConcept ? CONCEPT_FILTERS[concepts](id) : ACTOR_FILTERS[actors]([id]), { stance: SIDED }],
  }
}
