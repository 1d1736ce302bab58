import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Document } from '../document/document.type.js'
import { loadRequired } from '../schema/batch.js'
import type { Context } from '../schema/context.js'
import { RequestError } from '../schema/errors.js'
import type { PassageRow } from './passage.store.js'
import { Passage } from './passage.type.js'

const MAX_CONTEXT = 20

@Resolver(() => Passage)
export class PassageResolver {
  @FieldResolver(() => Document, { description: 'The document it stands in.' })
  document(@Root() { documentId }: PassageRow, @Ctx() { loaders }: Context) {
    return loadRequired(loaders.document, documentId)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The lines themselves, where the operator keeps the sources on disk; else null.',
  })
  async text(
    @Arg('context', () => Int, { defaultValue: 0, description: 'How many lines around them, from 0 to 20.' })
    context: number,
    @Root() { documentId, firstLine, lastLine }: PassageRow,
    @Ctx() { loaders, sources }: Context,
  ) {
    if (context < 0 || context > MAX_CONTEXT)
      throw new RequestError('BAD_ARGUMENT', {
        argument: 'context',
        given: context,
        expected: `a number from 0 to ${MAX_CONTEXT}`,
      })
    const { sha256 } = await loadRequired(loaders.document, documentId)
    return sources === null || sha256 === null ? null : sources.lines(sha256, firstLine, lastLine, context)
  }
}
