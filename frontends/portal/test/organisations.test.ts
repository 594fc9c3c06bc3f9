import type { VueWrapper } from '@vue/test-utils'
import { expect, test } from 'vitest'
import AuthoriseDialog from '../src/features/account/represented/AuthoriseDialog.vue'
import EndDialog from '../src/features/account/represented/EndDialog.vue'
import OrganisationCard from '../src/features/account/represented/OrganisationCard.vue'
import ChooseAgencyDialog from '../src/features/procedure/start-dossier/ChooseAgencyDialog.vue'
import OwnerChoice from '../src/shared/owners/OwnerChoice.vue'
import { accessibilityFaults, mountPanel } from './mount-panel.ts'

const represented = [{ organisationId: 'o1', name: 'Công ty Thử', taxCode: '0000000001' }]
const held = { since: '2026-11-20T02:00:00Z', basis: 'LEGAL_REPRESENTATIVE' }
const organisation = {
  ...{ id: 'o1', name: 'Công ty Thử', taxCode: '0000000001', address: 'Số 1', mayAuthorise: true },
  representations: [
    {
      ...{ ...held, id: 'r1', personName: 'Phạm Văn Mẫu', isMine: true, until: null },
      ...{ basis: 'PROVIDER', capacity: 'LEGAL_REPRESENTATIVE', mayEnd: false },
    },
    {
      ...{ ...held, id: 'r2', personName: 'Lê Thị Ví Dụ', isMine: false, until: '2026-12-31' },
      ...{ capacity: 'AUTHORISED', mayEnd: true },
    },
  ],
}
const agency = {
  ...{ id: 'a1', level: 'COMMUNE', name: { vi: 'Phường Thử', en: null }, address: 'Số 2' },
  ...{ oneStopName: { vi: 'Một cửa', en: null }, phone: '0262' },
}
const start = {
  ...{ open: true, drafts: [], busy: false, failure: '', represented },
  outcome: { kind: 'ok', value: { agencies: [agency], address: 'Phường Thử' } },
}

async function press(panel: VueWrapper, label: string): Promise<void> {
  await panel
    .findAll('button')
    .find((button) => button.text() === label)
    ?.trigger('click')
}

test('one chooses for whom a dossier is before it begins; who represents nobody is not asked', async () => {
  const dialog = mountPanel(ChooseAgencyDialog, start)
  expect(dialog.text()).toContain('Nộp cho')
  await dialog.get('input[value="o1"]').setValue()
  await dialog.get('input[value="a1"]').setValue()
  await press(dialog, 'Bắt đầu khai')
  expect(dialog.emitted('choose')).toEqual([['a1', 'o1']])
  expect(await accessibilityFaults()).toEqual([])
  dialog.unmount()

  const alone = mountPanel(ChooseAgencyDialog, { ...start, represented: [] })
  expect(alone.text()).not.toContain('Nộp cho')
  await alone.get('input[value="a1"]').setValue()
  await press(alone, 'Bắt đầu khai')
  expect(alone.emitted('choose')).toEqual([['a1', null]])
  alone.unmount()
})

test('a list can be narrowed to one owner, where there is more than one', async () => {
  const choice = mountPanel(OwnerChoice, {
    ...{ modelValue: '', represented, own: 'toi' },
  })
  expect(choice.findAll('option').map((option) => option.text())).toEqual([
    ...['Tất cả', 'Của tôi', 'Công ty Thử'],
  ])
  await choice.get('select').setValue('o1')
  expect(choice.emitted('update:modelValue')).toEqual([['o1']])
  expect(await accessibilityFaults()).toEqual([])
  choice.unmount()
  const nobody = mountPanel(OwnerChoice, { modelValue: '', represented: [] })
  expect(nobody.find('select').exists()).toBe(false)
})

test('who acts for an organisation stands with it, as what and until when; only an authorisation can be ended', async () => {
  const card = mountPanel(OrganisationCard, { organisation })
  expect(card.text()).toContain('Phạm Văn Mẫu (bạn)')
  expect(card.text()).toContain('Người được ủy quyền')
  expect(card.text()).toContain('đến hết ngày 31/12/2026')
  const [end, authorise] = card.findAll('button')
  await end?.trigger('click')
  expect(card.emitted('end')).toEqual([[organisation.representations[1]]])
  await authorise?.trigger('click')
  expect(card.emitted('authorise')).toHaveLength(1)
  expect(await accessibilityFaults()).toEqual([])
  card.unmount()

  const authorised = mountPanel(OrganisationCard, {
    organisation: { ...organisation, mayAuthorise: false },
  })
  expect(authorised.text()).not.toContain('Ủy quyền cho người khác')
  authorised.unmount()
})

test('an authorisation needs a whole number, a name and a day that is not over', async () => {
  const dialog = mountPanel(AuthoriseDialog, { organisation, busy: false, failure: 'Không có.' })
  await dialog.get('form').trigger('submit')
  expect(dialog.emitted('authorise')).toBeUndefined()
  expect(dialog.text()).toContain('Hãy nhập đủ 12 chữ số')
  await dialog.get('#authorise-number').setValue('066 195 000 003')
  await dialog.get('#authorise-name').setValue(' Lê Thị Ví Dụ ')
  const [day, month, year] = dialog.findAll('[role=group] input, fieldset input')
  await day?.setValue('31')
  await month?.setValue('12')
  await year?.setValue('2099')
  await dialog.get('form').trigger('submit')
  expect(dialog.emitted('authorise')).toEqual([
    [{ idNumber: '066195000003', fullName: 'Lê Thị Ví Dụ', until: '2099-12-31' }],
  ])
  expect(await accessibilityFaults()).toEqual([])
  dialog.unmount()
})

test('ending an authorisation is asked once more, with what it means', async () => {
  const [, representative] = organisation.representations
  const dialog = mountPanel(EndDialog, {
    ...{ organisation: 'Công ty Thử', representative, busy: false },
  })
  expect(dialog.text()).toContain('Lê Thị Ví Dụ sẽ không còn xem hay nộp hồ sơ')
  await press(dialog, 'Chấm dứt ủy quyền')
  expect(dialog.emitted('end')).toHaveLength(1)
  dialog.unmount()
})
