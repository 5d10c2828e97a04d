import type { LaunchOptions } from './launched.ts';

type Preferences = Readonly<Record<string, boolean | number | string>>;

/** The browser's own conversations, which a test does not want to hear. */
const quiet: Preferences = {
  'app.update.disabledForTesting': true,
  'app.normandy.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.region.network.url': '',
  'browser.search.update': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'toolkit.telemetry.unified': false,
};

function proxy(port: number): Preferences {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    // Even what is meant for this very machine goes through the proxy, which refuses and records it.
    'network.proxy.allow_hijacking_localhost': true,
    // A refusal by the proxy is an answer, never a reason to go past it.
    'network.proxy.failover_direct': false,
  };
}

/** The real host names have a certificate of our own. */
const certificates: Preferences = {
  'network.stricttransportsecurity.preloadlist': false,
  'security.cert_pinning.enforcement_level': 0,
};

export function firefoxPreferences(options: LaunchOptions): Preferences {
  return {
    ...quiet,
    ...certificates,
    ...proxy(options.proxyPort),
    'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
    ...(options.language && { 'intl.accept_languages': options.language }),
  };
}
