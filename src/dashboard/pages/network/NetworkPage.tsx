import { FilterBar } from '../../filters/FilterBar.js'
import { useTexts } from '../../language/use-language.js'
import { PageTitle } from '../../layout/PageTitle.js'
import { CoalitionsFigure } from './CoalitionsFigure.js'
import { NetworkFigure } from './NetworkFigure.js'
import { NETWORK_TEXTS } from './network.texts.js'
import { OptionsForm } from './OptionsForm.js'
import './network.css'

/** Who stands near to whom: networks of what is said, their communities, and coalitions. */
export default function NetworkPage() {
  const t = useTexts(NETWORK_TEXTS)
  return (
    <>
      <PageTitle>{t.page}</PageTitle>
      <p className="network-lead">{t.lead}</p>
      <FilterBar />
      <OptionsForm />
      <NetworkFigure />
      <CoalitionsFigure />
    </>
  )
}
