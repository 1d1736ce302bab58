import { parseArgs } from 'node:util'

export const MODES = ['repeated', 'unique', 'write', 'moving'] as const
/**
 * How requests come. repeated: a few over and over. unique: none twice, all rounds on one new revision. write: the
 * first one after a publication. moving: repeated ones, while a version is published every second.
 */
export type Mode = (typeof MODES)[number]

export interface PeerOptions {
  /** Positions of each graph that is measured. */
  sizes: number[]
  /** How long each side is asked in a round. */
  seconds: number
  rounds: number
  clients: number[]
  modes: Mode[]
  /** By name, O1 to O10. */
  operations: string[] | undefined
  /** The folder that the tables are written to; undefined: they are only printed. */
  out: string | undefined
  /** The folder of a CPU profile of our service. */
  profile: string | undefined
}

export const PEER_USAGE = `npm run bench -- peer [positions …] [--seconds N] [--rounds N] [--clients 1,4,16]
  [--modes ${MODES.join(',')}] [--operations O1,O2] [--out FOLDER] [--profile FOLDER]`

/** @throws {Error} with the usage, where an argument cannot be */
export function peerOptions(args: string[]): PeerOptions {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      seconds: text,
      rounds: text,
      clients: text,
      modes: text,
      operations: text,
      out: text,
      profile: text,
    },
  })
  return {
    sizes: positionals.length > 0 ? positionals.map(positive) : [10_000],
    seconds: positive(values.seconds ?? '3'),
    rounds: positive(values.rounds ?? '3'),
    clients: list(values.clients ?? '1,4,16').map(positive),
    modes: list(values.modes ?? MODES.join()).map(modeOf),
    operations: values.operations === undefined ? undefined : list(values.operations),
    out: values.out,
    profile: values.profile,
  }
}

const list = (value: string) => value.split(',')

function positive(value: string): number {
  const number = Number(value)
  if (number > 0) return number
  throw new Error(`${value} is no number above 0\n${PEER_USAGE}`)
}

function modeOf(value: string): Mode {
  const mode = MODES.find((one) => one === value)
  if (mode !== undefined) return mode
  throw new Error(`${value} is no mode\n${PEER_USAGE}`)
}
