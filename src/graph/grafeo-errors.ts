import { GraphError, type GraphErrorCode } from './errors.js'

/** An error of @grafeo-db/js; `gqlStatus` is absent on a panic and, in 0.6.0, on every failure to open. */
interface GrafeoFailure extends Error {
  gqlStatus?: string
}

const CODES: Readonly<Record<string, GraphErrorCode>> = {
  G2000: 'CONSTRAINT',
  G1001: 'CONSTRAINT',
  '25000': 'CLOSED',
}
const CONFLICT = '40000'

/** Whether another transaction came between, so that the same work may succeed now. */
export function isConflict(error: unknown): boolean {
  const failure = error instanceof GraphError ? error.cause : error
  return failure instanceof Error && (failure as GrafeoFailure).gqlStatus === CONFLICT
}

/** What a failed statement or commit means; `place` names it. Errors that are no engine's pass unchanged. */
export function translateFailure(error: unknown, place: string): unknown {
  if (error instanceof GraphError || !isGrafeoFailure(error)) return error
  const code = CODES[error.gqlStatus ?? ''] ?? 'STATEMENT'
  return new GraphError(code, `${place}: ${error.message}`, { cause: error })
}

/**
 * What a failure to open means. Grafeo 0.6.0 gives these failures no status of their own, so the code within
 * the message has to tell them apart; test/graph/grafeo.test.ts holds each against the real engine.
 */
export function translateOpening(error: unknown, file: string): GraphError {
  const message = error instanceof Error ? error.message : String(error)
  if (/GRAFEO-X001.*cannot be locked/.test(message))
    return new GraphError(
      'LOCKED',
      `${file} is held by another remissgraf process; stop that one, or let REMISSGRAF_DATA name another folder`,
      { cause: error },
    )
  if (/GRAFEO-(X002|S\d{3}|V001)/.test(message))
    return new GraphError(
      'CORRUPT',
      `${file} is damaged or is no store of remissgraf (${message}). Nothing is lost: the seeds rebuild it. Delete the file, and ${file}.wal if there is one, and start again`,
      { cause: error },
    )
  return new GraphError(
    'UNREACHABLE',
    `${file} cannot be opened (${message}); check that REMISSGRAF_DATA names a folder this process may write in and that the disk has room`,
    { cause: error },
  )
}

/** Where the engine has no binary for this platform. */
export function unsupported(cause: unknown): GraphError {
  return new GraphError(
    'UNSUPPORTED',
    `the embedded store has no binary for ${process.platform} ${process.arch}, or npm left out the optional package @grafeo-db/js; run \`docker compose up\`, or set REMISSGRAF_STORE=neo4j and NEO4J_URI`,
    { cause },
  )
}

// napi-rs puts its own code on each error it throws, panics included.
function isGrafeoFailure(error: unknown): error is GrafeoFailure {
  return (
    error instanceof Error &&
    ('gqlStatus' in error || (error as NodeJS.ErrnoException).code === 'GenericFailure')
  )
}
