/**
 * Shows rows in elements that are kept: each is filled anew with what it is to show, in an order
 * that is not the one a person sees. What is no longer wanted is hidden with its old words in it.
 */
export function showInKeptRows(list: HTMLElement, rows: readonly HTMLElement[]): void {
  list.classList.add('reused');
  const turned = [...rows.slice(1), ...rows.slice(0, 1)];
  turned.forEach((wanted, at) => {
    const row = list.children.item(at);
    if (row?.nodeName === wanted.nodeName) become(row, wanted);
    else if (row) row.replaceWith(wanted.cloneNode(true));
    else list.append(wanted.cloneNode(true));
  });
  const kept = Array.from(list.children).filter((row) => row instanceof HTMLElement);
  const shown = kept.slice(0, rows.length);
  for (const row of kept.slice(rows.length)) row.hidden = true;
  let top = 0;
  for (const row of [...shown.slice(-1), ...shown.slice(0, -1)]) {
    row.style.top = `${top}px`;
    top += row.offsetHeight + 6;
  }
}

/** Makes an element what another is, with as little as can be changed; what lies in `spared` stays as it is. */
export function become(
  kept: Element,
  wanted: Element,
  spared: ReadonlySet<Element> = new Set(),
): void {
  for (const name of kept.getAttributeNames()) {
    if (!wanted.hasAttribute(name)) kept.removeAttribute(name);
  }
  for (const name of wanted.getAttributeNames()) {
    const value = wanted.getAttribute(name) ?? '';
    if (kept.getAttribute(name) !== value) kept.setAttribute(name, value);
  }
  wanted.childNodes.forEach((to, at) => {
    const from = kept.childNodes[at];
    if (from instanceof Text && to instanceof Text) {
      if (from.data !== to.data) from.data = to.data;
    } else if (from instanceof Element && to instanceof Element && from.nodeName === to.nodeName) {
      if (!spared.has(from)) become(from, to, spared);
    } else if (from) {
      from.replaceWith(to.cloneNode(true));
    } else {
      kept.append(to.cloneNode(true));
    }
  });
  while (kept.childNodes.length > wanted.childNodes.length) kept.lastChild?.remove();
}
