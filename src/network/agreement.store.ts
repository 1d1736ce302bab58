import { statementWithHoles } from '../graph/statement.js'
import type { Held } from './deciding.js'

export const heldStatement = statementWithHoles<
  { respondents: readonly string[]; limit: number },
  Held & { key: string }
>('network/held', ['respondents', 'limit'])

export const allHeldStatement = statementWithHoles<object, Held>('network/allHeld', [])
