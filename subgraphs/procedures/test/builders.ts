import type { VersionToPublish } from '../src/commands/publish-version.ts'
import { supplementByProfile } from '../src/domain/procedure-version.ts'

/** A small version without e-form and process; overrides name what matters. */
export function aVersion(overrides: Partial<VersionToPublish> = {}): VersionToPublish {
  return {
    code: '9.000100',
    name: { vi: 'Cấp giấy phép thử nghiệm' },
    summary: { vi: 'Chỉ dùng để thử.' },
    field: { code: 'X-THU', name: { vi: 'Lĩnh vực thử' } },
    levels: ['COMMUNE'],
    decidingAgency: { vi: 'Ủy ban nhân dân cấp xã' },
    decidingAgencyKinds: ['COMMUNE_COMMITTEE'],
    receivingAgencyKinds: ['ONE_STOP_CENTRE'],
    audiences: ['CITIZEN'],
    audienceText: null,
    lifeEvents: [],
    guideSteps: [{ title: null, text: { vi: 'Nộp hồ sơ.' } }],
    channels: [
      {
        channel: 'COUNTER',
        timeLimits: [
          { caseCode: null, quantity: 3, unit: 'WORKING_DAY', note: null, condition: null },
        ],
        note: null,
      },
    ],
    documents: [],
    documentNotes: [],
    templates: [],
    dossierSets: 1,
    fees: [],
    results: [{ code: null, name: { vi: 'Giấy phép' } }],
    legalBasis: [{ number: '1/2026/QH16', name: 'Luật Thử nghiệm' }],
    conditions: [],
    onlineLevel: { level: 'INFORMATION' },
    eForm: null,
    bpmn: null,
    supplement: supplementByProfile,
    effectiveFrom: '2026-01-01',
    source: { kind: 'LOCAL', recordId: null, url: null, issuedBy: null },
    ...overrides,
  }
}
