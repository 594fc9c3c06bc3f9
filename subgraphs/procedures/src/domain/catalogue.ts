import { vnNormalize } from '@motcua/kernel'
import type { Audience, Level, OnlineLevel } from './procedure-version.ts'

/** What the catalogue searches by: one for each version. */
export interface VersionFacts {
  readonly procedureId: string
  readonly code: string
  readonly versionId: string
  readonly number: number
  readonly name: string
  readonly summary: string
  readonly field: { readonly code: string; readonly name: string }
  readonly levels: readonly Level[]
  readonly audiences: readonly Audience[]
  readonly onlineLevel: OnlineLevel['level']
  readonly hasEForm: boolean
  /** First day it holds. */
  readonly effectiveFrom: string
  /** First day without new dossiers; null while it is open. */
  readonly closedFrom: string | null
}

/** A procedure as the catalogue lists it, by the version in force. */
export interface CatalogueEntry extends VersionFacts {
  /** As people type: without diacritics, `y` and `i` alike. */
  readonly nameNorm: string
  readonly nameWords: readonly string[]
  /** Name and summary with their diacritics: who types them means them. */
  readonly spelled: string
  /** Words of summary and field: they find, but count less. */
  readonly otherWords: readonly string[]
}

/** A procedure's permanent facts, whether or not a version is in force. */
export interface Procedure {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly field: { readonly code: string; readonly name: string }
  readonly versionInForceId: string | null
  /** The version that takes effect on a later day; null where there is none. */
  readonly comingVersionId: string | null
  readonly state: 'IN_FORCE' | 'COMING' | 'CLOSED'
  readonly onlineLevel: OnlineLevel['level']
}

/** The whole catalogue as it stands on one day. */
export interface Catalogue {
  /** Procedures in force, by name. */
  readonly entries: readonly CatalogueEntry[]
  /** Every word of the entries, once: a word typed is compared with these, not with each procedure. */
  readonly vocabulary: readonly string[]
  readonly byId: ReadonlyMap<string, Procedure>
  readonly byCode: ReadonlyMap<string, Procedure>
}

/** The catalogue of a day: of each procedure the version in force, if there is one. */
export function buildCatalogue(versions: readonly VersionFacts[], day: string): Catalogue {
  const own = [...Map.groupBy(versions, ({ procedureId }) => procedureId).values()]
  const current = own.map((all) => ({
    all: all.toSorted(newestFirst),
    inForce: inForceOn(all, day),
  }))
  const procedures = current.flatMap(({ all, inForce }) => {
    const shown = inForce ?? all[0]
    return shown ? [toProcedure(shown, { all, inForce, day })] : []
  })
  const entries = current.flatMap(({ inForce }) => (inForce ? [toEntry(inForce)] : []))
  return {
    entries: entries.toSorted(byName),
    vocabulary: [
      ...new Set(entries.flatMap(({ nameWords, otherWords }) => [...nameWords, ...otherWords])),
    ],
    byId: new Map(procedures.map((procedure) => [procedure.id, procedure])),
    byCode: new Map(procedures.map((procedure) => [procedure.code, procedure])),
  }
}

/** The version in force on a day: the newest of those that have begun to hold, unless it has been switched off. */
export function inForceOn<
  Version extends {
    readonly effectiveFrom: string
    readonly closedFrom: string | null
    readonly number: number
  },
>(versions: readonly Version[], day: string): Version | undefined {
  const [newest] = versions
    .filter(({ effectiveFrom }) => effectiveFrom <= day)
    .toSorted(newestFirst)
  const isOpen = newest && (newest.closedFrom === null || day < newest.closedFrom)
  return isOpen ? newest : undefined
}

function newestFirst(one: { readonly number: number }, other: { readonly number: number }): number {
  return other.number - one.number
}

interface Standing {
  readonly all: readonly VersionFacts[]
  readonly inForce: VersionFacts | undefined
  readonly day: string
}

function toProcedure(facts: VersionFacts, { all, inForce, day }: Standing): Procedure {
  const { procedureId: id, code, name, field, onlineLevel } = facts
  const coming = all.find(({ effectiveFrom }) => effectiveFrom > day)
  const hasBegun = all.some(({ effectiveFrom }) => effectiveFrom <= day)
  return {
    ...{ id, code, name, field, onlineLevel },
    versionInForceId: inForce?.versionId ?? null,
    comingVersionId: coming?.versionId ?? null,
    state: inForce ? 'IN_FORCE' : hasBegun ? 'CLOSED' : 'COMING',
  }
}

function toEntry(facts: VersionFacts): CatalogueEntry {
  const nameNorm = foldForSearch(facts.name)
  return {
    ...facts,
    nameNorm,
    nameWords: nameNorm.split(' '),
    spelled: spell(`${facts.name} ${facts.summary}`),
    otherWords: foldForSearch(`${facts.summary} ${facts.field.name}`).split(' '),
  }
}

/** Text as it is searched: without diacritics, and with the two spellings of a final i (kỹ, kĩ) as one. */
export function foldForSearch(text: string): string {
  return vnNormalize(text).replace(/y(?= |$)/g, 'i')
}

/** Text as it is spelled, but for case and spacing. */
export function spell(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** By name as it sorts without diacritics, then by code: a total order. */
export function byName(one: CatalogueEntry, other: CatalogueEntry): number {
  if (one.nameNorm !== other.nameNorm) return one.nameNorm < other.nameNorm ? -1 : 1
  return one.code < other.code ? -1 : 1
}
