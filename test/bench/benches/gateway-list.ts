import type { Bench } from './bench.ts'
import { startHive } from '../hive/start-hive.ts'
import { ratio, takeTurns, type Side } from '../load/rounds.ts'
import { familyOf } from '../stack/cpu.ts'
import { allServices } from '../stack/services.ts'

const USERS = 16

/** Twenty dossiers over three subgraphs: by our gateway, by Hive Gateway, straight from the subgraphs, and as SQL. */
export const gatewayList: Bench = {
  name: 'gateway-list',
  async run({ load, openProvince, postgresPid, rounds, milliseconds, print }) {
    const { services, users } = await openProvince('LARGE')
    await services.start(allServices)
    const { ground } = services
    const { settings, databases, secrets } = ground
    const hive = await startHive(ground)
    // Fifty officers at work: each session is used several times a second, as while a page is read.
    const clerks = users.crews.slice(0, 50).map(({ clerk }) => clerk)
    const privateKey = secrets.identityPrivateKey
    const graphql = (port: number) => `http://127.0.0.1:${port}/graphql`
    const family = familyOf(hive.pid)

    const side = (
      name: string,
      scenario: string,
      parameters: object,
      gateway?: readonly number[],
    ): Side => ({
      name,
      order: {
        ...{ scenario, key: `gateway-list ${name}`, users: USERS, milliseconds },
        parameters: { users: clerks, ...parameters },
      },
      processes: () => {
        const { dossiers, procedures, accounts } = services.pids()
        return {
          ...(gateway && { gateway }),
          subgraphs: [dossiers, procedures, accounts].filter((pid) => pid !== undefined),
          postgres: familyOf(postgresPid),
        }
      },
    })
    const ours = { url: graphql(settings.GATEWAY_PORT) }
    const addresses = {
      dossiers: graphql(settings.DOSSIERS_PORT),
      procedures: graphql(settings.PROCEDURES_PORT),
      accounts: graphql(settings.ACCOUNTS_PORT),
    }
    const { dossiers, procedures, accounts } = databases
    try {
      const results = await takeTurns(
        load,
        [
          side('ours', 'list-by-gateway', ours, [services.pids().gateway ?? 0]),
          side('hive', 'list-by-gateway', { url: hive.url, privateKey }, family),
          side('subgraphs', 'list-by-subgraphs', { ...addresses, privateKey }),
          side('sql', 'list-by-sql', { dossiers, procedures, accounts }),
        ],
        rounds,
      )
      for (const result of results) print({ ...result })
      const [own, other, straight, sql] = results
      print({
        ratio_to_hive: ratio(own, other),
        ratio_to_subgraphs: ratio(own, straight),
        ratio_to_sql: ratio(own, sql),
        cpu_ratio_to_hive: (other?.cpu_ms_sum ?? 0) / (own?.cpu_ms_sum ?? 1),
      })
    } finally {
      hive.stop()
    }
  },
}
