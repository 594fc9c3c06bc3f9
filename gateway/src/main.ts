import './telemetry-off.ts'
import { fileURLToPath } from 'node:url'
import { migrateDatabase, onStop } from '@motcua/subgraph-kit'
import { readGatewayConfig } from './config.ts'
import { createGateway } from './server.ts'

const config = readGatewayConfig()
await migrateDatabase(config.DATABASE_URL, fileURLToPath(new URL('../migrations', import.meta.url)))
const app = await createGateway(config)
onStop(() => app.close())
await app.listen({ port: config.PORT, host: config.HOST })
