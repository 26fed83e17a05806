/** Media that go by several names, and such as are easily taken for one another. One medium a line, gathered by hand. */
export const MEDIA = `
British Broadcasting Corporation = BBC = the Beeb
BBC News = BBC News Channel
BBC Persian = BBC Persian Television
BBC World Service
BBC Arabic
Cable News Network = CNN
CNN Turk = CNN Türk
CNN International
Al Jazeera = al-Jazeera = Aljazeera = Al Jazeera Media Network
Al Jazeera English = AJE
Al Jazeera Mubasher = Al Jazeera Live
Al Arabiya = al-Arabiya = Al Arabiya News Channel
Al Hadath = al-Hadath
Sky News
Sky News Arabia
Sky News Australia
Fox News = Fox News Channel
MSNBC = MS NOW
Agence France-Presse = AFP
Associated Press = AP
Reuters = Thomson Reuters = Reuters News Agency
Deutsche Presse-Agentur = DPA
Deutsche Welle = DW
EFE = Agencia EFE
ANSA = Agenzia Nazionale Stampa Associata
Kyodo News = Kyodo
Yonhap = Yonhap News Agency
Korean Central News Agency = KCNA
Rodong Sinmun = Workers' Newspaper
TASS = ITAR-TASS = Russian News Agency TASS
RIA Novosti = RIA = Russian International News Agency
Sputnik = Sputnik News
RT = Russia Today
Interfax = Interfax News Agency
Interfax-Ukraine
Radio Free Europe/Radio Liberty = RFE/RL = Radio Svoboda = Radio Liberty = Radio Free Europe
Radio Free Asia = RFA
Radio Farda
Voice of America = VOA
Ukrinform = Ukrainian National News Agency
Ukrainska Pravda = Ukrayinska Pravda
Pravda = Pravda newspaper
Komsomolskaya Pravda
Kyiv Post
Kyiv Independent
TV Rain = Dozhd = Dozhd TV
Echo of Moscow = Ekho Moskvy
Channel One Russia = Pervyi Kanal = Perviy Kanal = Channel One
Islamic Republic News Agency = IRNA
Islamic Republic of Iran Broadcasting = IRIB = Iranian state television = Iranian state TV
Iranian Students' News Agency = ISNA
Iranian Labour News Agency = ILNA
Iran International = Iran International TV
Fars News Agency = Fars = Fars News
Tasnim News Agency = Tasnim
Mehr News Agency = Mehr = Mehr News
Press TV
Tehran Times
Syrian Arab News Agency = SANA
Saudi Press Agency = SPA = WAS
Emirates News Agency = WAM
Qatar News Agency = QNA
Kuwait News Agency = KUNA
Middle East News Agency = MENA Egypt
Petra News Agency = Petra = Jordan News Agency
Palestinian News and Information Agency = WAFA = Wafa
National News Agency (Lebanon) = NNA = ANI Lebanon
Al Mayadeen = al-Mayadeen
Al Manar = al-Manar
Al-Masirah = Al Masirah TV
Al-Akhbar (Lebanon) = Al-Akhbar
Al-Ahram = al-Ahram
Asharq Al-Awsat = al-Sharq al-Awsat = The Middle East newspaper
Asharq News = Asharq
Al-Hayat = al-Hayat newspaper
Al-Quds al-Arabi = al-Quds al-Araby
Al-Quds newspaper
An-Nahar = Annahar
L'Orient-Le Jour = L'Orient Today
Middle East Eye = MEE
Middle East Monitor = MEMO
Yedioth Ahronoth = Yediot Aharonot = Yediot
Ynet = Ynetnews
Israel Hayom = Israel Today
Haaretz = Ha'aretz = The Land newspaper
Maariv = Ma'ariv
Jerusalem Post = JPost
Times of Israel = ToI
Kan = Israeli Public Broadcasting Corporation = IPBC = Kan 11
Channel 12 = Keshet 12 = N12
Channel 13 = Reshet 13
Channel 14
Army Radio = Galei Tzahal = Galatz
Kol Israel = Voice of Israel
Hurriyet Daily News
Hurriyet = Hürriyet
Daily Sabah
Sabah newspaper
TRT World
TRT = Turkish Radio and Television Corporation
Rudaw = Rudaw Media Network
Kurdistan 24 = K24
North Press Agency = NPA Syria
Hawar News Agency = ANHA
Enab Baladi = Grapes of My Country
Dawn = Dawn newspaper
Geo News = Geo TV
Express Tribune
Press Trust of India = PTI India
Asian News International = ANI
Times of India = TOI
Hindustan Times
The Hindu
All India Radio = Akashvani
Global Times = Huanqiu Shibao
People's Daily = Renmin Ribao
South China Morning Post = SCMP
Apple Daily = Pingguo Ribao
Central News Agency = CNA Taiwan
Channel NewsAsia = CNA
Straits Times
Japan Broadcasting Corporation = NHK = Nippon Hoso Kyokai
Yomiuri Shimbun = Yomiuri
Asahi Shimbun = Asahi
Korea Times
Korea Herald
Vietnam News Agency = VNA = TTXVN
Australian Broadcasting Corporation = ABC Australia
American Broadcasting Company = ABC News
New York Times = NYT = NY Times = the Times of New York = The Gray Lady
New York Post = NY Post
Washington Post = WaPo
Washington Times
Wall Street Journal = WSJ
Los Angeles Times = LA Times
USA Today
National Public Radio = NPR
The Times = Times of London = London Times
Sunday Times
Financial Times = FT = the Pink 'Un
The Guardian = Manchester Guardian
Daily Telegraph = Telegraph
Daily Mail = MailOnline
Daily Mirror
Le Monde
Le Monde diplomatique
Le Figaro
Radio France Internationale = RFI
Der Spiegel = Spiegel
Frankfurter Allgemeine Zeitung = FAZ
Sueddeutsche Zeitung = SZ = Süddeutsche Zeitung
Bild = Bild-Zeitung
El Pais
Corriere della Sera = Corriere
La Repubblica = Repubblica
Addis Standard
Fana Broadcasting Corporate = FBC = Fana
Ethiopian News Agency = ENA
Sudan News Agency = SUNA
Radio Dabanga = Dabanga
Radio Tamazuj
Radio Okapi
Jeune Afrique
News Agency of Nigeria = NAN
Daily Nation = Nation Kenya
Canadian Broadcasting Corporation = CBC
Agencia Brasil
Folha de S.Paulo = Folha
Prensa Latina
Telesur = La Nueva Televisora del Sur
`;
