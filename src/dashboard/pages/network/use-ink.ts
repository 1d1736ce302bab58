import { useEffect, useState } from 'react'

/** Counts how often the colours of the page changed, for what cannot take them from a style sheet. */
export function useInk(): number {
  const [changes, setChanges] = useState(0)
  useEffect(() => {
    const onChange = () => setChanges((before) => before + 1)
    const media = ['(prefers-color-scheme: dark)', 'print', '(forced-colors: active)'].map((query) =>
      matchMedia(query),
    )
    const theme = new MutationObserver(onChange)
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
    for (const one of media) one.addEventListener('change', onChange)
    return () => {
      theme.disconnect()
      for (const one of media) one.removeEventListener('change', onChange)
    }
  }, [])
  return changes
}

/** Reads custom properties of colours as they are in a place, in a form that a canvas takes. */
export function inkIn(place: HTMLElement): (property: string) => string {
  const read = new Map<string, string>()
  return (property) => {
    const known = read.get(property)
    if (known !== undefined) return known
    const probe = document.createElement('span')
    probe.style.color = `var(${property})`
    place.append(probe)
    const colour = getComputedStyle(probe).color
    probe.remove()
    read.set(property, colour)
    return colour
  }
}
