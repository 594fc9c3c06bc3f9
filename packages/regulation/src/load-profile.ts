import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { findBasisFaults } from './basis.ts'
import { findContradictions } from './consistency.ts'
import type { DeepReadonly, Profile } from './profile.ts'
import { profileSchema } from './schema/profile.ts'

const shippedProfiles = fileURLToPath(new URL('../profiles/', import.meta.url))
const loaded = new Map<string, Profile>()

/** The profile of an installation that chooses none. */
export const defaultProfileId = 'dak-lak-2024'

/** Ids of the profiles in a folder (those that ship, unless told otherwise), in alphabetical order. */
export function listProfiles(folder: string = shippedProfiles): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort()
}

/** A profile, checked and frozen. Throws an Error naming everything that is wrong with it. */
export function loadProfile(id: string, folder: string = shippedProfiles): Profile {
  const file = join(folder, `${id}.yaml`)
  const known = loaded.get(file)
  if (known) return known

  if (!listProfiles(folder).includes(id)) {
    throw new Error(`There is no profile "${id}". Profiles: ${listProfiles(folder).join(', ')}.`)
  }
  const profile = deepFreeze(checkProfile(readMerged(id, folder), id))
  loaded.set(file, profile)
  return profile
}

type Sections = Readonly<Record<string, unknown>>

/**
 * A profile may extend another: its sections are laid over those of the base, one level deep. Articles are never
 * inherited, being of another regulation; `null` under `law` or `chosen` takes an inherited entry away.
 */
function readMerged(id: string, folder: string, above: readonly string[] = []): Sections {
  if (above.includes(id)) throw new Error(`Profile "${id}" extends itself.`)
  const written = toSections(parse(readFileSync(join(folder, `${id}.yaml`), 'utf8')))
  const { extends: base, ...own } = written
  if (base === undefined) return own

  const { articles: _foreign, ...inherited } = readMerged(String(base), folder, [...above, id])
  const merged: Record<string, unknown> = { ...inherited }
  for (const [section, value] of Object.entries(own)) {
    merged[section] = isSection(value) ? { ...toSections(merged[section]), ...value } : value
  }
  return { ...merged, law: withoutNulls(merged['law']), chosen: withoutNulls(merged['chosen']) }
}

function checkProfile(written: Sections, id: string): Profile {
  const parsed = profileSchema.safeParse(written)
  const faults = [
    ...(parsed.error?.issues ?? []).map(
      (issue) => `${issue.path.join('.') || id}: ${issue.message}`,
    ),
    ...findBasisFaults(written),
    ...(parsed.success ? findContradictions(parsed.data, id) : []),
  ]
  if (!parsed.success || faults.length > 0) {
    throw new Error(`Profile "${id}" is not valid:\n- ${faults.join('\n- ')}`)
  }
  return parsed.data
}

function isSection(value: unknown): value is Sections {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function toSections(value: unknown): Sections {
  return isSection(value) ? value : {}
}

function withoutNulls(value: unknown): Sections {
  return Object.fromEntries(Object.entries(toSections(value)).filter(([, entry]) => entry !== null))
}

function deepFreeze<T>(value: T): DeepReadonly<T> {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze)
  return Object.freeze(value) as DeepReadonly<T>
}
