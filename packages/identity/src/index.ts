export {
  agenciesWith,
  authorise,
  authoriseService,
  can,
  findPost,
  findRepresentation,
  forbidden,
  permissionsOf,
  requireIdentity,
  type Place,
} from './authorise.ts'
export type { Identity, Membership, Representation } from './identity.ts'
export { permissions, type PermissionName } from './permissions.ts'
export { roleNames, roles, type Role } from './roles.ts'
export {
  createTokenSigner,
  createTokenVerifier,
  identityHeader,
  tokenLifetime,
  type TokenSigner,
  type TokenVerifier,
} from './token.ts'
