/**
 * Places of Asia that go by several names: renamed, translated, or written after two
 * languages; and such as are easily taken for one another, on lines of their own. One place a line; public knowledge, gathered by hand. Countries stand in `countries.ts`.
 */
export const PLACES_ASIA = `
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
`;
