import { familyOf } from './pageStyle.ts';

/** How an exported page looks, on a screen and on paper. */
export const screenStyle = `:root { --text: #1c2430; --quiet: #5a6472; --line: #c9d0d9; --accent: #17496b; --tint: #f3f6f9; --leading: 1.5; color-scheme: light; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: #fff; color: var(--text); font: 16px/var(--leading) ${familyOf('en')}; overflow-wrap: break-word; }
body:is(:lang(vi), :lang(el)) { font-family: ${familyOf('vi')}; --leading: 1.55; }
body:lang(th) { font-family: ${familyOf('th')}; --leading: 1.75; line-break: strict; }
body:lang(zh) { font-family: ${familyOf('zh')}; --leading: 1.75; line-break: strict; }
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
header { margin-bottom: 2rem; }
h1, h2, h3, h4, h5, h6 { color: var(--accent); line-height: 1.25; margin: 1.8em 0 .5em; text-align: left; text-wrap: balance; break-after: avoid; break-inside: avoid; }
:is(h1, h2, h3, h4):lang(th) { line-height: 1.5; }
h1 { font-size: 2.1em; margin: 0 0 .7em; padding-bottom: .35em; border-bottom: 3px solid var(--accent); }
h2 { font-size: 1.35em; }
h3 { font-size: 1.12em; }
h4, h5, h6 { font-size: 1em; }
p, ul, ol, dl, table, blockquote, pre { margin: 0 0 .8em; }
p { orphans: 3; widows: 3; }
p, li, td { text-wrap: pretty; }
ul, ol { padding-left: 1.7em; }
li { margin: .2em 0; }
li > p { margin-bottom: .4em; }
a { color: var(--accent); text-underline-offset: .15em; }
em:is(:lang(th), :lang(zh)), i:is(:lang(th), :lang(zh)) { font-style: normal; font-weight: 600; }
table { width: 100%; border-collapse: collapse; font-size: .94em; line-height: 1.45; text-align: left; }
table:is(:lang(th), :lang(zh)) { line-height: 1.6; }
th, td { padding: .45em .7em; border: 1px solid var(--line); vertical-align: top; }
thead { display: table-header-group; }
thead th { background: var(--tint); border-bottom: 2px solid var(--accent); }
tr { break-inside: avoid; }
caption { caption-side: top; text-align: left; font-weight: 600; color: var(--accent); padding: 0 0 .4em; }
.document-control { font-size: .88em; }
.document-control :is(th, td) { border-width: 1px 0; padding: .3em .7em .3em 0; }
.document-control th { width: 28%; color: var(--quiet); font-weight: 600; }
.document-control ul, .document-control dl { margin: 0; }
.contents { margin: 0 0 2rem; padding: .9em 1.2em; background: var(--tint); break-inside: avoid; }
.contents p { margin: 0 0 .4em; font-weight: 600; color: var(--accent); }
.contents ol { list-style: none; margin: 0; padding: 0; }
.contents > ol { columns: 2; column-gap: 2.2em; }
.contents li { break-inside: avoid; margin: 0; padding: .12em 0; text-align: left; }
.contents ol ol { padding-left: 1.2em; font-size: .94em; }
.contents a { display: block; padding-left: 1.3em; text-indent: -1.3em; color: inherit; text-decoration: none; }
blockquote { padding: .1em 0 .1em 1.1em; border-left: 3px solid var(--line); color: var(--quiet); }
blockquote > :last-child { margin-bottom: 0; }
code, pre, kbd { font-family: ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace; font-size: .9em; }
pre { padding: .8em 1em; background: var(--tint); white-space: pre-wrap; }
hr { border: 0; border-top: 1px solid var(--line); margin: 1.8em 0; }
img { max-width: 100%; height: auto; }
mark { background: #fff2b8; color: inherit; padding: 0 .1em; }
.history { margin-top: 2.2em; font-size: .88em; }
.draft { margin: 0 0 1em; font-weight: 700; letter-spacing: .08em; color: #a3341f; text-transform: uppercase; }
.draft:is(:lang(th), :lang(zh)) { letter-spacing: 0; }
.watermark { position: fixed; inset: 0; display: grid; place-items: center; font-size: calc(8rem * min(1, 5.5 / var(--letters))); font-weight: 700; color: #a3341f; opacity: .1; transform: rotate(-35deg); pointer-events: none; z-index: 1; white-space: nowrap; text-transform: uppercase; }
.watermark::before { content: attr(data-word) / ""; }
@media (max-width: 34rem) { .contents > ol { columns: 1; } }
@media (forced-colors: active) {
  :root { --text: CanvasText; --quiet: CanvasText; --line: CanvasText; --accent: CanvasText; --tint: Canvas; }
  a, .contents a { color: LinkText; }
  .contents, pre { border: 1px solid CanvasText; }
  .draft { color: CanvasText; }
  .watermark { display: none; }
  mark { background: Mark; color: MarkText; }
}
@media print {
  body { font-size: 10.5pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 22pt; }
  .contents a, a[href^="#"] { color: inherit; text-decoration: none; }
  pre, blockquote, figure, img { break-inside: avoid; }
}`;
