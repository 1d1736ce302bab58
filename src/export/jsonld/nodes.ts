// Each kind of node as linked data: its types first, then names of the context. What is empty is left out on writing.
import type { PassageRow, PositionRow } from '../export.store.js'
import { type Loaded, measuresOf } from '../records.js'
import { MEASURES } from './vocabulary.js'

export type Node = { id: string; type: string | readonly string[] } & Record<string, unknown>

/** The passages of a claim, in its order. */
type Evidence = readonly Node[]

/** Lines counted after RFC 5147, which names the places between them: the first line is 0,1. */
const LINES = 'http://tools.ietf.org/rfc/rfc5147'

/** What a body is the same as, where that is an address; of a page of Wikidata the thing that the page is about. */
const addresses = (sameAs: readonly string[]) =>
  sameAs
    .filter((one) => URL.canParse(one))
    .map((one) =>
      one.replace(/^https?:\/\/www\.wikidata\.org\/wiki\/(?=Q\d+$)/, 'http://www.wikidata.org/entity/'),
    )

export function passageNode({
  id,
  documentId,
  page,
  firstLine,
  lastLine,
  section,
  phrase,
}: PassageRow): Node {
  return {
    id,
    type: ['oa:SpecificResource', 'prov:Entity', 'Passage'],
    source: documentId,
    wasQuotedFrom: documentId,
    selector: [
      { id: `${id}#quote`, type: 'oa:TextQuoteSelector', exact: phrase },
      {
        id: `${id}#lines`,
        type: 'oa:FragmentSelector',
        conformsTo: LINES,
        value: `line=${firstLine - 1},${lastLine}`,
      },
    ],
    page,
    firstLine,
    lastLine,
    section,
  }
}

/** @param organisationId whom the respondent acts for */
export function positionNode(position: PositionRow, organisationId: string, evidencedBy: Evidence): Node {
  const { id, stance, summary, documentId, adoptsIds } = position
  return {
    id,
    type: ['oa:Annotation', 'prov:Entity', 'Position'],
    motivation: 'assessing',
    body: [
      stance,
      ...(summary === null
        ? []
        : [
            {
              id: `${id}#summary`,
              type: 'oa:TextualBody',
              value: summary,
              'dc:language': 'sv',
              purpose: 'describing',
            },
          ]),
    ],
    target: position.targetId,
    basis: position.basis,
    alternative: position.alternatives,
    condition: position.conditions,
    countsFor: position.measureIds,
    takenBy: position.respondentId,
    wasAttributedTo: organisationId,
    adopts: adoptsIds,
    wasDerivedFrom: [documentId, ...adoptsIds],
    evidencedBy,
  }
}

export function matterNode(matter: Loaded<'matter'>): Node {
  return {
    id: matter.id,
    type: 'Matter',
    title: matter.title,
    matterKind: matter.kind,
    identifier: matter.referenceNumber,
    publisher: matter.issuedById,
    report: matter.report,
    issued: matter.openedOn,
    deadline: matter.deadline,
    invited: matter.invited,
  }
}

export function factNode({ id, text }: Loaded<'fact'>, inMatter: string, evidencedBy: Evidence): Node {
  return { id, type: 'Fact', description: text, inMatter, evidencedBy }
}

export function documentNode(document: Loaded<'document'>): Node {
  return {
    id: document.id,
    type: ['dcmitype:Text', 'prov:Entity'],
    title: { '@value': document.title, '@language': document.language },
    documentKind: document.kind,
    publisher: document.issuerId,
    inMatter: document.matterId,
    identifier: document.referenceNumber,
    issued: document.date,
    pages: document.pages,
    language: document.language,
    sha256: document.sha256,
    references: document.citesIds,
  }
}

export function organisationNode(organisation: Loaded<'organisation'>): Node {
  return {
    id: organisation.id,
    type: ['org:Organization', 'prov:Organization', ...(organisation.isAgency ? ['Agency'] : [])],
    prefLabel: organisation.name,
    altLabel: organisation.aliases,
    classification: organisation.kind,
    subOrganizationOf: organisation.partOfId,
    sameAs: addresses(organisation.sameAs),
  }
}

/** @param within the organisation of the respondent within which it speaks: of that it is a membership */
export function respondentNode(
  respondent: Loaded<'respondent'>,
  within: string | null,
  evidencedBy: Evidence,
): Node {
  const membership = {
    member: respondent.organisationId,
    organization: within,
    role: respondent.standing,
  }
  return {
    id: respondent.id,
    type: ['Respondent', ...(within === null ? [] : ['org:Membership'])],
    label: respondent.name,
    actsFor: respondent.organisationId,
    inMatter: respondent.matterId,
    standing: respondent.standing,
    within: respondent.withinId,
    ...(within === null ? {} : membership),
    form: respondent.form,
    scope: respondent.scope,
    invited: respondent.invited,
    answeredOn: respondent.answeredOn,
    submitted: respondent.documentIds,
    adopts: respondent.adoptsIds,
    dissentsFrom: respondent.dissentsFromIds,
    ruleStance: respondent.ruleStance,
    ruleCovers: respondent.ruleCovers,
    evidencedBy,
  }
}

export function proposalNode(proposal: Loaded<'proposal'>, evidencedBy: Evidence): Node {
  return {
    id: proposal.id,
    type: ['Proposal', 'prov:Entity'],
    identifier: proposal.number,
    title: proposal.title,
    proposalKind: proposal.kind,
    theme: proposal.theme,
    inMatter: proposal.matterId,
    isPartOf: proposal.partOfId,
    abstract: proposal.summary,
    covers: proposal.coversIds,
    proposedBy: proposal.proposedByIds,
    requestedBy: proposal.requestedByIds,
    assigns: proposal.assignsIds,
    involves: proposal.involvesIds,
    addressedTo: proposal.addressedToIds,
    advances: measuresOf(proposal, 'ADVANCES'),
    examines: measuresOf(proposal, 'EXAMINES'),
    limits: measuresOf(proposal, 'LIMITS'),
    affects: proposal.statuteIds,
    related: proposal.relatedToIds,
    evidencedBy,
  }
}

export function measureNode(measure: Loaded<'measure'>, evidencedBy: Evidence): Node {
  const scheme = `remissgraf:${MEASURES}`
  return {
    id: measure.id,
    type: ['skos:Concept', 'Measure'],
    inScheme: scheme,
    topConceptOf: measure.broaderId === null ? scheme : null,
    prefLabel: measure.name,
    altLabel: measure.aliases,
    definition: measure.description,
    broader: measure.broaderId,
    narrower: measure.narrowerIds,
    exactMatch: addresses(measure.sameAs),
    category: measure.category,
    evidencedBy,
  }
}

export function statuteNode({ id, name, number, aliases }: Loaded<'statute'>): Node {
  return { id, type: 'Statute', prefLabel: name, identifier: number, altLabel: aliases }
}

export function practiceNode(practice: Loaded<'practice'>, evidencedBy: Evidence): Node {
  return {
    id: practice.id,
    type: 'Practice',
    runBy: practice.organisationId,
    ofMeasure: practice.measureId,
    practiceRole: practice.role,
    partner: practice.partnerIds,
    since: practice.since,
    note: practice.note,
    evidencedBy,
  }
}
