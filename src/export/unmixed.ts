import { RequestError } from '../schema/errors.js'

/**
 * Hands the pieces of a feed on, each only after `stands` has told that all of it was read from one version.
 * @throws {RequestError} DATA_MOVED, where it was not: what was handed on before is not whole
 */
export async function* unmixed(
  pieces: AsyncIterable<string>,
  version: string,
  stands: () => Promise<boolean>,
): AsyncGenerator<string> {
  for await (const piece of pieces) {
    if (!(await stands())) throw new RequestError('DATA_MOVED', { version })
    yield piece
  }
}
