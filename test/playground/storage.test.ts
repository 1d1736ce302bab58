import { expect, test } from 'vitest'
import { openStorage } from '../../src/playground/storage.js'

class Browser {
  texts = new Map<string, string>()
  get length() {
    return this.texts.size
  }
  key = (at: number) => [...this.texts.keys()][at] ?? null
  getItem = (key: string) => this.texts.get(key) ?? null
  setItem = (key: string, value: string) => void this.texts.set(key, value)
  removeItem = (key: string) => void this.texts.delete(key)
}

test('what another GraphiQL left at this address is neither read nor removed', () => {
  const browser = new Browser()
  browser.setItem('graphiql:tabState', 'theirs')
  const storage = openStorage(() => browser)
  expect(storage.getItem('graphiql:tabState')).toBeNull()
  storage.setItem('graphiql:tabState', 'ours')
  storage.setItem('graphiql:theme', 'dark')
  expect(storage.length).toBe(2)
  storage.clear()
  expect([...browser.texts]).toEqual([['graphiql:tabState', 'theirs']])
})

test('a browser that allows no storage gets one for as long as the page is open', () => {
  const storage = openStorage(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  storage.setItem('a', '1')
  expect([storage.getItem('a'), storage.length]).toEqual(['1', 1])
  storage.removeItem('a')
  expect(storage.getItem('a')).toBeNull()
})
