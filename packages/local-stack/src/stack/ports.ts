import { createServer } from 'node:net'
import type { PortName, StackSettings } from './settings.ts'

/** The ports that somebody else listens on, by the setting that changes each. */
export async function findTakenPorts(settings: StackSettings): Promise<readonly PortName[]> {
  const names = Object.keys(settings).filter((name): name is PortName => name.endsWith('_PORT'))
  const needed = settings.DATABASE_URL ? names.filter((name) => name !== 'POSTGRES_PORT') : names
  const free = await Promise.all(needed.map((name) => isFree(settings[name])))
  return needed.filter((_, index) => !free[index])
}

async function isFree(port: number): Promise<boolean> {
  const free = await Promise.all(['127.0.0.1', '::1'].map((host) => isFreeAt(host, port)))
  return free.every(Boolean)
}

function isFreeAt(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    // An address that this machine does not have is nobody's.
    server.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code !== 'EADDRINUSE'))
    server.listen(port, host, () => server.close(() => resolve(true)))
  })
}
