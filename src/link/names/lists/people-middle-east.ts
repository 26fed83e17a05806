/**
 * People of the Middle East and the Horn of Africa whom no spelling shows to be one: noms de guerre, kunyas, nicknames, birth and regnal names. One person a line;
 * public knowledge, gathered by hand.
 */
export const PEOPLE_OF_THE_MIDDLE_EAST = `
Ahmed al-Sharaa = Ahmad Hussein al-Sharaa = Abu Mohammed al-Jolani = Abu Mohammad al-Golani = al-Jolani
Abu Bakr al-Baghdadi = Ibrahim Awad al-Badri = Ibrahim al-Samarrai = Abu Dua
Abu Ibrahim al-Hashimi al-Qurashi = Amir Mohammed al-Mawla = Haji Abdullah
Abu Musab al-Zarqawi = Ahmad Fadil al-Khalayleh
Abu Mohammed al-Adnani = Taha Subhi Falaha
Abu Omar al-Shishani = Omar the Chechen = Tarkhan Batirashvili
Abu Hamza al-Muhajir = Abu Ayyub al-Masri
Abu Hamza al-Masri = Mustafa Kamel Mustafa
Abu Musab al-Suri = Mustafa Setmariam Nasar
Abu Mahdi al-Muhandis = Jamal Jaafar Ibrahimi = Jamal Jafaar al-Ibrahim
Abu Azrael = Ayyub Faleh al-Rubaie
Abu Ubaida = Abu Obeida = Hudhayfa al-Kahlout
Abu Walid al-Sahrawi = Adnan Abu Walid al-Sahrawi = Lehbib Ould Ali
Abu Sayyaf = Fathi ben Awn al-Murad al-Tunisi
Abu Nidal = Sabri al-Banna
Abu Jihad = Khalil al-Wazir
Abu Iyad = Salah Khalaf
Abu Ala = Ahmed Qurei = Ahmed Qureia
Abu Mazen = Mahmoud Abbas
Abu Ammar = Yasser Arafat = Mohammed Yasser Abdel Rahman Arafat
Abu Ali Mustafa = Mustafa Zibri
Abu Daoud = Mohammed Oudeh
Abu Marzook = Mousa Abu Marzouk
Abu Fadi = Mohammed Dahlan
Mohammed Deif = Mohammed Diab al-Masri = Abu Khaled al-Deif
Marwan Issa = Abu Baraa = Shadow Man
Yahya Sinwar = Abu Ibrahim Sinwar = Butcher of Khan Younis
Yahya Ayyash = The Engineer Ayyash
Ismail Haniyeh = Abu al-Abd = Abu Abed Haniyeh
Khaled Meshaal = Khalid Mishal = Abu al-Walid Meshaal
Georges Habash = al-Hakim Habash
Carlos the Jackal = Ilich Ramirez Sanchez
Osama bin Laden = Usama bin Ladin = Abu Abdullah bin Laden = OBL
Ayman al-Zawahiri = Abu Fatima al-Zawahiri
Saif al-Adel = Mohammed Salah al-Din Zaidan
Khalid Sheikh Mohammed = KSM
Anwar al-Awlaki = Anwar al-Aulaqi
Mokhtar Belmokhtar = Mister Marlboro = Khaled Abu al-Abbas
Abdelmalek Droukdel = Abu Musab Abdel Wadoud
Mullah Omar = Mullah Mohammed Omar Mujahid = Mohammed Omar
Mullah Baradar = Abdul Ghani Baradar
Mullah Yaqoob = Mohammad Yaqoob = Mullah Mohammad Yaqub Mujahid
Hibatullah Akhundzada = Mullah Haibatullah
Sirajuddin Haqqani = Siraj Haqqani = Khalifa Haqqani
Gulbuddin Hekmatyar = Golboddin Hekmatyar
Ahmad Shah Massoud = Lion of Panjshir
Ahmad Massoud = Ahmad Massoud Jr.
Qassem Soleimani = Hajj Qassem = Haj Qasem = Shadow Commander
Hassan Nasrallah = Sayyid Nasrallah
Imad Mughniyeh = Hajj Radwan = Imad Fayez Mughniyah
Fuad Shukr = Hajj Mohsin = Sayyed Muhsan
Mustafa Badreddine = Elias Saab = Sami Issa
Samir Kuntar = Samir al-Quntar
Mohamed Hamdan Dagalo = Hemedti = Hemeti = Himedti = Hamidti
Ali Mohammed Ali Abd-al-Rahman = Ali Kushayb
Khalifa Haftar = Khalifa Hifter
Muammar Gaddafi = Moammar Qaddafi = Brother Leader Gadhafi = Colonel Gaddafi
Saif al-Islam Gaddafi = Saif Gaddafi
Musa Hilal = Sheikh Musa Hilal
Joseph Kony = Kony
Bosco Ntaganda = The Terminator Ntaganda
Foday Sankoh = Pa Sankoh
Prince Johnson = Prince Yormie Johnson
Ahmed Abdi Godane = Mukhtar Abu Zubair = Abu Zubeyr
Ahmed Diriye = Ahmad Umar = Abu Ubaidah al-Shabaab
Mukhtar Robow = Abu Mansur = Abu Mansoor
Hassan Sheikh Mohamud = Hassan Sheikh
Mohamed Abdullahi Mohamed = Farmaajo = Mohamed Abdullahi Farmajo = Farmajo
Sharif Sheikh Ahmed = Sheikh Sharif
Muse Bihi Abdi = Muse Bihi
Mohamed Siad Barre = Siad Barre = Afweyne
Abubakar Shekau = Darul Tawheed = Abu Mohammed Abubakar bin Mohammad Shekau
Abu Musab al-Barnawi = Habib Yusuf
Iyad Ag Ghaly = Abu al-Fadl = The Strategist Ag Ghaly
Amadou Koufa = Amadou Kouffa = Hamadoun Koufa
Asmahan al-Assad = Asma al-Assad
Bashar al-Assad = Dr Bashar
Rifaat al-Assad = Butcher of Hama
Suheil al-Hassan = The Tiger = Suhayl al-Hasan
Mazloum Abdi = Mazlum Kobane = General Mazloum = Ferhat Abdi Sahin = Mazloum Kobani
Abdullah Ocalan = Apo = Abdullah Oecalan
Cemil Bayik = Cuma
Murat Karayilan = Cemal Karayilan
Fethullah Gulen = Hocaefendi
Mustafa Kemal Ataturk = Kemal Ataturk = Mustafa Kemal = Mustafa Kemal Pasha
Recep Tayyip Erdogan = Tayyip Erdogan = Reis Erdogan
Selahattin Demirtas = Selo Demirtas
Ruhollah Khomeini = Imam Khomeini = Ayatollah Khomeini = Ruhollah Mousavi Khomeini
Ali Khamenei = Ayatollah Khamenei = Seyyed Ali Hosseini Khamenei = Supreme Leader Khamenei
Mojtaba Khamenei = Seyyed Mojtaba Hosseini Khamenei
Ebrahim Raisi = Ebrahim Raisolsadati
Mohammad Reza Pahlavi = the Shah of Iran = Shah Pahlavi
Reza Pahlavi = Crown Prince Reza Pahlavi
Reza Shah = Reza Khan = Reza Shah Pahlavi
Mohammad Bagher Ghalibaf = Mohammad Baqer Qalibaf
Mohammad Ali Jafari = Aziz Jafari
Esmail Qaani = Ismail Ghaani
Ali al-Sistani = Ayatollah Sistani = Grand Ayatollah Sistani
Muqtada al-Sadr = Moqtada Sadr = Mullah Atari
Nouri al-Maliki = Jawad al-Maliki = Abu Israa
Ali Hassan al-Majid = Chemical Ali = Ali al-Kimawi
Muhammad Saeed al-Sahhaf = Comical Ali = Baghdad Bob
Izzat Ibrahim al-Douri = Izzat Ibrahim = King of Clubs
Saddam Hussein = Saddam Hussein al-Tikriti = Saddam
Tariq Aziz = Mikhail Yuhanna
Masrour Barzani = Masrur Barzani
Mohammed bin Salman = MBS = MbS = Mohammad bin Salman Al Saud
Mohammed bin Zayed = MBZ = MbZ = Mohamed bin Zayed Al Nahyan
Mohammed bin Nayef = MBN = MbN
Mohammed bin Rashid = Mohammed bin Rashid Al Maktoum = MBR
Hamad bin Khalifa = Hamad bin Khalifa Al Thani
Tamim bin Hamad = Tamim bin Hamad Al Thani = Emir of Qatar Tamim
Abdulaziz ibn Saud = Ibn Saud = Abdulaziz bin Abdul Rahman Al Saud
King Salman = Salman bin Abdulaziz = Salman bin Abdulaziz Al Saud
King Abdullah of Saudi Arabia = Abdullah bin Abdulaziz = Abdullah bin Abdulaziz Al Saud
King Abdullah of Jordan = King Abdullah II = Abdullah II = Abdullah II of Jordan = Abdullah bin Hussein
King Hussein = King Hussein of Jordan = Hussein bin Talal
King Mohammed VI = Mohammed VI = M6 = King Mohammed of Morocco
King Hassan II = Hassan II of Morocco
Sultan Qaboos = Qaboos bin Said = Qaboos bin Said Al Said
Sultan Haitham = Haitham bin Tariq = Haitham bin Tariq Al Said
Gamal Abdel Nasser = Nasser = Jamal Abd al-Nasir
Anwar Sadat = Anwar el-Sadat = Mohamed Anwar Sadat
Hosni Mubarak = Mohamed Hosni Mubarak
Abdel Fattah el-Sisi = Al-Sisi = Abdel Fattah Saeed Hussein Khalil el-Sisi
Omar al-Bashir = Omar Hassan Ahmad al-Bashir
Hassan al-Turabi = Sheikh Turabi
John Garang = Dr John
Salva Kiir = Salva Kiir Mayardit
Riek Machar = Riek Machar Teny = Dr Riek
Isaias Afwerki = Isaias Afewerki = Isayas Afewerki
Haile Selassie = Ras Tafari = Ras Tafari Makonnen = Tafari Makonnen
Meles Zenawi = Legesse Zenawi
Jawar Mohammed = Jawar Siraj Mohammed
Jaal Marroo = Kumsa Diriba
Abiy Ahmed = Abiy Ahmed Ali = Abiy
Ali Abdullah Saleh = Afash
Abd Rabbuh Mansur Hadi = Abdrabbuh Mansour Hadi = Abed Rabbo Mansour Hadi
Abdul-Malik al-Houthi = Abu Jibril = Abdulmalik Badreddin al-Houthi
Abu Ali al-Hakem = Abdullah Yahya al-Hakim
Benjamin Netanyahu = Bibi = Bibi Netanyahu = Binyamin Netanyahu
Yonatan Netanyahu = Yoni Netanyahu = Jonathan Netanyahu
Ariel Sharon = Arik Sharon = Ariel Scheinermann
David Ben-Gurion = David Gruen = David Grun
Golda Meir = Golda Meyerson = Golda Mabovitch
Shimon Peres = Szymon Perski
Moshe Yaalon = Bogie Yaalon = Moshe Bogie Yaalon
Benny Gantz = Benjamin Gantz = Binyamin Gantz
Isaac Herzog = Bougie Herzog = Yitzhak Herzog = Buji Herzog
Chaim Herzog = Vivian Herzog
Avigdor Lieberman = Yvet Lieberman = Evet Lieberman
Itamar Ben-Gvir = Ben-Gvir = Ben Gvir
Rafael Eitan = Raful = Raful Eitan
Rehavam Zeevi = Gandhi Zeevi
Herzi Halevi = Herzl Halevi
Eli Cohen = Kamel Amin Thaabet
Zine El Abidine Ben Ali = Ben Ali
Rached Ghannouchi = Rashid al-Ghannushi
Walid Jumblatt = Walid Bey
Michel Aoun = General Aoun
Nabih Berri = Istez Nabih
Bashir Gemayel = Bachir Gemayel
Suleiman Frangieh = Sleiman Frangieh
Tony Frangieh = Antoine Frangieh
Rafik Hariri = Rafic al-Hariri = Mr Lebanon
Saad Hariri = Saad al-Din Hariri = Saadeddine Hariri
Pierre Gemayel = Sheikh Pierre
Musa al-Sadr = Imam Moussa Sadr
Saladin = Salah ad-Din = Salah al-Din Yusuf ibn Ayyub
`;
