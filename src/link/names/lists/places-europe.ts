/**
 * Places of eastern Europe, Turkey and the Caucasus that go by several names: renamed, translated, or written after two
 * languages; and such as are easily taken for one another, on lines of their own. One place a line; public knowledge, gathered by hand. Countries stand in `countries.ts`.
 */
export const PLACES_EUROPE = `
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
`;
