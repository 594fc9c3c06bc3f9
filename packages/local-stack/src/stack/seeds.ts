import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ChildSpec } from './child.ts'
import { listDemoApplicants } from './demo.ts'
import { subgraph, type Ground } from './services.ts'

/** The made-up province and its procedures. May be run again. */
export function firstSeeds(ground: Ground, root: string): readonly ChildSpec[] {
  const { databases, settings } = ground
  if (settings.DEMO_DATA === 'NONE') return []
  const specs: readonly ChildSpec[] = [
    {
      name: 'seed-accounts',
      file: 'subgraphs/accounts/src/seed-main.ts',
      environment: { DATABASE_URL: databases.accounts, DEMO_PASSWORD: demoPassword(ground) },
    },
    {
      name: 'seed-procedures',
      file: 'subgraphs/procedures/src/seed-main.ts',
      environment: {
        DATABASE_URL: databases.procedures,
        REGULATION_PROFILE: settings.REGULATION_PROFILE,
      },
    },
  ]
  return specs.filter(({ file }) => existsSync(join(root, file)))
}

/** Dossiers of made-up applicants, entered once; needs the catalogue and the agencies to have arrived. */
export async function dossierSeeds(ground: Ground, root: string): Promise<readonly ChildSpec[]> {
  const file = 'subgraphs/dossiers/src/seed-main.ts'
  if (ground.settings.DEMO_DATA !== 'DOSSIERS' || !existsSync(join(root, file))) return []
  const applicants = await listDemoApplicants(ground.databases.accounts)
  const { environment } = subgraph('dossiers', ground)
  return [
    {
      name: 'seed-dossiers',
      file,
      environment: { ...environment, DEMO_APPLICANTS: JSON.stringify(applicants) },
    },
  ]
}

/** Feedback and questions of made-up people, entered once; needs the agencies to have arrived. */
export async function feedbackSeeds(ground: Ground, root: string): Promise<readonly ChildSpec[]> {
  const file = 'subgraphs/feedback/src/seed-main.ts'
  if (ground.settings.DEMO_DATA !== 'DOSSIERS' || !existsSync(join(root, file))) return []
  const people = await listDemoApplicants(ground.databases.accounts)
  const { environment } = subgraph('feedback', ground)
  return [
    {
      name: 'seed-feedback',
      file,
      environment: { ...environment, DEMO_APPLICANTS: JSON.stringify(people) },
    },
  ]
}

/** The one password of all demo accounts of this machine. */
export function demoPassword({ settings, secrets }: Ground): string {
  return settings.DEMO_PASSWORD ?? secrets.demoPassword
}
