import { processorTime } from '../process-usage.js'
import { median } from '../timing.js'
import { closedLoop, percentile } from './closed-loop.js'
import { EXPORTS } from './export.js'
import { HttpClient } from './http-client.js'
import { type Operation, type Question, type Request, type Side, SIDES } from './operation.js'
import type { Mode } from './options.js'
import { publish, whilePublishing } from './publication.js'
import type { Servers } from './servers.js'

/** What one side did in a round, or the medians over rounds. Times are in ms. */
export interface Figures {
  requests: number
  failed: number
  requestsPerSecond: number
  p50: number
  p99: number
  /** Processor time a request; undefined where the system does not tell. */
  serviceCpu: number | undefined
  databaseCpu: number | undefined
  /** Bytes that the service held after it. */
  resident: number | undefined
}

export interface Measurement {
  operation: string
  mode: Mode | 'export'
  clients: number
  sides: Partial<Record<Side, Figures>>
  /** Our throughput by that of each other side, in the same round; the median over rounds. */
  ratios: Partial<Record<Side, number>>
}

/** Parameter sets that are asked for over and over. */
const REPEATED = 8
const WARMING_SECONDS = 1
/** Publications of the mode `write` in a round. */
const WRITES = 5

interface Plan<Parameters> {
  servers: Servers
  operation: Operation<Parameters>
  parameters: readonly Parameters[]
  seconds: number
  rounds: number
  mode: Mode
  clients: number
}

/** Rounds in which every side is asked in turn, each time in another order. */
export async function measure<Parameters>(plan: Plan<Parameters>): Promise<Measurement> {
  const { servers, operation, mode, clients, rounds } = plan
  const sides = SIDES.filter((side) => operation.sides[side] !== undefined)
  const next = new Map(sides.map((side) => [side, requests(operation.sides[side]!, plan)]))
  // What our service already holds of the store would make many a request no new one.
  if (mode === 'unique') await publish(servers.graph)
  for (const side of sides) await warm(servers, side, next.get(side)!, clients)
  const measured = (side: Side) => oneRound(servers, side, next.get(side)!, plan)
  return { operation: operation.name, mode, clients, ...(await inTurn(sides, rounds, measured)) }
}

/** The same for the whole export, of which each round takes one. */
export async function measureExport(servers: Servers, rounds: number): Promise<Measurement> {
  const sides = SIDES.filter((side) => EXPORTS[side] !== undefined)
  const measured = (side: Side) =>
    withUsage(servers, side, async () => {
      const client = new HttpClient(servers.programs[side].port, 1)
      const began = performance.now()
      await EXPORTS[side]!(client)
      const took = performance.now() - began
      client.close()
      return { requests: 1, failed: 0, seconds: took / 1000, latencies: [took] }
    })
  return { operation: 'O9', mode: 'export', clients: 1, ...(await inTurn(sides, rounds, measured)) }
}

async function inTurn(
  sides: readonly Side[],
  rounds: number,
  measured: (side: Side) => Promise<Figures>,
): Promise<Pick<Measurement, 'sides' | 'ratios'>> {
  const taken = new Map<Side, Figures[]>(sides.map((side) => [side, []]))
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < sides.length; turn++) {
      const side = sides[(round + turn) % sides.length]!
      taken.get(side)!.push(await measured(side))
    }
  const ours = taken.get('ours')!
  return {
    sides: Object.fromEntries([...taken].map(([side, figures]) => [side, medians(figures)])),
    ratios: Object.fromEntries(
      [...taken]
        .filter(([side]) => side !== 'ours')
        .map(([side, figures]) => [
          side,
          median(
            figures.map(({ requestsPerSecond }, round) => ours[round]!.requestsPerSecond / requestsPerSecond),
          ),
        ]),
    ),
  }
}

async function oneRound<Parameters>(
  servers: Servers,
  side: Side,
  next: () => Request,
  { mode, clients, seconds }: Plan<Parameters>,
): Promise<Figures> {
  const client = new HttpClient(servers.programs[side].port, clients)
  try {
    return await withUsage(servers, side, () => {
      if (mode === 'write') return firstAnswers(servers, client, next)
      const loop = () => closedLoop(client, clients, seconds, next)
      return mode === 'moving' ? whilePublishing(servers.graph, loop) : loop()
    })
  } finally {
    client.close()
  }
}

async function firstAnswers(servers: Servers, client: HttpClient, next: () => Request) {
  const latencies: number[] = []
  for (let write = 0; write < WRITES; write++) {
    await publish(servers.graph)
    const asked = performance.now()
    await client.post(next())
    latencies.push(performance.now() - asked)
  }
  const seconds = latencies.reduce((sum, latency) => sum + latency, 0) / 1000
  return { requests: WRITES, failed: 0, seconds, latencies: latencies.sort((a, b) => a - b) }
}

async function withUsage(
  { neo4j, programs }: Servers,
  side: Side,
  work: () => ReturnType<typeof closedLoop>,
): Promise<Figures> {
  const program = programs[side]
  const [service, database] = [processorTime(program.pid), processorTime(neo4j.pid)]
  const { requests, failed, seconds, latencies } = await work()
  const aRequest = (before: number | undefined, pid: number) =>
    before === undefined ? undefined : (processorTime(pid)! - before) / requests
  return {
    requests,
    failed,
    requestsPerSecond: requests / seconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    serviceCpu: aRequest(service, program.pid),
    databaseCpu: aRequest(database, neo4j.pid),
    resident: program.resident(),
  }
}

async function warm(servers: Servers, side: Side, next: () => Request, clients: number): Promise<void> {
  const client = new HttpClient(servers.programs[side].port, clients)
  await closedLoop(client, clients, WARMING_SECONDS, next)
  client.close()
}

/** A few requests over and over; or all there are, which a pass names anew when they come again. */
function requests<Parameters>(
  question: Question<Parameters>,
  { mode, parameters }: Plan<Parameters>,
): () => Request {
  let asked = 0
  if (mode === 'unique')
    return () => {
      const at = asked++
      return question.request(parameters[at % parameters.length]!, Math.floor(at / parameters.length))
    }
  const few = parameters.slice(0, REPEATED).map((one) => question.request(one, 0))
  return () => few[asked++ % few.length]!
}

function medians(figures: readonly Figures[]): Figures {
  const of = (name: keyof Figures) => median(figures.map((one) => one[name] as number))
  const ofTold = (name: keyof Figures) => (figures[0]![name] === undefined ? undefined : of(name))
  return {
    requests: of('requests'),
    failed: figures.reduce((sum, { failed }) => sum + failed, 0),
    requestsPerSecond: of('requestsPerSecond'),
    p50: of('p50'),
    p99: of('p99'),
    serviceCpu: ofTold('serviceCpu'),
    databaseCpu: ofTold('databaseCpu'),
    resident: ofTold('resident'),
  }
}
