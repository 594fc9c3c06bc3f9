/** Paths on a 24 × 24 grid, drawn with a 2 px line. */
export const icons = {
  add: 'M12 5v14M5 12h14',
  back: 'M15 5l-7 7 7 7',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 21h4',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  check: 'M5 13l4 4L19 7',
  clock: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7v5l3 3',
  close: 'M6 6l12 12M18 6L6 18',
  document: 'M6 3h9l4 4v14H6zM14 3v5h5M9 13h7M9 17h5',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  edit: 'M4 20l1-4L16 5l3 3L8 19z',
  error: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7v6M12 16.5v.5',
  forward: 'M9 5l7 7-7 7',
  info: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v6M12 7v.5',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  menu: 'M4 7h16M4 12h16M4 17h16',
  pause: 'M9 6v12M15 6v12',
  person: 'M12 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8M4 21c0-4 3.5-7 8-7s8 3 8 7',
  phone: 'M6 3h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4c0 1-1 2-2 2C11 20 4 13 4 5c0-1 1-2 2-2z',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  refresh: 'M20 12a8 8 0 1 1-2.5-5.8M20 3v5h-5',
  remove: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.5 15.5L20 20',
  send: 'M4 12l16-8-5 16-4-6z',
  star: 'M12 4l2.5 5.2 5.7.7-4.2 3.9 1.1 5.7L12 16.7 6.9 19.5 8 13.8 3.8 9.9l5.7-.7z',
  upload: 'M12 16V5M7 9l5-5 5 5M5 20h14',
  warning: 'M12 4l9 16H3zM12 10v5M12 17.5v.5',
} as const

/** Names of the icons there are. */
export type IconName = keyof typeof icons
