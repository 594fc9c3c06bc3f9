import { newId, type Result } from '@motcua/kernel'
import { compileCalendar, officeHours, unitCalendar } from '@motcua/working-time'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acceptDossier, checkAcceptable } from './accept-dossier.ts'
import { applyAct, foldActs, type Act } from './acts.ts'
import { appraiseDossier } from './appraise-dossier.ts'
import { approveDossier, checkApprovable } from './approve-dossier.ts'
import { assignDossier } from './assign-dossier.ts'
import { declineDossier } from './decline-dossier.ts'
import type { Dossier, ProcedureTerms, Task } from './dossier.ts'
import { beginDraft } from './draft.ts'
import { forwardDossier } from './forward-dossier.ts'
import type { Move, Situation } from './moves.ts'
import type { Process } from './process.ts'
import type { Refusal } from './refusals.ts'
import { returnResult } from './return-result.ts'
import { sendBackDossier } from './send-back-dossier.ts'
import { submitDossier } from './submit-dossier.ts'

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
const complete = { complete: true, fields: [], documents: [], feeTotal: 0 }
const officer = {
  ...{ id: 'officer', personId: 'person', name: 'Cán bộ', title: { vi: 'Cán bộ' } },
  ...{ agencyId: 'agency', roles: ['APPRAISE_ROLE'], active: true },
}
const result = {
  ...{ number: '1', title: 'Kết quả', signerName: 'Lãnh đạo', fileId: newId() },
  signedAt: '2026-03-24T00:00:00Z',
}
const appraisal = { officerId: 'officer', opinion: 'Đạt', resultBody: 'Nội dung' }

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

test('whatever anybody tries in whatever order, exactly one piece of work is open until the end', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...Object.keys(tries)), { maxLength: 60 }), (names) => {
      const life = names.reduce<Life>(
        (before, name, index) => live(before, name, new Date(Date.UTC(2026, 2, 24, 1, index))),
        { dossier: draft, tasks: [], acts: [] },
      )
      const { state } = life.dossier
      const open = life.tasks.filter(({ closedAt }) => closedAt === null)
      const ended = ['DRAFT', 'NOT_ACCEPTED', 'RETURNED'].includes(state)
      expect(open).toHaveLength(ended ? 0 : 1)

      expect(foldActs(draft, life.acts)).toEqual(life.dossier)
      expect(life.dossier.version).toBe(draft.version + life.acts.length)
      expect(life.dossier.clock !== null).toBe(life.acts.some(({ act }) => act.type === 'ACCEPTED'))
      expect(life.dossier.result !== null).toBe(['SETTLED', 'RETURNED'].includes(state))
    }),
    { numRuns: 1_000 },
  )
})
