import { createHash } from 'node:crypto';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { alias, withoutEntities } from './shims/alias.ts';
import { READER_STYLE } from './utils/reader/reader-style.ts';
import { installedHosts } from './utils/source/catalogue.ts';

/**
 * What an extension page may do. No inline script, no inline style but the one of the reader's frame, which inherits this;
 * nothing framed but ourselves; nobody makes HTML but the sanitiser (docs/decisions/0006, 0016).
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' '${hashOf(READER_STYLE)}'`,
  "img-src 'self' data:",
  "font-src 'self'",
  'connect-src https: http: wss: ws:',
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dompurify reader',
].join('; ');

function hashOf(style: string): string {
  return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}

// The world build differs from the shipped one in its clock, its hosts and its test handle, not in its libraries.
if (process.env['NODE_ENV'] === 'world') process.env['NODE_ENV'] = 'production';

/** The one page that others may frame, by an address that changes, so that no page can tell whether we are there. */
const FRAMED = {
  resources: ['discussion-frame.html'],
  matches: ['https://*/*', 'http://*/*'],
  use_dynamic_url: true,
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  hooks: {
    'build:manifestGenerated': (_, manifest) => {
      for (const script of manifest.content_scripts ?? []) script.matches = installedHosts;
    },
  },
  vite: () => ({ plugins: [tailwindcss(), withoutEntities], resolve: { alias } }),
  manifest: ({ browser, mode, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      'notifications',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // A permission prompt can't be answered in a headless browser: the world build asks for nothing later.
    host_permissions: mode === 'world' ? ['http://*/*', 'https://*/*'] : installedHosts,
    // Asked for one by one, in the moment it is needed: the host of a feed that the reader follows (docs/decisions/0018),
    // the hosts of an article's images.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    web_accessible_resources: [FRAMED],
    // While developing, the pages are served and reloaded from a local server, which this policy would forbid.
    ...(command === 'serve' ? {} : { content_security_policy: { extension_pages: POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'companion@timeahead.in',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
