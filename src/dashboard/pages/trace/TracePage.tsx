import { FRAME } from '../../language/frame.js'
import { useTexts } from '../../language/use-language.js'
import { PageTitle } from '../../layout/PageTitle.js'

export default function TracePage() {
  const t = useTexts(FRAME)
  return <PageTitle>{t.pages.trace}</PageTitle>
}
