import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRedactor, isSecretKey, redacted } from './redact.ts'

describe('createRedactor', () => {
  it('replaces a secret in text, base64, URL-encoded and JSON form', () => {
    const redactor = createRedactor()
    redactor.add('p@ss "word"')
    const forms = [
      'p@ss "word"',
      Buffer.from('p@ss "word"').toString('base64'),
      encodeURIComponent('p@ss "word"'),
      JSON.stringify('p@ss "word"'),
    ]
    for (const form of forms) expect(redactor.text(`before ${form} after`)).toContain(redacted)
    for (const form of forms) expect(redactor.text(`before ${form} after`)).not.toContain(form.replaceAll('"', ''))
  })

  it('finds the secret inside the base64 of user:secret, wherever it begins', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 0, maxLength: 12 }),
        fc.stringMatching(/^[a-zA-Z0-9]{8,30}$/),
        (user, secret) => {
          const redactor = createRedactor()
          redactor.add(secret)
          expect(redactor.text(Buffer.from(`${user}:${secret}`).toString('base64'))).toContain(redacted)
        },
      ),
    )
  })

  it('redacts each line of a PEM key but not its header', () => {
    const redactor = createRedactor()
    redactor.add('-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\nkqhkiG9w0BAQEF\n-----END PRIVATE KEY-----\n')
    expect(redactor.text('x kqhkiG9w0BAQEF y -----BEGIN PRIVATE KEY-----')).toBe('x *** y -----BEGIN PRIVATE KEY-----')
  })

  it('takes what an address holds beside its place for a secret of its own', () => {
    const redactor = createRedactor()
    redactor.add('https://hooks.example.com/services/T0/B0/aVeryLongTokenOfAWebhook?sig=anotherVeryLongSecret')
    redactor.add('smtp://bot:pass%20word@mail.example.com:587')
    expect(redactor.text('HTTP 404 at /services/T0/B0/aVeryLongTokenOfAWebhook?sig=anotherVeryLongSecret')).toBe(
      'HTTP 404 at ***',
    )
    expect(redactor.text('no aVeryLongTokenOfAWebhook, anotherVeryLongSecret, pass word')).toBe('no ***, ***, ***')
    expect(redactor.text('https://hooks.example.com/services of mail.example.com')).not.toContain(redacted)
  })

  it('takes the beginning of a secret for the secret, where a message was cut', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zA-Z0-9/+=_-]{24,60}$/),
        fc.integer({ min: 50, max: 100 }),
        (secret, percent) => {
          const redactor = createRedactor()
          redactor.add(secret)
          const cut = `refused: ${secret.slice(0, Math.ceil((secret.length * percent) / 100))}`
          expect(redactor.text(cut)).toBe(`refused: ${redacted}`)
        },
      ),
    )
    const redactor = createRedactor()
    redactor.add('password')
    expect(redactor.text('a passw')).toBe('a passw')
  })

  it('redacts by key and leaves verdict words alone', () => {
    const redactor = createRedactor()
    redactor.add('passed')
    expect(
      redactor.data({ status: 'passed', summary: 'it passed', config: { 'ssl.keystore.password': 'x', topic: 't' } }),
    ).toEqual({ status: 'passed', summary: 'it ***', config: { 'ssl.keystore.password': '***', topic: 't' } })
  })

  it('does not blank every occurrence of a very short secret', () => {
    const redactor = createRedactor()
    redactor.add('abc')
    expect(redactor.text('abcdef')).toBe('abcdef')
  })
})

describe('isSecretKey', () => {
  it.each([
    'password',
    'ssl.keystore.password',
    'kafka.api.secret',
    'apiSecret',
    'sasl.jaas.config',
    'aws_access_key',
    'token',
  ])('knows %s', (key) => expect(isSecretKey(key)).toBe(true))
  it.each(['topic', 'key.converter', 'tokenizer', 'monkey', 'keys', 'tasks.max'])('leaves %s', (key) =>
    expect(isSecretKey(key)).toBe(false),
  )
})
