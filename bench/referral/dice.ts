import { uniformFloat32 } from 'pure-rand/distribution/uniformFloat32'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Chance, the same for the same seed on any machine. */
export class Dice {
  readonly #generator

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed)
  }

  /** From 0, 1 excluded. */
  fraction(): number {
    return uniformFloat32(this.#generator)
  }

  /** A whole number from 0, `bound` excluded. */
  below(bound: number): number {
    return Math.floor(this.fraction() * bound)
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1)
  }

  chance(probability: number): boolean {
    return this.fraction() < probability
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!
  }

  /** At most `count` items, each once, none preferred. */
  some<Item>(items: readonly Item[], count: number): Item[] {
    if (count * 2 > items.length) return this.shuffled(items).slice(0, count)
    const chosen = new Set<Item>()
    while (chosen.size < count) chosen.add(this.pick(items))
    return [...chosen]
  }

  shuffled<Item>(items: readonly Item[]): Item[] {
    const mixed = [...items]
    for (let at = mixed.length - 1; at > 0; at--) {
      const other = this.below(at + 1)
      ;[mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!]
    }
    return mixed
  }
}

/** Items of which some come up more often than others. */
export class Weighted<Item> {
  /** The sum of the weights up to each item, itself included. */
  readonly #sums: Float64Array
  readonly #total: number

  constructor(
    private readonly items: readonly Item[],
    private readonly weightOf: (item: Item, index: number) => number,
  ) {
    let total = 0
    this.#sums = Float64Array.from(items, (item, index) => (total += weightOf(item, index)))
    this.#total = total
  }

  pick(dice: Dice): Item {
    const wanted = dice.fraction() * this.#total
    let [low, high] = [0, this.items.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#sums[middle]! > wanted) high = middle
      else low = middle + 1
    }
    return this.items[low]!
  }

  /** At most `count` items, each once. */
  some(dice: Dice, count: number): Item[] {
    if (count * 4 > this.items.length) return this.#many(dice, count)
    const chosen = new Set<Item>()
    while (chosen.size < count) chosen.add(this.pick(dice))
    return [...chosen]
  }

  /** By the smallest of exponential arrival times, for picking anew would hit those already chosen too often. */
  #many(dice: Dice, count: number): Item[] {
    const arrivals = this.items.map((item, index) => ({
      item,
      at: -Math.log(1 - dice.fraction()) / this.weightOf(item, index),
    }))
    arrivals.sort((a, b) => a.at - b.at)
    return arrivals.slice(0, count).map(({ item }) => item)
  }
}

/** The items in the order of their frequency: the first is by far the most frequent, as words and addressees are. */
export const zipf = <Item>(items: readonly Item[], exponent = 1, shift = 2): Weighted<Item> =>
  new Weighted(items, (_, rank) => 1 / (rank + 1 + shift) ** exponent)

/** Values by how often each of them comes up. */
export const frequencies = <Value extends string>(weights: Readonly<Record<Value, number>>) =>
  new Weighted(Object.keys(weights) as Value[], (value) => weights[value])
