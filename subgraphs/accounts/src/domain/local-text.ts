/** A text that people read: Vietnamese always, English where somebody has written it. */
export interface LocalText {
  readonly vi: string
  readonly en?: string
}

/** A text as somebody enters it. */
export interface TextStatement {
  readonly vi: string
  readonly en?: string | null | undefined
}
