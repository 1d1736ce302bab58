import type { MatrixAxis, MeasureCategory } from '../../api/vocabulary.js'
import { termsSv } from '../../language/terms.sv.js'

/** Who speaks, and on what: one axis of each. */
export const SPEAKER_AXES = ['RESPONDENT', 'ORGANISATION', 'STANDING'] as const
export const SUBJECT_AXES = ['PROPOSAL', 'MEASURE', 'THEME', 'CATEGORY'] as const
export const BODY_GROUPS = ['BODY', 'KIND', 'NONE'] as const
export const SUBJECT_GROUPS = ['THEME', 'NONE'] as const
export const SORTS = ['NAME', 'POSITIONS'] as const
const CATEGORIES = Object.keys(termsSv.category) as MeasureCategory[]

export type SpeakerAxis = (typeof SPEAKER_AXES)[number]
export type SubjectAxis = (typeof SUBJECT_AXES)[number]

/** How the matrix is laid out; everything in it stands in the address. */
export interface MatrixView {
  speaker: SpeakerAxis
  subject: SubjectAxis
  /** Whether who speaks stands in the columns. */
  isTransposed: boolean
  /** How who speaks is grouped: by the body it spoke within, by the kind of its organisation. */
  bodies: (typeof BODY_GROUPS)[number]
  /** Whether proposals are grouped by theme, and measures by category. */
  subjects: (typeof SUBJECT_GROUPS)[number]
  sort: (typeof SORTS)[number]
  /** Whether rows and columns without any position are there too. */
  withSilent: boolean
  /** The only category of measures that is shown. */
  category: MeasureCategory | null
  /** The ids of the cell that is open. */
  opened: { row: string; column: string } | null
}

export const START_VIEW: MatrixView = {
  speaker: 'RESPONDENT',
  subject: 'PROPOSAL',
  isTransposed: false,
  bodies: 'BODY',
  subjects: 'THEME',
  sort: 'NAME',
  withSilent: false,
  category: null,
  opened: null,
}

/** @returns also what stands in the address and says nothing, or contradicts itself */
export function readView(search: URLSearchParams): { view: MatrixView; ignored: string[] } {
  const ignored: string[] = []
  const ignore = (name: string) => ignored.push(`${name}=${search.get(name)}`)
  function read<Value extends string>(name: string, values: readonly Value[], otherwise: Value): Value {
    const found = values.find((value) => value === search.get(name))
    if (found === undefined && search.has(name)) ignore(name)
    return found ?? otherwise
  }
  const axes = [...SPEAKER_AXES, ...SUBJECT_AXES]
  const [rows, columns] = (['rows', 'columns'] as const).map((name) =>
    search.has(name) ? axes.find((axis) => axis === search.get(name)) : undefined,
  )
  for (const [name, axis] of [['rows', rows] as const, ['columns', columns] as const])
    if (axis === undefined && search.has(name)) ignore(name)
  const isTransposed = isSubject(rows) || (rows === undefined && isSpeaker(columns))
  const [speaker, subject] = isTransposed ? [columns, rows] : [rows, columns]
  if (isSubject(speaker)) ignore(isTransposed ? 'columns' : 'rows')
  if (isSpeaker(subject)) ignore(isTransposed ? 'rows' : 'columns')
  const withSilent = read('silent', ['SHOWN', 'HIDDEN'], 'HIDDEN') === 'SHOWN'
  const [row, column] = [search.get('row'), search.get('column')]
  if (row !== null && column === null) ignore('row')
  if (row === null && column !== null) ignore('column')
  const view: MatrixView = {
    speaker: isSpeaker(speaker) ? speaker : START_VIEW.speaker,
    subject: isSubject(subject) ? subject : START_VIEW.subject,
    isTransposed,
    bodies: read('bodies', BODY_GROUPS, START_VIEW.bodies),
    subjects: read('subjects', SUBJECT_GROUPS, START_VIEW.subjects),
    sort: read('sort', SORTS, START_VIEW.sort),
    withSilent,
    category: read<MeasureCategory | ''>('category', [...CATEGORIES, ''], '') || null,
    opened: row !== null && column !== null ? { row, column } : null,
  }
  return { view, ignored }
}

/** Writes what differs from the start into `search`, and takes away what does not. */
export function writeView(view: MatrixView, search: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams(search)
  const { rows, columns } = axesOf(view)
  const start = axesOf(START_VIEW)
  const values: Record<string, string | null> = {
    rows: rows === start.rows && columns === start.columns ? null : rows,
    columns: rows === start.rows && columns === start.columns ? null : columns,
    bodies: view.bodies === START_VIEW.bodies ? null : view.bodies,
    subjects: view.subjects === START_VIEW.subjects ? null : view.subjects,
    sort: view.sort === START_VIEW.sort ? null : view.sort,
    silent: view.withSilent ? 'SHOWN' : null,
    category: view.category,
    row: view.opened?.row ?? null,
    column: view.opened?.column ?? null,
  }
  for (const [name, value] of Object.entries(values))
    if (value === null) written.delete(name)
    else written.set(name, value)
  return written
}

/** The axes as the API takes them. */
export function axesOf({ speaker, subject, isTransposed }: MatrixView): {
  rows: MatrixAxis
  columns: MatrixAxis
} {
  return isTransposed ? { rows: subject, columns: speaker } : { rows: speaker, columns: subject }
}

function isSpeaker(axis: string | undefined): axis is SpeakerAxis {
  return SPEAKER_AXES.some((one) => one === axis)
}

function isSubject(axis: string | undefined): axis is SubjectAxis {
  return SUBJECT_AXES.some((one) => one === axis)
}
