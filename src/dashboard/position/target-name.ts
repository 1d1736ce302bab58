type Target =
  { __typename: 'Proposal'; number: string | null; title: string } | { __typename: 'Measure'; name: string }

/** A proposal by number and title, a measure by its name. */
export function targetName(target: Target): string {
  return target.__typename === 'Measure' ? target.name : proposalName(target)
}

export function proposalName({ number, title }: { number: string | null; title: string }): string {
  return number === null ? title : `${number} ${title}`
}
