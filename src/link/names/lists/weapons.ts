/** Weapons that go by several names: makers' designations, reporting names, nicknames. One weapon a line, gathered by hand. */
export const WEAPONS = `
AK-47 = Kalashnikov = Avtomat Kalashnikova
Shahed-136 = Geran-2 = Geranium-2 = Gerbera-2
Shahed-131 = Geran-1
Shahed-129
Shahed-238 = Geran-3
Iskander = 9K720 = SS-26 = SS-26 Stone = Iskander-M
Kinzhal = Kh-47M2 = Dagger missile = AS-24 Killjoy
Zircon = Tsirkon = 3M22 Zircon
Kalibr = 3M-14 = SS-N-30
Oniks = P-800 = Yakhont
S-300 = SA-10 = SA-10 Grumble
S-400 = SA-21 = Triumf = SA-21 Growler
S-500 = Prometey = Prometheus S-500
Buk = 9K37 = SA-11 = SA-17 = Buk-M1
Pantsir = Pantsir-S1 = SA-22
Tor = 9K330 = SA-15
Grad = BM-21
Uragan = BM-27
Smerch = BM-30
Solntsepyok = TOS-1A
Buratino = TOS-1
Lancet = ZALA Lancet
Orlan-10
Tochka-U = SS-21 = OTR-21 Tochka
Scud = R-17 = SS-1
Oreshnik
Sarmat = RS-28 = Satan II = SS-X-30
Satan = R-36 = SS-18
Poplar = Topol = RT-2PM
Yars = RS-24
Burevestnik = 9M730 = SSC-X-9 Skyfall
Avangard = Yu-71
Poseidon = Status-6 = Kanyon
Su-24 = Fencer
Su-25 = Frogfoot = Grach
Su-27 = Flanker
Su-34 = Fullback
Su-35 = Flanker-E
Su-57 = Felon
MiG-29 = Fulcrum
MiG-31 = Foxhound
Tu-95 = Bear
Tu-22M3 = Backfire
Tu-160 = Blackjack = White Swan
Ka-52 = Alligator = Hokum-B
Mi-8 = Hip
Mi-24 = Hind
Mi-28 = Havoc
A-50 = Mainstay
Il-76 = Candid
T-90 = Proryv
ATACMS = MGM-140 = Army Tactical Missile System
HIMARS = M142 = High Mobility Artillery Rocket System
Patriot = MIM-104
THAAD = Terminal High Altitude Area Defense
NASAMS = National Advanced Surface-to-Air Missile System
Storm Shadow = SCALP = SCALP-EG
Javelin = FGM-148
Stinger = FIM-92
TOW = BGM-71
Hellfire = AGM-114
Tomahawk = BGM-109 = TLAM
Harpoon = AGM-84
HARM = AGM-88
Paveway = GBU-12
Massive Ordnance Penetrator = GBU-57 = MOP = Bunker Buster GBU-57
Reaper = MQ-9
Predator = MQ-1
Global Hawk = RQ-4
Apache = AH-64
Black Hawk = UH-60
Chinook = CH-47
Warthog = A-10 = Thunderbolt II
Fighting Falcon = F-16 = Viper F-16
Eagle = F-15
Lightning II = F-35 = Adir = Joint Strike Fighter
Raptor = F-22
Stratofortress = B-52
Spirit = B-2
Lancer = B-1
Abrams = M1 Abrams = M1A1
Bradley = M2 Bradley
Leopard 2
Leopard 1
Challenger 2
Merkava
Bayraktar TB2 = TB2 = Bayraktar
Akinci = Bayraktar Akinci
Iron Dome = Kippat Barzel
David's Sling = Magic Wand = Kela David
Arrow 3 = Hetz 3
Arrow 2 = Hetz 2
Spike = Gil missile
Fateh-110
Fateh-313
Zolfaghar missile = Zulfiqar missile
Shahab-3
Emad
Sejil = Sejjil
Khorramshahr = Khorramshahr-4 = Kheibar
Kheibar Shekan = Khaybar Breaker
Fattah = Fattah-1
Mohajer-6
Ababil
Quds-1
Burkan-2H = Volcano-2H
Qassam rocket = Qassam
Fajr-5
Hwasong-15 = KN-22
Hwasong-17
KN-23 = Hwasong-11A
Nodong = Rodong-1
Taepodong-2
Dongfeng-21 = DF-21
Dongfeng-26 = DF-26
Dongfeng-41 = DF-41
Novichok = A-234
VX
Sarin = GB
Mustard gas = Yperite
`;
