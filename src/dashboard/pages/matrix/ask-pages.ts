import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { TadaDocumentNode } from 'gql.tada'
import { ask } from '../../api/ask.js'
import type { AskFault } from '../../api/ask-fault.js'
import { question } from '../../api/question.js'

/** As many nodes as the API gives at once. */
const PAGE = 500

interface Paged<Node> {
  page: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: readonly Node[] }
}
interface PagedVariables {
  matter: string[]
  first: number
  after?: string | null
}

/** All nodes of a list of the matter, however many pages it has. */
export function usePages<Node>(
  document: TadaDocumentNode<Paged<Node>, PagedVariables>,
  matter: string,
  isWanted: boolean,
): UseQueryResult<readonly Node[], AskFault> {
  return useQuery<readonly Node[], AskFault>({
    queryKey: ['pages', question(document, { matter: [matter], first: PAGE }).text, matter],
    enabled: isWanted,
    queryFn: async ({ signal }) => {
      const nodes: Node[] = []
      for (let after: string | null = null; ;) {
        const { page }: Paged<Node> = await ask(
          question(document, { matter: [matter], first: PAGE, after }),
          signal,
        )
        nodes.push(...page.nodes)
        if (!page.pageInfo.hasNextPage) return nodes
        after = page.pageInfo.endCursor
      }
    },
  })
}
