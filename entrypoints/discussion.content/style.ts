/**
 * Nothing of ours may lie over the frame: to Chromium it would be covered, and no press in it would count.
 * In px, because a page may set any size for rem; inherited properties are all reset, because a page may set any.
 */
export const STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  right: 16px !important;
  bottom: 16px !important;
  z-index: 2147483000 !important;
  color-scheme: light dark !important;
}
:host(.open) {
  position: static !important;
  display: block !important;
  margin: 32px 0 !important;
}
button {
  padding: 6px 10px;
  border: 1px solid light-dark(#dfe0d9, #28312e);
  border-radius: 4px;
  background: light-dark(#fbfaf6, #0f1312);
  color: light-dark(#0b6b63, #5fd4c4);
  font: 12px/16px ui-monospace, Menlo, 'DejaVu Sans Mono', monospace;
  cursor: pointer;
}
:host(.open) button {
  display: block;
  min-width: 32px;
  min-height: 32px;
  margin: 0 0 4px auto;
  padding: 0;
  font-size: 16px;
}
button:hover, button:focus-visible { outline: 2px solid currentColor; outline-offset: 1px; }
iframe {
  display: block;
  width: 100%;
  height: min(720px, 85vh);
  border: 1px solid light-dark(#dfe0d9, #28312e);
  border-radius: 6px;
  color-scheme: light dark;
}
`;
