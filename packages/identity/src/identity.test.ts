import { generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  authorise,
  can,
  createTokenSigner,
  createTokenVerifier,
  findRepresentation,
  permissions,
  roleNames,
  type Identity,
  type PermissionName,
  type Role,
} from './index.ts'

function anOfficer(roles: readonly Role[], agencyId = 'agency-1'): Identity {
  const post = { officerId: 'officer-1', agencyId, unitId: null, roles }
  return {
    kind: 'PERSON',
    personId: 'person-1',
    displayName: 'Demo',
    idNumber: null,
    memberships: [post],
  }
}

function keys() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return {
    privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  }
}

test('nobody may do what their roles do not list, whatever the agency', () => {
  const names = Object.keys(permissions) as PermissionName[]
  fc.assert(
    fc.property(
      fc.subarray([...roleNames]),
      fc.constantFrom(...names),
      fc.constantFrom('agency-1', 'agency-2'),
      (held, permission, agencyId) => {
        const { reach, roles } = permissions[permission]
        const listed = held.some((role) => (roles as readonly Role[]).includes(role))
        const near = (reach as string) === 'PROVINCE' || agencyId === 'agency-1'
        expect(can(anOfficer(held), permission, { agencyId })).toBe(listed && near)
      },
    ),
  )
})

test('a stranger is asked to sign in, an officer of another agency is refused', () => {
  const place = { agencyId: 'agency-2' }
  expect(() => authorise(null, 'dossier.accept', place)).toThrow('Sign in')
  expect(() => authorise(anOfficer(['ONE_STOP_CLERK']), 'dossier.accept', place)).toThrow('may not')
})

test('a token carries the identity, and only the gateway can make one', async () => {
  const gateway = keys()
  const forger = keys()
  const verifier = await createTokenVerifier(gateway.publicPem)
  const representations = [{ organisationId: 'o', name: 'Công ty Thử', taxCode: '0000000001' }]
  const identity = { ...anOfficer(['UNIT_HEAD']), representations }

  const token = await (await createTokenSigner(gateway.privatePem)).sign(identity)
  expect(await verifier.verify(token)).toEqual(identity)
  const forged = await (await createTokenSigner(forger.privatePem)).sign(identity)
  expect(await verifier.verify(forged)).toBeUndefined()
  expect(await verifier.verify('x')).toBeUndefined()
})

test('one acts for the organisations that the token names, for no other, and no service does', () => {
  const held = { organisationId: 'o', name: 'Công ty Thử', taxCode: '0000000001' }
  const person: Identity = { ...anOfficer([]), representations: [held] }
  expect(findRepresentation(person, 'o')).toEqual(held)
  expect(findRepresentation(person, 'p')).toBeUndefined()
  expect(findRepresentation(anOfficer([]), 'o')).toBeUndefined()
  expect(findRepresentation({ ...person, kind: 'SERVICE' }, 'o')).toBeUndefined()
  expect(findRepresentation(null, 'o')).toBeUndefined()
})
