import { expect, type Page } from '@playwright/test'
import { e2eSettings } from './settings.ts'

/** Signs in with a demo account of the system. */
export async function signIn(page: Page, username: string, path = '/'): Promise<void> {
  await page.goto(`/auth/sign-in?provider=local&return=${encodeURIComponent(path)}`)
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByLabel('Mật khẩu').fill(e2eSettings['DEMO_PASSWORD'] ?? '')
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page).toHaveURL((url) => url.pathname === path)
}

/** Signs in through the stand-in of the outside provider, as one of its made-up people. */
export async function signInOutside(page: Page, person: string, path = '/'): Promise<void> {
  await page.goto(`/auth/sign-in?provider=national-portal&return=${encodeURIComponent(path)}`)
  await page.getByRole('button', { name: person }).click()
  await expect(page).toHaveURL((url) => url.pathname === path)
}
