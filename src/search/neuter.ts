/** A syllable before -et or -ets, with something before it: förslag-et, not år-et, which would leave too little. */
const ENDING = /^(.+[aeiouyåäö][^aeiouyåäö])ets?$/u

/** Before these, -et is no ending but part of the word: frihet, kvalitet, kapacitet, universitet, paket. */
const PART_OF_WORD = /(?:h|iet|fab|kom|rak|pak|stak|(?:[cdmnprstux]|[ai]l|[ik]v)it)$/u

/**
 * The word in small letters without the ending of the definite neuter, so that `förslaget` has the stem of
 * `förslag`. Snowball's Swedish does so since its version 3, of which no package for Node exists; the exceptions are
 * after https://github.com/snowballstem/snowball/blob/master/algorithms/swedish.sbl.
 */
export function withoutNeuterEnding(word: string): string {
  const indefinite = ENDING.exec(word)?.[1]
  return indefinite === undefined || PART_OF_WORD.test(indefinite) ? word : indefinite
}
