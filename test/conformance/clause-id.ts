/** Short code of each regulation, and the profile that carries it. */
export const profileIds = {
  DN19: 'dak-nong-2019',
  KT22: 'kon-tum-2022',
  DL24: 'dak-lak-2024',
  LD24: 'lam-dong-2024',
  DL26: 'dak-lak-2026',
} as const

export type RegulationCode = keyof typeof profileIds

export const regulationCodes = Object.keys(profileIds) as readonly RegulationCode[]

/** Order of the points of a khoản. */
const points = 'abcdđeghiklmnopqrstuvxy'

/** `DL24 Đ8.1c`: regulation, Điều 8, khoản 1, điểm c. `DN19 PL1`: Phụ lục I. */
const clausePattern = new RegExp(
  `^(${regulationCodes.join('|')}) (?:Đ(\\d+)(?:\\.(\\d+))?([${points}])?|PL(\\d+))$`,
)

interface ClauseId {
  readonly regulation: RegulationCode
  /** Appendix, Điều, khoản, điểm as numbers: clauses in this order stand as in the text. */
  readonly place: readonly number[]
}

/** The parts of a clause, or undefined where it is not written as clauses are. */
export function parseClauseId(text: string): ClauseId | undefined {
  const [, code, article, paragraph, point, appendix] = clausePattern.exec(text) ?? []
  const regulation = regulationCodes.find((known) => known === code)
  if (regulation === undefined) return undefined
  const pointNumber = point === undefined ? 0 : points.indexOf(point) + 1
  const place = [appendix, article, paragraph].map((part) => Number(part ?? 0))
  return { regulation, place: [...place, pointNumber] }
}

/** Negative where `one` stands before `other` in the text of their regulation. */
export function compareClauseIds(one: string, other: string): number {
  const places = [one, other].map((text) => parseClauseId(text)?.place ?? [])
  const [first = [], second = []] = places
  const differing = first.findIndex((part, index) => part !== second[index])
  return differing < 0 ? 0 : (first[differing] ?? 0) - (second[differing] ?? 0)
}
