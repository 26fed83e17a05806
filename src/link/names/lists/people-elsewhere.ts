/**
 * People of other regions whom no spelling shows to be one: noms de guerre, kunyas, nicknames, birth and regnal names. One person a line;
 * public knowledge, gathered by hand.
 */
export const PEOPLE_ELSEWHERE = `
Vladimir Putin = Vova Putin = Putin
Yevgeny Prigozhin = Putin's chef = Yevgeny Viktorovich Prigozhin
Dmitry Utkin = Wagner Utkin
Igor Girkin = Igor Strelkov = Strelkov
Arsen Pavlov = Motorola Pavlov
Mikhail Tolstykh = Givi = Givi Tolstykh
Igor Bezler = Bes
Sergei Surovikin = General Armageddon
Vladimir Lenin = Vladimir Ulyanov = Vladimir Ilyich Ulyanov = V. I. Lenin
Joseph Stalin = Iosif Dzhugashvili = Ioseb Jughashvili = Koba
Leon Trotsky = Lev Bronstein
Vyacheslav Molotov = Vyacheslav Skryabin
Ramzan Kadyrov = Don-Don
Shamil Basayev = Abdallah Shamil Abu-Idris
Doku Umarov = Dokka Abu Usman
Ibn al-Khattab = Emir Khattab = Samir Saleh Abdullah
Patriarch Kirill = Vladimir Gundyayev = Kirill of Moscow
Alexei Navalny = Alexey Anatolievich Navalny
Kyrylo Budanov = Budanov
Oleksandr Syrskyi = Snow Leopard
Petro Poroshenko = Chocolate King
Denys Prokopenko = Redis Prokopenko
Robert Brovdi = Madyar
Alexander Lukashenko = Batka = Bats'ka = Alyaksandr Lukashenka
Sviatlana Tsikhanouskaya = Svetlana Tikhanovskaya
Josip Broz Tito = Tito = Marshal Tito = Josip Broz
Ratko Mladic = Butcher of Bosnia
Radovan Karadzic = Dragan Dabic
Zeljko Raznatovic = Arkan
Hashim Thaci = The Snake Thaci
Milorad Dodik = Mile Dodik
Edi Rama = Edvin Rama
Enver Pasha = Ismail Enver
Mikheil Saakashvili = Misha Saakashvili
Bidzina Ivanishvili = Boris Ivanishvili
Xi Jinping = Xi = Xi Dada
Mao Zedong = Mao Tse-tung = Chairman Mao = Mao
Zhou Enlai = Chou En-lai
Deng Xiaoping = Teng Hsiao-ping
Chiang Kai-shek = Jiang Jieshi = Chiang Chung-cheng = Jiang Zhongzheng = Generalissimo Chiang
Chiang Ching-kuo = Jiang Jingguo
Sun Yat-sen = Sun Zhongshan = Sun Wen
Soong Mei-ling = Madame Chiang Kai-shek = Song Meiling
Lai Ching-te = William Lai = Lai Qingde
Ma Ying-jeou = Ma Yingjiu
Tsai Ing-wen = Cai Yingwen
Lee Teng-hui = Li Denghui
Carrie Lam = Lam Cheng Yuet-ngor = Carrie Lam Cheng Yuet-ngor
Jimmy Lai = Lai Chee-ying
John Lee = John Lee Ka-chiu = Lee Ka-chiu
Jack Ma = Ma Yun
Puyi = Pu Yi = Henry Pu Yi = Xuantong Emperor
Dalai Lama = Tenzin Gyatso = 14th Dalai Lama = Lhamo Thondup
Karmapa = Ogyen Trinley Dorje
Panchen Lama = Gedhun Choekyi Nyima
Kim Il Sung = Kim Song Ju
Kim Jong Il = Dear Leader = Yuri Irsenovich Kim
Syngman Rhee = Yi Sung-man = Lee Seung-man
Park Chung-hee = Pak Chong-hui = Park Chung Hee
Ban Ki-moon = Pan Ki-mun
Roh Moo-hyun = No Mu-hyon
Ho Chi Minh = Nguyen Sinh Cung = Uncle Ho = Nguyen Ai Quoc
Pol Pot = Saloth Sar = Brother Number One
Khieu Samphan = Hem = Brother Number Four
Nuon Chea = Brother Number Two
Norodom Sihanouk = King Sihanouk
Aung San Suu Kyi = Daw Suu = The Lady = Suu Kyi
Aung San = Bogyoke Aung San
Ne Win = Shu Maung
U Nu = Thakin Nu
Than Shwe = Senior General Than Shwe
Khun Sa = Chang Chi-fu
Suharto = Soeharto
Sukarno = Soekarno = Bung Karno
Joko Widodo = Jokowi
Susilo Bambang Yudhoyono = SBY
Abdurrahman Wahid = Gus Dur
Basuki Tjahaja Purnama = Ahok
Megawati Sukarnoputri = Megawati Soekarnoputri = Megawati
Xanana Gusmao = Kay Rala Xanana Gusmao = Jose Alexandre Gusmao
Taur Matan Ruak = Jose Maria Vasconcelos
Hambali = Riduan Isamuddin = Encep Nurjaman
Anwar Ibrahim = Seri Anwar
Mahathir Mohamad = Dr M
Ferdinand Marcos Jr. = Bongbong Marcos = Bongbong = BBM
Ferdinand Marcos = Ferdinand Marcos Sr.
Benigno Aquino III = Noynoy Aquino = PNoy = Noynoy
Benigno Aquino Jr. = Ninoy Aquino = Ninoy
Corazon Aquino = Cory Aquino
Rodrigo Duterte = Digong = Rody Duterte
Sara Duterte = Inday Sara = Sara Duterte-Carpio
Joseph Estrada = Erap = Joseph Ejercito
Leni Robredo = Maria Leonor Robredo
Jose Maria Sison = Joma Sison
Isnilon Hapilon = Abu Abdullah al-Filipini
Narendra Modi = NaMo = Narendra Damodardas Modi
Mahatma Gandhi = Mohandas Gandhi = Mohandas Karamchand Gandhi = Bapu
Indira Gandhi = Indira Nehru = Indira Priyadarshini Gandhi
Sonia Gandhi = Edvige Antonia Albina Maino
Rahul Gandhi = RaGa
Jawaharlal Nehru = Pandit Nehru = Chacha Nehru
B. R. Ambedkar = Babasaheb Ambedkar = Bhimrao Ambedkar
Yogi Adityanath = Ajay Singh Bisht = Ajay Mohan Bisht
Mother Teresa = Anjeze Gonxhe Bojaxhiu
Jayalalithaa = J. Jayalalithaa = Amma
Velupillai Prabhakaran = Thambi Prabhakaran
Karuna Amman = Vinayagamoorthy Muralitharan = Colonel Karuna
Gotabaya Rajapaksa = Nandasena Gotabaya Rajapaksa
Sheikh Mujibur Rahman = Bangabandhu = Mujib
Prachanda = Pushpa Kamal Dahal
K. P. Sharma Oli = KP Oli = Khadga Prasad Oli
Baburam Bhattarai = Laldhwoj
Muhammad Ali Jinnah = Quaid-e-Azam = Quaid-i-Azam
Sheikh Hasina = Hasina Wazed = Hasina Wajed = Sheikh Hasina Wazed
Asif Ali Zardari = Mr Ten Percent = Asif Zardari
Benazir Bhutto = BB Bhutto
Zulfikar Ali Bhutto = Zulfiqar Bhutto
Imran Khan = Imran Ahmad Khan Niazi = Imran Khan Niazi
Baitullah Mehsud = Emir Baitullah
Maulana Fazlullah = Mullah Radio
Maulana Fazlur Rehman = Maulana Diesel = Fazl-ur-Rehman
Hafiz Saeed = Hafiz Muhammad Saeed
Masood Azhar = Maulana Masood Azhar
Abdul Qadeer Khan = A. Q. Khan = AQ Khan
Saparmurat Niyazov = Turkmenbashi
Gurbanguly Berdimuhamedow = Arkadag
Emomali Rahmon = Emomali Rakhmonov = Imomali Rahmonov
Nursultan Nazarbayev = Elbasy
Sadyr Japarov = Sadyr Zhaparov
Volodymyr Zelensky = Vladimir Zelensky = Volodymyr Oleksandrovych Zelenskyy = Ze
Joe Biden = Joseph R. Biden = Joseph Robinette Biden Jr. = Joe Biden Jr.
Donald Trump = Donald J. Trump = POTUS Trump = Donald John Trump
Donald Trump Jr. = Don Jr.
Barack Obama = Barack Hussein Obama
Bill Clinton = William Jefferson Clinton = William Clinton
Hillary Clinton = Hillary Rodham Clinton = Hillary Rodham
George W. Bush = Dubya = George Walker Bush = Bush 43 = Bush Jr
George H. W. Bush = Bush 41 = George Herbert Walker Bush = Bush senior = George Bush Sr.
Jimmy Carter = James Earl Carter
John F. Kennedy = JFK = Jack Kennedy = John Fitzgerald Kennedy
Robert F. Kennedy = Bobby Kennedy = RFK
Robert F. Kennedy Jr. = RFK Jr.
Ted Kennedy = Edward Kennedy = Edward M. Kennedy
Franklin D. Roosevelt = FDR = Franklin Delano Roosevelt
Theodore Roosevelt = Teddy Roosevelt
Lyndon B. Johnson = LBJ = Lyndon Baines Johnson
Dwight D. Eisenhower = Ike Eisenhower = Ike
Ronald Reagan = The Gipper
Alexandria Ocasio-Cortez = AOC
Mitt Romney = Willard Mitt Romney
Nikki Haley = Nimrata Randhawa = Nimarata Nikki Haley
JD Vance = J. D. Vance = James David Vance = James Donald Bowman
Mike Pence = Michael Richard Pence
Antony Blinken = Tony Blinken
Newt Gingrich = Newton Leroy McPherson
Gerald Ford = Leslie Lynch King Jr.
Malcolm X = Malcolm Little = El-Hajj Malik el-Shabazz
Muhammad Ali = Cassius Clay
Martin Luther King Jr. = MLK = Martin Luther King
Elon Musk = Elon Reeve Musk
Chelsea Manning = Bradley Manning
Jens Stoltenberg = Stoltenberg
Boris Johnson = BoJo = Alexander Boris de Pfeffel Johnson
Tony Blair = Anthony Charles Lynton Blair
David Cameron = Lord Cameron = Baron Cameron
Margaret Thatcher = Iron Lady = Maggie Thatcher = Baroness Thatcher
Keir Starmer = Sir Keir
Ed Miliband = Edward Miliband
Tommy Robinson = Stephen Yaxley-Lennon
Ian Paisley = Baron Bannside
Queen Elizabeth II = Elizabeth II = Elizabeth Windsor = Queen Elizabeth
King Charles III = Charles III = Prince Charles = King Charles
Prince Harry = Duke of Sussex = Harry Windsor
Prince William = Prince of Wales William = Duke of Cambridge
Prince Andrew = Duke of York = Andrew Mountbatten-Windsor
Prince Philip = Duke of Edinburgh
Emmanuel Macron = Jupiter Macron
Charles de Gaulle = General de Gaulle
Napoleon Bonaparte = Napoleon I
Marine Le Pen = Marion Anne Perrine Le Pen
Silvio Berlusconi = Il Cavaliere
Benito Mussolini = Il Duce
Adolf Hitler = The Fuhrer
Annegret Kramp-Karrenbauer = AKK
Angela Merkel = Mutti = Angela Kasner
Willy Brandt = Herbert Frahm
Ursula von der Leyen = VDL
Jean-Claude Juncker = Juncker
Viktor Orban = Orban Viktor
Lech Walesa = Lech Wałęsa
Pedro Sanchez = Pedro Sanchez Perez-Castejon
Francisco Franco = El Caudillo = Generalissimo Franco
Juan Carlos I = King Juan Carlos = King emeritus Juan Carlos
Felipe VI = King Felipe = King Felipe of Spain
Pope Francis = Jorge Mario Bergoglio = Jorge Bergoglio
Pope Benedict XVI = Joseph Ratzinger = Benedict XVI
Pope John Paul II = Karol Wojtyla = John Paul II
Pope John Paul I = Albino Luciani
Pope Leo XIV = Robert Prevost = Robert Francis Prevost
Pope Paul VI = Giovanni Battista Montini
Pope John XXIII = Angelo Roncalli
Pope Pius XII = Eugenio Pacelli
Pope Tawadros II = Wagih Sobhy
Pope Shenouda III = Nazeer Gayed
Patriarch Bartholomew = Dimitrios Arhondonis = Bartholomew I
Archbishop Makarios = Makarios III = Michail Mouskos
Ahmed el-Tayeb = Grand Imam of al-Azhar
Aga Khan IV = Karim al-Husseini = Prince Karim Aga Khan
Luiz Inacio Lula da Silva = Lula = Lula da Silva
Dilma Rousseff = Dilma
Jair Bolsonaro = Bolsonaro = Trump of the Tropics
Getulio Vargas = Getulio
Nicolas Maduro = Nicolas Maduro Moros
Hugo Chavez = El Comandante Chavez = Hugo Chavez Frias
Juan Guaido = Juan Gerardo Guaido Marquez
Fidel Castro = Fidel = Fidel Alejandro Castro Ruz
Che Guevara = Ernesto Guevara = Ernesto Che Guevara
Daniel Ortega = Comandante Daniel = Jose Daniel Ortega Saavedra
Andres Manuel Lopez Obrador = AMLO = Lopez Obrador
Joaquin Guzman = El Chapo = Joaquin Archivaldo Guzman Loera
Ismael Zambada = El Mayo = Ismael Zambada Garcia
Nemesio Oseguera = El Mencho = Nemesio Oseguera Cervantes
Subcomandante Marcos = Rafael Guillen = Rafael Sebastian Guillen Vicente
Pablo Escobar = El Patron Escobar = Pablo Emilio Escobar Gaviria
Rodrigo Londono = Timochenko = Timoleon Jimenez
Manuel Marulanda = Tirofijo = Pedro Antonio Marin
Luciano Marin = Ivan Marquez
Jesus Santrich = Seuxis Hernandez Solarte
Dairo Antonio Usuga = Otoniel
Abimael Guzman = Chairman Gonzalo = Presidente Gonzalo
Jean-Bertrand Aristide = Titid
Francois Duvalier = Papa Doc
Jean-Claude Duvalier = Baby Doc
Jimmy Cherizier = Barbecue = Barbecue Cherizier
Adolfo Macias = Fito = Jose Adolfo Macias Villamar
Juan Peron = Juan Domingo Peron
Eva Peron = Evita = Eva Duarte
Cristina Fernandez de Kirchner = CFK = Cristina Kirchner
Nayib Bukele = Nayib Armando Bukele Ortez
Nelson Mandela = Madiba = Rolihlahla Mandela
Jacob Zuma = Msholozi = Jacob Gedleyihlekisa Zuma
Cyril Ramaphosa = Buffalo Ramaphosa = Matamela Cyril Ramaphosa
Winnie Mandela = Winnie Madikizela-Mandela
Robert Mugabe = Uncle Bob
Emmerson Mnangagwa = The Crocodile = Garwe = ED Mnangagwa
Mobutu Sese Seko = Joseph-Desire Mobutu = Joseph Mobutu
Laurent-Desire Kabila = Laurent Kabila = Mzee Kabila
Etienne Tshisekedi = Sphinx of Limete
Felix Tshisekedi = Fatshi = Felix Antoine Tshisekedi Tshilombo
Sultani Makenga = Emmanuel Makenga
Idi Amin = Idi Amin Dada = Butcher of Uganda
Yoweri Museveni = M7 = Yoweri Kaguta Museveni
Bobi Wine = Robert Kyagulanyi = Robert Kyagulanyi Ssentamu
Muhoozi Kainerugaba = General Muhoozi
Jomo Kenyatta = Kamau wa Ngengi
Raila Odinga = Baba Odinga = Raila Amolo Odinga
William Ruto = Hustler-in-Chief = William Samoei Ruto
Julius Nyerere = Mwalimu = Mwalimu Nyerere
John Magufuli = The Bulldozer Magufuli
Samia Suluhu Hassan = Mama Samia = Samia Suluhu
Kwame Nkrumah = Osagyefo
Ahmed Sekou Toure = Sekou Toure
Omar Bongo = Albert-Bernard Bongo = El Hadj Omar Bongo Ondimba
Brice Oligui Nguema = Brice Clotaire Oligui Nguema
Teodoro Obiang = Teodoro Obiang Nguema Mbasogo
Teodorin Obiang = Teodoro Nguema Obiang Mangue = Teodorin
Gnassingbe Eyadema = Etienne Eyadema
Faure Gnassingbe = Faure Essozimna Gnassingbe
Jean-Bedel Bokassa = Emperor Bokassa = Bokassa I
Hissene Habre = Habre
Mahamat Idriss Deby = Mahamat Kaka = Kaka Deby = Mahamat Deby Itno
Ibrahim Boubacar Keita = IBK
Ibrahim Traore = IB Traore
Alassane Ouattara = ADO = Alassane Dramane Ouattara
Muhammadu Buhari = PMB
Goodluck Jonathan = Goodluck Ebele Jonathan = GEJ
Olusegun Obasanjo = OBJ = Baba Iyabo
Bola Tinubu = Jagaban = Bola Ahmed Tinubu = BAT Tinubu
Moise Katumbi = Moise Katumbi Chapwe
Jonas Savimbi = Black Rooster = O Mais Velho
Jose Eduardo dos Santos = Zedu
Afonso Dhlakama = Dhlakama
Amilcar Cabral = Abel Djassi
Chadli Bendjedid = Chadli
Houari Boumediene = Mohammed ben Brahim Boukharouba
Abdelaziz Bouteflika = Boutef = Abdelkader al-Mali
Habib Bourguiba = Supreme Combatant
`;
