import type { ContactValues, DeliveryMethod } from '../../shared/contact-check.ts'
import { toAnswers } from '../../shared/definitions.ts'
import { emptyAnswers, prefill, type Answers, type EForm, type Facts } from '@motcua/checklist'

/** Everything that the applicant fills in and that is saved by itself. */
export interface DraftValues {
  readonly answers: Answers
  readonly contact: ContactValues
  readonly deliveryMethod: DeliveryMethod
  /** Empty for the ordinary case. */
  readonly caseCode: string
}

interface Reachable {
  readonly phone: string | null
  readonly email: string | null
  readonly address: string | null
}

/** For whom the person acts. */
interface Represented {
  readonly onBehalfOf: { readonly name: string; readonly taxCode: string } | null
  readonly organisation: Reachable | null
}

interface SavedDraft extends Represented {
  readonly answers: unknown
  readonly contact: Reachable
  readonly deliveryMethod: DeliveryMethod
  readonly caseCode: string | null
}

interface KnownPerson extends Reachable {
  readonly fullName: string | null
  readonly idNumber: string | null
  readonly dateOfBirth: string | null
  readonly sex: 'MALE' | 'FEMALE' | null
}

/** What the server knows, with what is known of the person and of whom they act for filled in where nothing was answered yet. */
export function toValues(
  draft: SavedDraft,
  eForm: EForm | null,
  person: KnownPerson | null,
): DraftValues {
  const { contact, deliveryMethod, caseCode, organisation } = draft
  const answers = toAnswers(draft.answers)
  const reachable = [contact, organisation, person]
  const reach = (key: keyof Reachable) =>
    reachable.map((one) => one?.[key]).find((value) => typeof value === 'string') ?? ''
  return {
    answers: eForm ? prefill(eForm, toFacts(person, draft), startingFrom(eForm, answers)) : answers,
    contact: { phone: reach('phone'), email: reach('email'), address: reach('address') },
    deliveryMethod,
    caseCode: caseCode ?? '',
  }
}

/** A form that nobody has touched starts with its defaults. */
function startingFrom(eForm: EForm, answers: Answers): Answers {
  return Object.keys(answers).length === 0 ? emptyAnswers(eForm) : answers
}

function toFacts(person: KnownPerson | null, { onBehalfOf, organisation }: Represented): Facts {
  const known: Partial<KnownPerson> = person ?? {}
  const facts = {
    'person.fullName': known.fullName,
    'person.dateOfBirth': known.dateOfBirth,
    'person.sex': known.sex,
    'person.idNumber': known.idNumber,
    'person.address': known.address,
    'person.phone': known.phone,
    'person.email': known.email,
    'organisation.name': onBehalfOf?.name,
    'organisation.taxCode': onBehalfOf?.taxCode,
    'organisation.address': organisation?.address,
  }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value)) as Facts
}
