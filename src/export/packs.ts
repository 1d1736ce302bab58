/**
 * Groups in packs, in their order: as many to a pack as hold no more than `most` positions together, one where it
 * alone holds more.
 */
export function* packs<Group extends { positions: number }>(
  groups: readonly Group[],
  most: number,
): Generator<Group[]> {
  let pack: Group[] = []
  let held = 0
  for (const group of groups) {
    if (pack.length > 0 && held + group.positions > most) {
      yield pack
      ;[pack, held] = [[], 0]
    }
    pack.push(group)
    held += group.positions
  }
  if (pack.length > 0) yield pack
}
