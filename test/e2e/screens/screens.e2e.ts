import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../accessibility.ts'
import { signIn } from '../people.ts'
import { expectSound, listenForErrors } from './expect-sound.ts'
import { rounds, type Place } from './rounds.ts'
import { goWithin, listRoutes } from './running-app.ts'

test.use({ viewport: { width: 390, height: 844 } })

/** Not ours: the explorer of the graph. */
const foreign = '.graphiql-container'

for (const [app, people] of Object.entries(rounds))
  test(`every screen of ${app} is whole on a phone, in both languages, without barriers`, async ({
    browser,
  }) => {
    test.setTimeout(300_000)
    const titles = new Map<string, string>()
    let routes: readonly string[] = []
    for (const { who, places } of people) {
      const page = await (await browser.newContext()).newPage()
      if (who) await signIn(page, who)
      else await page.goto('/')
      for (const place of await places(page)) {
        const errors = listenForErrors(page)
        const route = await goTo(page, place)
        titles.set(route, await expectSound(page, `${route} of ${who ?? 'a visitor'}`, foreign))
        expect.soft(errors, `${route}: console`).toEqual([])
        page.removeAllListeners()
      }
      routes = await listRoutes(page, app)
      await page.context().close()
    }
    const seen = [...titles.keys()].filter((name) => name.startsWith(`${app}.`))
    expect(seen.toSorted(), 'a new screen is to be listed in rounds.ts').toEqual(routes.toSorted())
    expect([...new Set(titles.values())], 'titles').toEqual([...titles.values()])
  })

async function goTo(page: Page, place: Place): Promise<string> {
  if (typeof place === 'string') return goWithin(page, place)
  await goTo(page, place.on)
  const link = page.locator(place.link).first()
  return goWithin(page, (await link.getAttribute('href')) ?? '')
}

test('the pages of signing in are whole on a phone, in both languages', async ({ page }) => {
  const errors = listenForErrors(page)
  await page.goto('/auth/sign-in?provider=local&return=%2F')
  for (const open of ['Quên mật khẩu?', undefined]) {
    await expectWhole(page)
    if (open) await page.getByRole('link', { name: open }).click()
  }
  expect(errors).toEqual([])
})

/** As it stands, and in the other language. */
async function expectWhole(page: Page): Promise<void> {
  await expectAccessible(page)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  const width = await page.evaluate<number>('document.documentElement.scrollWidth')
  expect(width).toBeLessThanOrEqual(390)
  await page.getByRole('link', { name: 'Tiếng Việt' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/)
}
