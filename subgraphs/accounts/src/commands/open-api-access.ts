import { isId } from '@motcua/kernel'
import type { Context } from '../context.ts'
import { holds } from '../domain/api-client.ts'
import type { SignInRecord } from '../domain/sign-in-record.ts'
import { findApiClient, markUsed } from '../store/api-clients.ts'
import { refreshSignIn } from './refresh-sign-in.ts'

/**
 * Whom a client stands for: itself, with its owner's post as analyst and no other, so that it never reads what is the
 * owner's own. Undefined where the
 * credentials no longer hold or the owner is no analyst any more. For the gateway only.
 */
export async function openApiAccess(
  context: Context,
  clientId: string,
): Promise<SignInRecord | undefined> {
  const client = isId(clientId) ? await findApiClient(context.db, clientId) : undefined
  const owner = await refreshSignIn(context, client?.personId ?? '')
  if (!client || !owner || !holds(client, context.now())) return undefined

  const memberships = owner.memberships
    .filter(({ roles }) => roles.includes('ANALYST'))
    .map((post) => ({ ...post, roles: ['ANALYST' as const] }))
  if (memberships.length === 0) return undefined
  await markUsed(context.db, client.id, context.now())
  const displayName = `${owner.displayName} (${client.name})`
  return { personId: client.id, displayName, idNumber: null, memberships, representations: [] }
}
