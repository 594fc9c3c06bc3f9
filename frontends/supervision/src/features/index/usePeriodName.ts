import { useI18n } from 'vue-i18n'
import type { ChosenPeriod } from './index-period.ts'

/** Names a period in words, e.g. `Tháng 11/2026`. */
export function usePeriodName(): (period: ChosenPeriod) => string {
  const { t } = useI18n({ useScope: 'global' })
  return ({ year, month }) =>
    month === null
      ? t('supervision.index.year', { year })
      : t('supervision.index.month', { month, year })
}
