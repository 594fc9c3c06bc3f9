import { useAnnounce, useLive } from '@motcua/app-contract'
import { computed, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useFreshRead } from '../../shared/use-fresh-read.ts'
import { usePendingPapers } from './usePendingPapers.ts'
import {
  BackOfficeDossierDocument,
  type BackOfficeDossierViewFragment,
} from './dossier.generated.ts'

/** A dossier as the officer's page shows it. */
export type DossierView = BackOfficeDossierViewFragment

/** A file of a dossier. */
export type DossierFile = NonNullable<DossierView['receipt']>

/** The dossier of the page. Read anew when anybody changes it; a change by others is told. */
export function useDossier(id: string) {
  const { t } = useI18n({ useScope: 'global' })
  const announce = useAnnounce()
  /** Version that an act of this page has led to. */
  let ownVersion = 0

  const { outcome, fetching, reload } = useFreshRead({
    query: BackOfficeDossierDocument,
    variables: { id },
    pick: ({ dossier }) => dossier,
  })

  const isPending = computed(() => outcome.value.kind === 'ok' && awaitsPaper(outcome.value.value))
  usePendingPapers(() => isPending.value, reload)
  useLive('dossier', (event) => {
    if (event.id === id || event.id === '*') reload()
  })
  watch(outcome, (now, before) => {
    if (now.kind !== 'ok' || before.kind !== 'ok') return
    const { version } = now.value
    if (version > before.value.version && version > ownVersion) {
      announce(t('backOffice.dossier.changed'), 'info')
    }
  })

  return {
    outcome,
    busy: fetching,
    reload,
    /** Notes a change as the officer's own. */
    expect(version: number): void {
      ownVersion = Math.max(ownVersion, version)
    },
  }
}

/** Whether the receipt or the notice of non-acceptance is still being made. */
export function awaitsPaper({
  receivedAt,
  receipt,
  decline,
}: Pick<DossierView, 'receivedAt' | 'receipt' | 'decline'>): boolean {
  return (receivedAt !== null && receipt === null) || (decline !== null && decline.file === null)
}
