/**
 * How an article looks in its frame. The frame inherits our pages' policy, which forbids inline style; wxt.config.ts
 * allows exactly this one by its hash. The colours are those of components/ui/theme.css, which can't be linked from a
 * frame without an origin.
 */
export const READER_STYLE = `
:root { color-scheme: light dark; --paper: light-dark(#fbfaf6, #0f1312); --raised: light-dark(#f1f0ea, #181e1c);
  --ink: light-dark(#1b201e, #e4eae7); --quiet: light-dark(#5a6461, #97a39f); --rule: light-dark(#dfe0d9, #28312e);
  --accent: light-dark(#0b6b63, #5fd4c4); --mono: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, 'DejaVu Sans Mono', monospace; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 16px/1.6 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', sans-serif; }
main > article { max-width: 42rem; margin: 0 auto; padding: 14px 20px 32px; }
.head { margin-bottom: 1.2em; }
.head p { margin: 0; color: var(--quiet); font: 12px/1.5 var(--mono); }
.head h1 { margin: .35em 0 .5em; font-size: 22px; line-height: 1.25; text-wrap: balance; }
.foot { margin-top: 2em; padding-top: 1em; border-top: 1px solid var(--rule); font: 13px/1.5 var(--mono); }
.foot p { margin: 0 0 .6em; color: var(--quiet); }
h1, h2, h3, h4, h5, h6 { margin: 1.6em 0 .5em; line-height: 1.3; text-wrap: balance; }
h1 { font-size: 20px; } h2 { font-size: 18px; } h3, h4, h5, h6 { font-size: 16px; }
p, ul, ol, dl, figure, blockquote, pre, .table { margin: 0 0 1em; }
ul, ol { padding-left: 1.4em; } li { margin: .25em 0; } dd { margin-left: 1.4em; }
a { color: var(--accent); text-underline-offset: 2px; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
blockquote { padding-left: 1em; border-left: 3px solid var(--rule); color: var(--quiet); }
pre, code, kbd, samp, tt { font-family: var(--mono); font-size: .86em; }
code, kbd, samp { padding: .1em .3em; border-radius: 4px; background: var(--raised); }
pre { padding: 12px 14px; overflow-x: auto; overflow-wrap: normal; line-height: 1.5; border: 1px solid var(--rule); border-radius: 6px; background: var(--raised); }
pre code { padding: 0; background: none; font-size: 1em; }
.table { overflow-x: auto; overflow-wrap: normal; }
table { border-collapse: collapse; font-size: 14px; line-height: 1.45; }
th, td { padding: .35em .7em; border: 1px solid var(--rule); text-align: left; vertical-align: top; } th { background: var(--raised); }
img { display: block; max-width: 100%; height: auto; margin: .4em 0; border-radius: 4px; }
figcaption, caption { margin-top: .4em; color: var(--quiet); font-size: 13px; line-height: 1.45; }
.image { display: block; margin: .4em 0; padding: .6em .8em; border: 1px dashed var(--quiet); border-radius: 6px; color: var(--quiet); font: 12px/1.5 var(--mono); }
mark { padding: 0 .2em; background: var(--raised); color: inherit; outline: 1px solid var(--rule); }
hr { margin: 1.6em 0; border: 0; border-top: 1px solid var(--rule); }
sub, sup { line-height: 0; }
`;
