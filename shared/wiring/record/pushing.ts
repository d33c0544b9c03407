// A record beside its image, in the registry of the image. Best effort: the ledger is what counts.
import { parseDigest } from '../../artifact/digest.js';
import { parseReference } from '../../artifact/registry/reference.js';
import { asFault } from '../../fault/fault.js';
import type { Details } from '../../record/details.js';
import { payloadIn } from '../../record/envelope.js';
import { readStatement, resultType } from '../../record/statement.js';
import type { Wiring } from '../adapters.js';

export async function push(wiring: Wiring, signed: string, details: Details): Promise<void> {
  const { log } = wiring.host;
  const ready = pushable(signed, details);
  if ('why' in ready) {
    log.warning(`the record is in the ledger alone, and not beside an image: ${ready.why}`);
    return;
  }
  const { registry, repository, image, evidence } = ready;
  try {
    const [{ pushReferrer }, { ownCredential }, { openDownload }] = await Promise.all([
      import('../../artifact/registry/writer.js'),
      import('../artifact/images.js'),
      import('../artifact/network.js'),
    ]);
    const download = await openDownload(wiring, { offline: false });
    const credentials = (at: string) => ownCredential(wiring, at);
    await pushReferrer({ registry, repository, download, credentials }, image, evidence);
  } catch (thrown) {
    const fault = asFault(thrown);
    if (fault.code === 'CANCELLED') throw thrown;
    // It is signed and kept; only who looks at the registry alone does not find it.
    log.warning(
      `the record is in the ledger, and the registry did not take it (it needs the right to push, such as AcrPush): ${fault.message}`,
    );
  }
}

function pushable(signed: string, { artifact, digest }: Details) {
  const isBundle = Object(JSON.parse(signed)).dsseEnvelope !== undefined;
  if (!isBundle) return { why: 'nobody signed it' };
  if (artifact === undefined) return { why: 'the promotion names no image, only a digest' };
  const named = parseReference(artifact);
  if ('why' in named) return { why: `${artifact} names no image: ${named.why}` };
  const image = parseDigest(digest);
  if ('why' in image) return { why: `${digest} cannot be used: ${image.why}` };
  const statement = readStatement(payloadIn(signed) ?? new Uint8Array());
  if ('why' in statement) return statement;
  const { registry, repository } = named.reference;
  const created = statement.statement.timeCreated;
  const evidence = { bundle: signed, predicateType: resultType, created };
  return { registry, repository, image: image.digest, evidence };
}
