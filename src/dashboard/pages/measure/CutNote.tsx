import { useTexts } from '../../language/use-language.js'
import { MEASURE_TEXTS } from './measure.texts.js'

/** Says so where the list is longer than what was asked for. */
export function CutNote({ shown, all }: { shown: number; all: number }) {
  const t = useTexts(MEASURE_TEXTS).proposals
  return shown < all && <p className="quiet">{t.cut(shown, all)}</p>
}
