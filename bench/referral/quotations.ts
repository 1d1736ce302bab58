import type { Evidence } from '../../src/dataset/seeds/formats-values.js'
import type { Dice } from './dice.js'
import type { Language } from './language.js'

const LINES_A_PAGE = 45

/** Quotes one document from its beginning on, as whoever codes it does. */
export class Quotations {
  #line = 20
  #section: string | undefined

  constructor(
    private readonly document: string,
    private readonly dice: Dice,
    private readonly language: Language,
  ) {}

  /** The quotations that bear one claim. */
  some(least: number, most: number): Evidence[] {
    return Array.from({ length: this.dice.between(least, most) }, () => this.one())
  }

  one(): Evidence {
    const { dice, language } = this
    if (this.#section === undefined || dice.chance(0.1)) this.#section = language.title(1, 4)
    const firstLine = (this.#line += dice.between(1, 4))
    return {
      document: this.document,
      page: Math.ceil(firstLine / LINES_A_PAGE),
      firstLine,
      lastLine: firstLine + dice.below(4),
      section: dice.chance(0.5) ? this.#section : undefined,
      phrase: language.phrase(4, 12),
    }
  }

  /** How many pages the document has, as far as it has been quoted. */
  get pages(): number {
    return Math.ceil((this.#line + LINES_A_PAGE) / LINES_A_PAGE)
  }
}
