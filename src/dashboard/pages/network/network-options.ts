import { DEFAULT_OPTIONS, GO_WITH } from '../../../network/option-rules.js'
import type {
  NetworkActor,
  NetworkConcept,
  NetworkDuplicates,
  NetworkMode,
  NetworkNormalisation,
  NetworkQualifier,
} from '../../api/vocabulary.js'

/** How the network is made, as the API takes it. */
export interface NetworkOptions {
  actors: NetworkActor
  concepts: NetworkConcept
  mode: NetworkMode
  qualifier: NetworkQualifier
  normalisation: NetworkNormalisation
  duplicates: NetworkDuplicates
  minimumWeight: number | null
  isolates: boolean
}

/** An option that does not go with the mode, and what is taken instead. */
export interface Clash {
  name: 'qualifier' | 'normalisation'
  given: string
  mode: NetworkMode
  taken: string
}

export const OPTION_VALUES = {
  actors: ['ORGANISATION', 'RESPONDENT'],
  concepts: ['MEASURE', 'PROPOSAL', 'THEME'],
  mode: ['ONE_MODE', 'TWO_MODE'],
  qualifier: ['CONGRUENCE', 'CONFLICT', 'SUBTRACT', 'IGNORE', 'COMBINE'],
  normalisation: ['NONE', 'AVERAGE', 'JACCARD', 'COSINE', 'ACTIVITY', 'PROMINENCE'],
  duplicates: ['DOCUMENT', 'ACROSS_RANGE', 'INCLUDE'],
} as const

type ListedOption = keyof typeof OPTION_VALUES

/** Where no option is named; the API has none for the qualifier of two-mode. */
const START_QUALIFIER: Readonly<Record<NetworkMode, NetworkQualifier>> = {
  ONE_MODE: DEFAULT_OPTIONS.qualifier,
  TWO_MODE: 'SUBTRACT',
}

/** Whether a qualifier or a normalisation goes with the mode. */
export function goesWith(mode: NetworkMode, name: 'qualifier' | 'normalisation', value: string): boolean {
  return (GO_WITH[mode][name] as readonly string[]).includes(value)
}

/**
 * Reads the options from an address, named as in NetworkOptions.
 * @returns also what stands there and is no value, and what does not go together
 */
export function readOptions(search: URLSearchParams): {
  options: NetworkOptions
  ignored: string[]
  clashes: Clash[]
} {
  const ignored: string[] = []
  const clashes: Clash[] = []
  function named<Name extends ListedOption>(name: Name): (typeof OPTION_VALUES)[Name][number] | undefined {
    const given = search.get(name)
    if (given === null) return undefined
    const value = OPTION_VALUES[name].find((one) => one === given)
    if (value === undefined) ignored.push(`${name}=${given}`)
    return value
  }
  const mode = named('mode') ?? DEFAULT_OPTIONS.mode
  function going<Name extends Clash['name']>(name: Name, start: NetworkOptions[Name]): NetworkOptions[Name] {
    const given = named(name)
    if (given === undefined || goesWith(mode, name, given)) return (given ?? start) as NetworkOptions[Name]
    clashes.push({ name, given, mode, taken: start })
    return start
  }
  const options = {
    actors: named('actors') ?? DEFAULT_OPTIONS.actors,
    concepts: named('concepts') ?? DEFAULT_OPTIONS.concepts,
    mode,
    qualifier: going('qualifier', START_QUALIFIER[mode]),
    normalisation: going('normalisation', DEFAULT_OPTIONS.normalisation),
    duplicates: named('duplicates') ?? DEFAULT_OPTIONS.duplicates,
    minimumWeight: numberOf(search, ignored),
    isolates: search.get('isolates') === 'true',
  }
  if (!['true', 'false', null].includes(search.get('isolates')))
    ignored.push(`isolates=${search.get('isolates')}`)
  return { options, ignored, clashes }
}

/** What an address has to say for these options: what is as at the start is left out. */
export function optionParameters(options: NetworkOptions): Record<keyof NetworkOptions, string | null> {
  const unless = (start: unknown, value: string | number | boolean | null) =>
    value === null || value === start ? null : String(value)
  return {
    actors: unless(DEFAULT_OPTIONS.actors, options.actors),
    concepts: unless(DEFAULT_OPTIONS.concepts, options.concepts),
    mode: unless(DEFAULT_OPTIONS.mode, options.mode),
    qualifier: unless(START_QUALIFIER[options.mode], options.qualifier),
    normalisation: unless(DEFAULT_OPTIONS.normalisation, options.normalisation),
    duplicates: unless(DEFAULT_OPTIONS.duplicates, options.duplicates),
    minimumWeight: unless(null, options.minimumWeight),
    isolates: unless(DEFAULT_OPTIONS.isolates, options.isolates),
  }
}

/** Options of another mode: what does not go with it is as at its start. */
export function inMode(options: NetworkOptions, mode: NetworkMode): NetworkOptions {
  const { qualifier, normalisation } = options
  return {
    ...options,
    mode,
    qualifier: goesWith(mode, 'qualifier', qualifier) ? qualifier : START_QUALIFIER[mode],
    normalisation: goesWith(mode, 'normalisation', normalisation)
      ? normalisation
      : DEFAULT_OPTIONS.normalisation,
  }
}

function numberOf(search: URLSearchParams, ignored: string[]): number | null {
  const given = search.get('minimumWeight')
  if (given === null || given === '') return null
  const value = Number(given.replace(',', '.'))
  if (Number.isFinite(value)) return value
  ignored.push(`minimumWeight=${given}`)
  return null
}
