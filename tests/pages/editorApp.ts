import { editorPages } from './editors';

/** What tests ask of an editor page, by `window.writing`. */
export interface EditorPageState {
  /** What the engine's model holds. */
  text(): string;
  /** What was sent, in order. */
  readonly sent: readonly string[];
}

declare global {
  interface Window {
    writing?: EditorPageState;
  }
}

async function start(): Promise<void> {
  const page = Object.entries(editorPages).find(
    ([name]) => name === document.documentElement.dataset.editor,
  )?.[1];
  if (!page) return;
  const mount = await page.load();
  const holder = document.createElement('div');
  holder.className = 'holder';
  document.body.append(holder);
  const sent: string[] = [];
  const writing = mount({
    holder,
    attributes: { id: 'box', role: 'textbox', 'aria-label': 'Message' },
    send: () => {
      sent.push(writing.text());
      writing.clear();
    },
  });
  window.writing = { text: () => writing.text(), sent };
}

void start();
