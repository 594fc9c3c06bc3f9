import { expect, type ConsoleMessage, type Page } from '@playwright/test'
import { expectAccessible } from '../accessibility.ts'

const WIDTH = 390
/** A key that no language has a text for is shown as it is. */
const KEY = /\b(?:portal|backOffice|supervision|shell|ui)\.[a-z][\w.]*/g

/** Keeps what the console of a page complains about. */
export function listenForErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', ({ message }) => errors.push(message))
  return errors
}

/** The screen as it stands on a phone: one heading, nothing beyond the edge, every text in both languages, no barrier. Answers with its title. */
export async function expectSound(page: Page, where: string, foreign?: string): Promise<string> {
  await settle(page, where)
  const title = await page.title()
  await expectTexts(page, where)
  await expectAccessible(page, foreign)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await settle(page, where)
  await expectTexts(page, `${where} in English`)
  await page.getByRole('button', { name: 'Tiếng Việt' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
  return title
}

async function settle(page: Page, where: string): Promise<void> {
  const headings = page.getByRole('heading', { level: 1 })
  await expect.soft(headings, `${where}: heading`).toHaveText(/\S/)
  await expect.soft(page.locator('[aria-busy=true]'), `${where}: still busy`).toHaveCount(0)
}

/** No text that is a key, no text that is cut off by the edge. */
async function expectTexts(page: Page, where: string): Promise<void> {
  const names = ['aria-label', 'placeholder', 'title', 'alt']
  const { text, width } = await page.locator('html').evaluate((root, attributes) => {
    const labels = attributes.flatMap((name) =>
      [...root.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name)),
    )
    const text = [root.ownerDocument.title, root.innerText, ...labels].join('\n')
    return { text, width: root.scrollWidth }
  }, names)
  expect.soft(text.match(KEY) ?? [], `${where}: keys without a text`).toEqual([])
  expect.soft(width, `${where}: width`).toBeLessThanOrEqual(WIDTH)
}
