import { useId } from 'react'
import { useLocation, useSearch } from 'wouter'
import { carriedAddress } from '../address/carried.js'
import { FRAME } from '../language/frame.js'
import { TERMS } from '../language/terms.js'
import { useTexts } from '../language/use-language.js'
import { shortName, type MatterChoice } from './matter-context.js'
import './matter.css'

/** What every page is about. Another matter has other themes and bodies, so filters by these are left behind. */
export function MatterSelector({ all, chosen }: { all: readonly MatterChoice[]; chosen: MatterChoice }) {
  const t = useTexts(FRAME).header
  const terms = useTexts(TERMS)
  const id = useId()
  const [path, navigate] = useLocation()
  const search = new URLSearchParams(useSearch())
  return (
    <div className="matter-selector">
      <label htmlFor={id}>{t.matter}</label>
      <select
        id={id}
        value={chosen.id}
        onChange={(event) =>
          navigate(
            carriedAddress(path, search, { matter: event.target.value, theme: null, organisation: null }),
          )
        }
      >
        {all.map((matter) => (
          <option key={matter.id} value={matter.id}>
            {terms.matterKind[matter.kind]} · {shortName(matter)}
          </option>
        ))}
      </select>
    </div>
  )
}
