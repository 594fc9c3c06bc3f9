import type { Role } from './roles.ts'

/** How far a permission reaches: anywhere in the province, or only in the agency the role is held in. */
type Reach = 'PROVINCE' | 'AGENCY'

interface Permission {
  readonly reach: Reach
  readonly roles: readonly Role[]
}

/** The one catalogue of what officers may do. What is not listed is denied. Citizens' rights are ownership, not permissions. */
export const permissions = {
  'dossier.intake': { reach: 'AGENCY', roles: ['ONE_STOP_CLERK', 'POSTAL_OFFICER'] },
  'dossier.accept': { reach: 'AGENCY', roles: ['ONE_STOP_CLERK'] },
  'dossier.decline': { reach: 'AGENCY', roles: ['ONE_STOP_CLERK'] },
  'dossier.forward': { reach: 'AGENCY', roles: ['ONE_STOP_CLERK'] },
  'dossier.assign': { reach: 'AGENCY', roles: ['UNIT_HEAD', 'AGENCY_LEADER'] },
  'dossier.appraise': { reach: 'AGENCY', roles: ['PROCESSING_OFFICER', 'UNIT_HEAD'] },
  'dossier.approve': { reach: 'AGENCY', roles: ['AGENCY_LEADER'] },
  'dossier.return': { reach: 'AGENCY', roles: ['ONE_STOP_CLERK', 'POSTAL_OFFICER'] },
  'dossier.read-agency': {
    reach: 'AGENCY',
    roles: [
      'ONE_STOP_CLERK',
      'POSTAL_OFFICER',
      'PROCESSING_OFFICER',
      'UNIT_HEAD',
      'AGENCY_LEADER',
      'ARCHIVE_OFFICER',
      'FINANCE_OFFICER',
    ],
  },
  'payment.collect': {
    reach: 'AGENCY',
    roles: ['ONE_STOP_CLERK', 'POSTAL_OFFICER', 'FINANCE_OFFICER'],
  },
  'payment.refund': { reach: 'AGENCY', roles: ['FINANCE_OFFICER'] },
  'payment.reconcile': { reach: 'AGENCY', roles: ['FINANCE_OFFICER', 'AGENCY_LEADER'] },
  'dossier.read-province': { reach: 'PROVINCE', roles: ['SUPERVISOR'] },
  'figures.read-province': { reach: 'PROVINCE', roles: ['SUPERVISOR', 'ANALYST'] },
  'figures.read-agency': { reach: 'AGENCY', roles: ['AGENCY_LEADER', 'UNIT_HEAD'] },
  /** Remind agencies of their dossiers (đôn đốc), anywhere or in the own agency (DL24 Đ14.2, LD24 Đ24.3). */
  'reminder.send': { reach: 'PROVINCE', roles: ['SUPERVISOR'] },
  'reminder.send-agency': { reach: 'AGENCY', roles: ['AGENCY_LEADER'] },
  'reminder.answer': {
    reach: 'AGENCY',
    roles: ['ONE_STOP_CLERK', 'PROCESSING_OFFICER', 'UNIT_HEAD', 'AGENCY_LEADER'],
  },
  /** Send the agency's periodic report up (DL24 Đ14.4). */
  'report.submit': { reach: 'AGENCY', roles: ['AGENCY_LEADER'] },
  'procedure.publish': { reach: 'PROVINCE', roles: ['ADMINISTRATOR'] },
  'notice.manage': { reach: 'PROVINCE', roles: ['ADMINISTRATOR'] },
  'account.manage': { reach: 'PROVINCE', roles: ['ADMINISTRATOR'] },
  'person.find': { reach: 'AGENCY', roles: ['ONE_STOP_CLERK', 'POSTAL_OFFICER'] },
  'person.read': {
    reach: 'AGENCY',
    roles: ['ONE_STOP_CLERK', 'POSTAL_OFFICER', 'PROCESSING_OFFICER', 'UNIT_HEAD', 'AGENCY_LEADER'],
  },
  /** Ask the whole graph in one's own words, personal data masked. */
  'graph.explore': { reach: 'PROVINCE', roles: ['ANALYST'] },
  'dossier.read-masked': { reach: 'PROVINCE', roles: ['ANALYST'] },
  'feedback.enter': { reach: 'AGENCY', roles: ['ONE_STOP_CLERK'] },
  'feedback.answer': { reach: 'AGENCY', roles: ['PROCESSING_OFFICER', 'UNIT_HEAD'] },
  'feedback.assign': { reach: 'AGENCY', roles: ['UNIT_HEAD', 'AGENCY_LEADER'] },
  'feedback.approve': { reach: 'AGENCY', roles: ['AGENCY_LEADER'] },
  'feedback.publish': {
    reach: 'AGENCY',
    roles: ['PROCESSING_OFFICER', 'UNIT_HEAD', 'AGENCY_LEADER'],
  },
  'feedback.read-province': { reach: 'PROVINCE', roles: ['SUPERVISOR'] },
  'rating.read-agency': {
    reach: 'AGENCY',
    roles: ['ONE_STOP_CLERK', 'PROCESSING_OFFICER', 'UNIT_HEAD', 'AGENCY_LEADER'],
  },
  'rating.read': { reach: 'PROVINCE', roles: ['SUPERVISOR', 'AGENCY_LEADER', 'ANALYST'] },
} as const satisfies Record<string, Permission>

export type PermissionName = keyof typeof permissions

/** What a permission asks, with its literal types widened. */
export function permissionOf(name: PermissionName): Permission {
  return permissions[name]
}
