import { useRef, useState } from 'preact/hooks';
import type { CheckIn as Entry, Closeness as Near } from '../lib/journal/checkIn';
import { common, listed, popup as words, today } from '../lib/languages/interface';
import { Answers } from './Answers';
import { Closeness } from './Closeness';
import type { CheckInParts, Day } from './day/useDay';
import { Feelings } from './Feelings';
import { Icon } from './Icon';
import { Line } from './Line';
import { NoticeLine } from './NoticeLine';

type Step = 'ask' | 'feelings' | 'after';

/** What one tap answers. */
interface Taps {
  readonly closeness?: Near | undefined;
  readonly practised?: Entry['practised'];
}

const holds = ({ closeness, practised, feelings }: Entry): boolean =>
  closeness !== undefined || practised !== undefined || (feelings?.length ?? 0) > 0;

/** The day's check-in: two taps, then feelings and a line for who wants; each tap is saved at once, all can be skipped. */
export function CheckIn({ day, onStep }: { day: Day; onStep?: (step: Step) => void }) {
  const { checkIn } = day;
  const [step, setStep] = useState<Step>(() => (holds(checkIn) ? 'after' : 'ask'));
  const go = (next: Step): void => {
    setStep(next);
    onStep?.(next);
  };
  // Nothing is called saved before all of it is: a popup may be closed in the next moment.
  const saving = useRef(Promise.resolve(true));
  const save = (parts: CheckInParts): Promise<boolean> => {
    const whole = Promise.all([saving.current, day.checkInWith(parts)]);
    saving.current = whole.then(([, saved]) => saved);
    return saving.current;
  };
  const finish = (): void => {
    void saving.current.then((saved) => {
      if (saved) go('after');
    });
  };
  const tap = (parts: Taps): void => {
    const after = { ...checkIn, ...parts };
    void save(parts).then((saved) => {
      if (saved && after.closeness !== undefined && after.practised !== undefined) go('feelings');
    });
  };
  // One place for all steps: it has the keyboard when the button that led on is gone.
  return (
    <div role="group" aria-label={words.checkIn}>
      {step === 'after' && <Saved day={day} onChange={() => go('ask')} />}
      {step === 'feelings' && (
        <More day={day} onSave={save} onChange={() => go('ask')} onDone={finish} />
      )}
      {step === 'ask' && (
        <Ask day={day} onTap={tap} onFeelings={() => go('feelings')} onSkip={finish} />
      )}
    </div>
  );
}

interface AskProps {
  readonly day: Day;
  readonly onTap: (parts: Taps) => void;
  readonly onFeelings: () => void;
  readonly onSkip: () => void;
}

function Ask({ day, onTap, onFeelings, onSkip }: AskProps) {
  const { checkIn } = day;
  return (
    <>
      <section class="section">
        <h2 class="heading">{common.closenessAsk}</h2>
        <Closeness chosen={checkIn.closeness} onChoose={(closeness) => onTap({ closeness })} />
      </section>
      <section class="section">
        <h2 class="heading">{today.practisedAsk}</h2>
        <Answers
          chosen={checkIn.practised}
          onChoose={(practised) => onTap({ practised })}
          name={today.practisedAsk}
        />
        {holds(checkIn) && (
          <p class="after-answers">
            <button type="button" class="plain" onClick={onFeelings}>
              {today.feelings}
            </button>
            <button type="button" class="plain push" onClick={onSkip}>
              {words.skip}
            </button>
          </p>
        )}
        <NoticeLine notice={day.notice} trouble={day.trouble} />
      </section>
    </>
  );
}

interface MoreProps {
  readonly day: Day;
  readonly onSave: (parts: CheckInParts) => Promise<boolean>;
  readonly onChange: () => void;
  readonly onDone: () => void;
}

function More({ day, onSave, onChange, onDone }: MoreProps) {
  const { checkIn, painting } = day;
  return (
    <>
      <section class="section first saved">
        <div class="row top">
          <Sentences entry={checkIn} />
          <button type="button" class="link label push" onClick={onChange}>
            {common.change}
          </button>
        </div>
      </section>
      <section class="section">
        <h2 class="heading">
          {today.feelingsAsk} <span class="label">{today.optional}</span>
        </h2>
        <Feelings
          chosen={checkIn.feelings ?? []}
          onChoose={(feelings) =>
            void onSave({ feelings: feelings.length > 0 ? feelings : undefined })
          }
        />
        {painting.notes !== 'off' && (
          <Line date={day.date} onType={(note) => void onSave({ note })} />
        )}
        <NoticeLine notice={day.notice} trouble={day.trouble} />
        <div class="row end">
          <span class="label">{words.here}</span>
          <button type="button" class="button full push" onClick={onDone}>
            {common.done}
          </button>
        </div>
      </section>
    </>
  );
}

function Saved({ day, onChange }: { day: Day; onChange: () => void }) {
  const { checkIn } = day;
  return (
    <section class="section saved">
      <div class="row top">
        <span class="tick">
          <Icon name="copied" />
        </span>
        <div>
          {holds(checkIn) ? <Sentences entry={checkIn} /> : <p>{words.nothing}</p>}
          <p class="label">
            {holds(checkIn) && <>{words.savedHere} </>}
            <button type="button" class="link" onClick={onChange}>
              {holds(checkIn) ? common.change : words.checkIn}
            </button>
            {holds(checkIn) && (
              <>
                {' · '}
                <button type="button" class="link" onClick={day.forgetCheckIn}>
                  {common.delete}
                </button>
              </>
            )}
          </p>
        </div>
      </div>
      <NoticeLine notice={day.notice} trouble={day.trouble} />
    </section>
  );
}

function Sentences({ entry }: { entry: Entry }) {
  const { closeness, practised, feelings = [] } = entry;
  return (
    <p>
      {closeness !== undefined && <span>{words.feelClose(common.closeness[closeness])} </span>}
      {feelings.length > 0 && (
        <span>{words.felt(listed(feelings.map((feeling) => common.feelings[feeling])))} </span>
      )}
      {practised && <span>{words.practised[practised]}</span>}
    </p>
  );
}
