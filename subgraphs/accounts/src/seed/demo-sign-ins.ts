import { readCitizens, readProvince } from './seed-files.ts'

/** An account of the demo province; all have the password of the setting DEMO_PASSWORD. */
export interface DemoSignIn {
  readonly username: string
  readonly fullName: string
  readonly title: { readonly vi: string; readonly en: string }
  /** Null for citizens. */
  readonly agency: { readonly vi: string; readonly en: string } | null
  /** The first sign-in forces a new password. */
  readonly firstSignIn: boolean
}

const citizenTitle = { vi: 'Công dân', en: 'Citizen' }

/** Every demo account: citizens first, then officers by agency. */
export function listDemoSignIns(): readonly DemoSignIn[] {
  const citizens = readCitizens().flatMap(({ username, fullName }) =>
    username ? [{ username, fullName, title: citizenTitle, agency: null, firstSignIn: false }] : [],
  )
  const officers = readProvince().agencies.flatMap(({ name: agency, officers }) =>
    officers.map(({ username, name: fullName, title, firstSignIn }) => ({
      ...{ username, fullName, title, agency, firstSignIn },
    })),
  )
  return [...citizens, ...officers]
}
