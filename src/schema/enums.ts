import { registerEnumType } from 'type-graphql'
import * as vocabulary from './vocabulary.js'

/** Makes a GraphQL enum of a vocabulary: its values, each with its meaning as description. */
export function graphqlEnum<V extends Record<string, string>>(
  name: string,
  description: string,
  meanings: V,
): { [K in keyof V]: K } {
  const values = Object.fromEntries(Object.keys(meanings).map((value) => [value, value])) as {
    [K in keyof V]: K
  }
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      Object.entries(meanings).map(([value, meaning]) => [value, { description: meaning }]),
    ) as never,
  })
  return values
}

export const MatterKind = graphqlEnum(
  'MatterKind',
  'What kind of affair a matter is.',
  vocabulary.MATTER_KIND,
)
export const DocumentKind = graphqlEnum(
  'DocumentKind',
  'What kind of text a document is.',
  vocabulary.DOCUMENT_KIND,
)
export const OrganisationKind = graphqlEnum(
  'OrganisationKind',
  'What kind of body an organisation is.',
  vocabulary.ORGANISATION_KIND,
)
export const Standing = graphqlEnum(
  'Standing',
  'In which capacity a respondent speaks in a matter.',
  vocabulary.STANDING,
)
export const ProposalKind = graphqlEnum(
  'ProposalKind',
  'What kind of proposal it is, by the word the source uses for it.',
  vocabulary.PROPOSAL_KIND,
)
export const MeasureCategory = graphqlEnum(
  'MeasureCategory',
  'What a measure is for, first of all.',
  vocabulary.MEASURE_CATEGORY,
)
export const Stance = graphqlEnum('Stance', 'How a respondent stands on a target.', vocabulary.STANCE)
export const Basis = graphqlEnum(
  'Basis',
  'What a stance rests on: the respondent’s own words, words it made its own, or its rule for silence.',
  vocabulary.BASIS,
)
export const PracticeRole = graphqlEnum(
  'PracticeRole',
  'What a body does in a measure today.',
  vocabulary.PRACTICE_ROLE,
)
export const Bearing = graphqlEnum('Bearing', 'How a proposal bears on a measure.', vocabulary.BEARING)
export const LegalEffect = graphqlEnum(
  'LegalEffect',
  'What a proposal would do to a statute.',
  vocabulary.LEGAL_EFFECT,
)
export const NodeKind = graphqlEnum('NodeKind', 'The kinds of node in the graph.', vocabulary.NODE_KIND)
export const TallyUnit = graphqlEnum('TallyUnit', 'What a tally counts.', vocabulary.TALLY_UNIT)
export const Direction = graphqlEnum('Direction', 'Which way a list is ordered.', vocabulary.DIRECTION)
export const MatrixAxis = graphqlEnum(
  'MatrixAxis',
  'What positions are grouped by: who speaks, or on what.',
  vocabulary.MATRIX_AXIS,
)
export const RelationKind = graphqlEnum(
  'RelationKind',
  'The relations of the graph.',
  vocabulary.RELATION_KIND,
)
export const NetworkActor = graphqlEnum('NetworkActor', 'Who acts in a network.', vocabulary.NETWORK_ACTOR)
export const NetworkConcept = graphqlEnum(
  'NetworkConcept',
  'What the statements of a network are on.',
  vocabulary.NETWORK_CONCEPT,
)
export const NetworkMode = graphqlEnum('NetworkMode', 'What a network joins.', vocabulary.NETWORK_MODE)
export const NetworkQualifier = graphqlEnum(
  'NetworkQualifier',
  'How a network uses whether statements are for or against: SUPPORT and SUPPORT_WITH_CONDITION are for, DOUBT and OPPOSE against, MIXED is one of each, NO_VIEWS none.',
  vocabulary.NETWORK_QUALIFIER,
)
export const NetworkNormalisation = graphqlEnum(
  'NetworkNormalisation',
  'What the weights of a network are divided by; 0 where that is 0.',
  vocabulary.NETWORK_NORMALISATION,
)
export const NetworkDuplicates = graphqlEnum(
  'NetworkDuplicates',
  'How often the same actor, concept and side (for or against) may count; the first by date, document and line is kept.',
  vocabulary.NETWORK_DUPLICATES,
)
