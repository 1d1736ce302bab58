import { useCallback } from 'react'
import { NodeLink, PageLink } from '../../address/PageLink.js'
import { Chart, type Draw } from '../../figure/Chart.js'
import { FRAME } from '../../language/frame.js'
import { formatNumber, formatShare } from '../../language/numbers.js'
import { TERMS } from '../../language/terms.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import type { Agreed } from './agreement-question.js'
import { RESPONDENT_TEXTS } from './respondent.texts.js'

interface AgreementTableProps {
  /** The respondent of the page. */
  id: string
  compared: readonly Agreed[]
  nothing: readonly Agreed[]
}

/** With whom it agrees how far; each row leads to the comparison. */
export function AgreementTable({ id, compared, nothing }: AgreementTableProps) {
  const t = useTexts(RESPONDENT_TEXTS).agreement
  return (
    <>
      {compared.length > 0 && (
        <div className="table-frame" tabIndex={0} role="group" aria-label={t.title}>
          <table className="respondent__agreement">
            <caption className="visually-hidden">{t.title}</caption>
            <thead>
              <tr>
                <th scope="col">{t.columns.name}</th>
                <th scope="col">{t.columns.score}</th>
                <th scope="col" className="number">
                  {t.columns.shared}
                </th>
                <th scope="col" className="number">
                  {t.columns.same}
                </th>
                <th scope="col" className="number">
                  {t.columns.opposed}
                </th>
                <th scope="col">{t.columns.compare}</th>
              </tr>
            </thead>
            <tbody>
              {compared.map((one) => (
                <Pair key={one.b.id} id={id} agreed={one} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {nothing.length > 0 && (
        <p className="respondent__note">
          {t.nothing}{' '}
          {nothing.map(({ b }, at) => (
            <span key={b.id} lang="sv">
              {at > 0 && ', '}
              <NodeLink id={b.id}>{b.name}</NodeLink>
            </span>
          ))}
        </p>
      )}
    </>
  )
}

function Pair({ id, agreed: { b, score, shared, same, opposed } }: { id: string; agreed: Agreed }) {
  const t = useTexts(RESPONDENT_TEXTS).agreement
  const within = useTexts(FRAME).positions.within
  const standing = useTexts(TERMS).standing
  const language = useLanguage()
  const share = formatShare(language, score!)
  return (
    <tr>
      <th scope="row">
        <NodeLink id={b.id} lang="sv">
          {b.name}
        </NodeLink>
        <span className="respondent__relation">
          {standing[b.standing]}
          {b.within && ` · ${within(b.within.name)}`}
        </span>
      </th>
      <td className="respondent__score">
        <span>{share}</span>
        <ScoreStrip score={score!} label={t.told(b.name, share)} />
      </td>
      <td className="number">{formatNumber(language, shared)}</td>
      <td className="number">{formatNumber(language, same)}</td>
      <td className="number">{formatNumber(language, opposed)}</td>
      <td>
        <PageLink path="/compare" own={{ with: [id, b.id] }} aria-label={t.compareWith(b.name)}>
          {t.compare}
        </PageLink>
      </td>
    </tr>
  )
}

const HEIGHT = 14

function ScoreStrip({ score, label }: { score: number; label: string }) {
  const draw: Draw = useCallback(
    (Plot, width) =>
      Plot.plot({
        width,
        height: HEIGHT,
        margin: 0,
        x: { domain: [0, 1], axis: null },
        y: { axis: null },
        marks: [
          Plot.barX([1], { fill: 'var(--tint)', insetTop: 2, insetBottom: 2 }),
          Plot.barX([score], { fill: 'var(--accent)', insetTop: 2, insetBottom: 2 }),
        ],
      }),
    [score],
  )
  return <Chart draw={draw} label={label} height={HEIGHT} />
}
