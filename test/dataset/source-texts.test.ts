import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { hashOf, SourceTexts } from '../../src/dataset/source-texts.js'

const TEXT = 'ett\ntvå\ntre\nfyra\nfem'
const SHA256 = hashOf(Buffer.from(TEXT))

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'remissgraf-texts-'))
  await writeFile(join(folder, 'text.txt'), TEXT)
})
afterEach(() => rm(folder, { recursive: true }))

it('gives the lines of a text, with those around them as far as there are any', async () => {
  const texts = new SourceTexts(folder)
  expect(await texts.lines(SHA256, 2, 3)).toBe('två\ntre')
  expect(await texts.lines(SHA256, 2, 3, 1)).toBe('ett\ntvå\ntre\nfyra')
  expect(await texts.lines(SHA256, 1, 1, 20)).toBe(TEXT)
})

it('gives nothing of a text that is not there, or of lines that it does not have', async () => {
  const texts = new SourceTexts(folder)
  expect(await texts.lines('00'.repeat(32), 1, 1)).toBeNull()
  expect(await texts.lines(SHA256, 6, 7)).toBeNull()
})

it('gives nothing of a file that was changed or taken away after the folder was read', async () => {
  const texts = new SourceTexts(folder)
  await texts.paths()
  await writeFile(join(folder, 'text.txt'), 'annat')
  expect(await texts.lines(SHA256, 1, 1)).toBeNull()
  await rm(join(folder, 'text.txt'))
  expect(await texts.lines(SHA256, 1, 1)).toBeNull()
})

it('rejects where the folder cannot be read, and tries again', async () => {
  const texts = new SourceTexts(join(folder, 'later'))
  await expect(texts.lines(SHA256, 1, 1)).rejects.toThrow('ENOENT')
})
