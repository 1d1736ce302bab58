import { type Column, CSV, csv } from './csv.js'
import type { Feed, FeedParameters, FeedSource } from './feed.js'
import { identityColumns } from './identity-columns.js'
import { nodePages } from './node-pages.js'
import { type Loaded, recordsById } from './records.js'
import { type Tally, tallies, tallyColumns } from './tally-columns.js'

interface Line {
  respondent: Loaded<'respondent'>
  organisation: Loaded<'organisation'>
  tally: Tally
}

const COLUMNS: Column<Line>[] = [
  ...identityColumns<Line>(({ respondent }) => respondent.id),
  { name: 'matter', about: 'The id of the matter.', value: ({ respondent }) => respondent.matterId },
  { name: 'name', about: 'The name.', value: ({ respondent }) => respondent.name },
  {
    name: 'organisation',
    about: 'The id of the organisation that it acts for, the same in every matter.',
    value: ({ respondent }) => respondent.organisationId,
  },
  {
    name: 'organisationKind',
    about: 'What kind of body that is, such as MUNICIPALITY.',
    value: ({ organisation }) => organisation.kind,
  },
  {
    name: 'isAgency',
    about: 'Whether that is a state agency: true or false.',
    value: ({ organisation }) => organisation.isAgency,
  },
  {
    name: 'standing',
    about: 'In which capacity it speaks: PRINCIPAL, CONTRIBUTING, DRAFTING or SEPARATE.',
    value: ({ respondent }) => respondent.standing,
  },
  {
    name: 'within',
    about: 'The id of the respondent within which it speaks; empty where it speaks by itself.',
    value: ({ respondent }) => respondent.withinId,
  },
  {
    name: 'form',
    about: 'The kind of statement in the source’s word, such as tjänsteutlåtande.',
    value: ({ respondent }) => respondent.form,
  },
  {
    name: 'scope',
    about: 'What it says that it limits its answer to.',
    value: ({ respondent }) => respondent.scope,
  },
  {
    name: 'invited',
    about: 'Whether a source says that it was invited: true or false; empty where none says anything.',
    value: ({ respondent }) => respondent.invited,
  },
  {
    name: 'answeredOn',
    about: 'The date of the answer, as in 2024-03-19.',
    value: ({ respondent }) => respondent.answeredOn,
  },
  {
    name: 'documents',
    about: 'List of the ids of the documents that it submitted.',
    value: ({ respondent }) => respondent.documentIds,
  },
  {
    name: 'ruleStance',
    about: 'The stance that its silence on a proposal shall mean; empty without such a rule.',
    value: ({ respondent }) => respondent.ruleStance,
  },
  {
    name: 'ruleCovers',
    about: 'List of the kinds of proposal that this rule covers.',
    value: ({ respondent }) => respondent.ruleCovers ?? [],
  },
  ...tallyColumns<Line>(({ tally }) => tally, 'Its positions', 'those by DEFAULT_RULE are left out'),
]

export const respondentsFeed: Feed = {
  mediaType: CSV,
  filter: 'RespondentFilter',
  columns: COLUMNS,
  write: (source, parameters) => csv(source, COLUMNS, linePages(source, parameters)),
}

async function* linePages(source: FeedSource, { filter }: FeedParameters): AsyncGenerator<Line[]> {
  const { loaders } = source
  for await (const page of nodePages(source, 'Respondent', filter, loaders.respondent)) {
    const [organisations, counted] = await Promise.all([
      recordsById(
        loaders.organisation,
        page.map(({ organisationId }) => organisationId),
      ),
      tallies(
        loaders,
        'ofRespondent',
        page.map(({ id }) => id),
        'POSITION',
      ),
    ])
    yield page.map((respondent, index) => ({
      respondent,
      organisation: organisations.get(respondent.organisationId)!,
      tally: counted[index]!,
    }))
  }
}
