import { axisLoader } from '../axis/axis.loader.js'
import { coverageLoader } from '../coverage/coverage.loader.js'
import { datasetLoader } from '../dataset/dataset.loader.js'
import { documentLoaders } from '../document/document.loader.js'
import type { Graph } from '../graph/graph.js'
import { matrixLoader } from '../matrix/matrix.loader.js'
import { matterLoaders } from '../matter/matter.loader.js'
import { measureLoaders } from '../measure/measure.loader.js'
import { agreementLoader } from '../network/agreement.loader.js'
import { networkLoader } from '../network/network.loader.js'
import { organisationLoaders } from '../organisation/organisation.loader.js'
import { passageLoaders } from '../passage/passage.loader.js'
import { PositionLists } from '../position/position-lists.js'
import { positionLoaders } from '../position/position.loader.js'
import { practiceLoaders } from '../practice/practice.loader.js'
import { proposalLoaders } from '../proposal/proposal.loader.js'
import { respondentLoaders } from '../respondent/respondent.loader.js'
import { searchLoader } from '../search/search.loader.js'
import { statuteLoaders } from '../statute/statute.loader.js'
import { tallyLoader } from '../tally/tally.loader.js'
import { traceLoader } from '../trace/trace.loader.js'
import { existingNode } from './existing-node.js'
import { listLoader } from './list.js'

/**
 * Everything that reads the store, batched and remembered. Valid for one snapshot: whoever holds loaders longer
 * than the revision they were made under mixes versions.
 */
export const createLoaders = (graph: Graph) => {
  const axis = axisLoader(graph)
  const list = listLoader(graph)
  return {
    ...matterLoaders(graph),
    ...documentLoaders(graph),
    ...organisationLoaders(graph),
    ...respondentLoaders(graph),
    ...proposalLoaders(graph),
    ...measureLoaders(graph),
    ...statuteLoaders(graph),
    ...positionLoaders(graph),
    ...practiceLoaders(graph),
    ...passageLoaders(graph),
    dataset: datasetLoader(graph),
    list,
    positionList: new PositionLists(list),
    axis,
    matrix: matrixLoader(graph, axis),
    existing: existingNode(graph),
    search: searchLoader(graph),
    tally: tallyLoader(graph),
    coverage: coverageLoader(graph),
    network: networkLoader(graph),
    agreement: agreementLoader(graph),
    trace: traceLoader(graph),
  }
}

export type Loaders = ReturnType<typeof createLoaders>
