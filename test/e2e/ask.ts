import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { e2eOrigin } from './settings.ts'

const documents = Object.values(
  JSON.parse(
    readFileSync(new URL('../../gateway/trusted-documents.json', import.meta.url), 'utf8'),
  ) as Record<string, string>,
)

/** Runs an operation of our front ends through the gateway, as whoever is signed in on the page: for what a test needs and does not look at. */
export async function ask<Data>(
  page: Page,
  operation: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Data> {
  const named = new RegExp(`^(query|mutation) ${operation}\\b`, 'm')
  const query = documents.find((text) => named.test(text))
  const response = await page.request.post('/graphql', {
    headers: { origin: e2eOrigin },
    data: { query, variables },
  })
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
  if (errors) throw new Error(`${operation}: ${JSON.stringify(errors)}`)
  return data
}
