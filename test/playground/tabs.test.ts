import { expect, test } from 'vitest'
import { EXAMPLES } from '../../src/playground/examples.js'
import type { Asked } from '../../src/playground/permalink.js'
import { tabsToOpen, type StoredTabs } from '../../src/playground/tabs.js'

const link: Asked = { query: '{ dataset { version } }', variables: '', operationName: null }
const own: StoredTabs = {
  tabs: ['mine', 'yours'].map((id) => ({
    id,
    title: id,
    query: `{ ${id} }`,
    variables: null,
    headers: null,
    operationName: null,
    response: null,
  })),
  activeTabIndex: 1,
}
const stored = JSON.stringify(own)
const queries = ({ tabs }: StoredTabs) => tabs.map((tab) => tab.query)

test('a first visit opens the examples, each named, with the first in front', () => {
  const opened = tabsToOpen(null, EXAMPLES, null, null)
  expect(opened.tabs.map((tab) => tab.title)).toEqual([
    'WhoSupportsNaloxone',
    'PositionsWithConditions',
    'TasksOfAnAgency',
    'MeasureWithEvidence',
  ])
  expect(opened.activeTabIndex).toBe(0)
  expect(new Set(opened.tabs.map((tab) => tab.id)).size).toBe(4)
})

test.each([
  '',
  '{',
  '[]',
  '{"tabs":[],"activeTabIndex":0}',
  '{"tabs":[null],"activeTabIndex":0}',
  '{"tabs":[{"id":"a"}]}',
])('storage that holds no tabs (%s) is a first visit', (broken) =>
  expect(queries(tabsToOpen(broken, EXAMPLES, null, null))).toEqual(EXAMPLES.map(({ query }) => query)),
)

test("a later visit opens the visitor's own tabs", () => {
  expect(tabsToOpen(stored, EXAMPLES, null, null)).toEqual(own)
  const beyond = JSON.stringify({ ...own, activeTabIndex: 7 })
  expect(tabsToOpen(beyond, EXAMPLES, null, null).activeTabIndex).toBe(1)
})

test('a permalink opens in a tab of its own, beside what was there', () => {
  const opened = tabsToOpen(stored, EXAMPLES, link, null)
  expect(queries(opened)).toEqual(['{ mine }', '{ yours }', link.query])
  expect(opened.activeTabIndex).toBe(2)
  const first = tabsToOpen(null, EXAMPLES, link, null)
  expect([first.tabs.length, first.activeTabIndex]).toEqual([EXAMPLES.length + 1, EXAMPLES.length])
})

test('a permalink to what a tab asks already opens that tab', () => {
  const opened = tabsToOpen(stored, EXAMPLES, { ...link, query: '{ mine }' }, null)
  expect(queries(opened)).toEqual(['{ mine }', '{ yours }'])
  expect(opened.activeTabIndex).toBe(0)
})

test('a reload keeps its tab, with the last keystrokes that only the address holds', () => {
  const opened = tabsToOpen(stored, EXAMPLES, { ...link, query: '{ mine too }' }, 'mine')
  expect(queries(opened)).toEqual(['{ mine too }', '{ yours }'])
  expect(opened.tabs[0]!.id).toBe('mine')
})
