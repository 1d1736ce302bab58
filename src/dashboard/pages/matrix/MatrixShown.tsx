import { useMemo } from 'react'
import type { ResultOf } from '../../api/graphql.js'
import { formatNumber } from '../../language/numbers.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { CellDialog } from './CellDialog.js'
import { Legend } from './Legend.js'
import type { MATRIX } from './matrix.operations.js'
import { MATRIX_TEXTS } from './matrix.texts.js'
import { matrixLayout, type MatrixLayout } from './matrix-layout.js'
import { axesOf } from './matrix-view.js'
import { MatrixGrid } from './MatrixGrid.js'
import { MatrixPrinted } from './MatrixPrinted.js'
import { useCellTexts } from './use-cell-texts.js'
import { useMatrixFilter } from './use-matrix-filter.js'
import { useMatrixView } from './use-matrix-view.js'
import type { AxisPlaces } from './use-places.js'
import { usePrinting } from './use-printing.js'

interface MatrixShownProps {
  data: ResultOf<typeof MATRIX>
  speakers: AxisPlaces
  subjects: AxisPlaces
}

/** The matrix with its legend, and the cell that is open. */
export function MatrixShown({ data, speakers, subjects }: MatrixShownProps) {
  const t = useTexts(MATRIX_TEXTS)
  const language = useLanguage()
  const { view, change } = useMatrixView()
  const { filter, byRule, isNarrowed } = useMatrixFilter()
  const texts = useCellTexts()
  const isPrinting = usePrinting()
  const { opened } = view
  const { speaker, subject, isTransposed, bodies, subjects: grouped, sort, withSilent } = view
  const layout = useMemo(
    () =>
      matrixLayout(
        data,
        { speaker, subject, isTransposed, bodies, subjects: grouped, sort, withSilent },
        { speakers, subjects },
      ),
    [data, speaker, subject, isTransposed, bodies, grouped, sort, withSilent, speakers, subjects],
  )
  const { rows, columns } = axesOf(view)
  const number = (value: number) => formatNumber(language, value)
  const row = opened && find(layout.rows, opened.row)
  const column = opened && find(layout.columns, opened.column)
  const title = t.titleOf(t.axes[rows], t.axes[columns])
  return (
    <>
      <Legend isNarrowed={isNarrowed} byRule={byRule} />
      <p className="quiet matrix-size">
        {t.size(number(count(layout.rows)), number(count(layout.columns)), number(layout.cells.count))}.{' '}
        <span className="matrix-size__keys">{t.keys}</span>
      </p>
      {isPrinting ? (
        <MatrixPrinted layout={layout} textOf={texts.whole} />
      ) : (
        <MatrixGrid
          layout={layout}
          rows={rows}
          columns={columns}
          label={title}
          corner={title}
          opened={opened}
          onOpen={(cell) => change({ opened: cell })}
          textOf={texts.whole}
        />
      )}
      {opened && (
        <CellDialog
          key={`${opened.row} ${opened.column}`}
          ids={opened}
          rows={rows}
          columns={columns}
          row={row?.label}
          column={column?.label}
          cell={row && column ? layout.cells.at(row.index, column.index) : undefined}
          filter={filter}
          byRule={byRule}
          onClose={() => change({ opened: null }, true)}
        />
      )}
    </>
  )
}

function count(sections: MatrixLayout['rows']): number {
  return sections.reduce((sum, { entries }) => sum + entries.length, 0)
}

function find(sections: MatrixLayout['rows'], id: string) {
  return sections.flatMap(({ entries }) => entries).find((entry) => entry.id === id)
}
