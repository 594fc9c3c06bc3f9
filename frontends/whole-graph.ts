import type { Plugin } from 'vite'

const GATE = 'virtual:whole-graph'
/** Milliseconds without any module read: then all are. */
const QUIET = 2_000

/**
 * Holds back the federation's look at what the app imports until all of it has been read. The plugin takes ten
 * milliseconds of silence for the end, which on a busy machine come too early: the build then fails at random with
 * MISSING_EXPORT, or leaves out a shared library.
 */
export function wholeGraph(entry: string): Plugin {
  let last = 0

  function touch(): void {
    last = performance.now()
  }

  async function quiet(): Promise<void> {
    while (performance.now() - last < QUIET) {
      await new Promise((resolve) => setTimeout(resolve, QUIET / 5))
    }
  }

  return {
    name: 'whole-graph',
    enforce: 'pre',
    apply: 'build',
    resolveId(id) {
      if (id === GATE) return `\0${GATE}`
      touch()
      return null
    },
    async load(id) {
      if (id !== `\0${GATE}`) return touch()
      // A module that is not read yet: the federation waits for it, and it for all others.
      await quiet()
      return 'export {}'
    },
    transform(code, id) {
      touch()
      return id.endsWith(entry) ? { code: `${code}\nimport '${GATE}'`, map: null } : null
    },
    moduleParsed: touch,
  }
}
