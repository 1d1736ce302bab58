import { statement } from './statement.js'

/** The statements of the readers' clock; how they work together is told at `Graph.publish` and in the two engines. */
export const LOCK = statement<object, { holds: number }>('graph/lock', [])
export const REVISION = statement<object, { value: number }>('graph/revision', [])
export const MARK = statement<{ unfinished: boolean }, { value: number }>('graph/mark', ['unfinished'])
export const RAISE = statement<{ marked: number }, { value: number }>('graph/raise', ['marked'])
export const RECOVER = statement<object, { value: number }>('graph/recover', [])
export const ADVANCE = statement<{ value: number }, { value: number }>('graph/advance', ['value'])
export const ANSWER = statement<object, { answer: number }>('graph/answer', [])
