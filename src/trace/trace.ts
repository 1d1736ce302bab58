import type { Context } from '../schema/context.js'
import { RequestError } from '../schema/errors.js'
import { kindOfId } from '../schema/id.js'
import { loadNode } from '../schema/load-node.js'
import { LONGEST } from './evidence.js'
import { USUAL_RELATIONS } from './relations.js'
import { MOST_PATHS, type TraceArgs } from './trace.input.js'
import type { Path } from './trace.type.js'

/**
 * The paths that a request asks for, as Query.trace describes them.
 * @throws {RequestError} BAD_ARGUMENT, BAD_ID, UNKNOWN_ID; RESULT_TOO_LARGE, see shortestPaths
 */
export async function trace(
  { loaders }: Context,
  { from, to, maxLength, via, first }: TraceArgs,
): Promise<Path[]> {
  expectFrom(1, LONGEST, 'maxLength', maxLength)
  expectFrom(0, MOST_PATHS, 'first', first)
  expectId('from', from)
  expectId('to', to)
  const [start, end] = await Promise.all([loadNode(loaders, from), loadNode(loaders, to)])
  await loaders.existing('from', from, Promise.resolve(start))
  await loaders.existing('to', to, Promise.resolve(end))
  const paths = await loaders.trace({ from, to, maxLength, first }, via ?? USUAL_RELATIONS)
  return paths.map((steps) => ({
    length: steps.length,
    steps: steps.map(({ from, to, ...step }) => ({ ...step, fromId: from, toId: to })),
  }))
}

function expectFrom(least: number, most: number, argument: string, given: number): void {
  if (given < least || given > most)
    throw new RequestError('BAD_ARGUMENT', {
      argument,
      given,
      expected: `a number from ${least} to ${most}`,
    })
}

function expectId(argument: string, given: string): void {
  if (kindOfId(given) === undefined)
    throw new RequestError('BAD_ID', {
      argument,
      given,
      expected: 'the id of a node, as in measure:naloxon',
    })
}
