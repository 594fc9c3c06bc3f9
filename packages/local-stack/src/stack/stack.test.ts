import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTokenSigner, createTokenVerifier } from '@motcua/identity'
import { freePort } from '@motcua/testkit'
import { afterAll, expect, test } from 'vitest'
import { findTakenPorts } from './ports.ts'
import { keepSecrets } from './secrets.ts'
import { readStackSettings } from './settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'motcua-stack-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('names the setting of a port that is taken', async () => {
  const port = await freePort()
  const names = Object.keys(readStackSettings({})).filter((name) => name.endsWith('_PORT'))
  const ports = await Promise.all(names.map(async (name) => [name, String(await freePort())]))
  const settings = readStackSettings({ ...Object.fromEntries(ports), MAIL_PORT: String(port) })
  expect(await findTakenPorts(settings)).toEqual([])

  const server = createServer()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  expect(await findTakenPorts(settings)).toEqual(['MAIL_PORT'])
  await new Promise((resolve) => server.close(resolve))
})

test('makes secrets once, for their owner alone, and keys that fit', async () => {
  const file = join(folder, 'secrets.json')
  const secrets = await keepSecrets(file)

  expect(await keepSecrets(file)).toEqual(secrets)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const signer = await createTokenSigner(secrets.identityPrivateKey)
  const verifier = await createTokenVerifier(secrets.identityPublicKey)
  const identity = { kind: 'SERVICE', personId: 'x', displayName: 'x', idNumber: null } as const
  const token = await signer.sign({ ...identity, memberships: [] })
  expect(await verifier.verify(token)).toMatchObject(identity)
})

test('the public address follows the port', () => {
  expect(readStackSettings({ PUBLIC_PORT: '3300' }).PUBLIC_URL).toBe('http://localhost:3300')
})
