/** What a colour says; never said by colour alone. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger'
