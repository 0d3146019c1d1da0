import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { CurrentClient } from '../../domain/clients/client.ts'
import {
  isClientFamily,
  isClientId,
  type ClientFamily,
  type ClientId,
} from '../../domain/clients/client-ids.ts'
import type { FitTo } from '../../domain/symptoms/fit-remedy.ts'
import type { CureReader } from '../../domain/symptoms/resolve-cure.ts'
import { cureReader, situationIn } from '../../state/cure-reader.ts'
import { loadFacts, type Facts } from '../../state/facts.ts'
import { fixStore, restoreFix } from '../../state/fix-store.ts'
import type { ReaderSetup } from '../../state/reader-setup.ts'
import type { Situation } from '../../state/situation.ts'
import { useReaderSetup } from '../guides/use-reader-setup.ts'

/** Who reads about a fault: their setup as far as this tab knows it, and the app that they say or have. */
export interface FixReader {
  readonly setup: ReaderSetup
  /** Absent until the apps are here. */
  readonly facts?: Facts
  /** One of several apps of a family: which one isn’t known yet. */
  readonly family?: ClientFamily
  readonly client?: CurrentClient
  readonly choose: (id: ClientId | '') => void
  /** What the setup comes to in that app. */
  readonly situation?: Situation
  /** What a cure needs to speak that app’s words. */
  readonly cure?: CureReader
}

export function useFixReader(): FixReader {
  const setup = useReaderSetup()
  const [facts, setFacts] = useState<Facts>()
  const chosen = useStore(fixStore, ({ app }) => app)
  useEffect(() => {
    let wanted = true
    restoreFix()
    void loadFacts().then((loaded) => wanted && setFacts(loaded))
    return () => {
      wanted = false
    }
  }, [])
  const choose = (app: ClientId | '') => fixStore.setState({ app })
  if (!facts) return { setup, choose }
  const own = clientIn(setup)
  const id = chosen ?? (own !== undefined && isClientId(own) ? own : '')
  const app = id === '' ? undefined : facts.clients[id]
  const client = app?.status === 'current' ? app : undefined
  const situation = situationIn(setup, client, facts)
  const family = chosen === undefined && own !== undefined && isClientFamily(own) ? own : undefined
  return {
    setup,
    facts,
    choose,
    ...(family ? { family } : {}),
    ...(client ? { client, cure: cureReader(client, situation, setup) } : {}),
    ...(situation ? { situation } : {}),
  }
}

function clientIn(setup: ReaderSetup): ClientId | ClientFamily | undefined {
  if (setup.kind === 'known') return setup.state.client
  return setup.kind === 'unconfirmed' ? setup.setup.client : undefined
}

/** What is known of the reader that decides which causes and cures fit. */
export function fitTo({ cure, situation }: FixReader): FitTo {
  const servers = [...(situation?.provider?.incoming ?? []), ...(situation?.provider?.outgoing ?? [])]
  return {
    ...(cure?.account ? { account: cure.account } : {}),
    ...(situation?.provider && situation.service ? { requirements: situation.service.requirements } : {}),
    bigProvider: servers.length > 0 && servers.every(({ host }) => !host.includes('{')),
  }
}
