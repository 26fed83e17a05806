/**
 * What reports of one matter say against each other, from general knowledge of the language: each word on a line's left is
 * opposed to each on its right. WordNet's antonyms hold few of these.
 */
const LINES = `
open reopen reopened resume unlocked : close closed shut seal sealed blocked suspend barred
release free freed acquit clear liberty pardon : jail imprison detain detained arrest convict custody prison hold cell
alive survive recover living healthy : dead die death kill killed bury buried fatal
north northern northward : south southern southward
east eastern eastward : west western westward
win winner victory triumph : lose loser defeat
accept approve agree back endorse welcome adopt support favour : reject refuse oppose turn decline veto dismiss scrap
stay remain keep retain continue presence : leave quit depart resign withdraw evacuate recall reduce withdrawal evacuation departure reduction retreat
rise increase grow climb gain up : fall drop decrease decline shrink slip down
begin start open launch : end stop finish halt cease
accident accidental mistake error negligence : sabotage deliberate attack murder arson intentional
deliberate deliberately intentional purpose : accidental accidentally mistake automatic
voluntary voluntarily free optional : compulsory mandatory forced obligatory
hand manual manually : automatic automatically computer software
drunk alcohol drink : sober
escape flee slip : release free
resign quit : dismiss fire sack oust
guilty convict : innocent acquit clear
safe sound secure : dangerous unsafe corroded collapse
full : empty
present attend : absent away
first : second last
before : after
publish reveal : hide conceal
arrive enter come : leave depart exit
attack fire shell : defend
buy purchase : sell
lift remove end : impose keep extend
sign signed conclude : unsigned
final : provisional partial
ceasefire truce silent silence : shelling fighting shell fire
run operate work running : idle stop halt strike
confirm : deny
genuine real authentic : fake forged false
own : foreign
fresh : expired
clean : contaminated dirty
inside : outside
day morning : night evening
fire shoot bullet shot : fall
mine torpedo : ram collide
tax levy : abolish exempt
boycott : join enter register participate
ban prohibit forbid : allow permit
hire employ : dismiss sack
fair : unfair insult
promise pledge : refuse
`;

export const OPPOSITES: readonly (readonly [readonly string[], readonly string[]])[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [left, right] = line.split(':').map((side) => side.trim().split(/\s+/));
    return [left, right] as const;
  });
