import { readFileSync } from 'node:fs'

const text = readFileSync('README.md', 'utf8')

/** The fenced blocks of one language, in the order of the README. */
export const blocks = (language: string): string[] =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , body]) => body!)

/** The commands of its sh blocks, one each, continued lines joined. */
export const commands = (): string[] =>
  blocks('sh').flatMap((block) => block.replaceAll('\\\n', ' ').trim().split('\n'))
