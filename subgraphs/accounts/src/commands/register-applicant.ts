import { authorise, requireIdentity } from '@motcua/identity'
import { newId, ok, type Refusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import { checkStatement } from '../domain/check-statement.ts'
import { fillGaps, isSamePerson, newPerson, type PersonStatement } from '../domain/person.ts'
import type { RefusalCode } from '../domain/refusals.ts'
import { findPersonByNumber, insertPerson, replacePerson } from '../store/persons.ts'
import { recordPersonRead } from './find-person.ts'

interface RegisterApplicant extends PersonStatement {
  readonly requestId: string
  readonly agencyId: string
  readonly idNumber: string
}

/** Enters an applicant who came to the counter, or finds the known one and fills gaps; answers with the person's id. */
export async function registerApplicant(
  context: Context,
  { requestId, agencyId, ...said }: RegisterApplicant,
): Promise<Result<string, Refusal<RefusalCode | 'REQUEST_REUSED'>>> {
  const { identity, now } = context
  const reader = requireIdentity(identity)
  const post = authorise(reader, 'person.find', { agencyId })

  const request = {
    requestId,
    operation: 'registerApplicant',
    input: { agencyId, ...said },
    subject: `person-number:${said.idNumber.replace(/\s/g, '')}`,
  }
  return perform<Refusal<RefusalCode>>(context, request, async (tx) => {
    const checked = checkStatement(said)
    if (!checked.ok) return checked
    const { value } = checked

    const known = await findPersonByNumber(tx, value.idNumber)
    if (!known) {
      const person = newPerson(newId(), value)
      await insertPerson(tx, person, now())
      return ok(person.id)
    }

    await recordPersonRead(tx, {
      ...{ readerId: reader.personId, post, purpose: 'registerApplicant', at: now() },
      ...{ person: known, idNumber: value.idNumber },
    })
    const filled = fillGaps(known, value)
    if (!isSamePerson(filled, known)) await replacePerson(tx, filled, now())
    return ok(known.id)
  })
}
