import type { Bearing } from '../schema/vocabulary.js'
import { type Column, CSV, csv } from './csv.js'
import type { Feed, FeedParameters, FeedSource } from './feed.js'
import { identityColumns } from './identity-columns.js'
import { nodePages } from './node-pages.js'
import { type Loaded, measuresOf } from './records.js'
import { type Tally, tallies, tallyColumns } from './tally-columns.js'

interface Line {
  proposal: Loaded<'proposal'>
  tally: Tally
}

const measures = (bearing: Bearing) => ({
  value: ({ proposal }: Line) => measuresOf(proposal, bearing),
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
    value: ({ proposal }) => proposal.coversIds,
  },
  {
    name: 'summary',
    about: 'What it entails, in the coder’s own words, in Swedish.',
    value: ({ proposal }) => proposal.summary,
  },
  {
    name: 'proposedBy',
    about: 'List of the ids of the organisations that put it forward.',
    value: ({ proposal }) => proposal.proposedByIds,
  },
  {
    name: 'requestedBy',
    about: 'Of a REQUEST: list of the ids of the respondents that make it.',
    value: ({ proposal }) => proposal.requestedByIds,
  },
  {
    name: 'assigns',
    about: 'List of the ids of the organisations that would get a task, duty or mandate.',
    value: ({ proposal }) => proposal.assignsIds,
  },
  {
    name: 'involves',
    about: 'List of the ids of those that would be consulted, cooperate, be paid or informed.',
    value: ({ proposal }) => proposal.involvesIds,
  },
  {
    name: 'addressedTo',
    about: 'List of the ids of those that are to decide or act on it.',
    value: ({ proposal }) => proposal.addressedToIds,
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
    value: ({ proposal }) => proposal.statuteIds,
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
    const counted = await tallies(
      loaders,
      'onProposal',
      page.map(({ id }) => id),
      'RESPONDENT',
    )
    yield page.map((proposal, index) => ({ proposal, tally: counted[index]! }))
  }
}
