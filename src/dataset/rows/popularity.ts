import type { RollUp } from './roll-up.js'
import { numberKey } from './sort-key.js'

/** The sort keys of what positions are on: by how many respondents stand where. */
export const popularityKeys = ({ support, conditions, opposition, contested }: RollUp, id: string) => ({
  bySupport: numberKey(support, id),
  byConditions: numberKey(conditions, id),
  byOpposition: numberKey(opposition, id),
  byContested: numberKey(contested, id),
})
