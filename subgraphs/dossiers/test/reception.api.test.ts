import { afterAll, describe, expect, test } from 'vitest'
import { listHistories } from '../src/store/history.ts'
import { aDraft, bring, doAct, granted } from './story.ts'
import { shareWorlds, wallClock, type World } from './world.ts'

const worlds = shareWorlds()
afterAll(() => worlds.close())

/** A dossier sent and found valid at given moments. */
async function accept(world: World, sentAt: string, validAt: string) {
  world.clock.now = wallClock(sentAt)
  const sent = await bring(world, await aDraft(world), 'SUBMITTED')
  world.clock.now = wallClock(validAt)
  const input = { dossierId: sent.id, seenVersion: sent.version }
  return granted(await doAct(world, world.people.clerk, 'acceptDossier', input))
}

async function forward(world: World, dossier: { id: string; version: number }, at: string) {
  world.clock.now = wallClock(at)
  const input = { dossierId: dossier.id, seenVersion: dossier.version }
  return granted(await doAct(world, world.people.clerk, 'forwardDossier', input))
}

async function wasLate(world: World, dossierId: string) {
  const entries = await listHistories(world.db, [dossierId])
  const forwarded = entries.map(({ act }) => act).find(({ type }) => type === 'FORWARDED')
  return forwarded?.type === 'FORWARDED' ? forwarded.late : undefined
}

describe('the moment of reception', () => {
  /** Sent, found valid; counts from, three working days later. 2026-03-24 is a Tuesday. */
  const moments = [
    ['2026-03-24 09:00', '2026-03-24 10:00', '2026-03-24 10:00', '2026-03-27 10:00'],
    ['2026-03-24 20:00', '2026-03-24 20:30', '2026-03-25 07:00', '2026-03-27 17:00'],
    ['2026-03-24 20:00', '2026-03-25 07:00', '2026-03-25 07:00', '2026-03-27 17:00'],
    ['2026-03-24 11:50', '2026-03-24 12:00', '2026-03-24 13:30', '2026-03-27 11:30'],
    ['2026-03-28 10:00', '2026-03-28 10:05', '2026-03-30 07:00', '2026-04-01 17:00'],
    ['2026-04-29 17:05', '2026-04-29 17:10', '2026-05-04 07:00', '2026-05-06 17:00'],
  ] as const

  test.each([
    ['DL24 Đ8.1c', 'dak-lak-2024'],
    ['DL26 Đ12.1c', 'dak-lak-2026'],
  ] as const)(
    '[%s] under %s a dossier counts from when it is in and found valid, out of hours from the next office hour',
    async (clause, profileId) => {
      const world = await worlds.under(profileId)
      for (const [sentAt, validAt, receivedAt, dueAt] of moments) {
        const dossier = await accept(world, sentAt, validAt)
        expect(dossier.receivedAt, validAt).toEqual(wallClock(receivedAt))
        expect(dossier.dueAt, validAt).toEqual(wallClock(dueAt))
        expect(dossier.code).toContain(`-${receivedAt.slice(2, 10).replaceAll('-', '')}-`)
        expect(await firstBasis(world, dossier.id)).toBe(clause)
      }
    },
  )

  test('[DN19 Đ13.1a] under dak-nong-2019 the clock counts from the moment it was sent in complete', async () => {
    const world = await worlds.under('dak-nong-2019')
    const dossier = await accept(world, '2026-03-24 09:00', '2026-03-25 16:00')
    expect(dossier.receivedAt).toEqual(wallClock('2026-03-24 09:00'))
    expect(dossier.dueAt).toEqual(wallClock('2026-03-27 09:00'))
  })

  async function firstBasis(world: World, id: string) {
    const query = 'query ($id: ID!) { dossier(id: $id) { dueDateExplanation { basis } } }'
    type Found = { dossier: { dueDateExplanation: { basis: string }[] } }
    const { dossier } = await world.ask<Found>(world.people.citizen, query, { id })
    return dossier.dueDateExplanation[0]?.basis
  }
})

describe('forwarding', () => {
  test.each([
    ['DL24 Đ9', 'dak-lak-2024'],
    ['DL26 Đ13', 'dak-lak-2026'],
  ] as const)(
    '[%s] under %s the e-dossier passes to the deciding agency right after acceptance',
    async (_clause, profileId) => {
      const world = await worlds.under(profileId)
      const accepted = await accept(world, '2026-03-24 09:00', '2026-03-24 09:30')
      expect(accepted.availableActs).toEqual(['FORWARD', 'WITHDRAW'])
      const forwarded = await forward(world, accepted, '2026-03-24 09:30')
      expect(forwarded).toMatchObject({ state: 'PROCESSING', availableActs: ['WITHDRAW'] })
      expect(forwarded.openTasks).toEqual([{ kind: 'ASSIGN', role: 'UNIT_HEAD' }])

      const query = `{ inbox(first: 9) { nodes { kind dossier { id answers documents { file { id } } } } } }`
      expect(await world.ask(world.people.head, query)).toMatchObject({
        inbox: {
          nodes: [{ kind: 'ASSIGN', dossier: { id: accepted.id, answers: world.answers } }],
        },
      })
    },
  )

  test('[LD24 Đ16.2] under lam-dong-2024 it is forwarded the same day, after 15:00 the next, and a breach is on record', async () => {
    const world = await worlds.under('lam-dong-2024')
    const cases = [
      ['2026-03-24 10:00', '2026-03-24 10:00', false],
      ['2026-03-24 10:00', '2026-03-24 17:00', false],
      ['2026-03-24 10:00', '2026-03-25 07:00', true],
      ['2026-03-24 15:01', '2026-03-25 07:00', false],
      ['2026-03-27 15:30', '2026-03-30 07:00', false],
      ['2026-03-27 15:30', '2026-03-31 07:00', true],
    ] as const
    for (const [acceptedAt, forwardedAt, late] of cases) {
      const { id, version } = await accept(world, acceptedAt, acceptedAt)
      await forward(world, { id, version }, forwardedAt)
      expect(await wasLate(world, id), forwardedAt).toBe(late)
    }
  })

  test.each([
    ['DL24 Đ8.1b, DL24 Đ19.1d', 'dak-lak-2024'],
    ['DL26 Đ12.1b, DL26 Đ23.1d', 'dak-lak-2026'],
  ] as const)(
    '[%s] under %s eight working hours from reception by the system are in time, a minute more is late',
    async (_clauses, profileId) => {
      const world = await worlds.under(profileId)
      const cases = [
        ['2026-03-24 09:00', '2026-03-25 09:00', false],
        ['2026-03-24 09:00', '2026-03-25 09:01', true],
        ['2026-03-27 16:00', '2026-03-30 16:00', false],
        ['2026-03-27 20:00', '2026-03-30 17:00', false],
        ['2026-03-27 20:00', '2026-03-31 07:00', true],
      ] as const
      for (const [acceptedAt, forwardedAt, late] of cases) {
        const { id, version } = await accept(world, acceptedAt, acceptedAt)
        await forward(world, { id, version }, forwardedAt)
        expect(await wasLate(world, id), forwardedAt).toBe(late)
      }
      const leftLying = await accept(world, '2026-03-23 09:00', '2026-03-26 09:00')
      await forward(world, leftLying, '2026-03-26 09:01')
      expect(await wasLate(world, leftLying.id)).toBe(true)
    },
  )
})
