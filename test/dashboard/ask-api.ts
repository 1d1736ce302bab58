/** Asks the API of the service at an address; what a page shows is held against the answer. @throws {Error} of the API */
export async function askApi<Data = any>(
  address: string,
  query: string,
  variables: object = {},
): Promise<Data> {
  const response = await fetch(new URL('/graphql', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: Data; errors?: readonly { message: string }[] }
  if (errors?.length) throw new Error(errors.map(({ message }) => message).join('; '))
  return data
}
