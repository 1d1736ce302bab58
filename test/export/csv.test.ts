import { expect, test } from 'vitest'
import { type Cell, type Column, csv } from '../../src/export/csv.js'
import type { FeedSource } from '../../src/export/feed.js'
import { records } from './csv-rows.js'

const COLUMNS: Column<Cell>[] = [
  { name: 'value', about: '', value: (row) => row },
  { name: 'next', about: '', value: () => 'x' },
]

async function written(...pages: Cell[][]): Promise<string> {
  async function* given() {
    yield* pages
  }
  let text = ''
  for await (const piece of csv({} as FeedSource, COLUMNS, given())) text += piece
  return text
}

const lineOf = async (value: Cell) => (await written([value])).split('\r\n').slice(1).join('\r\n')

test('begins with a byte order mark and a header, once, whatever the pages', async () => {
  expect(await written(['a'], [], ['b'])).toBe('\ufeffvalue,next\r\na,x\r\nb,x\r\n')
  expect(await written()).toBe('\ufeffvalue,next\r\n')
})

test.each([
  ['a text', 'åäö', 'åäö,x\r\n'],
  ['a comma', 'a,b', '"a,b",x\r\n'],
  ['a quote', 'a "b"', '"a ""b""",x\r\n'],
  ['a line end', 'a\nb', '"a\nb",x\r\n'],
  ['a carriage return', 'a\rb', '"a\rb",x\r\n'],
  ['null', null, ',x\r\n'],
  ['a number', -1.5, '-1.5,x\r\n'],
  ['nought', 0, '0,x\r\n'],
  ['a boolean', false, 'false,x\r\n'],
  ['a list', ['measure:a', 'measure:b'], 'measure:a|measure:b,x\r\n'],
  ['an empty list', [], ',x\r\n'],
  ['a list of texts that hold its mark', ['a|b', 'c'], 'a¦b|c,x\r\n'],
])('%s', async (_, value, expected) => {
  expect(await lineOf(value)).toBe(expected)
})

test.each([
  '=1+1',
  '+46 8',
  '-5 %',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '\n=1',
  "'=1",
  '＝1',
  '＋1',
  '－1',
  '＠a',
  '-',
])('a text that a spreadsheet would run, %j, is kept from it and can be read back', async (text) => {
  const [row] = records(await written([text]))
  expect(row!.value).toBe(`'${text}`)
  expect(row!.value!.replace(/^'/, '')).toBe(text)
  const [listed] = records(await written([[text, 'b']]))
  expect(listed!.value).toBe(`'${text}|b`)
})

test('any text comes back as it was', async () => {
  const letters = ['"', ',', '\r', '\n', "'", '=', 'å', '|', ' ', '\u2028', '😀', ';']
  const texts = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)))
  const rows = records(await written(texts))
  expect(rows.map(({ value }) => value!.replace(/^'/, ''))).toEqual(
    texts.map((text) => text.replace(/^'/, "'")),
  )
})
