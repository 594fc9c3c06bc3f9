import postgres from 'postgres'

/** A made-up applicant, as the demo dossiers need them. */
export interface DemoApplicant {
  readonly personId: string
  readonly fullName: string
  readonly idNumber: string
}

/** An account to try the system with. */
export interface DemoAccount {
  readonly username: string
  readonly fullName: string
  /** Null for citizens. */
  readonly title: string | null
  readonly agency: string | null
  readonly roles: readonly string[]
}

/** People of the demo province who apply: those whose identification number is known, first those with an account to see their dossiers. */
export function listDemoApplicants(accountsUrl: string): Promise<readonly DemoApplicant[]> {
  return withClient(
    accountsUrl,
    (sql) => sql<DemoApplicant[]>`
      select persons.id as "personId", full_name as "fullName", id_number as "idNumber"
      from persons
      left join local_accounts on local_accounts.tenant_id = persons.tenant_id and person_id = persons.id
      where id_number is not null order by length(username), username, id_number limit 20`,
  )
}

/** One account for each kind of work, of the agency that has most kinds; citizens and supervisors besides. */
export async function listDemoAccounts(accountsUrl: string): Promise<readonly DemoAccount[]> {
  const all = await withClient(
    accountsUrl,
    (sql) => sql<DemoAccount[]>`
      select username, full_name as "fullName", title ->> 'vi' as title, agencies.name ->> 'vi' as agency,
        coalesce(roles, '{}') as roles
      from local_accounts
      join persons on persons.tenant_id = local_accounts.tenant_id and persons.id = person_id
      left join officers on officers.tenant_id = persons.tenant_id and officers.person_id = persons.id
      left join agencies on agencies.tenant_id = officers.tenant_id and agencies.id = agency_id
      where not must_change_password and suspended_at is null
      order by agencies.id is not null, (
        select count(*) from agency_fields
        where agency_fields.tenant_id = agencies.tenant_id and agency_fields.agency_id = agencies.id
      ) desc, agencies.identifier, cardinality(roles), length(username), username`,
  )
  const seen = new Set<string>()
  return all.filter(({ roles }) => {
    const kinds = roles.length > 0 ? roles : ['CITIZEN']
    const isNew = kinds.some((kind) => !seen.has(kind))
    for (const kind of kinds) seen.add(kind)
    return isNew
  })
}

async function withClient<T>(
  url: string,
  ask: (sql: postgres.Sql) => PromiseLike<readonly T[]>,
): Promise<readonly T[]> {
  const client = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    return [...(await ask(client))]
  } finally {
    await client.end({ timeout: 2 })
  }
}
