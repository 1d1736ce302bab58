import type { Stance } from '../api/vocabulary.js'

export interface StanceLook {
  /** Tells the stance without colour. */
  readonly symbol: string
  /** Its colour, the line around it and the text on it, as custom properties of stance.css. */
  readonly fill: string
  readonly line: string
  readonly ink: string
}

const look = (name: string, symbol: string): StanceLook => ({
  symbol,
  fill: `var(--stance-${name}-fill)`,
  line: `var(--stance-${name}-line)`,
  ink: `var(--stance-${name}-ink)`,
})

/** How each stance looks, everywhere: blue for, brown against, the lighter the weaker; from against to for. */
export const STANCE_LOOKS: Readonly<Record<Stance, StanceLook>> = {
  OPPOSE: look('oppose', '✕'),
  DOUBT: look('doubt', '○'),
  MIXED: look('mixed', '◑'),
  SUPPORT_WITH_CONDITION: look('condition', '◐'),
  SUPPORT: look('support', '●'),
  NO_VIEWS: look('none', '–'),
}

/** From for to against, as texts and legends name them. */
export const STANCES = ['SUPPORT', 'SUPPORT_WITH_CONDITION', 'MIXED', 'DOUBT', 'OPPOSE', 'NO_VIEWS'] as const
