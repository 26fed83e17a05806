const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Nouns for media when they stand in lower case before a name or alone: "the agency Rosvest", "state television". */
export const MEDIUM_NOUNS =
  words(`agency broadcaster channel daily gazette journal magazine monthly network newspaper newswire outlet paper periodical publication quarterly radio station
  tabloid television tv telegraph weekly website wire bulletin broadcast portal newscast podcast blog`);
/** The same that need no more to be understood as media when nobody named them yet. */
export const PLAIN_MEDIA = words('television radio tv newspaper newspapers broadcaster daily tabloid');
/** Words in a name that only media bear. */
export const MEDIUM_NAMES =
  words(`agence agencia agenzia agentur broadcasting chronicle courier daily dagblad diario evening express gazeta gazette gazzetta giornale herald journal jornal
  kurier news newspaper newswire nouvelles periódico post press presse prensa radio rádio rundfunk sunday telegraph television televisión tidning times tribune tv weekly zeitung newsroom online fm
  inquirer enquirer examiner sentinel observer standard mirror mail bulletin dispatch reporter record register palladium clarion courant argus advertiser star sun voice canal channel network station`);
/** Bodies that people speak to without being relayed by them. */
export const HEARERS = words(
  'assembly senate parliament congress house court council committee commission tribunal inquiry summit conference hearing bench assize panel board union club forum',
);
/** Words in a name that leave no doubt that it is a medium's, not a person's or a place's. */
export const SURE_NAMES = words(
  'voice radio tv television agence agencia agenzia broadcasting news newspaper tribune gazette herald chronicle telegraph prensa',
);

/** Media that everybody knows by name, lower case. Those who speak to them are relayed by them. */
export const KNOWN_MEDIA =
  words(`reuters ap afp dpa efe ansa tass interfax ria novosti xinhua kyodo yonhap irna isna fars tasnim mehr sana wafa mena anadolu itar-tass ukrinform unian sputnik rt bbc cnn cnbc
  msnbc nbc abc cbs pbs npr bloomberg axios politico haaretz ynet al-jazeera aljazeera jazeera al-arabiya alarabiya arabiya almayadeen al-manar manar al-masirah presstv bild spiegel welt zeit monde figaro
  libération liberation guardian economist telegraph independent kan ndtv pti ani nhk cctv zdf ard rai tf1 bfm bfmtv lbc itv skynews cbc euronews tolo geo dawn antara bernama belta kcna belga lusa ptv vox vice
  meduza kommersant izvestia vedomosti tvn tvp polsat rtve hürriyet hurriyet sabah trt vesti levada`);
