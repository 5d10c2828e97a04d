import { html, type Markup, type MarkupPart } from './markup.ts';

/** How a page of an archive looks; on paper too. Its hash below must be that of this text. */
export const pageStyle = `:root{color-scheme:light dark}
body{font:1rem/1.55 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
h1,h2,h3{line-height:1.25}
h2{margin-top:2rem;border-top:1px solid #8886;padding-top:1rem}
dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.25rem 1rem}
dt{font-weight:600}
dd{margin:0}
.text{white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:isolate;border-left:3px solid #8886;margin:.5rem 0;padding-left:.75rem}
code{overflow-wrap:anywhere;font-size:.85em}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0;border-bottom:1px solid #8884}
`;

/** SHA-256 of {@link pageStyle} in base64, by which a page allows this style and nothing else. */
export const pageStyleHash = '1dUjYvydxSBqeE591E28/E6vUaSRG80yNgqWnmuP3oo=';

/** Nothing may be loaded or run; not even a style but ours. */
const policy = `default-src 'none'; style-src 'sha256-${pageStyleHash}'; base-uri 'none'; form-action 'none'`;

/** A whole page that needs nothing but itself. */
export function page(title: string, content: MarkupPart): string {
  const style: Markup = { markup: pageStyle };
  return html`<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`.markup;
}
