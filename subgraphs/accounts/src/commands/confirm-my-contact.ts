import { requireIdentity } from '@motcua/identity'
import { badInput, ok, type Refusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import type { NoticeChannel } from '../domain/notice.ts'
import { CODE_TRIES } from '../domain/one-time-code.ts'
import { refuseWith, type RefusalCode } from '../domain/refusals.ts'
import { countTry, expireConfirmation, findConfirmation } from '../store/contact-confirmations.ts'
import { findPersonById, replacePerson } from '../store/persons.ts'
import { isPassword } from './password-hash.ts'

interface ConfirmMyContact {
  readonly requestId: string
  readonly channel: NoticeChannel
  readonly code: string
}

/** Takes a new e-mail or phone into use with the code that was sent there; answers with the person's id. */
export async function confirmMyContact(
  context: Context,
  { requestId, channel, code }: ConfirmMyContact,
): Promise<Result<string, Refusal<RefusalCode | 'REQUEST_REUSED'>>> {
  const { db, now, identity } = context
  const { personId } = requireIdentity(identity)
  if (channel === 'PORTAL') throw badInput('channel', { vi: 'EMAIL hoặc SMS', en: 'EMAIL or SMS' })

  // Counted before it is looked at, and kept when the act is refused: guesses sent all at once are no way around.
  await countTry(db, personId, channel)
  const typed = code.replace(/\s/g, '')
  const request = {
    ...{ requestId, operation: 'confirmMyContact', input: { channel, code: typed } },
    subject: personId,
  }
  return perform<Refusal<RefusalCode>>(context, request, async (tx) => {
    const waiting = await findConfirmation(tx, personId, channel)
    if (!waiting || waiting.expiresAt <= now() || waiting.failures > CODE_TRIES)
      return refuseWith('CODE_EXPIRED')
    if (!(await isPassword(waiting.codeHash, typed))) return refuseWith('CODE_WRONG')

    const person = await findPersonById(tx, personId)
    if (!person) throw new Error(`The signed-in person ${personId} is not known here.`)
    const { address } = waiting
    const reachable = channel === 'SMS' ? { phone: address } : { email: address }
    await replacePerson(tx, { ...person, ...reachable }, now())
    await expireConfirmation(tx, personId, channel, now())
    return ok(personId)
  })
}
