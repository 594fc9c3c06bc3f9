import type { ProcedureVersion } from '../domain/procedure-version.ts'

/** The ways in, as the schema has them. */
export function toChannels({ channels }: Pick<ProcedureVersion, 'channels'>) {
  return channels.map(({ channel, timeLimits, note }) => ({
    channel,
    note,
    timeLimits: timeLimits.map(({ note: caseName, ...limit }) => ({ ...limit, caseName })),
  }))
}

/** The legal basis, as the schema has it; a text that has only a number is called by it. */
export function toLegalBasis({ legalBasis }: Pick<ProcedureVersion, 'legalBasis'>) {
  return legalBasis.map(({ number, name }) => ({ number: number || null, name: name || number }))
}
