import { afterAll, expect, test } from 'vitest'
import { aDossier, doAct, granted } from './story.ts'
import { look } from './supplement-story.ts'
import { shareWorlds } from './world.ts'

const worlds = shareWorlds()
afterAll(() => worlds.close())

test('marks are kept while working, by whoever may check, and say what is missing in them', async () => {
  const world = await worlds.under('dak-lak-2024')
  const { clerk, officer, citizen, foreignClerk } = world.people
  const { id, version } = await aDossier(world, 'SUBMITTED')
  const mark = { kind: 'DOCUMENT', target: 'giay-chung-sinh', verdict: 'MISSING' }
  const save = (person: typeof clerk | null, given: object) =>
    doAct(world, person, 'saveMarks', { dossierId: id, marks: [{ ...mark, ...given }] })
  await expect(save(officer, {})).rejects.toThrow('FORBIDDEN')
  await expect(save(citizen, {})).rejects.toThrow('FORBIDDEN')
  expect(await save(foreignClerk, {})).toMatchObject({ code: 'DOSSIER_NOT_FOUND' })
  expect(await save(clerk, { target: 'khong-co' })).toMatchObject({ code: 'CHECK_TARGET_UNKNOWN' })

  const request = { dossierId: id, seenVersion: version }
  expect(await doAct(world, clerk, 'requestSupplement', request)).toMatchObject({
    code: 'NOTHING_TO_SUPPLEMENT',
  })
  granted(await save(clerk, {}))
  expect(await doAct(world, clerk, 'requestSupplement', request)).toMatchObject({
    code: 'CHECK_WITHOUT_INSTRUCTION',
    message: 'Hãy ghi rõ người nộp cần làm gì ở: Giấy chứng sinh.',
  })
  granted(await save(clerk, { verdict: null }))
  expect((await look(world, clerk, id)).check?.items[1]?.verdict).toBeNull()
  granted(await save(clerk, { instruction: 'Nộp bổ sung.' }))
  expect(
    await doAct(world, clerk, 'requestSupplement', { ...request, answerWithinDays: 366 }),
  ).toMatchObject({ code: 'TERM_IMPOSSIBLE' })
})
