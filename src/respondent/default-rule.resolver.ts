import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Passage } from '../passage/passage.type.js'
import { Proposal } from '../proposal/proposal.type.js'
import { loadRecords } from '../schema/batch.js'
import type { Context } from '../schema/context.js'
import { ProposalKind, Stance } from '../schema/enums.js'
import type { RespondentRow } from './respondent.store.js'
import { DefaultRule } from './respondent.type.js'

/** The rule is stored flat on its respondent; these fields read it from there. */
@Resolver(() => DefaultRule)
export class DefaultRuleResolver {
  @FieldResolver(() => Stance)
  stance(@Root() { ruleStance }: RespondentRow) {
    return ruleStance
  }

  @FieldResolver(() => [Stance])
  alternatives(@Root() { ruleAlternatives }: RespondentRow) {
    return ruleAlternatives ?? []
  }

  @FieldResolver(() => [ProposalKind])
  covers(@Root() { ruleCovers }: RespondentRow) {
    return ruleCovers ?? []
  }

  @FieldResolver(() => [ProposalKind])
  uncertain(@Root() { ruleUncertain }: RespondentRow) {
    return ruleUncertain ?? []
  }

  @FieldResolver(() => String, { nullable: true })
  note(@Root() { ruleNote }: RespondentRow) {
    return ruleNote
  }

  @FieldResolver(() => [Proposal], {
    description: 'The parts of the report it is limited to; empty: all of it.',
  })
  only(@Root() { ruleOnlyIds }: RespondentRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.proposal, ruleOnlyIds ?? [])
  }

  @FieldResolver(() => [Proposal], {
    description: 'What it does not reach: the sections that the response comments on or excepts.',
  })
  except(@Root() { ruleExceptIds }: RespondentRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.proposal, ruleExceptIds ?? [])
  }

  @FieldResolver(() => [Passage], { description: 'Where it says so.' })
  passages(@Root() { rulePassageIds }: RespondentRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.passage, rulePassageIds ?? [])
  }
}
