import * as words from '../../schema/vocabulary.js'

/** A closed vocabulary of the graph as a SKOS scheme: the property that it is the values of, and what each means. */
interface Scheme {
  about: string
  values: Readonly<Record<string, string>>
}

/** By the part after the # of the scheme's address; each value stands below it, as in #stance/SUPPORT. */
export const SCHEMES = {
  stance: { about: 'How a respondent stands on a target.', values: words.STANCE },
  basis: { about: 'What a stance rests on.', values: words.BASIS },
  standing: { about: 'In which capacity a respondent speaks.', values: words.STANDING },
  matterKind: { about: 'What kind of affair a matter is.', values: words.MATTER_KIND },
  documentKind: { about: 'What kind of text a document is.', values: words.DOCUMENT_KIND },
  organisationKind: { about: 'What kind of body an organisation is.', values: words.ORGANISATION_KIND },
  proposalKind: { about: 'What kind of proposal it is.', values: words.PROPOSAL_KIND },
  category: { about: 'What a measure is for, first of all.', values: words.MEASURE_CATEGORY },
  practiceRole: { about: 'What a body does in a measure today.', values: words.PRACTICE_ROLE },
} as const satisfies Record<string, Scheme>

/** Of all measures, which are concepts themselves. */
export const MEASURES = 'measures'

/** What stands in no published vocabulary: the kinds of node, and their relations and properties. */
export const CLASSES = {
  Matter: words.NODE_KIND.MATTER,
  Respondent: words.NODE_KIND.RESPONDENT,
  Proposal: words.NODE_KIND.PROPOSAL,
  Measure: words.NODE_KIND.MEASURE,
  Statute: words.NODE_KIND.STATUTE,
  Position: words.NODE_KIND.POSITION,
  Practice: words.NODE_KIND.PRACTICE,
  Passage: words.NODE_KIND.PASSAGE,
  Fact: words.NODE_KIND.FACT,
  Agency: 'A state agency.',
} as const

const { RELATION_KIND } = words

export const PROPERTIES = {
  actsFor: RELATION_KIND.ACTS_FOR,
  addressedTo: RELATION_KIND.ADDRESSED_TO,
  adopts: RELATION_KIND.ADOPTS,
  advances: words.BEARING.ADVANCES,
  affects: RELATION_KIND.AFFECTS,
  alternative: 'Another stance that a careful reader could code.',
  answeredOn: 'The date of an answer.',
  assigns: RELATION_KIND.ASSIGNS,
  basis: SCHEMES.basis.about,
  category: SCHEMES.category.about,
  condition: 'What must be met or changed, or is feared.',
  countsFor: 'The measures that a position is on: its target, or those that its target advances.',
  covers: RELATION_KIND.COVERS,
  deadline: 'By when a matter was to be answered.',
  dissentsFrom: RELATION_KIND.DISSENTS_FROM,
  evidencedBy: 'The quotations that bear a claim.',
  examines: words.BEARING.EXAMINES,
  firstLine: 'The first line of a passage in the text of the document, counted from 1.',
  form: 'The kind of statement in the source’s word.',
  inMatter: RELATION_KIND.IN_MATTER,
  invited: 'Of a respondent, whether a source says that it was invited; of a matter, how many were.',
  involves: RELATION_KIND.INVOLVES,
  lastLine: 'The last line of a passage.',
  limits: words.BEARING.LIMITS,
  matterKind: SCHEMES.matterKind.about,
  note: 'What there is to say beside, in the coder’s own words.',
  ofMeasure: RELATION_KIND.OF,
  page: 'The page of a passage.',
  pages: 'How many pages a document has.',
  partner: RELATION_KIND.PARTNER,
  practiceRole: SCHEMES.practiceRole.about,
  proposalKind: SCHEMES.proposalKind.about,
  proposedBy: RELATION_KIND.PROPOSED_BY,
  report: 'The report that a matter is about.',
  requestedBy: RELATION_KIND.REQUESTS,
  ruleCovers: 'Which kinds of proposal a respondent’s rule for silence covers.',
  ruleStance: 'What a respondent says that its silence shall mean.',
  runBy: RELATION_KIND.RUNS,
  scope: 'What a respondent says that it limits its answer to.',
  section: 'The section that a passage stands in.',
  sha256: 'Of the text of a document.',
  since: 'Since when a practice is there, in the source’s words.',
  standing: SCHEMES.standing.about,
  submitted: RELATION_KIND.SUBMITTED,
  takenBy: 'The respondent that takes a position.',
  theme: 'The theme of a proposal.',
  within: RELATION_KIND.WITHIN,
} as const

/** Everything that the context defines of our own, as nodes, so that the address of a word leads to its meaning. */
export function vocabularyNodes(): object[] {
  const schemes = Object.entries(SCHEMES).flatMap(([name, { about, values }]) => [
    { id: `remissgraf:${name}`, type: 'skos:ConceptScheme', label: name, comment: about },
    ...Object.entries(values).map(([value, meaning]) => ({
      id: `remissgraf:${name}/${value}`,
      type: name === 'standing' ? ['skos:Concept', 'org:Role'] : 'skos:Concept',
      inScheme: `remissgraf:${name}`,
      label: value,
      comment: meaning,
    })),
  ])
  return [
    ...Object.entries(CLASSES).map(([name, about]) => term(name, 'rdfs:Class', about)),
    ...Object.entries(PROPERTIES).map(([name, about]) => term(name, 'rdf:Property', about)),
    ...schemes,
    term(MEASURES, 'skos:ConceptScheme', 'The measures of the graph.'),
  ]
}

const term = (name: string, type: string, about: string) => ({
  id: `remissgraf:${name}`,
  type,
  label: name,
  comment: about,
})
