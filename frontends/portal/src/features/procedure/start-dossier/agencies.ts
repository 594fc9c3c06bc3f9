import { foldVietnamese } from '../../../shared/fold-vietnamese.ts'

interface NamedAgency {
  readonly id: string
  readonly name: { readonly vi: string; readonly en: string | null }
}

/** Words before the place in the name of an agency. */
const titles = /^(uy ban nhan dan|ubnd|cong an)\s+/

/** The agencies whose name holds all the typed words, marks and case aside. */
export function findAgencies<A extends NamedAgency>(
  agencies: readonly A[],
  typed: string,
): readonly A[] {
  const words = foldVietnamese(typed).split(' ').filter(Boolean)
  return agencies.filter(({ name }) => {
    const own = foldVietnamese(`${name.vi} ${name.en ?? ''}`)
    return words.every((word) => own.includes(word))
  })
}

/** The agency of the place that the person lives in, where their address names it; the longest name wins. */
export function guessAgency<A extends NamedAgency>(
  agencies: readonly A[],
  address: string | null | undefined,
): A | undefined {
  const [only] = agencies
  if (agencies.length === 1) return only
  if (!address) return undefined

  const place = foldVietnamese(address)
  return agencies
    .map((agency) => ({ agency, own: foldVietnamese(agency.name.vi).replace(titles, '') }))
    .filter(({ own }) => own !== '' && isWordIn(own, place))
    .toSorted((one, other) => other.own.length - one.own.length)[0]?.agency
}

function isWordIn(own: string, place: string): boolean {
  return ` ${place.replace(/[,.;–-]/g, ' ').replace(/\s+/g, ' ')} `.includes(` ${own} `)
}

/** The agencies with one of them first: what is most likely wanted must not be scrolled for. */
export function withFirst<A extends NamedAgency>(
  agencies: readonly A[],
  first: A | undefined,
): readonly A[] {
  return first ? [first, ...agencies.filter(({ id }) => id !== first.id)] : agencies
}
