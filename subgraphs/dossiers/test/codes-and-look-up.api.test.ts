import { buffer } from 'node:stream/consumers'
import { afterAll, describe, expect, test } from 'vitest'
import { readPdf } from '../../../packages/documents/test/read-pdf.ts'
import { findDossier } from '../src/store/dossiers.ts'
import { putVersion } from '../src/store/terms.ts'
import { aVersion, channelsWith } from './builders.ts'
import { aDossier, aDraft, bring, doAct, granted } from './story.ts'
import { shareWorlds, type World } from './world.ts'

const worlds = shareWorlds()
afterAll(() => worlds.close())

interface LookUp {
  readonly lookUpDossier: {
    readonly state?: string
    readonly details?: { readonly receivedAt: Date; readonly dueAt: Date } | null
  }
}

/** What a visitor sees with a code, and a proof of being the applicant. */
async function lookUp(world: World, code: string | null, proof: string | null = null) {
  const query = `query ($input: LookUpInput!) { lookUpDossier(input: $input) {
    ... on DossierLookUp { state details { receivedAt dueAt } } } }`
  const input = { code: code ?? '', proof }
  const { lookUpDossier } = await world.ask<LookUp>(null, query, { input })
  return lookUpDossier.state ? lookUpDossier : null
}

/** The receipt as its applicant reads it. */
async function readReceipt(world: World, dossierId: string) {
  await world.followUp()
  const query = 'query ($id: ID!) { dossier(id: $id) { receipt { sha256 } } }'
  const { dossier } = await world.ask<{ dossier: { receipt: { sha256: string } } }>(
    world.people.citizen,
    query,
    { id: dossierId },
  )
  return readPdf(await buffer(await world.storage.readFile(dossier.receipt.sha256)))
}

const codes = [
  [
    'DN19 Đ10.4, DN19 Đ11, DN19 Đ15.3, DN19 Đ15.5',
    'dak-nong-2019',
    '000.01.90.H16-260324-0001',
    '000.01.90.H16-260324-0002',
  ],
  ['KT22 Đ11.1a', 'kon-tum-2022', '000.01.90.H34-260324-0001', '000.01.90.H34-260324-0002'],
  ['DL24 Đ8.2', 'dak-lak-2024', '000.01.90.H15-260324-0001', '000.01.90.H15-260324-0002'],
  ['DL26 Đ12.2', 'dak-lak-2026', 'H15.90.01-260324-0001', 'H15.90.01-260324-0002'],
] as const

test.each(codes)(
  '[%s] under %s a code is given at acceptance, printed on the receipt, and enough to look up by',
  async (_clauses, profileId, code, nextCode) => {
    const world = await worlds.under(profileId)
    const accepted = await aDossier(world, 'ACCEPTED')
    expect(accepted.code).toBe(code)
    expect(code).toMatch(new RegExp(world.profile.dossierCode.pattern))
    expect((await aDossier(world, 'ACCEPTED')).code).toBe(nextCode)

    const { text, altTexts } = await readReceipt(world, accepted.id)
    expect(text).toContain(`Mã hồ sơ: ${code}`)
    expect(altTexts.join()).toContain(`/tra-cuu?ma=${code}`)
    expect(await lookUp(world, code)).toMatchObject({ state: 'ACCEPTED' })
    expect(await lookUp(world, ` ${code.toLowerCase()} `)).toMatchObject({ state: 'ACCEPTED' })
    expect(await lookUp(world, code.replace('-260324', '-260325'))).toBeNull()

    const atOnce = await aSameDayVersion(world)
    const settled = await bring(world, await aDraft(world, atOnce), 'SETTLED')
    expect(await lookUp(world, settled.code)).toMatchObject({ state: 'SETTLED' })
    await world.followUp()
    expect(await findDossier(world.db, settled.id)).toMatchObject({
      receiptFileId: expect.any(String),
    })
  },
)

/** A procedure settled on the spot: for it, too, a receipt lies ready for whoever asks. */
async function aSameDayVersion(world: World) {
  const { version } = aVersion()
  const channels = channelsWith([{ caseCode: null, quantity: 1, unit: 'SAME_DAY' }])
  const atOnce = aVersion({ version: { ...version, channels } })
  await putVersion(world.db, atOnce)
  return atOnce
}

describe('looking up', () => {
  test('[DN19 Đ15.1a, DN19 Đ15.2, DN19 Đ16.1e, DN19 Đ16.1g, DN19 Đ16.1h] whoever proves to be the applicant sees the day of reception, the due day and the state of this moment', async () => {
    const world = await worlds.under('dak-nong-2019')
    const accepted = await aDossier(world, 'ACCEPTED')
    const digits = world.people.citizen.idNumber?.slice(-world.profile.lookUp.proofDigits) ?? ''
    const seen = await lookUp(world, accepted.code, digits)
    expect(seen?.details?.receivedAt).toEqual(accepted.receivedAt)
    expect(seen?.details?.dueAt).toEqual(accepted.dueAt)
    expect(seen?.state).toBe('ACCEPTED')
    expect(await lookUp(world, accepted.code)).toMatchObject({ state: 'ACCEPTED', details: null })

    const { clerk } = world.people
    const forwarding = { dossierId: accepted.id, seenVersion: accepted.version }
    granted(await doAct(world, clerk, 'forwardDossier', forwarding))
    expect((await lookUp(world, accepted.code))?.state).toBe('PROCESSING')
  })

  const atTheCounter = [
    ['DN19 Đ15.1d, DN19 Đ15.1đ', 'dak-nong-2019'],
    ['KT22 Đ11.1d', 'kon-tum-2022'],
    ['DL24 Đ12.7b', 'dak-lak-2024'],
    ['DL26 Đ16.7b', 'dak-lak-2026'],
  ] as const

  test.each(atTheCounter)(
    '[%s] under %s the one-stop units of all tiers find a dossier by its code and tell its state',
    async (_clauses, profileId) => {
      const world = await worlds.under(profileId)
      const { clerk, postalOfficer } = world.people
      const { id, code } = await aDossier(world, 'FORWARDED')
      const query = `query ($text: String!) {
          searchDossiers(text: $text) { nodes { id state dueAt } } }`
      for (const { level } of world.profile.tiers) {
        await world.enterAgency(world.agencyId, level)
        for (const officer of [clerk, postalOfficer])
          expect(await world.ask(officer, query, { text: code })).toMatchObject({
            searchDossiers: { nodes: [{ id, state: 'PROCESSING' }] },
          })
      }
    },
  )
})
