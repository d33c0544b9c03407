// Where Microsoft's schemas lie, as unchanged copies beside the repository; absent in a plain checkout.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A folder with service-schema.json and tasks.schema.json; a caller without it skips its check and says so. */
export function hostSchemaFolder(): string | undefined {
  const folder = resolve('..', 'shared', 'schemas', 'azure-pipelines');
  return existsSync(join(folder, 'service-schema.json')) ? folder : undefined;
}
