import { statSync } from 'node:fs'
import { closest, distance } from 'fastest-levenshtein'
import { z } from 'zod'

/** What the service runs with, read from the environment. README.md describes each variable. */
export type Config = z.output<typeof settings>

/** Every fault in the environment, each with the variable, what it is, and what was expected. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'))
    this.name = 'ConfigError'
  }
}

const count = (about: string, fallback: number, least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most)
    .default(fallback)
    .meta({ about, expected: `a whole number from ${least} to ${most}` })

const choice = <const Value extends string>(about: string, fallback: Value, ...others: Value[]) =>
  z
    .enum([fallback, ...others])
    .default(fallback)
    .meta({
      about: `${about}: ${[fallback, ...others].join(' or ')}`,
      expected: [fallback, ...others].join(' or '),
    })

const text = (fallback: string, expected: string) => z.string().default(fallback).meta({ expected })

const settings = z.object({
  PORT: count('the port to listen on', 4000, 0, 65535),
  HOST: text('127.0.0.1', 'an address to listen on'),
  REMISSGRAF_STORE: choice('the engine', 'grafeo', 'neo4j'),
  REMISSGRAF_DATA: text('.data', 'the folder of the embedded store, or :memory:'),
  REMISSGRAF_SEEDS: text('seeds', 'the folder of the seeds'),
  REMISSGRAF_SOURCES: z
    .string()
    .refine((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    .optional()
    .meta({ expected: 'the folder of the source texts' }),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/./)
    .default('neo4j://localhost:7687')
    .meta({ expected: 'an address such as neo4j://localhost:7687' }),
  NEO4J_USER: text('neo4j', 'a user of the database'),
  NEO4J_PASSWORD: text('', 'the password of NEO4J_USER'),
  NEO4J_DATABASE: text('neo4j', 'the name of a database'),
  REMISSGRAF_LOAD: choice('whether serve loads the seeds itself, where it may', 'auto', 'never'),
  REMISSGRAF_CORS: z
    .string()
    .default('')
    .transform((value) => value.split(/[\s,]+/).filter(Boolean))
    .refine((origins) => origins.every((origin) => origin === '*' || isOrigin(origin)))
    .meta({ expected: 'origins such as https://example.org, separated by commas, or *' }),
  REMISSGRAF_MAX_DEPTH: count('levels of a query', 15, 1, 1000),
  REMISSGRAF_MAX_COST: count('cost of a query, as extensions.cost tells it', 500_000, 1, 1_000_000_000),
  REMISSGRAF_MAX_ALIASES: count('aliases in a query', 100, 0, 100_000),
  REMISSGRAF_MAX_TOKENS: count('tokens of a query', 5_000, 1, 1_000_000),
  REMISSGRAF_MAX_BODY: count('bytes of a request', 262_144, 1, 100_000_000),
  REMISSGRAF_MAX_PAGE: count('items on a page', 500, 1, 500),
  REMISSGRAF_MAX_CACHE: count(
    'bytes of answers that are kept to be sent again',
    33_554_432,
    0,
    100_000_000_000,
  ),
  REMISSGRAF_MAX_TIME: count('milliseconds for an answer', 15_000, 1, 3_600_000),
  REMISSGRAF_MAX_RATE: count('requests a minute from one address; 0 for any number', 1_200, 0, 1_000_000_000),
  REMISSGRAF_MAX_EXPORT_TIME: count('milliseconds for a feed under /export/', 600_000, 1, 86_400_000),
  REMISSGRAF_MAX_EXPORTS: count('feeds that are sent at once', 8, 1, 1_000),
  REMISSGRAF_DRAIN: count(
    'milliseconds that running requests get when the service is stopped',
    10_000,
    0,
    600_000,
  ),
  REMISSGRAF_TRUST_PROXY: choice('whether X-Forwarded-For tells the address of a client', 'no', 'yes'),
  REMISSGRAF_LOG: choice(
    'the least level that is logged',
    'info',
    'trace',
    'debug',
    'warn',
    'error',
    'fatal',
    'silent',
  ),
})

const NAMES = Object.keys(settings.shape)

/** Read by other parts of the project, such as tests against a real Neo4j; none of them is a mistyped setting. */
const FOREIGN = /^REMISSGRAF_TEST_/

/**
 * Reads the settings; an empty value counts as unset, as docker compose hands on what is not set.
 * @throws {ConfigError} with all faults: values that cannot be, names that are no setting, a password that is missing
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(NAMES.map((name) => [name, environment[name] || undefined]))
  const result = settings.safeParse(given)
  const faults = [...unknownNames(environment), ...(result.error ? badValues(result.error, given) : [])]
  if (given.REMISSGRAF_STORE === 'neo4j' && !given.NEO4J_PASSWORD)
    faults.push('NEO4J_PASSWORD is not set; with REMISSGRAF_STORE=neo4j set it to the password of NEO4J_USER')
  if (faults.length > 0 || !result.success) throw new ConfigError(faults)
  return result.data
}

/** For `--help`: each variable with what it takes, and what stands where it is not set. */
export function describeSettings(): string {
  const width = Math.max(...NAMES.map((name) => name.length))
  return Object.entries(settings.shape)
    .map(([name, setting]) => {
      const fallback = setting.safeParse(undefined).data
      const unset = fallback === undefined || String(fallback) === '' ? '' : ` (${String(fallback)})`
      const { about, expected } = setting.meta() as { about?: string; expected: string }
      return `  ${name.padEnd(width)}  ${about ?? expected}${unset}`
    })
    .join('\n')
}

/** The limits of the service: each with what it bounds and how much is allowed where nothing else is set. */
export function describeLimits(): { name: string; about: string; fallback: number }[] {
  return Object.entries(settings.shape)
    .filter(([name]) => name.startsWith('REMISSGRAF_MAX_'))
    .map(([name, setting]) => ({
      name,
      about: (setting.meta() as { about: string }).about,
      fallback: setting.parse(undefined) as number,
    }))
}

function unknownNames(environment: Readonly<Record<string, string | undefined>>): string[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith('REMISSGRAF_') && !NAMES.includes(name) && !FOREIGN.test(name))
    .map((name) => {
      const nearest = closest(name, NAMES)
      return distance(name, nearest) <= 4
        ? `${name} is no setting; did you mean ${nearest}?`
        : `${name} is no setting; there are ${NAMES.join(', ')}`
    })
}

function badValues(error: z.ZodError, given: Readonly<Record<string, string | undefined>>): string[] {
  const names = new Set(error.issues.map((issue) => String(issue.path[0])))
  return [...names].map((name) => {
    const expected = settings.shape[name as keyof Config].meta()?.expected as string
    // A password would end up in the log.
    const value = name === 'NEO4J_PASSWORD' ? 'what is given' : JSON.stringify(given[name])
    return `${name} cannot be ${value}; expected ${expected}${nearestChoice(given[name], expected)}`
  })
}

function nearestChoice(given: string | undefined, expected: string): string {
  const choices = expected.split(' or ')
  if (given === undefined || choices.some((value) => !/^[a-z0-9]+$/.test(value))) return ''
  const nearest = closest(given.toLowerCase(), choices)
  return distance(given.toLowerCase(), nearest) <= 3 ? `; did you mean ${nearest}?` : ''
}

function isOrigin(value: string): boolean {
  return URL.canParse(value) && new URL(value).origin === value
}
