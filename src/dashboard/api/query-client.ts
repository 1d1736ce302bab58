import { QueryClient } from '@tanstack/react-query'
import { AskFault } from './ask-fault.js'

/** Keeps answers for as long as the page is open, so that "back" shows at once what was there. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5 * 60_000,
      gcTime: 30 * 60_000,
      refetchOnWindowFocus: false,
      // A paused question would look like one that takes long; one that fails says why.
      networkMode: 'always',
      retry: (failures, error) => failures < 2 && (!(error instanceof AskFault) || error.mayPass),
      retryDelay: (attempt) => 300 * 2 ** attempt,
    },
  },
})
