import { useId } from 'react'
import { useSearchParams } from 'wouter'
import { TextChoice } from '../../filters/TextChoice.js'
import { useTexts } from '../../language/use-language.js'
import type { BodyOrder } from './bodies.js'
import { RESPONDENTS_TEXTS } from './respondents.texts.js'

export const ORDERS = ['name', 'positions'] as const satisfies readonly BodyOrder[]

interface RespondentChoicesProps {
  order: BodyOrder
  text: string
}

/** In which order, and with which words; both stand in the address. */
export function RespondentChoices({ order, text }: RespondentChoicesProps) {
  const t = useTexts(RESPONDENTS_TEXTS)
  const [, setSearch] = useSearchParams()
  const id = useId()
  const choose = (name: string, value: string) =>
    setSearch((before) => {
      const written = new URLSearchParams(before)
      written.delete('page')
      if (value === '') written.delete(name)
      else written.set(name, value)
      return written
    })
  return (
    <section className="respondents__choices" aria-label={t.choices}>
      <div>
        <label htmlFor={id}>{t.sort}</label>
        <select
          id={id}
          value={order}
          onChange={({ target }) => choose('sort', target.value === 'name' ? '' : target.value)}
        >
          {ORDERS.map((one) => (
            <option key={one} value={one}>
              {t.sorts[one]}
            </option>
          ))}
        </select>
      </div>
      <TextChoice
        key={text}
        label={t.text}
        apply={t.apply}
        text={text}
        onChoose={(typed) => choose('text', typed)}
      />
    </section>
  )
}
