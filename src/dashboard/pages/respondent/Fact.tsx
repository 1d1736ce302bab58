import type { ReactNode } from 'react'

/** A term and what is known under it; nothing where nothing is known. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === undefined || children === false || children === '') return null
  return (
    <div className="respondent__fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
