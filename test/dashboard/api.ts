/** Asks the service directly, past the page: what a page has to show. */
export async function askApi<Data = any>(home: string, query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(new URL('/graphql', home), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}
