import type * as Plot from './plot.js'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Busy } from '../states/Busy.js'
import { Fault } from '../states/Fault.js'

/** Draws a chart that fits the width, in CSS pixels. */
export type Draw = (plot: typeof Plot, width: number) => SVGSVGElement | HTMLElement

interface ChartProps {
  /** Keep it by useCallback: the chart is drawn anew whenever it is another. */
  draw: Draw
  /** What the chart shows, in a sentence, for who does not see it. */
  label: string
  /** About how high it will be, in px, so that nothing jumps when it comes. */
  height: number
}

/** A chart by Observable Plot, which is loaded when the first chart of the visit is shown. */
export function Chart({ draw, label, height }: ChartProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const library = useQuery({
    queryKey: ['Observable Plot'],
    queryFn: () => import('./plot.js'),
    staleTime: Infinity,
  })

  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)))
    watch.observe(frame.current!)
    return () => watch.disconnect()
  }, [])

  useEffect(() => {
    if (library.data === undefined || width === 0) return
    const chart = draw(library.data, width)
    // The policy of the page allows no style elements; chart.css has what they would say.
    for (const style of chart.querySelectorAll('style')) style.remove()
    chart.setAttribute('aria-hidden', 'true')
    frame.current!.replaceChildren(chart)
  }, [draw, library.data, width])

  return (
    <>
      {library.isPending && <Busy rows={0} />}
      {library.isError && <Fault error={library.error} retry={() => location.reload()} />}
      <div
        ref={frame}
        className="chart"
        role="img"
        aria-label={label}
        style={library.data === undefined ? { minHeight: height } : undefined}
      />
    </>
  )
}
