import { statement } from '../graph/statement.js'
import type { ProposalKind, Standing } from '../schema/vocabulary.js'

/** How many spoke: in words of their own or adopted ones, and at all, a rule for silence included. */
export interface SpokenRow {
  id: string
  stated: number
  spoken: number
}

export const spokenOnProposals = statement<
  { ids: readonly string[]; standing: readonly Standing[] },
  SpokenRow
>('coverage/ofProposals', ['ids', 'standing'])

export const spokenByRespondents = statement<
  { ids: readonly string[]; kinds: readonly ProposalKind[] },
  SpokenRow
>('coverage/ofRespondents', ['ids', 'kinds'])

export const answeredStatement = statement<{ matter: string }, { answered: number }>('coverage/answered', [
  'matter',
])
