import { FRAME } from '../../language/frame.js'
import { useTexts } from '../../language/use-language.js'
import { PageTitle } from '../../layout/PageTitle.js'

export default function MeasuresPage() {
  const t = useTexts(FRAME)
  return <PageTitle>{t.pages.measures}</PageTitle>
}
