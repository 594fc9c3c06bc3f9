import { and, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'

/** Each word begins a word of the normalised column. For short lists only: it reads the rows of the filter beside it. */
export function holdsWords(column: PgColumn, words: string): SQL | undefined {
  const parts = words.split(' ').filter((word) => word !== '')
  return and(...parts.map((word) => sql`' ' || ${column} like ${`% ${word}%`}`))
}
