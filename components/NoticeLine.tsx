import { common } from '../lib/languages/interface';
import type { Notice } from './day/useDay';

interface NoticeLineProps {
  readonly notice: Notice | undefined;
  readonly trouble?: string | undefined;
}

/** Says politely what was done, how to take it back, and in a full sentence what could not be saved. */
export function NoticeLine({ notice, trouble }: NoticeLineProps) {
  return (
    <div class="notice" role="status">
      {trouble && <p class="trouble">{trouble}</p>}
      {notice && <span>{notice.text}</span>}
      {notice?.undo && (
        <button type="button" class="link" onClick={notice.undo}>
          {common.undo}
        </button>
      )}
    </div>
  );
}
