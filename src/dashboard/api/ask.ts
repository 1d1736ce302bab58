import { AskFault } from './ask-fault.js'
import type { Question } from './question.js'

const ENDPOINT = '/graphql'
/** The service itself gives up before, and says so. */
const PATIENCE_MS = 30_000

interface Answer {
  data?: unknown
  errors?: readonly { message: string; extensions?: { code?: string; [detail: string]: unknown } }[]
}

/**
 * Asks the public API, as anybody can.
 * @throws {AskFault} also where only a part of the answer failed: half a figure would be a wrong one
 */
export async function ask<Data>({ text, variables }: Question<Data>, signal?: AbortSignal): Promise<Data> {
  const response = await send(JSON.stringify({ query: text, variables }), signal)
  const answer = await read(response)
  if (answer.errors?.length) {
    const codes = answer.errors.flatMap(({ extensions }) => extensions?.code ?? [])
    const said = answer.errors.map(({ message }) => message)
    const details = answer.errors.map(({ extensions = {} }) => extensions)
    throw new AskFault(kindOf(response.status, codes), said, codes, details)
  }
  if (!response.ok || answer.data == null) throw new AskFault('broken', [`HTTP ${response.status}`])
  return answer.data as Data
}

async function send(body: string, signal?: AbortSignal): Promise<Response> {
  const tooLong = AbortSignal.timeout(PATIENCE_MS)
  try {
    return await fetch(ENDPOINT, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
      },
      body,
      signal: signal ? AbortSignal.any([signal, tooLong]) : tooLong,
    })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new AskFault(tooLong.aborted ? 'slow' : 'unreachable', [])
  }
}

async function read(response: Response): Promise<Answer> {
  try {
    return (await response.json()) as Answer
  } catch {
    throw new AskFault('broken', [`HTTP ${response.status} ${response.statusText}`.trim()])
  }
}

function kindOf(status: number, codes: readonly string[]): AskFault['kind'] {
  if (codes.includes('TIMEOUT')) return 'slow'
  const mayPass = ['BUSY', 'RATE_LIMITED', 'INTERNAL_SERVER_ERROR'].some((code) => codes.includes(code))
  return mayPass || status >= 500 ? 'broken' : 'refused'
}
