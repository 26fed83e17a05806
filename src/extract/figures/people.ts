/** Nouns for people, in the plural and singular where they differ by more than an s. */
const NOUNS = new Set(
  (
    'people person persons man men woman women child children boy boys girl girls baby babies infant toddler teenager teen youth youths adult ' +
    'civilian soldier troop troops serviceman servicemen servicewoman trooper conscript recruit reservist veteran fighter militant rebel ' +
    'insurgent gunman gunmen militiaman militiamen terrorist extremist jihadist guerrilla combatant mercenary commander officer general ' +
    'policeman policemen policewoman police constable guard ranger gendarme peacekeeper marine sailor pilot crew crewman crewmen crewmember ' +
    'migrant refugee asylum-seeker seeker evacuee deportee immigrant resident villager citizen inhabitant local national foreigner tourist ' +
    'visitor traveller traveler pilgrim worshipper worshiper passenger pedestrian motorist driver rider cyclist commuter survivor victim ' +
    'casualty patient doctor nurse medic paramedic surgeon worker labourer laborer employee staff staffer miner farmer fisherman fishermen ' +
    'dockworker firefighter rescuer volunteer journalist reporter cameraman photographer editor lawyer judge prosecutor magistrate lawmaker ' +
    'legislator senator deputy mp mps minister official diplomat envoy ambassador spokesman adviser advisor expert scientist inspector ' +
    'monitor observer activist campaigner protester protestor demonstrator marcher striker supporter follower voter delegate candidate student ' +
    'pupil schoolchild schoolchildren schoolgirl schoolgirls schoolboy schoolboys teacher professor prisoner detainee inmate convict captive ' +
    'hostage suspect defendant accused accomplice fugitive escapee criminal gangster smuggler trafficker dealer robber attacker assailant ' +
    'bomber hijacker kidnapper thief thieves witness relative parent mother father mothers son daughter brother sister sibling widow orphan ' +
    'friend neighbour neighbor customer shopper guest spectator fan player athlete climber hiker skier swimmer diver dancer musician actor ' +
    'priest nun imam monk cleric pastor bishop settler nomad herder shepherd trader merchant vendor businessman businessmen contractor ' +
    'engineer technician operator mechanic electrician peasant user subscriber member_ family_ mourner dissident jew christian muslim shiite ' +
    'sunni kurd arab briton turk pole swede dane finn scot serb croat czech slovak uzbek tajik kazakh afghan thai hutu tutsi bedouin rohingya ' +
    'yazidi yezidi druze alawite frenchman englishman frenchmen englishmen irishman dutchman pensioner caregiver carer applicant recipient ' +
    'holidaymaker partygoer churchgoer concertgoer bystander onlooker responder lifeguard crewmate colleague comrade deserter defector spy ' +
    'agent operative collaborator informant intellectual academic scholar researcher personnel manpower population households_ body_ returnee ' +
    'evacuees individual human humans minor kid elder grandchild grandchildren spouse wife wives husband newborn trainee apprentice intern ' +
    'graduate executive director leader president bankers banker analyst trader nominee signatory backpacker sherpa mountaineer porter plaintiff claimant litigant complainant captive juror tenant landlord homeowner investor shareholder creditor debtor'
  )
    .split(' ')
    .filter((word) => !word.endsWith('_')),
);

/** Words that end like a people's name and are none. */
const NO_PEOPLE = new Set(
  (
    'plans loans clans trans vans bans cans fans pans scans spans japan iran sudan pakistan jordan afghanistan kazakhstan turkmenistan uzbekistan ' +
    'kyrgyzstan tajikistan taiwan lebanon oman bhutan azerbaijan vatican michigan milan japan cancan urban african-led cheese these those ' +
    'base phase case premises analysis crisis tennis paris basis'
  ).split(' '),
);

/** Whether a lower-case word names people: "soldiers", "Palestinians", "dockworkers". `name` says that it is capitalised. */
export function isPeople(word: string, name = false): boolean {
  if (NOUNS.has(word)) return true;
  const single = word.endsWith('s') ? word.slice(0, -1) : word;
  if (NOUNS.has(single)) return true;
  if (
    name &&
    word.length > 4 &&
    !NO_PEOPLE.has(word) &&
    /(ians?|eans?|cans?|[^t]ans|nese|lese|guese|mese|ish|iis?|basques|greeks|swiss|irish|french)$/.test(word)
  ) {
    return true;
  }
  return (
    !name &&
    /(workers?|fighters?|seekers?|holders?|goers?|takers?|makers?|keepers?|ists|women|men|persons|people|owners?|mates?|officers?|leaders?|[ae]grants?|dwellers)$/.test(
      word,
    ) &&
    !/^(documents?|regimen|specimen|abdomen|omen|seamen|lists?|twists?|fists|mists|climates?|estimates?|immediate|legitimate|shareholders_|movement|statement)/.test(
      word,
    )
  );
}
