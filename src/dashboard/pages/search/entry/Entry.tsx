import { Redirect, useSearch } from 'wouter'
import { nodePath } from '../../../../server/node-path.js'
import { kindOfId } from '../../../../schema/id.js'
import { carriedAddress } from '../../../address/carried.js'
import { question } from '../../../api/question.js'
import { useAnswer } from '../../../api/use-answer.js'
import { FilterBar } from '../../../filters/FilterBar.js'
import { TERMS } from '../../../language/terms.js'
import { useTexts } from '../../../language/use-language.js'
import { PageTitle } from '../../../layout/PageTitle.js'
import { Busy } from '../../../states/Busy.js'
import { Fault } from '../../../states/Fault.js'
import { UnknownId } from '../../UnknownPage.js'
import { nodeName, nodeTraits } from '../node-name.js'
import { NODE } from '../search.operations.js'
import { EntryDetails, hasEntry } from './EntryDetails.js'

/** One node that has no page of its own, at an address of its own: `/search?id=proposal:…`. */
export function Entry({ id }: { id: string }) {
  const search = new URLSearchParams(useSearch())
  if (kindOfId(id) === undefined) return <UnknownId id={id} />
  if (!hasEntry(id)) {
    const { path, own } = nodePath(id)
    return <Redirect to={carriedAddress(path, search, own)} replace />
  }
  return <Named id={id} />
}

function Named({ id }: { id: string }) {
  const terms = useTexts(TERMS)
  const { data, error, refetch } = useAnswer(question(NODE, { id }))
  if (error) return <Fault error={error} retry={() => void refetch()} />
  if (data === undefined) return <Busy />
  if (data.node === null) return <UnknownId id={id} />
  const kind = kindOfId(id)!
  const traits = [terms.nodeKind[kind], ...nodeTraits(data.node, terms)]
  return (
    <>
      <PageTitle kind={[...new Set(traits)].join(' · ')}>{nodeName(data.node, terms)}</PageTitle>
      {kind === 'PROPOSAL' && <FilterBar without={['theme', 'proposalKind']} />}
      <EntryDetails id={id} />
    </>
  )
}
