import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..', '..');

/** What nobody needs who has no scripts. */
const withoutScript = '.needs-script{display:none!important}';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The empty page for reviewers, `viewer.html`, as one file: its program and its looks stand in it and are allowed
 * by their hashes; nothing else runs, and nothing is asked of any server. `fillPage` of the core puts a request into it.
 */
export async function reviewerPage(): Promise<string> {
  const { script, style } = await builtParts();
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)} ${hashOf(withoutScript)}`,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Tinjauan draf</title>
<style>${style}</style>
<noscript><style>${withoutScript}</style></noscript>
</head>
<body class="rv st">
<div id="page"><!--page--><noscript><p class="rv-main">Halaman ini perlu skrip untuk membaca tautan. Minta berkas kepada pengirimnya.</p></noscript><!--/page--></div>
<script type="application/json" id="request">null</script>
<script>${script}</script>
</body>
</html>
`;
}

/** The program as one script, and its style. */
async function builtParts(): Promise<{ script: string; style: string }> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: 'es2023',
      cssTarget: ['chrome123', 'firefox120'],
      lib: { entry: join(root, 'entrypoints/reviewer/main.ts'), name: 'page', formats: ['iife'] },
    },
  });
  const output = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const scripts = output.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
  const styles = output.flatMap((part) => (part.type === 'asset' ? [String(part.source)] : []));
  const [script = '', style = ''] = [scripts.join(''), styles.join('')];
  // Either would end the element that holds it, or begin a comment in it.
  if (/<\/script|<!--/iu.test(script) || /<\/style/iu.test(style) || scripts.length !== 1) {
    throw new Error('The page for reviewers cannot be one file as it was built.');
  }
  return { script, style };
}
