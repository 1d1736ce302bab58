import { useRef, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { PAGE_ADDRESSES, type PageName } from '../../server/page-addresses.js'
import { PageLink } from '../address/PageLink.js'
import { FRAME } from '../language/frame.js'
import { useTexts } from '../language/use-language.js'
import { LanguageSwitch } from './LanguageSwitch.js'
import { SearchField } from './SearchField.js'
import { ThemeSwitch } from './ThemeSwitch.js'
import { useSlashKey } from './use-slash-key.js'
import './header.css'

const IN_NAVIGATION: readonly PageName[] = [
  'overview',
  'measures',
  'respondents',
  'matrix',
  'compare',
  'network',
  'trace',
  'build',
]

/** The name of the site, the ways to its pages, search, language and theme; and what the page is about. */
export function Header({ children }: { children: ReactNode }) {
  const t = useTexts(FRAME)
  const [path] = useLocation()
  const search = useRef<HTMLInputElement>(null)
  useSlashKey(search)
  return (
    <header className="header">
      <a className="skip" href="#content">
        {t.skip}
      </a>
      <div className="header__top">
        <PageLink path="/" className="header__site">
          {t.site}
        </PageLink>
        <p className="header__tagline">{t.tagline}</p>
        <SearchField input={search} />
        <div className="header__switches">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </div>
      <nav className="header__pages" aria-label={t.header.navigation}>
        <ul>
          {IN_NAVIGATION.map((name) => {
            const address = PAGE_ADDRESSES[name]
            const isHere = address === '/' ? path === '/' : path === address || path.startsWith(`${address}/`)
            return (
              <li key={name}>
                <PageLink path={address} aria-current={isHere ? 'page' : undefined}>
                  {t.pages[name]}
                </PageLink>
              </li>
            )
          })}
        </ul>
      </nav>
      {children}
    </header>
  )
}
