import { plainPhone } from '../../shared/contact-check.ts'

/** What somebody writes in the form. */
export interface FeedbackForm {
  readonly agencyId: string
  readonly kind: string
  readonly dossierId: string
  readonly dossierCode: string
  readonly title: string
  readonly body: string
  readonly name: string
  readonly address: string
  readonly phone: string
  readonly email: string
}

/** Fields that can be missing or wrong. */
export type FormField = 'agencyId' | 'title' | 'body' | 'name' | 'address' | 'phone' | 'email'

const phonePattern = /^0\d{9,10}$/
const mailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** What is missing or wrong, in the order of the form. Visitors need a phone: with the code it opens their feedback. */
export function findFormFaults(form: FeedbackForm, signedIn: boolean): readonly FormField[] {
  const { agencyId, title, body, name, address, email } = form
  const phone = plainPhone(form.phone)
  const needsPhone = !signedIn || email.trim() === ''
  const phoneWrong = phone === '' ? needsPhone : !phonePattern.test(phone)
  const faults: readonly (readonly [FormField, boolean])[] = [
    ['agencyId', agencyId === ''],
    ['title', title.trim() === ''],
    ['body', body.trim() === ''],
    ['name', name.trim().length < 2],
    ['address', address.trim() === ''],
    ['phone', phoneWrong],
    ['email', email.trim() !== '' && !mailPattern.test(email.trim())],
  ]
  return faults.filter(([, wrong]) => wrong).map(([field]) => field)
}
