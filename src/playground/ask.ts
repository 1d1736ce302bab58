/** Where the API answers: the server that sent this page. */
const ENDPOINT = '/graphql'

/** Sends one operation by POST. An answer that is no JSON (a proxy's error page) becomes an error that says so. */
export async function ask(operation: object): Promise<object> {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(operation),
  })
  const text = await response.text()
  try {
    return JSON.parse(text) as object
  } catch (cause) {
    throw new Error(`The server answered ${response.status} ${response.statusText} without JSON.`, { cause })
  }
}
