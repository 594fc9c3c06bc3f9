import type { Database } from '@motcua/events'
import { officeHours, unitCalendar } from '@motcua/working-time'
import { readAgency, saveAgency, type AgencyWithParts } from '../commands/save-agency.ts'
import { saveOfficer } from '../commands/save-officer.ts'
import { unspokenFacts, type Agency } from '../domain/agency.ts'
import { newPerson } from '../domain/person.ts'
import { findOfficer } from '../store/officers.ts'
import { findPersonById, insertPerson } from '../store/persons.ts'
import { fixedId } from './fixed-id.ts'
import type { SeedAgency, SeedOfficer, SeedProvince } from './seed-files.ts'

/** Enters what is missing of an agency, its units and officers; answers with how many were. What stands there is never touched. */
export async function seedAgency(
  tx: Database,
  seed: SeedAgency,
  { province, at }: { readonly province: SeedProvince; readonly at: Date },
): Promise<number> {
  const wanted = toAgency(seed, province)
  const { formedOn } = province
  let changes = Number(await enterMissing(tx, seed, { wanted, formedOn, at }))
  for (const officer of seed.officers)
    changes += Number(await seedOfficer(tx, officer, { seed, formedOn, at }))
  return changes
}

interface Wanted {
  readonly wanted: AgencyWithParts
  readonly formedOn: string
  readonly at: Date
}

async function enterMissing(
  tx: Database,
  { formerly }: SeedAgency,
  { wanted, formedOn, at }: Wanted,
): Promise<boolean> {
  const known = await readAgency(tx, wanted.agency.id)
  if (known) {
    const missing = wanted.units.filter(({ id }) => !known.units.some((unit) => unit.id === id))
    const units = [...known.units, ...missing]
    return missing.length > 0 && saveAgency(tx, { ...known, units }, { at })
  }
  if (formerly) {
    const { name, from } = formerly
    await saveAgency(tx, { ...wanted, agency: { ...wanted.agency, name } }, { at, validFrom: from })
  }
  return saveAgency(tx, wanted, { at, validFrom: formedOn })
}

function toAgency(seed: SeedAgency, { hours }: SeedProvince): AgencyWithParts {
  const { identifier, name, level, oneStopName, address, phone, fieldCodes } = seed
  const id = agencyId(seed.key)
  const shifts = officeHours[seed.hours ?? hours]
  const agency: Agency = {
    ...{ id, identifier, name, level, oneStopName, address, phone },
    parentId: seed.parent ? agencyId(seed.parent) : null,
    calendar: unitCalendar(seed.key, shifts),
    ...unspokenFacts,
    kind: seed.kind,
    active: true,
  }
  const units = Object.entries(seed.units).map(([key, unitName], index) => ({
    id: unitId(seed, key),
    agencyId: id,
    name: unitName,
    position: index + 1,
    active: true,
  }))
  return { agency, units, fieldCodes }
}

interface OfficerPlace {
  readonly seed: SeedAgency
  readonly formedOn: string
  readonly at: Date
}

async function seedOfficer(
  tx: Database,
  { username, name, title, unit, roles }: SeedOfficer,
  { seed, formedOn, at }: OfficerPlace,
): Promise<boolean> {
  const id = personId(username)
  const officerId = fixedId(`officer:${username}`)
  if (await findOfficer(tx, officerId)) return false
  const known = await findPersonById(tx, id)
  if (!known) await insertPerson(tx, newPerson(id, { fullName: name }), at)

  return saveOfficer(
    tx,
    {
      id: officerId,
      personId: id,
      name: known?.fullName ?? name,
      title,
      agencyId: agencyId(seed.key),
      unitId: unit ? unitId(seed, unit) : null,
      roles,
      validFrom: formedOn,
      validTo: null,
    },
    at,
  )
}

/** Id of the person in the seed who has this user name or, without one, this identification number. */
export function personId(key: string): string {
  return fixedId(`person:${key}`)
}

/** Id of the agency with this key in the seed. */
export function agencyId(key: string): string {
  return fixedId(`agency:${key}`)
}

function unitId({ key: agency, units }: SeedAgency, unit: string): string {
  if (!(unit in units)) throw new Error(`Seed: ${agency} has no unit ${unit}.`)
  return fixedId(`unit:${agency}:${unit}`)
}
