interface Change {
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

type Translate = (key: string) => string

/** A value of the log in words: roles, kinds and days as people write them. */
export function valueWords(
  { field }: Pick<Change, 'field'>,
  value: string | null,
  t: Translate,
): string {
  if (value === null || value === '') return '—'
  if (field === 'roles')
    return value
      .split(', ')
      .map((role) => t(`backOffice.administration.role.${role}`))
      .join(', ')
  if (field === 'kind') return t(`backOffice.administration.kind.${value}`)
  return value.replace(/\b(\d{4})-(\d{2})-(\d{2})\b/g, '$3/$2/$1')
}
