import { afterEach, expect, test } from 'vitest'
import { findBrokenRules, mountInShell } from '../../../test/mounting.ts'
import type { AgencyView } from './agencies/useAgencies.ts'
import ChangeAgency from './agencies/ChangeAgency.vue'
import UnitList from './agencies/UnitList.vue'
import WeekFields from './calendars/WeekFields.vue'
import SwitchPanel from './catalogue/SwitchPanel.vue'
import AccountPanel from './officers/AccountPanel.vue'

afterEach(() => void (document.body.innerHTML = ''))

const calm = { failure: '', busy: false }
const account = {
  ...{ id: 'l1', personId: 'p1', username: 'can-bo.thu', suspendedAt: null },
  ...{ mustChangePassword: true, lastSignInAt: null },
}
const agency: AgencyView = {
  ...{ id: 'a1', identifier: 'H15.90.01', version: 3, name: { vi: 'Sở Thử', en: null } },
  ...{ level: 'PROVINCE', kind: null, parent: null, oneStopName: { vi: 'Một cửa', en: null } },
  ...{ address: 'Số 1', phone: '0262', email: null, hotline: null, contacts: [], fieldCodes: [] },
  ...{ active: true, dissolvedOn: null, successor: null, units: [], closedUnits: [], history: [] },
}

/** Presses the last button of that name, or the first one: a dialog's own stands after those of the page. */
async function press(name: string, at = -1): Promise<void> {
  const all = [...document.querySelectorAll('button')]
  const button = all.filter(({ textContent }) => textContent?.trim().startsWith(name)).at(at)
  if (!button) throw new Error(`No button ${name}.`)
  button.click()
  await Promise.resolve()
}

test('a first password is shown to be handed over, and a suspended account can only be opened again', async () => {
  const wrapper = mountInShell(AccountPanel, { ...calm, account, password: 'abcd-efgh-2345-jkmn' })
  expect(wrapper.text()).toContain('abcd-efgh-2345-jkmn')
  expect(wrapper.text()).toContain('Phải đổi mật khẩu')
  expect(await findBrokenRules()).toEqual([])
  await wrapper.setProps({
    account: { ...account, suspendedAt: '2026-11-22T01:00:00Z' },
    password: '',
  })
  expect(wrapper.findAll('button').map((button) => button.text())).toEqual(
    expect.arrayContaining(['Mở khóa tài khoản']),
  )
  expect(wrapper.text()).not.toContain('Cấp lại mật khẩu')
})

test('suspending asks for a reason first', async () => {
  const wrapper = mountInShell(AccountPanel, { ...calm, account, password: '' })
  await press('Tạm khóa tài khoản')
  await wrapper.vm.$nextTick()
  expect(wrapper.emitted('suspend')).toBeUndefined()
  await wrapper.find('textarea').setValue('Báo mất')
  await press('Tạm khóa tài khoản')
  expect(wrapper.emitted('suspend')).toEqual([['p1', 'Báo mất']])
})

test('a new name asks for its decision, a new phone does not', async () => {
  const props = { ...calm, agency, agencies: [], fields: [{ code: 'X', name: 'Lĩnh vực thử' }] }
  const wrapper = mountInShell(ChangeAgency, props)
  await wrapper.find('input[type=tel]').setValue('0262111')
  await wrapper.find('form').trigger('submit')
  expect(wrapper.emitted('save')?.[0]).toMatchObject([{ draft: { phone: '0262111' }, basis: null }])
  await wrapper.find('input[type=text]').setValue('Sở Mới')
  expect(wrapper.text()).toContain('Số văn bản')
  await wrapper.find('form').trigger('submit')
  expect(wrapper.emitted('save')?.[1]).toMatchObject([{ basis: { number: '' } }])
})

test('a unit is closed only when asked twice', async () => {
  const units = [{ id: 'u1', name: { vi: 'Phòng Thử', en: null } }]
  const wrapper = mountInShell(UnitList, { ...calm, units, closed: [], frozen: false })
  expect(await findBrokenRules()).toEqual([])
  await press('Đóng', 0)
  await wrapper.vm.$nextTick()
  expect(wrapper.emitted('close')).toBeUndefined()
  await press('Đóng')
  expect(wrapper.emitted('close')).toEqual([['u1']])
})

test('switching off says what follows, asks for day and decision, and is offered only in force', async () => {
  const wrapper = mountInShell(SwitchPanel, { ...calm, state: 'IN_FORCE', closedFrom: null })
  expect(wrapper.text()).toContain('Hồ sơ đã nhận vẫn giải quyết')
  expect(await findBrokenRules()).toEqual([])
  await wrapper.setProps({ state: 'COMING' })
  expect(wrapper.find('button').exists()).toBe(false)
  await wrapper.setProps({ state: 'CLOSED', closedFrom: '2026-11-01' })
  expect(wrapper.text()).toContain('Mở lại')
})

test('office hours are added and taken away day by day, each field with a name of its own', async () => {
  const week = { 1: [{ start: '07:30', end: '11:30' }] }
  const wrapper = mountInShell(WeekFields, { modelValue: week })
  expect(await findBrokenRules()).toEqual([])
  const labels = wrapper.findAll('label').map((label) => label.text())
  expect(new Set(labels).size).toBe(labels.length)
  await wrapper.find('input').setValue('08:00')
  expect(wrapper.emitted('update:modelValue')?.[0]).toEqual([
    { 1: [{ start: '08:00', end: '11:30' }] },
  ])
})
