import type { OfficerRole } from '@motcua/graph-client/schema'
import type { OfficerView } from './useOfficerAdministration.ts'

/** Roles that people can be given, in the order in which they are offered. */
export const grantableRoles: readonly OfficerRole[] = [
  'ONE_STOP_CLERK',
  'POSTAL_OFFICER',
  'PROCESSING_OFFICER',
  'UNIT_HEAD',
  'AGENCY_LEADER',
  'FINANCE_OFFICER',
  'ARCHIVE_OFFICER',
  'SUPERVISOR',
  'ANALYST',
  'POLICE_INSPECTOR',
  'ADMINISTRATOR',
]

/** A post while it is entered. */
export interface PostDraft {
  titleVi: string
  titleEn: string
  unitId: string
  roles: readonly string[]
  validTo: string
}

/** The form of a post as it stands; empty for a new one. */
export function toPostDraft(officer?: OfficerView): PostDraft {
  return {
    titleVi: officer?.title.vi ?? '',
    titleEn: officer?.title.en ?? '',
    unitId: officer?.unit?.id ?? '',
    roles: officer?.roles ?? [],
    validTo: officer?.validTo ?? '',
  }
}

/** As the API takes it. */
export function toPost({ titleVi, titleEn, unitId, roles, validTo }: PostDraft) {
  return {
    title: { vi: titleVi, en: titleEn || null },
    unitId: unitId || null,
    roles: grantableRoles.filter((role) => roles.includes(role)),
    validTo: validTo || null,
  }
}
