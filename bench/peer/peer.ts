import { loadavg } from 'node:os'
import { compareAnswers, compareExports, UnequalAnswers } from './comparison.js'
import { OPERATIONS } from './operations.js'
import { type PeerOptions, peerOptions } from './options.js'
import { parametersOf } from './parameters.js'
import { growth, machine, markdown, PEER, type Report, writeReport } from './report.js'
import { measure, measureExport, type Measurement } from './rounds.js'
import { startServers, type Servers } from './servers.js'
import { readSubjects } from './subjects.js'
import { times } from '../timing.js'

/** Parameter sets on which the sides must agree. */
const COMPARED = 60

/**
 * Measures the service against the Neo4j GraphQL Library and plain Cypher on one Neo4j, which it starts and fills; see
 * PEER_USAGE in options.ts. Where two sides answer differently it prints how, and the process ends with 1.
 */
export async function benchPeer(args: string[], print: (line: string) => void): Promise<void> {
  const options = peerOptions(args)
  // What was started is ended at exit, which a signal alone would not come to.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  const reports: Report[] = []
  for (const positions of options.sizes) {
    const servers = await startServers(positions, print, options.profile)
    try {
      const report = await measureAll(servers, positions, options, print)
      reports.push(report)
      print(markdown(report))
      if (options.out !== undefined) await writeReport(options.out, report)
    } catch (error) {
      if (!(error instanceof UnequalAnswers)) throw error
      print(`unequal answers: ${error.message}`)
      process.exitCode = 1
      return
    } finally {
      await servers.stop()
    }
  }
  if (reports.length > 1) print(growth(reports))
}

async function measureAll(
  servers: Servers,
  positions: number,
  { seconds, rounds, clients, modes, operations }: PeerOptions,
  print: (line: string) => void,
): Promise<Report> {
  const subjects = await readSubjects(servers.driver)
  const asked = OPERATIONS.filter(({ name }) => operations?.includes(name) ?? true).map((operation) => ({
    operation,
    parameters: parametersOf(operation, subjects),
  }))
  const hasExport = operations?.includes('O9') ?? true
  const report: Report = {
    machine: { ...machine(await neo4jVersion(servers)), load: Number(loadavg()[0]!.toFixed(1)) },
    peer: PEER,
    date: new Date().toISOString().slice(0, 10),
    positions,
    options: { seconds, rounds, clients, modes, operations },
    compared: {},
    measurements: [],
  }
  for (const { operation, parameters } of asked) {
    const compared = parameters.slice(0, COMPARED)
    const bytes = await compareAnswers(servers, operation, compared)
    report.compared[operation.name] = { parameterSets: parameters.length, compared: compared.length, bytes }
  }
  if (hasExport) report.compared.O9 = { parameterSets: 1, compared: await compareExports(servers), bytes: 0 }
  print(`${positions} positions: all sides answer alike`)
  for (const mode of modes)
    for (const { operation, parameters } of asked)
      for (const atOnce of mode === 'write' ? [1] : clients) {
        const plan = { servers, operation, parameters, seconds, rounds, mode, clients: atOnce }
        report.measurements.push(told(await measure(plan), print))
      }
  if (hasExport) report.measurements.push(told(await measureExport(servers, rounds), print))
  return report
}

function told(measurement: Measurement, print: (line: string) => void): Measurement {
  const { operation, mode, clients, ratios, sides } = measurement
  const failed = Object.values(sides).reduce((sum, side) => sum + side.failed, 0)
  print(
    [
      `${operation}, ${mode}, ${clients} clients: ${sides.ours!.requestsPerSecond.toFixed(1)}/s`,
      ...Object.entries(ratios).map(([side, ratio]) => `${times(ratio)} ${side}`),
      ...(failed > 0 ? [`${failed} FAILED`] : []),
    ].join(', '),
  )
  // While versions move a service may say that it is not ready; else whatever fails is a fault.
  if (failed > 0 && mode !== 'moving') process.exitCode = 1
  return measurement
}

async function neo4jVersion({ driver }: Servers): Promise<string> {
  const { records } = await driver.executeQuery(
    'CALL dbms.components() YIELD versions RETURN versions[0] AS version',
  )
  return records[0]!.get('version') as string
}
