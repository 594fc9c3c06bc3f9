import { expect, test } from 'vitest'
import { applicantLine, applicantName } from './applicant-name.ts'

const contact = { fullName: 'Phạm Văn Mẫu', idNumber: '066072000004' }
const company = { name: 'Công ty Thử', taxCode: '0000000001' }

test('an organisation stands before the person who acts for it', () => {
  expect(applicantName({ contact, onBehalfOf: company })).toBe('Công ty Thử')
  expect(applicantLine({ contact, onBehalfOf: company })).toBe('Công ty Thử (0000000001)')
  expect(applicantName({ contact, onBehalfOf: null })).toBe('Phạm Văn Mẫu')
  expect(applicantLine({ contact, onBehalfOf: null })).toBe('Phạm Văn Mẫu (066072000004)')
})

test('a number that is not shown leaves no brackets', () => {
  const hidden = { ...contact, idNumber: null }
  expect(applicantLine({ contact: hidden, onBehalfOf: null })).toBe('Phạm Văn Mẫu')
})
