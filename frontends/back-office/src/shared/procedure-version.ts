import type { Channel, EForm, Fee, RequiredDocument } from '@motcua/checklist'

/** The e-form of a version as the API carries it; null where the declaration is a paper. */
export function toEForm(json: unknown): EForm | null {
  return (json as EForm | null | undefined) ?? null
}

/** Papers and fees of a version as the API carries them. */
export interface VersionChecklist {
  readonly documents: readonly RequiredDocument[]
  readonly fees: readonly Fee[]
}

/** The checklist of a version as the API carries it. */
export function toChecklist(json: unknown): VersionChecklist {
  const { documents = [], fees = [] } = (json ?? {}) as Partial<VersionChecklist>
  return { documents, fees }
}

/** Answers of an e-form as the API carries them. */
export function toAnswers(json: unknown): Readonly<Record<string, unknown>> {
  return (json ?? {}) as Readonly<Record<string, unknown>>
}

/** A time limit of the procedure, for one case. */
export interface CaseLimit {
  readonly caseCode: string | null
  readonly caseName: { readonly vi: string; readonly en: string | null } | null
  readonly quantity: number
  readonly unit: string
}

interface Offer {
  readonly channel: Channel
  readonly timeLimits: readonly CaseLimit[]
}

/** The time limits that hold for the way in. */
export function limitsOf(
  version: { readonly channels: readonly Offer[] } | null | undefined,
  channel: Channel,
): readonly CaseLimit[] {
  return version?.channels.find((offer) => offer.channel === channel)?.timeLimits ?? []
}
