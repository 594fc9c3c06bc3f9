import type { z } from 'zod'
import type { profileSchema } from './schema/profile.ts'

/** Readonly all the way down. */
export type DeepReadonly<T> = T extends object
  ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
  : T

/** A regulation profile as code sees it: everything in which the one-stop systems of the provinces differ. */
export type Profile = DeepReadonly<z.output<typeof profileSchema>>

/** A time limit of a profile, with what it rests on. */
export type Deadline = Profile['deadlines'][keyof Profile['deadlines']]
