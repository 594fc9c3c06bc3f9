import { buffer } from 'node:stream/consumers'
import type { Identity } from '@motcua/identity'
import { newId } from '@motcua/kernel'
import { anOfficer } from '@motcua/testkit'
import { afterAll, expect, test } from 'vitest'
import { readPdf } from '../../../packages/documents/test/read-pdf.ts'
import { mayReadFile } from '../src/files/may-read-file.ts'
import { findFile } from '../src/store/files.ts'
import { aCompany, aDossierFor, aDraftFor, look, type Page } from './company.ts'
import { doAct, granted } from './story.ts'
import { shareWorlds, type World } from './world.ts'

const worlds = shareWorlds()
afterAll(() => worlds.close())

async function vaultOf(world: World, who: Identity | null, organisationId?: string) {
  const query = `query ($of: ID) { vault(organisationId: $of, first: 100) {
    nodes { id origin file { id } } } }`
  const { vault } = await world.ask<{
    vault: {
      nodes: readonly {
        readonly id: string
        readonly origin: string
        readonly file: { readonly id: string }
      }[]
    }
  }>(who, query, { of: organisationId })
  return vault.nodes
}

test.each([
  ['DL24 Đ22.1, DL24 Đ22.2', 'dak-lak-2024'],
  ['DL26 Đ7.1, DL26 Đ7.2', 'dak-lak-2026'],
] as const)(
  '[%s] under %s papers and results of its dossiers lie in the vault of the organisation and serve again for it alone',
  async (_clauses, profileId) => {
    const world = await worlds.under(profileId)
    const company = aCompany()
    const { organisationId } = company.company
    const { id } = await aDossierFor(world, company, 'SETTLED')
    await world.followUp()

    expect(await vaultOf(world, company.director)).toEqual([])
    const papers = await vaultOf(world, company.authorised, organisationId)
    expect(papers.map(({ origin }) => origin)).toEqual(['RESULT', 'SUBMITTED'])
    for (const who of [company.former, world.people.clerk])
      await expect(vaultOf(world, who, organisationId)).rejects.toThrow('FORBIDDEN')

    const next = await aDraftFor(world, company, company.authorised)
    expect((await look(world, company.authorised, next.id)).dossier?.vaultMatches).toHaveLength(1)
    const vaultItemId = papers.find(({ origin }) => origin === 'SUBMITTED')?.id
    const reuse = { documentId: 'giay-chung-sinh', vaultItemId }
    granted(
      await doAct(world, company.authorised, 'attachDocument', { dossierId: next.id, ...reuse }),
    )

    const creating = { procedureId: world.version.procedureId, agencyId: world.agencyId }
    const own = granted(await doAct(world, company.authorised, 'createDraft', creating))
    expect((await look(world, company.authorised, own.id)).dossier?.vaultMatches).toEqual([])
    const mixed = { dossierId: own.id, ...reuse }
    expect(await doAct(world, company.authorised, 'attachDocument', mixed)).toMatchObject({
      code: 'FILE_NOT_FOUND',
    })

    const file = await findFile(world.db, papers[0]?.file.id ?? '')
    if (!file) throw new Error('no file')
    const mayRead = (who: Identity) => mayReadFile(world.db, who, file, world.clock.now)
    expect(await mayRead(company.authorised)).toBe(true)
    expect(await mayRead(company.former)).toBe(false)
    expect(id).not.toBe(next.id)
  },
)

test('a representative puts a paper into the vault of the organisation and another takes it out', async () => {
  const world = await worlds.under('dak-lak-2024')
  const { company, director, authorised, former } = aCompany()
  const { organisationId } = company
  const file = await world.upload(director, newId())
  const put = `mutation ($input: AddToVaultInput!) { addToVault(input: $input) {
    ... on VaultItemSuccess { item { id } } ... on Refusal { code } } }`
  const take = `mutation ($input: DeleteFromVaultInput!) { deleteFromVault(input: $input) {
    ... on DeleteFromVaultSuccess { vaultItemId } ... on Refusal { code } } }`
  const paper = { fileId: file.id, name: 'Giấy chứng nhận đăng ký doanh nghiệp', organisationId }
  const adding = (who: Identity, fileId = file.id) =>
    world.ask<{ addToVault: { item?: { id: string }; code?: string } }>(who, put, {
      input: { ...paper, fileId, requestId: newId() },
    })
  const theirs = await world.upload(former, newId())
  expect(await adding(former, theirs.id)).toEqual({ addToVault: { code: 'NOT_REPRESENTATIVE' } })
  const { addToVault } = await adding(director)
  const vaultItemId = addToVault.item?.id
  expect(await vaultOf(world, director)).toEqual([])
  const taking = (who: Identity) =>
    world.ask(who, take, { input: { requestId: newId(), vaultItemId } })
  expect(await mayReadFile(world.db, authorised, file, world.clock.now)).toBe(true)
  expect(await mayReadFile(world.db, former, file, world.clock.now)).toBe(false)
  expect(await taking(former)).toEqual({ deleteFromVault: { code: 'VAULT_PAPER_NOT_FOUND' } })
  expect(await taking(authorised)).toEqual({ deleteFromVault: { vaultItemId } })
})

test('the receipt names the organisation and its tax code, and whoever handed it in', async () => {
  const world = await worlds.under('dak-lak-2024')
  const company = aCompany('Công ty TNHH Biên Nhận Thử')
  const { id } = await aDossierFor(world, company, 'ACCEPTED')
  await world.followUp()
  const query = 'query ($id: ID!) { dossier(id: $id) { receipt { sha256 } } }'
  const { dossier } = await world.ask<{ dossier: { receipt: { sha256: string } } }>(
    company.authorised,
    query,
    { id },
  )
  const { text } = await readPdf(await buffer(await world.storage.readFile(dossier.receipt.sha256)))
  expect(text).toContain('Công ty TNHH Biên Nhận Thử')
  expect(text).toContain(company.company.taxCode)
  expect(text).toContain('Phạm Văn Mẫu')
})

test('officers find it by the name and the tax code of the organisation, and by the number of who acts', async () => {
  const world = await worlds.under('dak-lak-2024')
  const company = aCompany('Hợp tác xã Tìm Kiếm')
  const { id } = await aDossierFor(world, company, 'SUBMITTED')
  const query = `query ($text: String!) { searchDossiers(text: $text) { nodes { id } } }`
  const find = async (text: string, who = world.people.clerk) =>
    (await world.ask<{ searchDossiers: Page }>(who, query, { text })).searchDossiers.nodes
  for (const text of ['hop tac xa tim', 'tìm kiếm', company.company.taxCode])
    expect(await find(text)).toEqual([{ id }])
  const byNumber = await find(company.director.idNumber ?? '')
  expect(byNumber.map((one) => one.id)).toContain(id)
  const elsewhere = anOfficer({ roles: ['ONE_STOP_CLERK'] })
  expect(await find(company.company.taxCode, elsewhere)).toEqual([])
})

test('[DL24 Đ12.7a] a look-up by the own number shows no dossier of the organisation; its tax code and name do, to who represents it', async () => {
  const world = await worlds.under('dak-lak-2024')
  const company = aCompany('Công ty Cổ phần Tra Cứu')
  const { id, code } = await aDossierFor(world, company, 'ACCEPTED')
  const query = `query ($by: OwnLookUpKey!, $text: String!) { lookUpOwnDossiers(by: $by, text: $text) {
    ... on DossierLookUpConnection { nodes { details { dossierId applicantName } } }
    ... on Refusal { code } } }`
  const own = async (who: Identity, by: string, text: string) =>
    (await world.ask<{ lookUpOwnDossiers: object }>(who, query, { by, text })).lookUpOwnDossiers
  const { director, former } = company
  const found = {
    nodes: [{ details: { dossierId: id, applicantName: 'Công ty Cổ phần Tra Cứu' } }],
  }
  const number = director.idNumber ?? ''
  const { nodes } = (await own(director, 'ID_NUMBER', number)) as {
    nodes: { details: { dossierId: string } }[]
  }
  expect(nodes.map(({ details }) => details.dossierId)).not.toContain(id)
  expect(await own(director, 'ID_NUMBER', company.company.taxCode)).toEqual(found)
  expect(await own(director, 'NAME', 'cong ty co phan tra cuu')).toEqual(found)
  expect(await own(former, 'ID_NUMBER', company.company.taxCode)).toEqual({
    code: 'LOOK_UP_NOT_YOURS',
  })

  const byCode = `query ($code: String!, $proof: String) { lookUpDossier(input: { code: $code, proof: $proof }) {
    ... on DossierLookUp { details { applicantName } } ... on Refusal { code } } }`
  expect(await world.ask(null, byCode, { code })).toEqual({ lookUpDossier: { details: null } })
  // A tax code is public: its digits prove nothing.
  const proof = company.company.taxCode.slice(-4)
  expect(await world.ask(null, byCode, { code, proof })).toMatchObject({
    lookUpDossier: { code: 'LOOK_UP_NO_MATCH' },
  })
})

test('analysts see that it is an organisation, its name and code behind the mask', async () => {
  const world = await worlds.under('dak-lak-2024')
  const company = aCompany('Công ty Mặt Nạ')
  const { code } = await aDossierFor(world, company, 'ACCEPTED')
  const analyst = anOfficer({ roles: ['ANALYST'] })
  const query = `query ($code: String!) { dossierRecord(code: $code) {
    applicant { kind initials idNumber } } }`
  const { taxCode } = company.company
  expect(await world.ask(analyst, query, { code })).toEqual({
    dossierRecord: {
      applicant: {
        ...{ kind: 'ORGANISATION', initials: 'C. T. M. N.' },
        idNumber: `${taxCode.slice(0, 3)}*****${taxCode.slice(-2)}`,
      },
    },
  })
})
