import type { AgencyFactsInput, AgencyKind } from '@motcua/graph-client/schema'
import type { AgencyView } from './useAgencies.ts'

/** An agency while it is entered. */
export interface AgencyDraft {
  identifier: string
  nameVi: string
  nameEn: string
  parentId: string
  kind: string
  oneStopVi: string
  oneStopEn: string
  address: string
  phone: string
  email: string
  hotline: string
  contacts: readonly ContactDraft[]
  fieldCodes: readonly string[]
}

/** Somebody to ask, while entered. */
export interface ContactDraft {
  name: string
  duty: string
  phone: string
  email: string
}

/** Kinds of agency, in the order in which they are offered. */
export const agencyKinds: readonly AgencyKind[] = [
  'PROVINCE_COMMITTEE',
  'PROVINCE_DEPARTMENT',
  'PROVINCE_POLICE',
  'LAND_REGISTRATION_OFFICE',
  'COMMUNE_COMMITTEE',
  'COMMUNE_UNIT',
  'COMMUNE_POLICE',
  'ONE_STOP_CENTRE',
  'MINISTRY',
  'OVERSEAS_MISSION',
]

const empty: AgencyDraft = {
  ...{ identifier: '', nameVi: '', nameEn: '', parentId: '', kind: '' },
  ...{ oneStopVi: '', oneStopEn: '', address: '', phone: '', email: '', hotline: '' },
  ...{ contacts: [], fieldCodes: [] },
}

/** The form of an agency as it stands; empty for a new one. */
export function toDraft(agency?: AgencyView): AgencyDraft {
  if (!agency) return empty
  const { identifier, name, oneStopName, address, phone, fieldCodes } = agency
  return {
    ...{ identifier, address, phone, fieldCodes },
    ...{ nameVi: name.vi, nameEn: name.en ?? '' },
    ...{ oneStopVi: oneStopName.vi, oneStopEn: oneStopName.en ?? '' },
    parentId: agency.parent?.id ?? '',
    kind: agency.kind ?? '',
    email: agency.email ?? '',
    hotline: agency.hotline ?? '',
    contacts: agency.contacts.map((contact) => ({
      ...{ name: contact.name, duty: contact.duty },
      ...{ phone: contact.phone ?? '', email: contact.email ?? '' },
    })),
  }
}

/** As the API takes it. */
export function toFacts(draft: AgencyDraft): AgencyFactsInput {
  const { identifier, address, phone, fieldCodes } = draft
  return {
    ...{ identifier, address, phone, fieldCodes },
    name: { vi: draft.nameVi, en: draft.nameEn || null },
    parentId: draft.parentId || null,
    kind: agencyKinds.find((kind) => kind === draft.kind) ?? null,
    oneStopName: { vi: draft.oneStopVi, en: draft.oneStopEn || null },
    email: draft.email || null,
    hotline: draft.hotline || null,
    contacts: draft.contacts.map(({ name, duty, phone: number, email }) => ({
      ...{ name, duty, phone: number || null, email: email || null },
    })),
  }
}

/** Whether the change needs a decision: of name, identifier or place. */
export function needsBasis(agency: AgencyView, draft: AgencyDraft): boolean {
  return (
    agency.identifier !== draft.identifier.trim() ||
    agency.name.vi !== draft.nameVi.trim() ||
    (agency.name.en ?? '') !== draft.nameEn.trim() ||
    (agency.parent?.id ?? '') !== draft.parentId
  )
}
