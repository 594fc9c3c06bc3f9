interface Applying {
  readonly contact: { readonly fullName: string; readonly idNumber?: string | null }
  readonly onBehalfOf: { readonly name: string; readonly taxCode: string } | null
}

/** Whose dossier it is: the organisation, or the person. */
export function applicantName({ contact, onBehalfOf }: Applying): string {
  return onBehalfOf?.name ?? contact.fullName
}

/** The same with the tax code or the identification number, as far as it is shown. */
export function applicantLine({ contact, onBehalfOf }: Applying): string {
  const { name, number } = onBehalfOf
    ? { name: onBehalfOf.name, number: onBehalfOf.taxCode }
    : { name: contact.fullName, number: contact.idNumber }
  return number ? `${name} (${number})` : name
}
