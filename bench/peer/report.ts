import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { megabytes, times } from '../timing.js'
import { OPERATIONS } from './operations.js'
import { type Side, SIDES } from './operation.js'
import type { PeerOptions } from './options.js'
import type { Figures, Measurement } from './rounds.js'

/** Everything that one run on one size of graph tells. */
export interface Report {
  machine: { node: string; neo4j: string; processor: string; cores: number; memory: string; load: number }
  peer: string
  date: string
  positions: number
  options: Pick<PeerOptions, 'seconds' | 'rounds' | 'clients' | 'modes' | 'operations'>
  /** By operation: how many parameter sets there are, how many were compared, and the mean bytes of an answer. */
  compared: Record<string, { parameterSets: number; compared: number; bytes: number }>
  measurements: Measurement[]
}

export const PEER = '@neo4j/graphql 7.6.3, @apollo/server 5.5.1'

/** Without its name: whose machine it is tells nothing. */
export const machine = (neo4j: string): Omit<Report['machine'], 'load'> => ({
  node: process.version,
  neo4j,
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memory: megabytes(totalmem()),
})

const NAMES: Readonly<Record<Side, string>> = {
  ours: 'ours',
  peer: 'peer',
  peerWithRollUps: 'peer with roll-ups',
  floor: 'floor',
}

const MODES: Readonly<Record<Measurement['mode'], string>> = {
  repeated: 'Repeated: eight requests over and over',
  unique: 'Unique: no request twice, all rounds on one new revision',
  write: 'After a write: the first answer after a publication',
  moving: 'Moving: repeated requests, a version published every second',
  export: 'Export of all positions',
}

export function markdown(report: Report): string {
  const { machine: on, positions, options, compared, measurements } = report
  const modes = [...new Set(measurements.map(({ mode }) => mode))]
  return `# Against the peer, ${positions.toLocaleString('en')} positions

${report.date}. ${on.processor}, ${on.cores} cores, ${on.memory}, load ${on.load} when it began; Node ${on.node}, Neo4j ${on.neo4j}. The peer is ${report.peer}
over the same database, with hand-written \`@cypher\` for grouping, ranking and keyset pages; the floor is Cypher over plain
HTTP. ${options.rounds} rounds of ${options.seconds} s for each side in turn; a ratio is taken inside a round, all figures are medians over rounds.
Made by \`npm run bench -- peer ${positions} --seconds ${options.seconds} --rounds ${options.rounds} --clients ${options.clients.join()} --modes ${options.modes.join()}${options.operations === undefined ? '' : ` --operations ${options.operations.join()}`}\`.

Before any timing the answers of all sides were compared and equal:

${table(
  ['', 'operation', 'parameter sets', 'compared', 'bytes of an answer'],
  Object.entries(compared).map(([name, of]) => [
    name,
    titleOf(name),
    of.parameterSets,
    of.compared,
    of.bytes === 0 ? '–' : of.bytes.toLocaleString('en'),
  ]),
)}
${modes.map((mode) => section(mode, measurements)).join('\n')}`
}

const section = (mode: Measurement['mode'], measurements: readonly Measurement[]): string => `
## ${MODES[mode]}

Ratios are our throughput by that of the side; times are in ms; CPU is processor time a request.

${table(
  [
    '',
    'clients',
    '× peer',
    '× with roll-ups',
    '× floor',
    'side',
    'requests/s',
    'p50',
    'p99',
    'CPU service',
    'CPU database',
    'resident',
    'failed',
  ],
  measurements
    .filter((measurement) => measurement.mode === mode)
    .flatMap(({ operation, clients, ratios, sides }) =>
      SIDES.filter((side) => sides[side] !== undefined).map((side) => [
        ...(side === 'ours'
          ? [operation, clients, ratio(ratios.peer), ratio(ratios.peerWithRollUps), ratio(ratios.floor)]
          : ['', '', '', '', '']),
        NAMES[side],
        ...figures(sides[side]!),
      ]),
    ),
)}`

const figures = (of: Figures) => [
  digits(of.requestsPerSecond),
  ...[of.p50, of.p99, of.serviceCpu, of.databaseCpu].map(digits),
  of.resident === undefined ? '–' : megabytes(of.resident),
  of.failed,
]

/** Operations on graphs of several sizes side by side: what stays flat, and what grows. */
export function growth(reports: readonly Report[]): string {
  const [mode] = (['unique', 'repeated'] as const).filter((one) =>
    reports.every(({ options }) => options.modes.includes(one)),
  )
  const clients = reports[0]!.options.clients[0]!
  const rows = OPERATIONS.map(({ name, title }) => {
    const found = reports.map(({ measurements }) =>
      measurements.find((one) => one.operation === name && one.mode === mode && one.clients === clients),
    )
    const p50 = (side: Side) => found.map((one) => digits(one?.sides[side]?.p50))
    return [name, title, ...p50('ours'), ...p50('peer'), ...p50('floor')]
  })
  const sizes = (side: Side) =>
    reports.map(({ positions }) => `${NAMES[side]}, ${positions.toLocaleString('en')}`)
  return `## Growth

p50 in ms, mode ${mode}, ${clients} clients.

${table(['', 'operation', ...sizes('ours'), ...sizes('peer'), ...sizes('floor')], rows)}
`
}

/** Writes peer-SIZE.md and peer-SIZE.json, formatted as the project's files are. */
export async function writeReport(folder: string, report: Report): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const name = join(folder, `peer-${report.positions}`)
  const style = await resolveConfig(`${name}.md`)
  const write = async (path: string, parser: string, text: string) =>
    writeFileSync(path, await format(text, { ...style, parser }))
  await write(`${name}.md`, 'markdown', markdown(report))
  await write(`${name}.json`, 'json', JSON.stringify(report))
}

const titleOf = (name: string) =>
  name === 'O9' ? 'all positions as CSV' : OPERATIONS.find((operation) => operation.name === name)!.title

const ratio = (value: number | undefined) => (value === undefined ? '–' : times(value))

const digits = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value)
    ? '–'
    : value.toLocaleString(
        'en',
        value < 1000 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 },
      )

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
