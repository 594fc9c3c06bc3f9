import type { Identity } from '@motcua/identity'
import { listProfiles, loadProfile } from '@motcua/regulation'
import { afterAll, describe, expect, test } from 'vitest'
import { findDossier } from '../src/store/dossiers.ts'
import { aDossier, doAct, granted } from './story.ts'
import { askAfterAcceptance } from './supplement-story.ts'
import { shareWorlds, type World } from './world.ts'

const worlds = shareWorlds()
afterAll(() => worlds.close())

interface Found {
  readonly __typename: string
  readonly code?: string
  readonly state?: string
  readonly stepsDone?: number
  readonly stepsTotal?: number
  readonly details?: Readonly<Record<string, unknown>> | null
}

const fields = `__typename ... on DossierLookUp { code: dossierCode state stepsDone stepsTotal details {
  dossierId procedureName qrPath agency { id } processingUnit { vi } applicantName receivedAt dueAt
  supplement } } ... on Refusal { refusal: code message }`

/** What somebody finds by a code, a proof, a key. */
async function lookUp(world: World, input: object, reader: Identity | null = null) {
  const query = `query ($input: LookUpInput!) { lookUpDossier(input: $input) { ${fields} } }`
  const { lookUpDossier } = await world.ask<{ lookUpDossier: Found & { refusal?: string } }>(
    reader,
    query,
    { input },
  )
  return lookUpDossier
}

/** Own dossiers by number or name. */
async function lookUpOwn(world: World, by: string, text: string, reader: Identity | null) {
  const query = `query ($by: OwnLookUpKey!, $text: String!) { lookUpOwnDossiers(by: $by, text: $text) {
    ... on DossierLookUpConnection { nodes { code: dossierCode state details { dossierId applicantName supplement } } }
    ... on Refusal { refusal: code } } }`
  const { lookUpOwnDossiers } = await world.ask<{
    lookUpOwnDossiers: { readonly nodes?: readonly Found[]; readonly refusal?: string }
  }>(reader, query, { by, text })
  return lookUpOwnDossiers
}

/** An accepted dossier whose applicant can be reached, and the digits that prove it. */
async function anAcceptedDossier(world: World) {
  const accepted = await aDossier(world, 'ACCEPTED')
  await world.followUp()
  const stored = await findDossier(world.db, accepted.id)
  const idNumber = stored?.contact.idNumber ?? ''
  return { ...accepted, proof: idNumber.slice(-world.profile.lookUp.proofDigits) }
}

describe('a stranger with a code', () => {
  test('learns how far a dossier is, and no more', async () => {
    const world = await worlds.under('dak-lak-2024')
    const { code } = await anAcceptedDossier(world)
    expect(await lookUp(world, { code: ` ${code?.toLowerCase()} ` })).toEqual({
      ...{ __typename: 'DossierLookUp', code, state: 'ACCEPTED', stepsDone: 0, stepsTotal: 5 },
      details: null,
    })
    expect(await lookUp(world, { code }, world.people.stranger)).toMatchObject({ details: null })
  })

  test('is answered alike for a wrong proof and for a code that does not exist', async () => {
    const world = await worlds.under('dak-lak-2024')
    const { code, proof } = await anAcceptedDossier(world)
    const wrong = await lookUp(world, { code, proof: proof === '000000' ? '111111' : '000000' })
    const unknown = await lookUp(world, { code: '000.09.09.H15-260324-9999', proof })
    const short = await lookUp(world, { code, proof: proof.slice(-4) })
    expect(wrong).toMatchObject({ __typename: 'Refusal', refusal: 'LOOK_UP_NO_MATCH' })
    expect(unknown).toEqual(wrong)
    expect(short).toEqual(wrong)
  })
})

test.each([
  ['DN19 Đ16.1b, DN19 Đ16.1c, DN19 Đ16.1đ, DN19 Đ16.1e, DN19 Đ16.1g, DN19 Đ16.1h', 'dak-nong-2019'],
  ['KT22 Đ11.1a', 'kon-tum-2022'],
  ['DL24 Đ12.7a', 'dak-lak-2024'],
  ['DL26 Đ16.7a', 'dak-lak-2026'],
] as const)(
  '[%s] under %s whoever proves to be the applicant sees agency, unit, applicant, days and state',
  async (_clauses, profileId) => {
    const world = await worlds.under(profileId)
    const { code, proof, dueAt, receivedAt } = await anAcceptedDossier(world)
    const seen = await lookUp(world, { code, proof })
    expect(seen).toMatchObject({ code, state: 'ACCEPTED' })
    expect(seen.details).toMatchObject({
      dossierId: null,
      agency: { id: world.agencyId },
      processingUnit: { vi: 'Bộ phận Một cửa phường Thử Nghiệm' },
      applicantName: world.people.citizen.displayName,
      procedureName: 'Thủ tục thử nghiệm',
      ...{ receivedAt, dueAt, supplement: [] },
    })
    const own = await lookUp(world, { code }, world.people.citizen)
    expect(own.details).toMatchObject({ dossierId: expect.any(String), receivedAt })
  },
)

test.each([
  ['DN19 Đ16.1a', 'dak-nong-2019'],
  ['KT22 Đ11.1b', 'kon-tum-2022'],
] as const)(
  '[%s] under %s the QR code of a dossier opens its state, by a key that nobody guesses',
  async (_clauses, profileId) => {
    const world = await worlds.under(profileId)
    const { code, proof } = await anAcceptedDossier(world)
    const { details } = await lookUp(world, { code, proof })
    const path = String(details?.['qrPath'])
    expect(path).toMatch(/^\/tra-cuu\?ma=.+#khoa=[\w-]{22}$/)

    const key = path.split('#khoa=')[1]
    const applicantName = world.people.citizen.displayName
    expect(await lookUp(world, { key })).toMatchObject({ code, details: { applicantName } })
    expect(await lookUp(world, { key: `${key?.slice(0, -1)}_` })).toMatchObject({
      refusal: 'LOOK_UP_NO_MATCH',
    })
  },
)

test('where the regulation has no QR code, a key shows nothing and the QR code leads to the look-up by code', async () => {
  const world = await worlds.under('dak-lak-2024')
  const { code, proof } = await anAcceptedDossier(world)
  expect((await lookUp(world, { code, proof })).details?.['qrPath']).toBe(`/tra-cuu?ma=${code}`)
  expect(await lookUp(world, { key: 'A'.repeat(22) })).toMatchObject({
    refusal: 'LOOK_UP_NOT_OFFERED',
  })
})

test.each([
  ['DL24 Đ12.7a', 'dak-lak-2024'],
  ['DL26 Đ16.7a', 'dak-lak-2026'],
] as const)(
  '[%s] under %s the applicant finds their dossiers by their number and by their name, and nobody else’s',
  async (_clauses, profileId) => {
    const world = await worlds.under(profileId)
    const { citizen, stranger } = world.people
    const { code } = await anAcceptedDossier(world)
    const number = citizen.idNumber ?? ''

    const byNumber = await lookUpOwn(world, 'ID_NUMBER', number, citizen)
    expect(byNumber.nodes?.map((node) => node.code)).toContain(code)
    const unmarked = citizen.displayName.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    const byName = await lookUpOwn(world, 'NAME', unmarked, citizen)
    expect(byName.nodes?.map((node) => node.code)).toContain(code)

    for (const [by, text] of [
      ['ID_NUMBER', number],
      ['NAME', citizen.displayName],
    ] as const) {
      expect(await lookUpOwn(world, by, text, stranger)).toEqual({ refusal: 'LOOK_UP_NOT_YOURS' })
      await expect(lookUpOwn(world, by, text, null)).rejects.toThrow('UNAUTHENTICATED')
    }
  },
)

test.each(listProfiles())('under %s exactly the ways of the regulation are offered', async (id) => {
  const world = await worlds.under(id)
  const { channels, proofs, proofDigits } = loadProfile(id).lookUp
  const query = '{ lookUpOffer { channels proofs proofDigits } }'
  expect(await world.ask(null, query)).toEqual({ lookUpOffer: { channels, proofs, proofDigits } })
  const { citizen } = world.people
  const answer = await lookUpOwn(world, 'NAME', citizen.displayName, citizen)
  const offered = channels.includes('NAME')
  expect(answer.refusal).toBe(offered ? undefined : 'LOOK_UP_NOT_OFFERED')
})

test('[DN19 Đ16.2] for a dossier that is not valid yet the applicant sees what to mend, a stranger does not', async () => {
  const world = await worlds.under('dak-nong-2019')
  const assigned = await aDossier(world, 'ASSIGNED')
  const { code } = await askAfterAcceptance(world, assigned)
  const proof = world.people.citizen.idNumber?.slice(-world.profile.lookUp.proofDigits)

  const found = await lookUp(world, { code, proof })
  expect(found).toMatchObject({
    state: 'AWAITING_SUPPLEMENT',
    details: {
      agency: { id: world.agencyId },
      applicantName: world.people.citizen.displayName,
      supplement: [
        'Họ tên của trẻ: Ghi họ tên như trong Giấy chứng sinh.',
        'Giấy chứng sinh: Chụp lại rõ nét, đủ bốn góc.',
      ],
    },
  })
  expect((await lookUp(world, { code })).details).toBeNull()
})

test('[DL24 Đ12.7a] where a dossier was not accepted, its applicant finds it by number and reads why', async () => {
  const world = await worlds.under('dak-lak-2024')
  const { citizen, clerk } = world.people
  const sent = await aDossier(world, 'SUBMITTED')
  const seen = { dossierId: sent.id, seenVersion: sent.version }
  granted(
    await doAct(world, clerk, 'declineDossier', { ...seen, reason: 'Thiếu giấy chứng sinh.' }),
  )
  const { nodes } = await lookUpOwn(world, 'ID_NUMBER', citizen.idNumber ?? '', citizen)
  const declined = nodes?.find(({ details }) => details?.['dossierId'] === sent.id)
  expect(declined).toMatchObject({
    ...{ code: null, state: 'NOT_ACCEPTED' },
    details: { supplement: ['Thiếu giấy chứng sinh.'] },
  })
})
