import { FilterBar } from '../../filters/FilterBar.js'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { PageTitle } from '../../layout/PageTitle.js'
import { useMatter } from '../../matter/matter-context.js'
import { FactsFigure } from './FactsFigure.js'
import { Lead } from './Lead.js'
import { ProposalsFigure } from './ProposalsFigure.js'
import { SilenceFigure } from './SilenceFigure.js'
import { SpokenFigure } from './SpokenFigure.js'
import { ThemesFigure } from './ThemesFigure.js'
import './overview.css'

/** A matter in a minute: what it is, who answered, where the lines run, what nobody spoke on. */
export default function OverviewPage() {
  const { kind, title, report } = useMatter()
  const terms = useTexts(TERMS)
  return (
    <div className="overview">
      <PageTitle kind={[terms.matterKind[kind], report].filter(Boolean).join(' · ')}>{title}</PageTitle>
      <Lead />
      <FilterBar />
      <div className="overview__figures">
        <div>
          <ThemesFigure />
          <ProposalsFigure order="supported" />
          <ProposalsFigure order="contested" />
          <ProposalsFigure order="conditional" />
        </div>
        <div>
          <SpokenFigure />
          <SilenceFigure />
          <FactsFigure />
        </div>
      </div>
    </div>
  )
}
