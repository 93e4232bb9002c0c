import { isIPv4, isIPv6 } from 'node:net'

const longestAddress = 254
const longestHostname = 253

/** String formats of ODCS 3.1 that say what a text looks like; `password` and `binary` say nothing. */
export const stringFormats: Readonly<Record<string, (text: string) => boolean>> = {
  /** What browsers accept in an e-mail field (HTML, "valid e-mail address"), with a length (RFC 5321, 4.5.3.1.3). */
  email: (text) =>
    text.length <= longestAddress &&
    /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i.test(text),
  uuid: (text) => /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(text),
  /** An absolute URI (RFC 3986, 4.3), as the WHATWG parser reads it. */
  uri: (text) => /^[a-z][a-z\d+.-]*:/i.test(text) && !/\s/.test(text) && URL.canParse(text),
  /** RFC 1123, 2.1. */
  hostname: (text) =>
    text.length <= longestHostname &&
    text.split('.').every((label) => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(label)),
  ipv4: isIPv4,
  ipv6: isIPv6,
  /** Base64 (RFC 4648, 4). */
  byte: (text) => text.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/.test(text),
}
