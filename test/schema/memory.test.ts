import { expect, test } from 'vitest'
import { boundedLoader } from '../../src/schema/batch.js'

test('what a loader keeps does not grow with what a client sends', async () => {
  const loader = boundedLoader<string, { answer: number }>(
    (keys) => Promise.resolve(keys.map((_, answer) => ({ answer }))),
    (key) => key,
  )
  const kept = () => process.memoryUsage().heapUsed
  const ask = async (from: number, to: number) => {
    // Each key is a new string of 200 kB; 2,000 of them, well within the number kept, would be 400 MB.
    for (let index = from; index < to; index++) await loader.load(`${index}`.padEnd(200_000, 'x'))
  }
  await ask(0, 200)
  const before = kept()
  await ask(200, 2_200)
  expect(kept() - before).toBeLessThan(150e6)
})
