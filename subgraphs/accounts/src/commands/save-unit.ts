import { newId, ok } from '@motcua/kernel'
import type { Context } from '../context.ts'
import { listChanges } from '../domain/administration-entry.ts'
import type { Unit } from '../domain/agency.ts'
import { cleanText } from '../domain/agency-facts.ts'
import type { TextStatement } from '../domain/local-text.ts'
import { refuseWith } from '../domain/refusals.ts'
import { administer, type Administered } from './administer.ts'
import { agencySubject, loadSeenAgency } from './agency-subject.ts'
import { saveAgency } from './save-agency.ts'

interface SaveUnit {
  readonly requestId: string
  readonly agencyId: string
  readonly unitId?: string | null | undefined
  readonly name: TextStatement
}

const LONGEST_NAME = 300

/** Enters a unit or changes its name; answers with the agency's id. */
export function saveUnit(context: Context, input: SaveUnit): Promise<Administered> {
  const { agencyId } = input
  const request = { operation: 'saveUnit', input, subject: agencySubject(agencyId) }
  return administer(context, request, async (tx, { at }) => {
    const found = await loadSeenAgency(tx, agencyId, undefined)
    if (!found.ok) return found
    const { units } = found.value
    const before = input.unitId ? units.find(({ id }) => id === input.unitId) : undefined
    if (input.unitId && !before?.active) return refuseWith('SUBJECT_NOT_FOUND')
    const name = cleanText(input.name)
    if (name.vi === '' || name.vi.length > LONGEST_NAME)
      return refuseWith('AGENCY_FACT_INVALID', {
        detail: { vi: 'tên đơn vị', en: 'the name of the unit' },
        limit: String(LONGEST_NAME),
      })

    const position = before?.position ?? Math.max(0, ...units.map((unit) => unit.position)) + 1
    const unit: Unit = { id: before?.id ?? newId(), agencyId, name, position, active: true }
    const others = units.filter(({ id }) => id !== unit.id)
    const all = [...others, unit].toSorted((one, other) => one.position - other.position)
    await saveAgency(tx, { ...found.value, units: all }, { at })
    const changes = listChanges(before ? describe(before) : {}, describe(unit))
    const entry = { act: 'UNIT_SAVED', subjectId: unit.id, subjectName: name.vi } as const
    const told = { ...entry, agencyId, changes, basis: null }
    return ok({ id: agencyId, entry: changes.length > 0 ? told : null })
  })
}

function describe({ name }: Unit) {
  return { name: name.vi, nameEn: name.en ?? null }
}
