import type { Plugin } from 'vite'
import { lent } from '../packages/app-contract/src/lent/index.ts'

/** What a build takes of each library that the shell lends, by the library's name. */
export type UsedNames = Record<string, readonly string[]>

/** What the federation's wrappers export besides the names of the library. */
const OWN_NAMES = new Set(['default', '__moduleExports'])

/** Writes into `used` what the build takes of the shell's libraries, and stops it where the shell does not lend that. */
export function lentNames(used: UsedNames): Plugin {
  return {
    name: 'lent-names',
    apply: 'build',
    renderChunk(_code, { modules }) {
      for (const [library, names] of Object.entries(lent)) {
        const wrapper = `__loadShare__${inFileNames(library)}__loadShare__`
        const found = Object.entries(modules).find(([id]) => id.includes(wrapper))
        if (!found) continue
        const taken = found[1].renderedExports.filter((name) => !OWN_NAMES.has(name))
        const missing = taken.filter((name) => !(name in names))
        if (missing.length > 0) {
          this.error(
            `The shell does not lend ${missing} of ${library}: see packages/app-contract/src/lent.`,
          )
        }
        used[library] = taken
      }
      return null
    },
    generateBundle() {
      if (!used['vue']) this.error('No wrapper of vue was found: names would go unchecked.')
    },
  }
}

/** A library's name as the federation writes it into the ids of its modules. */
function inFileNames(library: string): string {
  return library.replaceAll('@', '_mf_0_').replaceAll('/', '_mf_1_').replaceAll('-', '_mf_2_')
}
