import type { MatterClaims, RespondentClaim } from '../derive/claims.js'

/** The keys of the respondents that one spoke within, the nearest first. */
export function withinChain({ respondents }: MatterClaims, { key, within }: RespondentClaim): string[] {
  const chain: string[] = []
  for (
    let at = within;
    at !== undefined && at !== key && !chain.includes(at);
    at = respondents.get(at)?.within
  )
    chain.push(at)
  return chain
}
