import type { SeedFile } from './file.js'
import type { MatterFiles, SeedFiles } from './folder.js'
import { evidenceIn } from './walk.js'
import type { Path } from './yaml.js'
import type { ProposalSeed } from '../seeds/formats.js'
import type { RequestSeed, WrittenRespondent, WrittenSourceFile } from '../seeds/formats-source.js'
import { OWN_DOCUMENT } from '../seeds/formats-values.js'

export type ReferredKind =
  'organisation' | 'measure' | 'statute' | 'document' | 'proposal' | 'statedProposal' | 'respondent' | 'theme'

/** A name that stands for something defined elsewhere. */
export interface Reference {
  file: SeedFile<unknown>
  path: Path
  kind: ReferredKind
  name: string
}

type Found = [path: Path, kind: ReferredKind, name: string | undefined]

export function referencesInRegister({ organisations, measures, statutes }: SeedFiles): Reference[] {
  return [
    ...inFile(organisations, (value) =>
      Object.entries(value).map(([slug, { partOf }]): Found => [[slug, 'partOf'], 'organisation', partOf]),
    ),
    ...inFile(measures, (value) =>
      Object.entries(value).map(([slug, { broader }]): Found => [[slug, 'broader'], 'measure', broader]),
    ),
    ...inFile(statutes, () => []),
  ]
}

export function referencesInMatter({ matter, proposals, sources }: MatterFiles): Reference[] {
  return [
    ...inFile(matter, (value) => [
      [['issuedBy'], 'organisation', value.issuedBy],
      ...Object.entries(value.documents).map(([slug, { issuer }]): Found => [
        ['documents', slug, 'issuer'],
        'organisation',
        issuer,
      ]),
    ]),
    ...inFile(proposals, (value) =>
      Object.entries(value).flatMap(([slug, proposal]) => [
        ...ofProposal([slug], proposal),
        ...each([slug, 'covers'], 'proposal', proposal.covers),
        ...each([slug, 'proposedBy'], 'organisation', proposal.proposedBy),
      ]),
    ),
    ...sources.flatMap((file) => inFile(file, ofSource)),
  ]
}

/** With the documents of all quotations in the file. */
function inFile<Value>(file: SeedFile<Value> | undefined, find: (value: Value) => Found[]): Reference[] {
  if (file === undefined) return []
  const quoted = [...evidenceIn(file.value)]
    .filter(({ evidence }) => evidence.document !== OWN_DOCUMENT)
    .map(({ path, evidence }): Found => [[...path, 'document'], 'document', evidence.document])
  return [...find(file.value), ...quoted].flatMap(([path, kind, name]) =>
    name === undefined ? [] : [{ file, path, kind, name }],
  )
}

function ofSource({ document, respondents, positions, requests, practices }: WrittenSourceFile): Found[] {
  return [
    [['document', 'issuer'], 'organisation', document.issuer],
    ...each(['document', 'cites'], 'document', document.cites),
    ...each(['document', 'submittedBy'], 'respondent', document.submittedBy),
    ...Object.entries(respondents).flatMap(([key, respondent]) => ofRespondent(key, respondent)),
    ...positions.flatMap(({ respondent, on }, index): Found[] => [
      [['positions', index, 'respondent'], 'respondent', respondent],
      [['positions', index, 'on'], on.kind === 'PROPOSAL' ? 'proposal' : 'measure', on.slug],
    ]),
    ...requests.flatMap((request, index) => [
      ...ofProposal(['requests', index], request),
      ...related(['requests', index, 'by'], 'respondent', request.by),
      ...each(['requests', index, 'under'], 'proposal', request.under),
    ]),
    ...practices.flatMap(({ organisation, measure, partners }, index): Found[] => [
      [['practices', index, 'organisation'], 'organisation', organisation],
      [['practices', index, 'measure'], 'measure', measure],
      ...each(['practices', index, 'partners'], 'organisation', partners),
    ]),
  ]
}

function ofRespondent(key: string, respondent: WrittenRespondent): Found[] {
  const at = ['respondents', key]
  const { organisation, within, adopts, dissentsFrom } = respondent
  return [
    // Left out, the organisation is the one of the same slug: then the key is what dangles.
    [organisation === undefined ? at : [...at, 'organisation'], 'organisation', organisation ?? key],
    [[...at, 'within'], 'respondent', within],
    ...related([...at, 'adopts'], 'respondent', adopts),
    ...related([...at, 'dissentsFrom'], 'respondent', dissentsFrom),
    ...each([...at, 'default', 'only'], 'statedProposal', respondent.default?.only ?? []),
    ...each([...at, 'default', 'except'], 'statedProposal', respondent.default?.except ?? []),
  ]
}

function ofProposal(at: Path, proposal: ProposalSeed | RequestSeed): Found[] {
  return [
    [[...at, 'theme'], 'theme', proposal.theme],
    [[...at, 'partOf'], 'proposal', proposal.partOf],
    ...related([...at, 'assigns'], 'organisation', proposal.assigns),
    ...related([...at, 'involves'], 'organisation', proposal.involves),
    ...related([...at, 'to'], 'organisation', proposal.to),
    ...related([...at, 'concerns'], 'measure', proposal.concerns),
    ...related([...at, 'affects'], 'statute', proposal.affects),
    ...each([...at, 'relatedTo'], 'proposal', proposal.relatedTo),
  ]
}

function each(path: Path, kind: ReferredKind, names: readonly string[]): Found[] {
  return names.map((name, index) => [[...path, index], kind, name])
}

/** Of items that name what they refer to in a field of its kind: `{ organisation: skolverket, … }`. */
function related<Kind extends ReferredKind>(
  path: Path,
  kind: Kind,
  items: readonly Partial<Record<Kind, string>>[],
): Found[] {
  return items.map((item, index) => [[...path, index, kind], kind, item[kind]])
}
