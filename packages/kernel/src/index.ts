export { ok, refuse, type Result } from './result.ts'
export { type Brand, one } from './one.ts'
export { newId, idAt, isId } from './ids.ts'
export { vnNormalize, vnReverse } from './vn-normalize.ts'
export {
  badInput,
  RequestError,
  type Bilingual,
  type Language,
  type RequestErrorCode,
} from './request-error.ts'
export { defineRefusals, type Refusal } from './refusal.ts'
