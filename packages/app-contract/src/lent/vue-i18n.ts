export { useI18n } from 'vue-i18n'
