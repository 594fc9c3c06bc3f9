import type { EventPayload } from '@motcua/events'
import { newId } from '@motcua/kernel'

const steps = [
  ['intake', 'INTAKE', 'ONE_STOP_CLERK', 120],
  ['assign', 'ASSIGN', 'UNIT_HEAD', 120],
  ['appraise', 'APPRAISE', 'PROCESSING_OFFICER', 720],
  ['approve', 'APPROVE', 'AGENCY_LEADER', 360],
  ['return', 'RETURN', 'ONE_STOP_CLERK', 120],
] as const

interface Limit {
  readonly caseCode: string | null
  readonly quantity: number
  readonly unit: string
}

/** All three ways in, with the same time limits. */
export function channelsWith(timeLimits: readonly Limit[]) {
  return ['ONLINE', 'COUNTER', 'POST'].map((channel) => ({ channel, timeLimits }))
}

/** A published version: three working days, one paper, one question, the ordinary chain of steps. */
export function aVersion(
  overrides: Partial<EventPayload<'procedures.version-published.v1'>> = {},
): EventPayload<'procedures.version-published.v1'> {
  return {
    procedureId: newId(),
    versionId: newId(),
    code: '1.009999',
    name: 'Thủ tục thử nghiệm',
    fieldCode: 'G15-TP07',
    effectiveFrom: '2026-01-01T00:00:00.000Z',
    version: {
      levels: ['COMMUNE'],
      channels: channelsWith([
        { caseCode: null, quantity: 3, unit: 'WORKING_DAY' },
        { caseCode: '1.009999.02', quantity: 7.5, unit: 'WORKING_DAY' },
      ]),
      documents: [
        {
          id: 'giay-chung-sinh',
          name: { vi: 'Giấy chứng sinh', en: 'Birth notice' },
          originals: 1,
          copies: 0,
          need: 'ALWAYS',
          isForm: false,
        },
      ],
      fees: [],
      eForm: {
        schema: {
          type: 'object',
          properties: { childName: { type: 'string', minLength: 2 } },
          required: ['childName'],
        },
        pages: [
          {
            type: 'Group',
            label: { vi: 'Trẻ em', en: 'Child' },
            elements: [
              {
                type: 'Control',
                scope: '#/properties/childName',
                label: { vi: 'Họ tên của trẻ', en: "Child's name" },
              },
            ],
          },
        ],
      },
      process: {
        startStepId: 'intake',
        steps: steps.map(([id, kind, role, allowanceMinutes], index) => ({
          ...{
            id,
            kind,
            role,
            allowanceMinutes,
            name: id,
            follow: 'ONE',
            waitsFor: [],
            choices: {},
          },
          next: steps.slice(index + 1, index + 2).map(([next]) => next),
        })),
      },
      dossierSets: 1,
      results: [{ name: { vi: 'Giấy khai sinh' } }],
      legalBasis: [{ number: '60/2014/QH13', name: 'Luật Hộ tịch' }],
    },
    ...overrides,
  }
}
