import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { alias } from './shims/alias.ts';
import { catalogue } from './utils/source/catalogue.ts';
import { hostPatterns } from './utils/source/host-patterns.ts';

/** What an extension page may do. No inline script or style, nothing framed but ourselves (docs/decisions/0006). */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  'connect-src https: http: wss: ws:',
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

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
      for (const script of manifest.content_scripts ?? []) script.matches = hostPatterns(catalogue);
    },
  },
  vite: () => ({ plugins: [tailwindcss()], resolve: { alias } }),
  manifest: ({ browser, mode, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'alarms',
      'notifications',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // A permission prompt can't be answered in a headless browser: the world build asks for nothing later.
    host_permissions: mode === 'world' ? ['http://*/*', 'https://*/*'] : hostPatterns(catalogue),
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
