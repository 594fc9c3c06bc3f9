/** Loaded before each service of the local stack. */
import { registerHooks } from 'node:module'

// Node reads drizzle's package.json, 179 KB of exports, again for each of its files: half a second and 190 MB a process.
registerHooks({
  resolve(specifier, context, next) {
    const { parentURL } = context
    return specifier.startsWith('.') && parentURL?.includes('/drizzle-orm/')
      ? { url: new URL(specifier, parentURL).href, format: 'module', shortCircuit: true }
      : next(specifier, context)
  },
})

// Whatever ends the stack, however suddenly, ends its services.
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
}
