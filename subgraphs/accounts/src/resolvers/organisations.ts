import { authoriseRepresentative } from './Mutation/authoriseRepresentative.ts'
import { endRepresentation } from './Mutation/endRepresentation.ts'
import { registerOrganisation } from './Mutation/registerOrganisation.ts'
import { findOrganisation } from './Query/findOrganisation.ts'

/** Resolvers of organisations and of who acts for them. */
export const organisations = {
  Mutation: { authoriseRepresentative, endRepresentation, registerOrganisation },
  Query: { findOrganisation },
} as const
