import type { LifeEvent } from './life-events.ts'

/** Pictures of the events: paths on a 24 × 24 grid, drawn with a 2 px line like the kit's icons. */
export const eventIcons: Readonly<Record<LifeEvent, string>> = {
  'having-a-child':
    'M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16M9 11v.5M15 11v.5M9 15c1.8 1.6 4.2 1.6 6 0M12 4c-1 1-1 2.5 1 2.5',
  marriage:
    'M9 9a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M15 9a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M9 3h6l-3 4z',
  'changing-personal-details':
    'M3 5h18v14H3zM8.5 9a2 2 0 1 0 0 4a2 2 0 1 0 0-4M5.5 16.5c.5-2 5.500-2 6 0M14.500 10h4M14.500 14h4',
  'moving-house':
    'M2 6h12v10H2zM14 10h4l4 4v2h-8M6 16a2 2 0 1 0 0 4a2 2 0 1 0 0-4M17 16a2 2 0 1 0 0 4a2 2 0 1 0 0-4',
  'building-a-house': 'M6 21V4M3 4h17M6 8l4-4M17 4v5M14 13h6v8h-6zM14 17h6M3 21h18',
  'land-and-house': 'M3 12l9-8l9 8M6 10v10h12V10M10 20v-6h4v6',
  working: 'M3 8h18v12H3zM9 8V5h6v3M3 13h18M12 12v2',
  'starting-a-business':
    'M4 10v10h16V10M3 10l2-6h14l2 6c0 3-4.500 3-4.500 0c0 3-4.500 3-4.500 0c0 3-4.500 3-4.500 0c0 3-4.500 3-4.500 0M10 20v-5h4v5',
  'running-a-business': 'M4 4v16h16M8 16v-4M12 16V8M16 16v-6',
  'social-support':
    'M12 20C6 15.500 3 12.500 3 9a4.500 4.500 0 0 1 9-1a4.500 4.500 0 0 1 9 1c0 3.500-3 6.500-9 11z',
  'adoption-and-guardianship':
    'M8 4a3 3 0 1 0 0 6a3 3 0 1 0 0-6M3 20c0-9 10-9 10 0M17 11a2 2 0 1 0 0 4a2 2 0 1 0 0-4M14.500 20c0-4 6-4 6 0',
  'certifying-papers': 'M9 13c2-3-1-4-1-6a4 4 0 0 1 8 0c0 2-3 3-1 6M5 17v-4h14v4zM5 21h14',
  'losing-someone':
    'M12 21v-9M12 12a4 4 0 1 0 0-8a4 4 0 1 0 0 8M12 17c-3 0-5-1-6-3c3-.5 5 .5 6 3M12 19c3 0 5-1 6-3c-3-.5-5 .5-6 3',
}
