import { randomUUID } from 'node:crypto'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { expectAccessible } from '../accessibility.ts'
import { signIn } from '../people.ts'

const ward = 'Ủy ban nhân dân phường Thử Nghiệm Một'
/** No e-form, one fee of 8.000 đồng: the way to the money is short. */
const procedure = '2.002516'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('the citizen pays on a phone and the dossier goes on; refused afterwards, the money goes back and the day agrees', async ({
  browser,
  page,
}) => {
  await signIn(page, 'cong-dan')
  const dossierId = await sendIn(page)
  await accept(browser, dossierId)

  await page.goto(`/ho-so/${dossierId}`)
  await expect(page.getByText('Chờ nộp phí, lệ phí').first()).toBeVisible()
  await page.getByRole('link', { name: 'Xem và thanh toán' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nộp phí, lệ phí')
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Thanh toán 8\.000/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ngân hàng Mô Phỏng')
  await page.getByRole('button', { name: 'Thanh toán không thành công' }).click()
  await expect(page.getByText('Lần thanh toán vừa rồi không thành công.')).toBeVisible()
  await page.getByRole('button', { name: /^Thanh toán 8\.000/ }).click()
  await page.getByRole('button', { name: 'Thanh toán', exact: true }).click()

  await expect(page.getByRole('heading', { name: 'Đã nộp phí, lệ phí' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Biên lai (PDF)' })).toBeVisible()
  await expectAccessible(page)
  const receipt = await page.getByRole('link', { name: 'Biên lai (PDF)' }).getAttribute('href')
  expect((await page.request.get(receipt ?? '')).headers()['content-type']).toBe('application/pdf')

  await refuse(browser, dossierId)
  await giveBack(browser, dossierId)
  await page.goto(`/ho-so/${dossierId}`)
  await expect(page.getByText('Đã hoàn trả').first()).toBeVisible()
})

/** Sends a dossier in for the signed-in citizen. */
async function sendIn(page: Page): Promise<string> {
  const { procedure: found, agencies } = await ask<{
    procedure: { id: string }
    agencies: { nodes: readonly { id: string; name: { vi: string } }[] }
  }>(
    page,
    `query E($code: String!) { procedure(code: $code) { id }
      agencies(first: 100) { nodes { id name { vi } } } }`,
    { code: procedure },
  )
  const agencyId = agencies.nodes.find(({ name }) => name.vi === ward)?.id
  const created = await act(page, 'createDraft', 'CreateDraftInput', {
    ...{ procedureId: found.id, agencyId },
  })
  const dossierId = created.id
  const paper = { dossierId, documentId: 'to-khai', copyKind: 'COPY' }
  await act(page, 'attachDocument', 'AttachDocumentInput', paper)
  await act(page, 'submitDossier', 'DossierActInput', { dossierId, seenVersion: created.version })
  return dossierId
}

/** The clerk accepts on the screen: the fee is shown before, the waiting after. */
async function accept(browser: Browser, dossierId: string): Promise<void> {
  const page = await desk(browser, 'mot-cua.phuong-1', `/can-bo/ho-so/${dossierId}`)
  const side = page.getByRole('complementary', { name: 'Xử lý hồ sơ' })
  await expect(side.getByText('Phí xác nhận thông tin hộ tịch')).toBeVisible()
  await side.getByRole('button', { name: 'Tiếp nhận', exact: true }).last().click()
  await expect(side.getByText('Chưa nộp')).toBeVisible()
  await expectAccessible(page)
  await page.context().close()
}

/** Assigned, refused by the officer and the leader. */
async function refuse(browser: Browser, dossierId: string): Promise<void> {
  const read = `query E($id: ID!) { dossier(id: $id) { version agency { officers(role: PROCESSING_OFFICER) { id } } } }`
  const steps = [
    ['truong-phong.phuong-1', 'assignDossier', 'AssignDossierInput'],
    ['can-bo.phuong-1', 'proposeRefusal', 'ProposeRefusalInput'],
    ['lanh-dao.phuong-1', 'approveRefusal', 'DossierActInput'],
  ] as const
  for (const [username, name, type] of steps) {
    const page = await desk(browser, username, '/can-bo')
    const { dossier } = await ask<{
      dossier: { version: number; agency: { officers: readonly { id: string }[] } }
    }>(page, read, { id: dossierId })
    const fields = {
      assignDossier: { officerId: dossier.agency.officers[0]?.id },
      proposeRefusal: { reason: 'Không có thông tin hộ tịch để xác nhận.' },
      approveRefusal: {},
    }[name]
    await act(page, name, type, { dossierId, seenVersion: dossier.version, ...fields })
    await page.context().close()
  }
}

/** The finance officer finds the refund, approves it, and compares the day with the platform. */
async function giveBack(browser: Browser, dossierId: string): Promise<void> {
  const page = await desk(browser, 'tai-chinh.phuong-1', '/can-bo/phi-le-phi?muc=hoan-tra&loc=DUE')
  await expectAccessible(page)
  await page.locator(`a[href*="${dossierId}"]`).first().click()
  await page.getByRole('button', { name: /^Duyệt hoàn trả 8\.000/ }).click()
  await expect(page.getByText('Đã hoàn trả').first()).toBeVisible()

  await page.goto('/can-bo/phi-le-phi?muc=doi-soat')
  await page.getByRole('button', { name: 'Lấy sao kê và đối soát' }).click()
  await expect(page.getByText('Sổ của cơ quan và sao kê của nền tảng khớp nhau.')).toBeVisible()
  await expectAccessible(page)
  await page.context().close()
}

/** Somebody of the agency at their own browser. */
async function desk(browser: Browser, username: string, path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await signIn(page, username, '/can-bo')
  if (path !== '/can-bo') await page.goto(path)
  return page
}

/** An act by the API, as the signed-in person, that must go through. */
async function act(page: Page, name: string, type: string, input: object) {
  const query = `mutation E($input: ${type}!) { act: ${name}(input: $input) {
    ... on DossierActSuccess { dossier { id version } } ... on Refusal { code message } } }`
  const { act: answer } = await ask<{
    act: { dossier?: { id: string; version: number }; message?: string }
  }>(page, query, { input: { requestId: randomUUID(), ...input } })
  if (!answer.dossier) throw new Error(`${name}: ${answer.message}`)
  return answer.dossier
}

async function ask<Data>(page: Page, query: string, variables: object): Promise<Data> {
  const response = await page.request.post('/graphql', {
    headers: { 'apollo-require-preflight': '1', 'accept-language': 'vi' },
    data: { query, variables },
  })
  const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown }
  if (!data || errors) throw new Error(JSON.stringify(errors))
  return data
}
