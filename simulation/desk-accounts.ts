/** The demo organisation's customers: some sixty companies with people, contracts and languages. Pure and seeded. */
import type { Tier } from '../domain/ticket.ts';
import { between, chance, makeRandom, pick, pickWeighted, type Random } from './random.ts';
import type { DemoLanguage } from './frames.ts';

export interface Requester {
  id: string;
  name: string;
  email: string;
}

/** A customer company: what the store keeps of it, and what only the simulation knows. */
export interface DemoAccount {
  /** Fields of the store's account document. */
  document: {
    _id: string;
    schema: number;
    name: string;
    tier: Tier;
    /** Yearly value in whole euros. */
    value: number | null;
    team: string | null;
    csm: string | null;
    /** Requester ids. */
    vipRequesters: string[];
    notes: string | null;
  };
  language: DemoLanguage;
  people: Requester[];
}

const ACCOUNT_SCHEMA = 1;

const COMPANIES: readonly (readonly [name: string, language: DemoLanguage])[] = [
  ['Alderbrook Foods', 'en'], ['Anvil & Thread', 'en'], ['Baltic Freight Partners', 'en'], ['Bluehaven Clinics', 'en'],
  ['Brennan Advisory', 'en'], ['Calder Renewables', 'en'], ['Castlegate Insurance', 'en'], ['Cobalt Ridge Mining', 'en'],
  ['Copperfield Homes', 'en'], ['Corvid Analytics', 'en'], ['Dunmore Logistics', 'en'], ['Eastwick Publishing', 'en'],
  ['Elmstone Capital', 'en'], ['Fernhill Schools', 'en'], ['Foxglove Cosmetics', 'en'], ['Galway Robotics', 'en'],
  ['Glasswing Media', 'en'], ['Hartwell Payments', 'en'], ['Hollin Packaging', 'en'], ['Inkwell Studios', 'en'],
  ['Juniper Street Coffee', 'en'], ['Kestrel Aviation Parts', 'en'], ['Kingsferry Travel', 'en'], ['Larkspur Health', 'en'],
  ['Longmere Software', 'en'], ['Marlow & Finch', 'en'], ['Millrace Textiles', 'en'], ['Northgate Tools', 'en'],
  ['Oakhurst Dental Group', 'en'], ['Orchard Lane Homeware', 'en'], ['Pennant Sports', 'en'], ['Pinecrest Security', 'en'],
  ['Quayside Ventures', 'en'], ['Redwater Energy', 'en'], ['Saltmarsh Seafood', 'en'], ['Silverbirch Recruiting', 'en'],
  ['Stonebridge Legal', 'en'], ['Tarn Outdoor', 'en'], ['Thistle & Rye', 'en'], ['Tidewell Water', 'en'],
  ['Umberfield Paint', 'en'], ['Vellum Learning', 'en'], ['Westering Shipyards', 'en'], ['Whitlock Pharma', 'en'],
  ['Wrenfield Furniture', 'en'], ['Yarrow Biotech', 'en'], ['Hallbach Maschinenbau', 'de'], ['Rheinwerk Verpackung', 'de'],
  ['Nordlicht Medien', 'de'], ['Kaltenegger Sport', 'de'], ['Ateliers Bonneval', 'fr'], ['Groupe Sauveterre', 'fr'],
  ['Maison Larrieu', 'fr'], ['Aceites del Jándula', 'es'], ['Talleres Montejano', 'es'], ['Clínica Valdeoro', 'es'],
  ['Têxtil Alvorada', 'pt'], ['Lumiar Logística', 'pt'], ['Café Serra Alta', 'pt'], ['Oficina Meridional', 'pt'],
];

const FIRST_NAMES: Readonly<Record<DemoLanguage, readonly string[]>> = {
  en: ['Alice', 'Ben', 'Chloe', 'Daniel', 'Emma', 'Farah', 'Grace', 'Hugo', 'Isla', 'James', 'Keira', 'Liam', 'Maya', 'Noah', 'Olive', 'Sam', 'Tessa'],
  de: ['Anke', 'Bernd', 'Claudia', 'Dirk', 'Frauke', 'Jürgen', 'Katrin', 'Matthias', 'Sabine', 'Uwe'],
  fr: ['Agnès', 'Bruno', 'Claire', 'Étienne', 'Hélène', 'Julien', 'Margaux', 'Pascal', 'Sylvie'],
  es: ['Ana', 'Carlos', 'Dolores', 'Enrique', 'Lucía', 'Marcos', 'Pilar', 'Sergio'],
  pt: ['Beatriz', 'Diogo', 'Filipa', 'Gonçalo', 'Joana', 'Rui', 'Teresa', 'Vasco'],
};
const LAST_NAMES: Readonly<Record<DemoLanguage, readonly string[]>> = {
  en: ['Abbott', 'Barlow', 'Chandra', 'Delaney', 'Egan', 'Fletcher', 'Gill', 'Haddad', 'Ivers', 'Jennings', 'Khan', 'Lowe', 'Mbeki', 'Norris', 'Osei', 'Pryce', 'Quinn', 'Rahman', 'Shaw', 'Walsh'],
  de: ['Albrecht', 'Brandt', 'Eichhorn', 'Fuchs', 'Heller', 'Kröger', 'Lorenz', 'Schuster', 'Voigt', 'Zander'],
  fr: ['Aubry', 'Besson', 'Carlier', 'Delmas', 'Fabre', 'Gaillard', 'Lemoine', 'Perrot', 'Vidal'],
  es: ['Aguilar', 'Benítez', 'Castaño', 'Herrero', 'Lozano', 'Navarro', 'Quintana', 'Rueda'],
  pt: ['Almeida', 'Barbosa', 'Carvalho', 'Fonseca', 'Moreira', 'Pinheiro', 'Tavares', 'Valente'],
};
const CSMS = ['Rosalind Meyer', 'Tomás Arriaga', 'Wendy Achterberg', 'Idris Coleman'];

const TIER_MIX: Readonly<Record<Tier, number>> = { enterprise: 15, business: 40, starter: 30, free: 15 };
const VALUES: Readonly<Record<Tier, readonly [low: number, high: number]>> = {
  enterprise: [48, 240],
  business: [9, 40],
  starter: [1, 7],
  free: [0, 0],
};
const NOTES: Readonly<Record<Tier, readonly string[]>> = {
  enterprise: ['Renewal in the next quarter; keep the CSM informed.', 'Runs month end on the 1st: no maintenance then.', 'Security team is copied on identity topics.'],
  business: ['Migrated from a competitor last spring.', 'Admin changed recently, explain more than usual.', 'Uses the API heavily.'],
  starter: ['Growing fast, candidate for Business.', 'Single admin.'],
  free: ['On trial.'],
};

/** The customers, the same for the same seed. Ids are stable: they come from the name. */
export function makeAccounts(seed: number): DemoAccount[] {
  const random = makeRandom(seed);
  return COMPANIES.map(([name, language]) => makeAccount(random, name, language));
}

function makeAccount(random: Random, name: string, language: DemoLanguage): DemoAccount {
  const id = slug(name);
  const tier = pickWeighted(random, TIER_MIX);
  const [low, high] = VALUES[tier];
  const people = makePeople(random, id, language, tier === 'enterprise' ? 6 : tier === 'business' ? 4 : 2);
  const [head] = people;
  const hasCsm = tier === 'enterprise' || (tier === 'business' && chance(random, 0.4));
  return {
    document: {
      _id: id,
      schema: ACCOUNT_SCHEMA,
      name,
      tier,
      value: between(random, low, high) * 1_000,
      team: null,
      csm: hasCsm ? pick(random, CSMS) : null,
      vipRequesters: tier === 'enterprise' && head !== undefined ? [head.id] : [],
      notes: chance(random, 0.4) ? pick(random, NOTES[tier]) : null,
    },
    language,
    people,
  };
}

function makePeople(random: Random, accountId: string, language: DemoLanguage, count: number): Requester[] {
  const people = new Map<string, Requester>();
  while (people.size < count) {
    const name = `${pick(random, FIRST_NAMES[language])} ${pick(random, LAST_NAMES[language])}`;
    if (people.has(name)) continue;
    const local = slug(name).replaceAll('-', '.');
    people.set(name, { id: `${accountId}:p${people.size + 1}`, name, email: `${local}@${accountId}.example` });
  }
  return [...people.values()];
}

/** Lower-case ASCII letters and dashes. */
function slug(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
}
