import type { Process, ProcessStep } from './process.ts'

/** An agency as far as routing asks. */
export interface RoutableAgency {
  readonly id: string
  readonly kind: string | null
  readonly parentId: string | null
  readonly level: string
  readonly fieldCodes: readonly string[]
  readonly active: boolean
}

/**
 * The agency whose work a step is: the one that the step names by kind and field, the nearest where there are several
 * (below, beside or above the lead agency). The lead agency itself where none or more than one is left: it then asks
 * whoever is outside the system and puts the answer on record.
 */
export function agencyOfStep(
  { agencyKind, fieldCode }: Pick<ProcessStep, 'agencyKind' | 'fieldCode'>,
  lead: RoutableAgency,
  agencies: readonly RoutableAgency[],
): string {
  const isNamed = ({ kind, fieldCodes }: RoutableAgency) =>
    kind === agencyKind && (!fieldCode || fieldCodes.includes(fieldCode))
  if (!agencyKind || isNamed(lead)) return lead.id
  const named = agencies.filter((agency) => agency.active && isNamed(agency))
  const rings = [
    named.filter(({ parentId }) => parentId === lead.id),
    named.filter(({ id }) => id === lead.parentId),
    named.filter(({ parentId }) => parentId !== null && parentId === lead.parentId),
    named,
  ]
  const [only, ...more] = rings.find((ring) => ring.length > 0) ?? []
  return only && more.length === 0 ? only.id : lead.id
}

/** The agencies of the steps that are not the lead agency's work, by step id. */
export function routesOf(
  { steps }: Process,
  lead: RoutableAgency,
  agencies: readonly RoutableAgency[],
): Readonly<Record<string, string>> {
  const routes = steps.map((step) => [step.id, agencyOfStep(step, lead, agencies)] as const)
  return Object.fromEntries(routes.filter(([, agencyId]) => agencyId !== lead.id))
}
