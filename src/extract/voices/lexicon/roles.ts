const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Words that stand before a person's name and are no part of it, lower case. From general knowledge of English. */
export const TITLES =
  set(`mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess prince princess king queen sultan emir
  sheikh shaikh imam ayatollah mullah rabbi pope cardinal archbishop bishop canon father fr sister brother reverend rev pastor mother
  president vice-president premier chancellor minister secretary under-secretary undersecretary ambassador envoy consul governor lieutenant-governor senator sen congressman
  congresswoman rep representative deputy mp councillor councilman councilwoman alderman mayor prefect commissioner commissar speaker whip
  general gen marshal admiral adm commodore colonel col lieutenant lt major maj captain capt commander cmdr brigadier sergeant sgt corporal private cadet
  inspector superintendent constable officer detective sheriff marshal chief judge justice magistrate prosecutor attorney solicitor barrister counsel
  chairman chairwoman chairperson chair director executive ceo cfo manager head leader coordinator spokesperson spokesman spokeswoman
  doctor nurse surgeon engineer economist analyst lawyer candidate coach captain striker chief-of-staff advisor adviser aide treasurer
  secretary-general attorney-general director-general undersecretary-general controller ombudsman registrar rector dean principal warden comptroller monsieur madame
  señor señora don doña herr frau signor signora haji hajji ustad pandit swami shri smt`);

/** Portfolios that follow "Minister of" or stand between a title and a name. */
export const PORTFOLIOS =
  set(`affairs agriculture commerce communications culture defence defense development economy education emergencies energy environment finance
  fisheries foreign forestry health home housing immigration industry information infrastructure interior internal irrigation justice labor labour land
  minerals mines planning resources science security sport sports state statistics technology tourism trade transport transportation treasury war water welfare women works youth and of the for`);

/** Nouns for one person by what they do or are, singular. Plurals are worked out. */
export const PERSON_NOUNS =
  set(`activist adviser advisor actor actress adult agent aide alderman ally ambassador analyst apprentice architect archbishop artist assailant assistant athlete
  attacker attorney author baker banker barber barrister bishop blogger bodyguard boss boy bride broker brother builder businessman businesswoman buyer caller campaigner candidate captain caretaker
  carer cardinal caterer cashier celebrity chair chairman chairperson chairwoman champion chancellor chaplain chauffeur chef chemist chief child citizen civilian clergyman cleric clerk coach cobbler colleague colonel
  columnist comedian commander commentator commissioner commuter complainant composer conductor congressman congresswoman constable consul consultant contractor convener convenor cook coordinator
  correspondent councillor counsel counsellor counterpart courier cousin creditor critic customer dancer daughter dean dealer defector defendant defender delegate demonstrator dentist deputy designer detainee
  detective developer diplomat director dispatcher dissident diver doctor donor driver drummer economist editor educator elder electrician emigrant employee employer engineer envoy epidemiologist escapee ex-minister executive
  expert exporter eyewitness farmer father fighter financier firefighter fisherman footballer foreman founder friend gamekeeper gardener general geologist girl governor graduate grandfather grandmother
  grandson guard guerrilla guest guide gunman headmaster headmistress headteacher hacker hairdresser head helper historian holder homeowner host hostage householder husband hydrologist illustrator imam immigrant importer individual industrialist informant
  inmate insider inspector instructor insurgent interpreter inventor investigator investor jailer janitor jeweller journalist judge juror keeper kidnapper king labourer laborer lady landlord landlady
  lawmaker lawyer leader lecturer legislator librarian lieutenant linguist listener lobbyist magistrate maid man manager marcher mathematician mayor mechanic mediator medic member merchant meteorologist
  midwife migrant militant millionaire miner minister missionary mogul monitor monk mother mourner murderer musician nanny negotiator neighbour neighbor nephew niece novelist nun nurse observer occupant offender officer
  official ombudsman onlooker operator opponent organiser organizer orphan owner painter paramedic parent parishioner parliamentarian partner partisan passenger passer-by pastor patient patriarch pathologist patrolman peacekeeper
  pedestrian pensioner performer person pharmacist philosopher photographer physician physicist pianist pilgrim pilot player plumber poet policeman policewoman politician pollster porter postman
  postmaster preacher prefect premier presenter president priest prince princess princess principal prisoner producer professor programmer promoter prosecutor protester protestor psychiatrist psychologist publisher pupil
  queen rabbi ranger rebel receptionist recruit referee refugee registrar regulator relative reporter representative rescuer researcher resident residents restaurateur retailer reviewer rider rival runner sailor saleswoman salesman
  scholar scientist sculptor secretary seismologist senator sergeant servant settler sheikh shepherd sheriff shipowner shopkeeper shopper shooter signalman singer sister skipper smuggler sniper sociologist soldier solicitor son source
  speaker specialist spectator spokesman spokesperson spokeswoman sponsor staffer statesman statistician steward stewardess striker student successor suitor superintendent superior supervisor supplier supporter surgeon survivor
  suspect sweeper tailor teacher technician teenager tenant terrorist therapist tourist trader trainer translator traveller treasurer troop trustee tutor tycoon uncle aunt undersecretary usher vendor veteran veterinarian vet
  veterinary vicar victim villager viewer violinist virologist visitor volunteer voter waiter waitress walker warden warlord watchman weaver whistleblower widow widower wife winner witness woman worker writer youngster youth zoologist
  surgeon-general secretary-general attorney-general 61-year-old premier-elect president-elect mp ceo backbencher frontbencher bystander gunner sapper steelworker dockworker machinist sewer seamstress fishmonger rapporteur commissar marshal`);

/** Nouns for a body of people that speaks as one, singular. */
export const BODY_NOUNS =
  set(`academy administration agency airline airlines airport alliance ambulance army assembly association authority bank bar bench board body branch brigade broadcaster bureau cabinet campaign carrier cartel
  cell center centre chain chamber channel charity church clinic club coalition coast-guard collective college command commission committee community company conference confederation conglomerate congress consortium consulate
  contractor cooperative corporation corps council country court crew daily defence defense delegation department developer diocese directorate directorship dispatch embassy enterprise establishment exchange executive exporter faction factory family federation
  firm fleet force forces foundation front fund gallery gang garrison giant government group guard guards headquarters hospital house industry inspectorate institute institution insurer inquiry investigation journal junta jury kingdom laboratory lab
  league legislature lender library maker manufacturer mediators militia military mine minister's ministry mission mob monarchy monitor mosque movement municipality museum navy network news newspaper observatory office opposition operator
  orchestra order organisation organization outfit outlet owner palace panel paper parent parish parliament partnership party patrol plant platform police politburo port post power prefecture presidency press prison producer
  publication publisher regime regiment registry regulator republic resistance retailer school secretariat senate server service settlement ship shipyard side site society sponsor staff startup state station store studio
  subsidiary supplier syndicate synod taskforce team television theatre think-tank thinktank trader treasury tribunal troupe trust union unit university utility vendor village walkout watchdog weekly wing works yard
  buyer bloc tabloid magazine monthly quarterly radio website portal airforce gendarmerie police-force constabulary brigades rebels insurgency caliphate emirate mutiny`);

/** Things that speak for whoever issued them, singular. */
export const DOCUMENT_NOUNS =
  set(`account advisory affidavit agreement analysis announcement annex article assessment audit bill blog book briefing briefs bulletin calculation census circular column communication communique communiqué complaint contract
  count data database decision declaration decree denunciation diary directive document dossier draft edict editorial email e-mail estimate estimates evidence fax figure figures file filing finding findings forecast form graph guidance
  guideline indictment interview inventory investigation invoice journal judgment judgement law lawsuit leaflet ledger letter list log map manifesto manual measurement measurements memo memoir memorandum message minutes
  notice note notification numbers op-ed opinion order pamphlet paper petition petitions plan poll post poster postmortem press-release projection protocol publication questionnaire readout record records release report reports research
  resolution results review rule ruling schedule script sheet speech spreadsheet statement statements statistics study submission subpoena summary survey surveys table tally testimony text text-message texts transcript transcripts tweet verdict video warrant will yearbook`);

/** Nouns and titles that tell whether a person is a man or a woman. */
export const MALE =
  set(`mr sir lord king prince father fr brother uncle grandfather nephew husband son man boy gentleman spokesman chairman businessman policeman congressman councilman statesman fisherman headmaster
  actor postman watchman signalman salesman clergyman monk priest imam bishop archbishop cardinal pope sheikh sultan emir rabbi ayatollah mullah waiter widower gunman patriarch foreman landlord baron don señor herr monsieur signor`);
export const FEMALE =
  set(`mrs ms miss madam madame lady dame queen princess mother aunt grandmother niece wife daughter woman girl spokeswoman chairwoman businesswoman policewoman congresswoman councilwoman headmistress
  actress saleswoman sister nun waitress widow maid midwife landlady baroness countess señora doña frau signora stewardess seamstress bride`);

/** Words that name one another's holders: to look for one of these is to look for any of its line. */
const LINES = `spokesman spokeswoman spokesperson
firm company business corporation manufacturer maker producer giant conglomerate supplier operator carrier airline lender bank exporter retailer insurer developer contractor
paper newspaper daily weekly tabloid broadsheet journal magazine publication
station channel broadcaster network radio television
agency newswire wire
centre center institute think-tank thinktank
militia group movement faction rebels
organisation organization group body charity ngo
chief head leader boss
doctor surgeon physician
lawyer counsel attorney barrister solicitor
union association federation
military army forces
minister premier
official officials
chairman chair chairwoman chairperson
monitor observatory watchdog`;

const alike = new Map<string, Set<string>>();
for (const line of LINES.split('\n')) {
  const words = line.split(' ');
  for (const w of words) {
    const known = alike.get(w) ?? new Set<string>();
    for (const other of words) known.add(other);
    alike.set(w, known);
  }
}

/** Nouns that can stand for narrower ones, one way only: "the official" for an envoy. */
const WIDER = `official: minister envoy adviser advisor ambassador spokesperson spokesman spokeswoman governor secretary deputy commissioner director mayor aide prefect magistrate
diplomat: ambassador envoy consul attaché
officer: colonel captain commander major general lieutenant sergeant superintendent inspector commodore admiral brigadier
leader: president premier minister chairman chancellor king head chief
cleric: imam bishop priest father rabbi ayatollah mullah archbishop pastor
priest: father
lawmaker: senator mp representative deputy congressman congresswoman councillor
politician: senator mp minister mayor candidate deputy leader president
judge: justice magistrate
scientist: seismologist hydrologist epidemiologist virologist geologist physicist chemist biologist
academic: professor
ministry: department
government: cabinet administration
soldier: private corporal sergeant captain lieutenant
company: owner operator
firm: owner operator
caller: man woman
militant: commander
economist: analyst
watchdog: site committee
body: board council committee commission agency`;
for (const line of WIDER.split('\n')) {
  const [wide, narrow] = line.split(': ');
  const known = alike.get(wide) ?? new Set([wide]);
  for (const w of narrow.split(' ')) known.add(w);
  alike.set(wide, known);
}

/** The nouns that a noun can stand for, itself among them: "firm" for "company". All singular, lower case. */
export function standsFor(noun: string): Iterable<string> {
  return alike.get(noun) ?? [noun];
}

/** The singular of an English noun, lower case; the word itself where it is none. */
export function singular(word: string): string {
  const odd = ODD.get(word);
  if (odd) return odd;
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || SAME.has(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

const SAME = set(
  'news forces police headquarters works series data minutes figures airlines guards brigades rebels communications affairs',
);
const ODD = new Map(
  `men man, women woman, children child, people person, policemen policeman, fishermen fisherman, spokesmen spokesman, gunmen gunman, spokeswomen spokeswoman, chairmen chairman, wives wife, lawmen lawman, businessmen businessman, countrymen countryman, militiamen militiaman, congressmen congressman, clergymen clergyman, servicemen serviceman, passers-by passer-by, tribesmen tribesman, media media, police police`
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Whether a noun, lower case, names people by what they are or do. */
export function isPersonNoun(word: string): boolean {
  const one = singular(word);
  return (
    PERSON_NOUNS.has(one) ||
    TITLES.has(one) ||
    /(?:man|woman|men|women|year-old)$/.test(word) ||
    (/(?:ologist|ographer|keeper|maker|worker|holder)s?$/.test(word) && !BODY_NOUNS.has(one))
  );
}

/** Whether a noun, lower case, names a body that speaks as one. */
export function isBodyNoun(word: string): boolean {
  return BODY_NOUNS.has(word) || BODY_NOUNS.has(singular(word));
}

/** Whether a noun, lower case, names a thing that is written or spoken, and speaks for its issuer. */
export function isDocumentNoun(word: string): boolean {
  return DOCUMENT_NOUNS.has(word) || DOCUMENT_NOUNS.has(singular(word));
}
