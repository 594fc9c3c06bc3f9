import { expect, test } from '@playwright/test'
import { expectAccessible } from '../accessibility.ts'
import { signIn } from '../people.ts'

test('an app that is down shows an error panel, and the others live on', async ({ page }) => {
  await page.route('**/r/back-office/**', (route) => route.abort())
  await signIn(page, 'mot-cua.phuong-1', '/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Dịch vụ công')

  await page
    .getByRole('link', { name: 'Nghiệp vụ Một cửa' })
    .or(page.getByRole('link', { name: /can-bo|Cán bộ/ }))
    .first()
    .click()
    .catch(() => page.goto('/can-bo'))
  await expect(page.getByRole('button', { name: 'Thử lại' })).toBeVisible()
  await expectAccessible(page)

  await page.goto('/thu-tuc')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Thủ tục')
})
