import { makeBox, sendOnEnter, type Mount } from './writing';

/** A text and the place of the caret in it. */
interface State {
  readonly text: string;
  readonly caret: number;
}

/** Undo in steps that end at a word, after ten letters, and with all that is not typed. */
class Steps {
  #stack: State[] = [{ text: '', caret: 0 }];
  #pending: State | undefined;
  #letters = 0;
  #inWord = false;

  changed(before: string, now: State, kind: string): void {
    const grown = now.text.length - before.length;
    const typed = kind === 'insertText' && grown > 0 && now.text.includes(before);
    const letter = now.text.charAt(now.caret - 1);
    const atWord = this.#inWord && /\s/u.test(letter);
    this.#letters += grown;
    this.#inWord ||= !/\s/u.test(letter);
    if (!typed || atWord || this.#letters > 10) this.#end(now);
    else this.#pending = now;
  }

  #end(now: State): void {
    this.#stack.push(now);
    this.#pending = undefined;
    this.#letters = 0;
    this.#inWord = false;
  }

  undo(): State | undefined {
    if (this.#pending) this.#end(this.#pending);
    if (this.#stack.length > 1) this.#stack.pop();
    return this.#stack.at(-1);
  }

  clear(): void {
    this.#stack = [{ text: '', caret: 0 }];
    this.#pending = undefined;
  }
}

/** An engine after Element's: a model of lines, read back from the box at each input and drawn anew. */
export const mount: Mount = (wish) => {
  const box = makeBox(wish);
  box.setAttribute('contenteditable', 'true');
  box.classList.add('mx_BasicMessageComposer_input');
  const steps = new Steps();
  let model: State = { text: '', caret: 0 };
  const become = (next: State, kind: string): void => {
    const before = model.text;
    model = next;
    draw(box, next);
    steps.changed(before, next, kind);
  };
  const read = (): ReturnType<typeof readBox> => {
    const selection = document.getSelection();
    return readBox(box, selection?.rangeCount ? selection.getRangeAt(0) : undefined);
  };
  const insert = (text: string, kind: string): void => {
    const { start, end } = read();
    become(
      {
        text: model.text.slice(0, start) + text + model.text.slice(end),
        caret: start + text.length,
      },
      kind,
    );
  };
  box.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent) || event.isComposing) return;
    const { text, end } = read();
    become({ text, caret: end }, event.inputType);
  });
  box.addEventListener('paste', (event) => {
    event.preventDefault();
    insert(event.clipboardData?.getData('text/plain') ?? '', 'insertFromPaste');
  });
  sendOnEnter(box, wish);
  box.addEventListener('keydown', (event) => {
    const undoes = event.key === 'z' && event.ctrlKey;
    if (!undoes && event.key !== 'Enter') return;
    event.preventDefault();
    if (!undoes) {
      insert('\n', 'insertLineBreak');
      return;
    }
    model = steps.undo() ?? model;
    draw(box, model);
  });
  wish.holder.append(box);
  return {
    box,
    text: () => model.text,
    clear: () => {
      model = { text: '', caret: 0 };
      steps.clear();
      box.replaceChildren();
    },
    end: () => box.remove(),
  };
};

function draw(box: HTMLElement, { text, caret }: State): void {
  const lines = text.split('\n').map((line) => {
    const element = document.createElement('div');
    element.append(line === '' ? document.createElement('br') : line);
    return element;
  });
  box.replaceChildren(...lines);
  const before = text.slice(0, caret).split('\n');
  const line = lines[before.length - 1]?.firstChild;
  if (line) document.getSelection()?.collapse(line, before.at(-1)?.length ?? 0);
}

/** A box as its text, line by line, and where a range lies in it. */
function readBox(
  box: HTMLElement,
  range?: Range,
): { readonly text: string; readonly start: number; readonly end: number } {
  let text = '';
  let start: number | undefined;
  let end: number | undefined;
  // The places before, between and after what lies in an element.
  const mark = (parent: Node, offset: number): void => {
    if (range?.startContainer === parent && range.startOffset === offset) start = text.length;
    if (range?.endContainer === parent && range.endOffset === offset) end = text.length;
  };
  const walk = (parent: Node): void => {
    parent.childNodes.forEach((node, at) => {
      if (node instanceof HTMLDivElement && node.previousSibling) text += '\n';
      mark(parent, at);
      if (node instanceof Text) {
        if (range?.startContainer === node) start = text.length + range.startOffset;
        if (range?.endContainer === node) end = text.length + range.endOffset;
        text += node.data.replaceAll('\u00A0', ' ');
      } else if (node.nodeName !== 'BR') {
        walk(node);
      } else if (node.nextSibling) {
        text += '\n';
      }
    });
    mark(parent, parent.childNodes.length);
  };
  walk(box);
  return { text, start: start ?? text.length, end: end ?? text.length };
}
