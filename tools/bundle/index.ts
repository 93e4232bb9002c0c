import path from 'node:path'
import { bundle, root } from './bundle.ts'

/** `npm run build`: makes dist/ anew. */
const started = Date.now()
await bundle(path.join(root, 'dist'))
console.log(`dist/ built in ${((Date.now() - started) / 1000).toFixed(1)} s`)
