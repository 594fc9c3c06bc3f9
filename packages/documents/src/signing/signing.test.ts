import { generateKeyPairSync, sign } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { exampleResult } from '../../test/examples.ts'
import {
  closeDocuments,
  type DevelopmentCertificate,
  makeDevelopmentCertificate,
  renderResult,
  signPdf,
  verifyPdf,
} from '../index.ts'

// Machines that build and test at once are slow.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const signedAt = new Date('2026-10-08T01:05:00Z')
const validFrom = new Date('2026-01-01T00:00:00Z')

let pdf: Uint8Array
let leader: DevelopmentCertificate
let agency: DevelopmentCertificate

beforeAll(async () => {
  pdf = await renderResult(exampleResult)
  leader = await makeDevelopmentCertificate(
    { organisation: 'UBND xã Ea Mẫu', unit: 'Lãnh đạo Ủy ban', commonName: 'Lê Thị Thử Nghiệm' },
    { validFrom },
  )
  agency = await makeDevelopmentCertificate(
    { organisation: 'UBND xã Ea Mẫu', commonName: 'UBND xã Ea Mẫu' },
    { validFrom },
  )
})

afterAll(() => closeDocuments())

function signAs(document: Uint8Array, by: DevelopmentCertificate): Promise<Uint8Array> {
  return signPdf(document, {
    certificateChain: by.certificateChain,
    key: { privateKey: by.privateKey },
    signedAt,
    reason: 'Phê duyệt kết quả giải quyết',
    name: 'Lê Thị Thử Nghiệm',
    location: 'xã Ea Mẫu, tỉnh Đắk Lắk',
  })
}

test('[DN19 Đ3.7a, DN19 Đ3.7b] a signed letter is valid, whole and trusted under its authority', async () => {
  const verification = await verifyPdf(await signAs(pdf, leader), leader.authorityCertificate)
  expect(verification).toEqual({
    intact: true,
    signatures: [
      {
        signer: 'Chứng thư thử nghiệm – Lê Thị Thử Nghiệm',
        organisation: 'UBND xã Ea Mẫu',
        signedAt,
        validSignature: true,
        coversWholeFile: true,
        trusted: true,
      },
    ],
  })
})

test('without trust anchors nothing is said about trust; under another authority it is not trusted', async () => {
  const signed = await signAs(pdf, leader)
  expect((await verifyPdf(signed)).signatures[0]).not.toHaveProperty('trusted')
  const strange = await verifyPdf(signed, agency.authorityCertificate)
  expect(strange.signatures[0]).toMatchObject({ validSignature: true, trusted: false })
})

test('a certificate that was not valid on the day of signing is not trusted', async () => {
  const late = await makeDevelopmentCertificate(
    { organisation: 'UBND xã Ea Mẫu', commonName: 'Hết hạn' },
    { validFrom: new Date('2020-01-01T00:00:00Z') },
  )
  const verification = await verifyPdf(await signAs(pdf, late), late.authorityCertificate)
  expect(verification.signatures[0]).toMatchObject({ validSignature: true, trusted: false })
})

test.each([2_000, 20_000, 50_000])(
  'a byte flipped at %d breaks the signature',
  async (position) => {
    const changed = Uint8Array.from(await signAs(pdf, leader))
    changed[position] = (changed[position] ?? 0) ^ 1
    const verification = await verifyPdf(changed, leader.authorityCertificate)
    expect(verification.intact).toBe(false)
    expect(verification.signatures[0]).toMatchObject({ validSignature: false, trusted: false })
  },
)

test('[DN19 Đ3.7b] a byte flipped inside the signature breaks it', async () => {
  const signed = Buffer.from(await signAs(pdf, leader))
  const digit = signed.lastIndexOf('/Contents <') + 600
  signed[digit] = signed[digit] === 0x30 ? 0x31 : 0x30
  expect((await verifyPdf(signed)).intact).toBe(false)
})

test('an RSA key signs as well', async () => {
  const token = await makeDevelopmentCertificate(
    { organisation: 'Sở Tư pháp', commonName: 'Trần Thị Thử Nghiệm' },
    { validFrom, keyType: 'RSA_2048' },
  )
  const verification = await verifyPdf(await signAs(pdf, token), token.authorityCertificate)
  expect(verification.signatures[0]).toMatchObject({ validSignature: true, trusted: true })
})

test('a second signature leaves the first valid', async () => {
  const both = await signAs(await signAs(pdf, leader), agency)
  const anchors = leader.authorityCertificate + agency.authorityCertificate
  const { intact, signatures } = await verifyPdf(both, anchors)
  expect(intact).toBe(true)
  expect(signatures.map((one) => [one.signer, one.trusted, one.coversWholeFile])).toEqual([
    ['Chứng thư thử nghiệm – Lê Thị Thử Nghiệm', true, false],
    ['Chứng thư thử nghiệm – UBND xã Ea Mẫu', true, true],
  ])
})

test('[DN19 Đ3.7b] what is added after signing is noticed', async () => {
  const signed = await signAs(pdf, leader)
  const longer = Buffer.concat([signed, Buffer.from('\n% added\n')])
  const { intact, signatures } = await verifyPdf(longer)
  expect(intact).toBe(false)
  expect(signatures[0]).toMatchObject({ validSignature: true, coversWholeFile: false })
})

test('a key may stay in its device: only bytes to sign leave the process', async () => {
  const asked: number[] = []
  const signed = await signPdf(pdf, {
    certificateChain: leader.certificateChain,
    key: {
      sign: async (bytes) => {
        asked.push(bytes.length)
        return sign('sha256', bytes, leader.privateKey)
      },
    },
    signedAt,
    reason: 'Ký từ xa',
    name: 'Lê Thị Thử Nghiệm',
  })
  expect(asked).toEqual([expect.any(Number)])
  expect((await verifyPdf(signed)).intact).toBe(true)
})

test('[DN19 Đ3.7a] a key that does not belong to the certificate gives an invalid signature', async () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const signed = await signPdf(pdf, {
    certificateChain: leader.certificateChain,
    key: { privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() },
    signedAt,
    reason: 'Sai khóa',
    name: 'Lê Thị Thử Nghiệm',
  })
  expect((await verifyPdf(signed)).signatures[0]?.validSignature).toBe(false)
})

test('a PDF without signatures is not intact, and rubbish does not throw', async () => {
  expect(await verifyPdf(pdf)).toEqual({ intact: false, signatures: [] })
  const rubbish = Buffer.from('%PDF-1.7 /ByteRange [0 5 9 3] <00> /M (D:99) endobj')
  expect((await verifyPdf(rubbish)).intact).toBe(false)
})
