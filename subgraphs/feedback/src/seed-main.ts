/** Enters demo feedback and questions, once: a second run finds them there. Waits for the agencies and officers to arrive. */
import { createOutboxHint } from '@motcua/events'
import type { Identity } from '@motcua/identity'
import { loadProfile } from '@motcua/regulation'
import { openDatabase } from '@motcua/subgraph-kit'
import type { Context } from './context.ts'
import { toFeedbackRules } from './domain/feedback/rules.ts'
import { toRatingScale } from './domain/rating-scale.ts'
import { createLoaders } from './loaders.ts'
import { seedFeedback } from './seed/seed-feedback.ts'
import { readSeedSettings } from './seed/seed-settings.ts'
import { hasFeedback } from './store/feedback.ts'
import { listActiveAgencies, listActiveOfficers } from './store/places.ts'

const PATIENCE_MS = 60_000

const config = readSeedSettings()
const db = openDatabase(config.DATABASE_URL, { tenantId: config.TENANT_ID, connections: 4 })
const profile = loadProfile(config.REGULATION_PROFILE)
const [scale, rules] = [toRatingScale(profile.rating), toFeedbackRules(profile)]

if (await hasFeedback(db)) {
  console.log('Feedback is there already: nothing entered.')
} else {
  await arrivals()
  const { DEMO_APPLICANTS: people } = config
  const entered = await seedFeedback({ db, people, now: new Date(), contextAt })
  console.log(`${entered} pieces of demo feedback entered.`)
}
await db.close()

/** Resolves when what `accounts` publishes is here and no longer grows. */
async function arrivals(): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  for (let before = 0; Date.now() < end;) {
    const lists = [await listActiveAgencies(db), await listActiveOfficers(db)]
    const total = lists.reduce((sum, list) => sum + list.length, 0)
    if (total === before && lists.every((list) => list.length > 0)) return
    before = total
    await new Promise((resolve) => setTimeout(resolve, 700))
  }
  throw new Error('The agencies and officers did not arrive.')
}

function contextAt(identity: Identity | null, at: Date): Context {
  return {
    ...{ identity, db, scale, rules, language: 'vi', now: () => at },
    ...{ published: createOutboxHint(db.client), loaders: createLoaders(db) },
  }
}
