import { z } from 'zod'

/** How the stand-in behaves until it is told otherwise. */
export const smsBehaviour = z.object({
  /** TAKE; DOWN: 503; REJECT: 422; LOSE: takes the message, and the answer never arrives. */
  answer: z.enum(['TAKE', 'DOWN', 'REJECT', 'LOSE']).default('TAKE'),
  /** Milliseconds before it answers. */
  delay: z.coerce.number().int().min(0).max(60_000).default(0),
  /** What it reports of messages taken: TWICE is DELIVERED told two times; NONE is silence. */
  report: z.enum(['DELIVERED', 'FAILED', 'TWICE', 'NONE']).default('DELIVERED'),
})

export type SmsBehaviour = z.infer<typeof smsBehaviour>

/** Takes messages and reports them delivered at once. */
export const wellBehaved: SmsBehaviour = smsBehaviour.parse({})
