import { useTexts } from '../../language/use-language.js'
import { PageTitle } from '../../layout/PageTitle.js'
import { Examples } from './Examples.js'
import { PathsFigure } from './PathsFigure.js'
import { TraceForm } from './TraceForm.js'
import { TRACE_TEXTS } from './trace.texts.js'
import { useTrace } from './use-trace.js'
import './trace.css'

/** How two nodes are joined: the shortest paths, each step with what bears it. */
export default function TracePage() {
  const t = useTexts(TRACE_TEXTS)
  const { asked } = useTrace()
  const { from, to } = asked
  return (
    <>
      <PageTitle>{t.page}</PageTitle>
      <p className="trace-lead">{t.lead}</p>
      <TraceForm />
      {from !== null && to !== null ? (
        <PathsFigure asked={{ ...asked, from, to }} />
      ) : (
        (from ?? to) !== null && <p className="empty">{from === null ? t.chooseFrom : t.chooseTo}</p>
      )}
      <Examples />
    </>
  )
}
