import { loadProfile, type Profile } from '@motcua/regulation'
import { z } from 'zod'

/** The micro-frontends, by folder: name in the federation, where their pages lie, who is shown them. */
export const remotes = [
  { folder: 'portal', name: 'portal', basePath: '/', access: 'PUBLIC' },
  { folder: 'back-office', name: 'back_office', basePath: '/can-bo', access: 'OFFICER' },
  { folder: 'supervision', name: 'supervision', basePath: '/giam-sat', access: 'SUPERVISOR' },
] as const

const provider = z.object({
  id: z.string(),
  kind: z.enum(['LOCAL', 'VNEID', 'NATIONAL_PORTAL']),
  label: z.object({ vi: z.string(), en: z.string() }),
})

/** A way to sign in, as the gateway's `/auth/providers` lists it. */
export type ListedProvider = z.infer<typeof provider>

/** The gateway's list of ways to sign in; throws while it does not answer. */
export async function readProviders(gatewayUrl: string): Promise<readonly ListedProvider[]> {
  const response = await fetch(new URL('/auth/providers', gatewayUrl), {
    signal: AbortSignal.timeout(3_000),
  })
  return z.array(provider).parse(await response.json())
}

/** `/config.json`: what an installation tells the shell. */
export function shellConfig(profileId: string, providers: readonly ListedProvider[]) {
  return {
    apiUrl: '/graphql',
    remotes: remotes.map(({ folder, name, basePath, access }) => ({
      name,
      entry: `/r/${folder}/mf-manifest.json`,
      basePath,
      access,
    })),
    profile: toShellProfile(loadProfile(profileId), providers),
  }
}

/** What the front ends need of the profile (packages/app-contract). */
function toShellProfile(profile: Profile, providers: readonly ListedProvider[]) {
  const { names, province, addresses, rating } = profile
  return {
    id: profile.id,
    productName: names.oneStopSystem,
    provinceName: province.name,
    operator: {
      vi: `Ủy ban nhân dân tỉnh ${province.name.vi}`,
      en: `People's Committee of ${province.name.en} province`,
    },
    ...(addresses.supportPhone && { hotline: addresses.supportPhone }),
    ...(addresses.supportMail && { email: addresses.supportMail }),
    signInProviders: signInProviders(profile, providers),
    ratingScale: rating.scale.map(({ code, label }) => ({ code, label })),
  }
}

/** Officers have accounts here; citizens too where the regulation says so, beside those that others vouch for. */
function signInProviders({ signIn }: Profile, providers: readonly ListedProvider[]) {
  const hasLocalCitizens = signIn.citizens.some(({ provider }) => provider === 'LOCAL')
  const citizens = providers.filter(({ kind }) => kind !== 'LOCAL' || hasLocalCitizens)
  const officers = providers.filter(({ kind }) => kind === 'LOCAL')
  return [
    ...citizens.map(({ id, label }) => ({ id, name: label, audience: 'CITIZEN' })),
    ...officers.map(({ id, label }) => ({ id, name: label, audience: 'OFFICER' })),
  ]
}
