import type { Answers, Condition, Rule, UiElement } from './types.ts'
import { answerAt, answerPath } from './pointer.ts'
import { isValid } from './validation.ts'

/** Whether the answer at the condition's scope is valid against its schema. No answer: it does not hold. */
export function conditionHolds(condition: Condition, answers: Answers): boolean {
  const answer = answerAt(answers, answerPath(condition.scope))
  if (answer === undefined || answer === null || answer === '') return false
  return isValid(condition.schema, answer)
}

/** Whether a rule leaves its element on show. */
export function isShown(rule: Rule | undefined, answers: Answers): boolean {
  if (!rule) return true
  return conditionHolds(rule.condition, answers) === (rule.effect === 'SHOW')
}

/**
 * The elements on show for the answers, groups without anything on show left out.
 * Hand in pruned answers (`pruneHidden`), so that a hidden answer rules nothing.
 */
export function visibleElements<Element extends UiElement>(
  elements: readonly Element[],
  answers: Answers,
): readonly Element[] {
  return elements.flatMap((element) => {
    if (!isShown(element.rule, answers)) return []
    if (element.type === 'Control') return [element]

    const inside = visibleElements(element.elements, answers)
    return inside.length === 0 ? [] : [{ ...element, elements: inside }]
  })
}
