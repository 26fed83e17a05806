import { type Parsed, RELATIONS, type Relation, word, XPOS } from '../model/index.ts';

const relation = (name: Relation) => RELATIONS.indexOf(name);
const AUX = relation('aux');
const AUX_PASS = relation('aux:pass');
const MARK = relation('mark');
const NSUBJ = relation('nsubj');
const RELCL = relation('acl:relcl');
const IMPERATIVE = new Set([relation('root'), relation('conj'), relation('parataxis'), relation('ccomp')]);
const PASSIVE = new Set([relation('acl'), relation('amod'), relation('advcl'), relation('nmod:desc')]);

/** Features that a word has by its form alone, by Penn tag and lower-case form or by Penn tag. */
const BY_FORM: Record<string, string> = {
  'PRP i': 'Case=Nom|Number=Sing|Person=1|PronType=Prs',
  'PRP me': 'Case=Acc|Number=Sing|Person=1|PronType=Prs',
  'PRP we': 'Case=Nom|Number=Plur|Person=1|PronType=Prs',
  'PRP us': 'Case=Acc|Number=Plur|Person=1|PronType=Prs',
  'PRP you': 'Case=Nom|Person=2|PronType=Prs',
  'PRP he': 'Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs',
  'PRP him': 'Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs',
  'PRP she': 'Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs',
  'PRP her': 'Case=Acc|Gender=Fem|Number=Sing|Person=3|PronType=Prs',
  'PRP it': 'Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs',
  'PRP they': 'Case=Nom|Number=Plur|Person=3|PronType=Prs',
  'PRP them': 'Case=Acc|Number=Plur|Person=3|PronType=Prs',
  'PRP$ my': 'Case=Gen|Number=Sing|Person=1|Poss=Yes|PronType=Prs',
  'PRP$ our': 'Case=Gen|Number=Plur|Person=1|Poss=Yes|PronType=Prs',
  'PRP$ your': 'Case=Gen|Person=2|Poss=Yes|PronType=Prs',
  'PRP$ his': 'Case=Gen|Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs',
  'PRP$ her': 'Case=Gen|Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs',
  'PRP$ its': 'Case=Gen|Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs',
  'PRP$ their': 'Case=Gen|Number=Plur|Person=3|Poss=Yes|PronType=Prs',
  'DT the': 'Definite=Def|PronType=Art',
  'DT a': 'Definite=Ind|PronType=Art',
  'DT an': 'Definite=Ind|PronType=Art',
  'DT this': 'Number=Sing|PronType=Dem',
  'DT that': 'Number=Sing|PronType=Dem',
  'DT these': 'Number=Plur|PronType=Dem',
  'DT those': 'Number=Plur|PronType=Dem',
  'DT all': 'PronType=Tot',
  'DT each': 'PronType=Tot',
  'DT every': 'PronType=Tot',
  'DT no': 'PronType=Neg',
  'DT some': 'PronType=Ind',
  'DT any': 'PronType=Ind',
  'NN nobody': 'Number=Sing|PronType=Neg',
  'NN nothing': 'Number=Sing|PronType=Neg',
  'NN someone': 'Number=Sing|PronType=Ind',
  'NN somebody': 'Number=Sing|PronType=Ind',
  'NN something': 'Number=Sing|PronType=Ind',
  'NN anyone': 'Number=Sing|PronType=Ind',
  'NN everyone': 'Number=Sing|PronType=Tot',
  'NN everything': 'Number=Sing|PronType=Tot',
  "VBP 'm": 'Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin',
  'VBP am': 'Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin',
  'VBD was': 'Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin',
  'VBD were': 'Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin',
  PRP: 'PronType=Prs',
  NN: 'Number=Sing',
  NNP: 'Number=Sing',
  NNS: 'Number=Plur',
  NNPS: 'Number=Plur',
  VB: 'VerbForm=Inf',
  VBD: 'Mood=Ind|Tense=Past|VerbForm=Fin',
  VBG: 'Tense=Pres|VerbForm=Part',
  VBN: 'Tense=Past|VerbForm=Part',
  VBP: 'Mood=Ind|Tense=Pres|VerbForm=Fin',
  VBZ: 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin',
  MD: 'VerbForm=Fin',
  JJ: 'Degree=Pos',
  JJR: 'Degree=Cmp',
  JJS: 'Degree=Sup',
  RBR: 'Degree=Cmp',
  RBS: 'Degree=Sup',
  CD: 'NumType=Card',
  EX: 'PronType=Dem',
  WP$: 'Poss=Yes|PronType=Int',
};

/**
 * The features of every token as UD writes them (`Number=Sing|Person=3`), `_` for none: number, person, gender, case,
 * tense, mood, voice, degree and type of pronoun. They follow from the Penn tag and the form; voice, imperatives and
 * relative pronouns from the tree. Later stages read Penn tags and relations themselves; this is for CoNLL-U.
 */
export function inflections({ tokens, tags, trees }: Parsed): string[] {
  const hasAux = new Uint8Array(tokens.count);
  const passive = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const head = trees.head[i];
    if (head < 0) continue;
    const how = trees.relation[i];
    if (how === AUX_PASS) passive[head] = 1;
    if (how === AUX || how === MARK || how === NSUBJ) hasAux[head] = 1;
  }
  return Array.from({ length: tokens.count }, (_, i) => {
    const tag = XPOS[tags.xpos[i]];
    if (tag === 'VBN' && (passive[i] || PASSIVE.has(trees.relation[i]))) return 'Tense=Past|VerbForm=Part|Voice=Pass';
    if (tag === 'VB' && !hasAux[i] && !passive[i] && IMPERATIVE.has(trees.relation[i]))
      return 'Mood=Imp|Person=2|VerbForm=Fin';
    if (tag === 'WP' || tag === 'WDT' || tag === 'WRB') return isRelative(trees, i) ? 'PronType=Rel' : 'PronType=Int';
    const form = word(tokens, i).toLowerCase().replace('’', "'");
    return BY_FORM[`${tag} ${form}`] ?? BY_FORM[tag] ?? '_';
  });
}

/** Whether a pronoun stands in a relative clause: its head, or its head's head, is one. */
function isRelative({ head, relation: how }: Parsed['trees'], i: number): boolean {
  for (let at = head[i], up = 0; at >= 0 && up < 2; at = head[at], up++) if (how[at] === RELCL) return true;
  return false;
}
