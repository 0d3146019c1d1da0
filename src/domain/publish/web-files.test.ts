import { describe, expect, it } from 'vitest'
import { profile } from '../../i18n/en/profile.ts'
import { domainProfileWords } from '../../i18n/profile-words.ts'
import { hostname } from '../address/hostname.ts'
import { DOMAIN_EXAMPLES } from '../exporters/example-exports.ts'
import { isMade, publishFormats } from './published.ts'
import { webServerInput } from './web-files.ts'

function namesWith(web: string) {
  const input = { ...DOMAIN_EXAMPLES['domain-everything'], webHost: hostname(web) }
  const files = publishFormats(input, (about) => domainProfileWords(about, profile)).filter(isMade)
  const served = webServerInput(input.domain, files)
  return [served?.names, served?.sites]
}

describe('the names that the web server answers under', () => {
  const alone = ['autoconfig.example.test', 'autodiscover.example.test', 'ua-auto-config.example.test']

  it('are those of the files alone, and apart from them the sites that somebody runs already', () => {
    expect(namesWith('www.example.test')).toEqual([alone, ['example.test', 'www.example.test']])
    expect(namesWith('web.example.net')).toEqual([alone, ['example.test', 'web.example.net']])
    expect(namesWith('example.test')).toEqual([alone, ['example.test']])
  })

  it('have one that the web server itself is called by among them', () => {
    expect(namesWith('autoconfig.example.test')).toEqual([alone, ['example.test']])
  })
})
