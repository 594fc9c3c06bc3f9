export { useClientHandle, useMutation, useQuery } from '@urql/vue'
