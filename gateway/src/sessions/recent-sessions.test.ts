import { expect, test } from 'vitest'
import { createRecentSessions } from './recent-sessions.ts'
import type { Session } from './session.ts'

const start = new Date('2026-03-24T02:00:00Z')

function aSession(displayName: string): Session {
  return {
    ...{ tokenHash: 'hash', personId: 'person', displayName, idNumber: null, memberships: [] },
    representations: [],
    ...{ provider: 'local', idToken: null, createdAt: start, usedAt: start, refreshedAt: start },
    expiresAt: new Date(start.getTime() + 3_600_000),
  }
}

function openRecent(found: Session | undefined = aSession('An')) {
  const clock = { now: start, reads: 0 }
  const recent = createRecentSessions(() => clock.now)
  const find = () =>
    recent.find('hash', async () => {
      clock.reads += 1
      return found
    })
  const wait = (milliseconds: number) => {
    clock.now = new Date(clock.now.getTime() + milliseconds)
  }
  return { clock, recent, find, wait }
}

test('requests that come together read a session once, and those of the next two seconds not at all', async () => {
  const { clock, find, wait } = openRecent()
  await Promise.all([find(), find(), find()])
  wait(1_999)
  expect((await find())?.displayName).toBe('An')
  expect(clock.reads).toBe(1)
})

test('after two seconds it is read again, so that what another gateway ended ends here too', async () => {
  const { clock, find, wait } = openRecent()
  await find()
  wait(2_000)
  await find()
  expect(clock.reads).toBe(2)
})

test('what is ended or changed here counts at once', async () => {
  const { clock, recent, find } = openRecent()
  await find()
  recent.put(aSession('Bình'))
  expect((await find())?.displayName).toBe('Bình')
  recent.forget('hash')
  expect((await find())?.displayName).toBe('An')
  expect(clock.reads).toBe(2)
})

test('cookies that open nothing are not remembered', async () => {
  const reads = { count: 0 }
  const recent = createRecentSessions(() => start)
  const find = () =>
    recent.find('unknown', async () => {
      reads.count += 1
      return undefined
    })
  expect([await find(), await find()]).toEqual([undefined, undefined])
  expect(reads.count).toBe(2)
})

test('a database that failed is asked again', async () => {
  const recent = createRecentSessions(() => start)
  await expect(recent.find('hash', () => Promise.reject(new Error('down')))).rejects.toThrow('down')
  expect((await recent.find('hash', async () => aSession('An')))?.displayName).toBe('An')
})
