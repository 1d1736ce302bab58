import type { Bearing } from '../schema/vocabulary.js'
import { type Column, CSV, csv } from './csv.js'
import type { Feed, FeedParameters, FeedSource } from './feed.js'
import { identityColumns } from './identity-columns.js'
import { nodePages } from './node-pages.js'
import { type ProposalRelations, proposalRelations } from './proposal-relations.js'
import type { Loaded } from './records.js'
import { type Tally, tallies, tallyColumns } from './tally-columns.js'

interface Line {
  proposal: Loaded<'proposal'>
  relations: ProposalRelations
  tally: Tally
}

const measures = (bearing: Bearing) => ({
  value: ({ relations }: Line) =>
    relations.concerns.filter((concern) => concern.bearing === bearing).map(({ measureId }) => measureId),
})

const COLUMNS: Column<Line>[] = [
  ...identityColumns<Line>(({ proposal }) => proposal.id),
  { name: 'matter', about: 'The id of the matter.', value: ({ proposal }) => proposal.matterId },
  {
    name: 'number',
    about: 'The section number. A text: 14.10 is not 14.1. Empty for what has none.',
    value: ({ proposal }) => proposal.number,
  },
  {
    name: 'title',
    about: 'The title, in the coder’s own words, in Swedish.',
    value: ({ proposal }) => proposal.title,
  },
  {
    name: 'kind',
    about: 'WHOLE, AREA, PROPOSAL, ASSESSMENT, APPEAL, GOAL, REQUEST or DECISION.',
    value: ({ proposal }) => proposal.kind,
  },
  { name: 'theme', about: 'The theme, where it has one.', value: ({ proposal }) => proposal.theme },
  {
    name: 'partOf',
    about: 'The id of the proposal right above it, where there is one.',
    value: ({ proposal }) => proposal.partOfId,
  },
  {
    name: 'covers',
    about: 'Of an AREA: list of the ids of the proposals that it speaks of together.',
    value: ({ relations }) => relations.covers,
  },
  {
    name: 'summary',
    about: 'What it entails, in the coder’s own words, in Swedish.',
    value: ({ proposal }) => proposal.summary,
  },
  {
    name: 'proposedBy',
    about: 'List of the ids of the organisations that put it forward.',
    value: ({ relations }) => relations.proposedBy,
  },
  {
    name: 'requestedBy',
    about: 'Of a REQUEST: list of the ids of the respondents that make it.',
    value: ({ relations }) => relations.requestedBy,
  },
  {
    name: 'assigns',
    about: 'List of the ids of the organisations that would get a task, duty or mandate.',
    value: ({ relations }) => relations.assigns,
  },
  {
    name: 'involves',
    about: 'List of the ids of those that would be consulted, cooperate, be paid or informed.',
    value: ({ relations }) => relations.involves,
  },
  {
    name: 'addressedTo',
    about: 'List of the ids of those that are to decide or act on it.',
    value: ({ relations }) => relations.addressedTo,
  },
  {
    name: 'advances',
    about: 'List of the ids of the measures that it ADVANCES: positions on it count for them.',
    ...measures('ADVANCES'),
  },
  {
    name: 'examines',
    about: 'List of the ids of the measures that it EXAMINES: says nothing for or against them.',
    ...measures('EXAMINES'),
  },
  { name: 'limits', about: 'List of the ids of the measures that it LIMITS.', ...measures('LIMITS') },
  {
    name: 'statutes',
    about: 'List of the ids of the statutes that it would enact, amend, review or work within.',
    value: ({ relations }) => relations.effects.map(({ statuteId }) => statuteId),
  },
  ...tallyColumns<Line>(
    ({ tally }) => tally,
    'Distinct respondents with a position on it',
    'positions by DEFAULT_RULE and of DRAFTING are left out',
  ),
]

export const proposalsFeed: Feed = {
  mediaType: CSV,
  filter: 'ProposalFilter',
  columns: COLUMNS,
  write: (source, parameters) => csv(source, COLUMNS, linePages(source, parameters)),
}

async function* linePages(source: FeedSource, { filter }: FeedParameters): AsyncGenerator<Line[]> {
  const { loaders } = source
  for await (const page of nodePages(source, 'Proposal', filter, loaders.proposal)) {
    const ids = page.map(({ id }) => id)
    const [relations, counted] = await Promise.all([
      Promise.all(ids.map((id) => proposalRelations(loaders, id))),
      tallies(loaders, 'onProposal', ids, 'RESPONDENT'),
    ])
    yield page.map((proposal, index) => ({
      proposal,
      relations: relations[index]!,
      tally: counted[index]!,
    }))
  }
}
