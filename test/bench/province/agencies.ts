import { createOutboxHint } from '@motcua/events'
import type { Role } from '@motcua/identity'
import { openDatabase, type OpenDatabase } from '@motcua/subgraph-kit'
import {
  saveAgency,
  type AgencyWithParts,
} from '../../../subgraphs/accounts/src/commands/save-agency.ts'
import { saveOfficer } from '../../../subgraphs/accounts/src/commands/save-officer.ts'
import { newPerson } from '../../../subgraphs/accounts/src/domain/person.ts'
import { findAgency, listAgencyFields } from '../../../subgraphs/accounts/src/store/agencies.ts'
import { findPersonById, insertPerson } from '../../../subgraphs/accounts/src/store/persons.ts'
import { listUnitsOfAgencies } from '../../../subgraphs/accounts/src/store/units.ts'
import { numberedId } from './ids.ts'

/** Agencies of Đắk Lắk since July 2025: its office, 13 departments, 102 communes and wards. */
export const agencyCount = 116

const AGENCY_KIND = 2
const UNIT_KIND = 3
const OFFICER_KIND = 4
const OFFICIAL_KIND = 5

const staff: readonly Role[] = [
  'ONE_STOP_CLERK',
  'ONE_STOP_CLERK',
  'UNIT_HEAD',
  'PROCESSING_OFFICER',
  'PROCESSING_OFFICER',
  'AGENCY_LEADER',
]
const validFrom = '2025-07-01'

/** Enters communes like the one of the demo province that settles most, until there are as many agencies as the province has. */
export async function enterAgencies(accountsUrl: string): Promise<void> {
  const db = openDatabase(accountsUrl, { tenantId: 1, connections: 2 })
  try {
    const model = await findModel(db)
    const [row] = await db.client<{ count: number }[]>`select count(*)::int from agencies`
    const missing = agencyCount - (row?.count ?? 0)
    for (let index = 0; index < missing; index += 1) await enterAgency(db, index, model)
    createOutboxHint(db.client)()
  } finally {
    await db.close()
  }
}

async function findModel(db: OpenDatabase): Promise<AgencyWithParts> {
  const [row] = await db.client<{ id: string }[]>`
    select agencies.id from agencies
    join agency_fields on agency_fields.tenant_id = agencies.tenant_id and agency_id = agencies.id
    where active and level = 'COMMUNE' group by agencies.id order by count(*) desc, agencies.id limit 1`
  const agency = row && (await findAgency(db, row.id))
  if (!agency) throw new Error('The demo province has no commune.')
  const units = await listUnitsOfAgencies(db, [agency.id])
  const fields = await listAgencyFields(db, [agency.id])
  return { agency, units, fieldCodes: fields.map(({ fieldCode }) => fieldCode) }
}

async function enterAgency(
  db: OpenDatabase,
  number: number,
  { agency: model, units, fieldCodes }: AgencyWithParts,
): Promise<void> {
  const id = numberedId(AGENCY_KIND, number)
  const unitId = numberedId(UNIT_KIND, number)
  const name = { vi: `UBND xã Đo Lường ${number + 1}`, en: `Measured Commune ${number + 1}` }
  const agency = { ...model, id, name, identifier: `H15.${200 + number}` }
  const own = units.slice(0, 1).map((unit) => ({ ...unit, id: unitId, agencyId: id }))
  const at = new Date()
  await db.transaction(async (tx) => {
    await saveAgency(tx, { agency, units: own, fieldCodes }, { at, validFrom })
    for (const [index, role] of staff.entries()) {
      const personId = numberedId(OFFICIAL_KIND, number * staff.length + index)
      const fullName = `Cán bộ Đo Lường ${number + 1}.${index + 1}`
      if (!(await findPersonById(tx, personId)))
        await insertPerson(tx, newPerson(personId, { fullName }), at)
      const post = {
        id: numberedId(OFFICER_KIND, number * staff.length + index),
        ...{ personId, name: fullName, title: { vi: 'Công chức' }, agencyId: id, unitId },
        ...{ roles: [role], validFrom, validTo: null },
      }
      await saveOfficer(tx, post, at)
    }
  })
}
