import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { Matter } from '../matter/matter.type.js'
import { Organisation } from '../organisation/organisation.type.js'
import { PassageConnection, passageConnection } from '../passage/passage.connection.js'
import { Respondent } from '../respondent/respondent.type.js'
import { loadRecords } from '../schema/batch.js'
import type { Context } from '../schema/context.js'
import { expectKind } from '../schema/filter.js'
import { PageArgs } from '../schema/page.js'
import { DocumentConnection, documentConnection } from './document.connection.js'
import { DocumentListArgs } from './document.input.js'
import type { DocumentRow } from './document.store.js'
import { Document } from './document.type.js'

@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => Document, { nullable: true, description: 'A document by its id; null for an unknown id.' })
  document(
    @Arg('id', () => ID, { description: 'As in `document:vasteras-stad-2024`.' }) id: string,
    @Ctx() { loaders }: Context,
  ) {
    expectKind(id, 'DOCUMENT', 'id')
    return loaders.document.load(id)
  }

  @Query(() => DocumentConnection, { description: 'Documents of the whole graph, by title.' })
  documents(@Args(() => DocumentListArgs) args: DocumentListArgs, @Ctx() context: Context) {
    return documentConnection(context, 'all', '', args)
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'Who issued it.' })
  issuer(@Root() { issuerId }: DocumentRow, @Ctx() { loaders }: Context) {
    return issuerId === null ? null : loaders.organisation.load(issuerId)
  }

  @FieldResolver(() => Matter, { nullable: true, description: 'The matter it belongs to.' })
  matter(@Root() { matterId }: DocumentRow, @Ctx() { loaders }: Context) {
    return matterId === null ? null : loaders.matter.load(matterId)
  }

  @FieldResolver(() => [Document], { description: 'The documents it cites.' })
  cites(@Root() { citesIds }: DocumentRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.document, citesIds)
  }

  @FieldResolver(() => [Respondent], { description: 'Who submitted it, by name.' })
  respondents(@Root() { respondentIds }: DocumentRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.respondent, respondentIds)
  }

  @FieldResolver(() => PassageConnection, {
    description: 'Every passage of it that bears a claim, in the order of its lines.',
  })
  passages(@Root() { id }: DocumentRow, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return passageConnection(context, id, page)
  }
}
