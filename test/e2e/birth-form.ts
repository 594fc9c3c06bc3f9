import { expect, type Page } from '@playwright/test'

/** Writes a date into its three boxes. */
export async function writeDate(page: Page, label: string, [day, month, year]: readonly string[]) {
  const group = page.getByRole('group', { name: label })
  await group.getByLabel('Ngày').fill(day ?? '')
  await group.getByLabel('Tháng').fill(month ?? '')
  await group.getByLabel('Năm').fill(year ?? '')
}

/** Chooses an answer of a question by its words. */
export async function choose(page: Page, question: string, choice: string) {
  await page.getByRole('group', { name: question }).getByText(choice, { exact: true }).click()
}

/** Goes on to the next page of a guided form. */
export async function goOn(page: Page) {
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
}

/** Fills in the birth registration of a made-up child, page by page; what the system knows is there already. */
export async function fillBirthForm(page: Page, child: string): Promise<void> {
  await expect(page.getByLabel('Họ, chữ đệm, tên').first()).toHaveValue(/\S/)
  await choose(page, 'Quan hệ với trẻ', 'Cha hoặc mẹ')
  await goOn(page)

  await page.getByLabel('Họ, chữ đệm, tên của trẻ').fill(child)
  await writeDate(page, 'Ngày sinh', ['02', '10', '2026'])
  await choose(page, 'Giới tính', 'Nữ')
  await page.getByLabel('Dân tộc').fill('Kinh')
  await page.getByLabel('Quốc tịch').fill('Việt Nam')
  await page.getByLabel('Nơi sinh').fill('Trung tâm Y tế Thử Nghiệm, tỉnh Đắk Lắk')
  await page.getByLabel('Quê quán').fill('Phường Thử Nghiệm Một')
  await goOn(page)

  await choose(page, 'Giấy tờ chứng minh việc sinh', 'Giấy chứng sinh của cơ sở y tế')
  await choose(page, 'Trẻ sinh ra do mang thai hộ', 'Không')
  await goOn(page)

  await choose(page, 'Ghi thông tin cha, mẹ', 'Chỉ mẹ')
  const mother = page.getByRole('group', { name: 'Người mẹ' })
  await mother.getByLabel('Họ, chữ đệm, tên').fill('Nguyễn Thị Thử Nghiệm')
  await writeDate(page, 'Ngày sinh', ['12', '05', '1990'])
  await mother.getByLabel('Dân tộc').fill('Kinh')
  await mother.getByLabel('Quốc tịch').fill('Việt Nam')
  await mother.getByLabel(/nơi cư trú|địa chỉ/i).fill('Phường Thử Nghiệm Một')
  await goOn(page)

  await choose(page, 'Xin cấp thêm bản sao trích lục', 'Không')
  await page.getByText(/^Tôi cam đoan/).click()
  await goOn(page)
}
