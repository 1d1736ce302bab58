import type { HttpClient } from './http-client.js'
import type { Request } from './operation.js'

export interface Loop {
  requests: number
  /** Answers that were none, such as NOT_READY. */
  failed: number
  seconds: number
  /** Of the answers, in ms, the shortest first. */
  latencies: number[]
}

/** Clients that each ask the next thing as soon as the last is answered, for some seconds. */
export async function closedLoop(
  client: HttpClient,
  clients: number,
  seconds: number,
  next: () => Request,
): Promise<Loop> {
  const latencies: number[] = []
  let failed = 0
  const began = performance.now()
  const end = began + seconds * 1000
  const askOnAndOn = async () => {
    for (let now = performance.now(); now < end;) {
      const asked = now
      await client.post(next()).catch(() => failed++)
      now = performance.now()
      latencies.push(now - asked)
    }
  }
  await Promise.all(Array.from({ length: clients }, askOnAndOn))
  return {
    requests: latencies.length,
    failed,
    seconds: (performance.now() - began) / 1000,
    latencies: latencies.sort((a, b) => a - b),
  }
}

/** @param sorted the smallest first */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
