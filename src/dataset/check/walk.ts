import type { Path } from './yaml.js'
import type { Evidence } from '../seeds/formats-values.js'

/** Every quotation in a value, with its path. */
export function* evidenceIn(value: unknown, path: Path = []): Generator<{ path: Path; evidence: Evidence }> {
  if (typeof value !== 'object' || value === null) return
  if (isEvidence(value)) yield { path, evidence: value }
  else for (const [step, inner] of stepsOf(value)) yield* evidenceIn(inner, [...path, step])
}

/** Every list in a value, with its path. */
export function* listsIn(value: unknown, path: Path = []): Generator<{ path: Path; list: unknown[] }> {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) yield { path, list: value }
  for (const [step, inner] of stepsOf(value)) yield* listsIn(inner, [...path, step])
}

export function isEvidence(value: object): value is Evidence {
  return 'phrase' in value && 'firstLine' in value
}

function stepsOf(value: object): [string | number, unknown][] {
  return Array.isArray(value) ? [...value.entries()] : Object.entries(value)
}

/** Every text in a value, with its path. */
export function* textsIn(value: unknown, path: Path = []): Generator<{ path: Path; text: string }> {
  if (typeof value === 'string') yield { path, text: value }
  if (typeof value !== 'object' || value === null) return
  for (const [step, inner] of stepsOf(value)) yield* textsIn(inner, [...path, step])
}
