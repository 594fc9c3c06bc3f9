import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { regulationCodes } from './clause-id.ts'

/** Runs the tests whose titles name a clause, with vitest's JSON report to a file. Throws where no report came out. */
export function runConformanceTests(root: string, report: string): void {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const reporter = ['--reporter=json', `--outputFile.json=${report}`]
  const filter = ['-t', `\\[(${regulationCodes.join('|')}) `]
  // Standard output belongs to the figures; what the tests say goes where errors go.
  const { error } = spawnSync(process.execPath, [vitest, 'run', ...reporter, ...filter], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
  })
  if (error) throw error
  if (!existsSync(report)) throw new Error(`The tests left no report at ${report}.`)
}
