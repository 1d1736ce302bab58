import { RequestError } from '../schema/errors.js'
import type {
  NetworkActor,
  NetworkConcept,
  NetworkDuplicates,
  NetworkMode,
  NetworkNormalisation,
  NetworkQualifier,
} from '../schema/vocabulary.js'
import { DEFAULT_OPTIONS, GO_WITH } from './option-rules.js'
import type { OneModeNormalisation, TwoModeNormalisation } from './normalise.js'
import type { OneModeQualifier } from './one-mode.js'
import type { TwoModeQualifier } from './two-mode.js'

export interface Options {
  actors: NetworkActor
  concepts: NetworkConcept
  mode: NetworkMode
  qualifier: NetworkQualifier
  normalisation: NetworkNormalisation
  duplicates: NetworkDuplicates
  minimumWeight?: number | null
  isolates: boolean
}

/** Options that go together. */
export type CheckedOptions = Options &
  (
    | { mode: 'ONE_MODE'; qualifier: OneModeQualifier; normalisation: OneModeNormalisation }
    | { mode: 'TWO_MODE'; qualifier: TwoModeQualifier; normalisation: TwoModeNormalisation }
  )

/** @throws {RequestError} BAD_ARGUMENT where the qualifier or the normalisation does not go with the mode */
export function checkOptions(given: Partial<Options> | null | undefined): CheckedOptions {
  const options: Options = { ...DEFAULT_OPTIONS, ...given }
  const { mode } = options
  for (const name of ['qualifier', 'normalisation'] as const) {
    const allowed: readonly string[] = GO_WITH[mode][name]
    if (allowed.includes(options[name])) continue
    throw new RequestError('BAD_ARGUMENT', {
      argument: `options.${name} with options.mode`,
      given: `${options[name]} with ${mode}`,
      expected: `one of ${allowed.join(', ')} with ${mode}${remedy(name, options)}`,
    })
  }
  return options as CheckedOptions
}

/** Whoever named the mode alone got a qualifier that does not go with it. */
const remedy = (name: string, { mode, qualifier }: Options): string =>
  name === 'qualifier' && mode === 'TWO_MODE' && qualifier === DEFAULT_OPTIONS.qualifier
    ? `, as in qualifier: SUBTRACT; ${qualifier} is what is taken where none is given`
    : ''
