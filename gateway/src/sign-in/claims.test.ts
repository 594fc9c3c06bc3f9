import { expect, test } from 'vitest'
import { readClaims } from './claims.ts'

test('reads what VNeID proves', () => {
  const claims = {
    sub: 's',
    name: 'Nguyễn Thị Thử',
    id_number: '066190000001',
    birthdate: '1990-05-12',
    gender: 'female',
    address: { formatted: 'Số 1' },
  }
  expect(readClaims('VNEID', claims)).toEqual({
    subject: 's',
    fullName: 'Nguyễn Thị Thử',
    idNumber: '066190000001',
    dateOfBirth: '1990-05-12',
    sex: 'FEMALE',
    address: 'Số 1',
    phone: null,
    email: null,
    represents: null,
  })
})

test('a local account proves no identification number, whatever it claims', () => {
  expect(readClaims('LOCAL', { sub: 's', id_number: '066190000001' }).idNumber).toBeNull()
})

test('VNeID says which organisations the person represents; a local account never does', () => {
  const stated = { name: 'Công ty Thử', tax_code: '0000000001', address: { formatted: 'Số 1' } }
  const claims = { sub: 's', legal_representative_of: [stated, { name: 'Sai', tax_code: '12' }] }
  expect(readClaims('VNEID', claims).represents).toEqual([
    { name: 'Công ty Thử', taxCode: '0000000001', address: 'Số 1' },
  ])
  expect(readClaims('VNEID', { sub: 's', legal_representative_of: [] }).represents).toEqual([])
  expect(readClaims('LOCAL', claims).represents).toBeNull()
})

test('what is malformed counts as not given; without a subject nobody signs in', () => {
  const claims = { sub: 's', name: '', id_number: '12', birthdate: 'soon', gender: 'x' }
  expect(readClaims('VNEID', claims)).toMatchObject({
    fullName: 's',
    idNumber: null,
    dateOfBirth: null,
    sex: null,
  })
  expect(() => readClaims('VNEID', {})).toThrow()
})
