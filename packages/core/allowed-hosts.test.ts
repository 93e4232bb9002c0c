import { describe, expect, it } from 'vitest'
import { allowedHostProblems, disallowedHostProblem, isAllowedHost, targetOfUrl } from './allowed-hosts.ts'

describe('isAllowedHost', () => {
  it.each([
    ['kafka.example.com', 9092, 'kafka.example.com', true],
    ['KAFKA.example.com.', 9092, 'kafka.example.com', true],
    ['kafka.example.com', 9092, 'kafka.example.com:9092', true],
    ['kafka.example.com', 9093, 'kafka.example.com:9092', false],
    ['b1.kafka.example.com', 9092, '*.example.com', true],
    ['example.com', 9092, '*.example.com', false],
    ['evilexample.com', 9092, '*.example.com', false],
    ['kafka.example.com.evil.net', 9092, '*.example.com', false],
    ['::1', 9092, '[::1]:9092', true],
    ['::1', 9092, '[::2]', false],
    ['anything', 9092, '*', false],
  ])('%s:%i against %s: %s', (host, port, pattern, allowed) => {
    expect(isAllowedHost({ host, port }, [pattern])).toBe(allowed)
  })

  it('allows every host when the input is unset, and none when the list is empty', () => {
    expect(isAllowedHost({ host: 'a' }, undefined)).toBe(true)
    expect(isAllowedHost({ host: 'a' }, [])).toBe(false)
  })
})

it('names the host and the list in the problem', () => {
  expect(
    disallowedHostProblem(targetOfUrl(new URL('https://evil.net/token')), ['a.com'], 'The client secret'),
  ).toMatchObject({
    code: 'host-not-allowed',
    message: 'The client secret was not sent to evil.net:443: allowed-hosts permits only a.com.',
  })
})

it('reports items that cannot name a host', () => {
  expect(allowedHostProblems(['a.com', 'https://b.com', '*', 'c.com/x', '*.d.com:443'])).toHaveLength(3)
})
