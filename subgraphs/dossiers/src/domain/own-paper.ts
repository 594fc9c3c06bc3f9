import { paperKinds, type LocalText } from '@motcua/checklist'
import { ok, type Result } from '@motcua/kernel'
import { refuseWith, type Refusal } from './refusals.ts'
import { checkNote, checkText } from './texts.ts'

/** A paper as its owner describes it. */
export interface OwnPaper {
  readonly name?: string | null | undefined
  readonly kind?: string | null | undefined
  readonly issuer?: string | null | undefined
  readonly number?: string | null | undefined
  readonly issuedOn?: string | null | undefined
  readonly validUntil?: string | null | undefined
}

interface CheckedPaper {
  readonly name: LocalText
  readonly kind: string | null
  readonly issuer: string | null
  readonly number: string | null
  readonly issuedOn: string | null
  readonly validUntil: string | null
}

/** What an owner says of a paper, checked: a known kind or a name, texts, days that can be. */
export function checkOwnPaper(paper: OwnPaper): Result<CheckedPaper, Refusal> {
  const kind = paper.kind ?? null
  if (kind !== null && !isKind(kind)) return refuseWith('PAPER_KIND_UNKNOWN')
  const name = nameOf(paper.name, kind)
  if (!name.ok) return name
  const issuer = checkNote(paper.issuer)
  if (!issuer.ok) return issuer
  const number = checkNote(paper.number)
  if (!number.ok) return number

  const issuedOn = paper.issuedOn ?? null
  const validUntil = paper.validUntil ?? null
  const days = [issuedOn, validUntil].filter((day) => day !== null)
  const inOrder = issuedOn === null || validUntil === null || issuedOn <= validUntil
  if (!days.every(isDay) || !inOrder) return refuseWith('DAY_WRONG')
  return ok({
    name: name.value,
    kind,
    issuer: issuer.value,
    number: number.value,
    issuedOn,
    validUntil,
  })
}

function nameOf(name: string | null | undefined, kind: string | null): Result<LocalText, Refusal> {
  const given = name?.trim() ?? ''
  if (given === '' && kind !== null && isKind(kind)) return ok(paperKinds[kind])
  const checked = checkText(given, { vi: 'tên giấy tờ', en: 'the name of the paper' })
  return checked.ok ? ok({ vi: checked.value }) : checked
}

function isKind(kind: string): kind is keyof typeof paperKinds {
  return Object.hasOwn(paperKinds, kind)
}

function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}
