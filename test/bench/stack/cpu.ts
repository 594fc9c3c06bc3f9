import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds in a tick of /proc: every Linux says 100 a second to programs. */
const TICK = 10

/** CPU that processes have used so far, in milliseconds, by name; empty where the system does not tell (not Linux). */
export type CpuUse = Readonly<Record<string, number>>

/** Reads what each process, or group of processes, has used. */
export function readCpu(groups: Readonly<Record<string, readonly number[]>>): CpuUse {
  return Object.fromEntries(
    Object.entries(groups).map(([name, pids]) => [
      name,
      pids.reduce((sum, pid) => sum + cpuOf(pid), 0),
    ]),
  )
}

/** What was used between two readings. */
export function cpuBetween(before: CpuUse, after: CpuUse): CpuUse {
  return Object.fromEntries(
    Object.entries(after).map(([name, used]) => [name, used - (before[name] ?? 0)]),
  )
}

/** A process and all that came from it: PostgreSQL works in children. */
export function familyOf(pid: number): readonly number[] {
  const parents = new Map(listProcesses().map(({ id, parent }) => [id, parent]))
  const isOfFamily = (id: number | undefined): boolean =>
    id !== undefined && id > 1 && (id === pid || isOfFamily(parents.get(id)))
  return [...parents.keys()].filter(isOfFamily)
}

function listProcesses() {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const fields = statOf(Number(name))
        return fields ? [{ id: Number(name), parent: Number(fields[1]) }] : []
      })
  } catch {
    return []
  }
}

/** User and system time. */
function cpuOf(pid: number): number {
  const fields = statOf(pid)
  return fields ? (Number(fields[11]) + Number(fields[12])) * TICK : 0
}

/** The fields of /proc/<pid>/stat after the name, which may hold anything; undefined where the process is gone. */
function statOf(pid: number): readonly string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}
