/** The fixed name under which Firefox serves the extension's pages here. */
export const uuid = '6b0f7c1e-5a0d-4b9e-9f0a-a77a9e000001';

/** Firefox's `user.js`: an extension at a fixed address, no questions, no traffic of its own; all https hosts at `worldAt`. */
export function preferences(id: string, worldAt: number | undefined): string {
  const chosen: Record<string, string | number | boolean> = {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextOptionalPermissionPrompts': false,
    'extensions.originControls.grantByDefault': false,
    'extensions.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'extensions.blocklist.enabled': false,
    'app.update.disabledForTesting': true,
    'app.normandy.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.startup.homepage': 'about:blank',
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.aboutwelcome.enabled': false,
    'browser.newtabpage.enabled': true,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.safebrowsing.downloads.enabled': false,
    'browser.search.update': false,
    'browser.tabs.remote.separatePrivilegedContentProcess': false,
    'browser.region.network.url': '',
    'browser.topsites.contile.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.healthreport.uploadEnabled': false,
    'toolkit.telemetry.enabled': false,
    'toolkit.telemetry.unified': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.dns.disablePrefetch': true,
    'network.prefetch-next': false,
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
    'security.OCSP.enabled': 0,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'signon.rememberSignons': false,
    'intl.accept_languages': 'en-GB, en',
    'ui.systemUsesDarkTheme': 0,
    'dom.disable_open_during_load': false,
    'layout.css.prefers-color-scheme.content-override': 1,
    ...(worldAt !== undefined && {
      'network.dns.localDomains': worldHosts.join(','),
      'network.socket.forcePort': `443=${worldAt}`,
    }),
  };
  return Object.entries(chosen)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** Hosts that are found on loopback; Firefox wants each by name. */
const worldHosts = [
  'web.whatsapp.com',
  'web.telegram.org',
  'www.messenger.com',
  'www.facebook.com',
  'chat.example',
  'www.instagram.com',
  'discord.com',
  'app.slack.com',
  'teams.microsoft.com',
  'teams.live.com',
  'teams.cloud.microsoft',
  'messages.google.com',
  'chat.google.com',
  'mail.google.com',
  'x.com',
  'twitter.com',
  'www.linkedin.com',
  'app.element.io',
  'web.snapchat.com',
  'www.snapchat.com',
];
