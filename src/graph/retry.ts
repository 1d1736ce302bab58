import { setTimeout as sleep } from 'node:timers/promises'

const FIRST_WAIT_MS = 20
const LONGEST_WAIT_MS = 1000

/**
 * Attempts until one succeeds, one fails for good or the time is up; then the last error is thrown.
 * The waits double and vary by half, so that two who collided do not meet again.
 */
export async function retrying<Result>(
  attempt: () => Promise<Result>,
  isTransient: (error: unknown) => boolean,
  forMs: number,
): Promise<Result> {
  const end = Date.now() + forMs
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    try {
      return await attempt()
    } catch (error) {
      if (!isTransient(error) || Date.now() + wait > end) throw error
    }
    await sleep(wait * (0.75 + Math.random() / 2))
  }
}
