import { createPublicOrigin } from './public-origin/create-public-origin.ts'
import { readOriginSettings } from './public-origin/settings.ts'

const settings = readOriginSettings(process.env)
const app = await createPublicOrigin(settings)
// By name: it listens on IPv4 and, where there is one, on IPv6.
await app.listen({ port: settings.PORT, host: 'localhost' })

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => {
    app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  })
