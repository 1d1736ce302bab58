interface ChoicesProps {
  legend: string
  values: readonly { value: string; label: string }[]
  chosen: readonly string[]
  /** What is said where none is chosen and so nothing narrowed. */
  all: string | undefined
  onToggle: (value: string) => void
}

/** One filter: any number of its values. */
export function Choices({ legend, values, chosen, all, onToggle }: ChoicesProps) {
  return (
    <fieldset className="choices">
      <legend>
        {legend}
        {all && chosen.length === 0 && <span className="quiet"> ({all})</span>}
      </legend>
      <div className="choices__values">
        {values.map(({ value, label }) => (
          <label key={value}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
