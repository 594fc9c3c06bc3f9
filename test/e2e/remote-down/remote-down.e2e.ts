import { expect, test } from '@playwright/test'
import { expectAccessible } from '../accessibility.ts'
import { signIn } from '../people.ts'

test('an app that is down shows an error panel, the others live on, and it comes back without a reload', async ({
  page,
}) => {
  await page.route('**/r/back-office/**', (route) => route.abort())
  await signIn(page, 'mot-cua.phuong-1', '/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Dịch vụ công')

  // Nothing of an app that is down is in the menu: people come by an address that they know.
  const isOffered = page.getByRole('link', { name: 'Nghiệp vụ Một cửa' })
  await expect(isOffered).toHaveCount(0)
  await page.goto('/can-bo')
  await expect(page.getByRole('button', { name: 'Thử lại' })).toBeVisible()
  await expectAccessible(page)
  await page.evaluate('window.sameDocument = true')

  await page.unroute('**/r/back-office/**')
  await page.getByRole('button', { name: 'Thử lại' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Việc cần làm')
  expect(await page.evaluate('window.sameDocument')).toBe(true)

  await page.goto('/thu-tuc')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Thủ tục')
})
