/**
 * Places that go by several names: renamed, translated, or written after two languages; and such as are easily taken for
 * one another, on lines of their own. One place a line; public knowledge, gathered by hand. Countries stand in `countries.ts`.
 */
export const PLACES = `
Beijing = Peking = Peiping
Nanjing = Nanking
Guangzhou = Canton
Guangdong = Kwangtung
Chongqing = Chungking
Tianjin = Tientsin
Qingdao = Tsingtao
Xiamen = Amoy
Shenyang = Mukden
Dalian = Port Arthur = Dairen = Lushun
Xi'an = Sian = Chang'an
Xinjiang = East Turkestan = Sinkiang = Uyghuristan
Tibet = Xizang
Lhasa = Lasa
Inner Mongolia = Nei Mongol
Macau = Macao
Hong Kong = Xianggang
Kaohsiung = Gaoxiong
Keelung = Jilong
Kinmen = Quemoy
Matsu Islands = Mazu
Senkaku Islands = Diaoyu Islands = Diaoyutai = Senkakus
Spratly Islands = Nansha Islands = Spratlys
Paracel Islands = Xisha Islands = Hoang Sa
Scarborough Shoal = Huangyan Island = Panatag Shoal = Bajo de Masinloc
Second Thomas Shoal = Ayungin Shoal = Ren'ai Jiao
Liancourt Rocks = Dokdo = Takeshima
Kuril Islands = Northern Territories = Kurils
South China Sea = West Philippine Sea
Sea of Japan = East Sea
Ulaanbaatar = Ulan Bator = Urga
Busan = Pusan
Incheon = Inchon
Daegu = Taegu
Gwangju = Kwangju
Kaesong = Gaeseong
Yongbyon = Nyongbyon
Tokyo = Edo
Yangon = Rangoon
Naypyidaw = Nay Pyi Taw
Mawlamyine = Moulmein
Bagan = Pagan
Pathein = Bassein
Rakhine = Arakan = Rakhine State
Kayin State = Karen State
Ayeyarwady = Irrawaddy
Ho Chi Minh City = Saigon
Hue
Da Nang = Tourane
Bangkok = Krung Thep
Phuket
Jakarta = Batavia = Djakarta
Bandung
Makassar = Ujung Pandang
Papua = Irian Jaya = West Irian
Kalimantan = Indonesian Borneo
Dili = Dilli
Malacca = Melaka
Penang = Pulau Pinang
George Town
Colombo
Jaffna = Yazhpanam
Mumbai = Bombay
Kolkata = Calcutta
Chennai = Madras
Bengaluru = Bangalore
Mysuru = Mysore
Pune = Poona
Varanasi = Benares = Banaras = Kashi
Prayagraj = Allahabad
Ayodhya = Faizabad
Kochi = Cochin
Thiruvananthapuram = Trivandrum
Kozhikode = Calicut
Puducherry = Pondicherry
Vadodara = Baroda
Guwahati = Gauhati
Gurugram = Gurgaon
Visakhapatnam = Vizag = Waltair
Shimla = Simla
Kanpur = Cawnpore
Chhatrapati Sambhajinagar = Aurangabad
Odisha = Orissa
Uttarakhand = Uttaranchal
Dhaka = Dacca
Chattogram = Chittagong
Karachi
Faisalabad = Lyallpur
Khyber Pakhtunkhwa = North-West Frontier Province = KPK = NWFP
Balochistan = Baluchistan
Sistan and Baluchestan = Sistan-Baluchistan
Gilgit-Baltistan = Northern Areas
Azad Kashmir = Pakistan-administered Kashmir = Pakistan-occupied Kashmir = AJK
Mount Everest = Sagarmatha = Chomolungma = Qomolangma
Kandahar = Qandahar
Jalalabad
Astana = Nur-Sultan = Akmola = Tselinograd
Almaty = Alma-Ata = Verny
Bishkek = Frunze = Pishpek
Dushanbe = Stalinabad
Khujand = Leninabad = Khodjent
Ashgabat = Ashkhabad
Turkmenbashi = Krasnovodsk
Aktau = Shevchenko
Atyrau = Guryev
Tashkent = Toshkent
Samarkand = Samarqand
Bukhara = Buxoro
Saint Petersburg = Leningrad = Petrograd = St Petersburg = St. Petersburg
Volgograd = Stalingrad = Tsaritsyn
Yekaterinburg = Sverdlovsk = Ekaterinburg
Nizhny Novgorod = Gorky
Samara = Kuybyshev
Tver = Kalinin
Kaliningrad = Koenigsberg = Konigsberg
Vladikavkaz = Ordzhonikidze = Dzaudzhikau
Makhachkala = Petrovsk-Port
Krasnodar = Yekaterinodar
Ulyanovsk = Simbirsk
Rybinsk = Andropov
Naberezhnye Chelny = Brezhnev
Perm = Molotov
Orenburg = Chkalov
Grozny = Dzhokhar = Djokhar-Ghala
Chechnya = Ichkeria = Chechen Republic
North Ossetia = Alania
Tatarstan = Tataria
Yakutia = Sakha Republic = Sakha
Kyiv = Kiev = Kyyiv
Kyiv Oblast = Kyiv region = Kiev region
Kharkiv = Kharkov
Lviv = Lvov = Lwow = Lemberg = Leopolis
Odesa = Odessa
Dnipro = Dnipropetrovsk = Dnepropetrovsk = Dnepr = Ekaterinoslav
Dnieper = Dnipro River = Dnepr River
Zaporizhzhia = Zaporozhye = Zaporizhia = Zaporozhe
Zaporizhzhia Nuclear Power Plant = ZNPP = Zaporozhye NPP
Luhansk = Lugansk = Voroshilovgrad
Donetsk = Stalino = Yuzovka = Hughesovka
Mykolaiv = Nikolaev = Nikolayev
Ivano-Frankivsk = Stanislav = Stanislawow
Khmelnytskyi = Proskurov
Kropyvnytskyi = Kirovohrad = Kirovograd = Yelisavetgrad
Chornobyl = Chernobyl
Chernivtsi = Czernowitz = Chernovtsy
Ternopil = Tarnopol
Rivne = Rovno
Uzhhorod = Ungvar = Uzhgorod
Bakhmut = Artemivsk = Artyomovsk = Artemovsk
Pokrovsk = Krasnoarmeysk = Krasnoarmiisk
Toretsk = Dzerzhinsk = Dzerzhynsk
Lyman = Krasny Liman = Krasnyi Lyman
Myrnohrad = Dimitrov = Dymytrov
Chystiakove = Torez
Khrustalnyi = Krasny Luch
Kurakhove = Kurakhovo
Kamianske = Dniprodzerzhynsk = Dneprodzerzhinsk
Horishni Plavni = Komsomolsk
Chornomorsk = Illichivsk = Ilyichevsk
Bilhorod-Dnistrovskyi = Akkerman
Bilohorivka
Avdiivka = Avdeevka = Avdeyevka
Mariupol = Zhdanov
Vuhledar = Ugledar
Velyka Novosilka = Bolshaya Novoselka
Siversk = Seversk = Yama
Severodonetsk = Sievierodonetsk = Syeverodonetsk
Sloviansk = Slavyansk
Kramatorsk
Kryvyi Rih = Krivoy Rog
Bilhorod = Belgorod
Snake Island = Zmiinyi Island = Zmeiny Island
Sevastopol = Aqyar
Simferopol = Aqmescit
Crimea = Krym = Qirim = Taurida
Kerch Bridge = Crimean Bridge
Donbas = Donbass = Donets Basin
Minsk = Mensk
Brest (Belarus) = Brest-Litovsk
Hrodna = Grodno
Homel = Gomel
Mahilyow = Mogilev
Vitebsk = Vitsebsk
Vilnius = Wilno = Vilna
Kaunas = Kovno
Klaipeda = Memel
Tallinn = Reval
Tartu = Dorpat
Daugavpils = Dunaburg = Dvinsk
Chisinau = Kishinev
Tiraspol
Transnistria = Pridnestrovie = Transdniestria = Trans-Dniester
Gdansk = Danzig
Wroclaw = Breslau
Szczecin = Stettin
Poznan = Posen
Krakow = Cracow
Oswiecim = Auschwitz
Bratislava = Pressburg = Pozsony
Plzen = Pilsen
Brno = Brunn
Timisoara = Temesvar
Cluj-Napoca = Kolozsvar = Klausenburg
Podgorica = Titograd
Pristina = Prishtina = Prishtine
Mitrovica = Kosovska Mitrovica = Mitrovice
Dubrovnik = Ragusa
Rijeka = Fiume
Ljubljana = Laibach
Skopje = Uskub
Thessaloniki = Salonica = Salonika = Saloniki = Selanik
Istanbul = Constantinople = Byzantium
Izmir = Smyrna
Edirne = Adrianople
Trabzon = Trebizond
Sanliurfa = Urfa = Edessa
Diyarbakir = Amed
Gaziantep = Antep = Aintab
Antakya = Antioch = Hatay city
Iskenderun = Alexandretta
Kahramanmaras = Maras
Tunceli = Dersim
Bosphorus = Bosporus = Istanbul Strait
Dardanelles = Hellespont = Canakkale Strait
Nicosia = Lefkosia = Lefkosa
Famagusta = Gazimagusa = Ammochostos
Kyrenia = Girne = Keryneia
Northern Cyprus = Turkish Republic of Northern Cyprus = TRNC
Tbilisi = Tiflis
Abkhazia = Apsny
Sukhumi = Sokhumi = Sukhum
South Ossetia = Tskhinvali region
Tskhinvali = Tskhinval = Stalinir
Yerevan = Erivan
Gyumri = Leninakan = Alexandropol
Vanadzor = Kirovakan
Ganja = Kirovabad = Gence = Gandzha
Baku = Baki
Nagorno-Karabakh = Artsakh = Mountainous Karabakh = Nagorny Karabakh
Stepanakert = Khankendi
Shusha = Shushi
Nakhchivan = Nakhichevan
Agdam = Aghdam
Kelbajar = Kalbajar = Karvachar
Lachin = Berdzor
Aleppo = Halab = Haleb
Damascus = Dimashq = ash-Sham = Esh-Sham
Homs = Hims = Emesa
Hama = Hamah
Latakia = Ladhiqiyah = al-Ladhiqiyah = Lattaquie = Lattakia
Tartus = Tartous = Tortosa
Palmyra = Tadmur = Tadmor
Deir ez-Zor = Dayr az-Zawr = Deir Ezzor = Deir al-Zour
Raqqa = ar-Raqqah = Rakka
Hasakah = al-Hasakah = Hassakeh = Hesice
Qamishli = Qamishlo = al-Qamishli = Kamishli
Kobani = Kobane = Ayn al-Arab = Ain al-Arab
Ras al-Ayn = Serekaniye = Ras al-Ain = Sere Kaniye
Tell Abyad = Gire Spi = Tel Abyad
Tell Tamer = Tal Tamr
Manbij = Menbic = Membij
Afrin = Efrin
Derik = al-Malikiyah = Dayrik
Amuda = Amude
Azaz = A'zaz
Al-Bab
Jarabulus = Jarablus
Suwayda = as-Suwayda = Sweida = Soueida
Daraa = Dera'a = Deraa
Bosra = Busra al-Sham = Bosra al-Sham
Basra = al-Basrah = Bassorah
Quneitra = al-Qunaytirah
Golan Heights = Golan = al-Jawlan
Mount Hermon = Jabal al-Shaykh = Jabal al-Sheikh
Khmeimim = Hmeimim = Humaymim
Shayrat = al-Shayrat
T4 = Tiyas airbase = T-4 airbase
Al-Bukamal = Abu Kamal = Albu Kamal
Maarat al-Numan = Ma'arrat al-Nu'man = Maaret al-Numan
Maarat Misrin
Jisr al-Shughur = Jisr al-Shughour
Eastern Ghouta = East Ghouta = al-Ghouta al-Sharqiya
Sayyidah Zaynab = Sayeda Zeinab
Yarmouk Camp = Yarmuk Camp
Khan Shaykhun = Khan Sheikhoun
Idlib = Edlib
Beirut = Bayrut = Beyrouth
Tyre = Sour = Sur Lebanon
Sidon = Saida = Sayda
Tripoli (Lebanon) = Trablous = Tarabulus al-Sham
Tripoli (Libya) = Tarabulus al-Gharb
Baalbek = Heliopolis Lebanon = Ba'labakk
Byblos = Jbeil
Dahieh = Dahiyeh = southern suburbs of Beirut
Bekaa Valley = Beqaa = al-Biqa
Shebaa Farms = Mazari Shib'a = Har Dov
Jerusalem = al-Quds = Yerushalayim = Bayt al-Maqdis
Temple Mount = Haram al-Sharif = Noble Sanctuary = al-Aqsa compound
Western Wall = Wailing Wall = Kotel = Buraq Wall
West Bank = Judea and Samaria = ad-Diffa al-Gharbiya
Hebron = al-Khalil = Hevron
Nablus = Shechem
Bethlehem = Beit Lahm
Jericho = Ariha
Jaffa = Yafo = Yafa
Acre = Akko = Akka = Acco
Safed = Tzfat = Safad
Nazareth = an-Nasira = Natzrat
Beersheba = Be'er Sheva = Bir as-Saba
Ashkelon = Asqalan = Majdal
Ashdod = Isdud
Lod = Lydda = al-Ludd
Eilat = Elath
Umm al-Rashrash
Dimona = Negev Nuclear Research Center
Sea of Galilee = Lake Tiberias = Kinneret
Gaza Strip = Gaza
Gaza City = Madinat Ghazza
Rafah = Rafiah
Khan Younis = Khan Yunis
Beit Lahia = Bayt Lahiya
Beit Hanoun = Bayt Hanun
Philadelphi Corridor = Salah al-Din Axis = Philadelphi Route
Netzarim Corridor
Tel Aviv = Tel Aviv-Yafo
Amman = Philadelphia Jordan
Zarqa = az-Zarqa
Aqaba = Akaba
Baghdad
Mosul = al-Mawsil = Nineveh city
Erbil = Irbil = Hewler = Arbil
Sulaymaniyah = Slemani = Sulaimani = Suleimaniya
Duhok = Dohuk = Dahuk
Sinjar = Shingal = Shengal
Kirkuk = Karkuk
Karbala = Kerbala
Najaf = an-Najaf
Fallujah = al-Fallujah = Falluja
Halabja = Helebce
Ain al-Asad = Al Asad Airbase = Ayn al-Asad
Abu Ghraib = Abu Ghurayb
Shatt al-Arab = Arvand Rud
Persian Gulf = Arabian Gulf
Strait of Hormuz = Strait of Ormuz
Bab el-Mandeb = Bab al-Mandab = Gate of Tears
Isfahan = Esfahan
Qom = Qum = Ghom
Mashhad = Meshed
Tehran = Teheran
Urmia = Orumiyeh = Rezaiyeh
Natanz
Fordow = Fordo
Bandar Abbas
Abadan
Khuzestan = Arabistan
Bushehr = Bushire
Kermanshah = Bakhtaran
Mecca = Makkah
Medina = Madinah = al-Madinah = Yathrib
Jeddah = Jidda = Jiddah
Riyadh = ar-Riyad
Dhahran = az-Zahran
Sanaa = Sana'a = San'a
Aden = Adan
Hodeidah = al-Hudaydah = Hudaida
Taiz = Ta'izz
Mukalla = al-Mukalla
Marib = Ma'rib
Socotra = Suqutra
Doha = ad-Dawhah
Manama = al-Manamah
Muscat = Masqat
Ras al-Khaimah = RAK = Ras al-Khaymah
Sharjah = ash-Shariqah
Cairo = al-Qahirah
Alexandria = al-Iskandariya
Giza = al-Jizah
Luxor = al-Uqsur = Thebes Egypt
Suez = as-Suways
Port Said = Bur Said
Arish = al-Arish = El-Arish
Sharm el-Sheikh = Sharm al-Shaykh
Benghazi = Bengasi
Sirte = Surt = Sidra city
Misrata = Misurata
Tobruk = Tubruq
Derna = Darnah
Sabha = Sebha
Khoms = al-Khums = Homs Libya
Tunis
Algiers = al-Jazair city = Alger
Oran = Wahran
Annaba = Bone
Constantine = Qacentina
Tangier = Tanger = Tanja
Casablanca = ad-Dar al-Bayda
Marrakesh = Marrakech
Fez = Fes
Western Sahara = Spanish Sahara = Sahrawi Republic
Laayoune = El Aaiun = al-Uyun
Dakhla = Villa Cisneros
Ceuta = Sebta
Melilla = Mlilia
Perejil Island = Leila Island
Timbuktu = Tombouctou
Nouakchott
N'Djamena = Fort-Lamy
Khartoum = al-Khartum
Omdurman = Umm Durman
El Fasher = al-Fashir
El Geneina = al-Junaynah = Geneina
El Obeid = al-Ubayyid
Port Sudan = Bur Sudan
Wad Madani = Wad Medani
South Darfur
South Kordofan
Juba
Addis Ababa = Finfinne = Addis Abeba
Mekelle = Mek'ele = Maqale
Bahir Dar
Adama = Nazret = Nazreth
Bishoftu = Debre Zeyit
Asmara = Asmera
Massawa = Mitsiwa
Mogadishu = Muqdisho = Xamar = Hamar
Hargeisa = Hargeysa
Kismayo = Chisimayu
Bosaso = Boosaaso
Baidoa = Baydhabo
Kinshasa = Leopoldville
Lubumbashi = Elisabethville
Kisangani = Stanleyville
Mbandaka = Coquilhatville
Bukavu = Costermansville
Bujumbura = Usumbura
Harare = Salisbury Rhodesia
Maputo = Lourenco Marques
Beira
Windhoek
Walvis Bay = Walvisbaai
Pretoria = Tshwane
Gqeberha = Port Elizabeth
Durban = eThekwini
East London = KuGompo City
Polokwane = Pietersburg
Mbombela = Nelspruit
Makhanda = Grahamstown
Cape Town = Kaapstad
Eswatini City
Lusaka
Kabwe = Broken Hill
Livingstone = Maramba
Lilongwe
Luanda = Sao Paulo de Luanda
Huambo = Nova Lisboa
Malabo = Santa Isabel
Banjul = Bathurst
Dar es Salaam = Mzizima
Lake Victoria = Nyanza
Munich = Muenchen = München
Cologne = Koeln = Köln
Nuremberg = Nuernberg = Nürnberg
Aachen = Aix-la-Chapelle
Chemnitz = Karl-Marx-Stadt
Vienna = Wien
Geneva = Geneve = Genf
Prague = Praha
Warsaw = Warszawa
Moscow = Moskva
Rome = Roma
Milan = Milano
Turin = Torino
Venice = Venezia
Florence = Firenze
Naples = Napoli
Genoa = Genova
Lisbon = Lisboa
Seville = Sevilla
Brussels = Bruxelles = Brussel
Antwerp = Antwerpen = Anvers
Bruges = Brugge
Ghent = Gent = Gand
Liege = Luik = Lüttich
The Hague = Den Haag
Copenhagen = Kobenhavn = København
Gothenburg = Goteborg = Göteborg
Oslo = Christiania = Kristiania
Helsinki = Helsingfors
Turku = Abo
Nuuk = Godthab
Bucharest = Bucuresti
Belgrade = Beograd
Athens = Athina
Sofia
Derry = Londonderry
Cork
Cobh = Queenstown
Falkland Islands = Malvinas = Islas Malvinas = Falklands
Stanley = Puerto Argentino
Denali = Mount McKinley
New York City = NYC = New York
Los Angeles = LA
Washington = Washington, D.C. = Washington DC
San Francisco = SF
Gulf of Mexico = Gulf of America
Rio Grande = Rio Bravo
Mexico City = CDMX = Ciudad de Mexico
Guantanamo Bay = Gitmo = Guantanamo
Santo Domingo = Ciudad Trujillo
Ciudad Bolivar = Angostura
Iqaluit = Frobisher Bay
Uluru = Ayers Rock
Aoraki = Mount Cook
Tasmania = Van Diemen's Land
Vanimo
Diego Garcia
Chagos Islands = British Indian Ocean Territory
Kashmir = Jammu and Kashmir
Aksai Chin
Arunachal Pradesh = South Tibet = Zangnan
Kurdistan Region = Iraqi Kurdistan = South Kurdistan = Bashur
Rojava = Western Kurdistan = North and East Syria
Sinai = Sinai Peninsula
`;
