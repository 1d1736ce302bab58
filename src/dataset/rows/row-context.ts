import type { MatterClaims } from '../derive/claims.js'
import type { Gathered } from './gather.js'
import type { Passages } from './passages.js'
import type { Seeds } from '../seeds/seeds.js'
import type { Vocabulary } from './terms.js'

/** What the makers of rows share while the rows of one dataset are made. */
export interface RowContext {
  seeds: Seeds
  gathered: Gathered
  passages: Passages
  vocabulary: Vocabulary
}

export type MatterRowContext = RowContext & { claims: MatterClaims }
