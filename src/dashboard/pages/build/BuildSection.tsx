import { useEffect, useRef, type ReactNode } from 'react'
import { useTexts } from '../../language/use-language.js'
import { BUILD } from './build.texts.js'

type SectionName = keyof (typeof BUILD)['sv']['sections']

/** A part of the page that the address can lead to: `/build#feeds`. */
export function BuildSection({ id, children }: { id: SectionName; children: ReactNode }) {
  const t = useTexts(BUILD).sections
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (location.hash === `#${id}`) section.current!.scrollIntoView()
  }, [id])
  return (
    <section id={id} ref={section} className="build__section" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t[id]}</h2>
      {children}
    </section>
  )
}
