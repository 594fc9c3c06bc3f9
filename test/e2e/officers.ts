import { expect, type Browser, type Page } from '@playwright/test'
import { expectAccessibleOnce } from './accessibility.ts'
import { signIn } from './people.ts'

/** Someone of the agency at their own browser, on the dossier's page. */
async function open(
  browser: Browser,
  username: string,
  dossierId: string,
  screen: string,
): Promise<Page> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await signIn(page, username, '/can-bo')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Việc cần làm')
  await page.goto(`/can-bo/ho-so/${dossierId}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đăng ký khai sinh')
  await expectAccessibleOnce(page, `desk, ${screen}`)
  return page
}

const desk = (page: Page) => page.getByRole('complementary', { name: 'Xử lý hồ sơ' })

async function press(page: Page, name: string): Promise<void> {
  await desk(page).getByRole('button', { name, exact: true }).last().click()
}

/** Accepts at the counter and passes on; answers with the code. */
export async function acceptAndForward(browser: Browser, dossierId: string): Promise<string> {
  const page = await open(browser, 'mot-cua.phuong-1', dossierId, 'accept')
  await desk(page).getByText('Chuyển xử lý ngay').click()
  await press(page, 'Tiếp nhận')
  const done = page.getByText(/Mã hồ sơ .+\. Hẹn trả kết quả/)
  await expect(done).toBeVisible()
  const code = /Mã hồ sơ (\S+)\./.exec((await done.textContent()) ?? '')?.[1] ?? ''
  expect(code).toMatch(/^\d{3}\.\d{2}\.\d{2}\.H15-\d{6}-\d{4}$/)
  await expectAccessibleOnce(page, 'accepted')
  await page.context().close()
  return code
}

/** Gives it to an officer. */
export async function assign(browser: Browser, dossierId: string): Promise<void> {
  const page = await open(browser, 'truong-phong.phuong-1', dossierId, 'assign')
  await desk(page).getByText('Hoàng Thị Minh Họa', { exact: true }).click()
  await press(page, 'Phân công')
  await expect(page.getByText('Đã phân công').first()).toBeVisible()
  await page.context().close()
}

/** Appraises and submits a result. */
export async function appraise(browser: Browser, dossierId: string): Promise<void> {
  const page = await open(browser, 'can-bo.phuong-1', dossierId, 'appraise')
  await desk(page).getByLabel('Ý kiến thẩm định').fill('Hồ sơ đầy đủ, hợp lệ.')
  await press(page, 'Trình phê duyệt')
  await expect(page.getByText('Đã trình phê duyệt').first()).toBeVisible()
  await page.context().close()
}

/** Approves and signs. */
export async function approve(browser: Browser, dossierId: string): Promise<void> {
  const page = await open(browser, 'lanh-dao.phuong-1', dossierId, 'approve')
  await press(page, 'Phê duyệt và ký số')
  await expect(page.getByText('Đã phê duyệt và ký số').first()).toBeVisible()
  await page.context().close()
}

/** Hands the result over. */
export async function returnResult(browser: Browser, dossierId: string): Promise<void> {
  const page = await open(browser, 'mot-cua.phuong-1', dossierId, 'return')
  await press(page, 'Trả kết quả')
  await expect(page.getByText('Đã trả kết quả').first()).toBeVisible()
  await page.context().close()
}
