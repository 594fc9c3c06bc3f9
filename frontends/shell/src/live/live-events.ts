import type { LiveEvent } from '@motcua/app-contract'

type Callback = (event: LiveEvent) => void

/** The one stream of server-sent events of this page, shared by all that listen. */
export interface LiveEvents {
  /** Calls back on each event of a topic; gives back the way to stop. */
  listen(topic: string, callback: Callback): () => void
  /** Opens or closes the stream: the gateway speaks to signed-in people only. */
  setSignedIn(signedIn: boolean): void
}

/** Milliseconds until a stream that the server refused is tried again. */
const COME_BACK = 15_000

/** Opens the stream when somebody is signed in and somebody listens. */
export function createLiveEvents(url: string): LiveEvents {
  const callbacks = new Map<string, Set<Callback>>()
  let source: EventSource | undefined
  let retry: ReturnType<typeof setTimeout> | undefined
  let isSignedIn = false
  let wasLost = false

  function tell(event: LiveEvent): void {
    for (const callback of callbacks.get(event.topic) ?? []) callback(event)
  }

  function open(): void {
    if (source || !isSignedIn || callbacks.size === 0) return
    source = new EventSource(url)
    source.onopen = () => {
      // What happened meanwhile was missed: everybody reads anew.
      if (wasLost) for (const topic of callbacks.keys()) tell({ topic, id: '*' })
      wasLost = false
    }
    source.onmessage = ({ data }) => tell(JSON.parse(data))
    source.onerror = () => {
      wasLost = true
      if (source?.readyState !== EventSource.CLOSED) return
      close()
      retry = setTimeout(open, COME_BACK)
    }
  }

  function close(): void {
    clearTimeout(retry)
    source?.close()
    source = undefined
  }

  return {
    listen(topic, callback) {
      const set = callbacks.get(topic) ?? new Set()
      callbacks.set(topic, set.add(callback))
      open()
      return () => {
        set.delete(callback)
        if (set.size === 0) callbacks.delete(topic)
        if (callbacks.size === 0) close()
      }
    },
    setSignedIn(signedIn) {
      isSignedIn = signedIn
      if (signedIn) open()
      else close()
    },
  }
}
