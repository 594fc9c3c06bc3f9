/** How much weight a button carries: one primary a page. */
export type ButtonVariant = 'primary' | 'secondary' | 'danger' | 'quiet'
