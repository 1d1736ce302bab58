import { useSearchParams } from 'wouter'
import { question } from '../../api/question.js'
import { useAnswer } from '../../api/use-answer.js'
import { FilterBar } from '../../filters/FilterBar.js'
import { FRAME } from '../../language/frame.js'
import { useTexts } from '../../language/use-language.js'
import { PageTitle } from '../../layout/PageTitle.js'
import { useMatter } from '../../matter/matter-context.js'
import { Busy } from '../../states/Busy.js'
import { Fault } from '../../states/Fault.js'
import { AgreementFigure } from './AgreementFigure.js'
import { Chosen } from './Chosen.js'
import { NAMED } from './compare.operations.js'
import { COMPARE } from './compare.texts.js'
import { Complaints } from './Complaints.js'
import { DifferencesFigure } from './DifferencesFigure.js'
import { compared, FEWEST, LOOKED_UP, readIds } from './named-respondents.js'
import './compare.css'

/** Two to five respondents beside each other, differences first. */
export default function ComparePage() {
  const t = useTexts(COMPARE)
  const frame = useTexts(FRAME)
  const matter = useMatter()
  const [search, setSearch] = useSearchParams()
  const { ids, twice } = readIds(search)
  const { data, error, isPending, isPlaceholderData, refetch } = useAnswer(
    question(NAMED, { ids: ids.slice(0, LOOKED_UP) }),
  )
  // While others are looked up, those before stay.
  const isBefore = isPlaceholderData
  const { respondents, complaints } = data
    ? compared(isBefore ? [] : ids, isBefore ? [] : twice, data.nodes, matter.id)
    : { respondents: [], complaints: [] }

  function choose(chosen: readonly string[]): void {
    setSearch((before) => {
      const after = new URLSearchParams(before)
      for (const name of ['with', 'target', 'of']) after.delete(name)
      for (const id of chosen) after.append('with', id)
      return after
    })
  }

  return (
    <>
      <PageTitle>{frame.pages.compare}</PageTitle>
      <p className="compare-lead">{t.lead}</p>
      {error && <Fault error={error} retry={() => void refetch()} />}
      {isPending && <Busy />}
      {!isBefore && <Complaints complaints={complaints} />}
      {data && <Chosen respondents={respondents} awaited={isBefore ? ids : null} onChoose={choose} />}
      {respondents.length >= FEWEST && (
        <>
          <FilterBar without={['standing', 'organisation']} />
          <AgreementFigure respondents={respondents} />
          <DifferencesFigure respondents={respondents} />
        </>
      )}
    </>
  )
}
