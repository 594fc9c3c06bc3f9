import { isDeepStrictEqual } from 'node:util'
import { appendEvents, type Database, type NewEvent } from '@motcua/events'
import type { Agency, Unit } from '../domain/agency.ts'
import { vietnameseDay } from '../domain/vietnamese-day.ts'
import {
  beginAgencyRecord,
  endAgencyRecord,
  findAgency,
  listAgencyFields,
  listAgencyRecords,
  replaceAgencyFields,
  saveAgencyRow,
} from '../store/agencies.ts'
import { lock } from '../store/locks.ts'
import { listUnitsOfAgencies, saveUnitRow } from '../store/units.ts'

/** An agency with all that belongs to it. */
export interface AgencyWithParts {
  readonly agency: Agency
  readonly units: readonly Unit[]
  readonly fieldCodes: readonly string[]
}

interface SaveOptions {
  readonly at: Date
  /** The day from which name and identifier hold; the day of the change where left out. */
  readonly validFrom?: string | undefined
}

/** Enters an agency or changes it, with its history and event; false where nothing changed. */
export async function saveAgency(
  tx: Database,
  wanted: AgencyWithParts,
  { at, validFrom = vietnameseDay(at) }: SaveOptions,
): Promise<boolean> {
  const { agency, units, fieldCodes } = wanted
  await lock(tx, `agency:${agency.id}`)
  const before = await readAgency(tx, agency.id)
  const sorted = { ...wanted, fieldCodes: [...fieldCodes].sort() }
  if (before && isDeepStrictEqual(before, sorted)) return false

  await saveAgencyRow(tx, agency)
  await replaceAgencyFields(tx, agency.id, sorted.fieldCodes)
  for (const unit of units) await saveUnitRow(tx, unit)
  if (!before || isRenamed(before.agency, agency)) {
    const [newest] = await listAgencyRecords(tx, [agency.id])
    const from = newest && newest.validFrom > validFrom ? newest.validFrom : validFrom
    await endAgencyRecord(tx, agency.id, from)
    await beginAgencyRecord(tx, agency, from)
  }
  await appendEvents(tx, [toAgencyChanged(wanted, at)])
  return true
}

/** An agency with its units, closed ones too, and its fields; undefined where there is none. */
export async function readAgency(tx: Database, id: string): Promise<AgencyWithParts | undefined> {
  const agency = await findAgency(tx, id)
  if (!agency) return undefined
  const [units, fields] = await Promise.all([
    listUnitsOfAgencies(tx, [id]),
    listAgencyFields(tx, [id]),
  ])
  return { agency, units, fieldCodes: fields.map(({ fieldCode }) => fieldCode).sort() }
}

function isRenamed(before: Agency, after: Agency): boolean {
  return before.identifier !== after.identifier || !isDeepStrictEqual(before.name, after.name)
}

function toAgencyChanged(
  { agency, units, fieldCodes }: AgencyWithParts,
  occurredAt: Date,
): NewEvent<'accounts.agency-changed.v1'> {
  const { id, identifier, name, level, oneStopName, address, phone, calendar, active } = agency
  return {
    type: 'accounts.agency-changed.v1',
    key: id,
    occurredAt,
    payload: {
      agencyId: id,
      ...{ identifier, name, level, oneStopName, address, phone, active },
      ...{ kind: agency.kind, parentId: agency.parentId },
      calendar: { ...calendar },
      units: units
        .filter(({ active: isOpen }) => isOpen)
        .map((unit) => ({ unitId: unit.id, name: unit.name })),
      fieldCodes: [...fieldCodes],
    },
  }
}
