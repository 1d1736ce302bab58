import { expect } from 'vitest'

/** Asks the API that the dashboard under test stands on; what the page shows is held against the answer. */
export async function askApi<Data>(home: string, query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(new URL('/graphql', home), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
  expect(errors).toBeUndefined()
  return data
}
