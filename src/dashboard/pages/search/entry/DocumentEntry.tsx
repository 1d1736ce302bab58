import { question } from '../../../api/question.js'
import { formatDate, formatNumber } from '../../../language/numbers.js'
import { TERMS } from '../../../language/terms.js'
import { useLanguage, useTexts } from '../../../language/use-language.js'
import { shortName } from '../../../matter/matter-context.js'
import { Evidence } from '../../../position/Evidence.js'
import { Answered } from './Answered.js'
import type { EntryProps } from './EntryDetails.js'
import { DOCUMENT } from './entry.operations.js'
import { ENTRY } from './entry.texts.js'
import { Linked, Trait } from './Traits.js'

/** A source: what it is, who submitted it, and what is quoted from it. */
export function DocumentEntry({ id }: EntryProps) {
  const t = useTexts(ENTRY)
  const terms = useTexts(TERMS)
  const language = useLanguage()
  return (
    <Answered question={question(DOCUMENT, { id })}>
      {({ document }) =>
        document && (
          <>
            <dl className="traits">
              <Trait name={t.kind}>{terms.documentKind[document.kind]}</Trait>
              <Trait name={t.date}>{document.date && formatDate(language, document.date)}</Trait>
              <Trait name={t.referenceNumber}>{document.referenceNumber}</Trait>
              <Linked name={t.issuer} nodes={document.issuer === null ? [] : [document.issuer]} />
              <Linked name={t.submittedBy} nodes={document.respondents} />
              <Linked
                name={t.matter}
                nodes={
                  document.matter === null
                    ? []
                    : [{ id: document.matter.id, name: shortName(document.matter) }]
                }
              />
              <Linked name={t.cites} nodes={document.cites.map(({ id, title }) => ({ id, name: title }))} />
              <Trait name={t.pages}>{document.pages}</Trait>
              <Trait name={t.sha256}>
                {document.sha256 && <code className="wrap-anywhere">{document.sha256}</code>}
              </Trait>
            </dl>
            {document.passages.nodes.length > 0 && (
              <details>
                <summary>{t.quotations(formatNumber(language, document.passages.totalCount))}</summary>
                <Evidence passages={document.passages.nodes} />
                {document.passages.totalCount > document.passages.nodes.length && (
                  <p className="quiet">
                    {t.firstOf(
                      formatNumber(language, document.passages.nodes.length),
                      formatNumber(language, document.passages.totalCount),
                    )}
                  </p>
                )}
              </details>
            )}
          </>
        )
      }
    </Answered>
  )
}
