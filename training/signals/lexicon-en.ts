/** English, and the English words that other languages have borrowed. */
import type { Lexicon } from './lexicon.ts';
import { ENGLISH_INTENTS } from './lexicon-en-intents.ts';
import { ENGLISH_TONE } from './lexicon-en-tone.ts';
import { ENGLISH_OTHER_SENSES } from './other-senses-en.ts';

export const ENGLISH: Lexicon = {
  classes: {
    we: 'we i us lets',
    our: 'our my the this that your these all both any an a of',
    contract: 'contract* subscription* subscribtion* subs account accounts plan plans membership* licen* agreement* renewal* service services tenant workspace workspaces seats package tier retainer trial engagement relationship partnership everything',
    product: 'product* platform tool tools software solution* system service* app application company provider* vendor* supplier*',
    rival: 'competitor* competition rival* alternative* provider* vendor* supplier* tool tools solution* platform product software service company system elsewhere',
    system:
      'system systems platform* site website webpage app apps application* service services server servers api apis portal* dashboard* tool product instance* cluster* environment* production prod gateway* login logins database* db backend frontend host* endpoint* network* software sso checkout store shop integration* tenant console cloud mail email phones infrastructure page pages interface ui',
    everyone: 'everyone everybody nobody users customers employees colleagues staff agents clients teams team company office department site',
    wholly: 'completely totally entirely fully still again currently all hard now also just both suddenly back once more yet',
    work: 'export* import* sync* job jobs run runs report* schedule* invit* meeting* webhook* quer* button* task* request* payment* ticket* order* call calls booking* appointment* event* download* upload* deploy* build builds backup* batch* script* process* command* operation* transfer* shipment* delivery deliveries reservation* session* training* demo* webinar* campaign* email* notification* reminder* workflow* flow* transaction* invoice* alarm* alert* migration* sprint* renewal-order* session* test tests edit edits change changes search* upgrade* message* post posts hold transfer* reservation* upload* visit* flight* room rooms',
    screen: 'button* link links option* page pages dialog* screen* menu* icon* event* status* flag* endpoint* api webhook* reason* survey* form forms template* field* token* signal* function* method* tab tabs column* label* checkbox* popup modal report* workflow* module* feature* category dropdown section* article* docs documentation filter* view macro* tag tags',
    others: 'customer customers client clients user users subscriber* buyer* shopper* guest* visitor* tenant tenants patient* student* member members caller* consumer* their his her them',
    person: 'human* person people someone somebody anyone anybody agent agents rep reps representative* manager* supervisor* operator* advisor* adviser* specialist* engineer* expert* technician* staff member employee* boss director* ceo lead executive* colleague* one guy being superior* technical csm',
    bot: 'bot bots chatbot* robot* machine* ai automated automatic canned script* template* assistant auto autoreply autoresponder computer',
    deal: 'contract* subscription* subscribtion* membership* agreement* policy policies insurance cover licen* plan plans lease rental tariff retainer',
    firm: 'bank banks provider* supplier* carrier* operator* insurer* broker* gym club school landlord agency vendor* dealer company companies firm network competitor* competition rival* brand airline hotel host',
    trade: 'leasing energy gas power electricity phone mobile internet broadband insurance cleaning hosting software payroll telecom cloud other another different new own local better cheaper',
    topic: 'awareness simulation incident data response management and or test free online login account program risk new our your the e mail email prevention handling',
    utility: 'internet broadband wifi fibre dsl electricity heating power phones telephone telephones landline landlines network vpn intranet connection',
    place: 'building* street streets house houses hotel school* campus village town city estate flat flats block floor* area district ward wards hospital site sites branch branches office offices department team company shop shops store stores plant factory warehouse region neighbourhood clinic surgery practice terminal station stations fleet home lab depot everywhere',
    persons: 'people persons users pupils students nurses doctors drivers cashiers colleagues staff employees agents teachers guests residents tenants passengers workers clerks technicians patients customers clients members parents kids staffers',
    device: 'phone* smartphone* iphone* mobile* laptop* notebook macbook tablet* ipad* device* handheld* badge* stick keycard* fob handset* wallet purse token scanner computer card yubikey',
    own: 'work company business office personal private school bank banking new old corporate service debit credit sim access security staff usb key unlocked unencrypted mobile own',
    stranger: 'someone somebody stranger* attacker* hacker* intruder* outsider* thief thieves crook* fraudster* criminal* scammer* unknown',
    owner: 'people person customer* tenant* client* patient* guest* student* pupil* parent* famil* member* passenger* compan* employee* resident* organi* user* account* somebody someone anyone stranger* else firm*',
    private: 'data record* result* letter* payslip* paycheck* salar* statement* medical health document* invoice* bill bills file files detail* address* report reports information personal passport* number numbers diagnos* contract* order orders booking* message* mail mails email* photo* picture* grade* name names account* prescription* chat chats ticket* tax profile* payment* balance* camera*',
    secret: 'password* passcode* pin pins credential* secret* passphrase* login logins otp tan cvv',
    far: 'abroad russia* china vietnam nigeria brazil india ukraine romania manila philippines indonesia pakistan turkey iran korea bulgaria moscow lagos beijing thailand singapore mexico hong overseas',
    event: 'presentation demo meeting board audit* launch* release payroll payday event inspection webinar closing golive exam* flight train wedding funeral party interview appointment hearing surgery operation delivery tournament match concert conference trial auction handover opening semester term visa ceremony race match rent lesson* class classes course guests bus ferry ship ceremony',
    few: '2 3 4 5 6 7 8 9 10 12 15 20 25 30 40 45 50 two three four five six seven eight nine ten twelve fifteen twenty thirty forty few couple',
    when: 'today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday noon midnight eod cob',
  },
  says: { ...ENGLISH_INTENTS, ...ENGLISH_TONE },
  otherSense: ENGLISH_OTHER_SENSES,
  ownWords:
    'contact contacts contacted contrast contain contains canvas cancer candle channel channels beach reach branch branches outrage outraged refuse refused refuses refined ' +
    'managed manages manage manager managers managing services server servers severe service several secure secured immediate immediately urgency ' +
    'humane humans agency reacted created treated account accounts accountant amount discount plane plans planed planned planning agreement ' +
    'stopped shipped stolen stole broken spoken spoke closed cloned closing choose chose phones phoned phishing fishing fixing hacker packed ' +
    'tomorrow director direction directory directories personal personnel perform performed perfect prefect expected excepted accept accepts ' +
    'credits edited credited created rewards reward towards forward forwarded forwards leaves leaving living loving liking looking booking ' +
    'angry hungry hate have having hated rated dated signing singing single singed thinks thanks thank things thing thinking ' +
    'terminal terminals terminate determine determined formatted former formed quiet quite quit quilt ' +
    'unusable unstable available unavailable availability valuable variable variables reasonable reachable readable breaches breached previous ' +
    'responding responded response responses responsible reporting reported importing imported exported supported supporting waited wanted wasted ' +
    'returned retuned retained returned returns deleted selected detected deployed delayed delays relays displays display replaced replace release ' +
    'another anothers mother bother brother weather whether either neither customs custom costume customer customers consumer consumers ' +
    'morning warning moving mailing missing passing posting pasting parsing paying playing praying saying staying stating starting standing sending ' +
    'spending pending ending landing lending leading loading reading heading hearing wearing tearing rating rotating router routed ' +
    'emerging merging emergency urgent argent current currents currency concurrent content contents context contest consent concern concerned',
};
