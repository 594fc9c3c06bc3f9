import type {
  Condition,
  Control,
  EForm,
  Group,
  JsonSchema,
  UiElement,
  Widget,
} from '@motcua/checklist'
import type { FormElement, FormFile, FormGroup, FormQuestion, When } from './form-file.ts'
import { personQuestions } from './person-questions.ts'

/** The e-form (JSON Schema and pages) of a form as people write it. */
export function expandForm({ pages }: Pick<FormFile, 'pages'>): EForm {
  return {
    schema: schemaOf(questionsOf(pages)),
    pages: pages.map(toGroup),
  }
}

/** Where an answer decides, as a condition on the answers. */
export function toCondition({ ask, is }: When): Condition {
  return { scope: scopeOf(ask), schema: Array.isArray(is) ? { enum: is } : { const: is } }
}

function toGroup({ group, when, questions }: FormGroup): Group {
  return {
    type: 'Group',
    label: group,
    elements: questions.flatMap(toElements),
    ...ruleOf(when),
  }
}

function toElements(element: FormElement): readonly UiElement[] {
  if ('group' in element) return [toGroup(element)]
  if ('person' in element) return personQuestions(element).map(toControl)
  return [toControl(element)]
}

const widgets: Readonly<Partial<Record<FormQuestion['as'], Widget>>> = {
  textarea: 'textarea',
  money: 'money',
  radio: 'radio',
  'yes-no': 'radio',
  select: 'select',
  pledge: 'checkbox',
  phone: 'phone',
  email: 'email',
  'id-number': 'id-number',
}

const yesNo = { YES: { vi: 'Có', en: 'Yes' }, NO: { vi: 'Không', en: 'No' } }

function toControl(question: FormQuestion): Control {
  const widget = widgets[question.as]
  const choices = question.as === 'yes-no' ? yesNo : question.choices
  return {
    type: 'Control',
    scope: scopeOf(question.ask),
    label: question.label,
    ...ruleOf(question.when),
    options: {
      ...(widget && { widget }),
      ...(question.help && { help: question.help }),
      ...(choices && { choices }),
      ...(question.prefill && { prefill: question.prefill }),
      ...(question.add && { addLabel: question.add }),
    },
    ...(question.questions && { elements: question.questions.flatMap(toElements) }),
  }
}

function ruleOf(when: When | undefined): Pick<Group, 'rule'> {
  return when ? { rule: { effect: 'SHOW', condition: toCondition(when) } } : {}
}

/** The scope of an answer, from its path: `delivery.copies`. */
export function scopeOf(path: string): string {
  return `#/properties/${path.split('.').join('/properties/')}`
}

function questionsOf(elements: readonly FormElement[]): readonly FormQuestion[] {
  return elements.flatMap((element) => {
    if ('group' in element) return questionsOf(element.questions)
    return 'person' in element ? personQuestions(element) : [element]
  })
}

/** One object schema for the questions, nested along their paths. What is hidden is exempt, so required is plain. */
function schemaOf(questions: readonly FormQuestion[]): JsonSchema {
  const heads = Map.groupBy(questions, ({ ask }) => ask.split('.')[0] ?? '')
  const parts = [...heads].map(([name, own]) => {
    const [question] = own
    const isLeaf = own.length === 1 && question?.ask === name
    const below = own.map((each) => ({ ...each, ask: each.ask.slice(name.length + 1) }))
    return {
      name,
      schema: isLeaf ? answers[question.as](question) : schemaOf(below),
      required: own.some(({ optional }) => !optional),
    }
  })
  return {
    type: 'object',
    properties: Object.fromEntries(parts.map(({ name, schema }) => [name, schema])),
    required: parts.filter(({ required }) => required).map(({ name }) => name),
  }
}

type Answer = Pick<FormQuestion, 'min' | 'max' | 'choices' | 'questions'>

const answers: Readonly<Record<FormQuestion['as'], (question: Answer) => JsonSchema>> = {
  text: ({ min, max }) => ({ type: 'string', minLength: min ?? 1, maxLength: max ?? 200 }),
  textarea: ({ min, max }) => ({ type: 'string', minLength: min ?? 1, maxLength: max ?? 1000 }),
  number: (question) => ({ type: 'number', ...range(question) }),
  money: (question) => ({ type: 'integer', ...range(question) }),
  date: () => ({ type: 'string', format: 'date' }),
  'past-date': () => ({ type: 'string', format: 'date', formatMaximum: 'today' }),
  radio: oneOf,
  select: oneOf,
  'yes-no': () => oneOf({ choices: yesNo }),
  pledge: () => ({ const: true }),
  phone: () => ({ type: 'string', pattern: '^0\\d{9}$' }),
  email: () => ({ type: 'string', format: 'email', maxLength: 200 }),
  'id-number': () => ({ type: 'string', pattern: '^\\d{12}$' }),
  list: ({ min, max, questions = [] }) => ({
    type: 'array',
    minItems: min ?? 0,
    maxItems: max ?? 20,
    items: schemaOf(questionsOf(questions)),
  }),
}

function oneOf({ choices = {} }: Answer): JsonSchema {
  return { type: 'string', enum: Object.keys(choices) }
}

function range({ min, max }: Answer): JsonSchema {
  return { minimum: min ?? 0, ...(max !== undefined && { maximum: max }) }
}
