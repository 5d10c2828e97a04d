import audience from '@/components/style/audience.css?inline';
import base from '@/components/style/base.css?inline';
import button from '@/components/style/button.css?inline';
import check from '@/components/style/check.css?inline';
import checklist from '@/components/style/checklist.css?inline';
import field from '@/components/style/field.css?inline';
import finding from '@/components/style/finding.css?inline';
import host from '@/components/style/host.css?inline';
import marks from '@/components/style/marks.css?inline';
import meter from '@/components/style/meter.css?inline';
import notice from '@/components/style/notice.css?inline';
import panel from '@/components/style/panel.css?inline';
import preview from '@/components/style/preview.css?inline';
import publishing from '@/components/style/publishing.css?inline';
import severity from '@/components/style/severity.css?inline';
import strip from '@/components/style/strip.css?inline';
import table from '@/components/style/table.css?inline';
import tokens from '@/components/style/tokens.css?inline';

/** Everything that the panel's shadow root needs; a stylesheet file of its own would not be injected. */
export const style = [
  tokens,
  base,
  button,
  field,
  severity,
  table,
  strip,
  notice,
  finding,
  check,
  checklist,
  meter,
  audience,
  preview,
  panel,
  publishing,
  marks,
  host,
].join('\n');
