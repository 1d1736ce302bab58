import { useId } from 'react'
import { Link } from 'wouter'
import { question } from '../../api/question.js'
import { useAnswer } from '../../api/use-answer.js'
import { useTexts } from '../../language/use-language.js'
import { NodePicker } from './NodePicker.js'
import { LENGTHS } from './trace-address.js'
import { ENDS } from './trace.operations.js'
import { TRACE_TEXTS } from './trace.texts.js'
import { useTrace } from './use-trace.js'
import { ViaChoices } from './ViaChoices.js'

/** From what to what, over how many steps, over which relations. */
export function TraceForm() {
  const t = useTexts(TRACE_TEXTS)
  const { asked, ignored, address, ask } = useTrace()
  const lengths = useId()
  const ids = [asked.from, asked.to].filter((id) => id !== null)
  // What is wrong with an id is told where the paths are asked for.
  const { data } = useAnswer(question(ENDS, { ids }))
  const named = (id: string | null) => data?.nodes.find((node) => node?.id === id) ?? null
  return (
    <section className="trace-form" aria-label={t.form}>
      <div className="trace-form__ends">
        <NodePicker
          label={t.from}
          id={asked.from}
          node={named(asked.from)}
          onPick={(from) => ask({ from })}
        />
        <Link
          className="trace-form__swap"
          href={address({ from: asked.to, to: asked.from })}
          aria-label={t.swap}
          title={t.swap}
        >
          ⇄
        </Link>
        <NodePicker label={t.to} id={asked.to} node={named(asked.to)} onPick={(to) => ask({ to })} />
        <div className="trace-form__length">
          <label htmlFor={lengths}>{t.maxLength}</label>
          <select
            id={lengths}
            value={asked.maxLength}
            onChange={(event) => ask({ maxLength: Number(event.target.value) })}
          >
            {LENGTHS.map((length) => (
              <option key={length} value={length}>
                {t.steps(length)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <ViaChoices />
      {ignored.length > 0 && (
        <p className="trace-form__ignored" role="status">
          {t.ignored(ignored.join(', '))}
        </p>
      )}
    </section>
  )
}
