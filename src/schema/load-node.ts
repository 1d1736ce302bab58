import { loadRequired, type MaybePromise } from './batch.js'
import { kindOfId } from './id.js'
import type { Loaders } from './loaders.js'

/** The record of a node of any kind; null for an unknown id. */
export function loadNode(loaders: Loaders, id: string): MaybePromise<object | null> {
  const kind = kindOfId(id)
  if (kind === undefined) return null
  switch (kind) {
    case 'MATTER':
      return loaders.matter.load(id)
    case 'FACT':
      return loaders.fact.load(id)
    case 'DOCUMENT':
      return loaders.document.load(id)
    case 'ORGANISATION':
      return loaders.organisation.load(id)
    case 'RESPONDENT':
      return loaders.respondent.load(id)
    case 'PROPOSAL':
      return loaders.proposal.load(id)
    case 'MEASURE':
      return loaders.measure.load(id)
    case 'STATUTE':
      return loaders.statute.load(id)
    case 'POSITION':
      return loaders.position.load(id)
    case 'PRACTICE':
      return loaders.practice.load(id)
    case 'PASSAGE':
      return loaders.passage.load(id)
  }
}

/** The record of a node that was found. @throws {Error} where it is missing: the store is broken */
export const loadRequiredNode = (loaders: Loaders, id: string): MaybePromise<object> =>
  loadRequired({ load: (one) => loadNode(loaders, one) }, id)
