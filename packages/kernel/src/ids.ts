import { uuidv7obj, V7Generator } from 'uuidv7'

/** A new UUIDv7: ids sort by the moment they were made. */
export function newId(): string {
  return uuidv7obj().toString()
}

/** A UUIDv7 that carries the given instant, for what happened (or was received) at another time than now. */
export function idAt(instant: Date): string {
  return new V7Generator().generateOrResetCore(instant.getTime(), 10_000).toString()
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether a text is shaped as a UUID. */
export function isId(text: string): boolean {
  return UUID.test(text)
}
