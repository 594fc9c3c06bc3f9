import { buffer } from 'node:stream/consumers'
import type { Identity } from '@motcua/identity'
import { newId } from '@motcua/kernel'
import { aCitizen, anOfficer } from '@motcua/testkit'
import { afterAll, expect, test } from 'vitest'
import { mayReadFile } from '../src/files/may-read-file.ts'
import { findFile } from '../src/store/files.ts'
import { readPdf } from '../../../packages/documents/test/read-pdf.ts'
import { bring, doAct, granted, type Stage } from './story.ts'
import { answerBoth, markBoth } from './supplement-story.ts'
import { shareWorlds, type World } from './world.ts'

const worlds = shareWorlds()
afterAll(() => worlds.close())

/** An organisation and two who act for it; as they were before, too. */
function aCompany(name = 'Công ty TNHH Thử Nghiệm') {
  const digits = newId().replace(/\D/g, '').padEnd(10, '0')
  const company = { organisationId: newId(), name, taxCode: digits.slice(-10) }
  const acting = (displayName: string): Identity =>
    aCitizen({ displayName, representations: [company] })
  const director = acting('Phạm Văn Mẫu')
  const authorised = acting('Trần Văn Minh Họa')
  return { company, director, authorised, former: { ...authorised, representations: [] } }
}

type Company = ReturnType<typeof aCompany>

/** A complete draft that one of its representatives begins for the company. */
async function aDraftFor(world: World, { company, director }: Company, by = director) {
  const creating = {
    ...{ procedureId: world.version.procedureId, agencyId: world.agencyId },
    onBehalfOf: company.organisationId,
  }
  const created = granted(await doAct(world, by, 'createDraft', creating))
  const file = await world.upload(by, newId())
  const attaching = { dossierId: created.id, documentId: 'giay-chung-sinh', fileId: file.id }
  granted(await doAct(world, by, 'attachDocument', attaching))
  const saving = { dossierId: created.id, seenVersion: 1, answers: world.answers }
  return granted(await doAct(world, by, 'saveDraft', saving))
}

/** A dossier of the company, sent in by its director and brought on by the officers. */
async function aDossierFor(world: World, company: Company, stage: Stage) {
  return bring(world, await aDraftFor(world, company), stage, company.director)
}

const seen = `query ($id: ID!) { dossier(id: $id) {
  onBehalfOf { organisationId name taxCode } organisation { id } applicant { id }
  contact { fullName } availableActs vaultMatches { documentId } } }`

interface Seen {
  readonly dossier: {
    readonly onBehalfOf: object | null
    readonly availableActs: readonly string[]
    readonly vaultMatches: readonly object[]
  } | null
}

function look(world: World, who: Identity | null, id: string) {
  return world.ask<Seen>(who, seen, { id })
}

interface Page {
  readonly nodes: readonly { readonly id: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** Ids of a person's dossiers, page after page. */
async function listed(world: World, who: Identity, owner?: string, first = 2) {
  const query = `query ($owner: ID, $first: Int, $after: String) {
    myDossiers(owner: $owner, first: $first, after: $after) {
      nodes { id } pageInfo { hasNextPage endCursor } } }`
  const ids: string[] = []
  for (let after: string | null = null, more = true; more;) {
    const variables = { owner, first, after }
    const { myDossiers } = await world.ask<{ myDossiers: Page }>(who, query, variables)
    ids.push(...myDossiers.nodes.map(({ id }) => id))
    more = myDossiers.pageInfo.hasNextPage
    after = myDossiers.pageInfo.endCursor
  }
  return ids
}

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

test('[DL24 Đ7.2] a representative sends in for the organisation: it stands on the dossier, the person who acts beside it', async () => {
  const world = await worlds.under('dak-lak-2024')
  const company = aCompany()
  const { id } = await aDossierFor(world, company, 'SUBMITTED')
  const { organisationId } = company.company
  for (const who of [company.director, company.authorised, world.people.clerk])
    expect(await look(world, who, id)).toMatchObject({
      dossier: {
        ...{ onBehalfOf: company.company, organisation: { id: organisationId } },
        ...{ applicant: { id: company.director.personId }, contact: { fullName: 'Phạm Văn Mẫu' } },
      },
    })
})

test('nobody begins a dossier for an organisation that they do not represent now', async () => {
  const world = await worlds.under('dak-lak-2024')
  const { company, director, former } = aCompany()
  const creating = {
    ...{ procedureId: world.version.procedureId, agencyId: world.agencyId },
    onBehalfOf: company.organisationId,
  }
  for (const who of [former, world.people.citizen, world.people.clerk])
    expect(await doAct(world, who, 'createDraft', creating)).toMatchObject({
      code: 'NOT_REPRESENTATIVE',
    })
  await expect(doAct(world, null, 'createDraft', creating)).rejects.toThrow('UNAUTHENTICATED')

  const request = { ...creating, requestId: newId() }
  const first = granted(await doAct(world, director, 'createDraft', request))
  expect(granted(await doAct(world, director, 'createDraft', request)).id).toBe(first.id)
  expect(
    await doAct(world, director, 'createDraft', { ...request, onBehalfOf: null }),
  ).toMatchObject({ code: 'REQUEST_REUSED' })
})

test('a draft for an organisation is of whoever began it, as long as they represent it', async () => {
  const world = await worlds.under('dak-lak-2024')
  const company = aCompany()
  const draft = await aDraftFor(world, company, company.authorised)
  const sending = { dossierId: draft.id, seenVersion: draft.version }

  expect((await look(world, company.director, draft.id)).dossier).toBeNull()
  expect(await listed(world, company.director)).toEqual([])
  expect(await listed(world, company.authorised)).toEqual([draft.id])
  for (const who of [company.director, company.former]) {
    expect(await doAct(world, who, 'submitDossier', sending)).toMatchObject({
      code: 'DOSSIER_NOT_FOUND',
    })
    expect(await doAct(world, who, 'saveDraft', sending)).toMatchObject({
      code: 'DOSSIER_NOT_FOUND',
    })
  }
  granted(await doAct(world, company.authorised, 'submitDossier', sending))
  expect(await listed(world, company.director)).toEqual([draft.id])
})

test('[DL24 Đ8.2] whoever represents the organisation now supplements and withdraws; who no longer does sees nothing, though they sent it in', async () => {
  const world = await worlds.under('dak-lak-2024')
  const company = aCompany()
  const { clerk, stranger } = world.people
  const draft = await aDraftFor(world, company, company.authorised)
  const sending = { dossierId: draft.id, seenVersion: draft.version }
  const sent = granted(await doAct(world, company.authorised, 'submitDossier', sending))

  for (const who of [company.former, stranger]) {
    expect((await look(world, who, sent.id)).dossier).toBeNull()
    const withdrawing = { dossierId: sent.id, seenVersion: sent.version, reason: 'Không cần nữa.' }
    expect(await doAct(world, who, 'requestWithdrawal', withdrawing)).toMatchObject({
      code: 'DOSSIER_NOT_FOUND',
    })
  }
  expect(await listed(world, company.former)).toEqual([])

  const { director } = company
  await markBoth(world, clerk, sent.id)
  const asking = { dossierId: sent.id, seenVersion: sent.version }
  granted(await doAct(world, clerk, 'requestSupplement', asking))
  expect((await look(world, director, sent.id)).dossier?.availableActs).toEqual([
    ...['ANSWER_SUPPLEMENT', 'WITHDRAW'],
  ])
  expect(
    await doAct(world, company.former, 'saveSupplement', { dossierId: sent.id }),
  ).toMatchObject({ code: 'DOSSIER_NOT_FOUND' })
  const { dossier: answered } = await answerBoth(world, sent.id, 'Nguyễn Thử Nghiệm Bình', director)
  expect(answered.state).toBe('SUBMITTED')

  const { version } = answered
  const withdrawing = { dossierId: sent.id, seenVersion: version, reason: 'Không cần nữa.' }
  const withdrawn = granted(await doAct(world, director, 'requestWithdrawal', withdrawing))
  expect(withdrawn.history.at(-1)).toMatchObject({ actorName: 'Phạm Văn Mẫu' })
  expect(await look(world, clerk, sent.id)).toMatchObject({
    dossier: { contact: { fullName: 'Trần Văn Minh Họa' } },
  })
})

test('my dossiers hold the own ones and the organisation’s, newest first, each once, page after page; or those of one of them', async () => {
  const world = await worlds.under('dak-lak-2024')
  const [one, two] = [aCompany(), aCompany('Hợp tác xã Thử')]
  const person = aCitizen({ representations: [one.company, two.company] })
  const creating = { procedureId: world.version.procedureId, agencyId: world.agencyId }
  const begin = async (onBehalfOf?: string) =>
    granted(await doAct(world, person, 'createDraft', { ...creating, onBehalfOf })).id
  const own = [await begin(), await begin()]
  const first = [await begin(one.company.organisationId), await begin(one.company.organisationId)]
  const second = [await begin(two.company.organisationId)]
  const newestFirst = (ids: readonly string[]) => ids.toSorted().toReversed()

  const theirs = await aDossierFor(world, one, 'SUBMITTED')
  const all = [...own, ...first, ...second, theirs.id]
  expect(await listed(world, person)).toEqual(newestFirst(all))
  expect(await listed(world, person, person.personId)).toEqual(newestFirst(own))
  expect(await listed(world, person, one.company.organisationId)).toEqual(
    newestFirst([...first, theirs.id]),
  )
  const alone = { ...person, representations: [] }
  expect(await listed(world, alone)).toEqual(newestFirst(own))
  await expect(listed(world, alone, one.company.organisationId)).rejects.toThrow('FORBIDDEN')
  await expect(listed(world, person, newId())).rejects.toThrow('FORBIDDEN')
})

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

test('[DL24 Đ7.1] at the counter the clerk enters for whom the person acts', async () => {
  const world = await worlds.under('dak-lak-2024')
  const { clerk, foreignClerk } = world.people
  const { company, director, former } = aCompany()
  const input = {
    ...{ procedureId: world.version.procedureId, agencyId: world.agencyId, channel: 'COUNTER' },
    ...{ applicantId: director.personId, contact: { fullName: director.displayName } },
    onBehalfOf: company,
  }
  await expect(doAct(world, foreignClerk, 'createCounterDraft', input)).rejects.toThrow('FORBIDDEN')
  for (const wrong of [{ taxCode: '12' }, { name: ' ' }])
    expect(
      await doAct(world, clerk, 'createCounterDraft', {
        ...{ ...input, onBehalfOf: { ...company, ...wrong } },
      }),
    ).toMatchObject({ code: 'ORGANISATION_WRONG' })

  const draft = granted(await doAct(world, clerk, 'createCounterDraft', input))
  const attaching = { dossierId: draft.id, documentId: 'giay-chung-sinh', copyKind: 'ORIGINAL' }
  granted(await doAct(world, clerk, 'attachDocument', attaching))
  const saving = { dossierId: draft.id, seenVersion: draft.version, answers: world.answers }
  const { version } = granted(await doAct(world, clerk, 'saveDraft', saving))
  const sending = { dossierId: draft.id, seenVersion: version }
  granted(await doAct(world, clerk, 'submitDossier', sending))
  expect(await look(world, director, draft.id)).toMatchObject({ dossier: { onBehalfOf: company } })
  expect((await look(world, former, draft.id)).dossier).toBeNull()
})

test('[DL24 Đ8.1c] the receipt names the organisation and its tax code, and whoever handed it in', async () => {
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
