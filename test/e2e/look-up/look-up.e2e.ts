import { expect, test, type Page } from '@playwright/test'
import { readPdf } from '../../../packages/documents/test/read-pdf.ts'
import { expectAccessible } from '../accessibility.ts'
import { acceptAtCounter } from '../counter-dossier.ts'
import { signIn } from '../people.ts'

test.describe.configure({ mode: 'serial' })

/** The made-up applicant at the counter. */
const idNumber = '066190000001'
const name = 'Nguyễn Thị Thử Nghiệm'

const found = { code: '', receipt: Buffer.alloc(0), checkCode: '' }

const panels = (page: Page) => page.locator('main section', { has: page.locator('progress') })

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const width = await page.evaluate('document.documentElement.scrollWidth')
  expect(width).toBeLessThanOrEqual(390)
}

test('the applicant finds their dossier by number, its receipt, and who opened it', async ({
  browser,
  page,
}) => {
  found.code = (await acceptAtCounter(browser, { fullName: name, idNumber })).code
  await signIn(page, 'cong-dan', '/tra-cuu')
  await page.getByText('Số định danh cá nhân', { exact: true }).click()
  await page.locator('#look-up-own').fill('066195000003')
  await page.getByRole('button', { name: 'Tra cứu', exact: true }).click()
  await expect(page.getByText(/Chỉ tra cứu được hồ sơ của chính bạn/)).toBeVisible()
  await page.locator('#look-up-own').fill(idNumber)
  await page.getByRole('button', { name: 'Tra cứu', exact: true }).click()
  const ours = panels(page).filter({ hasText: found.code })
  await expect(ours).toContainText(name)
  await expectAccessible(page)

  await ours.getByRole('link', { name: 'Mở hồ sơ đầy đủ' }).click()
  await page.getByText('Xem nhật ký').click()
  await expect(page.getByText(/Tiếp nhận, trả lời tại quầy/).first()).toBeVisible()
  await expectAccessible(page)
  const link = page.getByRole('link', { name: /Giấy tiếp nhận và hẹn trả kết quả/ }).first()
  const response = await page.request.get((await link.getAttribute('href')) ?? '')
  found.receipt = Buffer.from(await response.body())
  const { altTexts } = await readPdf(new Uint8Array(found.receipt))
  expect(altTexts.join(' ')).toContain(`/tra-cuu?ma=${found.code}`)
  found.checkCode = /kiem-tra\?ma=(\w{16})/.exec(altTexts.join(' '))?.[1] ?? ''
})

test.describe('a visitor on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('sees by the QR code how far the dossier is, and with digits of their number all of it', async ({
    page,
  }) => {
    await page.goto(`/tra-cuu?ma=${found.code}`)
    await expect(page.getByText(/Đã xong \d+ trên \d+ bước/)).toBeVisible()
    await expect(page.getByText(name)).toHaveCount(0)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)

    const proof = page.getByLabel(/6 số cuối/)
    await proof.fill('999999')
    await page.getByRole('button', { name: 'Xem chi tiết' }).click()
    await expect(page.getByText(/Không có hồ sơ khớp với thông tin đã nhập/)).toBeVisible()
    await proof.fill(idNumber.slice(-6))
    await page.getByRole('button', { name: 'Xem chi tiết' }).click()
    await expect(page.getByText(name).first()).toBeVisible()
    await expect(page.getByText('Nơi tiếp nhận')).toBeVisible()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })

  test('checks a print by its QR code, and the file to the letter', async ({ page }) => {
    await page.goto(`/kiem-tra?ma=${found.checkCode}`)
    await expect(page.getByText('Giấy tờ có thật và còn hiệu lực')).toBeVisible()
    await expect(page.getByText(name)).toHaveCount(0)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)

    const pdf = { name: 'giay-tiep-nhan.pdf', mimeType: 'application/pdf' }
    const choose = page.locator('input[type=file]')
    await choose.setInputFiles({ ...pdf, buffer: found.receipt })
    await expect(page.getByText('đúng là bản gốc')).toBeVisible()
    await choose.setInputFiles({ ...pdf, buffer: Buffer.concat([found.receipt, Buffer.from(' ')]) })
    await expect(page.getByText('không phải bản gốc')).toBeVisible()
  })

  test('who guesses at codes is stopped, and told what to do', async ({ page }) => {
    // Signed in, the guesses are counted for this session and not for the machine of all the tests.
    await signIn(page, 'cong-dan-2', '/tra-cuu')
    for (let guess = 1; guess <= 6; guess += 1) {
      await page.goto(`/tra-cuu?ma=000.01.91.H15-200101-${String(guess).padStart(4, '0')}`)
      const answer = page.getByText(/Không có hồ sơ nào khớp|nhiều lần tra cứu không khớp/).first()
      await expect(answer).toBeVisible()
      if ((await answer.textContent())?.includes('nhiều lần')) break
    }
    await expect(page.getByText(/nhiều lần tra cứu không khớp/).first()).toBeVisible()
    await expectAccessible(page)
  })
})
