import { randomBytes } from 'node:crypto'
import type { PaperCheck } from '@motcua/documents'

/** Crockford's letters: none that is read as another. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** 80 bits: nobody guesses the code of a paper. */
const LENGTH = 16

/** A new code for a paper, and the address that its QR code opens. */
export function newPaperCheck(publicOrigin: string): PaperCheck {
  const code = Array.from(randomBytes(LENGTH), (byte) => LETTERS[byte % LETTERS.length]).join('')
  return { code: grouped(code), url: `${publicOrigin}/kiem-tra?ma=${code}` }
}

/** A code as people type it from paper: any case, with or without hyphens, with the letters that look alike; undefined for what is none. */
export function readCheckCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  const isCode = code.length === LENGTH && [...code].every((letter) => LETTERS.includes(letter))
  return isCode ? grouped(code) : undefined
}

function grouped(code: string): string {
  return code.match(/.{4}/g)?.join('-') ?? code
}
