import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'

/** How many parsed and validated documents are kept; a client that sends a new one each time shall not fill the memory. */
const KEPT = 500

/** Where Apollo keeps documents by the hash of their text. Its own store is bounded by 30 MB of JSON, many times that in memory. */
export function documentStore() {
  const documents = new LRUCache<string, DocumentNode>({ max: KEPT })
  return {
    get: (hash: string) => Promise.resolve(documents.get(hash)),
    set: (hash: string, document: DocumentNode) => Promise.resolve(void documents.set(hash, document)),
    delete: (hash: string) => Promise.resolve(documents.delete(hash)),
  }
}
