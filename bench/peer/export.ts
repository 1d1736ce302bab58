// O9: all positions with what a row of positions.csv tells. Of the peer and the floor a client asks page after page.
import { parse } from 'csv-parse/sync'
import type { HttpClient } from './http-client.js'
import type { Side } from './operation.js'

const PAGE = 1_000

const PEER_QUERY = `query ($key: String!) {
  positionsAfter(key: $key, first: ${PAGE}) {
    id stance basis summary conditions alternatives measureIds byRespondent
    respondent { id matterId name organisationId standing withinId }
    target { ... on Proposal { id number title kind theme } ... on Measure { id name } }
    document { id title date }
    passage { page firstLine lastLine section phrase }
  }
}`

interface Row {
  id: string
  key: string
}

/** Takes the whole export of one side; the ids are read from it only when they are asked for. */
export const EXPORTS: Partial<Record<Side, (client: HttpClient) => Promise<() => string[]>>> = {
  ours: async (client) => {
    const csv = await client.get('/export/positions.csv')
    return () => parse<{ id: string }>(csv, { columns: true, bom: true }).map(({ id }) => id)
  },
  peer: pages(async (client, key) => {
    const answer = await client.post({
      path: '/graphql',
      body: JSON.stringify({ query: PEER_QUERY, variables: { key } }),
    })
    const { data } = JSON.parse(answer.toString()) as {
      data: { positionsAfter: { id: string; byRespondent: string }[] }
    }
    return data.positionsAfter.map(({ id, byRespondent }) => ({ id, key: byRespondent }))
  }),
  floor: pages(async (client, after) => {
    const answer = await client.post({ path: '/O9', body: JSON.stringify({ after, first: PAGE }) })
    return (JSON.parse(answer.toString()) as { page: Row[] }).page
  }),
}

function pages(next: (client: HttpClient, key: string) => Promise<Row[]>) {
  return async (client: HttpClient): Promise<() => string[]> => {
    const ids: string[] = []
    for (let key = '', more = true; more;) {
      const rows = await next(client, key)
      for (const { id } of rows) ids.push(id)
      key = rows.at(-1)?.key ?? ''
      more = rows.length === PAGE
    }
    return () => ids
  }
}
