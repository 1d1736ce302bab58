import { QueryClientProvider } from '@tanstack/react-query'
import { queryClient } from './api/query-client.js'
import { LanguageContext, useAddressLanguage } from './language/use-language.js'
import { Layout } from './layout/Layout.js'
import { Pages } from './pages/Pages.js'

/** The whole page: what all of it needs, the frame, and in it the page that the address names. */
export function Dashboard() {
  return (
    <LanguageContext value={useAddressLanguage()}>
      <QueryClientProvider client={queryClient}>
        <Layout>
          <Pages />
        </Layout>
      </QueryClientProvider>
    </LanguageContext>
  )
}
