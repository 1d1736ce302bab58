import { en } from './en.js'
import { sv } from './sv.js'
import { texts } from './texts.js'

/** The texts of the frame around the pages. */
export const FRAME = texts(sv, en)
