/** Chinese, Korean and Vietnamese family names, which stand first; romanised in several ways. */
const FAMILIES: ReadonlySet<string> = new Set(
  `wang li zhang chang liu chen ch'en yang huang zhao chao wu zhou chou xu hsu sun ma zhu chu hu guo kuo he ho gao kao lin luo
  lo zheng cheng liang xie hsieh tang deng teng han feng cao tsao zeng tseng peng xiao hsiao cai tsai pan tian tien dong tung
  yuan jiang chiang yu ye yeh du tu su wei lu ding ting ren jen shen yao lai xi hsi jia bai mao soong song kang shi qin qiang
  zong fang xia hsia meng kong hu wen bo
  kim gim lee yi rhee ri park pak bak choi choe jung jeong chung kang gang cho jo yoon yun jang chang lim im han oh seo shin
  kwon hwang ahn an song yoo ryu hong ko moon mun bae baek paek roh noh no nam ha chun jon hyon thae
  nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong truong dinh trinh mai`.split(/\s+/),
);

/** Whether a full name's first word is its family name, as the words alone can tell. */
export const isFamilyFirst = (words: readonly string[]): boolean =>
  words.length > 1 && words.length < 4 && FAMILIES.has(words[0]);
