import { NODE_KIND, valuesOf } from '../../schema/vocabulary.js'
import { CLASSES, PROPERTIES, type SCHEMES } from './vocabulary.js'

/** Where the context stands, and with a # behind it the words of our own. */
export const CONTEXT_PATH = '/export/context.jsonld'

const PREFIXES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcmitype: 'http://purl.org/dc/dcmitype/',
  dcterms: 'http://purl.org/dc/terms/',
  oa: 'http://www.w3.org/ns/oa#',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

const node = (iri: string) => ({ '@id': iri, '@type': '@id' })
const swedish = (iri: string) => ({ '@id': iri, '@language': 'sv' })
const english = (iri: string) => ({ '@id': iri, '@language': 'en' })
const typed = (iri: string, type: string) => ({ '@id': iri, '@type': type })

/** Names of published vocabularies. */
const PUBLISHED = {
  abstract: swedish('dcterms:abstract'),
  altLabel: swedish('skos:altLabel'),
  broader: node('skos:broader'),
  comment: english('rdfs:comment'),
  conformsTo: node('dcterms:conformsTo'),
  definition: swedish('skos:definition'),
  description: swedish('dcterms:description'),
  exact: 'oa:exact',
  exactMatch: node('skos:exactMatch'),
  hasVersion: node('dcterms:hasVersion'),
  identifier: 'dcterms:identifier',
  inScheme: node('skos:inScheme'),
  isPartOf: node('dcterms:isPartOf'),
  issued: typed('dcterms:issued', 'xsd:date'),
  label: 'rdfs:label',
  language: 'dcterms:language',
  member: node('org:member'),
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab', '@context': { '@vocab': PREFIXES.oa } },
  narrower: node('skos:narrower'),
  organization: node('org:organization'),
  prefLabel: swedish('skos:prefLabel'),
  publisher: node('dcterms:publisher'),
  purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab', '@context': { '@vocab': PREFIXES.oa } },
  references: node('dcterms:references'),
  related: node('dcterms:relation'),
  rights: 'dcterms:rights',
  sameAs: node('owl:sameAs'),
  selector: node('oa:hasSelector'),
  source: node('oa:hasSource'),
  subOrganizationOf: node('org:subOrganizationOf'),
  target: node('oa:hasTarget'),
  title: swedish('dcterms:title'),
  topConceptOf: node('skos:topConceptOf'),
  value: 'rdf:value',
  version: 'dcat:version',
  wasAttributedTo: node('prov:wasAttributedTo'),
  wasDerivedFrom: node('prov:wasDerivedFrom'),
  wasQuotedFrom: node('prov:wasQuotedFrom'),
}

/** Properties of our own whose values are no nodes; all others of our own lead to one. */
const LITERALS: Partial<Record<keyof typeof PROPERTIES, object>> = {
  answeredOn: typed('remissgraf:answeredOn', 'xsd:date'),
  condition: swedish('remissgraf:condition'),
  deadline: typed('remissgraf:deadline', 'xsd:date'),
  firstLine: typed('remissgraf:firstLine', 'xsd:integer'),
  form: swedish('remissgraf:form'),
  invited: { '@id': 'remissgraf:invited' },
  lastLine: typed('remissgraf:lastLine', 'xsd:integer'),
  note: swedish('remissgraf:note'),
  page: typed('remissgraf:page', 'xsd:integer'),
  pages: typed('remissgraf:pages', 'xsd:integer'),
  report: swedish('remissgraf:report'),
  scope: swedish('remissgraf:scope'),
  section: swedish('remissgraf:section'),
  sha256: { '@id': 'remissgraf:sha256' },
  since: swedish('remissgraf:since'),
  theme: swedish('remissgraf:theme'),
}

/** Names whose values are words of a closed vocabulary, written as in the API: `"stance": "SUPPORT"`. */
const CODED: Readonly<Record<string, { iri: string; scheme: keyof typeof SCHEMES }>> = {
  body: { iri: 'oa:hasBody', scheme: 'stance' },
  alternative: { iri: 'remissgraf:alternative', scheme: 'stance' },
  ruleStance: { iri: 'remissgraf:ruleStance', scheme: 'stance' },
  ruleCovers: { iri: 'remissgraf:ruleCovers', scheme: 'proposalKind' },
  basis: { iri: 'remissgraf:basis', scheme: 'basis' },
  standing: { iri: 'remissgraf:standing', scheme: 'standing' },
  role: { iri: 'org:role', scheme: 'standing' },
  matterKind: { iri: 'remissgraf:matterKind', scheme: 'matterKind' },
  documentKind: { iri: 'dcterms:type', scheme: 'documentKind' },
  classification: { iri: 'org:classification', scheme: 'organisationKind' },
  proposalKind: { iri: 'remissgraf:proposalKind', scheme: 'proposalKind' },
  category: { iri: 'remissgraf:category', scheme: 'category' },
  practiceRole: { iri: 'remissgraf:practiceRole', scheme: 'practiceRole' },
}

/**
 * The JSON-LD 1.1 context. Ids are compact IRIs in it: `measure:naloxon` stands for BASE/id/measure:naloxon, which is
 * where the service answers for that node.
 */
export function contextOf(base: string): Record<string, unknown> {
  const own = `${base}${CONTEXT_PATH}#`
  const kinds = valuesOf(NODE_KIND).map((kind) => kind.toLowerCase())
  return {
    '@version': 1.1,
    id: '@id',
    type: '@type',
    ...PREFIXES,
    remissgraf: own,
    ...Object.fromEntries(kinds.map((kind) => [kind, { '@id': `${base}/id/${kind}:`, '@prefix': true }])),
    ...Object.fromEntries(Object.keys(CLASSES).map((name) => [name, `remissgraf:${name}`])),
    ...Object.fromEntries(Object.keys(PROPERTIES).map((name) => [name, node(`remissgraf:${name}`)])),
    ...LITERALS,
    ...PUBLISHED,
    ...Object.fromEntries(
      Object.entries(CODED).map(([name, { iri, scheme }]) => [
        name,
        { '@id': iri, '@type': '@vocab', '@context': { '@vocab': `${own}${scheme}/` } },
      ]),
    ),
  }
}
