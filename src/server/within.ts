import { RequestError } from '../schema/errors.js'

/**
 * The result of some work, or TIMEOUT after `limit` ms. What runs on after its time is over ends by itself: statements
 * have a limit of their own, and documents a cost.
 */
export async function within<Result>(limit: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RequestError('TIMEOUT', { limit })), limit)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    work.catch(() => undefined)
  }
}
