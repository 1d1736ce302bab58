import { PageLink } from '../address/PageLink.js'
import { FRAME } from '../language/frame.js'
import { useTexts } from '../language/use-language.js'
import { PageTitle } from '../layout/PageTitle.js'
import { SearchField } from '../layout/SearchField.js'

/** What stands at an address where there is no page. */
export function UnknownPage({ path }: { path: string }) {
  const t = useTexts(FRAME).unknown
  return <NothingHere title={t.address} text={t.addressText(path)} />
}

/** What a page shows for an id that the data does not have. */
export function UnknownId({ id }: { id: string }) {
  const t = useTexts(FRAME).unknown
  return <NothingHere title={t.id} text={t.idText(id)} />
}

export function NothingHere({ title, text }: { title: string; text: string }) {
  const t = useTexts(FRAME).unknown
  return (
    <div className="nothing-here">
      <PageTitle>{title}</PageTitle>
      <p className="wrap-anywhere">{text}</p>
      <p>{t.search}</p>
      <SearchField label={t.search} />
      <p>
        <PageLink path="/" own={{ matter: null }}>
          {t.home}
        </PageLink>
      </p>
    </div>
  )
}
