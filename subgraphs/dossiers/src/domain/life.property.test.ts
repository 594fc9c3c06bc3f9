import { newId, type Result } from '@motcua/kernel'
import { compileCalendar, dueDateWithPauses, officeHours, unitCalendar } from '@motcua/working-time'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acceptDossier, checkAcceptable } from './accept-dossier.ts'
import { answerSupplement } from './answer-supplement.ts'
import { applyAct, foldActs, type Act } from './acts.ts'
import { appraiseDossier } from './appraise-dossier.ts'
import { approveDossier, checkApprovable } from './approve-dossier.ts'
import { assignDossier } from './assign-dossier.ts'
import { declineDossier } from './decline-dossier.ts'
import { checkUnanswered, endDossier, plainEnding } from './discontinue-dossier.ts'
import type { Dossier, ProcedureTerms, Task } from './dossier.ts'
import { beginDraft } from './draft.ts'
import { forwardDossier } from './forward-dossier.ts'
import type { Move, Situation } from './moves.ts'
import type { Process } from './process.ts'
import { checkRefusalApprovable, proposeRefusal } from './propose-refusal.ts'
import type { Refusal } from './refusals.ts'
import { askSupplement, checkDraftApprovable, sendSupplementRequest } from './request-supplement.ts'
import { checkWithdrawal, requestWithdrawal, turnDownWithdrawal } from './request-withdrawal.ts'
import { returnResult } from './return-result.ts'
import { sendBackDossier } from './send-back-dossier.ts'
import { submitDossier } from './submit-dossier.ts'
import type { SupplementItem, SupplementRules } from './supplement.ts'

const calendar = compileCalendar(unitCalendar('test', officeHours.FROM_0700))
const chain = ['INTAKE', 'ASSIGN', 'APPRAISE', 'APPROVE', 'RETURN'] as const
const process: Process = {
  startStepId: 'INTAKE',
  steps: chain.map((kind, index) => ({
    ...{ id: kind, kind, name: kind, role: `${kind}_ROLE`, allowanceMinutes: 60 },
    ...{ next: chain.slice(index + 1, index + 2), follow: 'ONE', waitsFor: [], choices: {} },
  })),
}
const limit = { caseCode: null, quantity: 3, unit: 'WORKING_DAY' } as const
const terms: ProcedureTerms = {
  ...{ versionId: newId(), procedureId: newId(), code: '1.000001', name: 'Thử nghiệm' },
  ...{ fieldCode: 'G15-TP07', levels: ['COMMUNE'], documents: [], fees: [], eForm: null },
  ...{ process, dossierSets: 1, results: [], legalBasis: [] },
  channels: [{ channel: 'ONLINE', timeLimits: [limit] }],
}
const complete = { complete: true, fields: [], documents: [], fees: [], feeTotal: 0 }
const officer = {
  ...{ id: 'officer', personId: 'person', name: 'Cán bộ', title: { vi: 'Cán bộ' } },
  ...{ agencyId: 'agency', roles: ['APPRAISE_ROLE'], active: true, unitId: null },
}
const result = {
  ...{ number: '1', title: 'Kết quả', signerName: 'Lãnh đạo', fileId: newId() },
  signedAt: '2026-03-24T00:00:00Z',
}
const appraisal = { officerId: 'officer', opinion: 'Đạt', resultBody: 'Nội dung' }

const withdrawal = { basis: 'Quy chế', due: {} }
const item: SupplementItem = {
  kind: 'QUESTION',
  target: '/a',
  verdict: 'WRONG',
  label: { vi: 'A' },
  instruction: 'Sửa',
}

function rulesWith(own: Partial<SupplementRules>): SupplementRules {
  return {
    ...{ mode: 'PAUSE', clockBasis: 'NĐ 61/2018 Đ19.4', notice: limit, maxRequests: 1 },
    ...{ approvedByLeader: false, answerWithinDays: null, due: {}, ...own },
  }
}

function ask(now: Situation, seenVersion: number, rules: SupplementRules): Result<Move, Refusal> {
  const asking = { seenVersion, officerId: 'officer', officerName: 'Cán bộ', items: [item] }
  const asked = askSupplement(now, { ...asking, ground: 'Điều 1' }, rules)
  if (!asked.ok) return asked
  if (asked.value.kind === 'DRAFT') return { ok: true, value: asked.value.move }
  const sending = { request: asked.value.request, noticeNumber: '1', approvedBy: null }
  return { ok: true, value: sendSupplementRequest(now, sending, rules) }
}

type Decide = (situation: Situation, seenVersion: number) => Result<Move, Refusal>

/** Everything that anybody may try, whenever they like. */
const tries: Readonly<Record<string, Decide>> = {
  submit: (now, seen) => submitDossier(now, seen, complete, terms, null),
  accept: (now, seenVersion) => {
    const rules = {
      ...{ seenVersion, caseCode: null, note: null, rules: {} },
      countsFrom: 'ENTERED_AND_VALID',
    } as const
    const accepted = checkAcceptable(now, terms, rules)
    return accepted.ok ? { ok: true, value: acceptDossier(accepted.value, 'CODE') } : accepted
  },
  decline: (now, seen) => declineDossier(now, seen, { reason: 'Thiếu giấy tờ' }),
  forward: (now, seenVersion) =>
    forwardDossier(now, { seenVersion, note: null, allowed: limit, rules: {} }),
  assign: (now, seen) => assignDossier(now, seen, officer, null),
  appraise: (now, seenVersion) => appraiseDossier(now, terms, { seenVersion, ...appraisal }),
  sendBack: (now, seen) => sendBackDossier(now, seen, 'Sửa lại'),
  approve: (now, seen) => {
    const approval = checkApprovable(now, seen)
    if (!approval.ok) return approval
    return { ok: true, value: approveDossier(approval.value, result, now.now, null) }
  },
  return: (now, seenVersion) => returnResult(now, { seenVersion, receivedBy: null, method: null }),
  askAndPause: (now, seen) => ask(now, seen, rulesWith({ mode: 'PAUSE', maxRequests: 9 })),
  askAndRestart: (now, seen) => ask(now, seen, rulesWith({ mode: 'RESTART', maxRequests: 9 })),
  askForLeader: (now, seen) => ask(now, seen, rulesWith({ maxRequests: 0 })),
  askWithTerm: (now, seen) => ask(now, seen, rulesWith({ maxRequests: 9, answerWithinDays: 2 })),
  approveSupplement: (now, seen) => {
    const request = checkDraftApprovable(now, seen)
    if (!request.ok) return request
    const sending = { request: request.value, noticeNumber: '1', approvedBy: 'Lãnh đạo' }
    return { ok: true, value: sendSupplementRequest(now, sending, rulesWith({})) }
  },
  answer: (now, seen) =>
    answerSupplement(now, seen, { changes: [], papers: [] }, null, rulesWith({})),
  discontinue: (now, seen) => {
    const reason = checkUnanswered(now, seen, 'Quá hạn')
    if (!reason.ok) return reason
    const ending = plainEnding('NOT_SUPPLEMENTED', reason.value, 'Lãnh đạo', null)
    return { ok: true, value: endDossier(now, ending) }
  },
  refuse: (now, seenVersion) =>
    proposeRefusal(now, { seenVersion, officerId: 'officer', reason: 'Không đủ', items: [] }),
  approveRefusal: (now, seen) => {
    const refusal = checkRefusalApprovable(now, seen)
    if (!refusal.ok) return refusal
    const ending = plainEnding('REFUSED', refusal.value.reason, 'Lãnh đạo', '1')
    return { ok: true, value: endDossier(now, ending) }
  },
  withdraw: (now, seen) => requestWithdrawal(now, seen, 'Đổi ý', 'Người nộp', withdrawal),
  turnDown: (now, seen) => turnDownWithdrawal(now, seen, 'Điều 1', withdrawal),
  confirmWithdrawal: (now, seen) => {
    const reason = checkWithdrawal(now, seen)
    if (!reason.ok) return reason
    const ending = plainEnding('WITHDRAWN', reason.value, 'Lãnh đạo', null)
    return { ok: true, value: endDossier(now, ending) }
  },
}

interface Life {
  readonly dossier: Dossier
  readonly tasks: readonly Task[]
  readonly acts: readonly { readonly act: Act; readonly at: Date }[]
}

const contact = { fullName: 'Thử Nghiệm', idNumber: null, address: null, phone: null, email: null }
const draft = beginDraft(terms, {
  ...{ id: newId(), agencyId: 'agency', channel: 'ONLINE', contact },
  ...{ applicantId: 'person', createdBy: 'person', at: new Date('2026-03-24T01:00:00Z') },
})

/** One try: what was decided is done, what was refused changes nothing. */
function live(life: Life, name: string, at: Date): Life {
  const decide = tries[name]
  const situation = { ...life, process, calendar, now: at }
  const move = decide?.(situation, life.dossier.version)
  if (!move?.ok) return life

  const closed = new Set(move.value.close.map(({ id }) => id))
  const tasks = life.tasks.map((task) => (closed.has(task.id) ? { ...task, closedAt: at } : task))
  const opened = move.value.open.map((task) => ({
    ...{ ...task, id: newId(), dossierId: life.dossier.id, openedAt: at, closedAt: null },
  }))
  return {
    dossier: applyAct(life.dossier, move.value.act, at),
    tasks: [...tasks, ...opened],
    acts: [...life.acts, { act: move.value.act, at }],
  }
}

/** Acts at random moments, up to two days apart, so that stops span nights, weekends and a holiday. */
const tried = fc.array(
  fc.record({
    // Anything at all, or one of the things that are possible just then: such lives go deep.
    choice: fc.oneof(fc.constantFrom(...Object.keys(tries)), fc.nat({ max: 99 })),
    minutes: fc.integer({ min: 1, max: 2_880 }),
  }),
  { maxLength: 60 },
)

function liveAll(
  choices: readonly { readonly choice: string | number; readonly minutes: number }[],
) {
  let at = Date.UTC(2026, 2, 24, 1)
  return choices.reduce<Life>(
    (before, { choice, minutes }) => {
      const now = new Date((at += minutes * 60_000))
      const name = typeof choice === 'string' ? choice : pickPossible(before, choice, now)
      return live(before, name, now)
    },
    { dossier: draft, tasks: [], acts: [] },
  )
}

function pickPossible(life: Life, choice: number, now: Date): string {
  const situation = { ...life, process, calendar, now }
  const possible = Object.keys(tries).filter(
    (name) => tries[name]?.(situation, life.dossier.version).ok,
  )
  return possible[choice % possible.length] ?? ''
}

test('whatever anybody tries in whatever order, exactly one piece of work is open until the end', () => {
  fc.assert(
    fc.property(tried, (names) => {
      const life = liveAll(names)
      const { state } = life.dossier
      const open = life.tasks.filter(({ closedAt }) => closedAt === null)
      const hasTerm = life.dossier.supplements.at(-1)?.answerBy !== null
      const nobodys =
        ['DRAFT', 'NOT_ACCEPTED', 'RETURNED', 'DISCONTINUED'].includes(state) ||
        (state === 'AWAITING_SUPPLEMENT' && !hasTerm)
      expect(open).toHaveLength(nobodys ? 0 : 1)

      expect(foldActs(draft, life.acts)).toEqual(life.dossier)
      expect(life.dossier.version).toBe(draft.version + life.acts.length)
      expect(life.dossier.clock !== null).toBe(life.acts.some(({ act }) => act.type === 'ACCEPTED'))
      expect(life.dossier.result !== null).toBe(['SETTLED', 'RETURNED'].includes(state))
      expect(life.dossier.end !== null).toBe(state === 'DISCONTINUED')
    }),
    { numRuns: 1_000 },
  )
})

test('history, stops of the clock and due date agree in every life', () => {
  fc.assert(
    fc.property(tried, (names) => {
      const { clock, state } = liveAll(names).dossier
      if (!clock) return
      const { startedAt, limit: taken, stops, steps, dueAt } = clock
      const pauses = stops.map(({ from, to, mode, reason }) => ({
        ...{ from: new Date(from), to: to === null ? null : new Date(to), mode },
        reason: reason.vi,
      }))
      expect(dueAt).toEqual(dueDateWithPauses(calendar, startedAt, taken, pauses))

      const stands = ['AWAITING_SUPPLEMENT', 'WITHDRAWAL_REQUESTED'].includes(state)
      const isEnded = state === 'DISCONTINUED'
      if (!isEnded) expect(stops.some(({ to }) => to === null)).toBe(stands)
      for (const [index, { from }] of stops.entries())
        expect(from >= (stops[index - 1]?.to ?? '')).toBe(true)

      const sum = steps.reduce((all, { kind, minutes }) => {
        const counts = kind === 'WORKING_DAYS' || kind === 'RESTART'
        return all + (counts ? (minutes ?? 0) : 0)
      }, 0)
      if (dueAt) {
        expect(sum).toBe(3 * 480)
        expect(steps.at(-1)).toMatchObject({ kind: 'END', to: dueAt.toISOString() })
      } else expect(steps.at(-1)?.to).toBeNull()
    }),
    { numRuns: 1_000 },
  )
})
