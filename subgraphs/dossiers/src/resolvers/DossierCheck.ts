import { checkablesOf, isSame, stageOf } from '../domain/check-dossier.ts'
import type { Dossier } from '../domain/dossier.ts'
import { readySentences } from '../domain/ready-sentences.ts'
import { needsApproval, needsGround, noticeDueAt } from '../domain/request-supplement.ts'
import type { CheckStage } from '../domain/supplement.ts'
import { isOfficial } from '../domain/viewing.ts'
import type { Context } from '../context.ts'
import type { DossierCheckResolvers } from '../generated/types.ts'
import { supplementRules } from '../profile-rules.ts'

/** A dossier in the stage that it is checked in. */
export interface CheckOfDossier {
  readonly dossier: Dossier
  readonly stage: CheckStage
}

/** The check that the reader may see; null where nobody checks, and for applicants. */
export function checkOf(dossier: Dossier, { identity }: Context): CheckOfDossier | null {
  const stage = stageOf(dossier)
  return stage && isOfficial(identity, dossier) ? { dossier, stage } : null
}

async function termsOf({ dossier }: CheckOfDossier, { loaders, profile }: Context) {
  const terms = await loaders.terms.load(dossier.versionId)
  if (!terms) throw new Error(`No version ${dossier.versionId}.`)
  return { terms, rules: supplementRules(profile, terms) }
}

async function dueAt(check: CheckOfDossier, context: Context): Promise<Date> {
  const { dossier } = check
  const [{ rules }, found] = await Promise.all([
    termsOf(check, context),
    context.loaders.agency.load(dossier.agencyId),
  ])
  if (!found) throw new Error(`No agency ${dossier.agencyId}.`)
  return noticeDueAt({ dossier, calendar: found.calendar, now: context.now() }, rules)
}

/** Each question and paper with its mark, and what asking now would mean. */
export const DossierCheck: DossierCheckResolvers = {
  items: async (check, _, context) => {
    const { dossier, stage } = check
    const [{ terms }, marks] = await Promise.all([
      termsOf(check, context),
      context.loaders.marks.load(dossier.id),
    ])
    return checkablesOf(dossier, terms).map((checkable) => {
      const mark = marks.find((made) => made.stage === stage && isSame(made, checkable))
      return {
        ...checkable,
        verdict: mark?.verdict ?? null,
        instruction: mark?.instruction ?? null,
        markedBy: mark?.markedBy ?? null,
        markedAt: mark?.markedAt ?? null,
        sentences: readySentences(checkable),
      }
    })
  },
  noticeDueAt: (check, _, context) => dueAt(check, context),
  noticeLate: async (check, _, context) => context.now() > (await dueAt(check, context)),
  needsGround: async (check, _, context) =>
    needsGround(check.dossier, (await termsOf(check, context)).rules),
  needsApproval: async (check, _, context) =>
    needsApproval(check.dossier, check.stage, (await termsOf(check, context)).rules),
  answerWithinDays: async (check, _, context) =>
    (await termsOf(check, context)).rules.answerWithinDays,
}
