import { expect, test, type Browser, type Page } from '@playwright/test'
import { readPdf } from '../../../packages/documents/test/read-pdf.ts'
import { aPaper } from '../a-paper.ts'
import { expectAccessible } from '../accessibility.ts'
import { ask } from '../ask.ts'
import { choose, goOn, writeDate } from '../birth-form.ts'
import { signIn, signInOutside } from '../people.ts'

const company = 'Công ty TNHH Minh Họa Thử Nghiệm'
const taxCode = '0000000001'
const director = 'Trần Văn Minh Họa'
const ward = 'Ủy ban nhân dân phường Thử Nghiệm Một'

test('the director sends in for the company, the clerk sees its name, and the receipt names it', async ({
  browser,
  page,
}) => {
  await signInOutside(page, director, '/thu-tuc/2.001955')
  await page
    .getByRole('button', { name: /Nộp hồ sơ trực tuyến|Lập hồ sơ mới/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(company, { exact: true }).click()
  await dialog.getByText(ward, { exact: true }).click()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Bắt đầu khai' }).click()
  await expect(page.getByText(`Nộp cho: ${company}`)).toBeVisible()

  await fillForm(page)
  await page.locator('input[type=file]').first().setInputFiles(aPaper('noi-quy'))
  await expect(page.getByText('Đã có')).toBeVisible()
  await goOn(page)
  await goOn(page)
  await expect(page.getByText('Hồ sơ đã đủ, có thể nộp.')).toBeVisible()
  await expect(page.getByText(taxCode).first()).toBeVisible()
  await page.getByRole('button', { name: 'Nộp hồ sơ' }).last().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã gửi hồ sơ')
  await expect(page.getByText(`Nộp cho: ${company}`)).toBeVisible()
  const dossierId = new URL(page.url()).pathname.split('/')[2] ?? ''

  await acceptAsClerk(browser, dossierId)
  await expectReceipt(page, dossierId)

  await page.goto('/ho-so')
  await page.getByLabel('Của ai').selectOption({ label: company })
  await expect(page.locator(`a[href="/ho-so/${dossierId}"]`)).toBeVisible()
  await page.getByLabel('Của ai').selectOption({ label: 'Của tôi' })
  await expect(page.locator(`a[href="/ho-so/${dossierId}"]`)).toHaveCount(0)
  await expectAccessible(page)

  await page.goto('/tai-khoan')
  await expect(page.getByRole('heading', { name: 'Tổ chức tôi đại diện' })).toBeVisible()
  await expect(page.getByText(`${director} (bạn)`)).toBeVisible()
  await expectAccessible(page)
})

/** What is known of the company stands there already. */
async function fillForm(page: Page): Promise<void> {
  await expect(page.getByLabel('Tên doanh nghiệp, tổ chức')).toHaveValue(company)
  await expect(page.getByLabel('Mã số thuế')).toHaveValue(taxCode)
  await expect(page.getByLabel('Trụ sở chính')).toHaveValue(/Số 20/)
  await page.getByLabel('Ngành nghề chính').fill('Chế biến cà phê')
  await page.getByLabel('Người đại diện theo pháp luật').fill(director)
  await goOn(page)
  await page.getByLabel('Tổng số lao động').fill('48')
  await page.getByLabel('Trong đó lao động nữ').fill('30')
  await choose(page, 'Có tổ chức đại diện người lao động tại cơ sở', 'Không')
  await goOn(page)
  await choose(page, 'Đăng ký', 'Nội quy lần đầu')
  await page.getByLabel('Số quyết định ban hành').fill('01/QĐ-MHTN')
  await writeDate(page, 'Ngày ban hành', ['02', '10', '2026'])
  await choose(page, 'Có văn bản riêng về kỷ luật, trách nhiệm vật chất', 'Không')
  await choose(page, 'Áp dụng cho chi nhánh ở xã, tỉnh khác', 'Không')
  await page.getByText('Chúng tôi chịu trách nhiệm về nội dung hồ sơ').click()
  await goOn(page)
}

async function acceptAsClerk(browser: Browser, dossierId: string): Promise<void> {
  const clerk = await (await browser.newContext()).newPage()
  await signIn(clerk, 'mot-cua.phuong-1', '/can-bo')
  await expect(clerk.getByRole('cell', { name: company }).first()).toBeVisible()
  await clerk.goto(`/can-bo/ho-so/${dossierId}`)
  await expect(clerk.getByText(company).first()).toBeVisible()
  const desk = clerk.getByRole('complementary', { name: 'Xử lý hồ sơ' })
  await desk.getByRole('button', { name: 'Tiếp nhận', exact: true }).last().click()
  await expect(clerk.getByText(/Mã hồ sơ .+\. Hẹn trả kết quả/)).toBeVisible()
  await clerk.context().close()
}

async function expectReceipt(page: Page, dossierId: string): Promise<void> {
  const made = async () =>
    (await ask<{ dossier: { receipt: object | null } }>(page, 'PortalDossier', { id: dossierId }))
      .dossier.receipt
  await expect.poll(made, { message: 'the receipt is made by event' }).toBeTruthy()
  await page.goto(`/ho-so/${dossierId}`)
  const receipt = page.getByRole('link', { name: /Giấy tiếp nhận và hẹn trả kết quả/ }).first()
  await expect(receipt).toBeVisible()
  await expect(page.getByText(`${company} (${taxCode})`)).toBeVisible()
  const response = await page.request.get((await receipt.getAttribute('href')) ?? '')
  const { text } = await readPdf(await response.body())
  expect(text).toContain(company)
  expect(text).toContain(taxCode)
  expect(text).toContain(director)
}
