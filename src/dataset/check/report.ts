import type { Fault } from './check-fault.js'
import type { SeedFile } from './check-file.js'
import type { Path } from './check-yaml.js'

/** Notes a fault at the value of a path. */
export type Report = (file: SeedFile<unknown>, path: Path, message: string) => void

export function reportTo(faults: Fault[]): Report {
  return (file, path, message) => faults.push({ file: file.file, ...file.at(path), message })
}
