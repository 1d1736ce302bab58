import { feedAddress } from '../../api/feed-address.js'
import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import type { PositionFilter } from '../../api/vocabulary.js'
import { Figure } from '../../figure/Figure.js'
import { feedParameters } from '../../filters/position-filter.js'
import { useFilters } from '../../filters/use-filters.js'
import { FRAME } from '../../language/frame.js'
import { formatNumber } from '../../language/numbers.js'
import { TERMS } from '../../language/terms.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { PositionList } from '../../position/PositionList.js'
import { StanceMark } from '../../stance/StanceMark.js'
import { STANCES } from '../../stance/stances.js'
import { countOf } from '../../stance/tally.js'
import { VOICES } from './measure.operations.js'
import { MEASURE_TEXTS } from './measure.texts.js'

type Voices = NonNullable<ResultOf<typeof VOICES>['measure']>

/** Supporters with their conditions, doubters, opponents, and those without views; each with evidence. */
export function VoicesFigure({ id }: { id: string }) {
  const t = useTexts(MEASURE_TEXTS)
  const frame = useTexts(FRAME)
  const terms = useTexts(TERMS).stance
  const { filter } = useFilters()
  const onMeasure = { ...filter, measure: [id] }
  return (
    <Figure
      id="voices"
      title={t.voices.title}
      definition={<p>{t.voices.definition}</p>}
      question={question(VOICES, { id, filter })}
      isEmpty={({ measure }) => (measure?.tally.positions ?? 0) === 0}
      empty={t.standing.none}
      table={({ measure }) => ({
        columns: [
          { name: frame.filters.stance },
          { name: frame.respondentsCounted, isNumber: true },
          { name: frame.positionsCounted, isNumber: true },
        ],
        rows: STANCES.map((stance) => [
          terms[stance],
          countOf(measure!.tally, stance),
          countOf(measure!.byPosition, stance),
        ]),
      })}
      feed={feedAddress('positions.csv', feedParameters(onMeasure))}
    >
      {({ measure }) => <VoicesByStance voices={measure!} onMeasure={onMeasure} />}
    </Figure>
  )
}

function VoicesByStance({ voices, onMeasure }: { voices: Voices; onMeasure: PositionFilter }) {
  const t = useTexts(MEASURE_TEXTS)
  const terms = useTexts(TERMS).stance
  const language = useLanguage()
  const number = (count: number) => formatNumber(language, count)
  const taken = STANCES.filter((stance) => countOf(voices.byPosition, stance) > 0)
  const nobody = STANCES.filter((stance) => !taken.includes(stance))
  return (
    <>
      <div className="measure__voices">
        {taken.map((stance) => (
          <section key={stance} aria-labelledby={`voices-${stance}`}>
            <h3 id={`voices-${stance}`}>
              <StanceMark stance={stance} />
            </h3>
            <p className="quiet">
              {t.voices.count(
                t.standing.respondents(number(countOf(voices.tally, stance))),
                t.standing.positions(number(countOf(voices.byPosition, stance))),
              )}
            </p>
            <PositionList filter={{ ...onMeasure, stance: [stance] }} />
          </section>
        ))}
      </div>
      {nobody.length > 0 && (
        <p className="measure__note">
          {t.voices.nobody(nobody.map((stance) => terms[stance].toLowerCase()).join(', '))}
        </p>
      )}
    </>
  )
}
