import { PAGE_ADDRESSES, type PageName } from '../../src/server/page-addresses.js'

const NODES = `{
  measures(orderBy: { field: SUPPORT, direction: DESC }, first: 1) { nodes { id name } }
  respondents(orderBy: { field: POSITIONS, direction: DESC }, first: 2) { nodes { id } }
}`

/** Each page at an address where it has something to show: the measure most supported, the respondents that say most. */
export async function pageAddresses(home: string): Promise<[PageName, string][]> {
  const response = await fetch(`${home}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: NODES }),
  })
  const { data } = (await response.json()) as any
  const [measure] = data.measures.nodes
  const [one, other] = data.respondents.nodes.map(({ id }: any) => id as string)
  const shown: Partial<Record<PageName, string>> = {
    measure: `/measures/${measure.id.slice('measure:'.length)}`,
    respondent: `/respondents/${one.slice('respondent:'.length)}`,
    compare: `/compare?with=${one}&with=${other}`,
    trace: `/trace?from=${one}&to=${measure.id}`,
    search: `/search?q=${encodeURIComponent(measure.name)}`,
  }
  return (Object.keys(PAGE_ADDRESSES) as PageName[]).map((page) => [
    page,
    shown[page] ?? PAGE_ADDRESSES[page],
  ])
}
