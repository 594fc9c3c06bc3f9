import type { Answers, Fee, FeeEntry, FeeExemption } from './types.ts'
import { conditionHolds } from './conditions.ts'
import type { FeeFacts } from './fees.ts'
import { answerAt, answerPath } from './pointer.ts'

/** The exemption that a dossier has from a fee: the clerk's finding, else the most favourable that holds; null for none. */
export function findExemption(
  { exemptions = [] }: Pick<Fee, 'exemptions'>,
  facts: FeeFacts,
  entry: FeeEntry | undefined,
): Pick<FeeExemption, 'id' | 'name' | 'basis' | 'percent'> | null {
  const holding =
    entry?.exemptionId === undefined
      ? exemptions.filter((exemption) => exemptionHolds(exemption, facts))
      : exemptions.filter(({ id }) => id === entry.exemptionId)
  const [best] = holding.toSorted((one, other) => other.percent - one.percent)
  if (!best) return null
  const { id, name, basis, percent } = best
  return { id, name, basis, percent }
}

/** One that names nothing to hold on is for the clerk alone to grant. */
function exemptionHolds(
  { condition, age, documentId }: FeeExemption,
  { answers, attachedDocumentIds, today }: FeeFacts,
): boolean {
  if (!condition && !age && documentId === undefined) return false
  return (
    (!condition || conditionHolds(condition, answers)) &&
    (!age || hasAge(age, answers, today)) &&
    (documentId === undefined || attachedDocumentIds.includes(documentId))
  )
}

function hasAge(
  { scope, atLeast, under }: NonNullable<FeeExemption['age']>,
  answers: Answers,
  today: string | undefined,
): boolean {
  const born = answerAt(answers, answerPath(scope))
  if (typeof born !== 'string' || !isDate(born) || today === undefined || born > today) return false
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4))
  const age = today.slice(5) < born.slice(5) ? years - 1 : years
  return (atLeast === undefined || age >= atLeast) && (under === undefined || age < under)
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
}
