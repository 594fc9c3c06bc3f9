import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { createTestDatabase } from '@motcua/testkit'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase, type OpenDatabase } from './database.ts'

let way: Awaited<ReturnType<typeof openWay>>
let db: OpenDatabase
let drop: () => Promise<void>
beforeAll(async () => {
  const database = await createTestDatabase('lost_connection')
  drop = database.drop
  way = await openWay(database.url)
  db = openDatabase(way.url, { tenantId: 1, connections: 2 })
})
afterAll(async () => {
  await db.close()
  await way.close()
  await drop()
})

/** A way to the database that can be cut, as when a machine or a network fails. */
async function openWay(databaseUrl: string) {
  const to = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(to.port), to.hostname)
    near.pipe(far).pipe(near)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => sockets.delete(socket))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = new URL(databaseUrl)
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: url.href,
    cut() {
      for (const socket of sockets) socket.destroy()
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

const one = sql`select 1 as one`

test('a connection lost within a transaction fails that transaction and nothing else', async () => {
  const lost = db.transaction(async ({ query }) => {
    await query.execute(one)
    way.cut()
    await expect
      .poll(() =>
        query.execute(one).then(
          () => 'answered',
          () => 'lost',
        ),
      )
      .toBe('lost')
    await query.execute(one)
  })
  await expect(lost).rejects.toThrow()
  expect(await db.query.execute(one)).toEqual([{ one: 1 }])
})

test('queries under way are refused, and those after them are answered', async () => {
  for (let time = 0; time < 20; time += 1) {
    const asked = Array.from({ length: 6 }, () => db.query.execute(one))
    setImmediate(() => way.cut())
    await Promise.allSettled(asked)
    await expect
      .poll(() =>
        db.query.execute(one).then(
          (rows) => rows.length,
          () => 0,
        ),
      )
      .toBe(1)
  }
})
