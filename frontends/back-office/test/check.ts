import { computed, ref, shallowRef } from 'vue'
import type { DossierView } from '../src/features/dossier/useDossier.ts'
import type { MarksOnDesk } from '../src/features/dossier/check/useMarks.ts'
import {
  faultsOf,
  keyOf,
  markOf,
  type CheckItem,
  type Marks,
} from '../src/features/dossier/check/marks.ts'

/** A question and a paper to check, nobody has marked them yet. */
export const checkItems: readonly CheckItem[] = [
  {
    ...{
      kind: 'QUESTION',
      target: '/child/name',
      verdict: null,
      instruction: null,
      markedBy: null,
    },
    label: { vi: 'Họ tên của trẻ', en: null },
    sentences: [
      { verdict: 'MISSING', text: { vi: 'Điền mục “Họ tên của trẻ”.', en: null } },
      { verdict: 'WRONG', text: { vi: 'Sửa mục “Họ tên của trẻ”.', en: null } },
      { verdict: 'WRONG', text: { vi: 'Ghi đầy đủ “Họ tên của trẻ”.', en: null } },
    ],
  },
  {
    ...{ kind: 'DOCUMENT', target: 'giay-chung-sinh', verdict: null, instruction: null },
    ...{ markedBy: 'Lê Thử', label: { vi: 'Giấy chứng sinh', en: null } },
    sentences: [{ verdict: 'MISSING', text: { vi: 'Nộp bổ sung “Giấy chứng sinh”.', en: null } }],
  },
]

/** The check as an officer begins it. */
export const aCheck: NonNullable<DossierView['check']> = {
  stage: 'INTAKE',
  noticeDueAt: '2026-11-25T02:00:00Z',
  noticeLate: false,
  needsGround: false,
  needsApproval: false,
  answerWithinDays: null,
  items: checkItems,
}

/** Marks on a desk that are kept here alone; what would be saved is in `changed`. */
export function marksHere(items: readonly CheckItem[] = checkItems, made: Marks = {}): MarksOnDesk {
  const changed = shallowRef<Marks>(made)
  const mark: MarksOnDesk['mark'] = (item, given) => {
    changed.value = {
      ...changed.value,
      [keyOf(item)]: { ...markOf(item, changed.value), ...given },
    }
  }
  return {
    ...{ items: computed(() => items), changed, mark, state: ref('saved') },
    faults: computed(() => faultsOf(items, changed.value)),
    unmarked: computed(
      () => items.filter((item) => markOf(item, changed.value).verdict === null).length,
    ),
    flush: () => Promise.resolve({ kind: 'ok', value: undefined, partial: false }),
    restIsRight: () => {
      for (const item of items)
        if (markOf(item, changed.value).verdict === null) mark(item, { verdict: 'RIGHT' })
    },
    forget: () => void (changed.value = {}),
  }
}
