import { texts } from '../../language/texts.js'
import { respondentEn } from './respondent.en.js'
import { respondentSv } from './respondent.sv.js'

export const RESPONDENT_TEXTS = texts(respondentSv, respondentEn)
