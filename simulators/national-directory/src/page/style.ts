export const STYLE = `
:root { color-scheme: light; --ink: #1f2937; --soft: #5b6472; --line: #dde3ea; --blue: #1f4e8c; --paper: #ffffff; }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: #f4f6f9; }
header { background: var(--blue); color: #ffffff; padding: 1.5rem 1rem; }
header p { margin: 0.25rem 0 0; max-width: 60rem; }
main, header > div { max-width: 72rem; margin: 0 auto; }
main { padding: 1rem; }
h1 { margin: 0; font-size: 1.5rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 0.5rem; }
dl { display: flex; flex-wrap: wrap; gap: 1rem; margin: 1rem 0 0; }
dl div { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: 0.75rem 1rem; }
dt { color: var(--soft); font-size: 0.875rem; }
dd { margin: 0; font-size: 1.5rem; font-weight: 600; }
.scroll { overflow-x: auto; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
th, td { text-align: left; padding: 0.5rem 0.75rem; border-bottom: 1px solid var(--line); vertical-align: top; }
th { color: var(--soft); font-weight: 600; white-space: nowrap; }
tr:last-child td { border-bottom: 0; }
code { overflow-wrap: anywhere; }
.empty { color: var(--soft); background: var(--paper); border: 1px dashed var(--line); border-radius: 8px; padding: 1rem; }
.mark { border-radius: 999px; padding: 0.1rem 0.6rem; background: #fde8e8; color: #8f1d1d; white-space: nowrap; }
a { color: var(--blue); }
`;
