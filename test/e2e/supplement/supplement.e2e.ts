import { expect, test, type Browser, type Page } from '@playwright/test'
import { aPaper } from '../a-paper.ts'
import { expectAccessible } from '../accessibility.ts'
import { sendBirthRegistration } from '../citizen.ts'
import { acceptAndForward, assign } from '../officers.ts'
import { signIn } from '../people.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('asked at intake and after acceptance, the citizen amends only that on a phone; the due date moves and says why', async ({
  browser,
  page,
}) => {
  test.setTimeout(240_000)
  const dossierId = await sendBirthRegistration(page, 'Nguyễn Thử Nghiệm Chi')

  const clerk = await open(browser, 'mot-cua.phuong-1', dossierId)
  await mark(clerk, 'Họ, chữ đệm, tên của trẻ', 'Chưa đúng')
  await mark(clerk, 'Giấy chứng sinh', 'Chưa đúng')
  await ask(clerk, 'Gửi yêu cầu bổ sung')
  await expect(clerk.getByText('Yêu cầu bổ sung giấy tờ').first()).toBeVisible()
  await expectAccessible(clerk)
  await clerk.context().close()

  await amend(page, dossierId, 'Nguyễn Thử Nghiệm Chí')
  const accepting = await open(browser, 'mot-cua.phuong-1', dossierId)
  await expect(accepting.getByText('Nguyễn Thử Nghiệm Chi → Nguyễn Thử Nghiệm Chí')).toBeVisible()
  await accepting.context().close()
  await acceptAndForward(browser, dossierId)
  await assign(browser, dossierId)

  const officer = await open(browser, 'can-bo.phuong-1', dossierId)
  await mark(officer, 'Họ, chữ đệm, tên của trẻ', 'Chưa đúng')
  await desk(officer).getByRole('button', { name: 'Yêu cầu bổ sung', exact: true }).click()
  await desk(officer)
    .getByLabel('Căn cứ pháp lý để yêu cầu thêm lần nữa')
    .fill('Khoản 1 Điều 16 Luật Hộ tịch')
  await ask(officer, 'Trình lãnh đạo duyệt')
  await officer.context().close()

  const leader = await open(browser, 'lanh-dao.phuong-1', dossierId)
  await expectAccessible(leader)
  await desk(leader).getByRole('button', { name: 'Duyệt và gửi yêu cầu' }).last().click()
  await expect(leader.getByText('Đã gửi yêu cầu bổ sung').first()).toBeVisible()
  await leader.context().close()

  await page.goto(`/ho-so/${dossierId}`)
  await expect(page.getByText(/Thời hạn giải quyết tạm dừng từ/)).toBeVisible()
  await amend(page, dossierId, 'Nguyễn Thử Nghiệm Chi')
  await page.getByText('Vì sao có ngày này?').click()
  await expect(page.getByText(/chờ người nộp bổ sung hồ sơ/).first()).toBeVisible()
  await expect(page.getByText(/Thời hạn giải quyết tạm dừng từ/)).toHaveCount(0)
  await expectAccessible(page)
})

/** Somebody of the agency at their own browser, on the dossier's page. */
async function open(browser: Browser, username: string, dossierId: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await signIn(page, username, '/can-bo')
  await page.goto(`/can-bo/ho-so/${dossierId}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đăng ký khai sinh')
  return page
}

const desk = (page: Page) => page.getByRole('complementary', { name: 'Xử lý hồ sơ' })

async function mark(page: Page, label: string, verdict: string): Promise<void> {
  const row = page.getByRole('group', { name: label, exact: true }).first()
  await row.getByRole('button', { name: verdict, exact: true }).click()
  await expect(page.getByText(/Đã lưu/).first()).toBeVisible()
}

async function ask(page: Page, button: string): Promise<void> {
  const choice = desk(page).getByRole('button', { name: 'Yêu cầu bổ sung', exact: true })
  await choice.click()
  await desk(page).getByRole('button', { name: button, exact: true }).click()
  await expect(page.getByText('Đã lập yêu cầu bổ sung').first()).toBeVisible()
}

/** The citizen sees what to mend and nothing else, mends it and sends it. */
async function amend(page: Page, dossierId: string, child: string): Promise<void> {
  await page.goto(`/ho-so/${dossierId}`)
  await page.getByRole('link', { name: 'Bổ sung ngay' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bổ sung hồ sơ')
  await expect(page.getByLabel('Nơi sinh')).toHaveCount(0)
  await page.getByLabel('Họ, chữ đệm, tên của trẻ').fill(child)
  const chooser = page.locator('input[type=file]')
  if ((await chooser.count()) > 0) {
    await chooser.first().setInputFiles(aPaper('giay-chung-sinh-chup-lai'))
    await expect(page.getByText('Đã bổ sung').first()).toBeVisible()
  }
  await expect(page.getByText(/Đã lưu lúc/)).toBeVisible()
  const width = await page.evaluate('document.documentElement.scrollWidth')
  expect(width).toBeLessThanOrEqual(390)
  await page.getByRole('button', { name: 'Gửi bổ sung' }).click()
  await expect(page).toHaveURL((url) => url.pathname === `/ho-so/${dossierId}`)
}
