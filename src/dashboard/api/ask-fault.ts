/** Why a question has no answer. */
export type FaultKind = 'unreachable' | 'slow' | 'refused' | 'broken'

/** What went wrong, and what the API said of it. */
export class AskFault extends Error {
  constructor(
    /** unreachable: no answer at all; slow: none in time; refused: the question is at fault; broken: the service. */
    readonly kind: FaultKind,
    /** The API's own words; empty where it said nothing. */
    readonly said: readonly string[],
    /** Of the API's catalogue, as in UNKNOWN_ID; empty where it gave none. */
    readonly codes: readonly string[] = [],
    /** What its words are made from, an error each: the nearest ids, what was too large, what to leave out. */
    readonly details: readonly Readonly<Record<string, unknown>>[] = [],
  ) {
    super(said.join('; ') || kind)
    this.name = 'AskFault'
  }

  /** Whether to ask the same again can help. */
  get mayPass(): boolean {
    return this.kind !== 'refused'
  }
}
