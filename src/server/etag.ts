import { hash } from 'node:crypto'
import type { HTTPGraphQLRequest } from '@apollo/server'
import { type DocumentNode, print } from 'graphql'
import type { DatasetState } from './snapshot.js'

export interface AnswerKeyParts {
  /** Of the program: another one may answer differently from the same data. */
  build: string
  dataset: DatasetState
  document: DocumentNode
  operationName: string | null
  variables: Readonly<Record<string, unknown>>
  /** The header Accept: the media type of the answer follows from it. */
  accept: string
}

/** What an answer depends on, as one short string. The encoding is added when it is known (`etagOf`). */
export function answerKey({ document, operationName, variables, accept, ...made }: AnswerKeyParts): string {
  return keyOf(made, [documentHash(document), operationName, variables, accept])
}

/** The same for any answer that is made by a program from a dataset and some values. */
export function keyOf(
  { build, dataset }: Pick<AnswerKeyParts, 'build' | 'dataset'>,
  values: unknown[],
): string {
  const depends = [build, dataset.version, dataset.build, dataset.loadedAt, ...values.map(sorted)]
  return hash('sha256', JSON.stringify(depends), 'base64url').slice(0, 27)
}

/** Headers that decide whether and how Apollo answers a request, beside its address, its body and what it accepts. */
const TELLING_HEADERS = ['content-type', 'x-apollo-operation-name', 'apollo-require-preflight']

/** All of a request that its answer depends on, to the letter: two with one key get one answer from the same data. */
export function requestKey({ method, headers, search, body }: HTTPGraphQLRequest, accept: string): string {
  const said = [method, accept, search, body, ...TELLING_HEADERS.map((name) => headers.get(name))]
  return hash('sha256', JSON.stringify(said), 'base64url')
}

export function etagOf(key: string, encoding: string): string {
  return encoding === 'identity' ? `"${key}"` : `"${key}-${encoding}"`
}

/**
 * The tag of If-None-Match under which the client holds this answer, in an encoding that it still takes.
 * @param accepted the header Accept-Encoding
 */
export function heldTag(ifNoneMatch: string | undefined, key: string, accepted: string): string | undefined {
  if (ifNoneMatch === undefined) return undefined
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return ['identity', 'br', 'gzip']
    .filter((encoding) => encoding === 'identity' || accepted.includes(encoding) || accepted.includes('*'))
    .map((encoding) => etagOf(key, encoding))
    .find((tag) => tags.includes(tag))
}

const hashes = new WeakMap<DocumentNode, string>()

/** Of the normalised print. Apollo keeps parsed documents by their text, so a repeated query is printed once. */
function documentHash(document: DocumentNode): string {
  let known = hashes.get(document)
  if (known === undefined) hashes.set(document, (known = hash('sha256', print(document), 'base64url')))
  return known
}

/** The order of keys means nothing in variables; null and absent are two things and stay so. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]))
}
