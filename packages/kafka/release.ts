/**
 * Gives the memory of bytes back at once, where they have a buffer of their own. The collector does not hurry for what
 * lies outside its heap: of a million records a run held 200 MB instead of 160. Who still looks at them finds them empty.
 */
export function releaseBytes(bytes: Uint8Array): void {
  const { buffer } = bytes
  if (buffer instanceof ArrayBuffer && bytes.byteLength === buffer.byteLength) buffer.transfer(0)
}
