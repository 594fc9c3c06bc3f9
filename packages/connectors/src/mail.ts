/** One e-mail to one person. */
export interface Mail {
  /** Permanent id of this mail: sending it again uses the same Message-ID, so that receivers drop the second. */
  readonly id: string
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  /** Plain text; lines end with `\n`. */
  readonly text: string
}

/** The port by which mail leaves. `send` throws where the mail server did not take it; trying again is safe. */
export interface MailSender {
  send(mail: Mail): Promise<void>
  close(): void
}
