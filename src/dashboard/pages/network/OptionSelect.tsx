import { useId } from 'react'
import { useTexts } from '../../language/use-language.js'
import type { OPTION_VALUES } from './network-options.js'
import { OPTION_TEXTS } from './options.texts.js'

interface OptionSelectProps<Value extends string> {
  name: keyof typeof OPTION_VALUES
  value: Value
  values: readonly Value[]
  /** Whether a value does not go with the other options. */
  isOut?: (value: Value) => boolean
  /** What the chosen value means. */
  meaning?: string
  onChoose: (value: Value) => void
}

/** One option of the network; what does not go with the others stands there and cannot be chosen. */
export function OptionSelect<Value extends string>(props: OptionSelectProps<Value>) {
  const { name, value, values, isOut, meaning, onChoose } = props
  const t = useTexts(OPTION_TEXTS)
  const id = useId()
  const terms: Readonly<Record<string, string>> = t.values[name]
  return (
    <div className="network-option">
      <label htmlFor={id}>{t.names[name]}</label>
      <select
        id={id}
        value={value}
        aria-describedby={meaning ? `${id}-meaning` : undefined}
        onChange={(event) => onChoose(event.target.value as Value)}
      >
        {values.map((one) => (
          <option key={one} value={one} disabled={isOut?.(one)}>
            {terms[one]}
            {isOut?.(one) ? ` – ${t.otherMode}` : ''}
          </option>
        ))}
      </select>
      {meaning && (
        <p className="quiet" id={`${id}-meaning`}>
          {meaning}
        </p>
      )}
    </div>
  )
}
