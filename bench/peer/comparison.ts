import { inspect, isDeepStrictEqual } from 'node:util'
import { EXPORTS } from './export.js'
import { HttpClient } from './http-client.js'
import { type Operation, type Side, SIDES } from './operation.js'
import type { Servers } from './servers.js'

/** Two sides answer differently: nothing of it may be timed. */
export class UnequalAnswers extends Error {}

/**
 * Asks every side of an operation and compares what they answer, in the one form that each of them is brought to.
 * @returns the mean length of our answers, in bytes
 * @throws {UnequalAnswers} at the first that differs from ours
 */
export async function compareAnswers<Parameters>(
  { programs }: Servers,
  operation: Operation<Parameters>,
  parameters: readonly Parameters[],
): Promise<number> {
  const clients = new Map(SIDES.map((side) => [side, new HttpClient(programs[side].port, 1)]))
  let bytes = 0
  try {
    for (const one of parameters) {
      const answers = new Map<Side, unknown>()
      for (const [side, client] of clients) {
        const question = operation.sides[side]
        if (question === undefined) continue
        const answer = await client.post(question.request(one, 0))
        if (side === 'ours') bytes += answer.length
        answers.set(side, question.canonical(JSON.parse(answer.toString()), one))
      }
      expectEqual(operation.name, one, answers)
    }
  } finally {
    for (const client of clients.values()) client.close()
  }
  return Math.round(bytes / parameters.length)
}

/** The same for the export, by the ids of its rows. @returns how many there are */
export async function compareExports({ programs }: Servers): Promise<number> {
  const answers = new Map<Side, unknown>()
  let rows = 0
  for (const side of SIDES) {
    const take = EXPORTS[side]
    if (take === undefined) continue
    const client = new HttpClient(programs[side].port, 1)
    const ids = (await take(client))()
    client.close()
    answers.set(side, ids.sort())
    rows = ids.length
  }
  expectEqual('O9', {}, answers)
  return rows
}

function expectEqual(operation: string, parameters: unknown, answers: ReadonlyMap<Side, unknown>): void {
  const ours = answers.get('ours')
  for (const [side, answer] of answers)
    if (!isDeepStrictEqual(answer, ours)) {
      const { path, left, right } = firstDifference(ours, answer, '')
      const shown = (value: unknown) => inspect(value, { depth: 2, maxArrayLength: 5, breakLength: 110 })
      throw new UnequalAnswers(
        `${operation} with ${JSON.stringify(parameters)}: at ${path || 'the root'}\nours: ${shown(left)}\n${side}: ${shown(right)}`,
      )
    }
}

function firstDifference(
  left: unknown,
  right: unknown,
  path: string,
): { path: string; left: unknown; right: unknown } {
  if (isObject(left) && isObject(right))
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)]))
      if (!isDeepStrictEqual(left[key], right[key]))
        return firstDifference(left[key], right[key], `${path}.${key}`)
  return { path, left, right }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
