import { ask, type Program } from './program.js'
import { IDS, QUESTIONS, type Ids } from './questions.js'
import { megabytes } from './timing.js'

const REQUESTS = 10_000
/** Requests under way at a time. */
const AT_ONCE = 16

/** Asks the running program 30,000 times, and prints what it holds after each 10,000: it should not grow. */
export async function benchMemory(program: Program, ids: Ids, print: (line: string) => void): Promise<void> {
  const resident = () => {
    const bytes = program.resident()
    return bytes === undefined ? 'not told by this system' : megabytes(bytes)
  }
  print(`resident after the first answer  ${resident()}`)
  for (let part = 0; part < 3; part++) {
    const began = performance.now()
    await askMany(program.address, ids, part * REQUESTS)
    const rate = Math.round((REQUESTS / (performance.now() - began)) * 1000)
    print(
      `resident after ${String((part + 1) * REQUESTS).padEnd(6)} requests    ${resident()}   (${rate} a second, ${AT_ONCE} at a time)`,
    )
  }
}

async function askMany(address: string, ids: Ids, from: number): Promise<void> {
  let round = from
  const worker = async () => {
    while (round < from + REQUESTS) {
      const mine = round++
      const question = QUESTIONS[mine % QUESTIONS.length]!
      await ask(address, question.query, question.variables(ids, Math.floor(mine / QUESTIONS.length)))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

export async function fetchIds(address: string): Promise<Ids> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: IDS }),
  })
  const { data } = (await response.json()) as { data: Record<keyof Ids, { nodes: { id: string }[] }> }
  const of = (kind: keyof Ids) => data[kind].nodes.map(({ id }) => id)
  return { positions: of('positions'), measures: of('measures'), respondents: of('respondents') }
}
