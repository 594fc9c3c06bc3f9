import { expect, test, type Locator, type Page } from '@playwright/test'
import { expectAccessible } from '../accessibility.ts'
import { signIn } from '../people.ts'

const area = '/can-bo/quan-tri'
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const here = (page: Page) => page.getByRole('main')

async function goTo(page: Page, part: string): Promise<void> {
  const side = page.getByRole('navigation', { name: 'Quản trị hệ thống' })
  await side.getByRole('link', { name: part }).click()
  await expect(heading(page)).toHaveText(part)
}

async function fillDate(
  place: Page | Locator,
  label: string,
  [day, month, year]: readonly string[],
): Promise<void> {
  const group = place.getByRole('group', { name: label, exact: true }).last()
  await group.getByLabel('Ngày', { exact: true }).fill(day ?? '')
  await group.getByLabel('Tháng').fill(month ?? '')
  await group.getByLabel('Năm').fill(year ?? '')
}

async function fillBasis(page: Page): Promise<void> {
  await page.getByLabel('Số văn bản').last().fill('15/CV-UBND')
  await fillDate(page, 'Ngày văn bản', ['01', '07', '2026'])
}

async function fillDecision(page: Page): Promise<void> {
  await page.getByLabel('Số quyết định').fill('1234/QĐ-UBND')
  await fillDate(page, 'Ngày quyết định', ['01', '07', '2026'])
  await page.getByLabel('Người ký').fill('Nguyễn Văn Ví Dụ')
}

test('an administrator gives a post and an account; the first sign-in forces a new password', async ({
  page,
  browser,
}) => {
  await signIn(page, 'quan-tri', '/can-bo')
  await page.goto(area)
  await expect(heading(page)).toHaveText('Cơ quan, đơn vị')
  await goTo(page, 'Cán bộ, tài khoản')
  await page.getByRole('link', { name: 'Giao chức danh' }).click()

  const username = `thu.${Date.now().toString(36)}`
  await page.getByLabel('Họ và tên').fill('Lý Thị Giả Định')
  await page.getByLabel('Cơ quan', { exact: true }).selectOption({ index: 3 })
  await page.getByLabel('Chức vụ', { exact: true }).fill('Chuyên viên')
  await page.getByText('Cán bộ thụ lý', { exact: true }).last().click()
  await fillBasis(page)
  await expectAccessible(page)
  await here(page).getByRole('button', { name: 'Giao chức danh' }).click()
  await expect(heading(page)).toHaveText('Lý Thị Giả Định')

  await page.getByRole('button', { name: 'Cấp tài khoản' }).click()
  await page.getByLabel('Tên đăng nhập').fill(username)
  await fillBasis(page)
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Cấp tài khoản' }).click()
  const secret = page.getByText(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/)
  await expect(secret).toBeVisible()
  const password = (await secret.textContent()) ?? ''

  const other = await (await browser.newContext()).newPage()
  await other.goto('/auth/sign-in?provider=local&return=%2Fcan-bo')
  await other.getByLabel('Tên đăng nhập').fill(username)
  await other.getByLabel('Mật khẩu').fill(password)
  await other.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(other.getByLabel('Mật khẩu mới', { exact: true })).toBeVisible()
  await other.context().close()

  await goTo(page, 'Nhật ký quản trị')
  await expect(page.getByText('Cấp tài khoản: Lý Thị Giả Định').first()).toBeVisible()
  await expect(page.getByText('Theo văn bản 15/CV-UBND').first()).toBeVisible()
  await expectAccessible(page)
})

test('a closure shows in the month and moves what would be due', async ({ page }) => {
  await signIn(page, 'quan-tri', '/can-bo')
  await page.goto(area)
  await page.getByRole('link', { name: 'Sở Xây dựng' }).click()
  await page.getByRole('link', { name: 'Lịch làm việc' }).click()
  await expect(heading(page)).toHaveText('Lịch làm việc')
  const closures = page.getByRole('group', { name: 'Ngày cơ quan tự đóng cửa' })
  await closures.getByRole('button', { name: 'Thêm ngày' }).click()
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  await fillDate(closures, 'Ngày', today.split('-').reverse())
  await closures.getByLabel('Lý do').last().fill('Chuyển trụ sở')
  await closures.getByLabel('Văn bản').last().fill('20/TB-SXD')
  await page.getByRole('button', { name: 'Xem thử bên dưới' }).click()
  await expect(page.getByRole('cell', { name: 'Chuyển trụ sở' })).toBeVisible()
  await expect(page.getByText(/Hẹn trả: /)).toBeVisible()
  await expectAccessible(page)
})

test('a new version is drafted, checked and published by decision', async ({ page }) => {
  await signIn(page, 'quan-tri', '/can-bo')
  await page.goto(`${area}/thu-tuc`)
  await page.getByLabel('Tìm thủ tục theo tên hoặc mã').fill('dang ky ket hon')
  await page.getByRole('button', { name: 'Tìm kiếm' }).click()
  await page.getByRole('link', { name: 'Đăng ký kết hôn', exact: true }).click()
  await expect(heading(page)).toHaveText('Đăng ký kết hôn')
  await page.getByRole('button', { name: /Soạn phiên bản mới|Tiếp tục bản nháp/ }).click()
  await expect(heading(page)).toContainText('Bản nháp')
  await page.getByRole('button', { name: 'Thêm văn bản' }).click()
  await page.getByLabel('Số hiệu').last().fill('07/2026/TT-BTP')
  await page.getByLabel('Tên văn bản').last().fill(`Thông tư thử nghiệm ${Date.now()}`)
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click()
  await expect(page.getByText('Đã đổi: căn cứ pháp lý')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click()
  await expect(page.getByText('Đã kiểm tra, không có lỗi')).toBeVisible()
  await page.getByRole('button', { name: 'Công bố', exact: true }).click()
  await fillDecision(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Công bố' }).click()
  await expect(heading(page)).toHaveText('Đăng ký kết hôn')
  await expect(page.getByText('1234/QĐ-UBND').first()).toBeVisible()
})

test('the area is shut to others', async ({ page }) => {
  await signIn(page, 'can-bo.phuong-1', '/can-bo')
  await expect(page.getByRole('link', { name: 'Quản trị hệ thống' })).toHaveCount(0)
  await page.goto(area)
  await expect(page.getByText('không có quyền').first()).toBeVisible()
})
