import type { AnnouncementTone } from '@motcua/app-contract'
import type { Toast } from '@motcua/ui'
import { shallowRef, type Ref } from 'vue'

/** Milliseconds that a message stays; errors stay until they are closed. */
const STAY = 8_000

/** The short messages on the page. */
export interface Announcements {
  readonly toasts: Readonly<Ref<readonly Toast[]>>
  announce(message: string, tone?: AnnouncementTone): void
  close(id: string): void
}

/** Starts without messages. */
export function createAnnouncements(): Announcements {
  const toasts = shallowRef<readonly Toast[]>([])
  let count = 0

  function close(id: string): void {
    toasts.value = toasts.value.filter((toast) => toast.id !== id)
  }

  return {
    toasts,
    close,
    announce(message, tone = 'success') {
      count += 1
      const id = String(count)
      toasts.value = [...toasts.value.slice(-2), { id, message, tone }]
      if (tone !== 'error') setTimeout(() => close(id), STAY)
    },
  }
}
