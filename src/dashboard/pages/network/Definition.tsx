import { useTexts } from '../../language/use-language.js'
import type { NetworkOptions } from './network-options.js'
import { OPTION_TEXTS } from './options.texts.js'

/** What is counted, for the options as they are. */
export function Definition({ options }: { options: NetworkOptions }) {
  const t = useTexts(OPTION_TEXTS)
  const { mode, qualifier, normalisation, duplicates } = options
  const isAlone = normalisation === 'NONE'
  return (
    <>
      <p>
        {t.definition[mode]} {t.meaning.qualifier[mode][qualifier]}{' '}
        {isAlone || t.meaning.normalisation[normalisation]} {t.meaning.duplicates[duplicates]}
      </p>
      <p>{t.sides}</p>
      <p>{t.communities}</p>
      <p>{t.source}</p>
    </>
  )
}
