import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { Answers } from '@motcua/checklist'
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
import { aVersion } from './builders.ts'

/** A Tuesday in office hours: 24/03/2026 09:00 in Vietnam. */
export const tuesdayMorning = new Date('2026-03-24T02:00:00Z')

/** A commune with its people, one procedure, a real database and the real server. */
export async function openWorld() {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-dossiers-'))
  const database = await createTestDatabase('dossiers')
  await migrateDatabase(database.url, fileURLToPath(new URL('../migrations', import.meta.url)))
  const statements: string[] = []
  const db = openDatabase(database.url, {
    tenantId: 1,
    onStatement: (text) => statements.push(text),
  })

  const profile = loadProfile('dak-lak-2024')
  const storage = await openFileStorage({ driver: 'FOLDER', folder: join(folder, 'files') })
  const certificates = openCertificateFolder(join(folder, 'certificates'), true)
  const publicOrigin = 'http://localhost:3000'
  const paperwork = createPaperwork({ storage, certificates, profile, publicOrigin })
  const server = createServer()
  const clock = { now: tuesdayMorning }

  const agencyId = newId()
  const people = {
    citizen: aCitizen(),
    stranger: aCitizen({ displayName: 'Trần Văn Người Lạ', idNumber: '066190000002' }),
    clerk: await enterOfficer('ONE_STOP_CLERK'),
    head: await enterOfficer('UNIT_HEAD'),
    officer: await enterOfficer('PROCESSING_OFFICER'),
    colleague: await enterOfficer('PROCESSING_OFFICER'),
    leader: await enterOfficer('AGENCY_LEADER'),
    foreignClerk: anOfficer({ roles: ['ONE_STOP_CLERK'] }),
    supervisor: anOfficer({ roles: ['SUPERVISOR'] }),
  }
  const version = aVersion()
  await putVersion(db, version)
  await enterAgency(agencyId)

  async function enterAgency(id: string) {
    await putAgency(db, {
      agencyId: id,
      identifier: 'H15.90.01',
      name: { vi: 'UBND phường Thử Nghiệm', en: 'Trial Ward' },
      level: 'COMMUNE',
      oneStopName: { vi: 'Bộ phận Một cửa phường Thử Nghiệm' },
      address: '1 đường Thử Nghiệm',
      phone: '0262 0000 000',
      fieldCodes: ['G15-TP07'],
      calendar: { ...unitCalendar('test', officeHours.FROM_0700) },
      units: [],
      active: true,
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

  const answers: Answers = { childName: 'Nguyễn Thử Nghiệm An' }

  return {
    ...{ db, database, server, clock, people, agencyId, version, paperwork, storage, answers },
    ...{ statements, contextFor, ask, upload },
    async close() {
      await server.stop()
      await db.close()
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export type World = Awaited<ReturnType<typeof openWorld>>
