import type DataLoader from 'dataloader'
import type { Graph } from '../graph/graph.js'
import { boundedLoader } from '../schema/batch.js'
import { byShape } from '../schema/list.js'
import type { ProposalKind, Standing } from '../schema/vocabulary.js'
import {
  type SpokenRow,
  answeredStatement,
  spokenByRespondents,
  spokenOnProposals,
} from './coverage.store.js'

/** How many respondents have spoken on a proposal, of those with one of the standings. */
export interface SpokenOnQuery {
  proposal: string
  standing: readonly Standing[]
}

/** How many proposals of some kinds a respondent has spoken on. */
export interface SpokenByQuery {
  respondent: string
  kinds: readonly ProposalKind[]
}

export interface CoverageLoader {
  spokenOn: DataLoader<SpokenOnQuery, SpokenRow, string>
  spokenBy: DataLoader<SpokenByQuery, SpokenRow, string>
  /** Of a matter: respondents that sent something in. */
  answered: DataLoader<string, { answered: number }, string>
}

export function coverageLoader(graph: Graph): CoverageLoader {
  return {
    spokenOn: boundedLoader(
      (queries) =>
        byShape(
          queries.map(({ proposal, standing }) => ({ parent: proposal, standing })),
          ({ standing }) => standing,
          async ({ standing }, ids) => byId(await graph.read(spokenOnProposals, { ids, standing })),
        ),
      ({ proposal, standing }) => JSON.stringify([proposal, standing]),
    ),
    spokenBy: boundedLoader(
      (queries) =>
        byShape(
          queries.map(({ respondent, kinds }) => ({ parent: respondent, kinds })),
          ({ kinds }) => kinds,
          async ({ kinds }, ids) => byId(await graph.read(spokenByRespondents, { ids, kinds })),
        ),
      ({ respondent, kinds }) => JSON.stringify([respondent, kinds]),
    ),
    answered: boundedLoader(
      (matters) =>
        Promise.all(matters.map(async (matter) => (await graph.read(answeredStatement, { matter }))[0]!)),
      (matter) => matter,
    ),
  }
}

const byId = (rows: SpokenRow[]) => new Map(rows.map((row) => [row.id, row]))
