export { freePort } from './free-port.ts'
export { aCitizen, anOfficer, aService, gatewayKeys } from './identities.ts'
export { startTestPostgres } from './start-postgres.ts'
export { createTestDatabase } from './test-database.ts'
