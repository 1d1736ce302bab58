import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'

export type Encoding = 'identity' | 'gzip' | 'br'

/** Smaller bodies fill one packet however they are encoded; @fastify/compress draws the line at the same place. */
const WORTH_COMPRESSING = 1_024
/** As quick as gzip, and smaller. */
const QUICK_BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }
const [brotlied, gzipped] = [promisify(brotliCompress), promisify(gzip)]

export interface KeptParts {
  /** What the answer depends on, see etag.ts. */
  key: string
  contentType: string
  body: string
  operationName: string | undefined
  cost: number | undefined
}

/** A complete answer without errors, ready to be sent again. */
export class KeptAnswer {
  readonly key: string
  readonly contentType: string
  readonly operationName: string | undefined
  readonly cost: number | undefined
  private readonly body: Buffer
  private readonly encoded = new Map<Encoding, Promise<Buffer>>()

  constructor({ body, ...parts }: KeptParts) {
    this.key = parts.key
    this.contentType = parts.contentType
    this.operationName = parts.operationName
    this.cost = parts.cost
    this.body = Buffer.from(body)
  }

  get isWorthCompressing(): boolean {
    return this.body.byteLength >= WORTH_COMPRESSING
  }

  /** In bytes of memory, about: JSON takes at most half as much again for its two encodings together. */
  get size(): number {
    return Math.ceil(this.body.byteLength * 1.5) + 1_000
  }

  /** The body in an encoding. Each is made once, however many ask at the same time. */
  bytes(encoding: Encoding): Promise<Buffer> {
    let bytes = this.encoded.get(encoding)
    if (bytes === undefined) {
      bytes =
        encoding === 'br'
          ? brotlied(this.body, QUICK_BROTLI)
          : encoding === 'gzip'
            ? gzipped(this.body)
            : Promise.resolve(this.body)
      this.encoded.set(encoding, bytes)
    }
    return bytes
  }
}

/** Requests that are known by what they say to the letter; each takes about 200 bytes. */
const KNOWN_REQUESTS = 20_000

/**
 * The answers of one snapshot scope, bounded by their size: the one that was asked for longest ago goes first.
 *
 * Found by the request as it stands, before anything of it is parsed; or, where the same is asked in other words, by
 * the key of its answer. Whatever is found has been validated, for only answers without errors get in.
 */
export class AnswerCache {
  private readonly answers: LRUCache<string, KeptAnswer>
  private readonly keys = new LRUCache<string, string>({ max: KNOWN_REQUESTS })
  private readonly running = new Map<string, Promise<unknown>>()

  /** @param maxBytes 0 keeps nothing */
  constructor(maxBytes: number) {
    this.answers = new LRUCache({ maxSize: Math.max(1, maxBytes), sizeCalculation: ({ size }) => size })
  }

  withKey(key: string): KeptAnswer | undefined {
    return this.answers.get(key)
  }

  /**
   * What is kept for a request, or is being made for another one to the same letter; else what `make` makes.
   * An answer that cannot be kept is nobody else's: whoever waited for it makes its own.
   */
  async answer<Unkept>(
    request: string,
    make: () => Promise<KeptAnswer | Unkept>,
  ): Promise<KeptAnswer | Unkept> {
    const kept = this.answers.get(this.keys.get(request) ?? '')
    if (kept) return kept
    const others = await this.running.get(request)?.catch(() => undefined)
    if (others instanceof KeptAnswer) return others
    const making = make()
    this.running.set(request, making)
    try {
      const made = await making
      if (made instanceof KeptAnswer) {
        this.answers.set(made.key, made)
        this.keys.set(request, made.key)
      }
      return made
    } finally {
      if (this.running.get(request) === making) this.running.delete(request)
    }
  }
}
