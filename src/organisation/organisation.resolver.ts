import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { Practice } from '../practice/practice.type.js'
import { ProposalConnection, proposalConnection, proposalScopes } from '../proposal/proposal.connection.js'
import { ProposalFilterArgs } from '../proposal/proposal.input.js'
import { Respondent } from '../respondent/respondent.type.js'
import { loadEdges, loadRecords } from '../schema/batch.js'
import type { Context } from '../schema/context.js'
import { expectKind } from '../schema/filter.js'
import { OrganisationConnection, organisationConnection } from './organisation.connection.js'
import { OrganisationListArgs } from './organisation.input.js'
import type { OrganisationRow } from './organisation.store.js'
import { Organisation } from './organisation.type.js'

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, {
    nullable: true,
    description: 'An organisation by its id; null for an unknown id.',
  })
  organisation(
    @Arg('id', () => ID, { description: 'As in `organisation:vasteras-stad`.' }) id: string,
    @Ctx() { loaders }: Context,
  ) {
    expectKind(id, 'ORGANISATION', 'id')
    return loaders.organisation.load(id)
  }

  @Query(() => OrganisationConnection, { description: 'Organisations of the whole graph.' })
  organisations(@Args(() => OrganisationListArgs) args: OrganisationListArgs, @Ctx() context: Context) {
    return organisationConnection(context, 'all', args)
  }

  @Query(() => OrganisationConnection, {
    description: 'Organisations that are state agencies, county administrative boards among them.',
  })
  agencies(@Args(() => OrganisationListArgs) args: OrganisationListArgs, @Ctx() context: Context) {
    return organisationConnection(context, 'agencies', args)
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The body that it is a part of.' })
  partOf(@Root() { partOfId }: OrganisationRow, @Ctx() { loaders }: Context) {
    return partOfId === null ? null : loaders.organisation.load(partOfId)
  }

  @FieldResolver(() => [Organisation], { description: 'Its parts, by name.' })
  parts(@Root() { partIds }: OrganisationRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.organisation, partIds)
  }

  @FieldResolver(() => [Respondent], {
    description: 'Its parts in matters: one for each matter in which it speaks.',
  })
  respondents(@Root() { id }: OrganisationRow, @Ctx() { loaders }: Context) {
    return loadEdges(loaders.respondentsOfOrganisation, loaders.respondent, id)
  }

  @FieldResolver(() => ProposalConnection, {
    description: 'Proposals that would give this body a task, by number.',
  })
  assignments(
    @Root() { id }: OrganisationRow,
    @Args(() => ProposalFilterArgs) args: ProposalFilterArgs,
    @Ctx() context: Context,
  ) {
    return proposalConnection(context, proposalScopes.assigning, id, args)
  }

  @FieldResolver(() => ProposalConnection, {
    description: 'Proposals and appeals directed to this body, by number.',
  })
  addressedBy(
    @Root() { id }: OrganisationRow,
    @Args(() => ProposalFilterArgs) args: ProposalFilterArgs,
    @Ctx() context: Context,
  ) {
    return proposalConnection(context, proposalScopes.addressing, id, args)
  }

  @FieldResolver(() => ProposalConnection, {
    description:
      'Proposals in which this body would be consulted, cooperate, be paid or informed, by number.',
  })
  involvedIn(
    @Root() { id }: OrganisationRow,
    @Args(() => ProposalFilterArgs) args: ProposalFilterArgs,
    @Ctx() context: Context,
  ) {
    return proposalConnection(context, proposalScopes.involving, id, args)
  }

  @FieldResolver(() => [Practice], { description: 'What it runs or takes part in today.' })
  practices(@Root() { id }: OrganisationRow, @Ctx() { loaders }: Context) {
    return loadEdges(loaders.practicesOfOrganisation, loaders.practice, id)
  }
}
