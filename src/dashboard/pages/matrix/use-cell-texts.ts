import { useMemo } from 'react'
import { formatNumber } from '../../language/numbers.js'
import { TERMS } from '../../language/terms.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import type { Cell } from './cells.js'
import { MATRIX_TEXTS } from './matrix.texts.js'
import { useMatrixFilter } from './use-matrix-filter.js'

export interface CellTexts {
  /** All that a cell says, as a sentence. */
  whole: (cell: Cell | undefined) => string
  /** The same without its stance. */
  rest: (cell: Cell) => string
}

/** Cells in words. */
export function useCellTexts(): CellTexts {
  const t = useTexts(MATRIX_TEXTS)
  const terms = useTexts(TERMS).stance
  const language = useLanguage()
  const { isNarrowed } = useMatrixFilter()
  return useMemo(() => {
    const number = (value: number) => formatNumber(language, value)
    const rest = ({ count, byRule, hasConditions }: Cell) =>
      [
        t.positions(count, number(count)),
        byRule > 0 && byRule < count && t.partlyByRule(number(byRule)),
        byRule > 0 && byRule === count && t.byRule.toLowerCase(),
        hasConditions && t.withConditions,
      ]
        .filter(Boolean)
        .join(', ')
    const silence = isNarrowed ? t.noSuch : t.silence
    // Thousands of cells say a few things: each is put into words once.
    const said = new Map<string, string>()
    const whole = (cell: Cell | undefined) => {
      if (cell === undefined) return silence
      const key = `${cell.stance} ${cell.count} ${cell.byRule} ${cell.hasConditions}`
      const before = said.get(key)
      if (before !== undefined) return before
      const text = `${terms[cell.stance]}, ${rest(cell)}`
      said.set(key, text)
      return text
    }
    return { whole, rest }
  }, [t, terms, language, isNarrowed])
}
