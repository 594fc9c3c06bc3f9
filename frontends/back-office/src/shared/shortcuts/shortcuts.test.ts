import { afterEach, expect, test, vi } from 'vitest'
import { effectScope } from 'vue'
import { currentShortcuts, switchShortcuts, useShortcuts } from './shortcuts.ts'

const scope = effectScope()
const run = vi.fn()
scope.run(() => useShortcuts([{ keys: ['j'], labelKey: 'next', run }]))

afterEach(() => {
  run.mockClear()
  switchShortcuts(true)
  document.body.innerHTML = ''
})

function press(target: Element, init: KeyboardEventInit = {}): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, ...init }))
}

test('a key acts on the page', () => {
  press(document.body)
  expect(run).toHaveBeenCalledOnce()
  expect(currentShortcuts().map(({ labelKey }) => labelKey)).toEqual(['next'])
})

test.each(['input', 'textarea', 'select'])('never while writing in %s', (tag) => {
  const field = document.body.appendChild(document.createElement(tag))
  press(field)
  expect(run).not.toHaveBeenCalled()
})

test('never with Ctrl, nor behind a dialog, nor when switched off', () => {
  press(document.body, { ctrlKey: true })
  document.body.innerHTML = '<dialog open></dialog>'
  press(document.body)
  document.body.innerHTML = ''
  switchShortcuts(false)
  press(document.body)
  expect(run).not.toHaveBeenCalled()
})

test('the choice is kept', () => {
  switchShortcuts(false)
  expect(localStorage.getItem('motcua.shortcuts')).toBe('off')
})
