import { onScopeDispose, shallowRef, type Ref } from 'vue'

/** One key that acts on the page. */
export interface Shortcut {
  /** The key, or the keys that all do it, as `KeyboardEvent.key` has them. */
  readonly keys: readonly string[]
  /** What it does, as full message key. */
  readonly labelKey: string
  run(): void
}

const STORAGE = 'motcua.shortcuts'

/** Whether single keys act (WCAG 2.1.4: they can be switched off). Remembered in this browser. */
const isOn = shallowRef(readChoice())
const groups = shallowRef<readonly (readonly Shortcut[])[]>([])

/** Whether shortcuts are on. */
export const shortcutsOn: Readonly<Ref<boolean>> = isOn

/** Switches shortcuts on or off, for this page and the next ones. */
export function switchShortcuts(on: boolean): void {
  isOn.value = on
  try {
    localStorage.setItem(STORAGE, on ? 'on' : 'off')
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

/** What can be pressed now, for the help. */
export function currentShortcuts(): readonly Shortcut[] {
  return groups.value.flat()
}

/** Makes keys act as long as the calling component lives. Never while somebody writes or a dialog is open. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  function press(event: KeyboardEvent): void {
    if (!isOn.value || event.defaultPrevented || !isFree(event)) return
    const found = shortcuts.find(({ keys }) => keys.includes(event.key))
    if (!found) return
    event.preventDefault()
    found.run()
  }

  groups.value = [...groups.value, shortcuts]
  document.addEventListener('keydown', press)
  onScopeDispose(() => {
    document.removeEventListener('keydown', press)
    groups.value = groups.value.filter((other) => other !== shortcuts)
  })
}

const WRITING = 'input, textarea, select, [contenteditable], iframe'
/** Inputs in which letters write nothing. */
const PRESSED = '[type=checkbox], [type=radio], [type=button], [type=submit]'

function isFree({ key, ctrlKey, metaKey, altKey, target, isComposing }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || isComposing) return false
  if (document.querySelector('dialog[open]')) return false
  const field = target instanceof Element ? target.closest(WRITING) : null
  if (!field) return true
  // Arrows choose among radio buttons.
  return field.matches(PRESSED) && !key.startsWith('Arrow')
}

function readChoice(): boolean {
  try {
    return localStorage.getItem(STORAGE) !== 'off'
  } catch {
    return true
  }
}
