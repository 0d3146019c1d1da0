import { expect, test } from 'vitest'
import { CLIENTS } from '../../clients/registry.ts'
import { CLIENT_IDS } from '../../domain/clients/client-ids.ts'
import { PLATFORMS } from '../../domain/clients/client.ts'
import { wizard } from '../../i18n/en/wizard.ts'
import { filterClients } from './filter-clients.ts'

const find = (query: string) => filterClients(CLIENTS, query, wizard.platform)
const ids = (query: string) => find(query)?.current.map(({ id }) => id)

test('nothing is hidden while nothing is looked for', () => {
  for (const query of ['', '  ', '-']) expect(find(query)).toBeUndefined()
})

test('apps are found by name, in any case, with and without accents, however the name is parted', () => {
  expect(ids('GÉARY')).toEqual(['geary'])
  expect(ids('k9')).toEqual(['k9-mail'])
  expect(ids('emclient')).toEqual(['em-client'])
  for (const id of CLIENT_IDS) {
    const found = find(CLIENTS[id].name)
    expect([...(found?.current ?? []), ...(found?.ended ?? [])]).toContain(CLIENTS[id])
  }
})

test('apps are found by who makes them', () => {
  expect(ids('ritlabs')).toEqual(['the-bat'])
  expect(ids('apple')).toEqual(['apple-mail-macos', 'ios-mail'])
})

test('apps are found by the device, by our word for it and by its own', () => {
  const onIos = CLIENT_IDS.filter((id) => CLIENTS[id].platforms.some((platform) => platform === 'ios'))
  expect(ids('iPhone')).toEqual(onIos)
  expect(ids('ios')).toEqual(onIos)
  for (const platform of PLATFORMS) expect(find(platform)?.count).toBeGreaterThan(0)
})

test('every word must fit', () => {
  expect(ids('outlook mac')).toEqual(['outlook-mac'])
  expect(ids('outlook linux')).toEqual([])
  expect(find('zzqq')).toEqual({ count: 0, current: [], ended: [] })
})

test('ended apps are found too, and counted', () => {
  expect(find('postbox')).toMatchObject({ count: 1, current: [], ended: [{ id: 'postbox' }] })
})
