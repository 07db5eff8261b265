// A page's own script that runs before anything else, and listens wherever a page can: what it
// heard is asked for by `window.overheard`.

/** What tests ask of a page with this script, by `window`. */
export interface HostilePage {
  /** Did the page hear these words, in any call, any event, any shadow root? */
  overheard?: (words: string) => boolean;
}

type Any = (...given: readonly unknown[]) => unknown;

const heard = new Set<string>();
const roots: ShadowRoot[] = [];
const keep = heard.add.bind(heard);
const ownSlice = Reflect.get(String.prototype, 'slice') as Any;
const note = (what: unknown): void => {
  if (typeof what === 'string') keep(Reflect.apply(ownSlice, what, [0, 2000]) as string);
  else if (what instanceof Event && 'data' in what) note(what.data);
};

function spy(
  owner: object,
  name: string,
  before: (given: unknown[]) => void = () => undefined,
): void {
  const own = Reflect.get(owner, name) as Any;
  const spied = function (this: unknown, ...given: unknown[]): unknown {
    before(given);
    for (let at = 0; at < given.length; at += 1) note(given[at]);
    const answer = Reflect.apply(own, this, given);
    note(answer);
    if (answer instanceof ShadowRoot) roots[roots.length] = answer;
    return answer;
  };
  Reflect.defineProperty(owner, name, { value: spied, configurable: true, writable: true });
}

const open = (given: unknown[]): void => {
  given[0] = { ...(given[0] as object), mode: 'open' };
};
spy(Element.prototype, 'attachShadow', open);
for (const name of ['map', 'filter', 'find', 'push', 'join', 'includes'])
  spy(Array.prototype, name);
for (const name of ['slice', 'trim', 'replace', 'split']) spy(String.prototype, name);
for (const name of ['appendChild', 'insertBefore', 'contains']) spy(Node.prototype, name);
for (const name of ['append', 'setAttribute', 'matches']) spy(Element.prototype, name);
for (const name of ['addEventListener', 'dispatchEvent']) spy(EventTarget.prototype, name);
for (const name of ['createElement', 'createTextNode', 'execCommand']) {
  spy(Document.prototype, name);
}
spy(JSON, 'stringify');
spy(DataTransfer.prototype, 'setData');

const events = [
  'click',
  'keydown',
  'focusin',
  'focusout',
  'copy',
  'input',
  'beforeinput',
  'message',
];
for (const type of [...events, 'pointerdown', 'selectionchange', 'securitypolicyviolation']) {
  window.addEventListener(
    type,
    (event) => {
      note(event);
      note(String(document.getSelection()));
      const [first] = event.composedPath();
      if (first instanceof Node) note(first.textContent);
    },
    true,
  );
}

(window as HostilePage).overheard = (words) => {
  const found = [document.documentElement, ...roots].some((root) =>
    (root.textContent ?? '').includes(words),
  );
  return found || [...heard].some((text) => text.includes(words));
};
