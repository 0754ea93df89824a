/** English, and the English words that other languages have borrowed. */
import type { Lexicon } from './lexicon.ts';
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
    screen: 'button* link links option* page pages dialog* screen* menu* icon* event* status* flag* endpoint* api webhook* reason* survey* form forms template* field* token* signal* function* method* tab tabs column* label* checkbox* popup modal policy policies report* workflow* module* feature* category dropdown section* article* docs documentation filter* view macro* tag tags',
    others: 'customer customers client clients user users subscriber* buyer* shopper* guest* visitor* tenant tenants patient* student* member members caller* consumer* their his her them',
    person: 'human* person people someone somebody anyone anybody agent agents rep reps representative* manager* supervisor* operator* advisor* adviser* specialist* engineer* expert* technician* staff member employee* boss director* ceo lead executive* colleague* one guy being superior* technical csm',
    bot: 'bot bots chatbot* robot* machine* ai automated automatic canned script* template* assistant auto autoreply autoresponder computer',
    when: 'today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday noon midnight eod cob',
  },
  says: {
    cancellation: `
      cancel* ... @contract; @contract to|be|is|was|gets|get? cancel*; @contract cancel*; cancel* with|from you|us? $; ^ we|i .. cancel* $
      we|i|us .. cancel* $
      we|i|us|to|will|ll|must|should|or|be|are|am cancel* if|unless|because|and|effective|immediately|by|before|at|now|today|with|altogether|asap|as|since|after|this|next|right|straight|soon
      ^ cancel* it|this|that? $; cancel* us|me $; cancel* it all
      consider*|thinking|contemplat*|threaten*|decid*|request*|submit*|confirm* .. cancel* $; formal|formally|written .. cancel*
      request* .. cancellation $; cancellation notice|request|letter; notice of cancellation|termination; termination notice|letter
      terminat* ... @contract; terminat* .. cooperation|collaboration|business; we|i|to terminat* $
      end|ending .. our|my|the|this @contract
      end|ending .. our|the|this|my contract*|subscription*|membership*|agreement*|cooperation|collaboration|relationship|partnership|trial
      close|closing|delete|deleting|deactivate|deactivating|shut|shutting down? our|my|the|this whole|entire|company|business|corporate? account|accounts|workspace|tenant|subscription
      stop|stopping .. our|my|the contract*|subscription*|membership*|plan|renewal; stop|stopping using|paying you|your|this|it|the|for
      !not|never|nor|non|no|without|refuse|decline|against .. renew*; nonrenew*; turn*|switch* off .. renew*; disable .. auto renew*
      stop .. renew*; opt* out .. renew*; let|letting .. @contract .. lapse|expire|end|run
      give|giving|gave|serve|serving|hand|handing .. notice; month|months|days notice
      move|moving|switch|switching|migrate|migrating|change|changing|go|going|defect*|jump* over|away? to|with a|an|the|your|another|some|one? other|different|another|competing|cheaper|better|competitor* @rival
      move|moving|switch|switching|migrate|migrating|go|going|change|jump* over|away? to|with a|an|the|your? competitor*|competition|alternative*|rival*|elsewhere
      switch|switching|change|changing provider*|vendor*|supplier*|tools
      move|moving|migrate|migrating|go|going|look|looking|shop*|bank .. elsewhere; away from you|your; move|moving on from you|your|this
      leave|leaving|quit|quitting|ditch*|drop|dropping|dump* you|your; leave|leaving for|to .. @rival
      we|i|are|am|be|are|re|ll|will|to leave|leaving|quit|quitting $; we|i|are|will|about|ready|going|re to? walk|walking away|out|$
      we|i|ll|will are|re|be? out of here; we|i are|am out $; take|taking .. business|money|custom|budget|spend elsewhere|somewhere|to
      look*|search*|shop* .. for|at .. alternative*|replacement*|competitor*|
      look*|search* .. other|another|different|new provider*|vendor*|supplier*|tool*|solution*
      evaluat*|consider*|explor*|compar*|review*|assess*|trial*|talk*|speak* .. alternative*|competitor*|other vendor*|provider*|supplier*|solution*|tool*?
      lose|losing|lost us|me|our; lose|losing a|another|this|yet|one customer*|client*; part|parting ways|company; pull* the plug
      get|getting rid of you|your|the|this @product; last month|year|week|quarter .. with you|your|us; last straw
      not|no .. remain|stay|staying|continue|continuing .. customer*|client*|with you|your|@contract
      !not|no|nor .. stay*|continu*|remain*|proceed* .. with|using|as you|your|a|this|the|our|my; !not|no .. extend*|prolong* .. @contract
      done|finished|through with you|your|this|the @product? $
      !no|not longer|any? .. need|want|require|use|using|wish .. your|the|this|our|my @contract|@product
      discontinu* .. our|my|the|using|use .. @contract|@product; discontinu* .. using|use; wind* down our|my; offboard us|our
      exit*|leave|leaving|withdraw*|out of|from our|the|this|my contract*|agreement*|subscription*; get out of .. contract*|agreement*
      churn $; downgrade .. free; replac* you|your .. with|by; replac* you $
      rethink*|reconsider*|reevaluat*|question* .. our|the|this|whether contract*|subscription*|partnership|renew*|relationship|staying|to
      unsubscribe|unsubscribing .. from .. plan|@contract; want out; customer for much longer
      we|i re|m|ve|d|ll .. cancel* and|but|because|if|unless|with|now|today|effective|$
      want|like|wish|need|have|decided|going to end|cancel|terminate|stop it|this|that; what|long|is .. notice period; our notice period
      !reason* not to leave|drop|cancel|switch|go|quit|terminate; !reason* to stay|renew|keep|continue; resign .. contract*|membership*`,
    human_request: `
      talk|talking|speak|speaking|chat|chatting|spoken|discuss .. to|with .. @person
      talk|speak|chat to|with .. real|actual|live|human*|person|somebody|someone
      reach|contact|find|get|getting|hold|want|need|have|see|give|send|like|prefer .. a|an|some|real|actual|live? human*|real|actual|live
      connect|transfer|put|pass|route|hand|redirect|refer|forward|patch .. me|us|this|it|my .. to|with|through|over .. @person|human*
      escalate .. to .. @person|management
      get|want|need|request*|require|demand|give|like|prefer|where|ask|asking .. your|a|the|an|any|some|senior|real|actual manager*|supervisor*|superior*|boss|representative|operator|human*|person
      get|want|need|request*|demand .. a|an|your|some? real|actual|live|human*|breathing
      get|want|need|require|like|prefer .. someone|somebody|anyone from|in|at|who|with|real|senior|competent|technical|human|there
      real|actual|live|living|breathing|proper human*|person|people|agent*|representative*|operator*|being|employee|rep|support|support
      human being*|agent*|operator*|support*|assistance|help|contact|please|now|here|advisor*|representative*|intervention|rep
      a|an|any|some|one|with|to|actual|real human $; humans please; ^ human* $
      is|are there a|an|any|anyone|anybody|someone|real|actual .. human*|person|there|people|alive|real|agent*
      anyone|anybody|someone|somebody real|alive|human; !not a|another|your|the|some|one|with|to? @bot; !no more|further|bots .. @bot
      !no bots|bot|chatbot*|robots $; instead|rather of|than .. @bot; without .. bot|bots|chatbot*|robot*
      stop .. bot|automated|canned|robot*|chatbot* .. repl*|respon*|answer*|message*; tired|sick|enough|fed .. @bot
      talk*|speak*|chat* to|with .. bot|bots|chatbot*|robot*|machine .. not|no|useless|pointless
      bot|chatbot|assistant .. useless|not|keeps|goes|loop|circles; call|phone|ring|telephone|dial me|us .. $
      call|phone|ring me|us back|at|on|today|asap|as|please|immediately|now|about|tomorrow|this|or|under|when|to|urgently|and; callback
      call back; give|giving me|us|our .. a .. call|ring|callback|phone
      get|want|need|request*|schedule|arrange|book|have|set|organi*|expect|like|appreciate|possible .. a|up|phone|quick|short|direct|telephone call|callback|phonecall
      phone|telephone call; have|do|set|jump|hop|get .. on a .. call|phone; call with|from .. you|your|@person
      number .. call|reach|phone|dial|ring
      talk|speak|explain|discuss|reach|help|contact|sort|want|prefer|easier|someone|somebody|available|walk .. on|over|by|via the? phone|telephone
      phone|telephone|direct number|support|line; by phone; pick up the phone; phone* me|us
      @person|someone .. to? call|phone|ring|contact|reach|get|visit .. me|us
      someone|somebody|person|human* .. actually|really reads|read|understand*|help*; dedicated person|contact|agent
      let .. me|us .. talk|speak|chat; supervisor|superior* please; manager please; member of staff|your; @person .. take over
      put|get .. a|your? @person .. on; all|only .. get|getting .. bot|bots|chatbot|robot|automated|template*; sort .. in person`,
    outage: `
      is|are|be|been|being|went|gone|goes|go|going|keeps|s|seems|appears|re @wholly? @wholly? down
      @system|everything|whole .. @wholly? down; down for .. everyone|everybody|all|us|hours|minutes|the; completely|totally down
      down since|again|completely|now|right
      @system|everything|whole is|are|has|have|been|went|gone|still|completely? .. offline|unavailable|unreachable|inaccessible|unresponsive|dead|crashed|frozen|gone|broken|hanging|blank|out
      outage|blackout $
      a|an|the|major|complete|total|full|current|ongoing|massive|another|big|severe|system|service|partial|platform|network|experienc*|see|seeing|having|there outage
      outage since|on|for|again|right|affect*|in|at|now|continues; outage; total|complete failure|standstill
      unavailable|unreachable|inaccessible|unresponsive; service|services|server temporarily? unavailable
      !@system|everything .. not .. load*|respond*|start*|open*|reachable|available|accessible|come|coming|up; not reachable|accessible
      !@system .. not work* .. at all|for everyone|anyone|anybody|any|all|since; !@system .. not work* anymore|any
      !@system .. not work* $
      !nobody|none|no .. can|could|able .. log*|sign|access|work|connect|open|use|reach|get|do|place|pay|order|call|login|send|process
      !everyone|everybody|all|whole|entire|hundreds|dozens|@everyone .. not|unable|locked .. log*|sign|access|work|connect|open|use|reach|get|login|out
      not .. anyone|anybody .. log*|access; !nothing|none .. works|working|loads|loading|responds|responding|goes|opens|work|load|going
      nothing at all .. works|working|loads
      everything|all|whole|entire .. @system? .. broken|dead|failing|fails|offline|stopped|crashed|crash|frozen|unusable|hangs|stuck
      !not|unable|nor|nobody .. access|reach|open|use|load|connect|log|get .. platform|system|systems|site|website|server|servers|service|anything|tenant|environment|cloud|software
      unable to .. access|reach|connect .. @system; 500|502|503|504|5xx errors? .. everywhere|everyone|everybody|all|every; 502|503|504
      bad|gateway gateway|timeout|timeouts
      all|every|each|any .. request*|call|calls|page|pages|endpoint*|login*|transaction*|attempt* .. fail*|time|times|timing|timeout*|error*|return*|end*|down|reject*|5*
      all|every our? .. request*|call|calls|login* .. fail*|time*|5*; whole|entire .. @system .. stopped|crashed|hangs|frozen|dead|out
      @system has? .. crashed|collapsed|died; @system|everything .. stopped|quit .. working|responding|sending|processing|loading
      timing|timed|times out .. everyone|everybody|all|everywhere|every; since @system? .. crash*
      lost .. connection|access .. everything|all|entire; production .. @system? stopped|halted|broken|crashed|dead|outage|out
      white|blank page|screen .. everyone|everybody|all|everywhere
      not .. reach|load|open .. your|the site|platform|service|portal|api|servers|app
      stopped|quit responding|loading|working .. for .. all|everyone|us|everybody; has|have stopped .. entirely|completely|altogether
      no .. service|connection|access .. at all|since; is it|are you down; not .. working .. everyone|anyone|anybody|all of us|any of us
      login|logins|checkout|payments|search|calls|emails|messages|orders .. not .. going|coming .. through|out|in
      still|been|has out since`,
    refund: `
      refund|refunds|refunded|refunding|reimburs*; money|payment|fee|fees|amount|cash|deposit|charge|funds|dollars|euros|eur|usd .. back
      want|get|give|have|send|pay|demand|expect|need .. it|that|this|them|difference|rest|half back; money|paid .. returned
      return|returning .. our|my|the money|payment|funds|fee*|amount; give|pay|paid|paying|transfer us|me .. back; repay*|repaid
      pay|paid back; recoup; give it back; back .. on|to|into .. card|credit; credit note*|memo*
      credit|credited|crediting .. us|our|my|for|back|against|towards
      a|some|as|full|partial|pro|rata|prorated|service|account|bill* credit|credits for|on|to|against|back|$; service|sla credit|credits
      as|issue|issued|receive|owed|due|deserve|expect|ask*|request*|apply|get .. credit|credits $; compensat*; chargeback*|charge back
      dispute .. charge*; revers*|revert*|undo|void|cancel .. charge*|payment*|debit*|invoice
      charged|billed|debited|paid|invoiced .. twice|double|wrongly|incorrectly|mistake|error .. back|refund*|return*|credit*|correct
      fee|fees|money|payment|amount|deposit|sum .. returned|repaid; !not|never|yet|nor|still|without|no .. refund*|reimburs*|credited
      !still|yet|already .. waiting .. refund*|money|credit; where .. my|our refund
      !not|never|yet .. received|gotten|got|seen|arrived .. refund*|money|credit; overcharge back
      give|return us|me .. the|our .. money|fee|charge|payment
      want|expect|demand|request|ask .. our|the|my? .. money|payment|fee|refund*|reimburs*; make good .. for|the; money .. returned|back`,
    security: `
      security|data|privacy|gdpr breach*|incident*|leak*|hole*|flaw*|problem*|bug*|weakness*|gap*|risk|violation*|emergency|vulnerab*|compromise
      security issue*|concern*|threat*; breach $; a|the|had|have|this|possible|suspected|was|been|were|got breach|breached
      data protection|privacy incident*|breach*|violation*; hack|hacked|hacker*|hackers|hacking; compromised; phish*
      malware|ransomware|virus|viruses|trojan*|spyware|keylogger*|botnet; vulnerab*; exploit|exploited|exploitable|exploits; cve; zero day
      xss|csrf|ssrf|idor|rce|sqli; cross site scripting; sql|code|script injection; remote code execution; path|directory traversal
      privilege escalation; auth* bypass; bypass* .. auth*|login|password|2fa|mfa|permission*
      leak|leaks|leaked|leaking|leakage .. data|token*|key|keys|password*|credential*|customer*|record*|information|email*|address*|database|personal|secret*|online|public*|details
      data|token*|key|keys|password*|credential*|customer*|record*|information|secret*|database|details|addresses .. leak|leaks|leaked|leaking
      leaked
      unauthori*ed .. access*|login*|user*|person|people|party|parties|device*|transaction*|sign|activity|change*|use|third|ip*|entry|export*|download*|attempt*
      unauthorized|unauthorised .. access*|login*|user*|person|people|party|parties|device*|transaction*|sign|activity|change*|use|third|ip*|entry|export*|download*|attempt*|charges
      without .. authori*ation|permission|consent .. accessed|logged|downloaded|exported
      accessed|logged|downloaded|exported|changed .. without .. authori*|permission|consent|knowledge
      suspicious|strange|unknown|unrecogni*|unfamiliar|weird|foreign|malicious|rogue|fake|fraudulent|dodgy login*|log|sign*|activity|activities|access*|device*|email*|ip|ips|session*|location*|mail*|message*|attachment*|link*|transaction*|traffic|request*|account*|user*|admin*|file*|invoice*|website*|page|charges
      login*|logins|signin*|sign|log|logged|access .. from .. russia|china|unknown|another|foreign|country|nigeria|location* .. not|never|we|i|unknown
      login*|sign|access|logged .. from .. unknown|unfamiliar|foreign|strange|suspicious
      not .. recogni* .. login*|device*|access|session*|ip|user|sign
      login*|device*|session*|sign|access .. not .. recogni*|us|me|ours|mine
      someone|somebody|stranger*|attacker*|hacker*|intruder*|outsider*|unknown|third|thief .. access*|logged|login|log|got|gained|broke|broken|stole|stolen|steal*|using|used|changed|entered|downloaded|exported|read .. account*|system*|data|password*|database|our|my|files|server*|records|in|into
      broke|broken|breaking|break into .. account*|system*|server*|our|my; attacker*|intruder*|intrusion*|break
      former|ex|fired|terminated|dismissed|departed|left .. employee*|colleague*|admin*|contractor*|staff|worker .. access|log|logged|login|logs|downloaded|exported|signed|in
      ex|former employee* .. still .. access|log*|see|read; exemployee
      stolen|stole|steal*|theft .. laptop|device|phone|credential*|password*|token*|key|keys|cookie*|data|account*|identity|card*
      laptop|phone|device|credential*|password*|key|keys|token*|data|account|cookie* .. was|were|been|got|is|are .. stolen|hijacked|taken|compromised|exposed|leaked|cracked
      lost|missing .. laptop|device|phone|token|key .. access|data; account* .. taken over|hijack*; account takeover; hijack*
      identity theft; spoofed|spoofing; impersonating|impersonated you|your|us|our|me|my|the; pretend* to be .. you|your|from|us|our
      see|sees|seeing|view|access|open|read|shows|showing|shown|visible|got|received .. other|another|different|wrong|someone .. customer*|tenant*|company|companies|organi*|client*|account*|workspace* .. data|ticket*|record*|invoice*|information|details|files|messages|documents|names
      data|records|invoices|files|details .. of|from|belong* .. other|another|different customer*|tenant*|company|companies|organi*|client*|workspace*
      exposed|exposes|exposing .. data|token*|key|keys|credential*|public*|customer*|personal|password*|internet|secret*
      data|token*|key|keys|credential*|secret*|records|files|bucket|database .. exposed|public*
      publicly accessible|visible|exposed|readable|available .. data|files|records|customer*|without; brute force; brute forc*; ddos
      dos attack; cyber|under attack*; cyberattack*; attack .. on our|my|us; credential stuffing
      password* .. changed|reset .. without|not; !not|never .. request*|ask*|initiat*|trigger* .. password|reset|login|code|2fa|mfa|it
      !not|never|nobody|none .. me|us|made|make|log*|signed|recogni* .. that|this|these|those login*|sign*|change*|transaction*|device*
      scam|scams|scammer*|scammed|fraud|fraudster*|fraudulent*; tampered; backdoor*; data exfiltrat*; exfiltrat*
      personal data .. wrong|exposed|visible|public*
      sent .. data|information|invoice|records .. wrong|someone|another .. person|customer*|company|recipient*|else|client*
      still had|has|have .. access; without .. authori*|permission|consent .. opened|viewed|read
      opened|viewed|read .. without .. authori*|permission; intruder
      someone|somebody|attacker .. has|have|got|had|gotten|hold .. api|our|key|keys|password*|credential*|account
      key|password|credentials|token .. fell|wrong hands|someone|github|public
      someone|somebody else|unknown .. logged|in|using|accessed|has access|our|my
      asks|asking|asked .. for? .. passwords|password|credentials|login .. pretending|fake|claiming|looks
      claiming|claims|pretends to be .. your|you|support|from
      email|mail|message .. pretending|claiming|imitat*|asking .. password|credentials|to; found .. vulnerab*|flaw|hole
      see|sees|saw|reach|download|opened|open .. data|files|invoices|records .. not .. ours|mine|theirs
      passwords|tokens|keys .. plain text|public|github; stole*|stolen; data .. for sale|sold|dark; dark web
      locked out .. by .. hacker*|attacker*|someone`,
    urgent: `
      urgent; urgently; urgency; asap; emergency; immediately
      immediate|instant action|help|attention|support|response|assistance|answer|fix|solution|reaction|intervention|reply|feedback|callback|escalation|resolution
      right away; straight away; at once; soonest; as soon as .. possible|humanly; as fast|quickly|quick as .. possible|can
      right|this now|minute|second|instant $; need*|fix*|help*|must|do|act|want|answer|call|respond|somebody|someone .. right now|this
      now now; now please $; help now; ^ now $; critical $
      critical|catastrophic|severe|disastrous issue|problem|bug|error|failure|situation|incident|for|outage|and|impact
      very|is|extremely|absolutely|mission|business|highly|time|most|production critical|sensitive; critically; p1|p0|sev1|sev0|prio1
      sev|severity|priority|prio|p 1|0|one|zero|critical; highest|top|utmost|maximum|extreme priority|urgency|importance|prio
      priority one
      production|prod|live|factory|warehouse|plant|business|checkout|shop|store|assembly|sales|shipping .. down|stopped|halted|standstill|stands|blocked|dead|stop|halt|idle
      stopped|halted|blocked|stop|halt .. production|factory; at a .. standstill; standstill
      losing|lose|lost|cost|costs|costing|bleeding|burning .. money|revenue|sales|customers|orders|thousand*|fortune|business|every|per|us
      every|each minute|hour|second|moment .. cost*|count*|matter*|lose|losing; thousand* .. per|a|an|every hour|minute|day
      !can not|hardly|no wait $; !can not|hardly wait .. any|until|till|another|much|longer|anymore|for|that; without .. delay
      drop everything; all hands; time is .. of|essence|critical|ticking; within .. the|an|next|one .. hour|minutes|hours $
      within|in the next .. hour|minutes|hours|min; next|in 5|10|15|20|30|45 minutes|min; clock is ticking
      patient* .. risk|danger|waiting|harm; lives|safety|life|people|health .. risk|danger|stake; at risk right; danger; mayday; sos
      crisis; house is on fire; on fire; dire; disaster; need .. help .. now; react now; now or never; no time to lose
      at this very? moment; as we speak; rush please|$; rush; in the middle of; currently .. downloading|deleting|wiping|stealing
      is|are downloading|deleting|stealing|encrypting|wiping; going out to .. recipients|customers|everyone; stop it now
      before it is too late; too late`,
    high: `
      by|before|until|till .. @when|afternoon|evening|weekend|week|month|lunch|midday|hours|morning|end|close
      need*|must|has|have|want|due|expect*|require*|fix*|answer*|solve*|send|sent|go|goes|get|got|resolve* .. @when
      due|deadline*|latest|expire* .. @when|in|week|is|for|by|soon; deadline*; end of .. day|week|business|month|quarter
      still|later today; in|within .. one|two|three|four|five|six|few|couple|2|3|4|5|6|8|10|12|24|48|an|a .. hours|hour|days|day
      later this afternoon; within .. day|days|week|hours|hour
      presentation|demo|meeting|board|audit*|launch*|release|payroll|event|inspection|webinar|closing|golive|live|payday|training|auditor*|kickoff|conference|go|review .. is|are|starts|in|on|at|for|due|takes? .. @when|hours|hour|days|minutes|morning|afternoon|week|soon
      @when|tomorrow .. presentation|demo|board|audit*|launch*|release|payroll|inspection|live|closing|event|deadline
      go|going|goes live .. @when|in|soon|next|this; blocked|blocking|blocker|blocks|blocker*|showstopper*|stopper; show stopper; stuck $
      stuck|stranded with|since|on|at|for|because|until|here; we|i|are|am|is|team|all .. stuck
      hold*|held up .. us|our|everything|work|whole|the; holding .. up; stops|prevents|preventing|stopping|keeps us|our|me|from
      bottleneck
      !not|unable|nobody|impossible .. work|continue|proceed|invoice|ship|bill|operate|finish|close|pay|deliver|serve|move|go|process|release|place|sell|publish .. $|anything|orders|customers|on|forward|ahead|live|at|until|without|our|any|properly|with|further|invoices|payments|any|anymore|because|since
      whole|entire|all|most|half .. of? our|the|my? .. team*|company|office|department|floor|branch|staff|users|customers|agents|employees|colleagues|organi*|warehouse|sites
      affect*|impact*|hit*|hurts .. all|many|several|everyone|everybody|multiple|our|entire|whole|hundreds|dozens|most|customers|users|business|operations|clients
      many|several|multiple|dozens|hundreds|thousands|lots|number|plenty .. users|people|customers|colleagues|agents|employees|clients|accounts .. affect*|not|waiting|complain*|block*|report*|unable|see|get*|hit|lock*
      !everyone|everybody|nobody|dozens|hundreds|all .. affect*|waiting|blocked|can|complain*|locked|unable
      customers|clients|users are|have|is|keep|already|all|waiting|complain*|wait|calling
      people|users|colleagues|agents|employees|customers|clients|staff|seats|sites|stores .. affected|blocked|locked|idle|impacted|waiting|unable
      20|25|30|40|50|60|70|80|100|120|150|200|250|300|400|500|1000 people|users|colleagues|agents|employees|customers|clients|staff|seats .. not|affect*|block*|wait*|unable|idle|lock*|without
      soon $; need*|must|has|want|please .. soon|quickly|fast|prompt*|shortly; as|very|pretty|quite soon
      quick|prompt|fast|speedy|swift .. fix|help|response|answer|reply|solution|resolution|support|action; pressing
      high|higher|elevated prior*|prio|importance|impact|severity; very|quite|really|extremely|is important $
      important .. customer|client|deal|meeting|demo|deadline; prioriti*|expedite; time pressure; under pressure; hurry|quickly please
      hurry $; running|run out of time; serious|severe|major|significant .. issue*|problem*|impact|disruption|incident|bug|outage
      waiting|wait|waited .. for? days|weeks|hours|month*|long; days|weeks late|overdue|behind; overdue; no workaround
      without .. workaround; month|year|quarter end; payroll; p2|sev2; am|pm|o|oclock|clock|noon|sharp today|tonight|tomorrow
      today|tonight|tomorrow at|by|before 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|noon
      runs|run|running|expires|expire|expiring|closes|close|ends|due|starts|start|opens|open|leaves|begins|goes|ships|leaving out? .. @when
      today|tonight $ latest; still today; by close of; today is|s the .. last|deadline|cutoff; cutoff|cut off .. @when|pm`,
    low: `
      !no|not|nothing|hardly|without|isn|never|non|zero|less .. hurry|rush|urgent|urgency|pressing|urgently|stress|pressure|priority|critical|emergency|worries
      !no|not .. big|important|time|super|that|particularly|really .. hurry|deal|rush|urgent|important|critical|sensitive|priority
      !no deadline; no worries if; !not .. big problem|issue|deal; !not|no .. block* us|anything|anyone|me|our|work
      !not .. blocker|blocking|showstopper; whenever; take|taking your|all? .. time $; take your time
      at your|their .. leisure|convenience|pace
      when|if|once|as .. you|your|somebody|someone|anyone|team .. have|has|find|finds|get|gets|got|ve .. time|minute|minutes|moment|chance|spare|second|sec|bandwidth|capacity|around|bored
      when|once|if time allows|permits|convenient; when things .. quiet*|calm*|slow*; next|following time you; in your .. own|spare time
      low|lowest|lower|minor|least priority|prio|importance|urgency|severity; p4|p3|sev4; nice to have; nicetohave
      can|could|may|might|it|this|that|will|ll|happily wait|waits; fine to wait; fine|ok|okay|good|enough|soon next|later
      next|following|coming week|weeks|month|months|quarter|sprint .. is|are|works|would|fine|ok|okay|enough|suits|perfectly
      sometime|someday|eventually; some|one|another day|point|time; at some|one point; in the .. long|future|run
      future release|version|update|improvement; next release|version; in future; by the end of .. quarter|year; backlog; roadmap
      would|might|could|may|d|be be? .. nice|great|cool|lovely|handy|helpful|awesome|useful|good|fantastic|neat|convenient|love if|to|feature|addition|when|improvement
      feature|enhancement|improvement request*|idea*|suggestion*|wish*|proposal*|vote; feature wish
      idea|suggestion|wish|proposal for|about|$; suggestion*|wishlist
      just|only|merely curious|wondering|wondered|asking|checking|interested|question|fyi|note|noting|mention*|nitpick*|minor|cosmetic
      just .. idea|thought|suggestion|nitpick|question|note|observation; curious; out of .. curiosity|interest
      purely|mostly|just|only|rather|merely cosmetic|informational|academic; cosmetic; for your information|records; for the record; fyi
      minor|tiny|small|little|trivial|negligible|silly .. thing|issue|typo|detail|glitch|bug|question|suggestion|idea|note|wish|matter|improvement|request|visual|annoyance|one
      nitpick*; not a problem .. just; a typo; have you .. considered|thought; could you consider; ever planned; any plans to|for
      is|are there .. plans; love .. see|have .. feature|option|some|day|dark; !not|less|hardly important; !not .. matter|matters .. much
      !no .. need to hurry; !no .. reply|answer needed|necessary; !no action .. needed|required|necessary; before i forget; for later
      for the wishlist; purely out of`,
    furious: `
      unacceptable; outrage*; ridiculous*; disgrace*; appalling*; furious; disgust*; pathetic*; terrible|terribly; horrible|horribly
      awful|awfully; worst; useless; garbage; rubbish; crap; crappy; bullshit; shit; shitty; damn; wtf; hell; fuck*; idiot*; stupid
      scandal*; shameful*; ashamed; shame; insult*; incompeten*; atrocious; abysmal; dreadful; hate; hopeless; nightmare; infuriat*; angry
      anger*; livid; rude; lousy; horrendous; sick|tired of|and; fed up; a joke|farce|disaster|mess|shambles|disgrace|circus; absurd
      nonsense; laughable; joke $; waste|wasted|wasting of|our|my|hours|so|days|time|everyone|another|all|money; rip off|ripoff; rip off
      liar*; lie|lies|lied to|about; robbery; extort*; enough is enough; had enough; last straw; beyond belief; out of patience
      losing|lost .. patience|trust|faith|confidence; patience .. over|end|thin|run*|exhausted|out; at .. wits end; legal action; lawyer*
      lawsuit*; sue; regret; pissed; trash; joke of; embarrass*; intolerable; inexcusable; unprofessional*; unbelievabl*; clown*; scam`,
    negative: `
      disappoint*; frustrat*; annoy*; unhappy; dissatisf*; unsatisf*; upset*; irritat*; sadly
      poor|poorly .. support|service|quality|experience|performance|communication|handled|designed|response|customer|documentation
      very|really|so|quite|too|extremely poor|slow|bad|painful|confusing|tedious|unreliable|disappointing|long
      bad|badly .. service|support|experience|quality|communication|joke|handled|impression|designed|attitude
      is|are|feels|so|really|very|getting bad|painful|worse; complain*|complaint*; letdown; let .. down; unreliable; inadequate
      unresponsive support; ignor*|ignored us|me|my|our|again|completely|every|by|for
      being|been|feel|feeling|felt|was|were ignored|abandoned|cheated|misled|neglected|betrayed|deceived; mislead*|misled; broken promise*
      promised .. but|not|never|nothing|again|weeks|days|last
      !nobody|none .. answer*|respond*|repl*|cares|care|help|helps|helped|reacts|reacted|cared|listens|bothers|gets|got|read*|called|calls
      !no|never|without|zero|not any .. response|reply|answer|reaction|feedback|update .. for|since|in|from|after|yet|days|weeks|at|ever|so|$
      !still no|not|nothing|nobody|waiting|none; !no one .. answer*|respond*|repl*|cares|help*|reacts|listens|bothers|read*|called|calls
      !not|never .. care|listen|bother*|answer*|respond*|reply|replied|help*|call* .. us|me|my|our|about|back|at|anymore|email*|ticket*|mail*|question*|all
      third|fourth|fifth|sixth|tenth|umpteenth|nth|3rd|4th|5th|6th|10th|hundredth|second|twelfth|another time .. $|this|we|i|now|in|that|writ*|report*|ask*|contact*|open*|have|and|today
      third|fourth|fifth|sixth|3rd|4th|5th|6th ticket|mail|email|message|request|complaint|reminder|attempt|outage|incident|week|day|bug
      how many times|more|times; how often; how much longer; how long .. do|must|should|are|have|does|will|can; over and over
      again and again; time and again; time after time; once again; yet another|again
      every single|time|week|day|damn .. time|week|day|breaks|crash*|fail*|same|again|month|something
      same .. issue|problem|bug|error|excuse*|answer*|story|mistake .. again|over|every|as|third|back|since
      keeps .. breaking|happening|failing|crashing; keep .. getting|asking|telling|sending|repeating .. same|us|me|copy|canned|run
      several|many|multiple|countless|three|four|five|numerous|two times .. already|now|and|without|asked|contacted|written|no|nothing|reported
      already .. asked|told|wrote|written|reported|explained|sent|contacted|complained .. times|twice|three|several|before|you|again|many|no
      asked|told|wrote|written|explained|contacted .. three|four|five|several|many|times|countless|repeatedly; repeatedly; constantly
      endless*; forever; waiting|wait|waited .. for? .. days|weeks|months|hours|ages|forever|long
      took|takes|taking .. forever|ages|weeks|days|hours|months|too|so; for days|weeks|months .. without|and|no|nothing|not|now
      days|weeks|months without; far|way|much too|more; too slow|expensive|long|complicated|many|late
      not good|acceptable|ok|okay|fair|professional|normal|serious|enough .. $|way|for|to|at|that|enough|service|how|from|and
      not .. what we|i .. pay*|expect*|paid|sign*|bought|order*; expected .. more|better; expect .. better|more; deserve .. better
      should not .. have|take|be .. to|this|so|hard|acceptable|happening|that; gone|going|went downhill|worse; run around|runaround
      circles; passed around; excuse*
      not .. impressed|happy|satisfied|pleased|amused|helpful|useful|thrilled|fun|funny|convinced|delighted; less than; unfair; cheat*
      deceiv*; overpriced; messed|screwed|mess up|again|$; a mess; what .. are|am|do|is we|i|this|kind .. paying|pay|service|support
      seriously $; come on $; really $; honestly $; enough of
      how is|can|could this|that|it|you|anyone .. possible|happen|acceptable|even|so|run|be
      why is|does|do|am|must|should|are .. so|nobody|still|always|never|again|it|this .. hard|difficult|slow|long|complicated|answer*
      nothing .. happen*|changed|done|improv*|has|works; make|makes|made .. no sense; pain; pita; not impressed; clunky; buggy; pointless
      confusing; waste; awkward; wrong again; cost us|me; lost .. customer*|sales|orders|revenue .. because|due|thanks|through|again`,
    positive: `
      excellent; awesome; amazing*; wonderful*; fantastic*; brilliant*; superb; outstanding; terrific; marvel*; fabulous; phenomenal
      perfect|perfectly; impress*; delight*; thrilled; grateful; kudos; bravo; hats off; thumbs up; congrat*; well done
      nice|great|good|superb|amazing|fantastic|excellent|fabulous|lovely|stellar|splendid work|job|one|team|product|support|service|tool|feature|release|update|experience|improvement*|stuff|help|customer|new|people|response|platform|app
      great; happy|pleased|satisfied|glad with|about|to|customer*|we|so|that
      very|so|really|super|extremely|truly|quite happy|pleased|satisfied|helpful|good|nice|friendly|kind|useful|smooth*|easy|grateful|thankful|fast|quick|well|impressed
      love|loves|loved|loving|adore; made|makes|make|making .. my|our .. day|week|life|lives|easier|easy
      saved|save|saves .. us|my|our|me .. day|hours|life|lots|time|a|bacon|weekend; life saver; lifesaver
      best .. support|tool|product|team|service|software|ever|experience|we|i|platform|customer|in; thank|thanks .. so|very much
      many|huge|big|special|heartfelt|sincere|warm|millions thanks
      thanks .. million|bunch|ton|again .. help*|support|quick|great|fast|everyone|team
      thank|thanks .. for|to .. quick*|fast|great|excellent|amazing|super|wonderful|patien*|brilliant|kind|awesome|fantastic|swift|speedy|prompt|outstanding|solving|fixing|resolving|lovely|effort*|saving|sorting|going
      appreciate|appreciated .. $|help|effort*|support|work|quick|patience|all|great|team|everything|what|care|fast|it
      really|truly|much|greatly|deeply|highly appreciate*|recommend*; recommend .. you|your|it|to|highly|this
      works|working|worked|runs|running|went like|great|perfectly|flawlessly|beautifully|smoothly|wonderfully|charm|fine|brilliantly|well|without .. charm|now|thanks|thank|again|since|$|a|and|glitch
      keep .. up|the good|great|it; enjoy*; exactly what .. need*|want*|look*; pleasure .. work*|deal*|to
      a pleasure|joy|gem|delight|treat|dream; game changer; gamechanger; exceed*|exceeded .. expectation*; above and beyond; pleasantly
      flawless*; top notch; first class; world class; five|5 star*; spot on; rock|rocks $
      you guys|folks|people are|rock .. great|best|awesome|amazing; helpful .. and|team|support|staff|agent*|$
      huge|big|massive .. improvement|fan|help|difference; fan of
      quick|fast|prompt|swift|speedy|lightning response|reply|help|support|fix|resolution|solution|turnaround .. thank*|was|much|is|$|and
      yay; hooray; woohoo; wow; cheers to; compliment*; praise*; friendly .. and|support|staff|team|service; stellar
      so|really much easier|better|faster; finally works; problem solved; smooth*; intuitive; reliable; solid; legend|legends
      hero|heroes|heroic; star|stars $; lifesavers; faith .. restored; restored .. faith|trust; chapeau; godsend; blown away
      couldn be happier; !can not thank .. enough; !never .. better|happier; !could not be happier; ten out of; 10 out of|10; grand`,
  },
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
