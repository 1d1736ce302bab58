#!/usr/bin/env node
import './production-mode.js'
// Before anything of the API: type-graphql's decorators look for it when their modules are loaded.
import 'reflect-metadata'
import { readFileSync } from 'node:fs'
import * as module from 'node:module'
import { Command } from 'commander'
import { describeFeeds, FEED_NAMES } from './export/feed-names.js'
import { failure } from './failure.js'
import { describeSettings, readConfig } from './server/config.js'

// From Node 22.1 on, a second start finds its modules compiled; Node 20 does without.
;(module as { enableCompileCache?: () => void }).enableCompileCache?.()

// Each command loads what it needs when it runs: `check` answers without the API and the store.

const { version, description } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { version: string; description: string }

const say = (line: string) => void process.stdout.write(`${line}\n`)

const program = new Command('remissgraf')
  .description(description)
  .version(version)
  .showHelpAfterError('Run with --help for what there is.')

program
  .command('serve')
  .description('Serve the graph as GraphQL, with a playground, until SIGTERM; SIGHUP reads the seeds again.')
  .addHelpText('after', `\nSettings are taken from the environment:\n${describeSettings()}`)
  .action(async () => {
    const config = readConfig(process.env)
    const [{ serve }, { seedRows }, { createSchema }, { createLoaders }, { SourceTexts }] = await Promise.all(
      [
        import('./server/serve.js'),
        import('./server/seed-rows.js'),
        import('./schema/schema.js'),
        import('./schema/loaders.js'),
        import('./dataset/source-texts.js'),
      ],
    )
    await serve({
      config,
      schema: createSchema(),
      createLoaders,
      context: { sources: config.REMISSGRAF_SOURCES ? new SourceTexts(config.REMISSGRAF_SOURCES) : null },
      readRows: () => seedRows(config.REMISSGRAF_SEEDS),
      onReady: (url) => say(`remissgraf is ready: open ${url} in a browser. Ctrl-C ends it.`),
    })
  })

program
  .command('check')
  .description('Tell every fault of the seeds as file:line:column. Ends with 1 if there is any.')
  .argument('[folder]', 'the folder of the seeds (default: REMISSGRAF_SEEDS)')
  .option('--sources <folder>', 'also prove every quotation against the texts in this folder')
  .option('--store', 'instead, count the tallies of the store anew that the environment names')
  .action(async (folder: string | undefined, { sources, store }: { sources?: string; store?: boolean }) => {
    if (store) {
      const { runRecount } = await import('./server/recount-command.js')
      process.exitCode = await runRecount(readConfig(process.env), say)
      return
    }
    const { runCheck } = await import('./dataset/check/check.js')
    const seeds = folder ?? readConfig(process.env).REMISSGRAF_SEEDS
    process.exitCode = await runCheck({ folder: seeds, sources }, say)
  })

program
  .command('load')
  .description('Load the seeds into the store that the environment names; only differences are written.')
  .option('--dry-run', 'tell what would change, and write nothing')
  .addHelpText('after', `\nSettings are taken from the environment:\n${describeSettings()}`)
  .action(async ({ dryRun = false }: { dryRun?: boolean }) => {
    const config = readConfig(process.env)
    const { runLoad } = await import('./server/load-command.js')
    await runLoad({ config, dryRun, print: say })
  })

program
  .command('diff')
  .description(
    'Tell what was added, removed and changed between two versions of the dataset, claim by claim.',
  )
  .argument('<before>', 'a git revision of the seeds, a folder of seeds, or an exported .csv file')
  .argument('[after]', 'the same (default: the seeds as they are)')
  .option('--derived', 'also list what follows from other claims by adoption or a rule for silence')
  .option('--json', 'as one JSON object')
  .action(
    async (
      before: string,
      after: string | undefined,
      { derived = false, json = false }: { derived?: boolean; json?: boolean },
    ) => {
      const { runDiff } = await import('./dataset/diff/diff-command.js')
      const seedsFolder = readConfig(process.env).REMISSGRAF_SEEDS
      await runDiff({ before, after: after ?? seedsFolder, seedsFolder, derived, json }, say)
    },
  )

program
  .command('export')
  .description(
    'Write a feed, as the service has it under /export/, from the store that the environment names.',
  )
  .argument('<feed>', Object.keys(FEED_NAMES).join(', '))
  .option('--out <file>', 'write this file, which gets its name when it is whole (default: stdout)')
  .option('--base <address>', 'what the permalinks begin with', 'http://127.0.0.1:4000')
  .allowUnknownOption()
  .allowExcessArguments()
  .usage('<feed> [options] [--PARAMETER VALUE ...]')
  .addHelpText(
    'after',
    `\n${describeFeeds()}\n\nSettings are taken from the environment:\n${describeSettings()}`,
  )
  .action(async (feed: string, { out, base }: { out?: string; base: string }, { args }: Command) => {
    const config = readConfig(process.env)
    const [{ runExport, searchFromArguments }, { createSchema }, { createLoaders }] = await Promise.all([
      import('./server/export-command.js'),
      import('./schema/schema.js'),
      import('./schema/loaders.js'),
    ])
    const search = searchFromArguments(args.slice(1))
    const print = (line: string) => void process.stderr.write(`${line}\n`)
    const { stdout } = process
    await runExport({ config, schema: createSchema(), createLoaders, feed, search, out, base, stdout, print })
  })

try {
  await program.parseAsync()
} catch (error) {
  const { lines, exitCode } = failure(error)
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exit(exitCode)
}
