import { useMemo } from 'react'
import { TERMS } from '../language/terms.js'
import { useTexts } from '../language/use-language.js'
import { StanceBars } from './StanceBars.js'
import { STANCES } from './stances.js'
import { countOf, type Tally } from './tally.js'

interface StanceBarProps {
  label: string
  tally: Tally
}

/** One tally as a chart with its numbers in words, for who does not see it. */
export function StanceBar({ label, tally }: StanceBarProps) {
  const terms = useTexts(TERMS).stance
  const rows = useMemo(() => [{ id: label, label, tally }], [label, tally])
  const counted = STANCES.filter((stance) => countOf(tally, stance) > 0)
  const told = counted.map((stance) => `${terms[stance]}: ${countOf(tally, stance)}`).join(', ')
  return <StanceBars rows={rows} label={`${label}. ${told}`} />
}
