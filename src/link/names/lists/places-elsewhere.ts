/**
 * Places of Africa, western Europe, the Americas and anywhere that go by several names: renamed, translated, or written after two
 * languages; and such as are easily taken for one another, on lines of their own. One place a line; public knowledge, gathered by hand. Countries stand in `countries.ts`.
 */
export const PLACES_ELSEWHERE = `
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
Henan
Hunan
Hebei
Hubei
Shanxi
Shaanxi
Jiangsu
Jiangxi
Guangxi
Ramallah
Ramla = Ramleh
Samarra
Samawah = as-Samawah
Kerem Shalom = Karam Abu Salem
Euphrates = Euphrates River = Furat
Tigris = Tigris River = Dijlah
Nile = Nile River = River Nile
Litani = Litani River
Orontes = Orontes River = Asi
Jordan River = River Jordan
Yarmouk River
Dniester = Dnister = Nistru
Danube = Danube River = Donau
Amu Darya = Oxus
Syr Darya = Jaxartes
Indus = Indus River
Ganges = Ganga
Brahmaputra = Yarlung Tsangpo
Mekong = Lancang
Yangtze = Chang Jiang = Yangtze River
Yellow River = Huang He
Amur = Heilong Jiang
Kunduz
Kunar
Paktia
Paktika
Nasiriyah = an-Nasiriyah
Baiji = Bayji
Kufa
Kufra
Medan
Karaj
Karak
Amarah = al-Amarah
Hillah = al-Hillah
Zawiya = az-Zawiyah
Zuwara = Zuwarah
Zliten
Zintan
Salamiyah
Jableh = Jablah
Rif Dimashq = Damascus Countryside = Rural Damascus
Mazar-i-Sharif = Mazar-e Sharif
Balkh
Baghlan
Herat
Kabul
Zabul
Helmand = Hilmand
Quetta
Peshawar
Lahore
Kharg Island
Qeshm
Abha
Abu Dhabi
Abuja
Abidjan
Accra
Moroni
Maroni
Mindanao
Bali
Salzburg
Strasbourg
Bergen
Bremen
Bern
Basel = Basle
Granada
Barcelona (Spain) = Barcelona
Bethesda
Santiago
San Jose
San Juan
`;
