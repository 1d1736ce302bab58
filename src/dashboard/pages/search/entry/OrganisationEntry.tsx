import { NodeLink } from '../../../address/PageLink.js'
import { question } from '../../../api/question.js'
import { formatNumber } from '../../../language/numbers.js'
import { TERMS } from '../../../language/terms.js'
import { useLanguage, useTexts } from '../../../language/use-language.js'
import { shortName } from '../../../matter/matter-context.js'
import { Evidence } from '../../../position/Evidence.js'
import { Answered } from './Answered.js'
import type { EntryProps } from './EntryDetails.js'
import { ORGANISATION } from './entry.operations.js'
import { ENTRY } from './entry.texts.js'
import { Linked, Proposals, Trait } from './Traits.js'

/** A body: where it answers, what it would be tasked with, what it does today. */
export function OrganisationEntry({ id }: EntryProps) {
  const t = useTexts(ENTRY)
  const terms = useTexts(TERMS)
  const language = useLanguage()
  const remark = ({ totalCount, nodes }: { totalCount: number; nodes: readonly unknown[] }) =>
    totalCount > nodes.length
      ? t.firstOf(formatNumber(language, nodes.length), formatNumber(language, totalCount))
      : null
  return (
    <Answered question={question(ORGANISATION, { id })}>
      {({ organisation }) =>
        organisation && (
          <dl className="traits">
            <Trait name={t.kind}>{terms.organisationKind[organisation.kind]}</Trait>
            <Trait name={t.aliases}>
              {organisation.aliases.length > 0 && <span lang="sv">{organisation.aliases.join(', ')}</span>}
            </Trait>
            <Linked name={t.partOf} nodes={organisation.partOf === null ? [] : [organisation.partOf]} />
            <Linked name={t.parts} nodes={organisation.parts} />
            <Linked
              name={t.respondents}
              nodes={organisation.respondents.map(({ id, name, standing, matter }) => ({
                id,
                name,
                detail: `${terms.standing[standing].toLowerCase()}, ${shortName(matter)}`,
              }))}
            />
            <Proposals
              name={t.assignments}
              proposals={organisation.assignments.nodes}
              remark={remark(organisation.assignments)}
            />
            <Proposals
              name={t.addressedBy}
              proposals={organisation.addressedBy.nodes}
              remark={remark(organisation.addressedBy)}
            />
            <Proposals
              name={t.involvedIn}
              proposals={organisation.involvedIn.nodes}
              remark={remark(organisation.involvedIn)}
            />
            {organisation.practices.length > 0 && (
              <Trait name={t.practices}>
                <ul className="trait__list">
                  {organisation.practices.map(({ id, role, note, since, measure, passages }) => (
                    <li key={id}>
                      <NodeLink id={measure.id} lang="sv">
                        {measure.name}
                      </NodeLink>
                      <span className="quiet">
                        {' '}
                        ({[terms.practiceRole[role].toLowerCase(), since].filter(Boolean).join(', ')})
                      </span>
                      {note && <p lang="sv">{note}</p>}
                      <details>
                        <summary>
                          {t.evidence} ({passages.length})
                        </summary>
                        <Evidence passages={passages} />
                      </details>
                    </li>
                  ))}
                </ul>
              </Trait>
            )}
            {organisation.sameAs.length > 0 && (
              <Trait name={t.sameAs}>
                <ul className="trait__list">
                  {organisation.sameAs.map((address) => (
                    <li key={address}>
                      <a href={address} rel="noreferrer" className="wrap-anywhere">
                        {address}
                      </a>
                    </li>
                  ))}
                </ul>
              </Trait>
            )}
          </dl>
        )
      }
    </Answered>
  )
}
