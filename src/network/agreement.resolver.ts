import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Position, PositionTarget } from '../position/position.type.js'
import { Respondent } from '../respondent/respondent.type.js'
import { loadRecords, loadRequired } from '../schema/batch.js'
import type { Context } from '../schema/context.js'
import { expectKind } from '../schema/filter.js'
import { kindOfId } from '../schema/id.js'
import { checkSize } from '../schema/page.js'
import { type Shared, computeAgreement } from './agreement.js'
import { Agreement, AgreementDetail } from './agreement.type.js'
import { AgreementArgs, AgreementDetailsArgs } from './network.input.js'

@Resolver(() => Agreement)
export class AgreementResolver {
  @Query(() => Agreement, {
    nullable: true,
    description: 'How far two respondents agree. An unknown id is the error UNKNOWN_ID with the nearest.',
  })
  async agreement(
    @Args(() => AgreementArgs) { a, b, filter }: AgreementArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Agreement> {
    expectKind(a, 'RESPONDENT', 'a')
    expectKind(b, 'RESPONDENT', 'b')
    // Read together, told in order: of two unknown ids always the first.
    await loadRecords(loaders.respondent, [a, b])
    const respondents: Agreement['respondents'] = [
      await loaders.existing('a', a, loaders.respondent.load(a)),
      await loaders.existing('b', b, loaders.respondent.load(b)),
    ]
    const { details, ...figures } = await computeAgreement(loaders, a, b, filter)
    return { ...figures, respondents, compared: details }
  }

  @FieldResolver(() => Respondent, { description: 'The one respondent.' })
  a(@Root() { respondents }: Agreement) {
    return respondents[0]
  }

  @FieldResolver(() => Respondent, { description: 'The other respondent.' })
  b(@Root() { respondents }: Agreement) {
    return respondents[1]
  }

  @FieldResolver(() => [AgreementDetail], {
    description: 'The shared targets: proposals by number, then those without, then measures by name.',
  })
  details(
    @Root() { compared }: Agreement,
    @Args(() => AgreementDetailsArgs) { first }: AgreementDetailsArgs,
  ): Shared[] {
    checkSize('first', first)
    return compared.slice(0, first)
  }
}

@Resolver(() => AgreementDetail)
export class AgreementDetailResolver {
  @FieldResolver(() => PositionTarget, { description: 'What both speak on.' })
  target(@Root() { targetId }: Shared, @Ctx() { loaders }: Context) {
    return kindOfId(targetId) === 'MEASURE'
      ? loadRequired(loaders.measure, targetId)
      : loadRequired(loaders.proposal, targetId)
  }

  @FieldResolver(() => Position, { description: 'The position that speaks for the one on it.' })
  a(@Root() { a }: Shared, @Ctx() { loaders }: Context) {
    return loadRequired(loaders.position, a)
  }

  @FieldResolver(() => Position, { description: 'The position that speaks for the other.' })
  b(@Root() { b }: Shared, @Ctx() { loaders }: Context) {
    return loadRequired(loaders.position, b)
  }
}
