/** Each of those compared has a letter, for where there is no room for names. */
export const LETTERS = ['A', 'B', 'C', 'D', 'E'] as const
