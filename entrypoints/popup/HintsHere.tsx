import { NoticeLine } from '../../components/NoticeLine';
import { Switch } from '../../components/Switch';
import { clockTime, popup as words } from '../../lib/languages/interface';
import type { Sees } from '../../lib/requests/signatures';
import type { HintsHere as Hints } from './useHintsHere';

const hour = 3_600_000;

/** How hints stand on a messenger: the site, the chat, a pause, and exactly what is read. */
export function HintsHere({ hints }: { hints: Hints }) {
  const { site, granted, sees, pausedUntil } = hints;
  if (!site) return null;
  const paused = pausedUntil > Date.now();
  return (
    <>
      <section class="section first">
        <div class="setting">
          <div>
            <h2 class="heading">{words.hintsOn(site.host)}</h2>
            <p class="label" id="site-note">
              {granted ? words.hintsAllowed : words.hintsAsk}
            </p>
          </div>
          <Switch
            on={granted}
            name={words.hintsOn(site.host)}
            describedBy="site-note"
            onSwitch={(on) => (on ? hints.turnOn() : hints.turnOff())}
          />
        </div>
        {granted && sees?.chat && sees.state !== 'group' && (
          <div class="setting">
            <div>
              <h2 class="heading">{words.chatOn}</h2>
              <p class="label" id="chat-note">
                {words.chatNote}
              </p>
            </div>
            <Switch
              on={sees.on}
              name={words.chatOn}
              describedBy="chat-note"
              onSwitch={hints.markChat}
            />
          </div>
        )}
        {granted && (
          <div class="pair">
            {paused ? (
              <button type="button" class="button" onClick={() => hints.pause(0)}>
                {words.resume}
              </button>
            ) : (
              <button type="button" class="button" onClick={() => hints.pause(Date.now() + hour)}>
                {words.pause}
              </button>
            )}
            <button type="button" class="button" onClick={hints.turnOff}>
              {words.off}
            </button>
          </div>
        )}
        {granted && paused && (
          <p class="label after-sees">{words.paused(clockTime(pausedUntil))}</p>
        )}
        <NoticeLine notice={told(hints)} trouble={hints.trouble} />
      </section>
      {granted && <SeesNow sees={sees} onPointOut={hints.pointOut} />}
    </>
  );
}

/** On any other web page: a quiet way to use hints there too, or what came of it. */
export function HintsOffer({ hints }: { hints: Hints }) {
  if (!hints.site || hints.granted || hints.known) return null;
  return (
    <section class="section offer">
      <button type="button" class="link label" onClick={hints.turnOn}>
        {words.hintsAskOther}
      </button>{' '}
      <span class="label">{hints.site.host}</span>
      <NoticeLine notice={told(hints)} trouble={hints.trouble} />
    </section>
  );
}

const told = ({ refused, offDone }: Hints): { text: string } | undefined =>
  refused
    ? { text: words.refused }
    : offDone !== undefined
      ? { text: words.offDone(offDone) }
      : undefined;

function SeesNow({ sees, onPointOut }: { sees: Sees | undefined; onPointOut: () => void }) {
  return (
    <section class="section">
      <h2 class="heading">{words.sees}</h2>
      {sees?.on && sees.draft !== undefined ? (
        <>
          {/* A reader of a screen may look here; it is not spoken at every key. */}
          <dl class="sees" tabIndex={0} aria-label={words.sees}>
            <dt>{words.theirs}</dt>
            <dd>{sees.state === 'no-speakers' ? words.unread : sees.partner || words.empty}</dd>
            <dt>{words.yours}</dt>
            <dd>{sees.draft || words.empty}</dd>
          </dl>
          <p class="label after-sees">{words.notKept}</p>
        </>
      ) : (
        <p class="label">{seesNothing(sees)}</p>
      )}
      {(sees?.state === 'no-composer' || sees?.state === 'no-speakers') && (
        <div class="pair">
          <button type="button" class="button" onClick={onPointOut}>
            {words.pointOut}
          </button>
        </div>
      )}
    </section>
  );
}

function seesNothing(sees: Sees | undefined): string {
  switch (sees?.state) {
    case undefined:
      return words.reload;
    case 'no-composer':
      return `${words.noComposer} ${words.noComposerHelp}`;
    case 'no-speakers':
      return words.noSpeakers;
    case 'no-chat':
      return words.noChat;
    case 'group':
      return words.group;
    case 'ready':
      // Marked a moment ago: what is read comes with the next look.
      return sees?.on ? '' : words.seesOff;
  }
}
