import type { Options } from './options.js'
import type { NetworkMode, NetworkNormalisation, NetworkQualifier } from '../schema/vocabulary.js'

/** What is taken where a request names nothing. */
export const DEFAULT_OPTIONS = {
  actors: 'ORGANISATION',
  concepts: 'MEASURE',
  mode: 'ONE_MODE',
  qualifier: 'CONGRUENCE',
  normalisation: 'NONE',
  duplicates: 'DOCUMENT',
  isolates: false,
} as const satisfies Options

/** What a mode goes with; another mix is an error. The dashboard reads it too. */
export const GO_WITH: Readonly<
  Record<
    NetworkMode,
    { qualifier: readonly NetworkQualifier[]; normalisation: readonly NetworkNormalisation[] }
  >
> = {
  ONE_MODE: {
    qualifier: ['IGNORE', 'CONGRUENCE', 'CONFLICT', 'SUBTRACT'],
    normalisation: ['NONE', 'AVERAGE', 'JACCARD', 'COSINE'],
  },
  TWO_MODE: {
    qualifier: ['IGNORE', 'SUBTRACT', 'COMBINE'],
    normalisation: ['NONE', 'ACTIVITY', 'PROMINENCE'],
  },
}
