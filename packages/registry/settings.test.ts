import { BadInputError } from '@kafka-dataops/core'
import { describe, expect, it } from 'vitest'
import { type RegistryInputs, type RegistrySettings, registrySettings } from './settings.ts'

const url = 'https://registry.example.com/apis/ccompat/v7/'

function settingsOf(inputs: RegistryInputs): { settings: RegistrySettings | undefined; masked: readonly string[] } {
  const masked: string[] = []
  return { settings: registrySettings(inputs, { maskSecret: (value) => masked.push(value) }), masked }
}

function problemsOf(inputs: RegistryInputs): readonly string[] {
  try {
    settingsOf(inputs)
  } catch (error) {
    if (error instanceof BadInputError) return error.problems.map(({ message }) => message)
    throw error
  }
  return []
}

describe('registrySettings', () => {
  it('answers nothing when no registry is named', () => expect(settingsOf({}).settings).toBeUndefined())

  it('keeps the base path and drops the slash at its end', () => {
    expect(settingsOf({ 'schema-registry-url': url }).settings).toEqual({
      url: 'https://registry.example.com/apis/ccompat/v7',
      auth: { kind: 'none' },
    })
  })

  it('takes a user name and password, or a token', () => {
    const login = { 'schema-registry-username': 'key', 'schema-registry-password': 'secret' }
    expect(settingsOf({ 'schema-registry-url': url, ...login }).settings?.auth).toEqual({
      kind: 'basic',
      username: 'key',
      password: 'secret',
    })
    expect(settingsOf({ 'schema-registry-url': url, 'schema-registry-token': 't' }).settings?.auth).toEqual({
      kind: 'bearer',
      token: 't',
    })
  })

  it('takes a login in the URL as such and masks it', () => {
    const { settings, masked } = settingsOf({ 'schema-registry-url': 'https://me:p%40ss@registry.example.com' })
    expect(settings).toEqual({
      url: 'https://registry.example.com',
      auth: { kind: 'basic', username: 'me', password: 'p@ss' },
    })
    expect(masked).toEqual(['p%40ss', 'p@ss'])
  })

  it.each([
    [{ 'schema-registry-token': 't' }, 'schema-registry-token is given, but schema-registry-url is not.'],
    [
      { 'schema-registry-url': url, 'schema-registry-username': 'key' },
      'schema-registry-username is given, but schema-registry-password is not.',
    ],
    [
      { 'schema-registry-url': url, 'schema-registry-password': 'secret' },
      'schema-registry-password is given, but schema-registry-username is not.',
    ],
    [
      {
        'schema-registry-url': url,
        'schema-registry-username': 'k',
        'schema-registry-password': 's',
        'schema-registry-token': 't',
      },
      'schema-registry-token and a user name or password are both given.',
    ],
    [
      { 'schema-registry-url': 'https://me:pw@r.example.com', 'schema-registry-token': 't' },
      'schema-registry-url holds a login, and another one is given beside it.',
    ],
  ])('refuses %j', (inputs, message) => expect(problemsOf(inputs)).toEqual([message]))

  it.each([
    ['registry:8081', 'has the protocol registry:'],
    ['registry', 'does not begin with https:// or http://'],
    ['ftp://registry', 'has the protocol ftp:'],
    ['https://a,https://b', 'holds more than one URL'],
    ['https://', 'is no URL'],
    ['https://r.example.com?x=1', 'has a query or a fragment'],
  ])('refuses the URL %s', (text, reason) => {
    expect(problemsOf({ 'schema-registry-url': text })).toEqual([
      `schema-registry-url ${reason}: expected one http or https URL, as https://registry.example.com/base/path.`,
    ])
  })

  it('sends a login only where allowed-hosts permits, and never shows a login of a bad URL', () => {
    const login = { 'schema-registry-username': 'key', 'schema-registry-password': 'secret' }
    const elsewhere = { 'schema-registry-url': url, 'allowed-hosts': ['other.example.com'] }
    expect(problemsOf({ ...elsewhere, ...login })).toEqual([
      'The schema registry login was not sent to registry.example.com:443: allowed-hosts permits only other.example.com.',
    ])
    expect(problemsOf(elsewhere)).toEqual([])
    expect(problemsOf({ 'schema-registry-url': 'https://me:hunter2@r.example.com?x' }).join()).not.toContain('hunter2')
  })
})
