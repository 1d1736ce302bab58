import {
  type GraphQLAbstractType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLEnumType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { AxisItemResolver } from '../axis/axis.resolver.js'
import {
  CoverageResolver,
  ProposalCoverageResolver,
  RespondentCoverageResolver,
} from '../coverage/coverage.resolver.js'
import { DatasetResolver } from '../dataset/dataset.resolver.js'
import { DocumentResolver } from '../document/document.resolver.js'
import { FactResolver } from '../matter/fact.resolver.js'
import { MatrixCellResolver, StanceMatrixResolver } from '../matrix/matrix.resolver.js'
import { MatterResolver } from '../matter/matter.resolver.js'
import { MeasureResolver } from '../measure/measure.resolver.js'
import { AgreementDetailResolver, AgreementResolver } from '../network/agreement.resolver.js'
import { CoalitionResolver } from '../network/coalition.resolver.js'
import { NetworkEdgeResolver, NetworkReasonResolver, NetworkResolver } from '../network/network.resolver.js'
import { OrganisationResolver } from '../organisation/organisation.resolver.js'
import { PassageResolver } from '../passage/passage.resolver.js'
import { PositionResolver } from '../position/position.resolver.js'
import { PracticeResolver } from '../practice/practice.resolver.js'
import { ConcernResolver, StatuteEffectResolver } from '../proposal/concern.resolver.js'
import { ProposalResolver } from '../proposal/proposal.resolver.js'
import { DefaultRuleResolver } from '../respondent/default-rule.resolver.js'
import { RespondentResolver } from '../respondent/respondent.resolver.js'
import { SearchResolver, SearchResultResolver } from '../search/search.resolver.js'
import { StatuteResolver } from '../statute/statute.resolver.js'
import { TallyResolver } from '../tally/tally.resolver.js'
import { StepResolver, TraceResolver } from '../trace/trace.resolver.js'
import { kindOfId } from './id.js'
import { NodeResolver } from './node.resolver.js'
import type { NodeKind } from './vocabulary.js'

/** The schema of the API. schema.graphql at the root is printed from it; a test fails where they differ. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeResolver,
      DatasetResolver,
      MatterResolver,
      FactResolver,
      DocumentResolver,
      OrganisationResolver,
      RespondentResolver,
      DefaultRuleResolver,
      ProposalResolver,
      ConcernResolver,
      StatuteEffectResolver,
      MeasureResolver,
      StatuteResolver,
      PositionResolver,
      PracticeResolver,
      PassageResolver,
      AxisItemResolver,
      StanceMatrixResolver,
      MatrixCellResolver,
      TallyResolver,
      CoverageResolver,
      ProposalCoverageResolver,
      RespondentCoverageResolver,
      SearchResolver,
      SearchResultResolver,
      NetworkResolver,
      NetworkEdgeResolver,
      NetworkReasonResolver,
      AgreementResolver,
      AgreementDetailResolver,
      CoalitionResolver,
      TraceResolver,
      StepResolver,
    ],
    validate: false,
    // A test asks whether the schema is valid; each start would pay half a second for it.
    skipCheck: true,
  })
  schema.getQueryType()!.description =
    'Reading the graph. Nothing is written through the API: the data changes only by a load of the seeds.'
  resolveTypesById(schema)
  makeGridRows(schema)
  return schema
}

const TYPE_NAMES: Readonly<Record<NodeKind, string>> = {
  MATTER: 'Matter',
  FACT: 'Fact',
  DOCUMENT: 'Document',
  ORGANISATION: 'Organisation',
  RESPONDENT: 'Respondent',
  PROPOSAL: 'Proposal',
  MEASURE: 'Measure',
  STATUTE: 'Statute',
  POSITION: 'Position',
  PRACTICE: 'Practice',
  PASSAGE: 'Passage',
}

/**
 * The id tells the type. type-graphql's own resolveType is asynchronous, which costs a third of a long answer's time
 * and keeps compiled execution from working.
 */
function resolveTypesById(schema: GraphQLSchema): void {
  for (const name of ['Node', 'PositionTarget'])
    (schema.getType(name) as GraphQLAbstractType).resolveType = ({ id }: { id: string }) =>
      TYPE_NAMES[kindOfId(id)!]
}

/** type-graphql makes a list in a list nullable at each level or at none; a grid has all its rows, and gaps in them. */
function makeGridRows(schema: GraphQLSchema): void {
  const stance = schema.getType('Stance') as GraphQLEnumType
  const { grid } = (schema.getType('StanceMatrix') as GraphQLObjectType).getFields()
  grid!.type = new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(new GraphQLList(stance))))
}
