import { generateKeyPairSync } from 'node:crypto'
import type { Identity, Membership } from '@motcua/identity'
import { newId } from '@motcua/kernel'

/** A citizen without any post. */
export function aCitizen(overrides: Partial<Identity> = {}): Identity {
  return {
    kind: 'PERSON',
    personId: newId(),
    displayName: 'Nguyễn Thị Thử Nghiệm',
    idNumber: '066190000001',
    memberships: [],
    ...overrides,
  }
}

/** An officer with one post. */
export function anOfficer(post: Partial<Membership>, overrides: Partial<Identity> = {}): Identity {
  const membership = { officerId: newId(), agencyId: newId(), unitId: null, roles: [], ...post }
  return aCitizen({ displayName: 'Cán bộ Thử Nghiệm', memberships: [membership], ...overrides })
}

/** One of our own services. */
export function aService(name: string): Identity {
  return { kind: 'SERVICE', personId: name, displayName: name, idNumber: null, memberships: [] }
}

/** A gateway's key pair (PEM), as a deployment would make it. */
export function gatewayKeys() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  }
}
