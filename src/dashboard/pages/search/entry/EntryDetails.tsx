import type { ReactNode } from 'react'
import { kindOfId } from '../../../../schema/id.js'
import type { NodeKind } from '../../../api/vocabulary.js'
import { ClaimEntry } from './ClaimEntry.js'
import { DocumentEntry } from './DocumentEntry.js'
import { OrganisationEntry } from './OrganisationEntry.js'
import { PositionEntry } from './PositionEntry.js'
import { ProposalEntry } from './ProposalEntry.js'
import { StatuteEntry } from './StatuteEntry.js'
import './entry.css'

export interface EntryProps {
  id: string
}

/** The kinds that have no page of their own. */
const ENTRIES: Partial<Record<NodeKind, (id: string) => ReactNode>> = {
  PROPOSAL: (id) => <ProposalEntry id={id} />,
  ORGANISATION: (id) => <OrganisationEntry id={id} />,
  DOCUMENT: (id) => <DocumentEntry id={id} />,
  STATUTE: (id) => <StatuteEntry id={id} />,
  POSITION: (id) => <PositionEntry id={id} />,
  PRACTICE: (id) => <ClaimEntry id={id} />,
  PASSAGE: (id) => <ClaimEntry id={id} />,
  FACT: (id) => <ClaimEntry id={id} />,
}

/** Whether a node of this id is shown as an entry, not on a page of its own. */
export function hasEntry(id: string): boolean {
  const kind = kindOfId(id)
  return kind !== undefined && ENTRIES[kind] !== undefined
}

/** What a node is, what it is related to, and the evidence. */
export function EntryDetails({ id }: EntryProps) {
  const kind = kindOfId(id)
  return kind && ENTRIES[kind]?.(id)
}
