import type { Language } from '@motcua/kernel'
import type { OutsideChannel } from './notice.ts'
import type { Person } from './person.ts'

/** By which ways a person wants to be told, besides the inbox. */
export interface NoticeSettings {
  readonly email: boolean
  readonly sms: boolean
  /** Text messages with diacritics: easier to read, shorter parts. */
  readonly smsDiacritics: boolean
  /** Language that comes first in e-mails, and the only one of text messages. */
  readonly language: Language
}

/** For who has said nothing. */
export const defaultSettings: NoticeSettings = {
  email: true,
  sms: true,
  smsDiacritics: false,
  language: 'vi',
}

/** A way outside, and where it leads. */
export interface Destination {
  readonly channel: OutsideChannel
  readonly address: string
}

/** Where a notice goes: by the ways that the regulation names, the person wants and has an address for. */
export function destinationsOf(
  person: Pick<Person, 'email' | 'phone'>,
  settings: NoticeSettings,
  offered: readonly OutsideChannel[],
): readonly Destination[] {
  const all: readonly (Destination | false)[] = [
    settings.email && person.email !== null && { channel: 'EMAIL', address: person.email },
    settings.sms && person.phone !== null && { channel: 'SMS', address: person.phone },
  ]
  return all
    .filter((destination) => destination !== false)
    .filter(({ channel }) => offered.includes(channel))
}
