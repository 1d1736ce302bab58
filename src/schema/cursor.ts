/**
 * A cursor names the place of a node in an order by the order's name and the node's sort key there, so a page
 * goes on from that place even when the node itself is gone. Opaque to clients: base64url of a JSON pair.
 */
export function writeCursor(order: string, key: string): string {
  return Buffer.from(JSON.stringify([order, key])).toString('base64url')
}

/** The sort key that a cursor of this order names; undefined where the text is no cursor of this order. */
export function readCursor(order: string, cursor: string): string | undefined {
  try {
    const pair: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(pair) || pair.length !== 2) return undefined
    const [name, key] = pair as unknown[]
    if (name !== order || typeof key !== 'string') return undefined
    // Base64 has several spellings of one text; only ours is a cursor.
    return writeCursor(order, key) === cursor ? key : undefined
  } catch {
    return undefined
  }
}
