import { expect, test } from 'vitest'
import { aPortalRecord } from '../portal/portal-record.builder.ts'
import { readPortalRecord } from '../portal/read-portal-record.ts'
import { unclassifiedField } from './procedure-version.ts'
import { takeOver, type VersionContent } from './take-over.ts'

function national(): VersionContent {
  const reading = readPortalRecord(aPortalRecord())
  if (!reading.ok) throw new Error('The builder makes good records.')
  return reading.value.draft
}

const eForm = { schema: { type: 'object' }, pages: [] } as const

test('the nation’s facts replace ours, what the province decides stays', () => {
  const ours: VersionContent = {
    ...national(),
    name: { vi: 'Cấp giấy xác nhận thử nghiệm', en: 'A trial' },
    onlineLevel: { level: 'FULL' },
    lifeEvents: ['marriage'],
    results: [],
    documents: [],
  }
  expect(takeOver(ours, national())).toMatchObject({
    name: { en: 'A trial' },
    onlineLevel: { level: 'FULL' },
    lifeEvents: ['marriage'],
    results: [{ name: { vi: 'Giấy xác nhận' } }],
    documents: [{ id: 'g15-kq000001' }],
  })
})

test('what the nation leaves open does not wipe out what we know', () => {
  const fee = { id: 'phi', name: { vi: 'Phí' }, kind: 'CHARGE', per: 'DOSSIER' } as const
  const known: VersionContent = {
    ...national(),
    fees: [{ ...fee, channels: ['COUNTER'], amount: 1000 }],
  }
  const open: VersionContent = {
    ...national(),
    field: unclassifiedField,
    decidingAgency: null,
    decidingAgencyKinds: [],
    levels: [],
    fees: [{ ...fee, channels: ['COUNTER'], amount: null }],
  }
  expect(takeOver(known, open)).toEqual(known)
})

test('papers stay with the form that asks for them', () => {
  const ours: VersionContent = { ...national(), eForm, documents: [] }
  expect(takeOver(ours, national())).toMatchObject({ eForm, documents: [] })
})

test('our limit stands where the nation names no usable one', () => {
  const theirs: VersionContent = {
    ...national(),
    channels: [{ channel: 'COUNTER', timeLimits: [], note: null }],
  }
  expect(takeOver(national(), theirs).channels).toEqual(national().channels)
})
