/** The one style of a dossier's page: dark and light, narrow and printed. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1b; --faint: #555; --paper: #fff; --line: #ccc; --source: #cfe3ff; --cue: #e6e6e6; --content: #fff0b3; --hit: #ffcfc7 }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; --faint: #aaa; --paper: #17181a; --line: #444; --source: #1d3f6e; --cue: #3a3a3a; --content: #5a4a00; --hit: #6e2418 } }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 56rem; margin: 2rem auto; padding: 0 1rem; color: var(--ink); background: var(--paper); overflow-wrap: anywhere }
h1, h2, h3 { line-height: 1.25 }
h2 { border-bottom: 1px solid var(--line); margin-top: 2.5rem }
figure { margin: 1rem 0; break-inside: avoid }
blockquote { margin: .25rem 0; padding: .25rem 1rem; border-inline-start: 3px solid var(--line); font-family: Georgia, serif }
mark { color: inherit; padding: 0 .1em; border-radius: .15em }
.source { background: var(--source) } .cue { background: var(--cue) } .content { background: var(--content) } .hit { background: var(--hit) }
.facts, .note, .key { color: var(--faint); font-size: .875rem; margin: .25rem 0 }
.key mark { color: var(--ink) }
.act { font-variant: small-caps; color: var(--faint) }
table { border-collapse: collapse; width: 100%; font-size: .875rem }
th, td { text-align: start; vertical-align: top; border-top: 1px solid var(--line); padding: .25rem .5rem .25rem 0 }
code { font-size: .8rem }
a { color: inherit }
@media print { body { margin: 0; max-width: none } mark { text-decoration: underline; print-color-adjust: exact } }
`;
