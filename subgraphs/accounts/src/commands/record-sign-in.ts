import { appendEvents, type Database } from '@motcua/events'
import { authoriseService } from '@motcua/identity'
import { badInput, newId, RequestError } from '@motcua/kernel'
import type { Context } from '../context.ts'
import type { OrganisationStatement } from '../domain/organisation.ts'
import { checkSignInStatement } from '../domain/check-statement.ts'
import {
  applySignIn,
  isSamePerson,
  newPerson,
  type Person,
  type PersonStatement,
} from '../domain/person.ts'
import { toSignInRecord, type SignInRecord } from '../domain/sign-in-record.ts'
import { vietnameseDay } from '../domain/vietnamese-day.ts'
import { renamePosts } from '../store/administered-officers.ts'
import { findLinkedPersonId, recordLinkUsed, type ProviderSubject } from '../store/identities.ts'
import { hasSuspendedAccount } from '../store/local-accounts.ts'
import { lock } from '../store/locks.ts'
import { listPostsOfPerson } from '../store/officers.ts'
import {
  findPersonById,
  findPersonByNumber,
  insertPerson,
  replacePerson,
} from '../store/persons.ts'
import { listRepresented } from '../store/representations.ts'
import { keepStated } from './keep-stated.ts'
import { toOfficerChanged } from './officer-changed.ts'

type RecordSignIn = ProviderSubject &
  PersonStatement & { readonly represents?: readonly OrganisationStatement[] | null | undefined }

/** Links who has just signed in to a person and answers with the posts they hold and the organisations they represent. For the gateway only. */
export async function recordSignIn(
  { identity, db, now, published }: Context,
  { provider, subject, represents, ...said }: RecordSignIn,
): Promise<SignInRecord> {
  authoriseService(identity, 'gateway')
  const checked = checkSignInStatement(said)
  if (!checked.ok) throw badInput('fullName, idNumber', checked.error.text)
  const statement = checked.value
  const at = now()

  const record = await db.transaction(async (tx) => {
    if (statement.idNumber) await lock(tx, `person-number:${statement.idNumber}`)
    await lock(tx, `identity:${provider}:${subject}`)
    const person = await enterPerson(tx, { provider, subject }, { statement, at })
    if (await hasSuspendedAccount(tx, person.id)) throw suspended()
    await recordLinkUsed(tx, { provider, subject, personId: person.id, at })
    if (represents) await keepStated(tx, { personId: person.id, provider, at }, represents)
    const today = vietnameseDay(at)
    const posts = await listPostsOfPerson(tx, person.id, today)
    return toSignInRecord(person, posts, await listRepresented(tx, person.id, today))
  })
  published()
  return record
}

async function enterPerson(
  tx: Database,
  who: ProviderSubject,
  { statement, at }: { readonly statement: PersonStatement; readonly at: Date },
): Promise<Person> {
  const known = await findKnownPerson(tx, who, statement.idNumber ?? undefined)
  if (!known) {
    const person = newPerson(newId(), statement)
    await insertPerson(tx, person, at)
    return person
  }

  const person = applySignIn(known, statement)
  if (isSamePerson(person, known)) return person
  await replacePerson(tx, person, at)
  if (person.fullName !== known.fullName) await announceName(tx, person, at)
  return person
}

/** A proved number says who it is; without one, the link made before does. */
async function findKnownPerson(
  tx: Database,
  who: ProviderSubject,
  idNumber: string | undefined,
): Promise<Person | undefined> {
  const numbered = idNumber ? await findPersonByNumber(tx, idNumber) : undefined
  if (numbered) return numbered

  const linkedId = await findLinkedPersonId(tx, who)
  const linked = linkedId ? await findPersonById(tx, linkedId) : undefined
  const isSomebodyElse = !!idNumber && !!linked?.idNumber && linked.idNumber !== idNumber
  return isSomebodyElse ? undefined : linked
}

async function announceName(tx: Database, { id, fullName }: Person, at: Date): Promise<void> {
  await renamePosts(tx, id, fullName)
  const posts = await listPostsOfPerson(tx, id, vietnameseDay(at))
  await appendEvents(
    tx,
    posts.map((post) => toOfficerChanged(post, at)),
  )
}

function suspended(): RequestError {
  return new RequestError('FORBIDDEN', {
    vi: 'Tài khoản đang bị tạm khóa. Hãy liên hệ quản trị hệ thống của cơ quan để mở lại.',
    en: 'The account is suspended. Ask the administrator of your agency to open it again.',
  })
}
