/** The outcomes that a view can show: those of the GraphQL client, by shape. */
export type ShownOutcome<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ok'; readonly value: T; readonly partial: boolean }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  | { readonly kind: 'failed'; readonly referenceId: string }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'offline' }
