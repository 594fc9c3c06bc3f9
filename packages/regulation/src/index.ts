export { defaultProfileId, listProfiles, loadProfile } from './load-profile.ts'
export { basisOf, type Basis } from './basis.ts'
export type { Deadline, Profile } from './profile.ts'
export { profileSchema } from './schema/profile.ts'
