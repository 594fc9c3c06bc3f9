import { newId } from '@motcua/kernel'

export {
  Autosave,
  type Kept,
  type SaveAnswer,
  type SaveRequest,
  type SaveStanding,
} from './autosave/autosave.ts'
export { useLeaving } from './autosave/use-leaving.ts'
export { createGraphClient, type GraphClientOptions } from './client.ts'
export { unwrap, type Granted, type Outcome, type ReadOutcome } from './outcome.ts'
export { useAct, type Act } from './use-act.ts'
export { useRead, type Read, type ReadOptions } from './use-read.ts'

/** A new id (UUIDv7) for a request, so that sending it twice does it once. */
export function newRequestId(): string {
  return newId()
}
