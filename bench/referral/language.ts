import { type Dice, zipf, type Weighted } from './dice.js'

// Texts that are Swedish to a stemmer, a folding and an index: inflected words with å, ä and ö, a few of them very
// frequent, and function words in between.

const STEMS = 1250
const SYLLABLES = [1, 1, 2, 2, 2, 3]
const ONSETS = 'b br d dr f fl fr g gr h j k kl kr l m n p pl r s sk sl sp st str sv t tr v'.split(' ')
const VOWELS = 'a e i o u y å ä ö'.split(' ')
const CODAS = ' d g k l ll m n ng nd r rd rn s sk st t tt v x'.split(' ')
const INFLECTIONS = [
  ['', 'en', 'ar', 'arna'],
  ['', 'et', 's', 'ets'],
  ['ning', 'ningen', 'ningar', 'ningarna'],
  ['a', 'ar', 'ade', 'at'],
  ['era', 'erar', 'erade', 'erat'],
  ['ig', 'iga', 'igt', 'igare'],
  ['het', 'heten', 'heter', 'heternas'],
] as const
const FUNCTION_WORDS = zipf(
  'att och för som av i på med till är inte om från ska kan bör utan mellan'.split(' '),
)
const FUNCTION_WORD_SHARE = 0.3

/** Some 5,000 words, and texts made of them. */
export class Language {
  readonly words: Weighted<string>

  constructor(private readonly dice: Dice) {
    const stems = new Set<string>()
    while (stems.size < STEMS) stems.add(this.#stem())
    const words = [...stems].flatMap((stem) => dice.pick(INFLECTIONS).map((ending) => stem + ending))
    this.words = zipf(dice.shuffled(words), 1, 10)
  }

  word(): string {
    return this.words.pick(this.dice)
  }

  /** As a quotation stands in the middle of a sentence. */
  phrase(least: number, most: number): string {
    const words: string[] = []
    for (let left = this.dice.between(least, most); left > 0; left--)
      // It begins and ends with a word that says something.
      words.push(
        words.length > 0 && left > 1 && this.dice.chance(FUNCTION_WORD_SHARE)
          ? FUNCTION_WORDS.pick(this.dice)
          : this.word(),
      )
    return words.join(' ')
  }

  title(least: number, most: number): string {
    return capitalised(this.phrase(least, most))
  }

  sentence(least: number, most: number): string {
    return `${this.title(least, most)}.`
  }

  #stem(): string {
    const { dice } = this
    let stem = ''
    for (let syllables = dice.pick(SYLLABLES); syllables > 0; syllables--)
      stem += dice.pick(ONSETS) + dice.pick(VOWELS) + dice.pick(CODAS)
    return stem.length < 3 ? this.#stem() : stem
  }
}

export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
