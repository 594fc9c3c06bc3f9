import { formatDate } from '@motcua/ui'
import { useI18n } from 'vue-i18n'
import type { FigureName } from '@motcua/graph-client/schema'
import { timeOf } from '../figures/figure-columns.ts'
import type { Cut } from './cut.ts'
import { labelOf, useChoices } from './useChoices.ts'

/** Says in words which dossiers a cut takes, e.g. `Phường 1 · Hộ tịch · Từ 01/11/2026 đến 22/11/2026`. */
export function useCutWords() {
  const { t } = useI18n({ useScope: 'global' })
  const { agencies, fields } = useChoices()

  function timeWords({ from, to }: Cut, figure: FigureName): string {
    const days = { from: formatDate(from), to: formatDate(to) }
    return t(`supervision.time.${timeOf(figure)}`, days)
  }

  return (cut: Cut, figure: FigureName, procedureName?: string): string => {
    const { agencyId, fieldCode, procedureId, channel } = cut
    const parts = [
      agencyId ? labelOf(agencies.value, agencyId) : t('supervision.filter.allAgencies'),
      fieldCode && t('supervision.filter.ofField', { name: labelOf(fields.value, fieldCode) }),
      procedureId && (procedureName ?? t('supervision.filter.oneProcedure')),
      channel && t(`supervision.channel.${channel}`),
      timeWords(cut, figure),
    ]
    return parts.filter(Boolean).join(' · ')
  }
}
