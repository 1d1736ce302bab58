import type { z } from 'zod'
import type { Fault } from './fault.js'
import { explain } from './format.js'
import { readYaml, type Path } from './yaml.js'

/** One file of the seeds: what it says and where. */
export interface SeedFile<Value> {
  /** Its path as printed in faults. */
  file: string
  /** What was typed, for the names it defines even where their definitions are at fault. */
  written: unknown
  /** In the shape that is given on; items at fault are left out, so that all the rest is checked too. */
  value: Value
  at(path: Path): { line: number; column: number }
  nameAt(path: Path): { line: number; column: number }
}

/**
 * Reads one file after its format. `standIns` are values for required fields of the file's top, put in where
 * what was typed is at fault: a faulty document shall not hide the faults of the positions.
 */
export function readSeedFile<Format extends z.ZodType>(
  format: Format,
  bytes: Uint8Array,
  file: string,
  standIns: Record<string, unknown>,
): { seedFile?: SeedFile<z.output<Format>>; faults: Fault[] } {
  const read = readYaml(bytes, file)
  if ('faults' in read) return { faults: read.faults }
  const { text } = read
  const parsed = format.safeParse(text.value)
  if (parsed.success)
    return {
      seedFile: {
        file,
        written: text.value,
        value: parsed.data,
        at: (path: Path) => text.at(path),
        nameAt: (path: Path) => text.nameAt(path),
      },
      faults: [],
    }
  const found = explain(format, text.value, parsed.error.issues)
  const faults = found.map(({ path, message, ofName }) => ({
    file,
    ...(ofName ? text.nameAt(path) : text.at(path)),
    message,
  }))
  if (!isFields(text.value)) return { faults }
  const rest = withoutFaulty(
    text.value,
    found.map(({ path }) => path),
    standIns,
  )
  const again = format.safeParse(rest.value)
  if (!again.success) return { faults }
  const seedFile = {
    file,
    written: text.value,
    value: again.data,
    at: (path: Path) => text.at(rest.typed(path)),
    nameAt: (path: Path) => text.nameAt(rest.typed(path)),
  }
  return { seedFile, faults }
}

/** The value without the items at fault, and the way back from its paths to those that were typed. */
function withoutFaulty(
  written: Record<string, unknown>,
  faulty: readonly Path[],
  standIns: Record<string, unknown>,
) {
  const kept = new Map<string, number[]>()
  const value: Record<string, unknown> = { ...standIns }
  for (const [name, field] of Object.entries(written)) {
    const inside = faulty.filter((path) => path[0] === name)
    const items = new Set(inside.map((path) => path[1]))
    if (inside.length === 0) value[name] = field
    else if (Array.isArray(field) && !items.has(undefined)) {
      const indexes = [...field.keys()].filter((index) => !items.has(index))
      kept.set(name, indexes)
      value[name] = indexes.map((index): unknown => field[index])
    } else if (isNamed(field, items)) {
      value[name] = Object.fromEntries(Object.entries(field).filter(([key]) => !items.has(key)))
    }
  }
  const typed = (path: Path): Path => {
    const [name, index, ...more] = path
    const indexes = kept.get(String(name))
    return indexes && typeof index === 'number' ? [name as string, indexes[index] as number, ...more] : path
  }
  return { value, typed }
}

/** Whether a field holds named groups of fields (respondents, facts) rather than the fields of one thing. */
function isNamed(field: unknown, items: ReadonlySet<unknown>): field is Record<string, unknown> {
  return isFields(field) && !items.has(undefined) && Object.values(field).every(isFields)
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
