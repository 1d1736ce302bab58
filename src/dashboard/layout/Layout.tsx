import { useEffect, type ReactNode } from 'react'
import { useSearch } from 'wouter'
import { question } from '../api/question.js'
import { useAnswer } from '../api/use-answer.js'
import { FRAME } from '../language/frame.js'
import { useLanguage, useTexts } from '../language/use-language.js'
import { chosenMatter, MatterContext } from '../matter/matter-context.js'
import { MatterSelector } from '../matter/MatterSelector.js'
import { MATTERS } from '../matter/matter.operations.js'
import { NothingHere } from '../pages/UnknownPage.js'
import { Busy } from '../states/Busy.js'
import { Fault } from '../states/Fault.js'
import { Footer } from './Footer.js'
import { Header } from './Header.js'
import { MovedOn } from './MovedOn.js'
import { PageTitle } from './PageTitle.js'
import './layout.css'

const ASK_MATTERS = question(MATTERS, {})

/** The frame around every page. The page itself waits for the matter that it is about. */
export function Layout({ children }: { children: ReactNode }) {
  const t = useTexts(FRAME)
  const language = useLanguage()
  const named = new URLSearchParams(useSearch()).get('matter')
  const { data, error, refetch } = useAnswer(ASK_MATTERS)

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  const all = data?.matters.nodes ?? []
  const chosen = chosenMatter(all, named)
  return (
    <>
      <Header>{chosen && <MatterSelector all={all} chosen={chosen} />}</Header>
      <main id="content" tabIndex={-1}>
        {data && <MovedOn version={data.dataset.version} />}
        {error ? (
          <>
            <PageTitle>{t.states.title}</PageTitle>
            <Fault error={error} retry={() => void refetch()} />
          </>
        ) : data === undefined ? (
          <Busy />
        ) : chosen === null ? (
          <NothingHere title={t.unknown.id} text={t.unknown.matterText(named ?? '')} />
        ) : (
          <MatterContext value={{ ...chosen, all, dataset: data.dataset }}>{children}</MatterContext>
        )}
      </main>
      <Footer dataset={data?.dataset} />
    </>
  )
}
