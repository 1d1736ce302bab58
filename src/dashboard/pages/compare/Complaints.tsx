import { PageLink } from '../../address/PageLink.js'
import { formatNumber } from '../../language/numbers.js'
import { TERMS } from '../../language/terms.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { shortName } from '../../matter/matter-context.js'
import { COMPARE } from './compare.texts.js'
import type { Complaint } from './named-respondents.js'

/** What cannot be compared of what the address names, and what was expected. */
export function Complaints({ complaints }: { complaints: readonly Complaint[] }) {
  const t = useTexts(COMPARE).complaints
  const wrong = complaints.filter(({ kind }) => kind !== 'tooFew')
  const tooFew = complaints.find((one) => one.kind === 'tooFew')
  return (
    <>
      {wrong.length > 0 && (
        <section className="compare-complaints" aria-label={t.title}>
          <ul>
            {wrong.map((complaint) => (
              <li key={JSON.stringify(complaint)}>
                <Said complaint={complaint} />
              </li>
            ))}
          </ul>
          <p className="quiet">
            {t.expected} <code>/compare?with=respondent:…&amp;with=respondent:…</code>
          </p>
        </section>
      )}
      {tooFew && (
        <p className="compare-few" role="status">
          {t.tooFew(tooFew.count)}
        </p>
      )}
    </>
  )
}

function Said({ complaint }: { complaint: Complaint }) {
  const t = useTexts(COMPARE).complaints
  const terms = useTexts(TERMS)
  const language = useLanguage()
  switch (complaint.kind) {
    case 'twice':
      return t.twice(complaint.id)
    case 'unknown':
      return (
        <>
          {t.unknown(complaint.id)}{' '}
          <PageLink path="/search" own={{ q: wordsOf(complaint.id) }}>
            {t.find}
          </PageLink>
        </>
      )
    case 'otherKind':
      return t.otherKind(complaint.id, terms.nodeKind[complaint.is])
    case 'otherMatter':
      return t.otherMatter(complaint.respondent.name, shortName(complaint.respondent.matter))
    case 'tooMany': {
      const { respondents, notLookedUp } = complaint
      const names = respondents.map(({ name }) => name)
      if (notLookedUp > 0) names.push(t.notLookedUp(formatNumber(language, notLookedUp)))
      return t.tooMany(names.join(', '))
    }
    case 'tooFew':
      return t.tooFew(complaint.count)
  }
}

/** The words of the last part of an id, to look for: of `respondent:x/vasteras-stad`, `vasteras stad`. */
function wordsOf(id: string): string {
  return id.split(/[:/]/).at(-1)!.replaceAll('-', ' ').slice(0, 100)
}
