import { badInput } from '@motcua/kernel'
import { saveMarks as run } from '../../commands/save-marks.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toActResult } from '../dossier-act-result.ts'
import { toId } from '../ids.ts'

/** Marks in one request; no form of the law has as many questions. */
const MOST = 200

export const saveMarks: NonNullable<MutationResolvers['saveMarks']> = async (
  _,
  { input },
  context,
) => {
  if (input.marks.length > MOST)
    throw badInput('marks', { vi: `tối đa ${MOST} mục`, en: `at most ${MOST}` })
  const result = await run(context, {
    requestId: input.requestId,
    dossierId: toId('dossierId', input.dossierId),
    marks: input.marks.map(({ kind, target, verdict, instruction }) => ({
      ...{ kind, target, verdict: verdict ?? null, instruction: instruction ?? null },
    })),
  })
  return toActResult(context, result)
}
