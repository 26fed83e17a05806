const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Abbreviations that a name or a number follows: a sentence hardly ever ends with one. Case matters. */
const LEADING = words(`
  Mr Mrs Ms Mx Dr Drs Prof Gen Lt Col Sgt Capt Cpl Cmdr Cdr Cpt Maj Adm Brig Pfc Pvt Gov Govs Sen Sens Rep Reps Rev Hon
  Pres Amb Supt Insp Det Atty Msgr Messrs Mme Mmes Mlle Sra Srta Fr Br St Ste Mt Ft Pt Sheikh Spc Dep Asst Ass't Sec
  Ald Ven Hr Herr Sr Ayat Eng Arch Gens Cols Lts Drs Profs vs v cf ca approx viz esp incl Attn Ph P.S
`);

/** Abbreviations that only stand before a number. */
const BEFORE_NUMBER = words(`
  No Nos no nos Fig Figs fig figs Art Arts art arts Sec sec Vol vol vols Ch ch chap p pp par para paras Eq eq Op op Cl cl
  Mar May Sun Sat Ex ex Ser Tel tel Ext ext Rs c
`);

/** Abbreviations that may as well end a sentence. */
const CLOSING = words(`
  Inc Corp Co Cos Ltd Jr Bros LLC Plc Pty Assn Assoc Dept Univ Inst Ave Blvd Rd Hwy Pkwy Bldg Sq Apt Mfg Intl Int'l
  Nat'l Gov't Govt Gov't Jan Feb Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn
  Tex Va Vt Wash Wis Wyo Ont Que Alta Sask
  etc al et est yr yrs mo mos hr hrs min mins oz lb lbs ft sq mph tbsp tsp ed eds trans repr jr inc corp ltd
  Ph.D Ed.D M.Sc B.Sc M.Phil D.Phil LL.B LL.M Pharm.D Mx.D a.k.a
`);

/** Words that open sentences and seldom stand capitalised inside one: after "U.S." or "Inc." they mark a new sentence. */
const OPENERS = words(`
  The A An This That These Those There Here He She It They We You I His Her Its Their Our My Your
  In On At By For From With Without After Before Since Until Under Over During Despite According As If When While
  Although Though Because But And Or So Yet Nor Not No Now Then However Meanwhile Moreover Also Still Later Earlier Last
  What Who Why How Where Which Some Many Most More Few Both Each Every All Several Another Other Others Such
  One Two Three Four Five Asked Among Amid Following Instead Once Only Even Just Let Is Are Was Were Do Does Did
  Has Have Had Can Could Would Should Will May Might Must To Nearly About Almost At Perhaps Yes
`);

/** Whether a word before a stop is an abbreviation of a kind. The word is given without its stop. */
export const isLeading = (word: string): boolean => LEADING.has(word);
export const isBeforeNumber = (word: string): boolean => BEFORE_NUMBER.has(word);
export const isClosing = (word: string): boolean => CLOSING.has(word);

/** Whether a capitalised word opens sentences more often than it stands within one. */
export const isOpener = (word: string): boolean => OPENERS.has(word);
