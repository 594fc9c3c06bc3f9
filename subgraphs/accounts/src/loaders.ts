import type { Database } from '@motcua/events'
import { isId } from '@motcua/kernel'
import DataLoader from 'dataloader'
import type { Agency, AgencyRecord, Unit } from './domain/agency.ts'
import type { Notice, NoticeDelivery } from './domain/notice.ts'
import type { Officer } from './domain/officer.ts'
import type { Organisation } from './domain/organisation.ts'
import type { Person } from './domain/person.ts'
import type { Representation } from './domain/representation.ts'
import { vietnameseDay } from './domain/vietnamese-day.ts'
import { listAgencyVersions } from './store/administered-agencies.ts'
import { listAgencies, listAgencyFields, listAgencyRecords } from './store/agencies.ts'
import { listDeliveries, listNoticesOfDossiers } from './store/notices.ts'
import { listOfficers, listOfficersOfAgencies } from './store/officers.ts'
import {
  listAccountsOfPersons,
  listOfficerAccounts,
  type OfficerAccount,
} from './store/officer-accounts.ts'
import { listOrganisations } from './store/organisations.ts'
import { listPersons } from './store/persons.ts'
import {
  listRepresentationsOfOrganisations,
  listRepresentationsOfPersons,
} from './store/representations.ts'
import { listUnits, listUnitsOfAgencies } from './store/units.ts'

type One<T> = DataLoader<string, T | undefined>
type Many<T> = DataLoader<string, readonly T[]>

/** Reads gathered within one request: many ids, one statement. */
export interface Loaders {
  readonly person: One<Person>
  readonly organisation: One<Organisation>
  /** Those that hold today. */
  readonly representationsOfPerson: Many<Representation>
  /** Those that hold today. */
  readonly representationsOfOrganisation: Many<Representation>
  readonly agency: One<Agency>
  readonly unit: One<Unit>
  readonly officer: One<Officer>
  readonly unitsOfAgency: Many<Unit>
  readonly agencyVersion: One<{ readonly id: string; readonly version: number }>
  readonly officerAccount: One<OfficerAccount>
  readonly accountsOfPerson: Many<OfficerAccount>
  /** Those now in post. */
  readonly officersOfAgency: Many<Officer>
  readonly fieldsOfAgency: Many<{ readonly agencyId: string; readonly fieldCode: string }>
  readonly recordsOfAgency: Many<AgencyRecord & { readonly agencyId: string }>
  readonly deliveriesOfNotice: Many<NoticeDelivery>
  readonly noticesOfDossier: Many<Notice & { readonly dossierId: string }>
}

/** New loaders for one request. */
export function createLoaders(db: Database, now: () => Date): Loaders {
  const ofAgency = (row: { readonly agencyId: string }) => row.agencyId
  return {
    person: one((ids) => listPersons(db, ids)),
    organisation: one((ids) => listOrganisations(db, ids)),
    representationsOfPerson: many(
      (ids) => listRepresentationsOfPersons(db, ids, vietnameseDay(now())),
      ({ personId }) => personId,
    ),
    representationsOfOrganisation: many(
      (ids) => listRepresentationsOfOrganisations(db, ids, vietnameseDay(now())),
      ({ organisationId }) => organisationId,
    ),
    agency: one((ids) => listAgencies(db, ids)),
    unit: one((ids) => listUnits(db, ids)),
    officer: one((ids) => listOfficers(db, ids)),
    agencyVersion: one((ids) => listAgencyVersions(db, ids)),
    officerAccount: one((ids) => listOfficerAccounts(db, ids)),
    accountsOfPerson: many(
      (ids) => listAccountsOfPersons(db, ids),
      ({ personId }) => personId,
    ),
    unitsOfAgency: many((ids) => listUnitsOfAgencies(db, ids), ofAgency),
    officersOfAgency: many(
      (ids) => listOfficersOfAgencies(db, ids, vietnameseDay(now())),
      ofAgency,
    ),
    fieldsOfAgency: many((ids) => listAgencyFields(db, ids), ofAgency),
    recordsOfAgency: many((ids) => listAgencyRecords(db, ids), ofAgency),
    deliveriesOfNotice: many(
      (ids) => listDeliveries(db, ids),
      (row) => row.noticeId ?? '',
    ),
    noticesOfDossier: many(
      (ids) => listNoticesOfDossiers(db, ids),
      (row) => row.dossierId,
    ),
  }
}

function one<T extends { readonly id: string }>(
  list: (ids: readonly string[]) => Promise<readonly T[]>,
): One<T> {
  return new DataLoader(async (ids) => {
    const rows = await listKnown(ids, list)
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id.toLowerCase()))
  })
}

function many<T>(
  list: (ids: readonly string[]) => Promise<readonly T[]>,
  keyOf: (row: T) => string,
): Many<T> {
  return new DataLoader(async (ids) => {
    const groups = Map.groupBy(await listKnown(ids, list), keyOf)
    return ids.map((id) => groups.get(id.toLowerCase()) ?? [])
  })
}

/** What is not shaped as an id cannot be known here, and PostgreSQL would fail on it. */
async function listKnown<T>(
  ids: readonly string[],
  list: (ids: readonly string[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const known = ids.filter(isId)
  return known.length === 0 ? [] : list(known)
}
