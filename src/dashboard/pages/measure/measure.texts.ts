import { texts } from '../../language/texts.js'
import { measureEn } from './measure.en.js'
import { measureSv } from './measure.sv.js'

export const MEASURE_TEXTS = texts(measureSv, measureEn)
