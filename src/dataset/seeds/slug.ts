const LETTERS: Record<string, string> = { æ: 'ae', ø: 'o', ß: 'ss' }

/** A slug of a–z, 0–9, `.` and `-` for a name: `Skolnämnden i Ekby` becomes `skolnamnden-i-ekby`; '' for no letters. */
export function toSlug(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æøß]/g, (letter) => LETTERS[letter] ?? '')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/-*\.[.-]*/g, '.')
    .replace(/^[.-]+|[.-]+$/g, '')
}
