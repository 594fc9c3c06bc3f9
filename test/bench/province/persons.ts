import { createDice, createSkewedDraw, type Dice } from './dice.ts'
import { numberedId } from './ids.ts'

/** An applicant of the built province. */
export interface Applicant {
  readonly id: string
  readonly fullName: string
  readonly idNumber: string
}

const PERSON_KIND = 1

const families = createSkewedDraw(
  (
    'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương Lương Mai Đào Tô Hà ' +
    'Trịnh Đoàn Phùng Cao Lâm Thái Châu Tạ Vương Tăng Quách Kiều Chu Thạch Niê Byă Êban Ksơr Hmok Mlô Kbuôr'
  ).split(' '),
  0.9,
)
const middles =
  'Văn Thị Hữu Đức Minh Ngọc Thanh Quang Hồng Xuân Thu Kim Công Đình Anh Bảo Gia Khánh Mỹ Phương Quốc Tuấn Thành Trung'.split(
    ' ',
  )
const givens =
  'An Anh Bình Châu Chi Cường Dung Dũng Duy Đạt Giang Hà Hải Hạnh Hiền Hiếu Hòa Hoa Hùng Huy Hương Khánh Khoa Lan Linh Loan Long Mai Minh My Nam Nga Ngân Nhung Oanh Phong Phúc Phương Quân Quang Quyên Sơn Tâm Thảo Thắng Thịnh Thủy Tiến Trang Trinh Tuấn Tùng Uyên Vân Việt Vinh Vy Yến'.split(
    ' ',
  )

/** Given names, of which each is as frequent as any other: what clerks type into the search. */
export const givenNames: readonly string[] = givens

/** How many people there are for so many dossiers: many come more than once. */
export function countPersons(dossiers: number): number {
  return Math.max(2_000, Math.round(dossiers * 0.45))
}

/** The n-th applicant. */
export function personOf(number: number): Applicant {
  const dice = createDice(number * 2_654_435_761)
  return {
    id: numberedId(PERSON_KIND, number),
    fullName: nameOf(dice),
    idNumber: `067${String(number).padStart(9, '0')}`,
  }
}

/** A name as they are common: family, one or two middle names, given name. */
function nameOf(dice: Dice): string {
  const more = dice.next() < 0.35 ? `${dice.pick(middles)} ` : ''
  return `${families(dice)} ${dice.pick(middles)} ${more}${dice.pick(givens)}`
}
