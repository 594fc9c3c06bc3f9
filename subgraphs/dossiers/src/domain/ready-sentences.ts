import type { Bilingual } from '@motcua/kernel'
import type { Checkable } from './check-dossier.ts'
import type { Verdict } from './supplement.ts'

/** A sentence offered to the officer: what to do about something that is wrong or missing. */
export interface ReadySentence {
  readonly verdict: Exclude<Verdict, 'RIGHT'>
  readonly text: Bilingual
}

/** Ready sentences for one thing in the check; the officer takes one as it is, or as a beginning. */
export function readySentences({ kind, label }: Checkable): readonly ReadySentence[] {
  const vi = label.vi
  const en = label.en ?? label.vi
  return kind === 'QUESTION' ? forQuestion(vi, en) : forDocument(vi, en)
}

function forQuestion(vi: string, en: string): readonly ReadySentence[] {
  return [
    missing(`Điền mục “${vi}”.`, `Fill in “${en}”.`),
    wrong(
      `Sửa mục “${vi}” cho khớp với giấy tờ kèm theo.`,
      `Correct “${en}” so that it agrees with the papers.`,
    ),
    wrong(
      `Sửa mục “${vi}” theo đúng giấy tờ tùy thân.`,
      `Correct “${en}” as in the identity papers.`,
    ),
    wrong(`Ghi đầy đủ, rõ ràng mục “${vi}”.`, `Write “${en}” in full.`),
  ]
}

function forDocument(vi: string, en: string): readonly ReadySentence[] {
  return [
    missing(`Nộp bổ sung “${vi}”.`, `Add “${en}”.`),
    wrong(
      `Nộp lại “${vi}”: bản chụp rõ nét, đủ trang, thấy đủ bốn góc.`,
      `Hand in “${en}” again: sharp, all pages, all four corners in view.`,
    ),
    wrong(`Nộp “${vi}” còn hiệu lực.`, `Hand in “${en}” that is still valid.`),
    wrong(
      `Nộp bản sao “${vi}” có chứng thực, hoặc mang bản chính để đối chiếu.`,
      `Hand in a certified copy of “${en}”, or bring the original for comparison.`,
    ),
    wrong(
      `Nộp “${vi}” có đủ chữ ký, con dấu theo mẫu quy định.`,
      `Hand in “${en}” with the signatures and seals that its form asks for.`,
    ),
  ]
}

function missing(vi: string, en: string): ReadySentence {
  return { verdict: 'MISSING', text: { vi, en } }
}

function wrong(vi: string, en: string): ReadySentence {
  return { verdict: 'WRONG', text: { vi, en } }
}
