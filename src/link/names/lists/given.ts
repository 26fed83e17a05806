/**
 * Given names that are one name: romanisations, the forms of neighbouring languages, short forms. Two words that stand on
 * different lines are different names however near they sound (Hassan, Hussein). Gathered by hand.
 * A line may hold several, between bars.
 */
export const GIVEN = `
mohammed muhammad mohamed mohammad mohamad muhammed muhamed mohamud mohammod muhammadu mahammad mohd mukhammad magomed muhamad mehmed moh
mahmoud mahmud mahmood mehmood mahmut mahmod
ahmed ahmad ahmet achmed akhmed akhmad akhmat ahmadou amadou
hamid hameed hamed hamit
hamad hammad
hamdan hemdan
hassan hasan hassane hasen
hussein husayn hossein hussain husain hosein huseyin hussayn houssein huseyn husein
hasina haseena
ali aly alli
aliyah aliya alia
omar umar omer oumar umer
amr amro
amir ameer emir
ammar amar
ibrahim ebrahim ibraheem brahim ibrahima abraham avraham ebrahem
ismail esmail ismael esmaeil ismaeel esmaeel ismayil esmael ishmael smail esmaeal
yusuf youssef yousef yousuf yusef yousif youssouf joseph josef yosef yussuf yosif iosif joe yossi jozef
yahya yehya yahia yehia
yasser yasir yaser yassir yasar
yasin yassin yaseen yassine
yaqub yaqoob yakub yacoub jacob yaakov yakob yakov yaqoub
suleiman sulaiman soleiman sulayman suleyman souleymane solomon shlomo soliman sleiman souleiman
salman selman
salim saleem selim
salih saleh salah
said saeed saeid sayeed sayid saed
saad sad saed
sami samy
samir sameer
nasser nasir naser nassir
nabil nabeel
nabih nabeeh
khalid khaled halid
khalil halil khaleel
khalifa khalifah
abdullah abdallah abdulla abdalla abdollah abdoulaye abdellah
hadi hady
hoda huda
mahdi mehdi
majid majeed
mamdouh mamduh
marwan merwan
masoud massoud masud masood mesut messoud
mansour mansur mansoor
mustafa mostafa moustafa mustapha mostefa
murtada mortada murtaza morteza
mujtaba mojtaba
mousa musa moussa mossa moses moshe
isa issa eisa essa
walid waleed oualid
wael wail
bashar beshar
bashir basheer bachir
bilal belal
karim kareem kerim
kamal kemal kamel
kamil kameel
jamal gamal djamal cemal djamel
jamil jameel gamil cemil djamil
jaber jabir gaber
jafar jaafar gaafar jaffar cafer
jalal galal celal djalal
jibril jibreel gabriel cebrail
hisham hesham hicham
haitham haytham
haidar haydar haider heydar
haroun harun haroon aaron aharon
hamza hamzah
tariq tarek tareq tarik
taher tahir
tamim tameem
tawfiq tewfik taufiq toufic tevfik
faisal faysal feisal faycal
fahd fahad
farid fareed
farouk faruq farouq faruk
fatima fatemeh fatma fatimah
fouad fuad foad
firas feras
qasim qassem qasem kassem ghassem kasim ghasem kassim gasim
qusay qusai
uday udai
rashid rasheed rachid reshid
rashad reshad
riad riyad riadh ryad
rafiq rafik rafic rafeeq
reza rida ridha rıza
rouhollah ruhollah ruhullah
sadiq sadeq sadegh sadek siddiq
sajjad sajad
shahid shaheed
sharif sherif shareef cherif
shukri choukri
tayyip tayyib tayeb
uthman othman osman usman ousmane
zaid zayd zeid
zayed zayid
ziad ziyad
zahra zehra
zain zein zayn
zainab zaynab zeinab zeynep
zakaria zakariya zekeriya
younis yunus younes yunis yunes jonah yonah
ayman aiman eimen aymen
anwar anvar enver
asad assad
ashraf achraf
aziz azeez
adel adil
alaa ala
imad emad
iyad eyad
idris idriss driss
bahaa baha
badr bader
burhan borhan
daoud dawud dawood daud david davud dovid davit dawit
nouri nuri noori
najib najeeb nagib neguib necip naguib
naji nagy
mazen mazin
maher mahir
malik malek
muhsin mohsen muhsen
mukhtar mokhtar muhtar
muqtada moqtada muktada
munir mounir
muammar moammar muamer
muin moeen
javad jawad cevat
parviz parvez pervez pervaiz
hashem hashim
hibatullah haibatullah
sirajuddin sirajuddeen siraj
salahuddin saladin selahattin
nasrullah nasrallah
benjamin binyamin benyamin bibi benny ben
yonatan jonathan yoni jon
isaac yitzhak itzhak yitzchak itzik ishaq izhak
chaim haim hayim chayim
shimon simon shimeon
shaul saul
eli eliyahu elijah
ariel arik
rafael raphael rafi
gideon gidon
yoel joel
tzipi tzipora
alexander aleksandr oleksandr aliaksandr alyaksandr aleksander alexandr alexandre sasha iskander aleksandar alex oleksander
alexandra oleksandra aleksandra
alexei aleksei alexey aleksey oleksiy oleksii alexi alyaksei alexy
anatoly anatoliy anatolii anatoli anatol
andrei andrey andriy andrii andrew andreas andrej andy
antony anthony tony
arkady arkadiy
arseniy arseny arsenii
artem artyom artiom
boris borys
bogdan bohdan
vadim vadym
valentin valentyn
valentina valentyna
valery valeriy valerii valeri
valeria valeriia
vasily vasyl vasili vassily vasiliy basil
viktor victor viktar wiktor
vitaly vitaliy vitalii vitali
vladimir volodymyr uladzimir wladimir vladimer volodimir
vladislav vladyslav uladzislau
vyacheslav viacheslav vyachaslau
gennady hennadiy gennadiy hennadii
georgy georgiy heorhiy giorgi george georges georgi giorgos
yuri yuriy yury iurii yurii
grigory hryhoriy grigoriy hryhorii gregory greg
daniel danylo daniil danil danny dan danilo danila
denis denys dennis
dmitry dmytro dmitri dmitriy dzmitry dimitri dmitrii
yevgeny yevhen evgeny yevgeniy yevhenii eugene evgeniy yevheniy yauhen evgeni jewgeni
yegor egor yehor
ekaterina kateryna yekaterina catherine katerina katherine katya kathy
elena olena yelena alena helen helena
elizaveta yelyzaveta elizabeth liz
igor ihor
ilya illia ilia ilyas elias ilyia
john johnny jack
johann johannes hans
yannis ioannis giannis
irina iryna irena
kirill kyrylo kiril cyril
konstantin kostiantyn constantine kostyantyn
kristina christina
lev leo leon
maria mariya mariia
maryam mariam miriam meryem
marina maryna
maxim maksym maksim maxime
mikhail mykhailo michael mikhaylo misha mikheil mike mihail
mykola nikolai nikolay nicholas nikola mikalai nicolas nicola nick nico nikolaos nikolas mykolai
natalia nataliya nataliia natalya natasha
nikita mykyta
oleg oleh
olga olha volha
pavel pavlo pavle
peter pete
petro pyotr petr
semyon semen
sergei serhiy sergey serhii siarhei syarhey sergii serge
stanislav stanislau
stepan stefan
stephen steven steve
svetlana svitlana sviatlana
timofey tymofiy timothy tim
tatiana tetiana tatyana tetyana
fyodor fedir fedor theodore theodoros
yaroslav iaroslav
yulia yuliia julia iulia yuliya
william bill will billy willy
robert bob rob bobby roberto robbie
richard dick rick ricardo
james jim jimmy jaime jamie
thomas tom tomas tommy tomasz tommaso
edward ed eddie ted eduardo eduard
charles charlie chuck
carl karl
francis frank
franz frans
joshua josh yehoshua
christopher chris kristof
matthew matt matteo mateo matthias mathieu matthieu
philip phil felipe philippe filip phillip
lawrence larry laurence
ronald ron ronnie
donald don donny
samuel sam shmuel
patrick pat patricio
kenneth ken
gerald gerry jerry
raymond ray ramon
frederick fred frederic
albert alberto
henry harry
louis lewis
margaret maggie meg
susan sue
deborah debbie
barbara barb
victoria vicky viktoria
anna ana hanna anne ann hannah anya
sara sarah
eva yeva eve
garegin karekin
artur arthur arturo
recep rajab
shehbaz shahbaz
nawaz nawaaz
imran emran
fazlur fazalur
hafiz hafez
abubakr abubakar aboubacar abubaker
aisha aishah ayesha ayse aicha
bakr bekir
hosni husni
asma asmaa
atef atif
basil bassel basel
ezzat izzat
ghassan gassan
hatem hatim
jihad gihad
kazem kadhim kazim khadim kadhem
lutfi lotfi
naim naeem
qaboos kabus qabus
qais kais
raed raid
ramadan ramazan ramdane
rustam rustem
shakir chaker
usama osama oussama
wissam wisam
zuhair zuhayr zoheir
tedros tewodros
gebremichael gebremikael
birhanu berhanu
isaias isayas
afwerki afewerki
olusegun segun
mehmet | salem | salam | saadi | nasr | abdi | joumana | hani | taha | fadi | rami | anas | adnan | akram | ihsan
ilham | nizar | javid | mohsin | najibullah | burhanuddin | amrullah | ehud | yair | yaron | naftali | avigdor
avi | uri | yoav | itamar | bezalel | ayelet | andre | andrzej | andrea | anton | antoine | antonio | antonina
volodya | jorge | ivan | jan | juan | giovanni | jean | hovhannes | leonid | mary | marie | michel | miguel
michele | ostap | paul | pablo | paolo | pawel | piotr | pedro | pietro | petros | pierre | roman | ruslan
sergio | stephane | etienne | esteban | taras | yana | guillaume | wilhelm | carlos | carlo | francisco
francesco | francois | laurent | friedrich | federico | henri | enrique | heinrich | luis | luigi | ludwig
sergo | levon | nikol | serzh | hovik | armen | ilir | giorgio | ramzan | kemal | tayyar | hakan | fidan | cevdet
suleymanov | devlet | ekrem | ozgur | fatih | narendra | rahul | amit | rajnath | subrahmanyam | asif | bilawal
benazir | hafsa | anis | ghazi | nawaf | sabri | sultan | talal | turki | abiy | meles | hailemariam | getachew
debretsion | girma | demeke | tsadkan | yemane | muhammadu | faure | idi | yoweri
`;
