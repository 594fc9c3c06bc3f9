import type { RepresentationCapacity } from '@motcua/graph-client/schema'

/** The organisation as the clerk enters it, and who acts for it; empty texts for what is not known. */
export interface OrganisationEntry {
  readonly taxCode: string
  readonly name: string
  readonly address: string
  readonly capacity: string
  /** The paper shown that proves the representation. */
  readonly paper: string
  /** Last day of an authorisation, `YYYY-MM-DD`. */
  readonly until: string
}

/** None entered yet. */
export const noOrganisation: OrganisationEntry = {
  ...{ taxCode: '', name: '', address: '', capacity: 'LEGAL_REPRESENTATIVE', paper: '', until: '' },
}

/** As what a person acts, in the order of the form. */
export const capacities = [
  'LEGAL_REPRESENTATIVE',
  'AUTHORISED',
] as const satisfies readonly RepresentationCapacity[]

/** Whether it is a tax code: 10 digits, with a branch's 3, or a household business's 12; spaces are understood. */
export function isTaxCode(text: string): boolean {
  return /^(\d{10}(-?\d{3})?|\d{12})$/.test(text.replace(/\s/g, ''))
}

/** What is known of an organisation, over what the clerk has entered. */
export function withKnownOrganisation(
  entry: OrganisationEntry,
  known: { readonly name: string; readonly address: string | null },
): OrganisationEntry {
  return { ...entry, name: known.name, address: known.address || entry.address }
}

/** The organisation as `registerOrganisation` takes it. */
export function toOrganisationStatement(entry: OrganisationEntry) {
  const capacity = capacities.find((one) => one === entry.capacity) ?? 'AUTHORISED'
  return {
    taxCode: entry.taxCode.trim(),
    name: entry.name.trim(),
    address: entry.address.trim() || null,
    capacity,
    paper: entry.paper.trim(),
    until: capacity === 'AUTHORISED' && entry.until ? entry.until : null,
  }
}
