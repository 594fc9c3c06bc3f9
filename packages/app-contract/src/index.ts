export { holdsAny, mayEnter, type Access } from './access.ts'
export {
  contract,
  defineAppModule,
  type AppModule,
  type Locale,
  type Messages,
  type NavigationItem,
} from './app-module.ts'
export type { Profile, ProfileText, RatingStep, SignInProvider } from './profile.ts'
export { signedOut, type Membership, type Representation, type Session } from './session.ts'
export {
  provideShell,
  useAnnounce,
  useLive,
  useProfile,
  useSession,
  useSignIn,
  type AnnouncementTone,
  type LiveEvent,
  type Shell,
} from './shell.ts'
