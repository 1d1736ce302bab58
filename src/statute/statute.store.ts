import { statement } from '../graph/statement.js'

export interface StatuteRow {
  id: string
  name: string
  number: string | null
  aliases: string[]
}

type Ids = { ids: readonly string[] }

export const statutesById = statement<Ids, StatuteRow>('statute/byIds', ['ids'])
export const proposalsOfStatutes = statement<Ids, { parent: string; id: string }>('statute/proposals', [
  'ids',
])
