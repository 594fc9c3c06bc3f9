interface Sendable {
  readonly channels: readonly { readonly channel: string }[]
  readonly processSteps: readonly unknown[]
}

/** Whether a dossier can be sent in here: the procedure offers it, and a process is there to take it on. */
export function maySendOnline(version: Sendable | null): boolean {
  if (!version || version.processSteps.length === 0) return false
  return version.channels.some(({ channel }) => channel === 'ONLINE')
}
