import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, test } from 'vitest'
import { aDossier } from '../../../../test/builders.ts'
import { findBrokenRules, mountInShell } from '../../../../test/mounting.ts'
import type { DossierView } from '../useDossier.ts'
import ActPanel from './ActPanel.vue'

const proposal = {
  title: 'Giấy khai sinh',
  body: 'Một.\n\nHai.',
  opinion: 'Đủ điều kiện.',
  officer: null,
}
const task = {
  id: 't9',
  name: 'Xác minh',
  role: 'PROCESSING_OFFICER',
  openedAt: '',
  dueAt: null,
  agency: null,
  assignee: null,
}

afterEach(() => {
  document.body.innerHTML = ''
})

function mountPanel(dossier: DossierView, failure?: object) {
  return mountInShell(ActPanel, { dossier, failure, busy: false, round: 0, chosen: undefined })
}

async function submit(wrapper: ReturnType<typeof mountPanel>) {
  await flushPromises()
  await wrapper.find('form').trigger('submit')
  return wrapper.emitted('act')?.at(-1)?.[0]
}

async function choose(wrapper: ReturnType<typeof mountPanel>, name: string) {
  await wrapper
    .findAll('button')
    .find((button) => button.text() === name)
    ?.trigger('click')
  await wrapper.setProps({ chosen: (wrapper.emitted('update:chosen')?.at(-1) ?? [])[0] } as never)
}

describe('each act', () => {
  test('accepting takes the ordinary case unless another is chosen', async () => {
    const wrapper = mountPanel(aDossier())
    await choose(wrapper, 'Tiếp nhận')
    expect(await submit(wrapper)).toEqual({
      act: 'ACCEPT',
      caseCode: null,
      note: null,
      forward: false,
      fees: [],
    })
    expect(wrapper.text()).toContain('Trong ngày')

    await wrapper.findAll('input[type=radio]')[1]?.setValue()
    expect(await submit(wrapper)).toMatchObject({ caseCode: '02' })
    expect(wrapper.text()).toContain('5 ngày làm việc')
  })

  test('declining asks for the reason and goes to its field', async () => {
    const wrapper = mountPanel(aDossier())
    await choose(wrapper, 'Không tiếp nhận')
    expect(await submit(wrapper)).toBeUndefined()
    expect(document.activeElement?.tagName).toBe('TEXTAREA')
    expect(wrapper.text()).toContain('Hãy nêu lý do không tiếp nhận.')

    await wrapper.find('textarea').setValue('  Thiếu giấy chứng sinh. ')
    expect(await submit(wrapper)).toEqual({
      act: 'DECLINE',
      reason: 'Thiếu giấy chứng sinh.',
      guidance: null,
      withMarks: false,
    })
  })

  test('appraising starts from what was declared, and offers the ways on', async () => {
    const ways = [
      { stepId: 's1', name: 'Đủ điều kiện' },
      { stepId: 's2', name: 'Cần xác minh' },
    ]
    const dossier = aDossier({
      availableActs: ['APPRAISE'],
      openTasks: [{ ...task, kind: 'APPRAISE', ways }],
    })
    const wrapper = mountPanel(dossier)
    await wrapper.setProps({ chosen: 'APPRAISE' } as never)
    await wrapper.find('textarea').setValue('Đủ điều kiện.')
    await wrapper.findAll('input[type=radio]')[1]?.setValue()
    const request = await submit(wrapper)
    expect(request).toMatchObject({ act: 'APPRAISE', resultTitle: 'Giấy khai sinh', way: 's2' })
    expect(request).toHaveProperty('resultBody', expect.stringContaining('TRẦN VĂN THỬ'))
  })

  test('approving shows what will be printed and sends no text of its own', async () => {
    const wrapper = mountPanel(aDossier({ availableActs: ['APPROVE', 'SEND_BACK'], proposal }))
    await wrapper.setProps({ chosen: 'APPROVE' } as never)
    expect(wrapper.find('article').text()).toContain('Hai.')
    expect(await submit(wrapper)).toEqual({
      act: 'APPROVE',
      note: null,
      resultTitle: null,
      resultBody: null,
    })
  })

  test('where nobody has appraised the leader writes the result, which may not be empty', async () => {
    const wrapper = mountPanel(aDossier({ availableActs: ['APPROVE'] }))
    await wrapper.setProps({ chosen: 'APPROVE' } as never)
    await wrapper.find('textarea').setValue(' ')
    expect(await submit(wrapper)).toBeUndefined()
    await wrapper.find('textarea').setValue('Đồng ý.')
    expect(wrapper.find('article').text()).toContain('Đồng ý.')
    expect(await submit(wrapper)).toMatchObject({ resultBody: 'Đồng ý.' })
  })

  test('a verification goes on record with its task', async () => {
    const openTasks = [{ ...task, kind: 'VERIFY' as const, ways: [] }]
    const wrapper = mountPanel(aDossier({ availableActs: ['RECORD'], openTasks }))
    await wrapper.setProps({ chosen: 'RECORD' } as never)
    await wrapper.find('textarea').setValue('Đã xác minh tại nơi cư trú.')
    expect(await submit(wrapper)).toEqual({
      act: 'RECORD',
      taskId: 't9',
      record: 'Đã xác minh tại nơi cư trú.',
    })
  })

  test('returning names who received it', async () => {
    const wrapper = mountPanel(aDossier({ availableActs: ['RETURN'] }))
    await wrapper.setProps({ chosen: 'RETURN' } as never)
    expect(await submit(wrapper)).toEqual({
      act: 'RETURN',
      receivedBy: 'Nguyễn Thị Thử',
      method: 'ONLINE',
    })
  })
})

test('what was written stays while another act is looked at', async () => {
  const wrapper = mountPanel(aDossier())
  await choose(wrapper, 'Không tiếp nhận')
  await wrapper.find('textarea').setValue('Thiếu giấy.')
  await choose(wrapper, 'Tiếp nhận')
  await choose(wrapper, 'Không tiếp nhận')
  expect(wrapper.find('textarea').element.value).toBe('Thiếu giấy.')
})

test('a dossier that was changed meanwhile offers to be read anew', async () => {
  const failure = { kind: 'refused', code: 'DOSSIER_CHANGED', message: 'Hồ sơ vừa thay đổi.' }
  const wrapper = mountPanel(aDossier(), failure)
  expect(wrapper.find('[role=alert]').text()).toContain('Hồ sơ vừa thay đổi.')
  await choose(wrapper, 'Tải lại hồ sơ')
  expect(wrapper.emitted('reload')).toHaveLength(1)
})

test('a break in the line offers to try again', async () => {
  const wrapper = mountPanel(aDossier(), { kind: 'offline' })
  await wrapper.find('[role=alert] button').trigger('click')
  expect(wrapper.emitted('retry')).toHaveLength(1)
})

test.each(['ACCEPT', 'DECLINE', 'FORWARD', 'APPRAISE', 'APPROVE', 'RECORD', 'RETURN'] as const)(
  'the form of %s has no accessibility fault',
  async (act) => {
    const openTasks = [{ ...task, kind: 'VERIFY' as const, ways: [] }]
    const wrapper = mountPanel(aDossier({ availableActs: [act], openTasks }))
    await wrapper.setProps({ chosen: act } as never)
    expect(await findBrokenRules()).toEqual([])
  },
)
