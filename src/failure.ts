import { VersionError } from './dataset/diff/version-error.js'
import { LoadError } from './dataset/load/load-error.js'
import { GraphError } from './graph/errors.js'
import { RequestError } from './schema/errors.js'
import { ConfigError } from './server/config.js'
import { ListenError } from './server/listen-error.js'
import { SeedFaults } from './server/seed-rows.js'

/** How a command tells why it ended: what a user can mend in plain lines, a fault of the program with its trace. */
export function failure(error: unknown): { lines: string[]; exitCode: number } {
  if (error instanceof ConfigError)
    return {
      lines: [`remissgraf cannot start: ${count(error.faults.length)} in the environment`, ...error.faults],
      exitCode: 2,
    }
  if (error instanceof SeedFaults)
    return {
      lines: [
        ...error.faults,
        `${count(error.faults.length)} in the seeds: nothing is loaded until all is right`,
      ],
      exitCode: 1,
    }
  if (
    error instanceof VersionError ||
    error instanceof GraphError ||
    error instanceof LoadError ||
    error instanceof ListenError
  )
    return { lines: [`remissgraf: ${error.message}`], exitCode: 1 }
  if (error instanceof RequestError)
    return { lines: requestLines(error as RequestError), exitCode: error.status < 500 ? 2 : 1 }
  return { lines: [error instanceof Error ? (error.stack ?? error.message) : String(error)], exitCode: 1 }
}

const count = (faults: number) => (faults === 1 ? '1 fault' : `${faults} faults`)

/** Many faults stand in a list of their own in the error: a line each. */
function requestLines({ message, extensions: { faults } }: RequestError): string[] {
  if (!Array.isArray(faults)) return [`remissgraf: ${message}`]
  return [`remissgraf: ${count(faults.length)} in what was asked for`, ...(faults as string[])]
}
