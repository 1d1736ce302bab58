import type { ResultOf } from '../../api/graphql.js'
import { arrange, type Section } from './arrangement.js'
import { cellsOf, type Cells } from './cells.js'
import type { MATRIX } from './matrix.operations.js'
import type { MatrixView } from './matrix-view.js'
import type { AxisPlaces } from './use-places.js'

/** The matrix as it is shown: its cells, and in which order and groups rows and columns stand. */
export interface MatrixLayout {
  cells: Cells
  rows: readonly Section[]
  columns: readonly Section[]
}

/** What of the view decides how rows and columns stand. */
type LayoutView = Omit<MatrixView, 'opened' | 'category'>

export function matrixLayout(
  data: ResultOf<typeof MATRIX>,
  view: LayoutView,
  known: { speakers: AxisPlaces; subjects: AxisPlaces },
): MatrixLayout {
  const cells = cellsOf(data)
  const { rows, columns } = data.shown!
  const speaking = view.isTransposed
    ? { items: columns, counts: cells.inColumn }
    : { items: rows, counts: cells.inRow }
  const spokenOf = view.isTransposed
    ? { items: rows, counts: cells.inRow }
    : { items: columns, counts: cells.inColumn }
  const arranged = (axis: typeof speaking, { places, askable }: AxisPlaces, grouping: Grouping) => {
    const there = new Set(axis.items.map(({ id }) => id))
    return arrange({
      items: axis.items,
      places,
      silent: view.withSilent ? askable.filter((id) => !there.has(id)) : [],
      grouping,
      ...(view.sort === 'POSITIONS' && { counts: axis.counts }),
    })
  }
  const speakers = arranged(speaking, known.speakers, speakerGrouping(view))
  const subjects = arranged(spokenOf, known.subjects, subjectGrouping(view))
  return view.isTransposed
    ? { cells, rows: subjects, columns: speakers }
    : { cells, rows: speakers, columns: subjects }
}

type Grouping = 'PARENT' | 'GROUP' | 'NONE'

function speakerGrouping({ speaker, bodies }: LayoutView): Grouping {
  if (speaker === 'STANDING' || bodies === 'NONE') return 'NONE'
  return bodies === 'BODY' ? 'PARENT' : 'GROUP'
}

function subjectGrouping({ subject, subjects }: LayoutView): Grouping {
  return (subject === 'PROPOSAL' || subject === 'MEASURE') && subjects === 'THEME' ? 'GROUP' : 'NONE'
}
