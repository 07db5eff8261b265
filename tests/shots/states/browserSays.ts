/** What the browser would say of a page below the popup; it does not give the permission that is asked for. */
export function over(url: string, granted: boolean, sees: unknown): string {
  return `for (const api of [globalThis.chrome, globalThis.browser]) {
    if (!api?.tabs) continue;
    const say = (value) => (...args) =>
      typeof args.at(-1) === 'function' ? args.at(-1)(value) : Promise.resolve(value);
    api.tabs.query = say([{ id: 1, url: ${JSON.stringify(url)} }]);
    api.permissions.contains = say(${granted});
    api.permissions.request = say(false);
    api.tabs.sendMessage = say(${JSON.stringify(sees)});
  }`;
}

/** The browser gives no permission, whatever is asked for. */
export const refusing = `for (const api of [globalThis.chrome, globalThis.browser]) {
  if (!api?.tabs) continue;
  api.permissions.request = (...args) =>
    typeof args.at(-1) === 'function' ? args.at(-1)(false) : Promise.resolve(false);
}`;

/** The browser does not open its storage. */
export const shutStorage = `{
  IDBFactory.prototype.open = () => {
    throw new DOMException('The storage is shut.', 'InvalidStateError');
  };
}`;

/** The device has no room left. */
export const fullStorage = `{
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  };
}`;

/** Nobody can look into the hint card, and axe must: here its root is left open. */
export const openRoots = `{
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (how) {
    return attach.call(this, { ...how, mode: 'open' });
  };
}`;
