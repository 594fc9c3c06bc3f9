import { readFileSync } from 'node:fs'
import { roleNames, type Role } from '@motcua/identity'
import { officeHours, type OfficeHours } from '@motcua/working-time'
import { parse } from 'yaml'
import { z } from 'zod'
import { agencyKinds } from '../domain/agency.ts'

const text = z.tuple([z.string(), z.string()]).transform(([vi, en]) => ({ vi, en }))
const day = z.iso.date()
const hours = z.enum(Object.keys(officeHours) as [OfficeHours, ...OfficeHours[]])
const role = z.enum(roleNames as [Role, ...Role[]])

const officer = z.strictObject({
  username: z.string(),
  name: z.string(),
  title: text,
  unit: z.string().optional(),
  roles: z.array(role).min(1),
  /** The account has never been used: the first sign-in forces a new password. */
  firstSignIn: z.boolean().default(false),
})

const agency = z.strictObject({
  key: z.string(),
  identifier: z.string(),
  name: text,
  level: z.enum(['PROVINCE', 'DISTRICT', 'COMMUNE']),
  /** Kind in the words of processes. */
  kind: z.enum(agencyKinds).nullable().default(null),
  parent: z.string().optional(),
  oneStopName: text,
  address: z.string(),
  phone: z.string(),
  hours: hours.optional(),
  fieldCodes: z.array(z.string()),
  /** What it was called before `formedOn`. */
  formerly: z.strictObject({ name: text, from: day }).optional(),
  units: z.record(z.string(), text),
  officers: z.array(officer),
})

const province = z.strictObject({ formedOn: day, hours, agencies: z.array(agency) })

const citizen = z.strictObject({
  /** Left out for who has no local account. */
  username: z.string().optional(),
  fullName: z.string(),
  idNumber: z.string(),
  dateOfBirth: day,
  sex: z.enum(['MALE', 'FEMALE']),
  address: z.string(),
  phone: z.string().optional(),
  email: z.string().optional(),
})

export type SeedAgency = z.infer<typeof agency>
export type SeedOfficer = z.infer<typeof officer>
export type SeedCitizen = z.infer<typeof citizen>
export type SeedProvince = z.infer<typeof province>

/** The made-up province. */
export function readProvince(): SeedProvince {
  return province.parse(read('agencies.yaml'))
}

/** The made-up citizens. */
export function readCitizens(): readonly SeedCitizen[] {
  return z.strictObject({ citizens: z.array(citizen) }).parse(read('citizens.yaml')).citizens
}

function read(name: string): unknown {
  return parse(readFileSync(new URL(`../../seed/${name}`, import.meta.url), 'utf8'))
}
