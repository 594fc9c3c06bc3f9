import type { Session } from './session.ts'

/** Who may enter an app, a route or a navigation item. The server decides again about each act and each record. */
export type Access = 'PUBLIC' | 'SIGNED_IN' | 'OFFICER' | 'SUPERVISOR'

/** Whether a person may enter. Supervisors are officers who may read figures of an agency or of the province. */
export function mayEnter(access: Access, session: Session): boolean {
  switch (access) {
    case 'PUBLIC':
      return true
    case 'SIGNED_IN':
      return session.signedIn
    case 'OFFICER':
      return session.isOfficer
    case 'SUPERVISOR':
      return session.isOfficer && session.permissions.some((name) => name.startsWith('figures.'))
  }
}

/** Whether a person holds at least one of the permissions, or none is asked for. */
export function holdsAny(permissions: readonly string[] | undefined, session: Session): boolean {
  return !permissions || permissions.some((name) => session.permissions.includes(name))
}
