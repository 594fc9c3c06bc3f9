import type { Deed } from '../load/drive.ts'
import type { Dice } from '../province/dice.ts'
import { lifecycle } from './lifecycle.ts'
import { listByGateway, listBySql, listBySubgraphs } from './list.ts'
import { read } from './reads.ts'

/** Opens what a user does over and over, from parameters that came over IPC. */
type Scenario = (parameters: unknown, dice: Dice) => Promise<Deed>

/** Everything that the load can do, by name. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  'list-by-gateway': listByGateway,
  'list-by-sql': listBySql,
  'list-by-subgraphs': listBySubgraphs,
  lifecycle,
  read,
}
