// Certificates for tests, made by openssl when a test starts: valid from now on for a day.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export type CertificateFiles = {
  readonly certificate: string;
  readonly key: string;
  /** Holds certificate.pem and key.pem. */
  readonly folder: string;
  readonly remove: () => Promise<void>;
};

export async function makeCertificate(): Promise<CertificateFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'azure-promote-certificate-'));
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const files = ['-keyout', key, '-out', certificate];
  await run('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', ...names, ...files]);
  return {
    certificate: await readFile(certificate, 'utf8'),
    key: await readFile(key, 'utf8'),
    folder,
    remove: () => rm(folder, { recursive: true }),
  };
}
