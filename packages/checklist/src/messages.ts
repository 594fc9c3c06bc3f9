import type { Control, FieldFinding, LocalText, Widget } from './types.ts'
import type { Breach } from './validation.ts'
import { widgetOf, type Question } from './questions.ts'

type Wording = (subject: Subject) => LocalText

interface Subject {
  readonly vi: string
  readonly en: string
  readonly widget: Widget
  readonly limit: string
  readonly control: Control
}

/** A finding on a question in words that say what to do. */
export function toFinding(breach: Breach, question: Question): FieldFinding {
  const wording = WORDINGS[breach.keyword] ?? checkAgain
  const { label } = question.control
  const subject = {
    vi: label.vi,
    en: label.en ?? label.vi,
    widget: question.control.elements ? 'text' : widgetOf(question.control, question.schema),
    limit: shown(breach.limit),
    control: question.control,
  } as const
  const words = wording(subject)
  const message = question.entry === undefined ? words : inEntry(words, question.entry)
  return { path: breach.path, keyword: breach.keyword, message }
}

/** A finding on something the form does not ask: only a form at odds with its own schema brings it about. */
export function toStrayFinding({ path, keyword }: Breach): FieldFinding {
  const message = {
    vi: `Biểu mẫu có thông tin “${path}” chưa hợp lệ. Hãy báo cho cơ quan hỗ trợ.`,
    en: `The form holds “${path}”, which is not valid. Please tell the support desk.`,
  }
  return { path, keyword, message }
}

function inEntry({ vi, en }: LocalText, entry: number): LocalText {
  return { vi: `${vi} (mục ${entry})`, en: `${en} (entry ${entry})` }
}

function shown(limit: unknown): string {
  if (typeof limit === 'number') return limit.toLocaleString('vi-VN')
  if (typeof limit === 'string') return limit.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1')
  return ''
}

/** `Họ, tên` → `họ, tên`, but `CCCD` stays: the label stands within a sentence. */
function within(label: string): string {
  const [first = '', second = ''] = label
  const isAcronym = second !== second.toLowerCase()
  return isAcronym ? label : first.toLowerCase() + label.slice(first.length)
}

function missing({ vi, en, widget, control }: Subject): LocalText {
  if (control.elements) {
    return {
      vi: `Hãy thêm ít nhất một mục vào “${vi}”`,
      en: `Add at least one entry to “${en}”`,
    }
  }
  if (widget === 'checkbox') {
    return { vi: `Hãy đánh dấu vào ô “${vi}”`, en: `Tick the box “${en}”` }
  }
  const choosing = widget === 'radio' || widget === 'select'
  return choosing
    ? { vi: `Hãy chọn ${within(vi)}`, en: `Choose ${within(en)}` }
    : { vi: `Hãy nhập ${within(vi)}`, en: `Enter ${within(en)}` }
}

function wrongForm(subject: Subject): LocalText {
  const { vi, en, widget, control } = subject
  switch (widget) {
    case 'date':
      return {
        vi: `${vi} phải là một ngày có thật, ví dụ 27/03/1990`,
        en: `${en} must be a real date, such as 27/03/1990`,
      }
    case 'email':
      return {
        vi: `${vi} phải đúng dạng thư điện tử, ví dụ ten@example.vn`,
        en: `${en} must be an e-mail address, such as name@example.vn`,
      }
    case 'phone':
      return {
        vi: `${vi} phải là số điện thoại, ví dụ 0912345678`,
        en: `${en} must be a telephone number, such as 0912345678`,
      }
    case 'id-number':
      return {
        vi: `${vi} phải gồm 12 chữ số, viết liền`,
        en: `${en} must be 12 digits without spaces`,
      }
    default: {
      const help = control.options?.help
      if (!help) return checkAgain(subject)
      return {
        vi: `${vi} chưa đúng dạng. ${help.vi}`,
        en: `${en} is not in the right form. ${help.en ?? help.vi}`,
      }
    }
  }
}

function wrongType({ vi, en, limit, ...rest }: Subject): LocalText {
  if (limit === 'integer') {
    return { vi: `${vi} phải là số nguyên`, en: `${en} must be a whole number` }
  }
  if (limit === 'number') return { vi: `${vi} phải là số`, en: `${en} must be a number` }
  return missing({ vi, en, limit, ...rest })
}

function checkAgain({ vi, en }: Subject): LocalText {
  return {
    vi: `${vi} chưa đúng, hãy kiểm tra lại`,
    en: `${en} is not right, please check it`,
  }
}

const WORDINGS: Readonly<Record<string, Wording>> = {
  required: missing,
  dependentRequired: missing,
  const: (subject) => (subject.widget === 'checkbox' ? missing(subject) : checkAgain(subject)),
  enum: ({ vi, en }) => ({
    vi: `Hãy chọn ${within(vi)} trong danh sách`,
    en: `Choose ${within(en)} from the list`,
  }),
  type: wrongType,
  format: wrongForm,
  pattern: wrongForm,
  minLength: ({ vi, en, limit }) => ({
    vi: `${vi} phải có ít nhất ${limit} ký tự`,
    en: `${en} must have at least ${limit} characters`,
  }),
  maxLength: ({ vi, en, limit }) => ({
    vi: `${vi} chỉ được dài tối đa ${limit} ký tự`,
    en: `${en} must have no more than ${limit} characters`,
  }),
  minimum: ({ vi, en, limit }) => ({
    vi: `${vi} phải từ ${limit} trở lên`,
    en: `${en} must be ${limit} or more`,
  }),
  maximum: ({ vi, en, limit }) => ({
    vi: `${vi} không được quá ${limit}`,
    en: `${en} must be ${limit} or less`,
  }),
  exclusiveMinimum: ({ vi, en, limit }) => ({
    vi: `${vi} phải lớn hơn ${limit}`,
    en: `${en} must be more than ${limit}`,
  }),
  exclusiveMaximum: ({ vi, en, limit }) => ({
    vi: `${vi} phải nhỏ hơn ${limit}`,
    en: `${en} must be less than ${limit}`,
  }),
  multipleOf: ({ vi, en, limit }) => ({
    vi: `${vi} phải là bội số của ${limit}`,
    en: `${en} must be a multiple of ${limit}`,
  }),
  formatMinimum: ({ vi, en, limit }) => ({
    vi: `${vi} không được trước ngày ${limit}`,
    en: `${en} must not be before ${limit}`,
  }),
  formatMaximum: ({ vi, en, limit }) => ({
    vi: `${vi} không được sau ngày ${limit}`,
    en: `${en} must not be after ${limit}`,
  }),
  minItems: ({ vi, en, limit }) => ({
    vi: `“${vi}” phải có ít nhất ${limit} mục`,
    en: `“${en}” must have at least ${limit} entries`,
  }),
  maxItems: ({ vi, en, limit }) => ({
    vi: `“${vi}” chỉ được có tối đa ${limit} mục`,
    en: `“${en}” must have no more than ${limit} entries`,
  }),
  uniqueItems: ({ vi, en }) => ({
    vi: `“${vi}” có mục trùng nhau, hãy bỏ mục thừa`,
    en: `“${en}” holds the same entry twice, please remove one`,
  }),
}
