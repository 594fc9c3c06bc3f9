import type { AgencyLevel, LocalText } from './directory.ts'
import type { IndexMeasure } from './index-measures.ts'

/** A component of the index as the content says it. */
export interface IndexComponent {
  readonly code: string
  readonly group: string
  /** Most points; 0 where it is only shown. */
  readonly most: number
  readonly name: LocalText
  /** The share that already earns all points. */
  readonly full: number
  readonly numerator: IndexMeasure | null
  readonly denominator: IndexMeasure | null
  /** What an empty denominator earns. */
  readonly whenNothing: 'ALL' | 'NONE' | 'NOT_APPLICABLE'
  /** Levels to which it does not apply: they get all points. */
  readonly notFor: readonly AgencyLevel[]
  /** Why it cannot be measured here yet; null where it can. */
  readonly lacking: LocalText | null
  readonly formula: LocalText | null
}

/** A grade with the points from which it is given. */
export interface IndexGrade {
  readonly code: string
  readonly from: number
  readonly name: LocalText
}

/** The index set: groups, components, grades. */
export interface IndexSet {
  readonly groups: readonly {
    readonly code: string
    readonly most: number
    readonly name: LocalText
  }[]
  readonly components: readonly IndexComponent[]
  /** Highest first. */
  readonly grades: readonly IndexGrade[]
}

/** What was counted of an agency, measure by measure. */
export type Counted = Readonly<Record<IndexMeasure, number>>

/** How a component came to its points. */
export interface ComponentScore {
  readonly component: IndexComponent
  /** Null where it is not measured. */
  readonly numerator: number | null
  readonly denominator: number | null
  /** Null where it is left out of what can be reached. */
  readonly points: number | null
  /** `MEASURED`; `GRANTED`: does not apply to this level; `NOTHING`: nothing to measure; `LACKING`: no source yet. */
  readonly basis: 'MEASURED' | 'GRANTED' | 'NOTHING' | 'LACKING'
}

/** How an agency stands. */
export interface IndexScore {
  readonly components: readonly ComponentScore[]
  /** Points of all components. */
  readonly points: number
  /** Most points that the components could earn. */
  readonly reachable: number
  /** Points of a hundred: of what is reachable. */
  readonly score: number
  readonly grade: IndexGrade
}

/** Scores an agency of a level by what was counted. */
export function scoreOf(set: IndexSet, level: AgencyLevel, counted: Counted): IndexScore {
  const components = set.components.map((component) => scoreComponent(component, level, counted))
  const scored = components.filter(({ points }) => points !== null)
  const points = toHundredths(scored.reduce((sum, { points: of }) => sum + (of ?? 0), 0))
  const reachable = scored.reduce((sum, { component }) => sum + component.most, 0)
  const score = reachable === 0 ? 0 : toHundredths((100 * points) / reachable)
  return { components, points, reachable, score, grade: gradeOf(set, score) }
}

/** The points of one component: in full from its threshold, in proportion below it. */
function scoreComponent(
  component: IndexComponent,
  level: AgencyLevel,
  counted: Counted,
): ComponentScore {
  const { most, full, notFor, lacking, whenNothing } = component
  const none = { component, numerator: null, denominator: null }
  if (notFor.includes(level)) return { ...none, points: most, basis: 'GRANTED' }
  if (lacking || !component.numerator || !component.denominator)
    return { ...none, points: null, basis: 'LACKING' }

  const numerator = counted[component.numerator]
  const denominator = counted[component.denominator]
  const known = { component, numerator, denominator }
  if (denominator === 0) {
    const earned = { ALL: most, NONE: 0, NOT_APPLICABLE: null }[whenNothing]
    return { ...known, points: earned, basis: 'NOTHING' }
  }
  const share = Math.min(1, numerator / denominator / full)
  return { ...known, points: toHundredths(most * share), basis: 'MEASURED' }
}

function gradeOf({ grades }: IndexSet, score: number): IndexGrade {
  const grade = grades.find(({ from }) => score >= from) ?? grades.at(-1)
  if (!grade) throw new Error('The index set has no grades.')
  return grade
}

function toHundredths(value: number): number {
  return Math.round(value * 100 + Number.EPSILON) / 100
}

/** An agency with its score and its place among those of its level. */
export interface RankedAgency {
  readonly agencyId: string
  readonly level: AgencyLevel
  readonly score: IndexScore
  readonly rank: number
}

/** Ranks agencies within their level, best first; equals share a place. */
export function rank(scored: readonly Omit<RankedAgency, 'rank'>[]): readonly RankedAgency[] {
  return scored
    .map((one) => {
      const better = scored.filter(
        ({ level, score }) => level === one.level && score.score > one.score.score,
      )
      return { ...one, rank: better.length + 1 }
    })
    .sort((one, other) => one.rank - other.rank || (one.agencyId < other.agencyId ? -1 : 1))
}
