/**
 * Bodies of other regions and of many states that go by names which no spelling shows to be one: acronyms of another language, translations, former names,
 * nicknames. One body a line; public knowledge, gathered by hand. Plain acronyms of a body's own name need no line.
 */
export const BODIES_ELSEWHERE = `
Libyan National Army = LNA = Libyan Arab Armed Forces = LAAF = Haftar's forces
Government of National Accord = GNA
Government of National Unity (Libya) = GNU Libya
Polisario Front = Polisario = Frente Polisario = Popular Front for the Liberation of Saguia el-Hamra and Rio de Oro
Sahrawi Arab Democratic Republic = SADR = RASD
National Liberation Front (Algeria) = FLN = Front de liberation nationale
Ennahda = Ennahdha = Renaissance Movement = Nahda Movement
Armed Islamic Group = GIA = Groupe islamique arme
Rapid Support Forces = RSF Sudan = Quwwat al-Da'm al-Sari = Quwat al-Daam al-Saria
Sudanese Armed Forces = SAF = Sudanese Army = Sudan's army = Sudanese military
Janjaweed = Janjawid = Devils on horseback
Sudan People's Liberation Movement-North = SPLM-N
Sudan People's Liberation Movement = SPLM
Sudan People's Liberation Army = SPLA
Justice and Equality Movement = JEM
Forces of Freedom and Change = FFC = Qahat
Al-Shabaab = Harakat al-Shabaab al-Mujahideen = HSM = al-Shabab = Mujahideen Youth Movement = The Youth Shabaab
Somali National Army = SNA Somalia = Ciidanka Xooga Dalka
African Union Transition Mission in Somalia = ATMIS
African Union Mission in Somalia = AMISOM
Islamic Courts Union = ICU Somalia = Union of Islamic Courts
Tigray People's Liberation Front = TPLF = Hizbawi Weyane Harnet Tigray = Woyane = Weyane
Oromo Liberation Army = OLA = Shene = OLF-Shene = Waraana Bilisummaa Oromoo
Oromo Liberation Front = OLF = Adda Bilisummaa Oromoo = ABO
Fano = Amhara Fano = Fano militia
Ethiopian National Defense Force = ENDF = Ethiopian military
Prosperity Party = Biltsiginna
Boko Haram = Jama'atu Ahlis Sunna Lidda'awati wal-Jihad = JAS = People Committed to the Prophet's Teachings = Jama'at Ahl as-Sunnah lid-Da'wah wa'l-Jihad
Movement for the Emancipation of the Niger Delta = MEND
Indigenous People of Biafra = IPOB
Economic and Financial Crimes Commission = EFCC
All Progressives Congress = APC Nigeria
March 23 Movement = M23 = Mouvement du 23 Mars = Congolese Revolutionary Army
Congo River Alliance = AFC = Alliance Fleuve Congo
Allied Democratic Forces = ADF = Islamic State Central Africa Province = ISCAP
Democratic Forces for the Liberation of Rwanda = FDLR = Forces democratiques de liberation du Rwanda
Armed Forces of the Democratic Republic of the Congo = FARDC = Congolese army
CODECO = Cooperative for the Development of the Congo
Rwandan Patriotic Front = RPF = FPR Rwanda = Front patriotique rwandais
Lord's Resistance Army = LRA
National Liberation Movement of Azawad = MNLA = National Movement for the Liberation of Azawad
Ansar Dine = Ansar al-Din = Defenders of the Faith
Seleka = Coalition Seleka
Anti-balaka = Anti-Balaka militia
African National Congress = ANC
Economic Freedom Fighters = EFF
uMkhonto weSizwe Party = MK Party = MKP
uMkhonto we Sizwe = Spear of the Nation
ZANU-PF = Zimbabwe African National Union-Patriotic Front
RENAMO = Mozambican National Resistance = Resistencia Nacional Mocambicana
FRELIMO = Mozambique Liberation Front = Frente de Libertacao de Mocambique
UNITA = National Union for the Total Independence of Angola = Uniao Nacional para a Independencia Total de Angola
MPLA = People's Movement for the Liberation of Angola = Movimento Popular de Libertacao de Angola
Ansar al-Sunna (Mozambique) = Ahlu Sunna Wal Jamaa = ISIS-Mozambique
Economic Community of West African States = ECOWAS = CEDEAO
Alliance of Sahel States = AES = Alliance des Etats du Sahel
African Union = AU = Union africaine = UA Africa
Organization of African Unity = OAU = OUA
Intergovernmental Authority on Development = IGAD
Southern African Development Community = SADC
Taliban = Taleban = Islamic Emirate of Afghanistan = IEA = Afghan Taliban
Pakistani Taliban = Tehrik-i-Taliban Pakistan = TTP = Tehreek-e-Taliban Pakistan = Fitna al-Khawarij
Tehreek-e-Labbaik Pakistan = TLP
Haqqani Network = HQN = Haqqanis
Northern Alliance = United Islamic Front for the Salvation of Afghanistan = Shura-e Nazar
National Resistance Front of Afghanistan = NRF = Panjshir resistance
National Directorate of Security = NDS = Riyasat-e Amniyat-e Milli
Inter-Services Intelligence = ISI = Pakistani intelligence agency = Pakistan's ISI
Inter-Services Public Relations = ISPR
Pakistan Tehreek-e-Insaf = PTI = Pakistan Movement for Justice
Pakistan Muslim League (Nawaz) = PML-N
Pakistan Peoples Party = PPP
Lashkar-e-Taiba = LeT = Army of the Pure = Lashkar-e-Tayyiba = Army of the Righteous
Jaish-e-Mohammed = JeM = Army of Muhammad
Balochistan Liberation Army = BLA = Baloch Liberation Army
Research and Analysis Wing = RAW = R&AW = India's foreign intelligence agency
Bharatiya Janata Party = BJP = Indian People's Party
Indian National Congress = INC = Congress Party
Aam Aadmi Party = AAP = Common Man's Party
Rashtriya Swayamsevak Sangh = RSS = National Volunteer Organisation
Communist Party of India (Maoist) = Naxalites = Naxals
Liberation Tigers of Tamil Eelam = LTTE = Tamil Tigers
Awami League = Bangladesh Awami League
Bangladesh Nationalist Party = BNP Bangladesh
Rapid Action Battalion = RAB
Tatmadaw = Myanmar military = Myanmar armed forces = Burmese army = Sit-Tat
State Administration Council = SAC Myanmar
National League for Democracy = NLD
National Unity Government of Myanmar = NUG
Arakan Army = AA Myanmar
Arakan Rohingya Salvation Army = ARSA = Harakah al-Yaqin
Karen National Union = KNU
Kachin Independence Army = KIA
Khmer Rouge = Communist Party of Kampuchea = Red Khmers
Viet Cong = National Liberation Front of South Vietnam = Vietcong
Abu Sayyaf Group = ASG = Al Harakat Al Islamiyya
Moro Islamic Liberation Front = MILF
Moro National Liberation Front = MNLF
New People's Army = NPA = Bagong Hukbong Bayan
Jemaah Islamiyah = JI = Jemaah Islamiah
Free Papua Movement = OPM = Organisasi Papua Merdeka
Indonesian National Armed Forces = TNI = Tentara Nasional Indonesia
United Malays National Organisation = UMNO = Pertubuhan Kebangsaan Melayu Bersatu
People's Liberation Army = PLA = Chinese army = Chinese military = Jiefangjun
Chinese Communist Party = CCP = CPC = Communist Party of China = Zhongguo Gongchandang
Kuomintang = KMT = Guomindang = Chinese Nationalist Party = Nationalist Party of China
Democratic Progressive Party = DPP = Minjindang
Ministry of State Security = MSS = Guoanbu
People's Bank of China = PBOC = PBC
Workers' Party of Korea = WPK = North Korea's ruling party = Rodongdang
Korean People's Army = KPA = Inmin Gun = North Korean army
Reconnaissance General Bureau = RGB
National Intelligence Service = NIS Korea = KCIA = Korean Central Intelligence Agency
Japan Self-Defense Forces = JSDF = Jieitai = SDF Japan = Japanese Self-Defence Forces
Liberal Democratic Party of Japan = LDP Japan = Jiminto
Aum Shinrikyo = Aleph = Supreme Truth
Unification Church = Moonies = Family Federation for World Peace and Unification
Xinhua = New China News Agency = Xinhua News Agency
China Central Television = CCTV
China Global Television Network = CGTN
Federal Security Service = FSB = Federalnaya sluzhba bezopasnosti
Foreign Intelligence Service = SVR = Sluzhba vneshney razvedki
GRU = Main Intelligence Directorate = Main Directorate of the General Staff of Russia = Glavnoye razvedyvatelnoye upravleniye = Russian military intelligence
KGB = Committee for State Security = Komitet gosudarstvennoy bezopasnosti
NKVD = People's Commissariat for Internal Affairs
Cheka = All-Russian Extraordinary Commission
Rosgvardia = National Guard of Russia = Russian National Guard
Federal Protective Service = FSO
Russian Ministry of Emergency Situations = EMERCOM = MChS = MES Russia
Roskomnadzor = Federal Service for Supervision of Communications
Investigative Committee of Russia = Sledkom = SKR
United Russia = Yedinaya Rossiya = Edinaya Rossiya
Liberal Democratic Party of Russia = LDPR
Communist Party of the Russian Federation = KPRF = CPRF
Wagner Group = PMC Wagner = ChVK Wagner = Wagner PMC = Wagner = Gruppa Vagnera = Wagnerites
Africa Corps = Afrikansky Korpus
Russian Armed Forces = Russian army = Russian military = Vooruzhonnye Sily
Russian Aerospace Forces = VKS = VKS Russia
State Duma = Gosduma = Duma
Federation Council = Sovet Federatsii
Internet Research Agency = IRA Russia = Olgino troll farm = Glavset
Anti-Corruption Foundation = FBK = Fond borby s korruptsiey
Memorial = Memorial Human Rights Centre = International Memorial
Rosatom = State Atomic Energy Corporation
Donetsk People's Republic = DPR = DNR
Luhansk People's Republic = LPR = LNR
Ukrainian Armed Forces = AFU = ZSU = Armed Forces of Ukraine = Ukrainian army = VSU = UAF = Zbroini syly Ukrainy = Ukrainian military
Security Service of Ukraine = SBU = Sluzhba bezpeky Ukrainy
Main Directorate of Intelligence of Ukraine = HUR = GUR = Ukrainian military intelligence = HUR MOU = Defence Intelligence of Ukraine
Verkhovna Rada = Ukrainian Parliament = Supreme Council of Ukraine = Rada
Servant of the People = Sluha Narodu
Azov Brigade = Azov Battalion = Azov Regiment = Azov
Right Sector = Pravyi Sektor = Praviy Sektor
National Anti-Corruption Bureau of Ukraine = NABU
Energoatom = National Nuclear Energy Generating Company of Ukraine
Ukrenergo = National Power Company Ukrenergo
Freedom of Russia Legion = Legion Svoboda Rossii
Russian Volunteer Corps = RDK = Russkiy Dobrovolcheskiy Korpus
Kadyrovites = Kadyrovtsy = 141st Special Motorized Regiment
State Security Committee of Belarus = KGB of Belarus = KDB
Georgian Dream = Kartuli Ocneba = Qartuli Otsneba
United National Movement = UNM Georgia = Ertiani Natsionaluri Modzraoba
Armenian Revolutionary Federation = Dashnaktsutyun = ARF = Dashnaks
Armenian Secret Army for the Liberation of Armenia = ASALA
Artsakh Defence Army = Nagorno-Karabakh Defense Army
Kosovo Liberation Army = KLA = UCK = Ushtria Clirimtare e Kosoves
Yugoslav People's Army = JNA
Ustashe = Ustasa = Croatian Revolutionary Movement
Irish Republican Army = IRA = Oglaigh na hEireann
Provisional Irish Republican Army = Provisional IRA = PIRA = Provos
Real IRA = New IRA Real = RIRA
Ulster Volunteer Force = UVF
Ulster Defence Association = UDA
Police Service of Northern Ireland = PSNI
Royal Ulster Constabulary = RUC
Sinn Fein = We Ourselves = Sinn Féin
Democratic Unionist Party = DUP
Scottish National Party = SNP
Basque Homeland and Liberty = ETA = Euskadi Ta Askatasuna
Spanish Socialist Workers' Party = PSOE = Partido Socialista Obrero Espanol
People's Party (Spain) = Partido Popular = PP Spain
Red Army Faction = RAF Germany = Baader-Meinhof Group = Rote Armee Fraktion = Baader-Meinhof Gang
Red Brigades = Brigate Rosse
Christian Democratic Union = CDU = Christlich Demokratische Union
Alternative for Germany = AfD = Alternative fur Deutschland
Social Democratic Party of Germany = SPD = Sozialdemokratische Partei Deutschlands
Federal Intelligence Service = BND = Bundesnachrichtendienst
Federal Office for the Protection of the Constitution = BfV = Verfassungsschutz
Federal Criminal Police Office = BKA = Bundeskriminalamt
Bundeswehr = German armed forces = German army
Stasi = Ministry for State Security = Staatssicherheit
National Socialist German Workers' Party = NSDAP = Nazi Party
Schutzstaffel = SS
Gestapo = Geheime Staatspolizei = Secret State Police
National Rally = RN = Rassemblement National = National Front (France) = Front National
La France Insoumise = France Unbowed = LFI
Directorate-General for External Security = DGSE = Direction generale de la securite exterieure
Directorate-General for Internal Security = DGSI
Quai d'Orsay = French Foreign Ministry
French Foreign Legion = Legion etrangere
Secret Intelligence Service = MI6 = SIS
Security Service (UK) = MI5
Government Communications Headquarters = GCHQ
Scotland Yard = Metropolitan Police = Met Police = Metropolitan Police Service
Foreign Office = Foreign, Commonwealth and Development Office = FCDO = British Foreign Ministry = Foreign and Commonwealth Office
Ministry of Defence (UK) = British Defence Ministry = UK MoD
Conservative Party = Tories = Tory Party = Conservative and Unionist Party
Reform UK = Brexit Party
Special Air Service = SAS
Royal Air Force = RAF
Brothers of Italy = Fratelli d'Italia = FdI
Northern League = Lega Nord = Lega
Five Star Movement = M5S = Movimento 5 Stelle
Law and Justice = PiS = Prawo i Sprawiedliwosc
Civic Platform = Platforma Obywatelska
Freedom Party of Austria = FPO = Freiheitliche Partei Osterreichs
Party for Freedom = PVV = Partij voor de Vrijheid
Golden Dawn = Chrysi Avgi
New Democracy = Nea Dimokratia
Revolutionary Organization 17 November = November 17 = 17N
General Intelligence and Security Service = AIVD
Central Intelligence Agency = CIA = The Agency Langley = The Company CIA
Federal Bureau of Investigation = FBI = The Bureau FBI
National Security Agency = NSA
Department of Defense = Pentagon = US Defense Department = DoD = US Department of Defense = Department of War = US Department of War
State Department = US State Department = US Department of State = Foggy Bottom
US Department of Justice = DOJ = Justice Department
Department of Homeland Security = DHS
Immigration and Customs Enforcement = ICE = US Immigration and Customs Enforcement
Drug Enforcement Administration = DEA
US Central Command = CENTCOM = USCENTCOM
US Africa Command = AFRICOM = USAFRICOM
US European Command = EUCOM = USEUCOM
US Indo-Pacific Command = INDOPACOM = USINDOPACOM = PACOM
US Special Operations Command = SOCOM = USSOCOM
US Southern Command = SOUTHCOM = USSOUTHCOM
US Northern Command = NORTHCOM = USNORTHCOM
US Strategic Command = STRATCOM
US Cyber Command = CYBERCOM
Navy SEALs = United States Navy Sea, Air, and Land Teams
SEAL Team Six = DEVGRU = Naval Special Warfare Development Group
Delta Force = 1st Special Forces Operational Detachment-Delta
Green Berets = US Army Special Forces
Blackwater = Academi = Xe Services = Constellis
Republican Party = GOP = Grand Old Party
US Agency for International Development = USAID
Federal Reserve = the Fed = Federal Reserve System
Securities and Exchange Commission = SEC
Food and Drug Administration = FDA
Centers for Disease Control and Prevention = CDC
Federal Aviation Administration = FAA
National Aeronautics and Space Administration = NASA
Royal Canadian Mounted Police = RCMP = Mounties
Canadian Security Intelligence Service = CSIS
Revolutionary Armed Forces of Colombia = FARC = FARC-EP = Fuerzas Armadas Revolucionarias de Colombia
National Liberation Army (Colombia) = ELN = Ejercito de Liberacion Nacional
United Self-Defense Forces of Colombia = AUC = Autodefensas Unidas de Colombia
Gulf Clan = Clan del Golfo = AGC = Gaitanista Self-Defense Forces = Urabenos
Shining Path = Sendero Luminoso = Communist Party of Peru
Tupac Amaru Revolutionary Movement = MRTA
Zapatista Army of National Liberation = EZLN = Zapatistas
Sinaloa Cartel = Cartel de Sinaloa = CDS
Jalisco New Generation Cartel = CJNG = Cartel de Jalisco Nueva Generacion
Institutional Revolutionary Party = PRI = Partido Revolucionario Institucional
National Regeneration Movement = Morena = MORENA
Workers' Party (Brazil) = PT Brazil = Partido dos Trabalhadores
First Capital Command = PCC = Primeiro Comando da Capital
Red Command = Comando Vermelho = CV
United Socialist Party of Venezuela = PSUV
Bolivarian National Intelligence Service = SEBIN
Sandinista National Liberation Front = FSLN = Sandinistas
Farabundo Marti National Liberation Front = FMLN
Nationalist Republican Alliance = ARENA
Mara Salvatrucha = MS-13
18th Street Gang = Barrio 18 = Mara 18
Tonton Macoute = Volontaires de la Securite Nationale
Movement for Socialism = MAS = Movimiento al Socialismo
United Nations = UN = U.N. = ONU = United Nations Organization
United Nations Security Council = UNSC = UN Security Council = Security Council
United Nations General Assembly = UNGA = UN General Assembly
UN High Commissioner for Refugees = UNHCR = UN refugee agency = United Nations High Commissioner for Refugees = ACNUR
UN Relief and Works Agency = UNRWA = United Nations Relief and Works Agency for Palestine Refugees = UN agency for Palestinian refugees
UN Children's Fund = UNICEF = United Nations Children's Fund = United Nations International Children's Emergency Fund
World Food Programme = WFP = UN food agency = PAM
Food and Agriculture Organization = FAO
World Health Organization = WHO = OMS = UN health agency
International Organization for Migration = IOM = UN migration agency = OIM
UN Office for the Coordination of Humanitarian Affairs = OCHA = UNOCHA
Office of the UN High Commissioner for Human Rights = OHCHR = UN Human Rights Office
UN Human Rights Council = UNHRC
UN Educational, Scientific and Cultural Organization = UNESCO = UN cultural agency
UN Development Programme = UNDP
UN Environment Programme = UNEP
International Atomic Energy Agency = IAEA = UN nuclear watchdog = AIEA = UN nuclear agency
Organisation for the Prohibition of Chemical Weapons = OPCW = chemical weapons watchdog
United Nations Interim Force in Lebanon = UNIFIL = FINUL
United Nations Disengagement Observer Force = UNDOF
United Nations Truce Supervision Organization = UNTSO
UN mission in Mali = MINUSMA
UN mission in Congo = MONUSCO
International Court of Justice = ICJ = World Court = CIJ
International Criminal Court = ICC = CPI
International Committee of the Red Cross = ICRC = CICR
International Federation of Red Cross and Red Crescent Societies = IFRC
Doctors Without Borders = MSF = Medecins Sans Frontieres
Reporters Without Borders = RSF = Reporters sans frontieres
Committee to Protect Journalists = CPJ
Human Rights Watch = HRW
Amnesty International = Amnesty
Save the Children = Save the Children International
Oxfam = Oxford Committee for Famine Relief
International Crisis Group = ICG = Crisis Group
North Atlantic Treaty Organization = NATO = OTAN = Atlantic Alliance
European Union = EU = UE Europe
European Commission = EC Brussels = EU Commission
European Central Bank = ECB = BCE
European Investment Bank = EIB
European Court of Human Rights = ECHR = ECtHR = Strasbourg court
European Court of Justice = ECJ = Court of Justice of the European Union = CJEU
Organization for Security and Co-operation in Europe = OSCE = OBSE
Council of Europe = CoE
International Monetary Fund = IMF = FMI
World Bank = International Bank for Reconstruction and Development = IBRD = World Bank Group
World Trade Organization = WTO = OMC
Organisation for Economic Co-operation and Development = OECD = OCDE
Organization of the Petroleum Exporting Countries = OPEC = OPEP
Arab League = League of Arab States = LAS
Gulf Cooperation Council = GCC = Cooperation Council for the Arab States of the Gulf
Organisation of Islamic Cooperation = OIC = Organisation of the Islamic Conference = OCI
Association of Southeast Asian Nations = ASEAN
Shanghai Cooperation Organisation = SCO
Collective Security Treaty Organization = CSTO = ODKB
Commonwealth of Independent States = CIS = SNG
Eurasian Economic Union = EAEU = EEU
Organization of American States = OAS = OEA
Southern Common Market = Mercosur = Mercosul
International Criminal Police Organization = Interpol = ICPO
European Union Agency for Law Enforcement Cooperation = Europol
European Border and Coast Guard Agency = Frontex
World Anti-Doping Agency = WADA = AMA
International Olympic Committee = IOC = CIO
Federation Internationale de Football Association = FIFA
Group of Seven = G7 = G-7
Group of Twenty = G20 = G-20
Non-Aligned Movement = NAM
Holy See = Vatican = Apostolic See
Roman Curia = Curia Romana
Society of Jesus = Jesuits
`;
