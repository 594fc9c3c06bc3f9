import { randomUUID } from 'node:crypto'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { aPaper } from '../a-paper.ts'
import { expectAccessible } from '../accessibility.ts'
import { ask } from '../ask.ts'
import { signIn } from '../people.ts'

const ward = 'Ủy ban nhân dân phường Thử Nghiệm Một'
/** No e-form, one fee of 8.000 đồng: the way to the money is short. */
const procedure = '2.002516'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('the citizen pays on a phone and the dossier goes on; refused afterwards, the money goes back and the day agrees', async ({
  browser,
  page,
}) => {
  test.setTimeout(240_000)
  await signIn(page, 'cong-dan')
  const dossierId = await sendIn(page)
  await accept(browser, dossierId)

  await page.goto(`/ho-so/${dossierId}`)
  await expect(page.getByText('Chờ nộp phí, lệ phí').first()).toBeVisible()
  await page.getByRole('link', { name: 'Xem và thanh toán' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nộp phí, lệ phí')
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

/** Sends a dossier in as the signed-in citizen; the fee is shown before. Answers with its id. */
async function sendIn(page: Page): Promise<string> {
  await page.goto(`/thu-tuc/${procedure}`)
  await page
    .getByRole('button', { name: /Nộp hồ sơ trực tuyến|Lập hồ sơ mới/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(ward, { exact: true }).click()
  await dialog.getByRole('button', { name: 'Bắt đầu khai' }).click()
  await page.locator('input[type=file]').first().setInputFiles(aPaper('to-khai'))
  await expect(page.getByText('Đã có').first()).toBeVisible()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await expect(page.getByRole('heading', { name: 'Liên hệ và nhận kết quả' })).toBeVisible()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await expect(page.getByText('Hồ sơ đã đủ, có thể nộp.')).toBeVisible()
  await expect(page.getByText(/8\.000/).first()).toBeVisible()
  await page.getByText(/^Tôi cam đoan/).click()
  await page.getByRole('button', { name: 'Nộp hồ sơ' }).last().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã gửi hồ sơ')
  return new URL(page.url()).pathname.split('/')[2] ?? ''
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

/** Refused after appraisal, by the officer and the leader. */
async function refuse(browser: Browser, dossierId: string): Promise<void> {
  const steps = [
    ['can-bo.phuong-1', 'BackOfficeProposeRefusal'],
    ['lanh-dao.phuong-1', 'BackOfficeApproveRefusal'],
  ] as const
  for (const [username, operation] of steps) {
    const page = await desk(browser, username, '/can-bo')
    const { dossier } = await ask<{ dossier: { version: number } }>(page, 'BackOfficeDossier', {
      id: dossierId,
    })
    const fields = {
      BackOfficeProposeRefusal: { reason: 'Không có thông tin hộ tịch để xác nhận.' },
      BackOfficeApproveRefusal: {},
    }[operation]
    const seen = { requestId: randomUUID(), dossierId, seenVersion: dossier.version }
    const answer = await ask<object>(page, operation, { input: { ...seen, ...fields } })
    expect(JSON.stringify(answer)).toContain('DossierActSuccess')
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
