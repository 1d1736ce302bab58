import { question } from '../../api/question.js'
import { Figure } from '../../figure/Figure.js'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { NoPath } from './NoPath.js'
import { PathsShown } from './PathsShown.js'
import { pathsTable } from './paths-table.js'
import type { TraceAsked } from './trace-address.js'
import { TRACE } from './trace.operations.js'
import { TRACE_TEXTS } from './trace.texts.js'
import { TraceAdvice } from './TraceAdvice.js'

/** The paths, as the API ranks them. */
export function PathsFigure({ asked }: { asked: TraceAsked & { from: string; to: string } }) {
  const t = useTexts(TRACE_TEXTS)
  const terms = useTexts(TERMS)
  const { from, to, maxLength, via, first } = asked
  return (
    <Figure
      id="paths"
      title={t.title}
      definition={<p>{t.definition}</p>}
      question={question(TRACE, { from, to, maxLength, via: via === null ? null : [...via], first })}
      isEmpty={({ trace }) => (trace ?? []).length === 0}
      empty={<NoPath />}
      table={({ trace }) => pathsTable(trace ?? [], t.columns, terms)}
      advice={(fault) => <TraceAdvice fault={fault} />}
    >
      {({ trace }) => <PathsShown paths={trace ?? []} />}
    </Figure>
  )
}
