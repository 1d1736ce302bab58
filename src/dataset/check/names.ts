import type { SeedFile } from './file.js'
import type { MatterFiles, SeedFiles } from './folder.js'
import type { Path } from './yaml.js'
import type { Report } from './report.js'

// Every name that the files define, taken from what was typed: a definition at fault is still a definition,
// and what refers to it is not dangling.

/** Where a name is defined. */
export interface Definition {
  file: SeedFile<unknown>
  path: Path
}

export type Definitions = Map<string, Definition>

export interface MatterNames {
  /** Requests among them. */
  proposals: Definitions
  requests: Definitions
  respondents: Definitions
  facts: Definitions
}

export interface Names {
  organisations: Definitions
  measures: Definitions
  statutes: Definitions
  /** Of all matters, with those that are only cited. */
  documents: Definitions
  /** By the folder's name. */
  matters: Map<string, MatterNames>
}

/** Collects the names and reports what is defined twice, at the second place, naming the first. */
export function collectNames(files: SeedFiles, report: Report): Names {
  const define = (
    definitions: Definitions,
    what: string,
    name: unknown,
    file: SeedFile<unknown>,
    path: Path,
  ) => {
    if (typeof name !== 'string' && typeof name !== 'number') return
    const first = definitions.get(String(name))
    if (first === undefined) definitions.set(String(name), { file, path })
    else report(file, path, `the ${what} "${name}" is defined twice, expected once; first at ${place(first)}`)
  }
  const defineAll = (
    definitions: Definitions,
    what: string,
    file: SeedFile<unknown> | undefined,
    at: Path,
  ) => {
    if (file === undefined) return
    for (const name of Object.keys(fields(inside(file.written, at)))) {
      define(definitions, what, name, file, [...at, name])
    }
  }
  const documents: Definitions = new Map()

  const collectMatter = ({ matter, proposals, sources }: MatterFiles): MatterNames => {
    const names: MatterNames = {
      proposals: new Map(),
      requests: new Map(),
      respondents: new Map(),
      facts: new Map(),
    }
    defineAll(documents, 'document', matter, ['documents'])
    defineAll(names.facts, 'fact', matter, ['facts'])
    defineAll(names.proposals, 'proposal', proposals, [])
    for (const file of sources) {
      define(documents, 'document', inside(file.written, ['document', 'id']), file, ['document', 'id'])
      defineAll(names.respondents, 'respondent', file, ['respondents'])
      defineAll(names.facts, 'fact', file, ['facts'])
      const requests = inside(file.written, ['requests'])
      for (const [index, request] of (Array.isArray(requests) ? requests : []).entries()) {
        const path = ['requests', index, 'id']
        const id = inside(request, ['id'])
        if (typeof id === 'string' && !names.proposals.has(id)) names.requests.set(id, { file, path })
        define(names.proposals, 'proposal or request', id, file, path)
      }
    }
    return names
  }

  const register = (what: string, file: SeedFile<unknown> | undefined) => {
    const definitions: Definitions = new Map()
    defineAll(definitions, what, file, [])
    return definitions
  }
  return {
    organisations: register('organisation', files.organisations),
    measures: register('measure', files.measures),
    statutes: register('statute', files.statutes),
    matters: new Map(files.matters.map((found) => [found.folder, collectMatter(found)])),
    documents,
  }
}

/** `seeds/measures.yaml:3:1`. */
export function place({ file, path }: Definition): string {
  const { line, column } = file.nameAt(path)
  return `${file.file}:${line}:${column}`
}

function inside(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => fields(inner)[step], value)
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
