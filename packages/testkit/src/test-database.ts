import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { inject } from 'vitest'

/** Makes an empty database on the run's server and answers with its URL. Call `drop` when the file is done. */
export async function createTestDatabase(label = 'test') {
  const server = inject('postgresUrl')
  const name = `${label}_${randomBytes(6).toString('hex')}`
  const admin = postgres(`${server}/postgres`, { max: 1, onnotice: () => undefined })
  await admin.unsafe(`create database ${name}`)

  return {
    url: `${server}/${name}`,
    async drop() {
      await admin.unsafe(`drop database if exists ${name} with (force)`)
      await admin.end()
    },
  }
}
