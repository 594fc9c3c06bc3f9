import type { Identity } from '@motcua/identity'
import { newId } from '@motcua/kernel'
import { addWorkingTime, type CompiledCalendar } from '@motcua/working-time'
import type { ActResult } from '../commands/act.ts'
import { approveRefusal } from '../commands/approve-refusal.ts'
import { approveSupplement } from '../commands/approve-supplement.ts'
import { confirmWithdrawal } from '../commands/confirm-withdrawal.ts'
import type { DossierActInput } from '../commands/inputs.ts'
import { proposeRefusal } from '../commands/propose-refusal.ts'
import { requestSupplement } from '../commands/request-supplement.ts'
import { requestWithdrawal } from '../commands/request-withdrawal.ts'
import { saveMarks } from '../commands/save-marks.ts'
import { saveSupplement } from '../commands/save-supplement.ts'
import { sendSupplement } from '../commands/send-supplement.ts'
import type { Context } from '../context.ts'
import type { Dossier, ProcedureTerms } from '../domain/dossier.ts'
import { findDossier } from '../store/dossiers.ts'
import { listTasks } from '../store/tasks.ts'
import type { Crew } from './demo-life.ts'

interface Aside {
  readonly dossierId: string
  readonly crew: Crew
  readonly calendar: CompiledCalendar
  readonly procedure: ProcedureTerms
  /** When the next act would be. */
  readonly at: Date
  readonly until: Date
  readonly dice: () => number
  readonly contextAt: (identity: Identity, at: Date) => Context
}

type Act = (context: Context, input: DossierActInput) => Promise<ActResult>
type Turn = readonly [Identity, Act]

/** Lets a dossier leave the straight way: asked to be supplemented, withdrawn or refused, as far as that is not in the future. */
export async function takeAside(aside: Aside): Promise<void> {
  const { dossierId, crew, calendar, contextAt, until } = aside
  const { db } = contextAt(crew.clerk, aside.at)
  const dossier = await findDossier(db, dossierId)
  const open = (await listTasks(db, [dossierId])).find(({ closedAt }) => closedAt === null)
  if (!dossier || open?.agencyId !== dossier.agencyId) return

  let at = aside.at
  for (const [identity, act] of turnsOf(aside, dossier, open.kind)) {
    const now = await findDossier(db, dossierId)
    if (!now || at > until) return
    const input = { requestId: newId(), dossierId, seenVersion: now.version }
    const result = await act(contextAt(identity, at), input)
    if (!result.ok) throw new Error(`Demo dossier refused: ${result.error.text.en}`)
    at = addWorkingTime(calendar, at, 120 + Math.floor(aside.dice() * 900))
  }
}

function turnsOf(aside: Aside, dossier: Dossier, kind: string): readonly Turn[] {
  const { crew, procedure, dice } = aside
  const { clerk, officer, leader } = crew
  const roll = dice()
  const withdraw: Turn = [
    clerk,
    (context, input) =>
      requestWithdrawal(context, {
        ...input,
        reason: 'Người nộp thay đổi nhu cầu, có đơn xin rút.',
      }),
  ]
  const answer: Turn = [clerk, (context, input) => answerAtCounter(context, input, procedure)]
  if (dossier.state === 'SUBMITTED' && kind === 'INTAKE') {
    if (roll < 0.35) return [ask(clerk, procedure)]
    if (roll < 0.55) return [ask(clerk, procedure), answer]
    return roll < 0.7 ? [withdraw] : []
  }
  if (dossier.state !== 'PROCESSING' || kind !== 'APPRAISE') return []
  if (roll < 0.25) return [ask(officer, procedure), [leader, approveSupplement]]
  if (roll < 0.4) return [ask(officer, procedure), [leader, approveSupplement], answer]
  if (roll < 0.5) return [ask(officer, procedure)]
  if (roll < 0.65) return [refuse(officer), [leader, approveRefusal]]
  if (roll < 0.8) return [withdraw]
  return roll < 0.9 ? [withdraw, [leader, confirmWithdrawal]] : []
}

function ask(identity: Identity, procedure: ProcedureTerms): Turn {
  return [identity, (context, input) => askForPaper(context, input, procedure)]
}

/** Marks the first paper and asks for it again. */
export async function askForPaper(
  context: Context,
  input: DossierActInput,
  procedure: ProcedureTerms,
): Promise<ActResult> {
  const [paper] = neededPapers(procedure)
  if (!paper) return { ok: true, value: input.dossierId }
  const { dossierId } = input
  const instruction = `Nộp lại “${paper.name.vi}”: bản chụp rõ nét, đủ trang, thấy đủ bốn góc.`
  const mark = { kind: 'DOCUMENT', target: paper.id, verdict: 'WRONG', instruction } as const
  const marked = await saveMarks(context, { requestId: newId(), dossierId, marks: [mark] })
  if (!marked.ok) return marked
  return requestSupplement(context, { ...input, answerWithinDays: 10 })
}

/** Whether there is a paper to ask for. */
export function hasPapers(procedure: ProcedureTerms): boolean {
  return neededPapers(procedure).length > 0
}

function refuse(officer: Identity): Turn {
  return [
    officer,
    (context, input) =>
      proposeRefusal(context, {
        ...input,
        reason: 'Hồ sơ không đáp ứng điều kiện giải quyết theo quy định của thủ tục.',
        guidance: 'Xem điều kiện tại trang thủ tục; khi đủ điều kiện thì nộp hồ sơ mới.',
      }),
  ]
}

/** The applicant brings the paper to the counter. */
async function answerAtCounter(
  context: Context,
  input: DossierActInput,
  procedure: ProcedureTerms,
): Promise<ActResult> {
  const papers = neededPapers(procedure)
    .slice(0, 1)
    .map(({ id }) => ({ documentId: id, copyKind: 'ORIGINAL' as const }))
  const { dossierId } = input
  const saved = await saveSupplement(context, { requestId: newId(), dossierId, papers })
  return saved.ok ? sendSupplement(context, input) : saved
}

function neededPapers({ documents }: ProcedureTerms): ProcedureTerms['documents'] {
  return documents.filter(({ need }) => need === 'ALWAYS')
}
