import { verifyPdf } from '@motcua/documents'
import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../accessibility.ts'
import { sendBirthRegistration } from '../citizen.ts'
import { acceptAndForward, appraise, approve, assign, returnResult } from '../officers.ts'
import { signIn } from '../people.ts'

test.describe.configure({ mode: 'serial' })

const day = (shift: number) => new Date(Date.now() + shift * 86_400_000).toISOString().slice(0, 10)

/**
 * What the overview of supervision says has been settled. The period runs on for some days: what is accepted on a day off
 * counts from the next working day.
 */
async function settledFigure(page: Page): Promise<number> {
  await page.goto(`/giam-sat?ky=ngay&tu=${day(-30)}&den=${day(20)}`)
  const tile = page.locator('.mc-stat', { hasText: 'Tổng số đã giải quyết' })
  const value = await tile.locator('.mc-stat-value').textContent()
  return Number(value?.replaceAll('.', ''))
}

test('from the search to the signed result in the vault, a rating, and changed figures', async ({
  browser,
  page,
}) => {
  test.setTimeout(300_000)
  const supervisor = await (await browser.newContext()).newPage()
  await signIn(supervisor, 'giam-sat', '/giam-sat')
  const before = await settledFigure(supervisor)

  const dossierId = await sendBirthRegistration(page, 'Nguyễn Thử Nghiệm An')
  const code = await acceptAndForward(browser, dossierId)
  await assign(browser, dossierId)
  await appraise(browser, dossierId)
  await approve(browser, dossierId)
  await returnResult(browser, dossierId)

  await page.goto(`/ho-so/${dossierId}`)
  await expect(page.getByText(code).first()).toBeVisible()
  await expect(page.getByText('Đã trả kết quả').first()).toBeVisible()
  await expectAccessible(page)
  await expectSignedResult(page)
  await rate(page)

  await page.goto('/kho')
  await expect(page.getByText(/khai sinh/i).first()).toBeVisible()
  expect(await settledFigure(supervisor)).toBe(before + 1)
})

/** The result that the citizen downloads carries the agency's signature, and it is whole. */
async function expectSignedResult(page: Page): Promise<void> {
  const link = page
    .getByRole('link', { name: /ket-qua-.+\.pdf|Xem kết quả|Mở kết quả|Xem văn bản/ })
    .first()
  const address = await link.getAttribute('href')
  const response = await page.request.get(address ?? '')
  expect(response.ok()).toBe(true)

  const { signatures } = await verifyPdf(await response.body())
  expect(signatures).toHaveLength(1)
  expect(signatures[0]).toMatchObject({ validSignature: true, coversWholeFile: true })
}

async function rate(page: Page): Promise<void> {
  await page.getByText('Rất hài lòng', { exact: true }).first().click()
  await page.getByRole('button', { name: /Gửi đánh giá/ }).click()
  await expect(page.getByText(/Cảm ơn/).first()).toBeVisible()
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the citizen does their part at 390 pixels, without scrolling sideways', async ({
    page,
  }) => {
    test.setTimeout(180_000)
    const dossierId = await sendBirthRegistration(page, 'Nguyễn Thử Nghiệm Bình')
    await page.goto(`/ho-so/${dossierId}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const overflow = await page.evaluate('document.documentElement.scrollWidth')
    expect(overflow).toBeLessThanOrEqual(390)
  })
})
