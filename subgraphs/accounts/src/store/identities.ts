import type { Database } from '@motcua/events'
import { and, eq } from 'drizzle-orm'
import { identities } from './person-tables.ts'

/** Who a provider means: its id in the profile and its `sub`. */
export interface ProviderSubject {
  readonly provider: string
  readonly subject: string
}

/** Id of the person linked to a provider's `sub`, or undefined. */
export async function findLinkedPersonId(
  { tenantId, query }: Database,
  { provider, subject }: ProviderSubject,
): Promise<string | undefined> {
  const [row] = await query
    .select({ personId: identities.personId })
    .from(identities)
    .where(
      and(
        eq(identities.tenantId, tenantId),
        eq(identities.provider, provider),
        eq(identities.subject, subject),
      ),
    )
  return row?.personId
}

/** Links a `sub` to a person without a sign-in: when an account is opened for somebody. */
export async function insertLink(
  { tenantId, query }: Database,
  link: ProviderSubject & { readonly personId: string; readonly at: Date },
): Promise<void> {
  const { provider, subject, personId, at } = link
  await query
    .insert(identities)
    .values({ tenantId, provider, subject, personId, linkedAt: at })
    .onConflictDoNothing()
}

/** Records a sign-in: links the `sub` where it is new, or to another person where the proved number says so. */
export async function recordLinkUsed(
  { tenantId, query }: Database,
  link: ProviderSubject & { readonly personId: string; readonly at: Date },
): Promise<void> {
  const { provider, subject, personId, at } = link
  await query
    .insert(identities)
    .values({ tenantId, provider, subject, personId, linkedAt: at, lastSignInAt: at })
    .onConflictDoUpdate({
      target: [identities.tenantId, identities.provider, identities.subject],
      set: { personId, lastSignInAt: at },
    })
}
