import { useInfiniteQuery } from '@tanstack/react-query'
import { ask } from '../api/ask.js'
import { question } from '../api/question.js'
import type { PositionFilter } from '../api/vocabulary.js'
import { FRAME } from '../language/frame.js'
import { formatNumber } from '../language/numbers.js'
import { useLanguage, useTexts } from '../language/use-language.js'
import { Busy } from '../states/Busy.js'
import { Fault } from '../states/Fault.js'
import { PositionLine } from './PositionLine.js'
import { POSITIONS } from './position.operations.js'

const PAGE = 20

interface PositionListProps {
  filter: PositionFilter
  hide?: 'respondent' | 'target'
}

/** The positions that pass, with their evidence; more are fetched when asked for. */
export function PositionList({ filter, hide }: PositionListProps) {
  const t = useTexts(FRAME).positions
  const language = useLanguage()
  const list = useInfiniteQuery({
    queryKey: ['PositionList', filter],
    queryFn: ({ pageParam, signal }) =>
      ask(question(POSITIONS, { filter, first: PAGE, after: pageParam }), signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ positions: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  })
  if (list.isPending) return <Busy />
  if (list.data === undefined) return <Fault error={list.error} retry={() => void list.refetch()} />
  const positions = list.data.pages.flatMap((page) => page.positions.nodes)
  const total = list.data.pages[0]!.positions.totalCount
  if (total === 0) return <p className="empty">{t.none}</p>
  return (
    <div className="position-list" aria-busy={list.isFetching}>
      <p className="quiet" role="status">
        {t.count(formatNumber(language, positions.length), formatNumber(language, total))}
      </p>
      <ul>
        {positions.map((position) => (
          <li key={position.id}>
            <PositionLine position={position} hide={hide} />
          </li>
        ))}
      </ul>
      {list.isError && <Fault error={list.error} retry={() => void list.fetchNextPage()} />}
      {list.hasNextPage && (
        <button type="button" disabled={list.isFetching} onClick={() => void list.fetchNextPage()}>
          {t.more}
        </button>
      )}
    </div>
  )
}
