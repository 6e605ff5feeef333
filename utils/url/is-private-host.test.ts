import { expect, test } from 'vitest';
import { isPrivateHost } from './is-private-host.ts';

const hostOf = (written: string) => new URL(`http://${written}/`).hostname;

test.each([
  '127.0.0.1',
  '127.1',
  '2130706433',
  '0x7f000001',
  '0.0.0.0',
  'LOCALHOST',
  'localhost.',
  'feeds.localhost',
  '[::1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[fe80::1]',
  '[fd12:3456::1]',
  '[2002:7f00:1::]',
  '[2001:db8::1]',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.0.1:8080',
  '169.254.169.254',
  '100.64.0.1',
  '198.18.0.1',
  '192.0.2.1',
  '224.0.0.1',
  '255.255.255.255',
  'router.local',
  'printer.home.arpa',
  'metadata.google.internal',
  'intranet',
  '127.0.0.1.nip.io',
  '１２７.0.0.1',
])('%s is private', (written) => {
  expect(isPrivateHost(hostOf(written))).toBe(true);
});

test.each([
  'openai.com',
  '172.15.0.1',
  '172.32.0.1',
  '8.8.8.8',
  '[2606:4700::1111]',
  'local.example.org',
])('%s is public', (written) => {
  expect(isPrivateHost(hostOf(written))).toBe(false);
});
