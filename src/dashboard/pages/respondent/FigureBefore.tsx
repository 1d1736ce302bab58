import { Busy } from '../../states/Busy.js'
import { Fault } from '../../states/Fault.js'

interface FigureBeforeProps {
  id: string
  title: string
  error: unknown
  retry: () => void
}

/** Stands in the place of a figure while what its question needs is still asked for, or could not be had. */
export function FigureBefore({ id, title, error, retry }: FigureBeforeProps) {
  return (
    <section className="figure" id={id} aria-label={title}>
      <header className="figure__head">
        <h2>{title}</h2>
      </header>
      {error ? <Fault error={error} retry={retry} /> : <Busy />}
    </section>
  )
}
