import { expect, type Page } from '@playwright/test'
import { aPaper } from './a-paper.ts'
import { expectAccessibleOnce } from './accessibility.ts'
import { fillBirthForm } from './birth-form.ts'
import { signInOutside } from './people.ts'

const ward = 'Ủy ban nhân dân phường Thử Nghiệm Một'

/** Narrow and wide are two screens. */
function screenAt(page: Page, name: string): string {
  return `${name} at ${page.viewportSize()?.width}`
}

/** The citizen's part from the search to the confirmation; answers with the dossier's id. */
export async function sendBirthRegistration(page: Page, child: string): Promise<string> {
  await page.goto('/')
  await page.getByLabel('Bạn cần làm thủ tục gì?').fill('dang ky khai sin')
  await page
    .getByRole('option', { name: 'Đăng ký khai sinh', exact: true })
    .or(page.getByRole('option', { name: /^Đăng ký khai sinh/ }).first())
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đăng ký khai sinh')

  await signInOutside(page, 'Nguyễn Thị Thử Nghiệm', '/thu-tuc/1.001193')
  await page
    .getByRole('button', { name: /Nộp hồ sơ trực tuyến|Lập hồ sơ mới/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(ward, { exact: true }).click()
  await dialog.getByRole('button', { name: 'Bắt đầu khai' }).click()

  await expect(page).toHaveURL(/nop-ho-so/)
  await expectAccessibleOnce(page, screenAt(page, 'form'))
  await fillBirthForm(page, child)
  await handInPaper(page)
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await expect(page.getByText('Hồ sơ đã đủ, có thể nộp.')).toBeVisible()
  await expect(page.getByText(/Đã lưu lúc/)).toBeVisible()
  await expectAccessibleOnce(page, screenAt(page, 'review'))

  await page.getByRole('button', { name: 'Nộp hồ sơ' }).last().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã gửi hồ sơ')
  return new URL(page.url()).pathname.split('/')[2] ?? ''
}

async function handInPaper(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Giấy tờ kèm theo' })).toBeVisible()
  await page.locator('input[type=file]').first().setInputFiles(aPaper('giay-chung-sinh'))
  await expect(page.getByText('Đã có')).toBeVisible()
  await expectAccessibleOnce(page, screenAt(page, 'papers'))
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await expect(page.getByRole('heading', { name: 'Liên hệ và nhận kết quả' })).toBeVisible()
  await expectAccessibleOnce(page, screenAt(page, 'contact'))
}
