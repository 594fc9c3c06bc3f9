import type { Database } from '@motcua/events'
import { vietnameseDay } from '../domain/vietnamese-day.ts'
import { countOtherAdministrators } from '../store/administered-officers.ts'
import { lock } from '../store/locks.ts'
import { listPostsOfPerson } from '../store/officers.ts'

/** Whether nobody could administer the system without this person. Whoever asks holds back others who ask. */
export async function isLastAdministrator(
  tx: Database,
  personId: string,
  at: Date,
): Promise<boolean> {
  const day = vietnameseDay(at)
  const posts = await listPostsOfPerson(tx, personId, day)
  if (!posts.some(({ roles }) => roles.includes('ADMINISTRATOR'))) return false
  await lock(tx, 'administrators')
  return (await countOtherAdministrators(tx, { personId, day })) === 0
}
