import { exampleForm } from '@motcua/checklist/example-form'
import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { afterEach, expect, test } from 'vitest'
import { mountExample } from '../../test/mounting.ts'
import EFormPage from './EFormPage.vue'

let wrapper: VueWrapper | undefined

afterEach(() => wrapper?.unmount())

function open(page: number, answers: object) {
  wrapper = mountExample(EFormPage, {
    props: {
      eForm: exampleForm,
      page,
      answers,
      today: '2026-11-22',
      'onUpdate:answers': (next: object) => wrapper?.setProps({ answers: next }),
    },
  })
  return wrapper
}

function check(page: VueWrapper): boolean {
  return (page.vm as unknown as { check(): boolean }).check()
}

function answersOf(page: VueWrapper): unknown {
  return (page.props() as { answers: unknown }).answers
}

test('says what is wrong, moves there, and leads on to the fields', async () => {
  const page = open(0, {})

  expect(check(page)).toBe(false)
  await flushPromises()

  const summary = page.get('[role=alert]')
  expect(document.activeElement).toBe(summary.element)
  const links = summary.findAll('a')
  expect(links.map((link) => link.text())).toEqual([
    'Hãy nhập họ, chữ đệm, tên của trẻ',
    'Hãy nhập ngày sinh',
    'Hãy chọn giới tính',
  ])
  await links[1]?.trigger('click')
  expect(document.activeElement?.id).toBe('q-child-dateOfBirth')
  expect(page.get('#q-child-name').attributes('aria-invalid')).toBe('true')
})

test('an error goes as soon as it is mended, and none comes up while typing', async () => {
  const page = open(0, {})
  check(page)
  await flushPromises()

  await page.get('#q-child-name').setValue('AN NHIÊN')

  expect(page.get('#q-child-name').attributes('aria-invalid')).toBeUndefined()
  expect(page.get('#q-child-dateOfBirth').attributes('aria-invalid')).toBe('true')
})

test('answers come out as the schema has them', async () => {
  const page = open(0, {})
  await page.get('#q-child-dateOfBirth').setValue('2')
  await page.get('#q-child-dateOfBirth-month').setValue('11')
  await page.get('#q-child-dateOfBirth-year').setValue('2026')
  await page.get('input[type=radio][value=NU]').setValue()

  expect(answersOf(page)).toEqual({ child: { dateOfBirth: '2026-11-02', sex: 'NU' } })
})

test('a question shows when its rule says so, and keeps what was typed', async () => {
  const page = open(1, { hasFather: false, siblings: [], father: { name: 'Lê Văn Mẫu' } })
  expect(page.find('#q-father-name').exists()).toBe(false)

  await page.get('#q-hasFather').setValue(true)

  expect(page.get<HTMLInputElement>('#q-father-name').element.value).toBe('Lê Văn Mẫu')
})

test('entries are added and taken away, and the focus follows', async () => {
  const page = open(1, { siblings: [] })

  await page.get('#q-siblings').trigger('click')
  await flushPromises()
  expect(document.activeElement?.id).toBe('q-siblings-0-name')
  await page.get('#q-siblings-0-name').setValue('Trần Mẫu An')
  expect(answersOf(page)).toEqual({ siblings: [{ name: 'Trần Mẫu An' }] })

  const remove = page.findAll('button').find((button) => button.text() === 'Bỏ mục 1')
  await remove?.trigger('click')
  await flushPromises()
  expect(answersOf(page)).toEqual({ siblings: [] })
  expect(document.activeElement?.id).toBe('q-siblings')
})

test('numbers are numbers, whatever is left is kept for the check to find', async () => {
  const page = open(2, { copies: 2 })

  await page.get('#q-copies').setValue('1.000')
  expect(answersOf(page)).toEqual({ copies: 1000 })
  await page.get('#q-copies').setValue('hai')
  expect(answersOf(page)).toEqual({ copies: 'hai' })
  await page.get('#q-copies').setValue('')
  expect(answersOf(page)).toEqual({})
})

test('optional questions say so, required ones do not', () => {
  const page = open(0, {})

  const labels = page.findAll('label, legend').map((label) => label.text())
  expect(labels).toContain('Nơi sinh (không bắt buộc)')
  expect(labels).toContain('Ngày sinh')
})

test('the next page begins at its heading', async () => {
  const page = open(0, {})
  await page.setProps({ page: 1 })
  await flushPromises()

  expect(document.activeElement?.textContent).toBe('Gia đình')
})
