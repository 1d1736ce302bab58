/**
 * Every error a user of the API can meet: its code, what it says, what to do about it, and the HTTP status where
 * nothing but the error is answered. Names of codes are part of the API: they are kept, and new ones are added.
 */
export const catalogue = {
  // An argument that cannot be meant as given
  BAD_ID: entry(
    400,
    (d: { argument: string; given: string; expected: string; nearest?: readonly string[] }) =>
      `${d.argument}: ${quoted(d.given)} is not an id; expected ${d.expected}${meant(d.nearest)}`,
    'An id is a kind, a colon and slugs, as in measure:naloxon. Take ids from the id field of an answer.',
  ),
  WRONG_KIND: entry(
    400,
    (d: { argument: string; given: string; expected: string }) =>
      `${d.argument}: ${quoted(d.given)} is the id of another kind; expected ${d.expected}`,
    'Give the id of a node of the expected kind, or ask for the node by node(id:).',
  ),
  UNKNOWN_ID: entry(
    404,
    (d: { argument: string; given: string; nearest?: readonly string[] }) =>
      `${d.argument}: there is no ${quoted(d.given)}${meant(d.nearest)}`,
    'Look for it by search(text:), and take the id from the answer.',
  ),
  BAD_PAGE: entry(
    400,
    (d: { argument: string; given?: unknown; expected: string }) =>
      `${d.argument}${d.given === undefined ? '' : `: ${quoted(d.given)} cannot be`}; expected ${d.expected}`,
    'Give either first (with after) or last (with before), from 0 to 500, and follow pageInfo for the rest.',
  ),
  BAD_CURSOR: entry(
    400,
    (d: { argument: string; given: string; reason?: string }) =>
      `${d.argument}: ${quoted(d.given)} is not a cursor of this list${d.reason ? `; ${d.reason}` : ''}`,
    'Take cursors from pageInfo or edges of the same field with the same orderBy, unchanged; else start without one.',
  ),
  BAD_FILTER: entry(
    400,
    (d: { argument: string; given?: unknown; expected: string }) =>
      `${d.argument}${d.given === undefined ? '' : `: ${quoted(d.given)} cannot be`}; expected ${d.expected}`,
    'A filter has at most 3 levels, 20 parts and 500 ids.',
  ),
  BAD_ARGUMENT: entry(
    400,
    (d: { argument: string; given?: unknown; expected: string; nearest?: readonly string[] }) =>
      `${d.argument}${d.given === undefined ? '' : `: ${quoted(d.given)} cannot be`}; expected ${d.expected}${meant(d.nearest)}`,
    'The description of the argument in the playground says what it takes.',
  ),
  RESULT_TOO_LARGE: entry(
    413,
    (d: {
      field: string
      size?: number
      limit: number
      unit: string
      feed?: string
      leaveOut?: string
      name?: readonly string[]
    }) =>
      `${d.field} would ${d.name ? 'look at' : 'hold'} ${d.size === undefined ? `more than ${d.limit} ${d.unit}` : `${d.size} ${d.unit}, more than ${d.limit}`}${d.feed ? `; the feed ${d.feed} streams it whole` : ''}${d.leaveOut ? `; most of them come by ${d.leaveOut}: leave it out of via` : ''}${d.name ? `; name one of ${d.name.join(', ')} in the filter` : ''}`,
    'Narrow what is asked for (filter, via, maxLength), or take the plain feed.',
  ),

  // A document beyond what the service answers
  TOO_DEEP: entry(
    400,
    (d: { depth: number; limit: number }) =>
      `the query is ${d.depth} levels deep; at most ${d.limit} are answered`,
    'Start from a node nearer to what you look for, or split the query.',
  ),
  TOO_COSTLY: entry(
    400,
    (d: { cost?: number; limit: number }) =>
      `the query may cost ${d.cost ?? 'more'}, counting a point a field times the length of its lists; at most ${d.limit} is answered`,
    'Ask for shorter pages (first:) in the outer lists, or for fewer fields; extensions.cost tells the cost of each answer.',
  ),
  TOO_MANY_ALIASES: entry(
    400,
    (d: { aliases: number; limit: number }) =>
      `the query has ${d.aliases} aliases; at most ${d.limit} are answered`,
    'Ask for many nodes by nodes(ids:) or by a filter with a list.',
  ),
  TOO_MANY_FRAGMENTS: entry(
    400,
    (d: { spreads: number; limit: number }) =>
      `the query spreads fragments ${d.spreads} times; at most ${d.limit} are answered`,
    'Write short selections out, or split the query.',
  ),
  TOO_MANY_TOKENS: entry(
    400,
    (d: { limit: number }) => `the query is longer than ${d.limit} tokens`,
    'Give long lists as variables, and share repeated selections in fragments.',
  ),
  BODY_TOO_LARGE: entry(
    413,
    (d: { limit: number }) => `the request's body is larger than ${d.limit} bytes`,
    'Split the request, or shorten its lists of ids.',
  ),
  HEADERS_TOO_LARGE: entry(
    431,
    (_: object) => `the request's address and headers are too long`,
    'Send the query in the body of a POST.',
  ),
  RATE_LIMITED: entry(
    429,
    (d: { limit: number; retryAfterSeconds: number }) =>
      `more than ${d.limit} requests a minute came from your address; try again in ${d.retryAfterSeconds} s`,
    'Wait as long as the header Retry-After says, and ask for larger pages less often.',
  ),
  TIMEOUT: entry(
    503,
    (d: { limit: number }) => `the answer took longer than ${d.limit} ms`,
    'Ask for shorter pages or narrower filters.',
  ),

  // A request that is not understood as HTTP
  BAD_JSON: entry(
    400,
    (d: { reason: string }) => `the body is not JSON: ${d.reason}`,
    'Send {"query": "…", "variables": {…}} with the header Content-Type: application/json.',
  ),
  BAD_MEDIA_TYPE: entry(
    415,
    (d: { given: string }) =>
      `the content type ${quoted(d.given)} is not read here; expected application/json`,
    'Send the header Content-Type: application/json.',
  ),
  BAD_REQUEST: entry(
    400,
    (d: { reason: string }) => d.reason,
    'Compare the request with the examples in the README.',
  ),
  METHOD_NOT_ALLOWED: entry(
    405,
    (d: { method: string; path: string; allowed: readonly string[] }) =>
      `${d.path} takes ${d.allowed.join(', ')}, but got ${d.method}`,
    'Use one of the methods in the header Allow.',
  ),
  NOT_FOUND: entry(
    404,
    (d: { path: string; nearest?: readonly string[] }) =>
      `there is nothing at ${quoted(d.path)}${meant(d.nearest)}`,
    'The API is at /graphql; opened in a browser it is the playground.',
  ),
  UNKNOWN_OPERATION: entry(
    404,
    (d: { given: string; nearest: readonly string[]; operations: readonly string[] }) =>
      `there is no registered operation ${quoted(d.given)}${meant(d.nearest)}; there are ${d.operations.join(', ') || 'none'}`,
    'Any other query goes to /graphql by POST.',
  ),
  BAD_VARIABLES: entry(
    400,
    (d: { operation: string; faults: readonly string[]; variables: readonly string[] }) =>
      `${d.operation}: ${d.faults.join('; ')}`,
    'Give variables in the address as name=value; repeat the name for a list; an input object as JSON.',
  ),

  UNKNOWN_FEED: entry(
    404,
    (d: { given: string; nearest: readonly string[]; feeds: readonly string[] }) =>
      `there is no feed ${quoted(d.given)}${meant(d.nearest)}; there are ${d.feeds.join(', ')}`,
    'docs/exports.md describes each feed; any other question goes to /graphql.',
  ),
  BAD_PARAMETERS: entry(
    400,
    (d: { feed: string; faults: readonly string[]; parameters: readonly string[] }) =>
      `${d.feed}: ${d.faults.join('; ')}`,
    'Give parameters as name=value; repeat the name for a list; and, or and not as JSON. docs/exports.md names those of each feed.',
  ),
  OTHER_VERSION: entry(
    410,
    (d: { asked: string; served: string }) =>
      `version ${quoted(d.asked)} of the dataset is asked for, but it has moved on to ${d.served}`,
    'Leave the parameter version out for the data of today; who keeps the seeds of that version can load them.',
  ),

  // The service itself
  NOT_READY: entry(
    503,
    (d: { reason: string }) => `the data is not ready: ${d.reason}`,
    'Try again in a few seconds; /ready tells when.',
  ),
  STORE_UNAVAILABLE: entry(
    503,
    (_: object) => 'the store does not answer',
    'Try again in a few seconds; /ready tells when, and the log of the service tells why.',
  ),
  STORE_TIMEOUT: entry(
    503,
    (_: object) => 'the store took too long over a part of the answer',
    'Ask for shorter pages or narrower filters.',
  ),
  BUSY: entry(
    503,
    (d: { running: number; retryAfterSeconds: number }) =>
      `${d.running} feeds are being sent already; try again in ${d.retryAfterSeconds} s`,
    'Wait as long as the header Retry-After says.',
  ),
  DATA_MOVED: entry(
    503,
    (d: { version: string }) =>
      `version ${d.version} was replaced while it was sent; what was sent is not whole`,
    'Throw away what was received, and ask again.',
  ),
  SHUTTING_DOWN: entry(503, (_: object) => 'the service is stopping', 'Try again in a few seconds.'),
  INTERNAL_SERVER_ERROR: entry(
    500,
    (_: object) => 'the service failed at this; the fault is in its log',
    'Report it with the request id of the header X-Request-Id.',
  ),
} as const

export type RequestErrorCode = keyof typeof catalogue

/** What the message of a code is made from; told in the error's `extensions` as well. */
export type RequestErrorDetails<Code extends RequestErrorCode> = Parameters<
  (typeof catalogue)[Code]['message']
>[0]

/**
 * A failure that a request, or the state of the service, brought about: told to the user in full.
 * Any other error that reaches the API is told as INTERNAL_SERVER_ERROR without details.
 * `extensions` is where graphql-js and Apollo look for what goes into the answer.
 */
export class RequestError<Code extends RequestErrorCode = RequestErrorCode> extends Error {
  readonly extensions: Readonly<Record<string, unknown>>
  /** The HTTP status where nothing but this error is answered. */
  readonly status: number

  constructor(
    readonly code: Code,
    details: RequestErrorDetails<Code>,
    options?: ErrorOptions,
  ) {
    const { status, message, hint } = catalogue[code] as Entry<RequestErrorDetails<Code>>
    super(message(details), options)
    this.name = 'RequestError'
    this.status = status
    this.extensions = { ...details, code, hint }
  }
}

/** The HTTP status of a code; undefined for codes that are not of this catalogue. */
export function statusOf(code: unknown): number | undefined {
  return typeof code === 'string' && Object.hasOwn(catalogue, code)
    ? catalogue[code as RequestErrorCode].status
    : undefined
}

interface Entry<Details> {
  readonly status: number
  readonly message: (details: Details) => string
  readonly hint: string
}

function entry<Details extends object>(
  status: number,
  message: (details: Details) => string,
  hint: string,
): Entry<Details> {
  return { status, message, hint }
}

/** A given value as JSON, cut short so that a long one does not drown the sentence. */
function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 100 ? `${text.slice(0, 99)}…` : text
}

function meant(nearest: readonly string[] = []): string {
  return nearest.length === 0 ? '' : `; did you mean ${nearest.join(' or ')}?`
}
