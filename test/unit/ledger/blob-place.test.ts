import { describe, expect, it } from '@jest/globals';
import { blobOf, nameOf, placeAt, streamIn } from '../../../shared/ledger/azure-blob/place.js';

const home = 'https://shop.blob.core.windows.net/ledger';
const stream = { service: 'payments', environment: 'production' };

describe('the place of a ledger in Azure Blob Storage', () => {
  it.each([
    [home, home, ''],
    [`${home}/`, home, ''],
    [`${home}/teams/one`, home, 'teams/one/'],
    ['https://shop.z12.blob.storage.azure.net/ledger', 'https://shop.z12.blob.storage.azure.net/ledger', ''],
    ['https://shop.blob.core.usgovcloudapi.net/l', 'https://shop.blob.core.usgovcloudapi.net/l', ''],
    ['https://shop.blob.core.chinacloudapi.cn/l/x', 'https://shop.blob.core.chinacloudapi.cn/l', 'x/'],
    ['http://127.0.0.1:10000/devstoreaccount1/l/x', 'http://127.0.0.1:10000/devstoreaccount1/l', 'x/'],
  ])('is read from %s', (text, container, prefix) => {
    for (const address of [text, new URL(text)]) {
      expect(placeAt(address)).toEqual({ container: new URL(container), prefix });
    }
  });

  it.each([
    ['ledger', 'it is no address'],
    ['https://shop.blob.core.windows.net', 'it names no container'],
    ['http://127.0.0.1:10000/devstoreaccount1', 'it names no container'],
    ['http://shop.blob.core.windows.net/ledger', 'it is no address of Azure Blob Storage'],
    ['https://blob.core.windows.net.example.com/ledger', 'it is no address of Azure Blob Storage'],
    [`${home}/a%2fb`, 'its names are not plain'],
    ['https://user:word@shop.blob.core.windows.net/ledger', 'it holds more than a path, such as a signature'],
    [`${home}?sv=2024&sig=very-secret`, 'it holds more than a path, such as a signature'],
    ['https//shop?sig=very-secret', 'it is no address'],
  ])('is not %s', (text, why) => {
    const thrown = (() => {
      try {
        return placeAt(text);
      } catch (fault) {
        // The fault is what is looked at.
        return fault;
      }
    })();
    expect(thrown).toMatchObject({
      code: 'INPUT_INVALID',
      message: `the address of the ledger cannot be used: ${why}`,
    });
    expect(JSON.stringify(thrown)).not.toMatch(/very-secret|word/);
  });

  it('holds a blob for each part of a stream, whose name no other stream can have', () => {
    const place = placeAt(`${home}/teams`);
    expect(blobOf(place, stream, 1).href).toBe(`${home}/teams/payments/production.jsonl`);
    expect(blobOf(place, stream, 2).href).toBe(`${home}/teams/payments/production~2.jsonl`);
    expect(blobOf(place, { ...stream, environment: 'production.2' }, 1).href).toBe(
      `${home}/teams/payments/production.2.jsonl`,
    );
    expect(nameOf(place)).toBe(`${home}/teams`);
    expect(nameOf(placeAt(home))).toBe(home);
  });

  it('knows a stream by its first part, and nothing else', () => {
    const place = placeAt(`${home}/teams`);
    expect(streamIn(place, 'teams/payments/production.jsonl')).toEqual(stream);
    for (const name of [
      'teams/payments/production~2.jsonl',
      'payments/production.jsonl',
      'teams/payments/production.json',
      'teams/production.jsonl',
      'teams/a/b/c.jsonl',
      'teams/../b.jsonl',
      '',
    ]) {
      expect(streamIn(place, name)).toBeUndefined();
    }
  });
});
