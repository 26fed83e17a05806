/**
 * Given names that are one name: romanisations, the forms of neighbouring languages, short forms. Two words that stand on
 * different lines are different names however near they sound (Hassan, Hussein). Gathered by hand.
 */
export const GIVEN = `
mohammed muhammad mohamed mohammad mohamad muhammed muhamed mohamud mohammod muhammadu mahammad mohd mukhammad magomed muhamad mehmed moh
mehmet
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
salem
salam
salih saleh salah
said saeed saeid sayeed sayid saed
saad sad saed
saadi
sami samy
samir sameer
nasser nasir naser nassir
nasr
nabil nabeel
nabih nabeeh
khalid khaled halid
khalil halil khaleel
khalifa khalifah
abdullah abdallah abdulla abdalla abdollah abdoulaye abdellah
abdi
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
joumana
hisham hesham hicham
haitham haytham
haidar haydar haider heydar
hani
haroun harun haroon aaron aharon
hamza hamzah
tariq tarek tareq tarik
taha
taher tahir
tamim tameem
tawfiq tewfik taufiq toufic tevfik
faisal faysal feisal faycal
fahd fahad
fadi
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
rami
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
anas
anwar anvar enver
asad assad
ashraf achraf
aziz azeez
adel adil
adnan
akram
alaa ala
imad emad
iyad eyad
ihsan
idris idriss driss
ilham
bahaa baha
badr bader
burhan borhan
daoud dawud dawood daud david davud dovid davit dawit
nouri nuri noori
najib najeeb nagib neguib necip naguib
naji nagy
nizar
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
javid
mohsin
parviz parvez pervez pervaiz
hashem hashim
hibatullah haibatullah
najibullah
sirajuddin sirajuddeen siraj
salahuddin saladin selahattin
burhanuddin
nasrullah nasrallah
amrullah
benjamin binyamin benyamin bibi benny ben
yonatan jonathan yoni jon
isaac yitzhak itzhak yitzchak itzik ishaq izhak
chaim haim hayim chayim
ehud
yair
yaron
naftali
avigdor
avi
shimon simon shimeon
shaul saul
eli eliyahu elijah
uri
ariel arik
rafael raphael rafi
gideon gidon
yoav
yoel joel
itamar
bezalel
tzipi tzipora
ayelet
alexander aleksandr oleksandr aliaksandr alyaksandr aleksander alexandr alexandre sasha iskander aleksandar alex oleksander
alexandra oleksandra aleksandra
alexei aleksei alexey aleksey oleksiy oleksii alexi alyaksei alexy
anatoly anatoliy anatolii anatoli anatol
andrei andrey andriy andrii andrew andreas andrej andy
andre
andrzej
andrea
anton
antony anthony tony
antoine
antonio
antonina
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
volodya
gennady hennadiy gennadiy hennadii
georgy georgiy heorhiy giorgi george georges georgi giorgos
jorge
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
ivan
john johnny jack
jan
johann johannes hans
juan
giovanni
jean
yannis ioannis giannis
hovhannes
irina iryna irena
kirill kyrylo kiril cyril
konstantin kostiantyn constantine kostyantyn
kristina christina
leonid
lev leo leon
maria mariya mariia
mary
maryam mariam miriam meryem
marie
marina maryna
maxim maksym maksim maxime
mikhail mykhailo michael mikhaylo misha mikheil mike mihail
michel
miguel
michele
mykola nikolai nikolay nicholas nikola mikalai nicolas nicola nick nico nikolaos nikolas mykolai
natalia nataliya nataliia natalya natasha
nikita mykyta
oleg oleh
olga olha volha
ostap
pavel pavlo pavle
paul
pablo
paolo
pawel
peter pete
petro pyotr petr
piotr
pedro
pietro
petros
pierre
roman
ruslan
semyon semen
sergei serhiy sergey serhii siarhei syarhey sergii serge
sergio
stanislav stanislau
stepan stefan
stephen steven steve
stephane
etienne
esteban
svetlana svitlana sviatlana
taras
timofey tymofiy timothy tim
tatiana tetiana tatyana tetyana
fyodor fedir fedor theodore theodoros
yana
yaroslav iaroslav
yulia yuliia julia iulia yuliya
william bill will billy willy
guillaume
wilhelm
robert bob rob bobby roberto robbie
richard dick rick ricardo
james jim jimmy jaime jamie
thomas tom tomas tommy tomasz tommaso
edward ed eddie ted eduardo eduard
charles charlie chuck
carlos
carl karl
carlo
francis frank
francisco
francesco
francois
franz frans
joshua josh yehoshua
christopher chris kristof
matthew matt matteo mateo matthias mathieu matthieu
philip phil felipe philippe filip phillip
lawrence larry laurence
laurent
ronald ron ronnie
donald don donny
samuel sam shmuel
patrick pat patricio
kenneth ken
gerald gerry jerry
raymond ray ramon
frederick fred frederic
friedrich
federico
albert alberto
henry harry
henri
enrique
heinrich
louis lewis
luis
luigi
ludwig
margaret maggie meg
susan sue
deborah debbie
barbara barb
victoria vicky viktoria
anna ana hanna anne ann hannah anya
sara sarah
eva yeva eve
kim gim
lee yi rhee ri
park pak bak
choi choe
jung jeong chung
yoon yun
moon mun
roh noh no
cho jo
jang chang
kang gang
sergo
levon
nikol
serzh
hovik
armen
garegin karekin
artur arthur arturo
ilir
giorgio
ramzan
kemal
recep rajab
tayyar
hakan
fidan
cevdet
suleymanov
devlet
ekrem
ozgur
fatih
narendra
rahul
amit
rajnath
subrahmanyam
shehbaz shahbaz
nawaz nawaaz
asif
bilawal
benazir
imran emran
fazlur fazalur
hafiz hafez
hafsa
abubakr abubakar aboubacar abubaker
aisha aishah ayesha ayse aicha
bakr bekir
hosni husni
anis
asma asmaa
atef atif
basil bassel basel
ezzat izzat
ghassan gassan
ghazi
hatem hatim
jihad gihad
kazem kadhim kazim khadim kadhem
lutfi lotfi
nawaf
naim naeem
qaboos kabus qabus
qais kais
raed raid
ramadan ramazan ramdane
rustam rustem
sabri
shakir chaker
sultan
talal
turki
usama osama oussama
wissam wisam
zuhair zuhayr zoheir
abiy
meles
hailemariam
tedros tewodros
getachew
debretsion
gebremichael gebremikael
girma
birhanu berhanu
demeke
tsadkan
isaias isayas
yemane
afwerki afewerki
olusegun segun
muhammadu
faure
idi
yoweri
`;
