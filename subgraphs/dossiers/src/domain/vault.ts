import type { LocalText, RequiredDocument } from '@motcua/checklist'
import { ok, vnNormalize, type Result } from '@motcua/kernel'
import type { DossierState, ProcedureTerms } from './dossier.ts'
import type { PaperStatus } from './issued-paper.ts'
import { refuseWith, type Refusal } from './refusals.ts'

/** Where a paper in the vault comes from. */
export type VaultOrigin = 'RESULT' | 'SUBMITTED' | 'UPLOADED'

/** How far a paper can be relied on: signed by an agency, digitised by an officer, put in by its owner; least last. */
export const vaultTrusts = ['SIGNED', 'DIGITISED', 'OWNER'] as const
export type VaultTrust = (typeof vaultTrusts)[number]

/** What decides whether a paper of the vault serves again. */
export interface VaultPaper {
  readonly id: string
  readonly kind: string | null
  readonly name: LocalText
  readonly trust: VaultTrust
  readonly status: PaperStatus
  /** `YYYY-MM-DD`, the last day it holds. */
  readonly validUntil: string | null
}

/** How a paper stands today: `VALID`, past its last day, replaced, or taken back. */
export function standingOf(
  { status, validUntil }: Pick<VaultPaper, 'status' | 'validUntil'>,
  today: string,
): PaperStatus | 'EXPIRED' {
  if (status !== 'VALID') return status
  return validUntil !== null && validUntil < today ? 'EXPIRED' : 'VALID'
}

/** Papers that serve for a required document: of a kind that the procedure names, or of its very name. The most trusted first, then the newest. */
export function matchingPapers<Paper extends VaultPaper>(
  { name, kinds, isForm }: Pick<RequiredDocument, 'name' | 'kinds' | 'isForm'>,
  papers: readonly Paper[],
  today: string,
): readonly Paper[] {
  if (isForm) return []
  const wanted = vnNormalize(name.vi)
  const serves = (paper: Paper) =>
    (paper.kind !== null && (kinds ?? []).includes(paper.kind)) ||
    vnNormalize(paper.name.vi) === wanted
  const rank = ({ trust }: Paper) => vaultTrusts.indexOf(trust)
  return papers
    .filter((paper) => standingOf(paper, today) === 'VALID' && serves(paper))
    .toSorted((one, other) => rank(one) - rank(other) || (one.id < other.id ? 1 : -1))
}

/** The last day of a result that was issued on a day, by the procedure's rule; null where it does not end. */
export function lastDayOf(
  issuedOn: string,
  { validMonths }: Pick<ProcedureTerms['results'][number], 'validMonths'>,
): string | null {
  if (!validMonths) return null
  const [year = 0, month = 1, day = 1] = issuedOn.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + validMonths + 1, 0)).getUTCDate()
  const end = new Date(Date.UTC(year, month - 1 + validMonths, Math.min(day, lastOfMonth)))
  return end.toISOString().slice(0, 10)
}

/** States in which a dossier is over: its papers may leave the vault. */
const over: readonly DossierState[] = ['DRAFT', 'NOT_ACCEPTED', 'DISCONTINUED', 'RETURNED']

/** Whether the owner may delete a paper: never a result, and nothing that lies in a dossier under way. */
export function checkDeletable(
  { origin }: { readonly origin: VaultOrigin },
  dossiersWithIt: readonly { readonly state: DossierState; readonly code: string | null }[],
  deletable: readonly VaultOrigin[],
): Result<true, Refusal> {
  if (!deletable.includes(origin)) return refuseWith('VAULT_PAPER_KEPT')
  const open = dossiersWithIt.find(({ state }) => !over.includes(state))
  if (!open) return ok(true)
  const what = open.code ?? '…'
  return refuseWith('VAULT_PAPER_IN_USE', { what: { vi: what, en: what } })
}
