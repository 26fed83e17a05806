/** A block that a page prints around its reports: which step drops it, and why, in words for people. */
export interface Furniture {
  readonly step:
    | 'control'
    | 'navigation'
    | 'share'
    | 'plea'
    | 'cookie'
    | 'comment'
    | 'copyright'
    | 'tags'
    | 'related'
    | 'advertisement';
  readonly reason: string;
}

/** Words that stand alone or in rows on buttons. A line made of nothing else is a row of buttons. */
const BUTTONS = new Set(
  `tt aa a menu search close print email e-mail now mail share shares tweet retweet save bookmark copy link copied listen play
  pause mute unmute stop logo dark light mode night zoom toggle loading facebook twitter x whatsapp telegram instagram
  linkedin reddit pinterest youtube tiktok viber messenger flipboard threads bluesky mastodon rss feed snapchat pdf
  comment comments reply like likes follow following login signin register subscribe advertisement ad ads sponsored
  home next previous prev back top more less on via to this with the by in up sign log article story page text size font
  increase decrease smaller larger reset post view views read min mins minute minutes time and or`
    .split(/\s+/)
    .filter(Boolean),
);

/** Button words that are ordinary words too: a row needs at least one that is not. */
const WEAK = new Set(
  `on via to this with the by in up more less top back time and or read home min mins minute minutes a x next story article page text post view views like light night mode listen stop play`.split(
    ' ',
  ),
);

const RULES: readonly (Furniture & { readonly pattern: RegExp })[] = [
  rule(
    'advertisement',
    'an advertisement’s place',
    /^\W{0,3}(?:advertisements?|advertising|publicité|publicidad|anzeige|реклама|إعلان|sponsored(?: content)?|promoted|paid content|ad feedback|story continues below(?: advertisement)?|article continues (?:below|after).{0,40}|continue reading below)\W{0,3}$/i,
  ),
  rule(
    'cookie',
    'a notice about cookies or privacy',
    /\b(?:we|this (?:web)?site|our partners)\b.{0,40}\buses? cookies\b|\bcookies? (?:policy|settings|preferences|notice|consent)\b|\b(?:accept|reject|manage|allow) (?:all )?cookies\b|\bby (?:continuing|using|browsing).{0,40}you (?:agree|consent|accept)\b|^(?:privacy policy|terms (?:of use|of service|and conditions))\b.{0,60}$/i,
  ),
  rule(
    'copyright',
    'a copyright line',
    /^(?:©|\(c\)\s|copyright\b|all rights reserved\b).{0,200}$|\ball rights reserved\b|\bmay not be (?:published|reproduced|republished|broadcast)\b/i,
  ),
  rule(
    'tags',
    'a list of tags',
    /^(?:tags?|topics?|keywords?|labels?|filed under|categor(?:y|ies)|more on|posted in|in this story|related topics|mots-clés|etiquetas|schlagwörter|теги|الكلمات المفتاحية|کلیدواژه‌ها?)\s{0,2}[:：|].{0,300}$|^(?:#[\p{L}\p{N}_]+[\s,|]*){1,30}$|^(?:tags|topics|keywords)$/iu,
  ),
  rule(
    'comment',
    'the comment section',
    /\b(?:issues?|problems?|trouble) with commenting\b|^(?:view|show|read|see|hide|load|post|leave|add|write|join|be the first to)\b.{0,30}\b(?:comments?|conversation|discussion|reply)\b.{0,30}$|^\(?\d{0,6}\)?\s?comments?\s?(?:\(\d+\))?(?: (?:are )?closed)?[.:]?$|^(?:leave a reply|comments? (?:section|policy|are closed).{0,40}|your email address will not be published.{0,80}|join the (?:discussion|conversation).{0,60}|what do you think\?.{0,60}comments?.{0,40})$/i,
  ),
  rule(
    'related',
    'leads to other reports',
    /^(?:(?:you (?:may|might) (?:also )?(?:like|be interested in)|(?:see|read|watch|listen|look) ?(?:also|more|next|on|now)|read (?:the )?(?:full|rest|more|original)|also read|more (?:on|from|about|in|news|stories|to read|like this|coverage)|related(?: \w+){0,3}|(?:most|latest|top|popular|trending|recommended|editor'?s|editors’|recent|other|further|today'?s)(?: \w+)? ?(?:read(?:ing)?|news|stor(?:y|ies)|posts?|articles?|picks?|viewed|popular|headlines?|now|videos?|coverage|shared|commented|topics)|recommended(?: for you)?|trending(?: now)?|latest|what to read next|up next|next (?:article|story|post)|previous (?:article|story|post)|in pictures|don'?t miss|elsewhere on .{1,40}|from (?:around|across) the web|lire aussi|à lire aussi|lea también|lesen sie auch|читайте также|اقرأ أيضا[ًً]?|مواد ذات صلة|بیشتر بخوانید)\s{0,2}[:：»>›.…-]{0,3})$/iu,
  ),
  rule(
    'related',
    'leads to another report',
    /^\W{0,3}(?:read (?:also|more|next)|also read|see also|read the (?:full|rest|original)|related(?: (?:story|stories|article|articles|news|coverage|reading))?|more (?:on this|here)|watch|in case you missed it|don'?t miss|recommended|must read|lire aussi|lea también|lesen sie auch|читайте также|اقرأ أيضا[ًً]?)\s{0,2}[:：|>»›–—]\s{0,2}.{3,200}$/iu,
  ),
  rule(
    'related',
    'leads to another report',
    /^(?:click|tap) here (?:to|for)\b.{0,80}$|^(?:continue|keep) reading\b.{0,60}$|^read (?:the )?(?:rest|full (?:story|article)|original|more)\b.{0,60}$/i,
  ),
  rule(
    'plea',
    'asks for support, money or a subscription',
    /^(?:please |you can |help )?(?:support|donate to|become a (?:member|supporter|patron|subscriber)|subscribe to|sign up (?:for|to|now)|follow us|join us|like us|download our|get our|help us|back our)\b.{0,60}\b(?:us|our|journalism|newsletters?|today|media|work|channel|app|team|independent|inbox|now|telegram|whatsapp|twitter|facebook|youtube|google news|free)\b.{0,80}$/i,
  ),
  rule(
    'plea',
    'asks for support, money or a subscription',
    /\b(?:we need your (?:support|help)|your (?:support|donation|contribution|subscription|gift)s?\b.{0,40}\b(?:helps?|keeps?|makes?|matters?|means|allows?|enables?)|makes? a (?:real )?difference|stay independent|(?:reader|readers|donation|donor)-(?:funded|supported)|consider (?:donating|supporting|subscribing|becoming|making|a donation)|(?:free|independent) (?:media|press|journalism)\b.{0,40}\bneeds?|needs (?:free|independent) (?:media|press|journalism)|straight to your inbox|in your inbox|delivered (?:to|daily)|all the latest news|breaking news alerts|enjoy(?:ing|ed) this (?:article|story|content)|unlimited (?:digital )?access|already (?:a )?(?:subscriber|member)|free trial|cancel any ?time)\b/i,
  ),
  rule(
    'plea',
    'asks for support, money or a subscription',
    /^(?:please )?(?:support|donate|subscribe|sign up|join|become|follow|help)\b(?:[^.!?]{0,60})(?:\.\.|!|…)$|^(?:donate|subscribe|support us|sign up|join us|contribute|newsletters?|become a member|follow us|stay (?:informed|connected|tuned|up to date|updated))\b.{0,60}$|^follow .{1,50} on (?:twitter|x|facebook|instagram|telegram|threads|google news|whatsapp|youtube|linkedin)\b.{0,80}$/i,
  ),
  rule(
    'share',
    'buttons to share the page',
    /^(?:share|send|tweet|post|pin|forward|spread)\b.{0,20}\b(?:this|via|on|with|by|story|article|news|friends?|facebook|twitter|whatsapp|email)\b.{0,40}$|^(?:copy|get) (?:the )?link\b.{0,20}$|^\d[\d.,]*[km]?\s(?:shares?|likes?|retweets?|views?|reads?|comments?)$/i,
  ),
  rule(
    'control',
    'a button or setting of the page',
    /^(?:a\s?[+-]?\s?){2,6}$|^(?:dark|light|night|reading) mode$|^(?:font|text) size\b.{0,20}$|^skip to\b.{0,30}$|^(?:back|return|scroll|go) (?:to|up)\b.{0,20}$|^(?:reading time|read time|estimated reading|time to read)\b.{0,20}$|^\d{1,3}[- ]?(?:min|minute)s?(?:'|’)? ?(?:read)?$|^(?:views?|reads?|hits|visits|post views)\s?[:：]?\s?\d[\d.,]*[km]?$|^listen to (?:this )?(?:article|story|news)\b.{0,40}$|^\d{1,2}:\d\d\s?\/\s?\d{1,2}:\d\d$|^(?:audio|video) (?:by|player|unavailable|is loading).{0,40}$|^your browser does not support\b.{0,60}$|^(?:please )?enable javascript\b.{0,80}$|^image \d+ of \d+$|^\d+\s?\/\s?\d+$|^page \d+(?: of \d+)?$|^\[?(?:image|photo|video|picture|logo|gallery|slideshow|embed(?:ded)?(?: \w+)?|tweet)\]?$|^(?:click|tap|swipe|scroll) (?:to|for|here)\b.{0,40}$|^report (?:an? )?(?:error|typo|mistake|issue).{0,40}$|^(?:contact us|about us|advertise with us|site ?map|help cent(?:er|re)|terms|privacy|careers|archives?|faq)$/i,
  ),
  rule(
    'navigation',
    'the way through the site',
    /^(?:home|news|main|start)\s{0,2}(?:[>›»/|]\s{0,2}[\p{L} &'’-]{2,40}\s{0,2}){1,6}$|^(?:you are here|breadcrumbs?)\b.{0,100}$|^(?:[\p{Lu}][\p{L}&'’-]{1,20}\s{0,2}[|•·]\s{0,2}){2,20}[\p{Lu}][\p{L}&'’ -]{1,30}$/iu,
  ),
  rule(
    'plea',
    'asks for support, money or a subscription',
    /\b\d{1,3} free (?:articles?|stories)\b|\bsubscribe (?:from|for|now|today|here)\b|\bis free for everyone\b|\bhelp us to?\b|\bto (?:unsubscribe|donate)\b|\bwrite stop\b|\b(?:never|don[’']t) miss (?:a|an|out|another)\b|\bgot a (?:story|tip)\b|\bsend (?:us )?(?:your|a) (?:letters?|photos?|videos?|tips?|news|stories|comments?)\b|\bsmall (?:gifts|donations)\b|\badvertise (?:in|with|on)\b|\bclick here to (?:give|donate|support)\b/i,
  ),
  rule(
    'copyright',
    'says how the text may be used',
    /^(?:when|if) (?:using|quoting|reprinting|reproducing|citing)\b.{0,160}$|\b(?:hyperlink|active link) to\b.{0,80}\b(?:obligatory|required|mandatory|necessary)\b|\breproduction\b.{0,60}\b(?:prohibited|forbidden|permission)\b|^(?:our standards|editorial standards|code of ethics|editor[’']s (?:choice|pick))\b.{0,100}$/i,
  ),
];

function rule(step: Furniture['step'], reason: string, pattern: RegExp): Furniture & { readonly pattern: RegExp } {
  return { step, reason, pattern };
}

/** Longest block, in code units, that can be furniture by its wording. */
const LONGEST = 320;

/** What furniture a block is by its own words alone, or null. Costs linear time in a bounded length. */
export function furnitureOf(text: string, norm: string): Furniture | null {
  if (text.length > LONGEST) return null;
  const words = norm.split(' ');
  // Who reports what somebody said, or quotes it, is telling news and not asking the reader.
  const told =
    words.length > 30 || (words.length > 8 && /["“”«»]|\b(?:said|says|told|according to|added|asked)\b/.test(text));
  for (const { step, reason, pattern } of RULES)
    if (!(told && step !== 'copyright') && pattern.test(text)) return { step, reason };
  const buttons = words.length <= 16 && words.every((word) => BUTTONS.has(word) || /^\d{1,6}k?$/.test(word));
  if (buttons && words.some((word) => BUTTONS.has(word) && (!WEAK.has(word) || word === 'a')))
    return { step: 'control', reason: 'a row of the page’s buttons' };
  return null;
}

/** A line that only parts what stands above it from what stands below: `---`, `***`, `# # #`, `END`. */
export function isSeparator(text: string): boolean {
  return text.length <= 200 && (/^[\s\p{P}\p{S}]+$/u.test(text) || /^\W{0,4}(?:ends?|fin|30)\W{0,4}$/i.test(text));
}
