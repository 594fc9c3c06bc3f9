import { expect, test, type Locator, type Page } from '@playwright/test'
import readXlsxFile from 'read-excel-file/node'
import { expectAccessible } from '../accessibility.ts'
import { signIn } from '../people.ts'

test.describe.configure({ mode: 'serial' })

const day = (shift: number) => new Date(Date.now() + shift * 86_400_000).toISOString().slice(0, 10)
const wide = `ky=ngay&tu=${day(-60)}&den=${day(20)}`

/** Leaders of the demo agencies, by what their agencies are called. */
const leaders = {
  'phường Thử Nghiệm Một': 'lanh-dao.phuong-1',
  'phường Thử Nghiệm Hai': 'lanh-dao.phuong-2',
  'phường Thử Nghiệm Ba': 'lanh-dao.phuong-3',
  'xã Ví Dụ Một': 'lanh-dao.xa-1',
  'xã Ví Dụ Hai': 'lanh-dao.xa-2',
  'xã Ví Dụ Ba': 'lanh-dao.xa-3',
  'Sở Xây dựng': 'lanh-dao.so-xay-dung',
  'Sở Nông nghiệp': 'lanh-dao.so-nong-nghiep',
  'Sở Nội vụ': 'lanh-dao.so-noi-vu',
  'Sở Tài chính': 'lanh-dao.so-tai-chinh',
  'Sở Tư pháp': 'lanh-dao.so-tu-phap',
  'Công an tỉnh': 'lanh-dao.cong-an-tinh',
}

/** The account of whoever leads the agency of a row. */
async function leaderOf(row: Locator): Promise<string> {
  const text = (await row.textContent()) ?? ''
  const [, username = ''] = Object.entries(leaders).find(([name]) => text.includes(name)) ?? []
  expect(username, text).not.toBe('')
  return username
}

/** A number as it is shown. */
async function numberIn(page: Page, selector: string): Promise<number> {
  const text = await page.locator(selector).first().textContent()
  return Number(text?.replaceAll('.', '').match(/\d+/)?.[0])
}

test('[KT22 Đ23.10, DL24 Đ5.6] a figure of the table opens as many dossiers', async ({ page }) => {
  await signIn(page, 'giam-sat', '/giam-sat')
  await page.goto(`/giam-sat/bang?${wide}`)
  const cell = page.locator('tfoot a').first()
  await expect(cell).toBeVisible({ timeout: 60_000 })
  const figure = Number((await cell.textContent())?.replaceAll('.', '').match(/\d+/)?.[0])
  expect(figure).toBeGreaterThan(0)

  await cell.click()
  await expect(page.getByText(/^[\d.]+ hồ sơ$/)).toBeVisible()
  expect(await numberIn(page, 'strong:has-text("hồ sơ")')).toBe(figure)
})

test('[DL24 Đ14.4] the spreadsheet of the table has the same sum', async ({ page }) => {
  await signIn(page, 'giam-sat', '/giam-sat')
  await page.goto(`/giam-sat/bang?${wide}`)
  await expect(page.locator('tfoot a').first()).toBeVisible({ timeout: 60_000 })
  const figure = Number(
    (await page.locator('tfoot a').first().textContent())?.replaceAll('.', '').match(/\d+/)?.[0],
  )
  const href = await page.getByRole('link', { name: /XLSX/ }).getAttribute('href')
  const response = await page.request.get(href ?? '')
  expect(response.headers()['content-type']).toContain('spreadsheetml')
  const sheets = (await readXlsxFile(await response.body())) as unknown as readonly {
    readonly data: readonly (readonly unknown[])[]
  }[]
  const total = sheets[0]?.data.find((row) => row[1] === 'Tổng số')
  expect(total?.[2]).toBe(figure)

  const pdf = await page.request.get((href ?? '').replace('.xlsx', '.pdf'))
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
  const anonymous = await page.context().browser()?.newContext()
  expect((await anonymous?.request.get(href ?? ''))?.status()).toBe(401)
})

test('[DL24 Đ14.2, DL26 Đ18.2] a reminder is sent, answered by an officer, and its answer seen', async ({
  browser,
  page,
}) => {
  const words = `Đề nghị báo cáo nguyên nhân chậm ${Date.now()}.`
  await signIn(page, 'giam-sat', '/giam-sat')
  await page.goto(`/giam-sat/ho-so?figure=IN_PROGRESS&${wide}`)
  const rows = page.locator('tbody tr')
  await expect(rows.first()).toBeVisible({ timeout: 60_000 })
  const leaderName = await leaderOf(rows.first())
  await rows.first().getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Đôn đốc 1 hồ sơ đã chọn' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nội dung đôn đốc').fill(words)
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Gửi đôn đốc' }).click()
  await expect(dialog).toBeHidden()

  const leader = await (await browser.newContext()).newPage()
  await signIn(leader, leaderName, '/can-bo/don-doc')
  const panel = leader.locator('section', { hasText: words }).last()
  await expect(panel).toBeVisible()
  await expectAccessible(leader)
  await panel.getByLabel('Trả lời').fill('Đang chờ kết quả xác minh, trả trong ngày mai.')
  await panel.getByRole('button', { name: 'Gửi trả lời' }).click()
  await expect(leader.getByText(words)).toBeHidden()
  await leader.context().close()

  await page.goto('/giam-sat/don-doc?xem=da-tra-loi')
  await expect(page.getByText(words)).toBeVisible()
  await expect(page.getByText('Đang chờ kết quả xác minh').first()).toBeVisible()
  await expectAccessible(page)
})

test('[LD24 Đ18.1, DN19 Đ33.1] a component of the index opens its dossiers', async ({ page }) => {
  await signIn(page, 'giam-sat', '/giam-sat/chi-so')
  await page.getByRole('link', { name: 'Ủy ban nhân dân phường Thử Nghiệm Một' }).click()
  await expect(page.getByRole('heading', { name: 'Tiến độ giải quyết' })).toBeVisible()
  const progress = page.locator('li', { hasText: 'Hồ sơ giải quyết trước hạn và đúng hạn' })
  const number = progress.getByRole('link').last()
  const counted = Number((await number.textContent())?.replaceAll('.', '').match(/\d+/)?.[0])
  await number.click()
  await expect(page.getByText(`${counted} mục`)).toBeVisible()
})
