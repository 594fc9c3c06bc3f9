/** Compresses built front ends beforehand: `node packages/local-stack/src/precompress-main.ts frontends/shell/dist …` */
import { precompress } from './stack/precompress.ts'

for (const folder of process.argv.slice(2)) await precompress(folder)
