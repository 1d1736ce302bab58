import { useId } from 'react'
import { useSearchParams } from 'wouter'
import { TextChoice } from '../../filters/TextChoice.js'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { CATEGORIES, SORTS, writeMeasuresAddress, type MeasuresAddress } from './measures-address.js'
import { MEASURES_TEXTS } from './measures.texts.js'

/** In which order, and which measures; everything in it stands in the address. */
export function MeasureChoices({ address }: { address: MeasuresAddress }) {
  const t = useTexts(MEASURES_TEXTS)
  const categories = useTexts(TERMS).category
  const [, setSearch] = useSearchParams()
  const choose = (name: string, value: string | null) =>
    setSearch((before) => writeMeasuresAddress(before, { [name]: value }))
  const ids = { sort: useId(), category: useId() }
  return (
    <section className="measures__choices" aria-label={t.choices}>
      <div>
        <label htmlFor={ids.sort}>{t.sort}</label>
        <select
          id={ids.sort}
          value={address.sort}
          onChange={({ target }) => choose('sort', target.value === 'name' ? null : target.value)}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {t.sorts[sort]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={ids.category}>{t.category}</label>
        <select
          id={ids.category}
          value={address.category ?? ''}
          onChange={({ target }) => choose('category', target.value)}
        >
          <option value="">{t.all}</option>
          {CATEGORIES.map((category) => (
            <option key={category} value={category}>
              {categories[category]}
            </option>
          ))}
        </select>
      </div>
      <TextChoice
        key={address.text}
        label={t.text}
        apply={t.apply}
        text={address.text}
        onChoose={(text) => choose('text', text)}
      />
      <label className="measures__of">
        <input
          type="checkbox"
          checked={address.ofMatter}
          onChange={({ target }) => choose('of', target.checked ? 'matter' : null)}
        />
        <span>{t.ofMatter}</span>
      </label>
    </section>
  )
}
