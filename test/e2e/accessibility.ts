import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The page as it stands, but for a part that is not ours, breaks no rule of WCAG 2.2 AA that a machine can check. */
export async function expectAccessible(page: Page, foreign?: string): Promise<void> {
  // The rules stay on the page until it is left: loading them takes longer than checking them.
  const isLoaded = await page.evaluate<boolean>('"axe" in window')
  const axe = new AxeBuilder({ page, ...(isLoaded && { axeSource: ';' }) })
    .options({ resultTypes: ['violations'] })
    .withTags(levels)
    // Our pages frame nothing from elsewhere; for that a second page would be opened each time.
    .setLegacyMode()
  const { violations } = await (foreign ? axe.exclude(foreign) : axe).analyze()
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  )
  expect.soft(found, page.url()).toEqual([])
}

const seen = new Set<string>()

/** The same for a screen on a way that several journeys share: looked at once, not by each. */
export async function expectAccessibleOnce(page: Page, screen: string): Promise<void> {
  if (seen.has(screen)) return
  seen.add(screen)
  await expectAccessible(page)
}
