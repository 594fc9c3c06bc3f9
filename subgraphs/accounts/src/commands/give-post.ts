import type { Role } from '@motcua/identity'
import type { Database } from '@motcua/events'
import { isId, newId, ok, type Result } from '@motcua/kernel'
import type { Context } from '../context.ts'
import { cleanText } from '../domain/agency-facts.ts'
import { overlaps } from '../domain/check-post.ts'
import { checkSignInStatement } from '../domain/check-statement.ts'
import type { TextStatement } from '../domain/local-text.ts'
import type { Officer } from '../domain/officer.ts'
import { newPerson, type Person } from '../domain/person.ts'
import { refuseWith, type AccountRefusal } from '../domain/refusals.ts'
import { checkBasis, type BasisStatement } from '../domain/written-basis.ts'
import { listAllPostsOfPerson } from '../store/administered-officers.ts'
import { findPersonById, findPersonByNumber, insertPerson } from '../store/persons.ts'
import { administer, type Administered, type Moment } from './administer.ts'
import { recordPersonRead } from './find-person.ts'
import { savePost } from './save-post.ts'

/** Who is to hold a post: a known person by id, or a new one by name. */
interface PostHolder {
  readonly personId?: string | null | undefined
  readonly fullName?: string | null | undefined
  readonly idNumber?: string | null | undefined
  readonly phone?: string | null | undefined
  readonly email?: string | null | undefined
}

interface GivePost {
  readonly requestId: string
  readonly holder: PostHolder
  readonly agencyId: string
  readonly unitId?: string | null | undefined
  readonly title: TextStatement
  readonly roles: readonly Role[]
  readonly validFrom: string
  readonly validTo?: string | null | undefined
  readonly basis: BasisStatement
}

/** Gives a person a post on the agency's written request (DL24 Đ11.6); answers with the officer's id. */
export function givePost(context: Context, input: GivePost): Promise<Administered> {
  const { holder, agencyId, unitId = null, validFrom, validTo = null } = input
  const subject = `post-holder:${holder.personId ?? holder.idNumber ?? input.requestId}`
  return administer(context, { operation: 'givePost', input, subject }, async (tx, moment) => {
    const basis = checkBasis(input.basis, moment.today)
    if (!basis.ok) return basis
    if (!isId(agencyId)) return refuseWith('SUBJECT_NOT_FOUND')
    const person = await enterHolder(tx, holder, {
      ...moment,
      readerId: context.identity?.personId ?? '',
    })
    if (!person.ok) return person

    const after: Officer = {
      ...{ id: newId(), personId: person.value.id, name: person.value.fullName },
      ...{ agencyId, unitId, validFrom, validTo },
      title: cleanText(input.title),
      roles: [...new Set(input.roles)],
    }
    const posts = await listAllPostsOfPerson(tx, person.value.id)
    if (posts.some((post) => overlaps({ ...post, name: '' }, after)))
      return refuseWith('POST_EXISTS')
    return savePost(tx, { act: 'POST_GIVEN', before: undefined, after, basis: basis.value }, moment)
  })
}

async function enterHolder(
  tx: Database,
  { personId, ...said }: PostHolder,
  { at, post, readerId }: Moment & { readonly readerId: string },
): Promise<Result<Person, AccountRefusal>> {
  if (personId) {
    const known = isId(personId) ? await findPersonById(tx, personId) : undefined
    return known ? ok(known) : refuseWith('SUBJECT_NOT_FOUND')
  }
  const checked = checkSignInStatement({ ...said, fullName: said.fullName ?? '' })
  if (!checked.ok) return checked
  const { idNumber } = checked.value
  const known = idNumber ? await findPersonByNumber(tx, idNumber) : undefined
  if (known && idNumber) {
    const purpose = 'givePost'
    await recordPersonRead(tx, { readerId, post, purpose, at, person: known, idNumber })
    return ok(known)
  }
  const person = newPerson(newId(), checked.value)
  await insertPerson(tx, person, at)
  return ok(person)
}
