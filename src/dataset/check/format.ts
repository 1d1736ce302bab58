import { z } from 'zod'
import { didYouMean } from './fault.js'
import type { Path } from './yaml.js'
import { SLUG, SLUG_PATH } from '../seeds/formats-values.js'
import { toSlug } from '../seeds/slug.js'

/** What is wrong with a value at a path; `ofName`: with the name of the field itself. */
export interface FormatFault {
  path: Path
  message: string
  ofName?: boolean
}

type Issue = z.core.$ZodIssue

/** The faults of a value against the format of its file, in words for someone who does not program. */
export function explain(format: z.ZodType, value: unknown, issues: readonly Issue[]): FormatFault[] {
  return issues.flatMap((issue) => explainIssue(format, value, issue, []))
}

function explainIssue(format: z.ZodType, value: unknown, issue: Issue, above: Path): FormatFault[] {
  const path = [...above, ...(issue.path as (string | number)[])]
  const got = valueAt(value, path)
  switch (issue.code) {
    case 'invalid_union': {
      const branch = meantBranch(issue.errors)
      if (branch) return branch.flatMap((inner) => explainIssue(format, value, inner, path))
      return [{ path, message: wrongType(format, path, got, expectedBy(issue.errors)) }]
    }
    case 'unrecognized_keys': {
      const known = fieldsAt(format, path)
      return issue.keys.map((key) => ({
        path: [...path, key],
        ofName: true,
        message: `the field "${key}" is unknown, expected one of ${known.join(', ')}${didYouMean(key, known)}${commaHint(got, key)}`,
      }))
    }
    case 'invalid_key':
      return [{ path, ofName: true, message: wrongText(issue.issues[0] as Issue, path.at(-1)) }]
    case 'invalid_type':
      return [{ path, message: wrongType(format, path, got, TYPES[issue.expected] ?? issue.expected) }]
    case 'invalid_value': {
      const known = issue.values.map(String)
      if (got === undefined || typeof got === 'object') {
        return [{ path, message: wrongType(format, path, got, `one of ${known.join(', ')}`) }]
      }
      const shown = spelled(got)
      return [
        {
          path,
          message: `"${shown}" is no value of ${fieldName(path)}, expected one of ${known.join(', ')}${didYouMean(shown, known)}${issue.message && `; ${issue.message}`}`,
        },
      ]
    }
    default:
      return [{ path, message: wrongText(issue, got) }]
  }
}

const TYPES: Record<string, string> = {
  string: 'text',
  int: 'a whole number',
  number: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields',
  record: 'names with their fields',
}

/** `{ phrase: bread, butter }` makes a field without a value of what stands after the comma. */
function commaHint(fields: unknown, key: string): string {
  const value = (fields as Record<string, unknown> | undefined)?.[key]
  return value === null ? '; a text with a comma within { } needs quotation marks' : ''
}

/** The field that a path ends in; an item of a list is called by its list. */
function fieldName(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? 'the file')
}

function wrongType(format: z.ZodType, path: Path, got: unknown, expected: string): string {
  const field = fieldName(path)
  if (got === undefined) return `${field} is missing, expected ${expected}${meaningOf(format, path)}`
  if (got === null) return `${field} is empty, expected ${expected}, or the field left out`
  return `${field} is ${describe(got)}, expected ${expected}`
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a group of fields'
  return typeof value === 'string' && !/^-?[\d.]+$/.test(value) ? `the text "${value}"` : spelled(value)
}

/** What was typed, of text, numbers, true and false. */
function spelled(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function wrongText(issue: Issue, value: unknown): string {
  const got = spelled(value)
  if (issue.code === 'invalid_format') {
    const isPath = issue.pattern === SLUG_PATH.toString()
    if (isPath || issue.pattern === SLUG.toString()) {
      const slug = isPath ? got.split('/').map(toSlug).join('/') : toSlug(got)
      const written = slug === '' || slug === got ? '' : `; write "${slug}"`
      return `"${got}" is no slug, expected only a–z, 0–9, . and -${isPath ? ', parts joined by /' : ''}${written}`
    }
    if (issue.format === 'date') return `"${got}" is no date, expected YYYY-MM-DD`
    if (issue.format === 'url') return `"${got}" is no address, expected https://…`
  }
  if (issue.code === 'too_small' && issue.origin !== 'string') {
    return `${got} is out of range, expected ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`
  }
  if (issue.code === 'too_big') return `${got} is out of range, expected at most ${issue.maximum}`
  return typeof value === 'string' && value !== '' ? `"${value}": ${issue.message}` : issue.message
}

/** Of a union, the branch whose kind of value (text, list, fields) was typed: its faults are the ones to tell. */
function meantBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const isOther = (issue: Issue): boolean =>
    issue.path.length === 0 &&
    (issue.code === 'invalid_type' ||
      (issue.code === 'invalid_union' && meantBranch(issue.errors) === undefined))
  return branches
    .filter((branch) => branch.length > 0 && !branch.some(isOther))
    .sort((a, b) => a.length - b.length)[0]
}

function expectedBy(branches: readonly (readonly Issue[])[]): string {
  const names = branches.flat().flatMap((issue): string[] => {
    if (issue.code === 'invalid_union') return [expectedBy(issue.errors)]
    if (issue.code === 'invalid_value') return [`one of ${issue.values.join(', ')}`]
    return issue.code === 'invalid_type' ? [TYPES[issue.expected] ?? issue.expected] : []
  })
  return [...new Set(names.flatMap((name) => name.split(' or ')))].join(' or ')
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[step] : undefined,
    value,
  )
}

/** The names of the fields that the format knows at a path. */
function fieldsAt(format: z.ZodType, path: Path): string[] {
  return objectsAt(format, path).flatMap((inner) =>
    inner instanceof z.ZodObject ? Object.keys(inner.shape) : [],
  )
}

/** `: what the field is for`, from the description that editors show too. */
function meaningOf(format: z.ZodType, path: Path): string {
  const fields = objectsAt(format, path.slice(0, -1)).map((inner) => inside(inner, path.at(-1) as string))
  const description = fields.find((field) => field?.description)?.description
  return description === undefined ? '' : ` (${description.replace(/\.$/, '')})`
}

function objectsAt(format: z.ZodType, path: Path): z.ZodType[] {
  let formats: z.ZodType[] = objects(format)
  for (const step of path) formats = formats.flatMap((inner) => objects(inside(inner, step)))
  return formats
}

function inside(format: z.ZodType, step: string | number): z.ZodType | undefined {
  if (format instanceof z.ZodObject) return format.shape[step] as z.ZodType | undefined
  if (format instanceof z.ZodRecord) return format.valueType as z.ZodType
  return format instanceof z.ZodArray ? (format.element as z.ZodType) : undefined
}

/** What is left of a format without its wrappings: objects, records and lists. */
function objects(format: z.ZodType | undefined): z.ZodType[] {
  if (format === undefined) return []
  if (format instanceof z.ZodPipe)
    return [...objects(format.in as z.ZodType), ...objects(format.out as z.ZodType)]
  if (format instanceof z.ZodOptional || format instanceof z.ZodDefault)
    return objects(format.unwrap() as z.ZodType)
  if (format instanceof z.ZodUnion) return format.options.flatMap((option) => objects(option as z.ZodType))
  return [format]
}
