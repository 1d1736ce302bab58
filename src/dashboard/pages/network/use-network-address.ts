import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { Parameters } from '../../address/carried.js'
import { type Clash, type NetworkOptions, optionParameters, readOptions } from './network-options.js'

export interface NetworkAddress {
  options: NetworkOptions
  ignored: readonly string[]
  clashes: readonly Clash[]
  /** The ids of the two ends of the tie that is open. */
  tie: readonly [string, string] | null
  /** The id of the node that is open. */
  node: string | null
  /** The address of this page with something changed in it. */
  changed: (changes: Parameters) => string
  /** The same with other options; what was open is closed, as it may no longer be there. */
  withOptions: (options: NetworkOptions) => string
  go: (address: string) => void
}

/** What the address of the page says of the network. */
export function useNetworkAddress(): NetworkAddress {
  const search = useSearch()
  const [path, go] = useLocation()
  return useMemo(() => {
    const parameters = new URLSearchParams(search)
    const [from, to, ...more] = parameters.getAll('tie')
    const changed = (changes: Parameters) => {
      const written = new URLSearchParams(search)
      for (const [name, value] of Object.entries(changes)) {
        written.delete(name)
        for (const one of value == null ? [] : [value].flat()) written.append(name, one)
      }
      return `${path}?${written.toString()}`
    }
    const isPair = from !== undefined && to !== undefined && more.length === 0
    return {
      ...readOptions(parameters),
      tie: isPair ? [from, to] : null,
      node: isPair ? null : parameters.get('node'),
      changed,
      withOptions: (options) => changed({ ...optionParameters(options), tie: null, node: null }),
      go,
    }
  }, [search, path, go])
}
