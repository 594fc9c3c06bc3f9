import { byName, foldForSearch, spell, type Catalogue, type CatalogueEntry } from './catalogue.ts'
import { isWithin } from './edit-distance.ts'
import type { Audience, Level, OnlineLevel } from './procedure-version.ts'

/** What to look for; what is left out does not restrict. */
export interface CatalogueFilter {
  readonly search?: string | null | undefined
  readonly fieldCodes?: readonly string[] | null | undefined
  readonly level?: Level | null | undefined
  readonly audience?: Audience | null | undefined
  readonly onlineLevel?: OnlineLevel['level'] | null | undefined
  readonly withEForm?: boolean | null | undefined
}

/** A procedure found, with how well its words fit. */
export interface Found {
  readonly entry: CatalogueEntry
  readonly score: number
}

/** Longest search that is looked at; nobody types more. */
const maxWords = 12

/**
 * Procedures that fit, best first, by name where nothing is searched for. Slips of typing are forgiven only
 * where nothing fits as it was typed, so that a right word never drowns in words like it.
 */
export function searchCatalogue(
  { entries, vocabulary }: Pick<Catalogue, 'entries' | 'vocabulary'>,
  filter: CatalogueFilter,
): readonly Found[] {
  const fitting = entries.filter((entry) => passes(entry, filter))
  const query = foldForSearch(filter.search ?? '')
  if (!query) return fitting.map((entry) => ({ entry, score: 0 }))
  if (/^\d[\d.]*$/.test(query)) return ranked(fitting, (entry) => codeScore(entry, query))

  const spelled = spell(filter.search ?? '')
  const words = query.split(' ').slice(0, maxWords)
  const asTyped = words.map((word) => fitsOf(word, vocabulary))
  const exact = ranked(fitting, (entry) => wordsScore(entry, asTyped, { query, spelled }))
  if (exact.length > 0) return exact

  const forgiven = words.map((word, at) => withSlips(word, asTyped[at] ?? noFits, vocabulary))
  return ranked(fitting, (entry) => slipScore(entry, forgiven, words.join('')))
}

function passes(entry: CatalogueEntry, filter: CatalogueFilter): boolean {
  const { fieldCodes, level, audience, onlineLevel, withEForm } = filter
  return (
    (!fieldCodes || fieldCodes.includes(entry.field.code)) &&
    (!level || entry.levels.includes(level)) &&
    (!audience || entry.audiences.includes(audience)) &&
    (!onlineLevel || entry.onlineLevel === onlineLevel) &&
    (!withEForm || entry.hasEForm)
  )
}

function ranked(
  entries: readonly CatalogueEntry[],
  scoreOf: (entry: CatalogueEntry) => number,
): readonly Found[] {
  return entries
    .map((entry) => ({ entry, score: scoreOf(entry) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score || byName(one.entry, other.entry))
}

function codeScore({ code }: CatalogueEntry, query: string): number {
  if (code === query) return 2
  return code.startsWith(query) ? 1 : 0
}

/** How well words of the vocabulary fit one word typed: 4 the same, 3 it begins so, 1 but for a slip. */
type Fits = ReadonlyMap<string, number>

const noFits: Fits = new Map()
const slip = 1

function fitsOf(word: string, vocabulary: readonly string[]): Fits {
  const begun = vocabulary.filter((known) => known.startsWith(word))
  return new Map(begun.map((known) => [known, known === word ? 4 : 3]))
}

/** One slip in a word, two in a long one; none in a word of two letters, which would be like any other. */
function withSlips(word: string, asTyped: Fits, vocabulary: readonly string[]): Fits {
  if (word.length < 3) return asTyped
  const limit = word.length >= 7 ? 2 : 1
  const alike = vocabulary.filter((known) => isWithin(limit, word, known))
  return new Map([...alike.map((known) => [known, slip] as const), ...asTyped])
}

/** Each word must be a word of the procedure, or the beginning of one; the whole phrase in the name counts most. */
function wordsScore(
  entry: CatalogueEntry,
  words: readonly Fits[],
  { query, spelled }: { readonly query: string; readonly spelled: string },
): number {
  const score = sumOfFits(entry, words)
  if (score === 0) return 0
  const phrase = entry.nameNorm.includes(query) ? 40 : 0
  const begins = entry.nameNorm.startsWith(query) ? 20 : 0
  // Typed without diacritics this says nothing new: it would then be spelled so almost nowhere.
  const exactly = entry.spelled.includes(spelled) ? 200 : 0
  return rounded(score * 10 + phrase + begins + exactly - entry.nameWords.length * 0.1)
}

/** As above with slips, and words run together pulled apart by the name itself. */
function slipScore(entry: CatalogueEntry, words: readonly Fits[], squeezed: string): number {
  if (squeezed.length >= 6 && entry.nameNorm.replaceAll(' ', '').includes(squeezed)) return 1000
  const slips = words.filter((fits) => bestFit(entry.nameWords, fits) === slip).length
  // Half of the words at most may be wrong, or everything would be like everything.
  if (slips > Math.max(1, words.length / 2)) return 0
  const score = sumOfFits(entry, words)
  return score === 0 ? 0 : rounded(score * 10 - entry.nameWords.length * 0.1)
}

/** Sum over the words typed; 0 where one of them fits nothing. Words outside the name count half. */
function sumOfFits({ nameWords, otherWords }: CatalogueEntry, words: readonly Fits[]): number {
  let sum = 0
  for (const fits of words) {
    const fit = Math.max(bestFit(nameWords, fits), bestFit(otherWords, fits) / 2)
    if (fit === 0) return 0
    sum += fit
  }
  return sum
}

function bestFit(own: readonly string[], fits: Fits): number {
  return own.reduce((best, word) => Math.max(best, fits.get(word) ?? 0), 0)
}

function rounded(score: number): number {
  return Math.round(Math.max(score, 0.1) * 10) / 10
}
