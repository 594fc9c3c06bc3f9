import { expect, test, type Page } from '@playwright/test'

/** What a visitor's first page may cost on a phone. Of the scripts 69 KiB are the libraries that all apps share, 9 headers. */
const SCRIPT_BYTES = 130 * 1024
const REQUESTS = 27
/** With its headers; compressing less than a packet gains nothing. */
const SMALL = 2_048

interface Loaded {
  readonly url: string
  readonly type: string
  readonly encoding: string | undefined
  readonly bytes: number
}

/** Everything that a page loads, with the bytes that went over the wire. */
async function watchLoading(page: Page): Promise<readonly Loaded[]> {
  const session = await page.context().newCDPSession(page)
  const answers = new Map<string, Omit<Loaded, 'bytes'>>()
  const loaded: Loaded[] = []
  await session.send('Network.enable')
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    const encoding = response.headers['content-encoding'] ?? response.headers['Content-Encoding']
    answers.set(requestId, { url: response.url, type, encoding })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const answer = answers.get(requestId)
    if (answer) loaded.push({ ...answer, bytes: encodedDataLength })
  })
  return loaded
}

test('the first page of the portal stays within its budget of scripts and requests', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const loaded = await watchLoading(page)
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')

  const ours = loaded.filter(({ url }) => url.startsWith('http'))
  const scripts = ours.filter(({ type, url }) => type === 'Script' || url.endsWith('.js'))
  const bytes = scripts.reduce((sum, script) => sum + script.bytes, 0)
  const report = [...scripts]
    .sort((one, other) => other.bytes - one.bytes)
    .map((script) => `${(script.bytes / 1024).toFixed(1)} KiB ${new URL(script.url).pathname}`)
  test.info().annotations.push({
    type: 'budget',
    description: `${(bytes / 1024).toFixed(0)} KiB of scripts, ${ours.length} requests`,
  })

  expect(scripts.length).toBeGreaterThan(0)
  const plain = scripts.filter((script) => script.encoding !== 'br' && script.bytes > SMALL)
  expect(plain.map(({ url }) => url)).toEqual([])
  expect(bytes, report.join('\n')).toBeLessThanOrEqual(SCRIPT_BYTES)
  expect(ours.length, ours.map(({ url }) => url).join('\n')).toBeLessThanOrEqual(REQUESTS)
})
