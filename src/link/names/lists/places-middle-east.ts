/**
 * Places of the Middle East that go by several names: renamed, translated, or written after two
 * languages; and such as are easily taken for one another, on lines of their own. One place a line; public knowledge, gathered by hand. Countries stand in `countries.ts`.
 */
export const PLACES_MIDDLE_EAST = `
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
Khmeimim = Hmeimim = Humaymim = Khmeimim Air Base = Hmeimim Airport = Khmeimim airport
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
Bekaa Valley = Bekaa = Beqaa Valley = Beqaa = al-Biqa
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
`;
