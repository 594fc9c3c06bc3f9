export { useRoute, useRouter } from 'vue-router'
