import { flushPromises } from '@vue/test-utils'
import type { Component } from 'vue'
import { afterEach, describe, expect, test } from 'vitest'
import CheckedPanel from '../src/features/check/CheckedPanel.vue'
import ReadersList from '../src/features/dossier/ReadersList.vue'
import LookedUpPanel from '../src/features/look-up/LookedUpPanel.vue'
import OtherWays from '../src/features/look-up/OtherWays.vue'
import OwnLookUp from '../src/features/look-up/OwnLookUp.vue'
import ProofForm from '../src/features/look-up/ProofForm.vue'
import AddPaperDialog from '../src/features/vault/AddPaperDialog.vue'
import DeletePaperDialog from '../src/features/vault/DeletePaperDialog.vue'
import VaultFilterBar from '../src/features/vault/VaultFilterBar.vue'
import VaultPaperCard from '../src/features/vault/VaultPaperCard.vue'
import { accessibilityFaults, mountPanel } from './mount-panel.ts'
import { lookedUp } from './samples.ts'

afterEach(() => {
  document.body.innerHTML = ''
})

const offer = {
  channels: ['CODE', 'ID_NUMBER', 'NAME', 'SMS', 'COUNTER', 'NATIONAL_PORTAL'],
  proofs: ['ID_NUMBER', 'PHONE'],
  proofDigits: 6,
  nationalPortal: 'https://dichvucong.gov.vn',
}
// SHA-256 of `abc`.
const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
const checked = {
  __typename: 'PaperCheck',
  checkCode: 'K7QM-2F9X-81AB-CDEF',
  title: { vi: 'Giấy khai sinh', en: null },
  number: '12/2026/KQ-UBND',
  agency: lookedUp.details?.agency,
  issuedAt: '2026-11-20T02:00:00Z',
  signerName: 'Lê Văn Mẫu',
  sha256,
  status: 'VALID',
  statusSince: null,
}
const file = {
  ...{ id: 'f1', name: 'giay-khai-sinh.pdf', mediaType: 'application/pdf', size: 12_000 },
  ...{ sha256, scan: 'CLEAN' },
}
const paper = {
  ...{ id: 'v1', origin: 'RESULT', trust: 'SIGNED', kind: 'BIRTH_CERTIFICATE' },
  ...{ name: { vi: 'Giấy khai sinh', en: null }, issuer: 'UBND xã Mẫu', number: '12' },
  ...{ issuedOn: '2026-03-24', validUntil: '2026-09-24', standing: 'EXPIRED', deletable: true },
  ...{ addedAt: '2026-11-20T02:00:00Z', file, dossier: null },
}
const reads = [
  {
    ...{ at: '2026-11-20T02:00:00Z', purpose: 'COUNTER', name: null, file: null },
    ...{ title: { vi: 'Công chức Một cửa', en: null }, agency: lookedUp.details?.agency },
  },
]
const noDetails = { ...lookedUp, details: null }

const panels: readonly (readonly [string, Component, object])[] = [
  ['a stranger', LookedUpPanel, { dossier: noDetails }],
  ['ProofForm', ProofForm, { offer, busy: false, failure: 'Không khớp.' }],
  ['OtherWays', OtherWays, { offer }],
  ['OwnLookUp', OwnLookUp, { by: 'NAME', signedIn: true, outcome: undefined, busy: false }],
  [
    'OwnLookUp of a visitor',
    OwnLookUp,
    { by: 'ID_NUMBER', signedIn: false, outcome: undefined, busy: false },
  ],
  ['CheckedPanel', CheckedPanel, { paper: checked }],
  ['VaultPaperCard', VaultPaperCard, { paper }],
  ['VaultFilterBar', VaultFilterBar, { words: '', origin: undefined, busy: false }],
  ['AddPaperDialog', AddPaperDialog, { open: true, busy: false, failure: 'Lỗi' }],
  ['DeletePaperDialog', DeletePaperDialog, { paper, busy: false }],
  ['ReadersList', ReadersList, { reads }],
]

describe.each(panels)('%s', (_name, component, props) => {
  test.each(['vi', 'en'] as const)('has no accessibility violation in %s', async (locale) => {
    mountPanel(component, props, locale)
    expect(await accessibilityFaults()).toEqual([])
    expect(document.body.textContent).not.toMatch(/portal\.[a-z]/i)
  })
})

test('a stranger sees the code, the state and how far it is, and nothing of the applicant', () => {
  const shown = mountPanel(LookedUpPanel, { dossier: noDetails }).text()
  expect(shown).toContain('H15.1-261122-0001')
  expect(shown).toContain('Đã xong 2 trên 5 bước')
  expect(shown).not.toContain('Hẹn trả')
})

test('the applicant sees who works on it, when it is due and what to mend', () => {
  const shown = mountPanel(LookedUpPanel, { dossier: lookedUp }).text()
  for (const text of ['Phòng Tư pháp', 'Trần Thị Mẫu', 'Hẹn trả kết quả', 'Chụp lại cho rõ.'])
    expect(shown).toContain(text)
})

test('a proof is asked for in full before it is sent', async () => {
  const form = mountPanel(ProofForm, { offer, busy: false })
  await form.get('input').setValue('1234')
  await form.get('form').trigger('submit')
  expect(form.emitted('prove')).toBeUndefined()
  expect(form.text()).toContain('Hãy nhập đủ 6 chữ số')
  await form.get('input').setValue('123 456')
  await form.get('form').trigger('submit')
  expect(form.emitted('prove')).toEqual([['123456']])
})

test('a file is compared with the paper on the device', async () => {
  const panel = mountPanel(CheckedPanel, { paper: checked })
  const field = panel.findComponent({ name: 'FileField' })
  // jsdom's files cannot be read as bytes; those of the platform can.
  const same = Object.assign(await new Response('abc').blob(), { name: 'that.pdf' })
  field.vm.$emit('pick', [same])
  await flushPromises()
  await expect.poll(() => panel.text()).toContain('“that.pdf” đúng là bản gốc')
  const other = Object.assign(await new Response('abd').blob(), { name: 'other.pdf' })
  field.vm.$emit('pick', [other])
  await expect.poll(() => panel.text()).toContain('“other.pdf” không phải bản gốc')
})

test('a paper without file or name is not put in', async () => {
  const dialog = mountPanel(AddPaperDialog, { open: true, busy: false })
  await dialog.get('form').trigger('submit')
  expect(dialog.emitted('add')).toBeUndefined()
  expect(dialog.text()).toContain('Hãy nhập tên giấy tờ')
  expect(dialog.text()).toContain('Hãy chọn tệp')
})
