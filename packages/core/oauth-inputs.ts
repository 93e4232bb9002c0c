import type { Problem } from './errors.ts'
import { withInputPrefix } from './input-prefix.ts'
import { clientCredentialsToken, noWorkflowProblem, workflowToken } from './oauth-token.ts'
import type { Ports } from './ports.ts'

/** The inputs of one service's OAuth login, `PREFIXoauth-token-url` and so on, without their prefix. */
export interface OAuthInputs {
  /** A token endpoint, or `github` for the workflow's own token. */
  readonly tokenUrl: string
  readonly clientId: string | undefined
  readonly clientSecret: string | undefined
  readonly scope: string | undefined
}

export interface OAuthLogin {
  /** What the names of the inputs begin with, as `schema-registry-`; nothing for Kafka. */
  readonly inputPrefix: string
  /** Code of a problem with inputs that contradict each other. */
  readonly contradictionCode: string
  readonly allowedHosts: readonly string[] | undefined
}

/** The source of tokens that the inputs describe; absent when they are wrong. Answers every problem. */
export function oauthTokenSource(
  inputs: OAuthInputs,
  login: OAuthLogin,
  ports: Pick<Ports, 'fetch' | 'clock' | 'maskSecret' | 'signal' | 'identityToken'>,
): { readonly token?: () => Promise<string>; readonly problems: readonly Problem[] } {
  const { inputPrefix, contradictionCode } = login
  const problems: Problem[] = []
  const add = (code: string, message: string, help: string): void => {
    problems.push(withInputPrefix({ code, message, help }, inputPrefix))
  }
  const { clientId, clientSecret, scope } = inputs
  if (inputs.tokenUrl.toLowerCase() === 'github') {
    if (clientId !== undefined || clientSecret !== undefined) {
      const message = 'oauth-token-url is "github", which needs neither oauth-client-id nor oauth-client-secret.'
      add(contradictionCode, message, 'Leave both out; oauth-scope is the audience of the token.')
    }
    if (ports.identityToken === undefined) problems.push(withInputPrefix(noWorkflowProblem, inputPrefix))
    return { token: workflowToken(scope, ports), problems }
  }
  const missing = [
    ...(clientId === undefined ? ['oauth-client-id'] : []),
    ...(clientSecret === undefined ? ['oauth-client-secret'] : []),
  ]
  if (missing.length > 0) {
    const message = `oauth-token-url is given without ${missing.join(' and ')}.`
    add(contradictionCode, message, 'The client credentials grant needs both.')
  }
  const url = URL.canParse(inputs.tokenUrl) ? new URL(inputs.tokenUrl) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    const message = 'oauth-token-url is not an http(s) address without a login in it, nor "github".'
    add('malformed-input', message, 'Give it as https://login.example.com/oauth2/token.')
    return { problems }
  }
  if (clientId === undefined || clientSecret === undefined) return { problems }
  const credentials = { url, clientId, clientSecret, inputPrefix, ...(scope === undefined ? {} : { scope }) }
  return { token: clientCredentialsToken(credentials, login.allowedHosts, ports), problems }
}
