// Holds SARIF files to the published schema: node sarif.mjs NODE_MODULES FILE...
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [modules, ...files] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), 'x.js'));
const Ajv = require('ajv');
const schema = JSON.parse(readFileSync(
  join(resolve(modules), '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
const draft = require('ajv/lib/refs/json-schema-draft-04.json');
const ajv = new Ajv({ schemaId: 'auto', meta: false, unknownFormats: 'ignore', allErrors: true, logger: false });
ajv.addMetaSchema(draft);
ajv._opts.defaultMeta = draft.id;
const validate = ajv.compile(schema);
let failures = 0;
for (const file of files) {
  const log = JSON.parse(readFileSync(file, 'utf8'));
  if (!validate(log)) {
    failures++;
    validate.errors.slice(0, 5).forEach(error => console.error(`*** ${file}: ${error.dataPath} ${error.message}`));
  } else if (log.runs[0].results.length === 0) {
    failures++;
    console.error(`*** ${file}: has no results`);
  } else {
    console.log(`${file}: ${log.runs[0].results.length} results, valid`);
  }
}
process.exit(failures === 0 && files.length > 0 ? 0 : 1);
