import { ArgsType, Field, ID } from 'type-graphql'
import { NodeKind } from '../schema/enums.js'
import { PageArgs } from '../schema/page.js'
import type * as vocabulary from '../schema/vocabulary.js'
import { MAX_CHARACTERS, MAX_WORDS } from './query.js'

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field(() => String, {
    description: `What to look for, at most ${MAX_CHARACTERS} characters and ${MAX_WORDS} words. Endings, capitals, accents and the dots of å ä ö do not matter; common words such as "och" are left out.`,
  })
  text!: string

  @Field(() => [NodeKind], {
    nullable: true,
    description: 'Only nodes of one of these kinds; [] matches nothing.',
  })
  kinds?: vocabulary.NodeKind[] | null

  @Field(() => ID, {
    nullable: true,
    description:
      'Only what belongs to this matter: itself, its facts, documents with their passages, respondents, proposals, positions and the practices that its documents state; organisations with a respondent in it, measures that its proposals concern, statutes that they affect. An unknown id matches nothing.',
  })
  matter?: string | null
}
