/**
 * Bodies of the Middle East that go by names which no spelling shows to be one: acronyms of another language, translations, former names,
 * nicknames. One body a line; public knowledge, gathered by hand. Plain acronyms of a body's own name need no line.
 */
export const BODIES_OF_THE_MIDDLE_EAST = `
Islamic Revolutionary Guard Corps = IRGC = Sepah = Sepah-e Pasdaran = Pasdaran = Iranian Revolutionary Guards = Revolutionary Guards = Revolutionary Guard Corps = Army of the Guardians of the Islamic Revolution = Iran's Guards
Quds Force = Qods Force = IRGC Quds Force = Iranian Quds Force = IRGC-QF = Jerusalem Force = Niru-ye Qods
Basij = Basij Resistance Force = Organization for Mobilization of the Oppressed = Sazman-e Basij
Artesh = Islamic Republic of Iran Army = Iranian Army = Iran's regular army
Ministry of Intelligence of Iran = MOIS = Vezarat-e Ettelaat = VAJA = VEVAK = Iranian Intelligence Ministry
Atomic Energy Organization of Iran = AEOI
Majlis of Iran = Islamic Consultative Assembly = Iranian Parliament
Guardian Council = Council of Guardians = Shora-ye Negahban
Expediency Council = Expediency Discernment Council
People's Mujahedin of Iran = MEK = MKO = PMOI = Mojahedin-e Khalq = Mujahedin-e Khalq = People's Mojahedin Organization of Iran
Jaish al-Adl = Army of Justice = Jaysh al-Adl
Jundallah = Soldiers of God = People's Resistance Movement of Iran
Party of Free Life of Kurdistan = PJAK = Kurdistan Free Life Party
Hezbollah = Hizballah = Party of God = Hizbullah = Hizb Allah = Lebanese Hezbollah = Islamic Resistance in Lebanon
Amal Movement = Amal = Harakat Amal = Afwaj al-Muqawama al-Lubnaniya
Lebanese Armed Forces = LAF = Lebanese Army
Internal Security Forces = ISF = Lebanese police
Future Movement = al-Mustaqbal = Tayyar al-Mustaqbal
Free Patriotic Movement = FPM = Tayyar al-Watani al-Hurr
Lebanese Forces Party = Lebanese Forces = al-Quwwat al-Lubnaniya
Kataeb Party = Phalange = Lebanese Phalanges = Phalangist Party = Kataeb
Progressive Socialist Party = PSP Lebanon = Hizb al-Taqadummi al-Ishtiraki
Hamas = Islamic Resistance Movement = Harakat al-Muqawama al-Islamiya
Al-Qassam Brigades = Izz ad-Din al-Qassam Brigades = Ezzedine al-Qassam Brigades = Qassam Brigades = EQB
Palestinian Islamic Jihad = Islamic Jihad = PIJ = Islamic Jihad Movement in Palestine = Harakat al-Jihad al-Islami fi Filastin
Al-Quds Brigades = Saraya al-Quds = Jerusalem Brigades
Al-Aqsa Martyrs' Brigades = Al-Aqsa Brigades = Kataib Shuhada al-Aqsa
Fatah = Palestinian National Liberation Movement = Harakat al-Tahrir al-Watani al-Filastini = Al-Fatah
Fatah al-Islam
Palestine Liberation Organization = PLO = Munazzamat al-Tahrir al-Filastiniyyah
Palestine Liberation Army = PLA Palestine = Jaysh al-Tahrir al-Filastini
Palestinian Authority = PA = Palestinian National Authority = PNA = as-Sulta al-Filastiniyya
Popular Front for the Liberation of Palestine = PFLP
Democratic Front for the Liberation of Palestine = DFLP
Popular Front for the Liberation of Palestine - General Command = PFLP-GC
Popular Resistance Committees = PRC Gaza
Lions' Den = Areen al-Usud = Den of Lions
Israel Defense Forces = IDF = Tzahal = Zahal = Israeli Army = Israeli military = Israel Defence Forces = Israeli armed forces
Shin Bet = Shabak = Israel Security Agency = ISA = General Security Service = GSS = Sherut haBitachon haKlali
Mossad = Institute for Intelligence and Special Operations = HaMossad
Aman = Israeli Military Intelligence = Military Intelligence Directorate = Agaf ha-Modiin
Sayeret Matkal = General Staff Reconnaissance Unit = Unit 269
Unit 8200 = Israeli SIGINT National Unit = Yehida Shmone Matayim
Shayetet 13 = Flotilla 13 = Israeli naval commandos
Haganah = ha-Haganah
Irgun = Etzel = National Military Organization = Irgun Zvai Leumi = IZL
Lehi = Stern Gang = Fighters for the Freedom of Israel = Stern Group
Knesset = Israeli Parliament
Magen David Adom = MDA = Red Star of David
COGAT = Coordinator of Government Activities in the Territories
Otzma Yehudit = Jewish Power = Jewish Strength
Yisrael Beiteinu = Israel Our Home
Yesh Atid = There Is a Future
Kahol Lavan = Blue and White
Likud = HaLikud = National Liberal Movement of Israel
HaAvoda = Israeli Labor Party = Labor Party of Israel
Religious Zionist Party = HaTzionut HaDatit
United Torah Judaism = Yahadut HaTorah
Yamina = Rightwards
Peace Now = Shalom Achshav
Houthis = Ansar Allah = Ansarullah = Huthis = Houthi movement = Supporters of God = Ansarallah
Southern Transitional Council = STC = al-Majlis al-Intiqali
Islah = al-Islah = Yemeni Congregation for Reform
Giants Brigades = al-Amaliqa = Alwiyat al-Amaliqa
Islamic State = ISIS = ISIL = Daesh = IS = Islamic State of Iraq and the Levant = Islamic State of Iraq and Syria = Islamic State of Iraq and al-Sham = Daish = ad-Dawlah al-Islamiyah = Da'esh
Islamic State in Khorasan = ISIS-K = ISKP = Islamic State Khorasan Province = IS-K = Islamic State Khorasan = ISIL-K
Islamic State in West Africa Province = ISWAP = Islamic State West Africa Province
Islamic State in the Greater Sahara = ISGS = Islamic State Sahel Province
Sinai Province = Wilayat Sinai = Ansar Bayt al-Maqdis = Ansar Beit al-Maqdis
Islamic State of Iraq = ISI Iraq = al-Qaeda in Iraq = AQI = Tanzim Qaidat al-Jihad fi Bilad al-Rafidayn
Al-Qaeda = al-Qaida = The Base = Qaedat al-Jihad = AQ
Al-Qaeda in the Arabian Peninsula = AQAP = Ansar al-Sharia in Yemen
Al-Qaeda in the Islamic Maghreb = AQIM = AQMI = Salafist Group for Preaching and Combat = GSPC
Al-Qaeda in the Indian Subcontinent = AQIS
Jama'at Nasr al-Islam wal Muslimin = JNIM = Group to Support Islam and Muslims = GSIM = Group for the Support of Islam and Muslims = Jamaat Nusrat al-Islam wal-Muslimin
Hayat Tahrir al-Sham = HTS = Organization for the Liberation of the Levant = Levant Liberation Committee = Tahrir al-Sham = Hay'at Tahrir al-Sham
Nusra Front = Jabhat al-Nusra = al-Nusra Front = JaN = Jabhat Fateh al-Sham = JFS = Front for the Conquest of the Levant
Hurras al-Din = Guardians of Religion Organization = Huras al-Deen
Ahrar al-Sham = Islamic Movement of the Free Men of the Levant = Harakat Ahrar al-Sham al-Islamiyya
Jaysh al-Islam = Army of Islam
Faylaq al-Sham = Sham Legion
Free Syrian Army = FSA = al-Jaysh as-Suri al-Hurr
Syrian National Army = SNA Syria = al-Jaysh al-Watani as-Suri = Turkish-backed Free Syrian Army
Syrian Arab Army = SAA = Syrian Army = Syrian government army
Syrian Democratic Forces = SDF Syria = QSD = Hezen Suriya Demokratik = Quwwat Suriya al-Dimuqratiya
People's Protection Units = YPG = People's Defense Units = Yekineyen Parastina Gel
Women's Protection Units = YPJ = Yekineyen Parastina Jin
Democratic Union Party = PYD = Partiya Yekitiya Demokrat
Kurdish National Council = ENKS = KNC = Encumena Nistimani ya Kurdi li Suriyeye
Kurdistan Workers' Party = PKK = Partiya Karkeren Kurdistane = Kongra-Gel
Autonomous Administration of North and East Syria = AANES = Rojava administration = Democratic Autonomous Administration of North and East Syria = DAANES
Asayish = Internal Security Forces of North and East Syria
White Helmets = Syria Civil Defence = Syrian Civil Defense = SCD
Syrian Observatory for Human Rights = SOHR = al-Marsad al-Suri
Syrian Network for Human Rights = SNHR
Syrian National Coalition = National Coalition for Syrian Revolutionary and Opposition Forces = Etilaf
National Defence Forces of Syria = NDF Syria = Quwat al-Difa al-Watani
Tiger Forces = Quwwat al-Nimr = 25th Special Mission Forces Division
Liwa Fatemiyoun = Fatemiyoun Brigade = Fatemiyoun Division = Afghan Fatemiyoun
Liwa Zainebiyoun = Zaynabiyoun Brigade = Zainabiyoun Brigade
Kurdistan Democratic Party = KDP = PDK = Partiya Demokrat a Kurdistane
Patriotic Union of Kurdistan = PUK = YNK = Yeketi Nishtimani Kurdistan
Kurdistan Regional Government = KRG = Hikumeti Heremi Kurdistan
Peshmerga = Kurdish Peshmerga = Pesmerge
Popular Mobilization Forces = PMF = Popular Mobilisation Units = PMU = Hashd al-Shaabi = al-Hashd ash-Shaabi = Hashd
Kata'ib Hezbollah = Hezbollah Brigades = Kataeb Hezbollah = KH Iraq = Iraqi Hezbollah
Asa'ib Ahl al-Haq = AAH = League of the Righteous = Khazali Network
Badr Organization = Badr Brigade = Munadhamat Badr = Badr Corps
Harakat Hezbollah al-Nujaba = Nujaba Movement = HHN = al-Nujaba
Saraya al-Salam = Peace Companies = Peace Brigades
Mahdi Army = Jaysh al-Mahdi = JAM = Jaish al-Mahdi
Saudi Aramco = Aramco = Saudi Arabian Oil Company = ARAMCO
Islamic Dawa Party = Dawa Party = Hizb al-Dawa al-Islamiya
Ba'ath Party = Baath = Arab Socialist Ba'ath Party = Renaissance Party = Hizb al-Baath
Muslim Brotherhood = Ikhwan = al-Ikhwan al-Muslimun = Society of the Muslim Brothers = Ikhwan Muslimin
Egyptian Islamic Jihad = Tanzim al-Jihad
General Intelligence Service of Egypt = Mukhabarat of Egypt = Egyptian General Intelligence Service = GIS Egypt
National Intelligence Organization of Turkey = MIT = Milli Istihbarat Teskilati = Turkish intelligence agency = National Intelligence Organization
Justice and Development Party (Turkey) = AKP = AK Party = Adalet ve Kalkinma Partisi
Justice and Development Party (Morocco) = PJD = Parti de la justice et du developpement
Republican People's Party = CHP = Cumhuriyet Halk Partisi
Nationalist Movement Party = MHP = Milliyetci Hareket Partisi
Peoples' Democratic Party (Turkey) = HDP = Halklarin Demokratik Partisi
DEM Party = Peoples' Equality and Democracy Party = Halklarin Esitlik ve Demokrasi Partisi
Good Party = IYI Party = Iyi Parti
Gulen movement = FETO = Hizmet = Fethullahist Terrorist Organization = Hizmet movement
Grey Wolves = Ulkuculer = Bozkurtlar = Idealist Hearths = Ulku Ocaklari
Turkish Armed Forces = TSK = TAF = Turk Silahli Kuvvetleri = Turkish military
Disaster and Emergency Management Presidency = AFAD
Anadolu Agency = AA = Anadolu Ajansi
Turkish Red Crescent = Kizilay
Revolutionary People's Liberation Party/Front = DHKP-C
`;
