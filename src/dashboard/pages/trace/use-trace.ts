import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { carriedAddress } from '../../address/carried.js'
import { readTrace, traceParameters, type TraceAsked } from './trace-address.js'

export interface TraceInAddress {
  asked: TraceAsked
  ignored: readonly string[]
  /** The address of the page with something else asked for. */
  address: (changes: Partial<TraceAsked>) => string
  ask: (changes: Partial<TraceAsked>) => void
}

/** What the address of the page asks for. */
export function useTrace(): TraceInAddress {
  const search = useSearch()
  const [path, navigate] = useLocation()
  return useMemo(() => {
    const parameters = new URLSearchParams(search)
    const { asked, ignored } = readTrace(parameters)
    const address = (changes: Partial<TraceAsked>) =>
      carriedAddress(path, parameters, traceParameters({ ...asked, ...changes }))
    return { asked, ignored, address, ask: (changes) => navigate(address(changes)) }
  }, [search, path, navigate])
}
