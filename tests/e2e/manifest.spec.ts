import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { READER_STYLE } from '../../utils/reader/reader-style.ts';
import { catalogue } from '../../utils/source/catalogue.ts';
import { expect, test } from '@playwright/test';

/** Every permission that is asked for, and what for. Anything else needs a decision record first. */
const PERMISSIONS = {
  activeTab: 'to know, once its button is clicked, of which page to look for the feed',
  alarms: 'to poll the feeds while no window of the companion is open',
  notifications: 'to tell of new articles',
  scripting: 'to offer the discussion on the pages of sources that the reader adds',
  sidePanel: 'to show the reading list beside the page',
  storage: 'to keep settings',
  unlimitedStorage: 'so that the browser does not throw the stored articles away',
};

/** Never asked for as a whole: one host at a time, when the reader adds a feed there. */
const ASKED_LATER = ['https://*/*', 'http://*/*'];

/** All that the manifest says. A new key is a decision like a new permission: what others may reach, or what we may. */
const KEYS = [
  'action',
  'background',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'host_permissions',
  'icons',
  'manifest_version',
  'minimum_chrome_version',
  'name',
  'optional_host_permissions',
  'options_ui',
  'permissions',
  'side_panel',
  'version',
  'web_accessible_resources',
];

function manifest(folder: string): Record<string, unknown> {
  const file = path.resolve(import.meta.dirname, '../../.output', folder, 'manifest.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}

test('the shipped extension asks for what the list says, and nothing else', () => {
  const shipped = manifest('chrome-mv3');
  expect((shipped['permissions'] as string[]).toSorted()).toEqual(Object.keys(PERMISSIONS));
  for (const folder of ['chrome-mv3', 'edge-mv3', 'firefox-mv3']) {
    expect(manifest(folder)).not.toHaveProperty('optional_permissions');
    expect(manifest(folder)['optional_host_permissions']).toEqual(ASKED_LATER);
    expect(manifest(folder)).not.toHaveProperty('externally_connectable');
  }
});

test('its manifest has the keys of the list and no other, and Edge is told the same', () => {
  expect(Object.keys(manifest('chrome-mv3')).toSorted()).toEqual(KEYS);
  expect(manifest('edge-mv3')).toEqual(manifest('chrome-mv3'));
});

test('others may frame one page of it, at an address that they do not know', () => {
  const [framed, ...others] = manifest('chrome-mv3')['web_accessible_resources'] as unknown[];
  expect(framed).toMatchObject({ resources: ['discussion-frame.html'], use_dynamic_url: true });
  expect(others).toEqual([]);
});

test('its content script runs on the hosts of the catalogue and nowhere else', () => {
  for (const folder of ['chrome-mv3', 'firefox-mv3', 'chrome-mv3-world']) {
    const [script, ...others] = manifest(folder)['content_scripts'] as { matches: string[] }[];
    expect(script!.matches).toEqual(manifest('chrome-mv3')['host_permissions']);
    expect(others).toEqual([]);
  }
});

test('in Firefox it asks for the same without the side panel, which needs none there', () => {
  const permissions = (manifest('firefox-mv3')['permissions'] as string[]).toSorted();
  expect(permissions).toEqual(Object.keys(PERMISSIONS).filter((name) => name !== 'sidePanel'));
});

test('its hosts are those of the catalogue, each by its whole name', () => {
  const hosts = manifest('chrome-mv3')['host_permissions'] as string[];
  expect(hosts.toSorted()).toEqual(
    [...new Set(catalogue.flatMap((source) => source.hosts))]
      .sort()
      .map((host) => `https://${host}/*`),
  );
});

test('its pages may run, load and frame nothing from elsewhere', () => {
  const { extension_pages: policy } = manifest('chrome-mv3')['content_security_policy'] as Record<
    string,
    string
  >;
  const style = createHash('sha256').update(READER_STYLE).digest('base64');
  expect(policy).toContain(
    `default-src 'none'; script-src 'self'; style-src 'self' 'sha256-${style}';`,
  );
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types dompurify reader");
  expect(policy).not.toMatch(/unsafe|\*/);
});

test('the world build differs in its hosts only', () => {
  const shipped = manifest('chrome-mv3');
  const world = manifest('chrome-mv3-world');
  const differing = Object.keys({ ...shipped, ...world }).filter(
    (key) => JSON.stringify(shipped[key]) !== JSON.stringify(world[key]),
  );
  expect(differing).toEqual(['host_permissions']);
  expect(world['host_permissions']).toEqual(['http://*/*', 'https://*/*']);
});

test('the shipped build has no handle for tests and no other clock', () => {
  for (const word of ['setWorldClock', 'worldAt']) {
    expect(holds('chrome-mv3-world', word)).toBe(true);
    expect(holds('chrome-mv3', word)).toBe(false);
  }
});

/** Whether a build's scripts contain a word. */
function holds(folder: string, word: string): boolean {
  const root = path.resolve(import.meta.dirname, '../../.output', folder);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.js'))
    .some((file) => readFileSync(path.join(root, file), 'utf8').includes(word));
}
