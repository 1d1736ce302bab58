/** What GraphiQL asks of a place to keep tabs, theme and history. */
export interface KeepsText {
  readonly length: number
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
  clear(): void
}

/** Another GraphiQL that once ran at this address kept its tabs under the plain names. */
const PREFIX = 'remissgraf:'

/** The browser's storage under names of our own; the page's memory where the browser allows none. */
export function openStorage(browser: () => Kept): KeepsText {
  const store = usable(browser) ?? new InMemory()
  const own = () =>
    [...Array(store.length).keys()].map((at) => store.key(at) ?? '').filter((key) => key.startsWith(PREFIX))
  return {
    get length() {
      return own().length
    },
    getItem: (key) => store.getItem(PREFIX + key),
    setItem: (key, value) => store.setItem(PREFIX + key, value),
    removeItem: (key) => store.removeItem(PREFIX + key),
    clear: () => own().forEach((key) => store.removeItem(key)),
  }
}

/** What is used of the browser's Storage. */
type Kept = Omit<KeepsText, 'clear'> & { key(at: number): string | null }

function usable(browser: () => Kept): Kept | null {
  try {
    const storage = browser()
    storage.setItem(`${PREFIX}probe`, '')
    storage.removeItem(`${PREFIX}probe`)
    return storage
  } catch {
    return null
  }
}

class InMemory implements Kept {
  private readonly texts = new Map<string, string>()
  get length() {
    return this.texts.size
  }
  key(at: number) {
    return [...this.texts.keys()][at] ?? null
  }
  getItem(key: string) {
    return this.texts.get(key) ?? null
  }
  setItem(key: string, value: string) {
    this.texts.set(key, value)
  }
  removeItem(key: string) {
    this.texts.delete(key)
  }
}
