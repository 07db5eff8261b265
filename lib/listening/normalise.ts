/** Spellings of chat that stand for one plain word, whatever comes next. */
const spellings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    u: 'you',
    yu: 'you',
    ya: 'you',
    youu: 'you',
    uu: 'you',
    yall: "y'all",
    r: 'are',
    y: 'why',
    ure: "you're",
    youre: "you're",
    urs: 'yours',
    urself: 'yourself',
    yourself: 'yourself',
    youve: "you've",
    youd: "you'd",
    youll: "you'll",
    ull: "you'll",
    uve: "you've",
    ud: "you'd",
    im: "i'm",
    ive: "i've",
    iam: "i'm",
    dont: "don't",
    dnt: "don't",
    didnt: "didn't",
    doesnt: "doesn't",
    isnt: "isn't",
    arent: "aren't",
    wasnt: "wasn't",
    werent: "weren't",
    wouldnt: "wouldn't",
    couldnt: "couldn't",
    shouldnt: "shouldn't",
    cant: "can't",
    cannot: "can't",
    wont: "won't",
    havent: "haven't",
    hasnt: "hasn't",
    hadnt: "hadn't",
    aint: "ain't",
    mustnt: "mustn't",
    neednt: "needn't",
    thats: "that's",
    whats: "what's",
    wats: "what's",
    theres: "there's",
    heres: "here's",
    wheres: "where's",
    whos: "who's",
    hows: "how's",
    hes: "he's",
    shes: "she's",
    itll: "it'll",
    thatll: "that'll",
    theyre: "they're",
    theyll: "they'll",
    theyve: "they've",
    weve: "we've",
    wouldve: "would've",
    couldve: "could've",
    shouldve: "should've",
    shouldva: "should've",
    shoulda: "should've",
    woulda: "would've",
    coulda: "could've",
    lets: "let's",
    whys: "why's",
    pls: 'please',
    plz: 'please',
    plss: 'please',
    thx: 'thanks',
    thnx: 'thanks',
    tnx: 'thanks',
    ty: 'thanks',
    tho: 'though',
    altho: 'although',
    thru: 'through',
    coz: 'because',
    cos: 'because',
    cuz: 'because',
    bc: 'because',
    cus: 'because',
    becuz: 'because',
    becoz: 'because',
    bcos: 'because',
    bcoz: 'because',
    b4: 'before',
    gr8: 'great',
    l8: 'late',
    l8r: 'later',
    '2day': 'today',
    '2nite': 'tonight',
    tonite: 'tonight',
    tmrw: 'tomorrow',
    tmr: 'tomorrow',
    tomoz: 'tomorrow',
    tmw: 'tomorrow',
    '2moro': 'tomorrow',
    rn: 'right now',
    k: 'ok',
    kk: 'ok',
    okay: 'ok',
    okey: 'ok',
    oke: 'ok',
    w: 'with',
    wiv: 'with',
    wth: 'what',
    abt: 'about',
    bout: 'about',
    srsly: 'seriously',
    rly: 'really',
    rlly: 'really',
    realy: 'really',
    sry: 'sorry',
    srry: 'sorry',
    soz: 'sorry',
    sori: 'sorry',
    luv: 'love',
    wut: 'what',
    wot: 'what',
    wat: 'what',
    nvm: 'never mind',
    nevermind: 'never mind',
    nm: 'never mind',
    dw: "don't worry",
    idk: "i don't know",
    idc: "i don't care",
    ily: 'i love you',
    omw: 'on my way',
    tbh: 'to be honest',
    ngl: 'not going to lie',
    ffs: 'for fuck sake',
    wtf: 'what the fuck',
    gonna: 'going to',
    gunna: 'going to',
    wanna: 'want to',
    gotta: 'have to',
    kinda: 'kind of',
    sorta: 'sort of',
    dunno: "don't know",
    lemme: 'let me',
    gimme: 'give me',
    cmon: 'come on',
    ppl: 'people',
    prob: 'probably',
    probs: 'probably',
    prolly: 'probably',
    bday: 'birthday',
    msg: 'message',
    txt: 'text',
    wk: 'week',
    hr: 'hour',
    hrs: 'hours',
    min: 'min',
    mins: 'mins',
    evry: 'every',
    sumthing: 'something',
    smth: 'something',
    sth: 'something',
    nothin: 'nothing',
    somethin: 'something',
    doin: 'doing',
    goin: 'going',
    thinkin: 'thinking',
    alot: 'a lot',
    alright: 'all right',
    def: 'definitely',
    obvs: 'obviously',
    obv: 'obviously',
    n: 'and',
    nd: 'and',
    da: 'the',
    dat: 'that',
    dis: 'this',
    ofc: 'of course',
    asap: 'as soon as possible',
    ev1: 'everyone',
    every1: 'everyone',
    some1: 'someone',
    any1: 'anyone',
    no1: 'no one',
    noone: 'no one',
    '4': '4',
    gd: 'good',
    gud: 'good',
    nite: 'night',
    frm: 'from',
    hav: 'have',
    hv: 'have',
    jus: 'just',
    jst: 'just',
    fone: 'phone',
    m8: 'mate',
    mite: 'might',
    woz: 'was',
    v: 'very',
    nuthin: 'nothing',
    tha: 'the',
    teh: 'the',
    becuase: 'because',
    beacuse: 'because',
    recieve: 'receive',
    alwys: 'always',
    alwayz: 'always',
    allways: 'always',
    nvr: 'never',
    neva: 'never',
    evn: 'even',
    lisen: 'listen',
    cudnt: "couldn't",
    wudnt: "wouldn't",
    shudnt: "shouldn't",
    cud: 'could',
    wud: 'would',
    shud: 'should',
    bf: 'boyfriend',
    gf: 'girlfriend',
    fkn: 'fucking',
    fuckin: 'fucking',
    fking: 'fucking',
    fckn: 'fucking',
    bloody: 'bloody',
    congratz: 'congrats',
    grats: 'congrats',
  }),
);

/** Beside these a bare `ill` is a state, elsewhere a lost apostrophe. */
const notIll =
  /^(?:am|are|is|was|were|im|i'm|he's|shes|she's|hes|feel|feeling|feels|felt|been|so|very|really|got|be|being|looks|looked|mentally|terminally|too|fell|an|get|getting|quite|pretty|proper)$/u;
const stillIll =
  /^(?:|with|and|but|so|again|today|at|in|for|from|since|right|health|on|this|all|because|cos)$/u;

/** What follows a bare `ur` when it stands for "you are" rather than "your". */
const afterYouAre = new Set(
  (
    'a an the so such being just not too always never really literally actually gonna going still only ' +
    'overreacting imagining making acting welcome right wrong crazy lazy selfish pathetic stupid mad jealous ' +
    'upset angry tired amazing great late early home here there like unbelievable impossible ridiculous ' +
    'dramatic sensitive childish mean rude cruel kind sweet cute lovely funny kidding joking lying ' +
    'very totally completely basically obviously clearly supposed allowed ok fine better worse back done ' +
    'getting doing saying talking telling asking trying blaming ignoring turning looking off in on at out ' +
    'unreal hilarious perfect beautiful gorgeous serious useless hopeless one all both more less my no'
  ).split(' '),
);

/** Words after a bare `ill`, `id`, `were`, `well`, `its`, `shell`, `hell`, `wed` that show a lost apostrophe. */
const baseVerbs = new Set(
  (
    'be do go get make take come call text tell ask try see have give find pay pick cook clean sort bring send ' +
    'love like rather need want never always just not still also probably definitely be help stay leave ' +
    'wait talk think say buy book let keep put start stop drop sit sleep eat move drive meet fix check look ' +
    'message ring handle manage deal miss feel know believe die cry hate owe hold run walk work end turn'
  ).split(' '),
);
const participles = /(?:ing|ed)$/u;

/** Words with a real double letter, so that "goood" is "good" while "sooo" is "so". */
const doubled = new Set(
  (
    'good all well really tell feel feeling see need sweet miss too still cool little happy soon week wedding ' +
    'call will kill sleep keep seen been free food room look book took cook school moon poor door floor ball ' +
    'fall small hell yell full pull need seem deep green three agree off stuff diff sorry worry hurry ' +
    'carry funny mommy mummy daddy baby hubby better butter letter bitter matter missed less pass class ' +
    'guess mess dress stress kiss boss loss yeah cheers tree needy hopeless pissed'
  ).split(' '),
);

/** Whether three units in a row are alike: without them no letter is held down. */
function thrice(word: string): boolean {
  for (let i = 2; i < word.length; i += 1) {
    const unit = word.charCodeAt(i);
    // The two halves of letters beyond the first plane are told apart by the slow look.
    if (unit >= 0xd800 && unit < 0xe000) return true;
    if (unit === word.charCodeAt(i - 1) && unit === word.charCodeAt(i - 2)) return true;
  }
  return false;
}

/** Letters held down for effect are put back: "youuu" is "you", "goood" is "good". */
export function unstretch(word: string): string {
  if (!thrice(word) || !/(\p{L})\1\1/u.test(word)) return word;
  const two = word.replace(/(\p{L})\1{2,}/gu, '$1$1');
  if (doubled.has(two)) return two;
  return word.replace(/(\p{L})\1{2,}/gu, '$1');
}

/** Whether a word has a letter held down for effect. */
export function stretched(word: string): boolean {
  return thrice(word) && /(\p{L})\1\1/u.test(word) && !/^(?:w{3}|x{3,}|m{3,})$/iu.test(word);
}

/** A word with the apostrophe of a typewriter in place of any other. */
export function straight(word: string): string {
  return /[’ʼ‘`´]/u.test(word) ? word.replace(/[’ʼ‘`´]/gu, "'") : word;
}

/**
 * The plain form of a word as typed, in lower case and with straight apostrophes: chat spelling undone.
 * `next` and `before` are the neighbours in lower case, used where a spelling means two things.
 * A plain form may hold a space ("wanna" is "want to").
 */
export function plainWord(typed: string, before: string, next: string): string {
  const word = unstretch(typed);
  switch (word) {
    case 'ur':
      return afterYouAre.has(next) || participles.test(next) ? "you're" : 'your';
    case 'ill':
      return notIll.test(before) || stillIll.test(next) ? 'ill' : "i'll";
    case 'id':
      return baseVerbs.has(next) && !/^(?:your|my|the|an|his|her|photo|user|some)$/u.test(before)
        ? "i'd"
        : 'id';
    case 'were':
      return /^(?:done|over|finished|going|gonna|late|fine|ok|both|not|having|meeting|leaving|through)$/u.test(
        next,
      ) && !/^(?:you|we|they|there|u|things|who|what|where|if|wish)$/u.test(before)
        ? "we're"
        : 'were';
    case 'its':
      return "it's";
    case '2':
      return /^(?:you|u|me|be|do|go|get|the|him|her|much|late)$/u.test(next) ? 'to' : '2';
    case '4':
      return /^(?:you|u|me|ever|the|him|her|us)$/u.test(next) ? 'for' : '4';
    case 'c':
      return /^(?:you|u)$/u.test(next) ? 'see' : 'c';
    case 'm':
      return before === 'i' ? 'am' : 'm';
    default:
      return spellings.get(word) ?? word;
  }
}
