import { texts } from './texts.js'
import { termsEn } from './terms.en.js'
import { termsSv } from './terms.sv.js'

/** What the values of the API's enums are called on the page. */
export const TERMS = texts(termsSv, termsEn)
