import { regulationCodes } from './schema/identity.ts'
import type { Profile } from './profile.ts'

/** What a value of a profile rests on: articles of the regulation, national law, or a choice of its own. */
export interface Basis {
  readonly articles: readonly string[]
  readonly law: readonly string[]
  readonly chosen: readonly string[]
}

/** `DL24 Đ8.1c`: regulation, Điều 8, khoản 1, điểm c. */
export const articlePattern = new RegExp(
  `^(${regulationCodes.join('|')}) Đ(\\d+)(\\.\\d+)?[a-zđ]?$`,
)

/** Sections that name the profile or hold the citations themselves. */
const unfounded = new Set(['id', 'articles', 'law', 'chosen'])

/** The basis of the value at `path` (`receipt.sameDayCutOff`): its own entry, else that of what it is part of. */
export function basisOf(profile: Profile, path: string): Basis {
  const deadline = deadlineAt(profile, path)
  if (deadline) {
    const listed = (text: string | undefined) => (text === undefined ? [] : [text])
    const { article, law, chosen } = deadline
    return { articles: listed(article), law: listed(law), chosen: listed(chosen) }
  }

  for (const part of pathAndParents(path)) {
    const articles = profile.articles[part] ?? []
    const law = profile.law[part] ?? []
    const reason = profile.chosen[part]
    const chosen = reason === undefined ? [] : [reason]
    if (articles.length + law.length + chosen.length > 0) return { articles, law, chosen }
  }
  return { articles: [], law: [], chosen: [] }
}

/** Citations that cannot be right, paths that lead nowhere, values without any basis: of a profile as written. */
export function findBasisFaults(profile: Readonly<Record<string, unknown>>): readonly string[] {
  const regulation = toRecord(profile['regulation'])
  const cited = citationsIn(profile)
  const paths = ['articles', 'law', 'chosen'].flatMap((section) =>
    Object.keys(toRecord(profile[section])).map((path) => ({ section, path })),
  )
  const founded = new Set(paths.map(({ path }) => path))

  return [
    ...cited.flatMap(({ where, article }) => findArticleFaults(where, article, regulation)),
    ...paths
      .filter(({ path }) => !existsIn(profile, path))
      .map(({ section, path }) => `${section}: ${path} is no value of the profile`),
    ...leafPaths(profile)
      .filter((path) => !pathAndParents(path).some((part) => founded.has(part)))
      .map((path) => `${path}: needs its basis in articles, law or chosen`),
    ...findDeadlineFaults(toRecord(profile['deadlines'])),
  ]
}

function findArticleFaults(
  where: string,
  article: string,
  regulation: Readonly<Record<string, unknown>>,
): readonly string[] {
  const match = articlePattern.exec(article)
  if (!match) return [`${where}: "${article}" is not written like "DL24 Đ8.1c"`]
  if (match[1] !== regulation['code']) return [`${where}: ${article} is of another regulation`]
  const last = regulation['lastArticle']
  if (typeof last === 'number' && Number(match[2]) > last) {
    return [`${where}: ${article} does not exist, the last article is Đ${last}`]
  }
  return []
}

function findDeadlineFaults(deadlines: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(deadlines)
    .filter(([, value]) => {
      const deadline = toRecord(value)
      return !deadline['article'] && !deadline['law'] && !deadline['chosen']
    })
    .map(([name]) => `deadlines.${name}: needs an article, law or chosen`)
}

function citationsIn(
  profile: Readonly<Record<string, unknown>>,
): readonly { where: string; article: string }[] {
  const mapped = Object.entries(toRecord(profile['articles'])).flatMap(([path, value]) =>
    [value].flat().map((article) => ({ where: `articles.${path}`, article: String(article) })),
  )
  const inDeadlines = Object.entries(toRecord(profile['deadlines'])).flatMap(([name, value]) => {
    const article = toRecord(value)['article']
    return article === undefined ? [] : [{ where: `deadlines.${name}`, article: String(article) }]
  })
  return [...mapped, ...inDeadlines]
}

/** Paths of all values that need a basis; a list is one value, and so is a pair of words. */
function leafPaths(profile: Readonly<Record<string, unknown>>): readonly string[] {
  const leaves = (value: unknown, path: string): readonly string[] => {
    const isTree = typeof value === 'object' && value !== null && !Array.isArray(value)
    if (!isTree || 'vi' in value) return [path]
    return Object.entries(value).flatMap(([key, child]) => leaves(child, `${path}.${key}`))
  }
  return Object.entries(profile)
    .filter(([section]) => !unfounded.has(section) && section !== 'deadlines')
    .flatMap(([section, value]) => leaves(value, section))
}

/** `a.b.c` → `a.b.c`, `a.b`, `a`. */
function pathAndParents(path: string): readonly string[] {
  const parts = path.split('.')
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'))
}

function existsIn(profile: Readonly<Record<string, unknown>>, path: string): boolean {
  let value: unknown = profile
  for (const part of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return false
    value = toRecord(value)[part]
  }
  return true
}

function deadlineAt(profile: Profile, path: string) {
  const name = /^deadlines\.(\w+)/.exec(path)?.[1]
  const found = Object.entries(profile.deadlines).find(([key]) => key === name)
  return found?.[1]
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
