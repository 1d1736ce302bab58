import type { Fault } from './fault.js'
import type { SeedFiles } from './folder.js'
import type { DerivationFault } from '../derive/derive.js'

/** Puts the faults of the derivation where the adoption stands that they come from. */
export function checkDerivation({ matters }: SeedFiles, underivable: readonly DerivationFault[]): Fault[] {
  return underivable.flatMap(({ matter, respondent, message }) =>
    matters
      .filter(({ folder }) => folder === matter)
      .flatMap(({ sources }) => sources)
      .filter(({ value }) => Object.hasOwn(value.respondents, respondent))
      .map((file) => ({ file: file.file, ...file.at(['respondents', respondent, 'adopts']), message })),
  )
}
