import { question } from '../../api/question.js'
import { Figure } from '../../figure/Figure.js'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { OrganisationLink } from '../../organisation/OrganisationLink.js'
import { EvidenceDetails } from '../../position/EvidenceDetails.js'
import { PRACTICES } from './measure.operations.js'
import { MEASURE_TEXTS } from './measure.texts.js'

/** Who runs the measure or takes part in it today. */
export function PracticesFigure({ id }: { id: string }) {
  const t = useTexts(MEASURE_TEXTS).practices
  const roles = useTexts(TERMS).practiceRole
  return (
    <Figure
      id="practices"
      title={t.title}
      definition={<p>{t.definition}</p>}
      question={question(PRACTICES, { id })}
      isEmpty={({ measure }) => (measure?.practices.length ?? 0) === 0}
      empty={t.none}
      table={({ measure }) => ({
        columns: Object.values(t.columns).map((name) => ({ name })),
        rows: measure!.practices.map(({ organisation, role, since, partners, note }) => [
          organisation.name,
          roles[role],
          since,
          partners.map(({ name }) => name).join(', '),
          note,
        ]),
      })}
    >
      {({ measure }) => (
        <ul className="measure__lines">
          {measure!.practices.map(({ id, organisation, role, since, partners, note, passages }) => (
            <li key={id} className="measure__line">
              <h3>
                <OrganisationLink organisation={organisation} />
              </h3>
              <p className="measure__how">
                {roles[role]}
                {since && (
                  <>
                    {', '}
                    <span lang="sv">{t.since(since)}</span>
                  </>
                )}
              </p>
              {partners.length > 0 && (
                <p className="measure__how">
                  {t.partners}{' '}
                  {partners.map((partner, at) => (
                    <span key={partner.id}>
                      {at > 0 && ', '}
                      <OrganisationLink organisation={partner} />
                    </span>
                  ))}
                </p>
              )}
              {note && (
                <p className="measure__summary" lang="sv">
                  {note}
                </p>
              )}
              <EvidenceDetails passages={passages} />
            </li>
          ))}
        </ul>
      )}
    </Figure>
  )
}
