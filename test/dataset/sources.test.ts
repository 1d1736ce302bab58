import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashOf } from '../../src/dataset/source-texts.js'
import { faultsOf } from './seed-folder.js'

const RESPONSE = 'matters/skolmat/responses/ekby.yaml'
const FILE = 'seeds/matters/skolmat/responses/ekby.yaml'
const TEXT = `\
Ekby kommun svarar
med uppskattad frukt
Skolverkets råd om skolmat är bra, och i övrigt
ställer vi oss bakom förslagen.
Vi vill ha en enkel mall.
Kommunen har ett kunskaps-
centrum och en ANDTS-
  coach i varje skola.
`

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'remissgraf-sources-'))
  await writeFile(join(folder, 'svar.txt'), TEXT)
})
afterEach(() => rm(folder, { recursive: true }))

/** The faults with the hash of the text and one change of the request's quotation. */
async function proving(lines: string, phrase: string): Promise<string[]> {
  const printed = await faultsOf(
    {
      [RESPONSE]: [
        ['SHA256', hashOf(Buffer.from(TEXT))],
        ['lines: 5, phrase: en enkel mall', `lines: ${lines}, phrase: '${phrase}'`],
      ],
    },
    folder,
  )
  return printed.map((line) => line.replaceAll(folder, 'sources'))
}

describe('A phrase is proved', () => {
  it.each([
    ['5', 'en enkel mall', 'on its line'],
    ['3-4', 'i övrigt ställer vi oss bakom', 'over a line end'],
    ['6-7', 'ett kunskapscentrum', 'with a word divided at a line end'],
    ['6-7', 'ett kunskaps-centrum', 'with the hyphen of a line end kept'],
    ['7-8', 'en ANDTS- coach', 'with a hyphen and a space at a line end'],
    ['7-8', 'en ANDTS-coach i', 'with a hyphen alone at a line end'],
    ['1-8', 'en enkel mall', 'within more lines'],
    ['3', 'ra\u030Ad om skolmat', 'with a letter and its mark typed apart'],
  ])('%s %s: %s', async (lines, phrase) => {
    expect(await proving(lines, phrase)).toEqual([])
  })
})

describe('A phrase is disproved', () => {
  it('where it stands on other lines, which are told', async () => {
    expect(await proving('2-3', 'en enkel mall')).toEqual([
      `${FILE}:31:37 the phrase does not stand on lines 2-3 of sources/svar.txt, but on line 5`,
    ])
  })

  it('where one word differs, with what the text has', async () => {
    expect(await proving('5', 'en enklare mall')).toEqual([
      `${FILE}:31:35 the phrase does not stand on line 5 of sources/svar.txt nor elsewhere in it, expected it word for word; nearest is "en enkel mall." on line 5`,
    ])
  })

  it('where it is part of a word', async () => {
    expect(await proving('5', 'en enkel ma')).toEqual([
      `${FILE}:31:35 the phrase does not stand on line 5 of sources/svar.txt nor elsewhere in it, expected it word for word; nearest is "en enkel mall." on line 5`,
    ])
  })

  it('where nothing is like it', async () => {
    expect(await proving('5', 'avstyrker bestämt')).toEqual([
      `${FILE}:31:35 the phrase does not stand on line 5 of sources/svar.txt nor elsewhere in it, expected it word for word`,
    ])
  })

  it('where the text ends before its lines', async () => {
    expect(await proving('40', 'en enkel mall')).toEqual([
      `${FILE}:31:24 sources/svar.txt has 9 lines, but the quotation ends on 40`,
    ])
  })
})

describe('A document', () => {
  const hash = (bytes: string | Buffer) => hashOf(Buffer.from(bytes))
  const checking = async (sha256: string, sources = folder) => {
    const printed = await faultsOf({ [RESPONSE]: [['SHA256', sha256]] }, sources)
    return printed.map((line) => line.replaceAll(folder, 'sources'))
  }

  it('is found by its hash, whatever its name', async () => {
    expect(await checking(hash(TEXT))).toEqual([])
  })

  it('that is not there is told', async () => {
    expect(await checking('1f'.repeat(32))).toEqual([
      `${FILE}:6:11 no file in sources has the SHA-256 of "ekby-2031", expected its text there`,
    ])
  })

  it('of its name but another hash is told with both hashes', async () => {
    await writeFile(join(folder, 'ekby-2031.txt'), `${TEXT}.`)
    expect(await checking('1f'.repeat(32))).toEqual([
      `${FILE}:6:11 "ekby-2031" has the SHA-256 ${'1f'.repeat(32)}, but sources/ekby-2031.txt has ${hash(`${TEXT}.`)}: expected the same text`,
    ])
  })

  it('that is no UTF-8 is told', async () => {
    const latin1 = Buffer.from('råd om skolmat', 'latin1')
    await writeFile(join(folder, 'old.txt'), latin1)
    expect(await checking(hash(latin1))).toEqual([
      `${FILE}:6:11 sources/old.txt is not UTF-8, expected the text of "ekby-2031" saved as UTF-8`,
    ])
  })

  it('is looked for in a folder that is there', async () => {
    expect(await checking(hash(TEXT), join(folder, 'none'))).toEqual([
      'sources/none:1:1 there is no such folder, expected the folder with the texts of the documents',
    ])
  })

  it('is not repeated at length in our own words', async () => {
    const copied =
      'Kommunen skriver att Skolverkets råd om skolmat är bra, och i övrigt ställer vi oss bakom förslagen.'
    const printed = await faultsOf(
      {
        [RESPONSE]: [
          ['SHA256', hash(TEXT)],
          ['conditions: Frukten är gratis.', `conditions: ${copied}`],
        ],
      },
      folder,
    )
    expect(printed).toEqual([
      `${FILE}:24:17 this repeats more than 12 words of "ekby-2031", expected your own words`,
    ])
  })
})
