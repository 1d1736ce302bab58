import type { ReactNode } from 'react'
import { playgroundAddress, type Question } from '../../../api/question.js'
import { useAnswer } from '../../../api/use-answer.js'
import { useTexts } from '../../../language/use-language.js'
import { Busy } from '../../../states/Busy.js'
import { Fault } from '../../../states/Fault.js'
import { ENTRY } from './entry.texts.js'

interface AnsweredProps<Data> {
  question: Question<Data>
  children: (data: Data) => ReactNode
}

/** What an entry asks and shows, with its states and its question. */
export function Answered<Data>({ question, children }: AnsweredProps<Data>) {
  const t = useTexts(ENTRY)
  const { data, error, refetch } = useAnswer(question)
  if (error) return <Fault error={error} retry={() => void refetch()} />
  if (data === undefined) return <Busy />
  return (
    <div className="entry">
      {children(data)}
      <p className="entry__question">
        <a href={playgroundAddress(question)}>{t.asGraphql}</a>
      </p>
    </div>
  )
}
