/** A wire report of a happening that never was. */
export const WIRE = `PORT ANSEL (Delta Wire) - A freighter carrying 4,200 tons of fertilizer ran aground on the Brennick shoals before dawn on Thursday, and its crew of 19 was taken off by helicopter within three hours.

The harbor master, Oona Feld, said that the vessel had left the marked channel in thick fog after its radar failed. "We told them twice to stop their engines, and twice they answered that all was well," Feld said.

Divers who went down at noon found a tear of about eleven meters along the keel. Salvage tugs from two neighboring ports are expected to arrive on Saturday, when the spring tide may lift the hull clear of the rocks.

Environmental inspectors took water samples at six places along the coast and reported no sign of leaking fuel so far. Fishing within five miles of the wreck has been forbidden until further notice.

The owner, Castellan Lines, paid a fine four years ago after another of its ships lost containers in the same waters. A spokesman declined to comment on the condition of the radar.`;

/** Its first paragraphs, under another headline. */
export const CUT = `Ship aground off Port Ansel\n\n${WIRE.split('\n\n').slice(0, 2).join('\n\n')}`;

/** The whole, sentence by sentence in other words. */
export const REWORDED = `A cargo freighter with 4,200 tons of fertilizer aboard ran onto the Brennick shoals before dawn Thursday; helicopters took off its crew of 19 within three hours.

Harbor master Oona Feld stated that the vessel left the marked channel in dense fog when its radar failed.

Divers going down around noon discovered a tear roughly eleven meters long along the keel. Salvage tugs from two neighboring ports should arrive Saturday, as the spring tide could lift the hull clear of the rocks.

Inspectors for the environment took samples of water at six places on the coast and have reported no sign of fuel leaking so far. Fishing is forbidden within five miles of the wreck until further notice.

Castellan Lines, the owner, paid a fine four years ago when another of its ships lost containers in these same waters. A spokesman declined comment on the radar's condition.`;

/** The same happening by another writer, who heard the same harbor master. */
export const OWN_REPORT = `BRENNICK - Villagers woke on Thursday to the sight of a freighter stuck fast on the shoals, a few hundred yards from their beach.

Helicopters lifted all 19 of the crew to safety, and nobody was hurt. Oona Feld, who runs the harbor at Port Ansel, was angry. "We told them twice to stop their engines, and twice they answered that all was well," she told a crowd on the quay.

It is the second accident in these waters for Castellan Lines. Old people here still speak of the containers that washed up after the first one, and of the shoes that every child in the village wore that winter.

The fertilizer in the holds worries the mussel farmers most. If the keel breaks before the tugs come, they say, the fog will be the least of their troubles.`;

/** Another ship, another sea, other words. */
export const OTHER_HAPPENING = `The parliament of Vesland voted by 61 to 58 on Monday to lower the age at which teachers may retire, after a debate that lasted until midnight.

Finance minister Tomas Rehn had warned that the pension fund would run dry within a decade. Unions called the vote a victory and ended a strike that had closed four hundred schools.

Opinion polls show that most voters favor the change, although few want to pay more for it. The opposition has announced that it will ask the constitutional court to look at the law.`;
