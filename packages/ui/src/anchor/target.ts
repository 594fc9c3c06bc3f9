/** Where a link leads within the application: a path, or a named route. */
export type Target =
  | string
  | {
      readonly name: string
      readonly params?: Record<string, string> | undefined
      readonly query?: Record<string, string | undefined>
      readonly hash?: string | undefined
    }
