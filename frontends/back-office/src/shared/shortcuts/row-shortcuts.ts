import type { Ref } from 'vue'
import { lastOpened } from '../queue.ts'
import type { Shortcut } from './shortcuts.ts'

/** Keys that go through the links of a table's rows, which carry `data-opens`. */
export function rowShortcuts(area: Readonly<Ref<HTMLElement | null>>): readonly Shortcut[] {
  function links(): readonly HTMLElement[] {
    return [...(area.value?.querySelectorAll<HTMLElement>('[data-opens]') ?? [])]
  }

  function move(step: 1 | -1): void {
    const all = links()
    const next = all[Math.min(Math.max(placeOf(all) + step, 0), all.length - 1)]
    next?.focus()
    next?.scrollIntoView({ block: 'nearest' })
  }

  return [
    {
      keys: ['j', 'ArrowDown'],
      labelKey: 'backOffice.shortcuts.nextRow',
      run: () => move(1),
    },
    { keys: ['k', 'ArrowUp'], labelKey: 'backOffice.shortcuts.previousRow', run: () => move(-1) },
    {
      keys: ['o'],
      labelKey: 'backOffice.shortcuts.open',
      run: () => focused(links())?.click(),
    },
  ]
}

/** The row with the focus, else the first. */
export function focused<Row extends HTMLElement>(rows: readonly Row[]): Row | undefined {
  return rows.find((row) => row === document.activeElement) ?? rows[0]
}

/** Where the focus is; else just before the dossier that was open last, so that the first step comes to it. */
function placeOf(rows: readonly HTMLElement[]): number {
  const at = rows.findIndex((row) => row === document.activeElement)
  if (at >= 0) return at
  const opened = lastOpened()
  const former = opened ? rows.findIndex((row) => row.getAttribute('href')?.includes(opened)) : -1
  return former - 1
}
