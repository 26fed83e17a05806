/** East Asian family names in their romanisations; a word can stand on two lines. */
export const FAMILIES = `
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
zhao chao
zhou chou
zhang chang
zhu chu
zheng cheng
cheng
xu hsu
xi hsi
xie hsieh
xiao hsiao
guo kuo
gao kao
luo lo
deng teng
cao tsao
cai tsai
zeng tseng
tian tien
dong tung
jiang chiang
qin chin
qian chien
peng
song soong
wang
wong
li
liu
lin
lim
chen
tan
`;
