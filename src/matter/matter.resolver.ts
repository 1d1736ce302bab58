import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { DocumentConnection, documentConnection } from '../document/document.connection.js'
import { DocumentListArgs } from '../document/document.input.js'
import { Organisation } from '../organisation/organisation.type.js'
import { ProposalConnection, proposalConnection, proposalScopes } from '../proposal/proposal.connection.js'
import { ProposalListArgs } from '../proposal/proposal.input.js'
import { RespondentConnection, respondentConnection } from '../respondent/respondent.connection.js'
import { RespondentListArgs } from '../respondent/respondent.input.js'
import { loadEdges } from '../schema/batch.js'
import type { Context } from '../schema/context.js'
import { expectKind } from '../schema/filter.js'
import { PageArgs } from '../schema/page.js'
import { MatterConnection, matterConnection } from './matter.connection.js'
import type { MatterRow } from './matter.store.js'
import { Fact, Matter } from './matter.type.js'

@Resolver(() => Matter)
export class MatterResolver {
  @Query(() => Matter, { nullable: true, description: 'A matter by its id; null for an unknown id.' })
  matter(
    @Arg('id', () => ID, { description: 'As in `matter:sou-2023-62`.' }) id: string,
    @Ctx() { loaders }: Context,
  ) {
    expectKind(id, 'MATTER', 'id')
    return loaders.matter.load(id)
  }

  @Query(() => MatterConnection, { description: 'All matters, by id.' })
  matters(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return matterConnection(context, page)
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'Who sent it out or gave the commission.',
  })
  issuedBy(@Root() { issuedById }: MatterRow, @Ctx() { loaders }: Context) {
    return issuedById === null ? null : loaders.organisation.load(issuedById)
  }

  @FieldResolver(() => DocumentConnection, { description: 'The documents of the matter, by title.' })
  documents(
    @Root() { id }: MatterRow,
    @Args(() => DocumentListArgs) args: DocumentListArgs,
    @Ctx() context: Context,
  ) {
    return documentConnection(context, 'ofMatter', id, args)
  }

  @FieldResolver(() => [Fact], { description: 'What sources state about the matter or the state of things.' })
  facts(@Root() { id }: MatterRow, @Ctx() { loaders }: Context) {
    return loadEdges(loaders.factsOfMatter, loaders.fact, id)
  }

  @FieldResolver(() => RespondentConnection, { description: 'Who speaks in the matter.' })
  respondents(
    @Root() { id }: MatterRow,
    @Args(() => RespondentListArgs) args: RespondentListArgs,
    @Ctx() context: Context,
  ) {
    return respondentConnection(context, 'ofMatter', id, args)
  }

  @FieldResolver(() => ProposalConnection, {
    description: 'What is proposed, judged, urged, aimed at or requested in it.',
  })
  proposals(
    @Root() { id }: MatterRow,
    @Args(() => ProposalListArgs) args: ProposalListArgs,
    @Ctx() context: Context,
  ) {
    return proposalConnection(context, proposalScopes.ofMatter, id, args)
  }
}
