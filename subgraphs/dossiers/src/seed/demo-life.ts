import type { Identity } from '@motcua/identity'
import { addWorkingTime, type CompiledCalendar } from '@motcua/working-time'
import { newId } from '@motcua/kernel'
import type { ActResult } from '../commands/act.ts'
import { appraiseDossier } from '../commands/appraise-dossier.ts'
import { approveDossier } from '../commands/approve-dossier.ts'
import { assignDossier } from '../commands/assign-dossier.ts'
import { forwardDossier } from '../commands/forward-dossier.ts'
import { recordStep } from '../commands/record-step.ts'
import { returnResult } from '../commands/return-result.ts'
import { submitDossier } from '../commands/submit-dossier.ts'
import type { DossierActInput } from '../commands/inputs.ts'
import type { Context } from '../context.ts'
import type { Dossier, Task } from '../domain/dossier.ts'
import type { StepKind } from '../domain/process.ts'
import { findDossier } from '../store/dossiers.ts'
import { listTasks } from '../store/tasks.ts'
import { acceptWithFees, collectInCash } from './demo-payments.ts'

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
  /** At most so many acts are done. */
  readonly acts: number
  /** Working minutes between two acts. */
  readonly pace: number
  readonly until: Date
  readonly contextAt: (identity: Identity, at: Date) => Context
}

type Act = (context: Context, input: DossierActInput) => Promise<ActResult>
type Turn = readonly [Identity, Act]

/** Brings a dossier through its acts at a pace, by the commands that the screens use, until it would be in the future; answers when the next would be. */
export async function liveDemoLife(life: Life): Promise<Date> {
  const { dossierId, crew, calendar, contextAt } = life
  let at = life.begun
  for (let done = 0; done < life.acts && at <= life.until; done += 1) {
    const { db } = contextAt(crew.clerk, at)
    const dossier = await findDossier(db, dossierId)
    const turn = dossier && nextTurn(dossier, await listTasks(db, [dossierId]), crew)
    if (!turn) return at

    const [identity, act] = turn
    const input = { requestId: newId(), dossierId, seenVersion: dossier.version }
    const result = await act(contextAt(identity, at), input)
    if (!result.ok) throw new Error(`Demo dossier refused: ${result.error.text.en}`)
    at = addWorkingTime(calendar, at, life.pace)
  }
  return at
}

/** Whose turn it is and what they do; undefined at the end. */
function nextTurn(dossier: Dossier, tasks: readonly Task[], crew: Crew): Turn | undefined {
  const { clerk, head, officer, leader } = crew
  if (dossier.state === 'DRAFT') return [clerk, submitDossier]
  const open = tasks.find(({ closedAt }) => closedAt === null)
  // Another agency is asked: its people answer when they come to it.
  if (open && open.agencyId !== dossier.agencyId) return undefined
  const officerId = officer.memberships[0]?.officerId ?? ''
  const record: Turn = [
    officer,
    (context, input) => recordStep(context, { ...input, taskId: open?.id ?? '', record: noted }),
  ]
  const { resultBody } = appraisal
  const approve: Turn = [
    leader,
    (context, input) => approveDossier(context, { ...input, resultBody }),
  ]
  const turns: Partial<Record<StepKind, Turn>> = {
    INTAKE: [clerk, dossier.state === 'SUBMITTED' ? acceptWithFees : forwardDossier],
    AWAIT_PAYMENT: [clerk, collectInCash],
    ASSIGN: [head, (context, input) => assignDossier(context, { ...input, officerId })],
    APPRAISE: [officer, (context, input) => appraiseDossier(context, { ...input, ...appraisal })],
    CONSULT: record,
    VERIFY: record,
    APPROVE: approve,
    SIGN: approve,
    RETURN: [clerk, (context, input) => returnResult(context, input)],
  }
  return open && turns[open.kind]
}

const noted = 'Đã lấy ý kiến, xác minh; các bên thống nhất, không có ý kiến khác.'
const appraisal = {
  opinion: 'Hồ sơ đầy đủ, hợp lệ; đề nghị phê duyệt.',
  resultBody: 'Hồ sơ đáp ứng các điều kiện theo quy định.\n\nKết quả có hiệu lực từ ngày ký.',
}
