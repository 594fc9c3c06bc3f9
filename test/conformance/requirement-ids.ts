/** How many duties each group of requirements has: R-10 runs from. */
const groups = {
  'R-00': 2,
  'R-10': 11,
  'R-20': 7,
  'R-30': 29,
  'R-40': 6,
  'R-50': 7,
  'R-60': 4,
  'R-70': 4,
} as const

/** Ids of all duties that the five regulations put on the software. */
export const requirementIds: ReadonlySet<string> = new Set(
  Object.entries(groups).flatMap(([group, count]) =>
    Array.from({ length: count }, (_, index) => `${group}.${index + 1}`),
  ),
)
