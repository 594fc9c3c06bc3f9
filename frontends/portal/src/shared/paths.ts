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

/** Mending what the agency asked for. */
export function supplementPath(id: string): string {
  return `/bo-sung/${encodeURIComponent(id)}`
}

/** Paying for one of the person's dossiers. */
export function paymentPath(id: string): string {
  return `${dossierPath(id)}/thanh-toan`
}

/** What comes after a dossier was sent. */
export function sentPath(id: string): string {
  return `${submissionPath(id)}/da-nop`
}

/** Public check of a paper, by the code printed on it where there is one. */
export function checkPath(code?: string): string {
  return code === undefined ? '/kiem-tra' : `/kiem-tra?ma=${encodeURIComponent(code)}`
}

/** Public look-up of a dossier by its code. */
export function lookUpPath(code: string): string {
  return `/tra-cuu?ma=${encodeURIComponent(code)}`
}

/** A stored file, to view or download. */
export function filePath(id: string): string {
  return `/files/${encodeURIComponent(id)}`
}
