import { exampleForm } from '@motcua/checklist/example-form'
import type { DossierView } from '../src/features/dossier/useDossier.ts'
import type { InboxTask } from '../src/features/inbox/useInbox.ts'

/** A dossier that was sent in online and waits at the one-stop unit; `overrides` names what matters. */
export function aDossier(overrides: Partial<DossierView> = {}): DossierView {
  return {
    id: 'd1',
    code: null,
    state: 'SUBMITTED',
    version: 3,
    channel: 'ONLINE',
    procedureName: 'Đăng ký khai sinh',
    onBehalfOf: null,
    caseCode: null,
    deliveryMethod: 'ONLINE',
    sets: 1,
    createdAt: '2026-11-20T01:00:00Z',
    submittedAt: '2026-11-20T02:00:00Z',
    receivedAt: null,
    dueAt: null,
    settledAt: null,
    returnedAt: null,
    punctuality: null,
    answers: { child: { name: 'TRẦN VĂN THỬ', dateOfBirth: '2026-11-02', sex: 'NAM' } },
    historyIntact: true,
    availableActs: ['ACCEPT', 'DECLINE'],
    agency: { id: 'a1', name: { vi: 'Ủy ban nhân dân phường Mẫu', en: null } },
    contact: {
      fullName: 'Nguyễn Thị Thử',
      idNumber: '066190000001',
      address: null,
      phone: '0900000001',
      email: null,
    },
    procedure: { id: 'pr1', code: '1.001193' },
    procedureVersion: {
      id: 'v1',
      number: 1,
      eForm: exampleForm,
      checklist: {
        documents: [
          {
            id: 'giay-chung-sinh',
            name: { vi: 'Giấy chứng sinh' },
            originals: 1,
            copies: 0,
            need: 'ALWAYS',
            isForm: false,
          },
        ],
        fees: [],
      },
      results: [{ vi: 'Giấy khai sinh', en: null }],
      channels: [
        {
          channel: 'ONLINE',
          timeLimits: [
            { caseCode: null, caseName: null, quantity: 1, unit: 'SAME_DAY' },
            {
              caseCode: '02',
              caseName: { vi: 'Cần xác minh', en: null },
              quantity: 5,
              unit: 'WORKING_DAY',
            },
          ],
        },
      ],
    },
    documents: [
      {
        documentId: 'giay-chung-sinh',
        name: { vi: 'Giấy chứng sinh', en: null },
        copyKind: 'ELECTRONIC',
        quantity: 1,
        attachedAt: '2026-11-20T01:30:00Z',
        file: {
          id: 'f1',
          name: 'giay-chung-sinh.pdf',
          mediaType: 'application/pdf',
          size: 1200,
          sha256: 'ab',
          scan: 'UNKNOWN',
        },
      },
    ],
    checklist: {
      complete: true,
      feeTotal: 0,
      fields: [],
      documents: [{ documentId: 'giay-chung-sinh', state: 'ATTACHED' }],
    },
    timeLimit: null,
    dueDateExplanation: [],
    openTasks: [],
    history: [
      {
        number: 1,
        act: 'SUBMITTED',
        actorName: 'Nguyễn Thị Thử',
        at: '2026-11-20T02:00:00Z',
        state: 'SUBMITTED',
        note: null,
      },
    ],
    receipt: null,
    clockStoppedAt: null,
    check: null,
    supplement: null,
    supplementDraft: null,
    supplements: [],
    refusalProposal: null,
    withdrawal: null,
    ending: null,
    decline: null,
    proposal: null,
    result: null,
    ...overrides,
  }
}

/** A task at the one-stop unit. */
export function aTask(overrides: Partial<InboxTask['dossier']> = {}): InboxTask {
  return {
    id: 't1',
    kind: 'INTAKE',
    name: 'Tiếp nhận',
    dueAt: '2026-11-23T02:00:00Z',
    assignee: null,
    dossier: {
      id: 'd1',
      code: null,
      state: 'SUBMITTED',
      channel: 'ONLINE',
      procedureName: 'Đăng ký khai sinh',
      onBehalfOf: null,
      dueAt: null,
      punctuality: null,
      submittedAt: '2026-11-20T02:00:00Z',
      contact: { fullName: 'Nguyễn Thị Thử' },
      ...overrides,
    },
  }
}
