import { expect, test } from 'vitest'
import { startClamd, startSilentServer } from '../../test/clamd-server.ts'
import { makeFolder } from '../../test/folder.ts'
import { samplePdf } from '../../test/samples.ts'
import { createClamdScanner, noScanner } from '../index.ts'

async function scan(content: Buffer, limit?: number) {
  await using folder = await makeFolder()
  await using clamd = await startClamd(limit)
  const scanner = createClamdScanner({ host: '127.0.0.1', port: clamd.port })
  return await scanner.scan(await folder.write('file', content))
}

test('a clean file is clean, also when it is sent in many chunks', async () => {
  expect(await scan(samplePdf(900_000))).toEqual({ status: 'CLEAN' })
})

test('a threat is named', async () => {
  expect(await scan(Buffer.concat([samplePdf(200_000), Buffer.from('EICAR')]))).toEqual({
    status: 'INFECTED',
    threat: 'Eicar-Test-Signature',
  })
})

test('a file too large for the scanner is not called clean', async () => {
  expect(await scan(samplePdf(5_000_000), 100_000)).toMatchObject({
    status: 'UNKNOWN',
    reason: expect.stringMatching(/size limit exceeded|EPIPE|ECONNRESET/),
  })
})

test('an unreachable scanner does not call a file clean', async () => {
  await using folder = await makeFolder()
  const nowhere = createClamdScanner({ host: '127.0.0.1', port: 1 })
  const verdict = await nowhere.scan(await folder.write('file', samplePdf()))
  expect(verdict).toMatchObject({ status: 'UNKNOWN', reason: expect.stringContaining('REFUSED') })
})

test('a scanner that never answers is given up', async () => {
  await using folder = await makeFolder()
  await using silent = await startSilentServer()
  const scanner = createClamdScanner({ host: '127.0.0.1', port: silent.port, timeout: 100 })
  const verdict = await scanner.scan(await folder.write('file', samplePdf()))
  expect(verdict).toEqual({ status: 'UNKNOWN', reason: 'Error: The scanner did not answer.' })
})

test('without a scanner the answer is honest', async () => {
  expect(await noScanner.scan('/anywhere')).toEqual({ status: 'NOT_SCANNED' })
})
