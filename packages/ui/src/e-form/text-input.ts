import type { PrefillFact, Widget } from '@motcua/checklist'

/** How a one-line answer is typed: keyboard, width, what the browser may fill in by itself. */
export interface TextInput {
  readonly type?: 'text' | 'tel' | 'email'
  readonly inputmode?: 'numeric' | 'tel' | 'email'
  readonly width?: 'medium' | 'full'
  readonly autocomplete?: string
}

const BY_WIDGET: { readonly [Kind in Widget]?: TextInput } = {
  phone: { type: 'tel', inputmode: 'tel', width: 'medium' },
  email: { type: 'email', inputmode: 'email' },
  'id-number': { inputmode: 'numeric', width: 'medium', autocomplete: 'off' },
}

const BY_FACT: { readonly [Fact in PrefillFact]?: string } = {
  'person.fullName': 'name',
  'person.address': 'street-address',
  'person.phone': 'tel',
  'person.email': 'email',
}

/** The input of a widget, told what fact of the person it asks for. */
export function textInputOf(widget: Widget, fact: PrefillFact | undefined): TextInput {
  const autocomplete = fact && BY_FACT[fact]
  return { ...BY_WIDGET[widget], ...(autocomplete ? { autocomplete } : {}) }
}
