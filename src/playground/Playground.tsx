import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { ask } from './ask.js'
import { EXAMPLES_PLUGIN } from './ExamplesPlugin.js'
import { KeepAddress } from './KeepAddress.js'
import { ReadableEditors } from './ReadableEditors.js'
import type { KeepsText } from './storage.js'
import type { StoredTab } from './tabs.js'

const PLUGINS = [EXAMPLES_PLUGIN, HISTORY_PLUGIN]

/** GraphiQL on this server's API, opened in the tab `opening` of those in `storage`. */
export function Playground({ storage, opening }: { storage: KeepsText; opening: StoredTab }) {
  return (
    <GraphiQL
      fetcher={ask}
      storage={storage}
      plugins={PLUGINS}
      inputValueDeprecation
      schemaDescription
      isHeadersEditorEnabled={false}
      showPersistHeadersSettings={false}
      defaultEditorToolsVisibility={opening.variables ? 'variables' : false}
    >
      <GraphiQL.Logo>remissgraf</GraphiQL.Logo>
      <KeepAddress opening={opening} />
      <ReadableEditors />
    </GraphiQL>
  )
}
