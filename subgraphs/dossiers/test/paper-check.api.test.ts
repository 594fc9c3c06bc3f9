import { buffer } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { readPdf } from '../../../packages/documents/test/read-pdf.ts'
import { newPaperCheck, readCheckCode } from '../src/paperwork/check-code.ts'
import { aDossier } from './story.ts'
import { shareWorlds, type World } from './world.ts'

const worlds = shareWorlds()
afterAll(() => worlds.close())

const query = `query ($code: String!) { checkPaper(code: $code) { __typename
  ... on PaperCheck { title { vi } number agency { id } issuedAt signerName sha256 status }
  ... on Refusal { code } } }`

interface Paper {
  readonly sha256: string
}

async function papersOf(world: World, id: string) {
  const asked = `query ($id: ID!) { dossier(id: $id) { receipt { sha256 } result { file { sha256 } } } }`
  const { dossier } = await world.ask<{
    dossier: { receipt: Paper; result: { file: Paper } }
  }>(world.people.citizen, asked, { id })
  return [
    ['Giấy tiếp nhận hồ sơ và hẹn trả kết quả', dossier.receipt],
    ['Giấy khai sinh', dossier.result.file],
  ] as const
}

test('anybody who holds a print of a paper checks it against the system by the code on it, without learning whose it is', async () => {
  const world = await worlds.under('kon-tum-2022')
  const { id } = await aDossier(world, 'SETTLED')
  await world.followUp()

  for (const [title, { sha256 }] of await papersOf(world, id)) {
    const pdf = await readPdf(await buffer(await world.storage.readFile(sha256)))
    const address = /\/kiem-tra\?ma=(\w{16})/.exec(pdf.altTexts.join(' '))
    const code = address?.[1] ?? ''
    const printed = code.match(/.{4}/g)?.join('-') ?? ''
    expect(pdf.text).toContain(printed)

    const answer = await world.ask<{ checkPaper: object }>(null, query, { code })
    expect(answer.checkPaper).toMatchObject({
      ...{ __typename: 'PaperCheck', title: { vi: title }, sha256, status: 'VALID' },
      ...{ number: expect.any(String), agency: { id: world.agencyId } },
      ...{ signerName: expect.any(String), issuedAt: world.clock.now },
    })
    expect(JSON.stringify(answer)).not.toContain(world.people.citizen.displayName)
    const typed = ` ${printed.toLowerCase()} `
    expect(await world.ask(null, query, { code: typed })).toEqual(answer)
  }
  expect(await world.ask(null, query, { code: '0000-0000-0000-0000' })).toEqual({
    checkPaper: { __typename: 'Refusal', code: 'PAPER_UNKNOWN' },
  })
})

test('a code is read as people write it, and no two are alike', () => {
  const codes = new Set(Array.from({ length: 1_000 }, () => newPaperCheck('https://x.vn').code))
  expect(codes.size).toBe(1_000)
  expect(readCheckCode('o123 45l7-89ab CDEF')).toBe('0123-4517-89AB-CDEF')
  expect([readCheckCode(''), readCheckCode('0123'), readCheckCode('U'.repeat(16))]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})
