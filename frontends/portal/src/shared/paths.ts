/** Page of a procedure. */
export function procedurePath(code: string): string {
  return `/thu-tuc/${encodeURIComponent(code)}`
}

/** Page of one of the person's dossiers. */
export function dossierPath(id: string): string {
  return `/ho-so/${encodeURIComponent(id)}`
}

/** Guided filling in of a draft. */
export function submissionPath(id: string): string {
  return `/nop-ho-so/${encodeURIComponent(id)}`
}

/** What comes after a dossier was sent. */
export function sentPath(id: string): string {
  return `${submissionPath(id)}/da-nop`
}

/** Public look-up of a dossier by its code. */
export function lookUpPath(code: string): string {
  return `/tra-cuu?ma=${encodeURIComponent(code)}`
}

/** A stored file, to view or download. */
export function filePath(id: string): string {
  return `/files/${encodeURIComponent(id)}`
}
