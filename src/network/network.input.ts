import { ArgsType, Field, Float, ID, InputType, Int } from 'type-graphql'
import { PositionFilter } from '../position/position.input.js'
import {
  NetworkActor,
  NetworkConcept,
  NetworkDuplicates,
  NetworkMode,
  NetworkNormalisation,
  NetworkQualifier,
} from '../schema/enums.js'
import type * as vocabulary from '../schema/vocabulary.js'
import { DEFAULT_OPTIONS } from './option-rules.js'

@InputType({
  description:
    'How a network is made of the positions that pass, after P. Leifeld’s Discourse Network Analysis. With ONE_MODE go IGNORE, CONGRUENCE, CONFLICT, SUBTRACT and NONE, AVERAGE, JACCARD, COSINE; with TWO_MODE go IGNORE, SUBTRACT, COMBINE and NONE, ACTIVITY, PROMINENCE. Another mix is an error.',
})
export class NetworkOptions {
  @Field(() => NetworkActor, { defaultValue: DEFAULT_OPTIONS.actors, description: 'Who speaks.' })
  actors!: vocabulary.NetworkActor

  @Field(() => NetworkConcept, {
    defaultValue: DEFAULT_OPTIONS.concepts,
    description:
      'What the statements are on. A position on a proposal that advances two measures is a statement on each; one without a concept of this kind is none.',
  })
  concepts!: vocabulary.NetworkConcept

  @Field(() => NetworkMode, { defaultValue: DEFAULT_OPTIONS.mode, description: 'What the network joins.' })
  mode!: vocabulary.NetworkMode

  @Field(() => NetworkQualifier, {
    defaultValue: DEFAULT_OPTIONS.qualifier,
    description: 'What the weight of a tie counts. With TWO_MODE the default does not go: name one.',
  })
  qualifier!: vocabulary.NetworkQualifier

  @Field(() => NetworkNormalisation, {
    defaultValue: DEFAULT_OPTIONS.normalisation,
    description: 'What the weight is divided by.',
  })
  normalisation!: vocabulary.NetworkNormalisation

  @Field(() => NetworkDuplicates, {
    defaultValue: DEFAULT_OPTIONS.duplicates,
    description: 'How often an actor may say the same.',
  })
  duplicates!: vocabulary.NetworkDuplicates

  @Field(() => Float, {
    nullable: true,
    description: 'Ties of a lower weight, normalised as asked, are left out; negative ones with any from 0.',
  })
  minimumWeight?: number | null

  @Field(() => Boolean, {
    defaultValue: DEFAULT_OPTIONS.isolates,
    description: 'Whether actors, and concepts in TWO_MODE, stay that have statements but no tie.',
  })
  isolates!: boolean
}

@ArgsType()
export class NetworkArgs {
  @Field(() => PositionFilter, {
    description: 'Which positions count; {} for all that the defaults let pass.',
  })
  filter!: PositionFilter

  @Field(() => NetworkOptions, {
    nullable: true,
    description: 'How the network is made; each has a default.',
  })
  options?: NetworkOptions | null
}

@ArgsType()
export class NetworkEdgesArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'The strongest so many, at most 500; all unless given.',
  })
  first?: number | null
}

@ArgsType()
export class BecauseArgs {
  @Field(() => Int, { defaultValue: 10, description: 'The first so many, at most 500.' })
  first!: number
}

@ArgsType()
export class AgreementArgs {
  @Field(() => ID, { description: 'A respondent, as in `respondent:sou-2023-62/vasteras-stad`.' })
  a!: string

  @Field(() => ID, { description: 'Another respondent.' })
  b!: string

  @Field(() => PositionFilter, {
    nullable: true,
    description: 'Which positions are compared. Both respondents are named, so DRAFTING ones stay.',
  })
  filter?: PositionFilter | null
}

@ArgsType()
export class AgreementDetailsArgs {
  @Field(() => Int, { defaultValue: 100, description: 'The first so many targets, at most 500.' })
  first!: number
}

@ArgsType()
export class CoalitionArgs {
  @Field(() => PositionFilter, {
    description: 'Which positions are compared; {} for all that the defaults let pass.',
  })
  filter!: PositionFilter

  @Field(() => Int, {
    defaultValue: 3,
    description: 'On how many targets two respondents must both take a side to be compared; at least 1.',
  })
  minimumOverlap!: number

  @Field(() => Int, { defaultValue: 20, description: 'The first so many, at most 500.' })
  first!: number
}
