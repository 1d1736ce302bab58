import { useId, useState } from 'react'
import './text-choice.css'

interface TextChoiceProps {
  label: string
  apply: string
  text: string
  onChoose: (text: string) => void
}

/** A field for words that narrow a list, when they are complete. Give it the text as its key, so that back and forward change it. */
export function TextChoice({ label, apply, text, onChoose }: TextChoiceProps) {
  const id = useId()
  const [typed, setTyped] = useState(text)
  return (
    <form
      className="text-choice"
      onSubmit={(event) => {
        event.preventDefault()
        onChoose(typed.trim())
      }}
    >
      <label htmlFor={id}>{label}</label>
      <span>
        <input
          id={id}
          type="search"
          maxLength={200}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit">{apply}</button>
      </span>
    </form>
  )
}
