/**
 * Countries: `code: names | demonyms | capital`, the names' first the usual one. Written by hand from public knowledge.
 * A capital stands for its country's government in the news ("Tehran said").
 */
export const COUNTRIES = `
af: Afghanistan | Afghan, Afghani | Kabul
al: Albania | Albanian | Tirana
dz: Algeria, Algerie | Algerian | Algiers
ad: Andorra | Andorran | Andorra la Vella
ao: Angola | Angolan | Luanda
ag: Antigua and Barbuda | Antiguan | St John's
ar: Argentina | Argentine, Argentinian, Argentinean | Buenos Aires
am: Armenia, Hayastan | Armenian | Yerevan
au: Australia | Australian | Canberra
at: Austria, Oesterreich | Austrian | Vienna
az: Azerbaijan | Azerbaijani, Azeri | Baku
bs: Bahamas | Bahamian | Nassau
bh: Bahrain | Bahraini | Manama
bd: Bangladesh, East Pakistan | Bangladeshi | Dhaka
bb: Barbados | Barbadian | Bridgetown
by: Belarus, Byelorussia, Belorussia, White Russia | Belarusian, Belorussian, Byelorussian | Minsk
be: Belgium, Belgique | Belgian | Brussels
bz: Belize, British Honduras | Belizean | Belmopan
bj: Benin, Dahomey | Beninese | Porto-Novo
bt: Bhutan, Druk Yul | Bhutanese | Thimphu
bo: Bolivia, Plurinational State of Bolivia | Bolivian | La Paz
ba: Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina, BiH | Bosnian | Sarajevo
bw: Botswana, Bechuanaland | Botswanan, Motswana, Batswana | Gaborone
br: Brazil, Brasil | Brazilian | Brasilia
bn: Brunei, Brunei Darussalam | Bruneian | Bandar Seri Begawan
bg: Bulgaria | Bulgarian | Sofia
bf: Burkina Faso, Upper Volta, Burkina | Burkinabe | Ouagadougou
bi: Burundi | Burundian | Bujumbura
kh: Cambodia, Kampuchea | Cambodian | Phnom Penh
cm: Cameroon, Cameroun | Cameroonian | Yaounde
ca: Canada | Canadian | Ottawa
cv: Cape Verde, Cabo Verde | Cape Verdean | Praia
cf: Central African Republic, CAR, Ubangi-Shari | Central African | Bangui
td: Chad, Tchad | Chadian | N'Djamena
cl: Chile | Chilean | Santiago
cn: China, People's Republic of China, PRC, Mainland China | Chinese | Beijing
co: Colombia | Colombian | Bogota
km: Comoros | Comoran, Comorian | Moroni
cd: Democratic Republic of the Congo, DRC, DR Congo, Congo-Kinshasa, Zaire, Democratic Republic of Congo | Congolese, Zairean | Kinshasa
cg: Republic of the Congo, Congo-Brazzaville, Congo Republic, Republic of Congo | Congo-Brazzavillean | Brazzaville
cr: Costa Rica | Costa Rican | San Jose
ci: Ivory Coast, Cote d'Ivoire | Ivorian | Yamoussoukro
hr: Croatia, Hrvatska | Croatian, Croat | Zagreb
cu: Cuba | Cuban | Havana
cy: Cyprus | Cypriot | Nicosia
cz: Czech Republic, Czechia | Czech | Prague
dk: Denmark | Danish, Dane | Copenhagen
dj: Djibouti, French Somaliland | Djiboutian | Djibouti City
dm: Dominica, Commonwealth of Dominica | Dominican of Dominica | Roseau
do: Dominican Republic | Dominican | Santo Domingo
ec: Ecuador | Ecuadorian, Ecuadorean | Quito
eg: Egypt, Misr | Egyptian | Cairo
sv: El Salvador | Salvadoran, Salvadorean | San Salvador
gq: Equatorial Guinea, Spanish Guinea | Equatorial Guinean, Equatoguinean | Malabo
er: Eritrea | Eritrean | Asmara
ee: Estonia | Estonian | Tallinn
sz: Eswatini, Swaziland | Swazi | Mbabane
et: Ethiopia, Abyssinia | Ethiopian | Addis Ababa
fj: Fiji | Fijian | Suva
fi: Finland, Suomi | Finnish, Finn | Helsinki
fr: France, French Republic | French | Paris
ga: Gabon | Gabonese | Libreville
gm: Gambia, The Gambia | Gambian | Banjul
ge: Georgia, Sakartvelo | Georgian | Tbilisi
de: Germany, Deutschland, Federal Republic of Germany | German | Berlin
dd: East Germany, German Democratic Republic, GDR, DDR | East German | East Berlin
gh: Ghana, Gold Coast | Ghanaian | Accra
gr: Greece, Hellas, Hellenic Republic | Greek, Hellenic | Athens
gd: Grenada | Grenadian | St George's
gt: Guatemala | Guatemalan | Guatemala City
gn: Guinea, French Guinea, Guinea-Conakry | Guinean | Conakry
gw: Guinea-Bissau, Portuguese Guinea | Bissau-Guinean | Bissau
gy: Guyana, British Guiana | Guyanese | Georgetown
gf: French Guiana, Guyane | French Guianese | Cayenne
ht: Haiti | Haitian | Port-au-Prince
hn: Honduras | Honduran | Tegucigalpa
hu: Hungary, Magyarorszag | Hungarian | Budapest
is: Iceland | Icelandic, Icelander | Reykjavik
in: India, Bharat, Hindustan | Indian | New Delhi
id: Indonesia, Dutch East Indies | Indonesian | Jakarta
ir: Iran, Islamic Republic of Iran, Persia | Iranian, Persian | Tehran
iq: Iraq | Iraqi | Baghdad
ie: Ireland, Republic of Ireland, Eire | Irish | Dublin
gb-nir: Northern Ireland | Northern Irish | Belfast
il: Israel, State of Israel | Israeli | Jerusalem
it: Italy, Italia | Italian | Rome
jm: Jamaica | Jamaican | Kingston
jp: Japan, Nippon | Japanese | Tokyo
jo: Jordan, Hashemite Kingdom of Jordan, Transjordan | Jordanian | Amman
kz: Kazakhstan, Qazaqstan | Kazakh, Kazakhstani | Astana
ke: Kenya | Kenyan | Nairobi
ki: Kiribati, Gilbert Islands | I-Kiribati | Tarawa
kp: North Korea, Democratic People's Republic of Korea, DPRK | North Korean | Pyongyang
kr: South Korea, Republic of Korea, ROK | South Korean | Seoul
xk: Kosovo | Kosovar, Kosovan | Pristina
kw: Kuwait | Kuwaiti | Kuwait City
kg: Kyrgyzstan, Kirghizia, Kirgizia, Kyrgyz Republic | Kyrgyz, Kirghiz | Bishkek
la: Laos, Lao People's Democratic Republic, Lao PDR | Laotian, Lao | Vientiane
lv: Latvia | Latvian | Riga
lb: Lebanon, Liban | Lebanese | Beirut
ls: Lesotho, Basutoland | Basotho, Mosotho | Maseru
lr: Liberia | Liberian | Monrovia
ly: Libya, Libyan Arab Jamahiriya | Libyan | Tripoli
li: Liechtenstein | Liechtensteiner | Vaduz
lt: Lithuania | Lithuanian | Vilnius
lu: Luxembourg, Luxemburg | Luxembourgish | Luxembourg City
mk: North Macedonia, Macedonia, FYROM, Former Yugoslav Republic of Macedonia | Macedonian | Skopje
mg: Madagascar, Malagasy Republic | Malagasy | Antananarivo
mw: Malawi, Nyasaland | Malawian | Lilongwe
my: Malaysia | Malaysian | Kuala Lumpur
mv: Maldives, Maldive Islands | Maldivian | Male
ml: Mali, French Sudan | Malian | Bamako
mt: Malta | Maltese | Valletta
mh: Marshall Islands | Marshallese | Majuro
mr: Mauritania | Mauritanian | Nouakchott
mu: Mauritius | Mauritian | Port Louis
mx: Mexico | Mexican | Mexico City
fm: Micronesia, Federated States of Micronesia | Micronesian | Palikir
md: Moldova, Moldavia | Moldovan, Moldavian | Chisinau
mc: Monaco | Monegasque | Monaco-Ville
mn: Mongolia, Outer Mongolia | Mongolian | Ulaanbaatar
me: Montenegro, Crna Gora | Montenegrin | Podgorica
ma: Morocco, Maroc | Moroccan | Rabat
mz: Mozambique, Mocambique | Mozambican | Maputo
mm: Myanmar, Burma, Birmania | Burmese, Myanma | Naypyidaw
na: Namibia, South West Africa | Namibian | Windhoek
nr: Nauru | Nauruan | Yaren
np: Nepal | Nepali, Nepalese | Kathmandu
nl: Netherlands, Holland | Dutch | The Hague
nz: New Zealand, Aotearoa | New Zealander | Wellington
ni: Nicaragua | Nicaraguan | Managua
ne: Niger | Nigerien | Niamey
ng: Nigeria | Nigerian | Abuja
no: Norway | Norwegian | Oslo
om: Oman, Muscat and Oman | Omani | Muscat
pk: Pakistan, West Pakistan | Pakistani | Islamabad
pw: Palau, Belau | Palauan | Ngerulmud
ps: Palestine, State of Palestine | Palestinian | Ramallah
pa: Panama | Panamanian | Panama City
pg: Papua New Guinea, PNG | Papua New Guinean | Port Moresby
py: Paraguay | Paraguayan | Asuncion
pe: Peru | Peruvian | Lima
ph: Philippines | Philippine, Filipino | Manila
pl: Poland, Polska | Polish, Pole | Warsaw
pt: Portugal | Portuguese | Lisbon
qa: Qatar | Qatari | Doha
ro: Romania, Rumania | Romanian | Bucharest
ru: Russia, Russian Federation | Russian | Moscow
su: Soviet Union, USSR, Union of Soviet Socialist Republics | Soviet | 
rw: Rwanda, Ruanda | Rwandan, Rwandese | Kigali
kn: Saint Kitts and Nevis, St Kitts and Nevis | Kittitian | Basseterre
lc: Saint Lucia, St Lucia | Saint Lucian | Castries
vc: Saint Vincent and the Grenadines, St Vincent | Vincentian | Kingstown
ws: Samoa, Western Samoa | Samoan | Apia
as: American Samoa | American Samoan | Pago Pago
sm: San Marino | Sammarinese | San Marino City
st: Sao Tome and Principe | Sao Tomean | Sao Tome
sa: Saudi Arabia, KSA, Kingdom of Saudi Arabia | Saudi, Saudi Arabian | Riyadh
sn: Senegal | Senegalese | Dakar
rs: Serbia, Srbija | Serbian, Serb | Belgrade
yu: Yugoslavia | Yugoslav, Yugoslavian |
sc: Seychelles | Seychellois | Victoria
sl: Sierra Leone | Sierra Leonean | Freetown
sg: Singapore | Singaporean | Singapore City
sk: Slovakia, Slovak Republic | Slovak, Slovakian | Bratislava
si: Slovenia | Slovenian, Slovene | Ljubljana
sb: Solomon Islands | Solomon Islander | Honiara
so: Somalia | Somali, Somalian | Mogadishu
sol: Somaliland, British Somaliland | Somalilander | Hargeisa
za: South Africa, RSA | South African | Pretoria
ss: South Sudan | South Sudanese | Juba
es: Spain, Espana | Spanish, Spaniard | Madrid
lk: Sri Lanka, Ceylon | Sri Lankan, Ceylonese | Colombo
sd: Sudan | Sudanese | Khartoum
sr: Suriname, Surinam, Dutch Guiana | Surinamese | Paramaribo
se: Sweden, Sverige | Swedish, Swede | Stockholm
ch: Switzerland, Swiss Confederation | Swiss | Bern
sy: Syria, Syrian Arab Republic | Syrian | Damascus
tw: Taiwan, Republic of China, ROC, Chinese Taipei, Formosa | Taiwanese | Taipei
tj: Tajikistan, Tadzhikistan | Tajik, Tajikistani | Dushanbe
tz: Tanzania, Tanganyika | Tanzanian | Dodoma
th: Thailand, Siam | Thai, Siamese | Bangkok
tl: East Timor, Timor-Leste | Timorese, East Timorese | Dili
tg: Togo, Togoland | Togolese | Lome
to: Tonga | Tongan | Nuku'alofa
tt: Trinidad and Tobago | Trinidadian | Port of Spain
tn: Tunisia | Tunisian | Tunis
tr: Turkey, Turkiye, Republic of Turkey | Turkish, Turk | Ankara
tm: Turkmenistan, Turkmenia | Turkmen | Ashgabat
tv: Tuvalu, Ellice Islands | Tuvaluan | Funafuti
ug: Uganda | Ugandan | Kampala
ua: Ukraine, Ukraina | Ukrainian | Kyiv
ae: United Arab Emirates, UAE, Emirates, Trucial States | Emirati | Abu Dhabi
gb: United Kingdom, UK, Great Britain, Britain, U.K. | British, Briton | London
us: United States, US, USA, United States of America, America, U.S., U.S.A. | American | Washington
uy: Uruguay | Uruguayan | Montevideo
uz: Uzbekistan | Uzbek, Uzbekistani | Tashkent
vu: Vanuatu, New Hebrides | Vanuatuan, Ni-Vanuatu | Port Vila
va: Vatican City | Vatican | 
ve: Venezuela | Venezuelan | Caracas
vn: Vietnam, Viet Nam | Vietnamese | Hanoi
ye: Yemen, Al-Yaman | Yemeni, Yemenite | Sanaa
yd: South Yemen, People's Democratic Republic of Yemen | South Yemeni | 
zm: Zambia, Northern Rhodesia | Zambian | Lusaka
zw: Zimbabwe, Rhodesia, Southern Rhodesia | Zimbabwean, Rhodesian | Harare
eng: England | English | 
sco: Scotland | Scottish, Scot | Edinburgh
wal: Wales, Cymru | Welsh | Cardiff
eu: Europe | European |
af-c: Africa | African |
kurd: Kurdistan | Kurdish, Kurd |
arab: Arab world | Arab |
`;
