export { default as Badge } from './badge/Badge.vue'
export { default as Breadcrumbs } from './breadcrumbs/Breadcrumbs.vue'
export { default as Button } from './button/Button.vue'
export { default as ButtonLink } from './button-link/ButtonLink.vue'
export { default as Card } from './card/Card.vue'
export { default as CheckboxField } from './checkbox-field/CheckboxField.vue'
export { default as CheckboxGroup } from './checkbox-group/CheckboxGroup.vue'
export { default as DataTable } from './data-table/DataTable.vue'
export { default as DateField } from './date-field/DateField.vue'
export { default as Dialog } from './dialog/Dialog.vue'
export { default as DueDate } from './due-date/DueDate.vue'
export { default as EFormPage } from './e-form/EFormPage.vue'
export { default as EFormReview } from './e-form/EFormReview.vue'
export { default as EmptyState } from './empty-state/EmptyState.vue'
export { default as ErrorPanel } from './error-panel/ErrorPanel.vue'
export { default as ErrorSummary } from './error-summary/ErrorSummary.vue'
export { default as FileField } from './file-field/FileField.vue'
export { default as Icon } from './icon/Icon.vue'
export { default as LiveText } from './live-text/LiveText.vue'
export { default as NumberField } from './number-field/NumberField.vue'
export { default as OutcomeView } from './outcome-view/OutcomeView.vue'
export { default as Pagination } from './pagination/Pagination.vue'
export { default as Panel } from './panel/Panel.vue'
export { default as RadioGroup } from './radio-group/RadioGroup.vue'
export { default as SaveState } from './save-state/SaveState.vue'
export { default as SearchBox } from './search-box/SearchBox.vue'
export { default as SelectField } from './select-field/SelectField.vue'
export { default as Skeleton } from './skeleton/Skeleton.vue'
export { default as StatTile } from './stat-tile/StatTile.vue'
export { default as StatusTag } from './status-tag/StatusTag.vue'
export { default as StepIndicator } from './step-indicator/StepIndicator.vue'
export { default as SummaryList } from './summary-list/SummaryList.vue'
export { default as Tabs } from './tabs/Tabs.vue'
export { default as TextArea } from './text-area/TextArea.vue'
export { default as TextField } from './text-field/TextField.vue'
export { default as Timeline } from './timeline/Timeline.vue'
export { default as ToastRegion } from './toast-region/ToastRegion.vue'
export { default as UploadRow } from './upload-row/UploadRow.vue'

export type { Target } from './anchor/target.ts'
export type { ButtonVariant } from './button/button-variant.ts'
export type { Column, TableSort } from './data-table/column.ts'
export { dueStateAt, type DueState } from './due-date/due-state.ts'
export { fieldId } from './e-form/field-id.ts'
export { defineExamples, type ComponentExamples, type Example } from './examples.ts'
export type { Option } from './field/option.ts'
export {
  formatDate,
  formatDateTime,
  formatDay,
  formatTime,
  todayInVietnam,
} from './format/dates.ts'
export {
  formatFileSize,
  formatMoney,
  formatNumber,
  formatPercent,
  parseNumber,
} from './format/numbers.ts'
export { formatSpan, formatWorkingTime } from './format/working-time.ts'
export type { IconName } from './icon/icons.ts'
export type { Step } from './step-indicator/step.ts'
export { uiMessages } from './texts/ui-messages.ts'
export { useLocalText } from './texts/use-local-text.ts'
export { useUiText } from './texts/use-ui-text.ts'
export type { TimelineEntry } from './timeline/timeline-entry.ts'
export type { Toast } from './toast-region/toast.ts'
export type { Tone } from './tone/tone.ts'
