import { badInput } from '@motcua/kernel'
import type { Feedback } from '../../domain/feedback/feedback.ts'
import { toId } from '../ids.ts'

/** What a page of publications ends with: the moment of publication and the id. */
export function publicationKey({ publishedAt, id }: Feedback): readonly [string, string] {
  return [publishedAt?.toISOString() ?? '', id]
}

/** That key from a cursor; a cursor we did not make is bad input. */
export function toPublicationKey(
  key: readonly (string | number | null)[] | undefined,
): readonly [string, string] | undefined {
  return key && [toMoment(String(key[0])), toId('after', String(key[1]))]
}

/** A moment from a cursor, as ISO text. */
export function toMoment(text: string): string {
  const at = new Date(text)
  if (!Number.isNaN(at.getTime())) return at.toISOString()
  throw badInput('after', { vi: 'con trỏ của trang trước', en: 'the cursor of an earlier page' })
}
