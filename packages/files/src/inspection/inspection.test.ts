import { expect, test } from 'vitest'
import { makeFolder } from '../../test/folder.ts'
import {
  sampleJpeg,
  sampleOdt,
  sampleOffice,
  samplePdf,
  samplePng,
  sampleProgram,
  sampleZip,
} from '../../test/samples.ts'
import { inspectFile, toFileName } from '../index.ts'

async function inspect(name: string, content: Buffer, maxBytes?: number) {
  await using folder = await makeFolder()
  return await inspectFile(await folder.write('upload', content), name, maxBytes)
}

test.each([
  ['Đơn đề nghị.pdf', samplePdf(), 'application/pdf'],
  ['ẢNH 4x6.PNG', samplePng, 'image/png'],
  ['a.jpg', sampleJpeg, 'image/jpeg'],
  ['a.jpeg', sampleJpeg, 'image/jpeg'],
  ['a.docx', sampleOffice('wordprocessingml.document'), /wordprocessingml\.document$/],
  ['a.xlsx', sampleOffice('spreadsheetml.sheet'), /spreadsheetml\.sheet$/],
  ['a.odt', sampleOdt(), 'application/vnd.oasis.opendocument.text'],
])('%s is accepted', async (name, content, mediaType) => {
  const inspected = await inspect(name, content)
  expect(inspected).toMatchObject({ ok: true, value: { size: content.length } })
  expect(inspected.ok && inspected.value.mediaType).toMatch(mediaType)
})

test.each([
  ['a.exe', sampleProgram, 'FILE_TYPE_NOT_ALLOWED'],
  ['a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'FILE_TYPE_NOT_ALLOWED'],
  ['a.html', Buffer.from('<html></html>'), 'FILE_TYPE_NOT_ALLOWED'],
  ['a.pdf.exe', samplePdf(), 'FILE_TYPE_NOT_ALLOWED'],
  ['pdf', samplePdf(), 'FILE_TYPE_NOT_ALLOWED'],
  ['a.zip', sampleZip(), 'FILE_TYPE_NOT_ALLOWED'],
  ['a.pdf', sampleProgram, 'FILE_TYPE_MISMATCH'],
  ['a.pdf', Buffer.from('<html><script>1</script></html>'), 'FILE_TYPE_MISMATCH'],
  ['a.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'FILE_TYPE_MISMATCH'],
  ['a.jpg', samplePng, 'FILE_TYPE_MISMATCH'],
  ['a.docx', sampleZip(), 'FILE_TYPE_MISMATCH'],
  ['a.docx', sampleOffice('spreadsheetml.sheet'), 'FILE_TYPE_MISMATCH'],
  ['a.pdf', Buffer.alloc(0), 'FILE_EMPTY'],
])('%s is refused: %#', async (name, content, code) => {
  const inspected = await inspect(name, content)
  expect(inspected).toMatchObject({ ok: false, error: { code } })
})

test('a file above the limit is refused, and the limit is named', async () => {
  const inspected = await inspect('a.pdf', samplePdf(2_500_000), 2_400_000)
  expect(inspected).toMatchObject({
    error: { code: 'FILE_TOO_LARGE', message: { vi: expect.stringContaining('2,4 MB') } },
  })
})

test.each([
  ['../../etc/Đơn.pdf', 'Đơn.pdf'],
  ['C:\\Users\\mẫu\\Đơn.pdf', 'Đơn.pdf'],
  ['a\u0000b\u202efdp.exe', 'abfdp.exe'],
  ['Đơn  "mới"?.pdf'.normalize('NFD'), 'Đơn _mới__.pdf'],
  [`${'ạ'.repeat(300)}.pdf`, `${'ạ'.repeat(146)}.pdf`],
])('%s is kept as %s', (declared, kept) => {
  expect(toFileName(declared)).toBe(kept)
})
