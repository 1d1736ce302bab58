import type { Fault } from './check-fault.js'
import type { SeedFiles } from './check-folder.js'

export function checkClaims(_files: SeedFiles): Fault[] {
  return []
}
