import { type Column, CSV, csv } from './csv.js'
import type { Feed, FeedParameters, FeedSource } from './feed.js'
import { identityColumns } from './identity-columns.js'
import { nodePages } from './node-pages.js'
import type { Loaded } from './records.js'
import { type Tally, tallies, tallyColumns } from './tally-columns.js'

interface Line {
  measure: Loaded<'measure'>
  tally: Tally
}

const COLUMNS: Column<Line>[] = [
  ...identityColumns<Line>(({ measure }) => measure.id),
  { name: 'name', about: 'The name, in Swedish.', value: ({ measure }) => measure.name },
  { name: 'aliases', about: 'List of other names.', value: ({ measure }) => measure.aliases },
  {
    name: 'category',
    about: 'What it is for, first of all, such as TREATMENT.',
    value: ({ measure }) => measure.category,
  },
  { name: 'description', about: 'What it is, in Swedish.', value: ({ measure }) => measure.description },
  {
    name: 'broader',
    about: 'The id of the measure right above it, where there is one.',
    value: ({ measure }) => measure.broaderId,
  },
  {
    name: 'sameAs',
    about: 'List of addresses of the same thing elsewhere.',
    value: ({ measure }) => measure.sameAs,
  },
  ...tallyColumns<Line>(
    ({ tally }) => tally,
    'Distinct respondents with a position on it',
    'positions by DEFAULT_RULE and of DRAFTING are left out',
  ),
]

export const measuresFeed: Feed = {
  mediaType: CSV,
  filter: 'MeasureFilter',
  columns: COLUMNS,
  write: (source, parameters) => csv(source, COLUMNS, linePages(source, parameters)),
}

async function* linePages(source: FeedSource, { filter }: FeedParameters): AsyncGenerator<Line[]> {
  const { loaders } = source
  for await (const page of nodePages(source, 'Measure', filter, loaders.measure)) {
    const counted = await tallies(
      loaders,
      'onMeasure',
      page.map(({ id }) => id),
      'RESPONDENT',
    )
    yield page.map((measure, index) => ({ measure, tally: counted[index]! }))
  }
}
