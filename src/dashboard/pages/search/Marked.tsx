import { pieces } from './marked.js'

interface MarkedProps {
  text: string
  matches: readonly { start: number; end: number }[]
}

/** A text with the words that were looked for marked. */
export function Marked({ text, matches }: MarkedProps) {
  return pieces(text, matches).map(({ text, isFound }, at) =>
    isFound ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  )
}
