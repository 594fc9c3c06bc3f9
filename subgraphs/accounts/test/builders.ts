import { newId } from '@motcua/kernel'
import type { OpenDatabase } from '@motcua/subgraph-kit'
import { officeHours, unitCalendar } from '@motcua/working-time'
import { saveAgency } from '../src/commands/save-agency.ts'
import { saveOfficer } from '../src/commands/save-officer.ts'
import { unspokenFacts, type Agency } from '../src/domain/agency.ts'
import type { Officer } from '../src/domain/officer.ts'
import { newPerson, type Person, type PersonStatement } from '../src/domain/person.ts'
import { insertPerson } from '../src/store/persons.ts'

let numbers = 100_000

/** An identification number that nobody has yet. */
export function anIdNumber(): string {
  return `066190${String(++numbers)}`
}

/** A person in the database. */
export async function aPerson(
  db: OpenDatabase,
  said: Partial<PersonStatement> = {},
): Promise<Person> {
  const person = newPerson(newId(), {
    fullName: 'Nguyễn Thị Thử Nghiệm',
    idNumber: anIdNumber(),
    ...said,
  })
  await insertPerson(db, person, new Date())
  return person
}

/** An agency in the database, with one unit. */
export async function anAgency(
  db: OpenDatabase,
  overrides: Partial<Agency> & { readonly fieldCodes?: readonly string[] } = {},
): Promise<Agency> {
  const { fieldCodes = ['G15-TP07'], ...given } = overrides
  const id = newId()
  const agency: Agency = {
    id,
    identifier: `H15.99.${id.slice(-6)}`,
    name: { vi: 'Ủy ban nhân dân phường Thử', en: 'People’s Committee of Thử Ward' },
    level: 'COMMUNE',
    parentId: null,
    oneStopName: { vi: 'Trung tâm Phục vụ hành chính công' },
    address: 'Số 1, đường Ví Dụ',
    phone: '02620000000',
    calendar: unitCalendar('test', officeHours.FROM_0700),
    ...unspokenFacts,
    active: true,
    ...given,
  }
  const unit = {
    id: newId(),
    agencyId: agency.id,
    name: { vi: 'Phòng Thử' },
    position: 1,
    active: true,
  }
  await db.transaction((tx) =>
    saveAgency(tx, { agency, units: [unit], fieldCodes }, { at: new Date('2026-01-05T02:00:00Z') }),
  )
  return agency
}

/** An officer in post in the database. */
export async function anOfficerOf(
  db: OpenDatabase,
  agency: Agency,
  overrides: Partial<Officer> = {},
): Promise<Officer> {
  const person = await aPerson(db, { fullName: 'Trần Văn Mẫu' })
  const officer: Officer = {
    id: newId(),
    personId: person.id,
    name: person.fullName,
    title: { vi: 'Chuyên viên', en: 'Official' },
    agencyId: agency.id,
    unitId: null,
    roles: ['ONE_STOP_CLERK'],
    validFrom: '2026-01-01',
    validTo: null,
    ...overrides,
  }
  await db.transaction((tx) => saveOfficer(tx, officer, new Date()))
  return officer
}
