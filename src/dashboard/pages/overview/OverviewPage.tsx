import { FilterBar } from '../../filters/FilterBar.js'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { PageTitle } from '../../layout/PageTitle.js'
import { useMatter } from '../../matter/matter-context.js'
import { ThemesFigure } from './ThemesFigure.js'

/** A matter in a minute: what it is, who answered, where the lines run, what nobody spoke on. */
export default function OverviewPage() {
  const { kind, title, report } = useMatter()
  const terms = useTexts(TERMS)
  return (
    <>
      <PageTitle kind={[terms.matterKind[kind], report].filter(Boolean).join(' · ')}>{title}</PageTitle>
      <FilterBar />
      <ThemesFigure />
    </>
  )
}
