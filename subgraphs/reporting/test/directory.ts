import type { NewEvent } from '@motcua/events'
import { officeHours, unitCalendar } from '@motcua/working-time'

const at = new Date('2026-01-05T01:00:00Z')

/** An agency as `accounts` tells of it. */
export function anAgency(
  agencyId: string,
  {
    level = 'COMMUNE',
    hours = officeHours.FROM_0700,
    fieldCodes = ['HT', 'DD'],
  }: {
    readonly level?: 'PROVINCE' | 'DISTRICT' | 'COMMUNE'
    readonly hours?: Parameters<typeof unitCalendar>[1]
    readonly fieldCodes?: string[]
  } = {},
): NewEvent<'accounts.agency-changed.v1'> {
  return {
    type: 'accounts.agency-changed.v1',
    key: agencyId,
    payload: {
      agencyId,
      identifier: `H15.${agencyId}`,
      name: { vi: `Phường ${agencyId}`, en: `Ward ${agencyId}` },
      level,
      oneStopName: { vi: 'Bộ phận Một cửa' },
      address: 'Số 1 đường Thử Nghiệm',
      phone: '0262 0000 000',
      fieldCodes,
      calendar: { ...unitCalendar(agencyId, hours) },
      units: [],
      active: true,
    },
    occurredAt: at,
  }
}

/** A post as `accounts` tells of it. */
export function aPost(
  officerId: string,
  agencyId: string,
  roles: string[],
): NewEvent<'accounts.officer-changed.v1'> {
  return {
    type: 'accounts.officer-changed.v1',
    key: officerId,
    payload: {
      officerId,
      personId: `person-${officerId}`,
      name: `Cán bộ ${officerId}`,
      title: { vi: 'Chuyên viên' },
      agencyId,
      unitId: null,
      roles,
      active: true,
    },
    occurredAt: at,
  }
}

interface PublishedProcedure {
  readonly fieldCode?: string
  readonly onlineLevel?: 'FULL' | 'PARTIAL' | 'INFORMATION'
  readonly fee?: number
  readonly steps?: readonly string[]
  readonly complete?: boolean
}

/** A published version as `procedures` tells of it; its process goes straight through these kinds of step. */
export function aProcedure(
  procedureId: string,
  {
    fieldCode = 'HT',
    onlineLevel = 'FULL',
    fee = 0,
    steps = ['INTAKE', 'ASSIGN', 'APPRAISE', 'APPROVE', 'RETURN'],
    complete = true,
  }: PublishedProcedure = {},
): NewEvent<'procedures.version-published.v1'> {
  const some = complete ? [{}] : []
  return {
    type: 'procedures.version-published.v1',
    key: procedureId,
    payload: {
      procedureId,
      versionId: `version-of-${procedureId}`,
      code: `1.${procedureId}`,
      name: `Thủ tục ${procedureId}`,
      fieldCode,
      effectiveFrom: '2026-01-31T17:00:00.000Z',
      version: {
        field: { name: { vi: fieldCode === 'HT' ? 'Hộ tịch' : 'Đất đai' } },
        levels: ['PROVINCE', 'COMMUNE'],
        onlineLevel: { level: onlineLevel },
        channels: [{ channel: 'ONLINE', timeLimits: [{}] }],
        guideSteps: some,
        documents: [{}],
        audiences: ['CITIZEN'],
        decidingAgency: { vi: 'Ủy ban nhân dân cấp xã' },
        results: [{}],
        fees: [{ amount: fee }],
        process: {
          startStepId: 's0',
          steps: steps.map((kind, index) => ({
            id: `s${index}`,
            kind,
            next: index + 1 < steps.length ? [`s${index + 1}`] : [],
            follow: 'ONE',
            mayEnd: false,
          })),
        },
      },
    },
    occurredAt: at,
  }
}
