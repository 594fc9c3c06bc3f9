import { agenciesWith, can, forbidden, requireIdentity, type Identity } from '@motcua/identity'
import { badInput } from '@motcua/kernel'
import type { Context } from '../context.ts'
import { judgedAt, type FiguresQuestion } from '../domain/figures.ts'
import type { FiguresFilter } from '../generated/types.ts'

/** A filter as the reader may ask it: authorised, restricted to the reader's agencies, and seen at this moment. */
export function toQuestion(
  filter: FiguresFilter,
  { identity, now }: Pick<Context, 'identity' | 'now'>,
): FiguresQuestion {
  const agencyIds = visibleAgencies(identity, filter.agencyId ?? null)
  const { from, to, fieldCode, procedureId, channel, officerId } = filter
  if (from > to) throw badInput('to', { vi: 'ngày không trước `from`', en: 'no day before `from`' })

  return {
    from,
    to,
    agencyIds,
    fieldCode: fieldCode ?? null,
    procedureId: procedureId ?? null,
    channel: channel ?? null,
    officerId: officerId ?? null,
    ...judgedAt(to, now()),
  }
}

/** The agencies whose figures are shown, null for all; throws where the reader may not see what is asked. */
export function visibleAgencies(
  identity: Identity | null,
  asked: string | null,
): readonly string[] | null {
  const reader = requireIdentity(identity)
  if (can(reader, 'figures.read-province')) return asked === null ? null : [asked]

  const own = agenciesWith(reader, 'figures.read-agency')
  const shown = asked === null ? own : own.filter((agencyId) => agencyId === asked)
  if (shown.length === 0) throw forbidden('figures.read-agency')
  return shown
}
