import type { Fault } from './fault.js'
import type { SeedFile } from './file.js'
import type { Path } from './yaml.js'

/** Notes a fault at the value of a path. */
export type Report = (file: SeedFile<unknown>, path: Path, message: string) => void

export function reportTo(faults: Fault[]): Report {
  return (file, path, message) => faults.push({ file: file.file, ...file.at(path), message })
}
