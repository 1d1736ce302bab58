import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import { Figure } from '../../figure/Figure.js'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { useMatter } from '../../matter/matter-context.js'
import { EvidenceDetails } from '../../position/EvidenceDetails.js'
import { proposalName } from '../../position/target-name.js'
import { BearingMark } from './BearingMark.js'
import { bearingOn } from './bearing.js'
import { CutNote } from './CutNote.js'
import { STATUTES } from './measure.operations.js'
import { MEASURE_TEXTS } from './measure.texts.js'

/** Which statutes would be enacted, amended or reviewed by what is proposed on the measure. */
export function StatutesFigure({ id }: { id: string }) {
  const t = useTexts(MEASURE_TEXTS).statutes
  const terms = useTexts(TERMS)
  const matter = useMatter().id
  return (
    <Figure
      id="statutes"
      title={t.title}
      definition={<p>{t.definition}</p>}
      question={question(STATUTES, { id, matter: [matter] })}
      isEmpty={(data) => effectsOf(data, id).length === 0}
      empty={t.none}
      table={(data) => ({
        columns: Object.values(t.columns).map((name) => ({ name })),
        rows: effectsOf(data, id).map(({ statute, effect, bearing, proposal }) => [
          statute.name,
          statute.number,
          terms.legalEffect[effect],
          terms.bearing[bearing],
          proposalName(proposal),
        ]),
      })}
    >
      {(data) => (
        <>
          <ul className="measure__lines">
            {byStatute(effectsOf(data, id)).map(([statute, effects]) => (
              <li key={statute.id} className="measure__line">
                <h3 lang="sv">
                  {statute.name}
                  {statute.number && ` (${statute.number})`}
                </h3>
                <ul className="measure__effects">
                  {effects.map(({ effect, bearing, proposal, passages }) => (
                    <li key={proposal.id}>
                      <span className="measure__effect">{terms.legalEffect[effect]}</span>{' '}
                      <span lang="sv">{proposalName(proposal)}</span>{' '}
                      <span className="quiet">
                        {terms.proposalKind[proposal.kind]} · <BearingMark bearing={bearing} />
                      </span>
                      <EvidenceDetails passages={passages} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
          <CutNote shown={data.measure!.proposals.nodes.length} all={data.measure!.proposals.totalCount} />
        </>
      )}
    </Figure>
  )
}

type Effect = ReturnType<typeof effectsOf>[number]

function effectsOf({ measure }: ResultOf<typeof STATUTES>, id: string) {
  return (measure?.proposals.nodes ?? []).flatMap((proposal) =>
    proposal.statuteEffects.map(({ statute, effect, passages }) => ({
      statute,
      effect,
      proposal,
      bearing: bearingOn(id, proposal) ?? ('ADVANCES' as const),
      // An effect without passages of its own rests on those of its proposal.
      passages: passages.length > 0 ? passages : proposal.passages,
    })),
  )
}

/** Each statute once, with all that would be done to it. */
function byStatute(effects: Effect[]): [Effect['statute'], Effect[]][] {
  const found = new Map<string, [Effect['statute'], Effect[]]>()
  for (const effect of effects) {
    const known = found.get(effect.statute.id) ?? [effect.statute, []]
    found.set(effect.statute.id, known)
    known[1].push(effect)
  }
  return [...found.values()]
}
