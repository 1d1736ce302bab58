import { measurePredicates } from '../measure/measure.connection.js'
import { compilePositionFilter } from '../position/position.filter.js'
import { proposalPredicates } from '../proposal/proposal.connection.js'
import { respondentPredicates } from '../respondent/respondent.connection.js'
import { type CompiledFilter, compileFilter } from '../schema/filter.js'

/** The filters of the API that feeds take, and how each is compiled, with the defaults that it has there. */
export const FILTERS = {
  PositionFilter: (filter) => compilePositionFilter(filter),
  RespondentFilter: (filter) => compileFilter(filter, respondentPredicates),
  ProposalFilter: (filter) => compileFilter(filter, proposalPredicates),
  MeasureFilter: (filter) => compileFilter(filter, measurePredicates),
} satisfies Record<string, (filter: object) => CompiledFilter>
