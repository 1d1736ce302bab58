import type { Operation } from './operation.js'
import { agencySupporters } from './operations/agency-supporters.js'
import { dashboard } from './operations/dashboard.js'
import { deepPage } from './operations/deep-page.js'
import { matrixOfMeasure } from './operations/matrix-of-measure.js'
import { measurePositions } from './operations/measure-positions.js'
import { networkOfMeasure } from './operations/network-of-measure.js'
import { oneProposal } from './operations/one-proposal.js'
import { positionsByText } from './operations/positions-by-text.js'
import { searchWords } from './operations/search-words.js'

/** O9, the export, is no request of this kind: see export.ts. */
export const OPERATIONS: readonly Operation[] = [
  oneProposal,
  measurePositions,
  deepPage,
  dashboard,
  agencySupporters,
  positionsByText,
  searchWords,
  matrixOfMeasure,
  networkOfMeasure,
]
