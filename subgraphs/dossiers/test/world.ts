import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { Answers } from '@motcua/checklist'
import type { PaymentPlatform } from '@motcua/connectors'
import { subscribe } from '@motcua/events'
import { openFileStorage } from '@motcua/files'
import type { Identity, Role } from '@motcua/identity'
import { newId } from '@motcua/kernel'
import { loadProfile } from '@motcua/regulation'
import { migrateDatabase, openDatabase } from '@motcua/subgraph-kit'
import { aCitizen, anOfficer, createTestDatabase } from '@motcua/testkit'
import { officeHours, unitCalendar } from '@motcua/working-time'
import type { Context } from '../src/context.ts'
import { createLoaders } from '../src/loaders.ts'
import { openCertificateFolder } from '../src/paperwork/certificates.ts'
import { createPaperwork } from '../src/paperwork/paperwork.ts'
import { createServer } from '../src/server.ts'
import { insertFile } from '../src/store/files.ts'
import { putAgency, putOfficer, putVersion } from '../src/store/terms.ts'
import { paperEvents } from '../src/subscribers/paper-events.ts'
import { withPaymentEvents } from '../src/subscribers/payment-events.ts'
import { aVersion, channelsWith } from './builders.ts'

/** A Tuesday in office hours: 24/03/2026 09:00 in Vietnam. */
export const tuesdayMorning = new Date('2026-03-24T02:00:00Z')

/** A commune with its people, one procedure, a real database and the real server, under a regulation. */
export async function openWorld(profileId = 'dak-lak-2024') {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-dossiers-'))
  const database = await createTestDatabase('dossiers')
  await migrateDatabase(database.url, fileURLToPath(new URL('../migrations', import.meta.url)))
  const statements: string[] = []
  const db = openDatabase(database.url, {
    tenantId: 1,
    onStatement: (text) => statements.push(text),
  })

  const profile = loadProfile(profileId)
  const storage = await openFileStorage({ driver: 'FOLDER', folder: join(folder, 'files') })
  const certificates = openCertificateFolder(join(folder, 'certificates'), true)
  const publicOrigin = 'http://localhost:3000'
  const paperwork = createPaperwork({ storage, certificates, profile, publicOrigin })
  const server = createServer()
  const clock = { now: tuesdayMorning }
  /** Set by tests that pay online. */
  const state: { platform: PaymentPlatform | null; origin: string } = {
    ...{ platform: null, origin: publicOrigin },
  }

  const agencyId = newId()
  const people = {
    citizen: aCitizen(),
    stranger: aCitizen({ displayName: 'Trần Văn Người Lạ', idNumber: '066190000002' }),
    clerk: await enterOfficer('ONE_STOP_CLERK'),
    head: await enterOfficer('UNIT_HEAD'),
    officer: await enterOfficer('PROCESSING_OFFICER'),
    colleague: await enterOfficer('PROCESSING_OFFICER'),
    leader: await enterOfficer('AGENCY_LEADER'),
    treasurer: await enterOfficer('FINANCE_OFFICER'),
    postalOfficer: await enterOfficer('POSTAL_OFFICER'),
    foreignClerk: anOfficer({ roles: ['ONE_STOP_CLERK'] }),
    supervisor: anOfficer({ roles: ['SUPERVISOR'] }),
  }
  const version = aVersion()
  await putVersion(db, version)
  await enterAgency(agencyId)

  async function enterAgency(id: string, level: 'PROVINCE' | 'DISTRICT' | 'COMMUNE' = 'COMMUNE') {
    await putAgency(db, {
      agencyId: id,
      identifier: `${profile.province.agencyIdentifier}.90.01`,
      name: { vi: 'UBND phường Thử Nghiệm', en: 'Trial Ward' },
      level,
      oneStopName: { vi: 'Bộ phận Một cửa phường Thử Nghiệm' },
      address: '1 đường Thử Nghiệm',
      phone: '0262 0000 000',
      fieldCodes: ['G15-TP07'],
      calendar: { ...unitCalendar('test', officeHours.FROM_0700) },
      units: [],
      active: true,
      ...{ kind: null, parentId: null },
    })
  }

  async function enterOfficer(role: Role): Promise<Identity> {
    const officer = anOfficer({ agencyId, roles: [role] }, { displayName: `Cán bộ ${role}` })
    const [post] = officer.memberships
    await putOfficer(db, {
      officerId: post?.officerId ?? '',
      personId: officer.personId,
      name: officer.displayName,
      title: { vi: 'Chủ tịch' },
      agencyId,
      unitId: null,
      roles: [role],
      active: true,
    })
    return officer
  }

  function contextFor(identity: Identity | null): Context {
    return {
      identity,
      db,
      profile,
      paperwork,
      payment: { platform: state.platform, publicOrigin: state.origin },
      language: 'vi',
      now: () => clock.now,
      published: () => undefined,
      loaders: createLoaders(db),
    }
  }

  /** Runs an operation as somebody and answers with its data; errors are thrown by their code. */
  async function ask<Data = Record<string, never>>(
    identity: Identity | null,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Data> {
    const response = await server.executeOperation(
      { query, variables },
      { contextValue: contextFor(identity) },
    )
    if (response.body.kind !== 'single') throw new Error('one answer expected')
    const { data, errors } = response.body.singleResult
    if (errors?.[0]) throw new Error(String(errors[0].extensions?.['code']), { cause: errors })
    return data as Data
  }

  /** An uploaded file of a person. */
  async function upload(identity: Identity, content = 'nội dung') {
    const stored = await storage.putFile(Readable.from([Buffer.from(content)]))
    const file = { ...stored, name: 'giay-chung-sinh.pdf', mediaType: 'application/pdf' }
    return insertFile(db, {
      ...file,
      scan: 'NOT_SCANNED',
      uploadedBy: identity.personId,
      dossierId: null,
      createdAt: clock.now,
    })
  }

  /** What follows acts by event: receipts, notices, vaults. */
  async function followUp() {
    const handlers = withPaymentEvents(paperEvents(paperwork), { paperwork, profile })
    const errors: unknown[] = []
    const subscription = await subscribe({
      ...{ consumer: 'dossiers', source: 'dossiers', sourceClient: db.client, handlers },
      ...{ tenantId: 1, transaction: db.transaction },
      onError: (error) => errors.push(error),
    })
    await subscription.drain()
    await subscription.stop()
    if (errors.length > 0) throw new Error('events were not applied', { cause: errors })
  }

  /** A procedure whose law has its own rules for supplements (like 1.013226). */
  async function publishOwnTerms() {
    const own = aVersion()
    const supplement = { clock: 'PAUSE', noticeWithinDays: 7, answerWithinDays: 30 }
    const channels = channelsWith([{ caseCode: null, quantity: 9, unit: 'WORKING_DAY' }])
    await putVersion(db, { ...own, version: { ...own.version, supplement, channels } })
    return own
  }

  const answers: Answers = { childName: 'Nguyễn Thử Nghiệm An' }

  return {
    ...{
      db,
      database,
      server,
      clock,
      state,
      people,
      agencyId,
      version,
      paperwork,
      storage,
      answers,
    },
    ...{ profile, statements, contextFor, ask, upload, enterAgency, followUp, publishOwnTerms },
    async close() {
      await server.stop()
      await db.close()
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export type World = Awaited<ReturnType<typeof openWorld>>

/** One world for each regulation that a file of tests asks for, its clock on Tuesday morning whenever it is asked for. */
export function shareWorlds() {
  const opened = new Map<string, Promise<World>>()
  return {
    async under(profileId: string): Promise<World> {
      const opening = opened.get(profileId) ?? openWorld(profileId)
      opened.set(profileId, opening)
      const world = await opening
      world.clock.now = tuesdayMorning
      return world
    },
    async close() {
      for (const opening of opened.values()) await (await opening).close()
    },
  }
}

/** An instant by the clock on the wall, e.g. `2026-03-24 09:00`. */
export function wallClock(local: string): Date {
  return new Date(`${local.replace(' ', 'T')}:00+07:00`)
}
