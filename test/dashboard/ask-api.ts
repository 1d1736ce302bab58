import type { DashboardUnderTest } from './dashboard.js'

/** What the API itself answers, to hold a page against. */
export async function askApi<Data>(
  dashboard: DashboardUnderTest,
  query: string,
  variables: object = {},
): Promise<Data> {
  const response = await fetch(dashboard.address('/graphql'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] }
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '))
  return data
}
