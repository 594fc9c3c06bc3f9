import type { Identity } from '@motcua/identity'
import { addWorkingTime, type CompiledCalendar } from '@motcua/working-time'
import { newId } from '@motcua/kernel'
import { acceptDossier } from '../commands/accept-dossier.ts'
import type { ActResult } from '../commands/act.ts'
import { appraiseDossier } from '../commands/appraise-dossier.ts'
import { approveDossier } from '../commands/approve-dossier.ts'
import { assignDossier } from '../commands/assign-dossier.ts'
import { forwardDossier } from '../commands/forward-dossier.ts'
import { returnResult } from '../commands/return-result.ts'
import { submitDossier } from '../commands/submit-dossier.ts'
import type { DossierActInput } from '../commands/inputs.ts'
import type { Context } from '../context.ts'
import { findDossier } from '../store/dossiers.ts'

/** The people of an agency who work on a dossier. */
export interface Crew {
  readonly clerk: Identity
  readonly head: Identity
  readonly officer: Identity
  readonly leader: Identity
}

interface Life {
  readonly dossierId: string
  readonly crew: Crew
  readonly calendar: CompiledCalendar
  readonly begun: Date
  /** How many of the acts below are done. */
  readonly acts: number
  /** Working minutes between two acts. */
  readonly pace: number
  readonly until: Date
  readonly contextAt: (identity: Identity, at: Date) => Context
}

type Act = (context: Context, input: DossierActInput) => Promise<ActResult>

/** Brings a dossier through its acts at a pace, by the commands that the screens use, until it would be in the future. */
export async function liveDemoLife(life: Life): Promise<void> {
  const { dossierId, crew, calendar, contextAt } = life
  let at = life.begun
  for (const [identity, act] of actsOf(crew).slice(0, life.acts)) {
    const context = contextAt(identity, at)
    const dossier = await findDossier(context.db, dossierId)
    const input = { requestId: newId(), dossierId, seenVersion: dossier?.version ?? 0 }
    const result = await act(context, input)
    if (!result.ok) throw new Error(`Demo dossier refused: ${result.error.text.en}`)

    at = addWorkingTime(calendar, at, life.pace)
    if (at > life.until) return
  }
}

function actsOf({ clerk, head, officer, leader }: Crew): readonly (readonly [Identity, Act])[] {
  const officerId = officer.memberships[0]?.officerId ?? ''
  const opinion = 'Hồ sơ đầy đủ, hợp lệ; đề nghị phê duyệt.'
  const resultBody = 'Hồ sơ đáp ứng các điều kiện theo quy định.\n\nKết quả có hiệu lực từ ngày ký.'
  return [
    [clerk, submitDossier],
    [clerk, acceptDossier],
    [clerk, forwardDossier],
    [head, (context, input) => assignDossier(context, { ...input, officerId })],
    [officer, (context, input) => appraiseDossier(context, { ...input, opinion, resultBody })],
    [leader, approveDossier],
    [clerk, (context, input) => returnResult(context, input)],
  ]
}
