/** Agencies and picture houses as they stand in picture credits and at the end of copy. */
export const AGENCY =
  '(?:Reuters|AFP|Agence France-Presse|(?:The )?Associated Press|AP|UPI|dpa|EFE|ANSA|TASS|RIA Novosti|Sputnik|Interfax|Xinhua|IRNA|SANA|Anadolu(?: Agency)?|AA|MEHR|Tasnim|Fars|ISNA|WAFA|Petra|KUNA|SPA|WAM|MENA|QNA|NNA|PTI|ANI|IANS|Kyodo|Yonhap|Bernama|Antara|Belga|ANP|Ukrinform|Getty(?: Images)?|EPA(?:-EFE)?|Shutterstock|Alamy|NurPhoto|Bloomberg|VOA|AAP|CP)';

const RULES: readonly (readonly [reason: string, pattern: RegExp])[] = [
  // "… is seen (AFP)", "… | AFP", "… / Reuters", "… [AP Photo/A. Name]"
  [
    'ends with a picture credit',
    new RegExp(
      `[^.!?”"’'] ?(?:\\((?:[^()]{0,40}[\\s–—-])?${AGENCY}[^()]{0,40}\\)|\\[[^\\[\\]]{0,30}${AGENCY}[^\\[\\]]{0,40}\\]|\\s[|/–—-]\\s?${AGENCY}(?:\\s[^.]{0,30})?)\\.?$`,
    ),
  ],
  [
    'ends with a picture credit',
    /[([](?:[^()[\]]{0,50}\b)?(?:photos?|pictures?|images?|archives?|file|handout|courtesy|photograph|screen ?(?:shot|grab)|getty|pool|illustration|graphic|map|credit|social media|via)\b[^()[\]]{0,80}[)\]]\.?$/i,
  ],
  [
    'ends with a picture credit',
    /[\s|/.–—-](?:photos?|pictures?|images?|credits?|foto)\s?(?:credits?|by|courtesy(?: of)?)?\s?[:：/|]\s?[^.!?]{2,60}\.?$/i,
  ],
  [
    'a picture credit',
    /^\W{0,2}(?:photos?|pictures?|images?|credits?|file photo|archive photo|foto|illustration|graphic|video|source de la photo|фото|صورة|عکس)(?: ?(?:credits?|by|courtesy(?: of)?|source|from|via|caption))?\s?[:：©/|–—-]\s?.{2,200}$/i,
  ],
  [
    'a picture credit',
    /^\W{0,3}(?:[^.!?]{2,60}[/|]\s?)?(?:AP Photo|AFP|Getty Images|Reuters|EPA(?:-EFE)?|Shutterstock|Anadolu)(?:\s?(?:via|\/)\s?[^.!?]{2,60})\W{0,2}$/,
  ],
  [
    'a picture credit',
    /^\W{0,2}(?:getty images?|shutterstock|file photo|archive photo|file picture|stock image|illustrative (?:image|photo)|handout|screenshot|wikimedia commons|©\s?[^.]{2,40}(?:images?|photo|afp|reuters|ap))\W{0,2}$/i,
  ],
  [
    'tells what a picture shows',
    /^(?:this|a|an|in this|in an?|file|archive|undated|handout|aerial),?\s(?:(?:undated|recent|file|archive|handout|satellite|combination|general|aerial|video|still|screen|old|rare|drone) ?){0,3}(?:photo(?:graph)?|picture|image|view|grab|footage|frame grab|screenshot|illustration|combo)s?\b.{0,80}\b(?:shows?|showing|taken|released|provided|captured|obtained|depicts?)\b/i,
  ],
  [
    'tells what a picture shows',
    /\b(?:pictured|seen) (?:here|above|below|left|right|in (?:this|a|an|the) (?:(?:undated|file|archive|recent|handout) )?(?:photo|picture|image|frame|video))/i,
  ],
  [
    'tells what a picture shows',
    /^[^.!?]{3,120}\((?:left|right|cent(?:re|er)|file|top|bottom|2nd [lr]|(?:l|c)\)[^()]{0,60}\(r)\)[^.!?]{0,160}\.?$/i,
  ],
  [
    'names a picture or video',
    /^(?:photo|picture|image|caption|video|watch|figure|map|graphic|infographic|gallery)\s?\d{0,2}\s?[:：|–—-]\s?.{3,300}$/i,
  ],
];

/** Longest caption, in code units. */
const LONGEST = 600;

/** Why a block reads as a picture's caption or credit by its own words, or null. */
export function captionBecause(text: string): string | null {
  if (text.length > LONGEST) return null;
  for (const [reason, pattern] of RULES) if (pattern.test(text)) return reason;
  return null;
}
