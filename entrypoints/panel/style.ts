import base from '@/components/style/base.css?inline';
import button from '@/components/style/button.css?inline';
import finding from '@/components/style/finding.css?inline';
import host from '@/components/style/host.css?inline';
import notice from '@/components/style/notice.css?inline';
import panel from '@/components/style/panel.css?inline';
import severity from '@/components/style/severity.css?inline';
import tokens from '@/components/style/tokens.css?inline';

/** Everything that the panel's shadow root needs; a stylesheet file of its own would not be injected. */
export const style = [tokens, base, button, severity, notice, finding, panel, host].join('\n');
