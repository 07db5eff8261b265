/** The custom properties of the root by their names, as the style sheets of a page write them. */
export function readTokens(page: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSImportRule && rule.styleSheet) walk(rule.styleSheet.cssRules);
      if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':root') continue;
      for (const name of rule.style) {
        if (name.startsWith('--')) found.set(name, rule.style.getPropertyValue(name).trim());
      }
    }
  };
  for (const sheet of page.styleSheets) walk(sheet.cssRules);
  return found;
}
