import { answer } from '@motcua/subgraph-kit'
import { composeDraft } from '../commands/compose-draft.ts'
import type { Governed } from '../commands/govern.ts'
import { readDraft } from '../commands/open-draft.ts'
import type { Context } from '../context.ts'
import type { Procedure } from '../domain/catalogue.ts'
import { vietnameseDay } from '../domain/vietnamese-day.ts'

/** The procedure as it stands after an act. */
export function answerCatalogue(context: Context, done: Governed) {
  return answer(done, context.language, async (code) => ({
    __typename: 'CatalogueSuccess' as const,
    procedure: await getProcedure(context, code),
  }))
}

/** The draft as it stands after an act. */
export function answerDraft(context: Context, done: Governed) {
  return answer(done, context.language, async (id) => {
    const draft = await getComposedDraft(context, id)
    if (!draft) throw new Error(`Draft ${id} is gone.`)
    return { __typename: 'VersionDraftSuccess' as const, draft }
  })
}

/** An open draft put together; undefined where there is none. */
export async function getComposedDraft({ db, now }: Context, id: string) {
  const found = await readDraft(db, id)
  if (found?.draft.state !== 'OPEN') return undefined
  return composeDraft(db, found.draft, { base: found.base, today: vietnameseDay(now()) })
}

async function getProcedure({ loaders }: Context, code: string): Promise<Procedure> {
  const procedure = (await loaders.catalogue()).byCode.get(code)
  if (!procedure) throw new Error(`Procedure ${code} is gone.`)
  return procedure
}
