import { useProfile } from '@motcua/app-contract'
import { useLocalText } from '@motcua/ui'
import { watchEffect } from 'vue'

/** Titles the page after what it shows; the shell has only the route's title, which says less. */
export function useTitle(title: () => string | undefined): void {
  const { productName } = useProfile()
  const local = useLocalText()
  watchEffect(
    () => {
      const name = title()
      if (name) document.title = `${name} – ${local(productName)}`
    },
    { flush: 'post' },
  )
}
