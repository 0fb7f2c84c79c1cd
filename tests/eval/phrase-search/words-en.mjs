/** English stems, written by hand. Everything else in the vocabulary is inflected or joined from these. */

const list = (text) => text.trim().split(/\s+/);

export const verbs = list(`
refund replace repair return cancel deliver dispatch charge bill credit transfer reset update upgrade install
activate register confirm verify check review track trace reroute collect pack label weigh scan ship store
export import restore recover connect configure calibrate clean polish paint stitch varnish measure adjust align
replaster tighten loosen drain refill recharge pair mute record print fax mail post invoice quote discount waive
extend renew pause resume suspend unlock block restrict approve reject dispute appeal escalate assign handle
answer forward copy merge split archive delete lose misplace damage crack dent scratch tear soak burn break leak
jam freeze crash stall flicker overheat rattle squeak smell rust fade peel warp shrink stain mislabel oversell
undercharge overcharge double reserve book schedule reschedule postpone delay hurry rush skip miss ignore forget
promise guarantee insure assess inspect photograph document translate explain clarify repeat summarise correct
amend redact sign stamp notarise file audit reconcile balance deduct withhold release settle compensate reimburse
donate subscribe unsubscribe notify alert warn remind call text ring visit fit mount hang hoist carry lift
assemble dismantle unpack rewire solder weld trim prune water feed groom walk board seat upholster alter hem
launder iron press dye bleach tune string bind laminate frame engrave sharpen oil grease lubricate defrost thaw
bake roast slice season chill bottle pour taste sample swap exchange barter lease rent lend borrow tow park
charter ferry fly land depart arrive delay divert refuel screen search seize quarantine sterilise prescribe
dispense bandage examine refer discharge admit enrol tutor grade mark enlarge crop upload download stream
buffer sync encrypt decrypt throttle cap reroll patch migrate rollback provision
`);

export const nouns = list(`
order parcel package delivery refund invoice receipt voucher coupon statement payment deposit balance account
password login profile address basket checkout subscription contract policy claim ticket case complaint request
booking reservation flight seat suitcase room suite table menu meal recipe kettle toaster oven fridge freezer
dishwasher washer dryer vacuum heater boiler radiator thermostat lamp bulb cable charger adapter battery socket
plug router modem antenna speaker headset earbud microphone camera lens tripod drone printer cartridge scanner
keyboard mouse monitor laptop tablet phone handset screen hinge strap buckle zip button sleeve collar jacket coat
dress shirt trouser skirt scarf glove boot sandal trainer sole heel lace ring bracelet necklace watch clasp sofa
armchair mattress pillow duvet curtain blind rug carpet shelf wardrobe drawer cabinet mirror desk stool ladder
drill hammer saw sander nail screw bolt bracket paint brush roller tile grout tap sink basin shower bath hose
pump filter gasket valve pipe boiler fence gate shed mower trimmer seed plant pot bicycle helmet pedal saddle
chain tyre tube lock scooter pram cot carseat bottle dummy nappy toy puzzle doll kite ball racket net tent
lantern stove rucksack compass map guidebook novel album record guitar violin drum piano tuner amplifier puppy
kitten leash kennel aquarium feeder litter vitamin tablet ointment plaster syringe prescription appointment
scan certificate diploma course lesson lecture exam essay membership locker treadmill dumbbell yoga pool sauna
ferry train tram bus taxi ticketing platform luggage passport visa customs border tariff tax fee surcharge
penalty interest loan mortgage pension dividend share broker premium excess courier depot warehouse pallet
crate van driver doorstep porch mailbox locker neighbour concierge lobby lift corridor balcony roof gutter
chimney cellar attic meter reading tariff outage fuse generator solar panel inverter pellet briquette firewood
manual warranty spare part upgrade update firmware setting menu icon widget folder file backup server outbox
inbox newsletter banner survey review rating badge points tier reward gift card hamper bouquet ribbon candle
cake biscuit chocolate coffee tea juice cider cheese butter bread flour pasta sauce spice honey jam
`);

export const adjectives = list(`
late early wrong right broken empty full heavy light damp wet dry cold warm hot loud silent slow quick rough smooth
soft hard stiff loose tight narrow wide short long thin thick sharp blunt dull bright dark pale faded scratched
cracked dented bent torn frayed stained dusty greasy sticky rusty mouldy sour bitter stale bland raw burnt faulty
patchy jerky blurry grainy crooked uneven wobbly creaky leaky noisy smelly itchy scuffed chipped warped swollen
flimsy bulky clumsy awkward plain fancy cheap costly pricey steep fair unfair clear unclear vague blunt rude
polite kind harsh curt cold distant prompt sudden gradual frequent rare constant partial complete final urgent
gentle careful careless hasty thorough shallow deep minor major severe mild secret public private legal formal
sincere frank honest open blank double single spare missing absent present recent former current future annual
weekly monthly daily nightly seasonal festive local foreign rural coastal northern southern eastern western
`);

/** Verbs whose last consonant is doubled before -ed and -ing. */
export const doubling = new Set(
  list(
    'reset ship scan pack fit jam drip trim skip tap crop cap cancel label pair swap tow transfer refer enrol admit',
  ).filter((w) => /[^aeiou][aeiou][^aeiouwxyck]$/.test(w)),
);

export const prefixes = ['re', 'un', 'mis', 'over', 'pre', 'under', 'de', 'out'];

export const givenNames = list(`
Ada Amir Anouk Asha Beatriz Benoît Bram Callum Carys Chidi Chloé Clara Dagny Davor Dilys Ebba Edwin Eilidh Elif
Emeka Esme Farah Fergus Fiona Gareth Gita Gwen Hanne Hassan Heidi Hugo Ifan Ines Ingrid Iona Ivo Jamila Jasper Jonas
Jürgen Kaito Kasia Kemal Kiran Lars Leila Lena Linus Lucía Maeve Magnus Malik Marek Marta Mateo Mila Nadia Naomi
Niamh Nikhil Noor Ola Olga Omar Oskar Paola Pavel Petra Priya Quentin Rafael Rania René Rhys Rosa Rowan Saoirse Selma
Sienna Signe Sunil Tadeo Tamsin Thora Tomás Uma Ursula Viktor Vida Wanda Wren Xavier Yara Yusuf Zadie Zoë Zora
`);

export const surnameStems = list(`
Ander Ash Bar Beck Bell Berg Black Bram Brook Carl Chad Clay Cole Corn Dahl Dan Day Dray Ead Eck Ell Fair Falk Farn Finch
Fox Gar Gib Gold Grant Gray Hale Ham Har Hart Hawk Hazel Hen Hol Horn Ing Jack Kel Kirk Lamb Lang Lark Lin Lock Mar
Mason Mead Mor Nor Oak Ol Ork Par Pear Pem Pen Pike Quar Quin Rad Ran Red Rob Ros Rud Sand Sel Sil Star Stan
Swan Thorn Til Tor Under Van Wake Wal Ward Web Wel Whit Wil Win Wolf Wood Yar York Zell
`);
export const surnameEnds = list(
  'son sen man well worth bourne croft dale field gate grove hurst ley low mond more rick shaw stead stone strom thwaite wick win',
);

export const placeStems = list(`
Abber Alder Appel Arn Ban Bass Bever Birch Bish Black Blen Brad Bram Brent Brim Buck Burn Cald Carr Chal Chip Cod Cop
Cran Crow Cul Dar Deep Dun East Edge Elm Ever Fal Fern Flint Ford Frost Gar Glen Green Grim Hal Hart Haver Heath Hex
High Hol Hunt Ilk Kes Kil King Lang Lea Led Lin Long Lud Mal Mel Mid Mill Mont Nether New North Oaken Oxen Pad Pen
Port Pres Rams Raven Rock Rother Rush Salt Scar Shel Ship Silver Skel Snow South Stam Stock Sutter Tam Tarn Thorn
Til Up Wad Wal Wel West Whit Wim Win Wych Yar
`);
export const placeEnds = list(
  'ford ham ton bury bridge brook by caster combe cote dale den down field gate grave hampton haven holt hurst leigh mere minster mouth pool port stead stoke thorpe wade water well wick wood worth',
);

export const brandStarts = list(`
Al Ar Av Az Bel Bo Bri Ca Ce Cor Da Del Dro Eb El En Fa Fer Fi Ga Gly Gre Ha Hel Hy Ik In Ja Jo Ka Kel Kor La Le Lum Ma
Mel Mo Na Ner No Ob Ol Or Pa Pel Pra Qui Ra Rel Ru Sa Sel Sol Ta Tel Tri Ul Un Va Vel Vo Wa Wel Xa Yo Za Zel Zi
`);
export const brandMiddles = list(
  'ba bri co dra di fe fi go gra ha ki la lo lu ma mi mo na ni no pa po ra ri ro sa so ta ti to va vi xa zo',
);
export const brandEnds = list(
  'dan dex dor fax gen gon kin lan len lex lin lis lon mar mat mex mo nar nel nex nis nor phon qua ra ran rex rin ris ro ron sol sta tek tor tra tron va van vex via vo xon zen',
);

export const colours = list(
  'amber azure beige black blue bronze brown copper coral cream crimson cyan gold green grey indigo ivory jade khaki lilac lime maroon mauve navy ochre olive orange peach pink plum purple red rose ruby rust sage sand scarlet silver slate tan teal turquoise violet white yellow',
);
export const times = list(
  'hour day night week fortnight month weekend morning afternoon evening season year',
);
export const numbers = list(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty fifty sixty',
);
export const days = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
export const months = list(
  'January February March April June July August September October November December',
);
export const loanwords = list(
  'café résumé fiancée décor déjà crème façade naïve soufflé jalapeño piñata über brûlée appliqué cliché entrée exposé matinée protégé sautéed touché vis-à-vis papier-mâché crèche château pâté rosé consommé flambé purée',
);

/** Past participles that are not made with -ed. */
export const irregular = {
  tear: 'torn',
  bind: 'bound',
  freeze: 'frozen',
  break: 'broken',
  shrink: 'shrunk',
  forget: 'forgotten',
  lose: 'lost',
  oversell: 'oversold',
  burn: 'burnt',
  fly: 'flown',
  lend: 'lent',
  hang: 'hung',
  string: 'strung',
  feed: 'fed',
  withhold: 'withheld',
  ring: 'rung',
  fit: 'fitted',
  split: 'split',
  reset: 'reset',
  cap: 'capped',
};
