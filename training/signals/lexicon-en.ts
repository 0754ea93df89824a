/** English, and the English words that other languages have borrowed. */
import type { Lexicon } from './lexicon.ts';

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
  otherSense: {
    cancellation: `
      cancel* .. @work; cancel* .. @screen; @screen .. cancel*; press*|click*|hit|hits|tap*|choose|select*|push* on|the? .. cancel*
      cancel or|and|vs|versus ok|okay|save|submit|confirm; ok|okay|save|submit|confirm or|and cancel; @others .. cancel*
      cancel* ... their|his|her; terminat* .. employee*|process*|instance*|session*|pod|pods|connection*|ssl|tls|thread*|worker*|job*
      ssl|tls terminat*; end of .. trial|service .. date
      close|closing|delete|deleting|deactivate|deactivating .. user*|test|demo|duplicate|old|his|her|their|employee*|colleague*|sandbox|contact*|former|customer*|client*|inactive|unused|dummy|guest|second|extra|staging .. account*|workspace|tenant
      account* of|for|from .. former|colleague*|employee*|customer*|user*|client*
      what|how .. happen*|would|does|is .. if|when|after|once .. cancel*|terminat*|leave|delete|close|end; hypothetical*; in theory
      why|reason|who .. was|is|were|did|got|has .. @contract .. cancel*|terminat*; why was|is|has ... cancel*|terminat*
      @contract .. was|got|been|were .. cancel*|terminat*|closed|deleted .. by .. mistake|accident|error|you|itself
      accidentally|mistakenly|wrongly|erroneously|automatically|incorrectly .. cancel*|terminat*|closed
      cancel* .. by .. mistake|accident|error; last|previous|past|old .. customer*|provider*|vendor* .. cancel*; uncancel*
      undo|reverse|withdraw|revoke|retract|reverting|revert|stop .. cancel*|termination; cancel* .. cancellation; noise cancel*
      cancel* .. out $; cancel* each|noise; renew* .. ssl|tls|certificate*|domain*|token*|lease*|cert|certs|password*
      certificate*|ssl|tls|domain*|token*|cert|session*|dhcp .. renew*; not .. renew* .. automatic* .. certificate*|token*
      customers|clients|users|subscribers .. not .. renew*; why .. not renew*; fail* to renew*
      moved|switched|migrated|came|coming|moving|switching|migrating from
      switch|switching|move|moving|migrat*|change|changing to .. different|another|other|new plan|tier|region|server|workspace|version|account|email|domain|provider|identity
      single sign; sso|identity|idp|payment|email|cloud|hosting|sms|oauth|openid|auth* provider*|service*|vendor*
      leave|leaving .. request*|day|days|comment*|note*|page|blank|empty|review|feedback|balance|message*|type*|me|us|a|it
      on|sick|annual|parental|maternity leave; stop|stopping using .. old|legacy|v1|deprecated
      stop|stopping|end .. service|services .. on|in .. server|windows|docker|linux|machine; services .. restart*|container*
      unsubscribe|unsubscribing .. newsletter*|mail*|email*|list|notification*|link; end .. to end; end user*; week|weekend|front|back end
      delete .. account .. setting*|manager|balance; lost .. account manager; last year .. worked|went
      was|were|been going|about|planning|thinking|ready|close|tempted .. cancel*|leave|switch*|quit|terminat*
      nearly|almost cancel*|left|quit`,
    human_request: `
      let|lets|allow|allows|enable|enabling|able|letting|offer*|give|giving|so|when|if|for|where|that|should .. our|the|your|end? .. users|customers|visitors|people|callers|clients|agents|employees|students|guests|patients .. talk*|speak*|chat*|call*|human*|reach|contact|connect*|ask*|request*|to
      @others .. talk|talking|speak|speaking|chat|chatting|call|connect|request|reach|escalate|ask|want|get .. to|with|a .. @person
      our chatbot|bot
      chatbot|bot|widget|assistant|ivr should|could|might|feature|to|must|needs .. offer|let|allow|hand*|transfer*|have|escalate*|talk|provide|route|support
      handoff|handover|hand to|off|over .. human* .. feature|rule*|setting*|option|configur*|flow|step; feature .. human*
      configure|set|setting|setup|build|customi*|enable|train|add|change|turn .. @bot|handoff|handover|escalation
      human readable|error*|resource*|friendly|factor*|language|in|oriented|centered|centric|capital|rights|being|review*|approval|verification|nature|body|made|generated|names
      non human
      api|function|method|service|remote|procedure|rest|web|http|endpoint|rpc|system|graphql|webhook|backend|conference|video|sales|support|zoom|teams|incoming|outgoing|missed|inbound|outbound|customer|conference call|calls|calling|callback|phone*|center|centre|log|logs|queue*|recording*
      callback url*|uri|function*|endpoint*|handler*|hook*|parameter*|address*|page|queue*|method*|route|feature|form|button|widget|option*|setting*|error*
      call back .. function|url|handler|end|endpoint|to; redirect|oauth|webhook|async|javascript|js|event|saml|sso callback|call
      call center*|centre*|log*|record*|volume|queue*|forward*|history|statistic*|the|our|your|this|an|it|api|endpoint|function|fails|from|to
      phone number field*|format*|column*|validation|verification|in|is|on|of|not|mask|changed|wrong|missing|can|for|does|list*|show*|display*|input*|import*|export*
      phone|telephone|mobile|direct number|support line|numbers
      change|update|edit|add|verify|remove|delete|replace|import|export|format*|mask|show* .. phone|telephone|number*
      number .. call|calls|reach|phone of|per|statistic*|log*|report*
      project|password|account|task|tag|package|product|device|key|secret*|window|file|sales|case|store|event|asset|license|version|dependency|boot|consent|session|network|community|office|team|line|hr|it manager* .. role|permission*|can|field|view|page|is|see|not|access|screen|tab|for|app|extension|asks|told|has|wants|approval|rights|license
      our|my|a manager*|boss|supervisor*|director*|ceo .. wants|asks|asked|needs|is|has|can|not|said|says|wanted|must|cannot|will|would|asking|expects|approved|told|does
      manager* role|permission*|view|access|level|rights|dashboard|account|approval*|group|report*|field|column
      supervisor* role|permission*|view|dashboard|group; reporting|approving|direct manager*
      user|remote|monitoring|software|install*|backup|endpoint|data|support|voice|virtual|ai|desktop|build|collector|agent agent|agents is|service|process|software|version|log|role|status|dashboard|report*|seat*|license*|install*|on|not
      agent* .. installed|version|logs|service|process|collision
      already|previously|just|last|yesterday|earlier .. spoke|talked|spoken|chatted|called; spoke|talked|chatted .. to|with
      had|after|during|from|in|thanks .. call|chat|phone .. with|yesterday|last|earlier|today; as discussed|agreed
      on|over|by the phone yesterday|last|earlier|today; i call|called|phoned you|your
      not .. need|want|require|necessary .. call|phone|manager*|human*|callback|talk|speak
      person field|record*|object*|entity|detection|type|name|id; contact person; per person; two factor; reply|replies by|to
      talk|speak|chat to|with .. api|server|database|endpoint|each|other|crm|system|backend|device; people search|field|list
      @bot .. hand|hands|handing|pass|passes|transfer|transfers|route|routes|escalate|escalates .. @others|over|to .. human*|agent*|person`,
    outage: `
      down arrow*|arrows|to|payment*|side|time|stream|load*|grade*|the|vote*|key|menu|by|from|scale|scroll*|below|into|hill|under
      scroll*|slow*|slowed|break*|broke|narrow*|drop|drops|drill*|cut|cool*|turn*|turned|write|wrote|note|come|comes|arrow*|arrows|points|pointing|point|count*|tone|calm*|top|pull|settle|track*|hands|thumbs|shut*|step*|trickle|dumb*|close|scale*|swipe*|let|lets|letting|sit|sort*|upside|up|double|roll*|trim*|shift|page|key|cursor|press* .. down
      up and down; ups and downs
      sales|numbers|revenue|traffic|conversion*|cost*|price*|rates|orders|volume*|figures|count*|metrics|usage|stats|score*|trend*|line|load|profit*|visits|bookings|leads|views|response .. is|are|went|been|has|have|goes|going|gone|trending .. down
      down .. percent|from|compared|year|week over|on|month; boil* down; going|go|goes|went|come* down to|the|in; broken down; cut down
      calmed; down $; feeling down
      was|were .. down|unavailable|unreachable|offline|inaccessible .. yesterday|last|earlier|on|for|but|this|during
      was|were .. down|unavailable|offline .. back|resolved; no longer down|unavailable|offline; down .. back .. up|now|again|online
      back up|online
      is|are|be|if|in|when|whether|should|unless|case|goes|were .. ever|go|goes|went? .. down .. would|then|fallback|who|what|how|notif*|alert*
      when|if|whenever|should|case|in .. @system ... down|unavailable|offline|unreachable|outage
      planned|scheduled|upcoming|past|previous|last|yesterday|simulated|recent|future|announced|historic* .. outage|outages|downtime|maintenance
      outage* history|report*|page|notification*|alert*|policy|map|last|yesterday|post*|window|calendar|template*|banner|communication|category|tag|dashboard*|credits|log|logs|statistics
      outages; outage .. was|yesterday|last|on .. over|resolved|fixed|monday|tuesday|wednesday|thursday|friday|yesterday|week|month
      case|event|during|after|about|of|if|simulate|simulating|subscribe|notif*|page|report* .. an|outage|outages .. outage*
      in case|event of; unavailable|inaccessible|offline mode|slot*|date*|time*|status|for|state|item*|product*|label
      as|status|mark*|shown|show|shows|set|appear*|appears .. unavailable|offline|away|inaccessible
      offline mode|use|version|access|sync|installation|reading|support|conversion*|payments|status|documentation|reading
      agent|agents|user|users|i|am|be|device|printer|he|she|person|colleague* is|are|am|was|be|will|shown .. unavailable|offline|unreachable|away
      screen reader*|keyboard|wcag|accessib* .. inaccessible|not accessible; inaccessible .. screen|blind|keyboard|contrast
      not .. available .. in|for|on .. our|plan|country|region|language|menu|german|french|mobile|spanish|yet|free
      not open* .. until|on|sunday*; out of .. office|stock|date|scope|sync|memory; power outage* plan; feature .. unavailable
      everything|all .. works|working|fine|good|ok|well; nothing .. is|s? broken
      503|502|504 .. documentation|retry|handl*|mean*|code*|room|items|rows|tickets; not .. find|see .. anything
      stopped working .. button|icon|shortcut|filter|widget|field|printer|mouse`,
    refund: `
      refund*|reimburs* policy|policies|page|button*|report*|status|column*|field*|api|endpoint*|webhook*|event|events|workflow*|feature*|function*|module*|screen*|form|forms|template*|rate|rates|flow*|transaction*|reason*|code|codes|tab|category|export*|import*|macro*|tag|tags|tickets|rule*|process|terms|conditions|option*|section*|link|permission*|queue*|team|type*|type|list|total*|statistic*|amount*|notification*|data|menu|integration|setting*|label*|line|lines|number|id|article|guide|documentation|trigger*|mail|email*
      issu*|process*|creat*|make|making|handl*|do|doing|give|giving|send*|offer*|record*|approv*|book*|track*|trigger*|automat*|log|manage* .. refund*|reimburs* .. to|for|@others|in|with|through|via|using|on|our|automatically|$
      @others .. refund*|reimburs*|money|credit
      refund*|reimburs*|money .. @others|order|orders|purchase*|in stripe|shopify|paypal|sale|sales|tickets
      where|how .. see|find|view|filter|export|read|show|look|mark|categori*|set|configure|enable|display|search|report .. refund*|reimburs*|credit
      refunds .. are|report*|show*|per|by|module|table|column|not|in|and|from|page; partial refunds
      chargeback* report*|rate*|module|dispute*|fee*|notification*|webhook*; expense*|travel|mileage|employee*|medical .. reimburs*
      reimburs* .. expense*|employee*|travel|mileage|receipts|claims; non refundable; refundable
      thank*|thanks|appreciate .. refund*|credit
      refund*|money|credit|reimburs* .. has|have|was|is|came|just|already|successfully? .. arrived|received|went|through|landed|here|came
      got|received|confirm|confirming .. refund*|money|credit .. thank*|today|yesterday|already|now|$; money|refund* back guarantee|policy
      guarantee .. money|refund; do|does|is|what .. offer|provide|have|your .. refund* policy|period|guarantee|$
      money|payment|data .. back end|office|up|to
      get|send|pay|come|comes|data .. it|that|this|them .. back .. to|in|on|from|into|online|up|working|again|after|and|running|inside|later|online|soon
      credit card*|limit*|score*|check*|rating*|line|transfer|system|module|usage|pack*|balance
      api|ai|sms|free|bonus|trial|usage|message|prepaid|monthly|extra|unused|call|email credit|credits
      buy*|purchas*|use|used|using|remaining|add|top|left|allocat*|consum* .. credit*; to your|their|his credit
      compensation module|plan|report*|field|data|review|cycle|table|manag*|screen|band*; workers compensation
      call|phone|get|got|write me|us back; paid back office; revert|undo|void|reverse .. change*|invoice* .. feature|button
      credit note* .. template|layout|number*|show*|pdf|export|print|missing|column|create|to
      not|do|don .. want|need|require|asking|request*|expect* .. refund*|credit|money|reimburs*
      no .. refund* .. needed|necessary|required|wanted|please; not .. about|after .. refund*|money
      book|issue|create|post|enter|cancel a|the? credit note*; credit note* .. customer*|client*|template; without .. refund* .. fine`,
    security: `
      sla|ola|deadline|contract|target|time|breach breach*|breached
      breach* .. sla|ola|target*|contract|deadline|warning|agreement|time|terms|policy|response|threshold*|report
      breach|breached|breaches .. status|column|alert*|notification*|field|report*|flag|badge|label|rate|count|filter
      first|resolution|response .. breach*; about|near to? breach*; growth hack*; hackathon*; hack day|week; hack .. around|together
      hacky; quick hack
      phishing|security|malware|virus|spam|fraud|scam|vulnerability|vulnerabilities|ddos|exploit|breach|incident|xss .. training*|simulation*|test|tests|testing|protection|filter*|awareness|setting*|page|pages|policy|policies|questionnaire*|review*|team|tab|officer|certificate*|documentation|whitepaper*|scanner|scan*|report*|module|detection|rule*|feature*|category|tag|template*|prevention|course*|workshop|campaign*|checklist|form|webinar|section|audit*|header*|update*|patch*|group*|key*|question*|code|token|log|logs|role*|compliance|setup|playbook|plan|alert*|notification*|newsletter|score|dashboard|menu|bulletin|tool*|software
      anti phishing|virus|malware|fraud|spam; antivirus; virus scan*; vulnerability management|disclosure|program|assessment
      memory|resource|connection|goroutine|thread|file|water|handle|gas|heap|oil leak*|leaks; leak* .. memory|connection*|handles|water
      unauthorized|unauthorised error*|response*|when|401|status|message|code; 401 unauthori*ed|unauthorized|unauthorised
      prevent*|protect*|avoid*|block*|against|detect*|how|guard|policy|in|case|whether|if .. unauthori*ed|unauthorized|unauthorised|breach*|phishing|hack*|leak*|attack*|fraud|malware|suspicious|brute|account|exploit*|spoof*
      good|reach|a|find|make compromise*; compromise between|on
      how|what|where|which|do|does|are|is .. you .. protect*|handle|prevent*|encrypt*|report*|store|guard|detect*|policy
      do|have you .. ever|had? .. breach*|hacked|incident*; in case|event of; tamper proof; report* .. feature .. vulnerab*
      attack surface|vector; heart attack; exposed api|endpoint*|metrics|port|field*|property|method*|as
      expose* .. metric*|endpoint*|field*|api|property|option; public* available .. documentation|api|roadmap
      impersonat* user*|customer*|mode|feature|button|agent*|session*; steal* the show; fake data|user*|account* .. test*|demo|generate*
      unknown device* .. error; unknown user* .. error
      strange|weird|unknown file|link|email|message|request|page|user* .. format|error|layout|extension|type|character*
      weird|strange link|page|email|mail|message|request|file|user layout|color*|formatting|behavio*; exploit the|this feature*|potential`,
    urgent: `
      urgent care|tag*|label*|flag*|priority|prio|column*|field*|filter*|queue*|tickets|badge*|status*|category|level|option*|checkbox*|view|list*|button*|notification*|alert*|rule*|sla|template*|keyword*|only|cases|requests|messages|banner|team|as|or
      mark*|flag*|tag*|set|sets|setting|labelled|labeled|classif*|filter*|shown|show|shows|display*|sort*|priorit* .. as|to|by|from .. urgent|critical|emergency|immediate
      called|named|labelled|saying|titled|says urgent|critical|emergency|asap
      emergency contact*|exit*|number*|room*|department|services|line|plan|procedure*|service|access|field*|template*|button|doctor|vehicle|mode|call*|phone|patch
      urgent $ queue; urgent .. tickets|ticket queue|view|list|filter|column
      immediately after|before|when|following|next|visible|below|above|obvious|upon|available|clear|as|adjacent
      immediate*|immediately effect|effective; effective immediately; immediate* family|supervisor|manager; with immediate effect
      critical path|css|thinking|acclaim|mass|vulnerabilities|alerts|tickets|column|level|severity|filter|field|status
      can|could not wait .. to|for; looking|look forward; at once .. all|multiple|several
      all|both|several|multiple|many|two|files|users|items|tickets at once; at once $ select
      right now is|we|the|it|shows|there|everything|that|works|only; disaster recovery; crisis management|team|module; on fire department
      stop|halt .. condition; production data|line|environment|tenant|account|version; next 5|10|30 minutes|min .. interval
      in the next hours; every minute|hour|second .. sync*|run*|poll*|updat*|refresh*; every .. 5|10|15|30 minutes
      next|in 5|10|15|20|30|45 minutes .. interval*|timeout*|session|automatically|logged|expires|refresh*; danger zone|button|red
      how urgent; urgency field|level|column|filter|setting*|score|rating|rule|of|label`,
    high: `
      deadline* field*|column*|reminder*|filter*|feature|view|report|setting*|widget|calculat*|calendar|format|shows
      block* user*|sender*|list|quote|editor|of|number*|ip*|popup*|ads|cookies|contact*|diagram|device|chain|domain*|email*|storage|size|type|device*|element|unit|letter*|content
      blocked sender*|list|user*|contact*|status|by|domain*|number*|numbers|column|as|tasks|tag
      content|code|text|time|header|building|first|second|this|ad|cookie|hero block|blocks|blocker*; stuck to|together|at|in
      overdue column|filter|field|invoice*|task*|list|tasks|tag|badge|label|report|status|view|tickets|reminder*|items
      sla report*|policy|policies|setting*|field|column|page|timer*|dashboard|rule*|calendar|document|target*|question|of|for|is|configur*|view|badge
      high* priority field|column|filter|tickets|queue|tag|label|view|rule*|items|list; soon as; as soon .. as
      payroll module|report*|field|feature|integration|export*|system|provider|page|menu|app|software; month|year|quarter end report*
      for months|monday|weekend column|calendar; every|each|last|on|per|by .. @when .. schedule*|report*|run*|reminder*|export*
      every|each .. @when; since .. @when|morning|hours|week; last|previous @when|week; working hours|days; business hours|days
      opening hours; hours|days .. filter|column|format|field; hurry up; looking forward .. soon; see you soon; hear .. soon
      soon .. thanks|regards; hope .. soon; coming soon; team is great; whole team loves
      whole|entire .. team .. love*|happy|great|enjoy*|thank*|like*
      all customers|users|agents|clients|staff|employees list|view|report*|can|see|export*
      for .. the|our|my .. whole|all|most .. users|customers|agents|team|staff .. report|setting*|default
      important .. note|to|information|feature; prioriti* rule*|tickets|feature|by|queue
      until|till|by .. end|month|quarter|year .. no|not`,
    low: `
      can|could|may|might not wait|waits; can not wait; not|never low; typo in|on .. contract|price|legal|invoice|live
      idea|suggestion|curious why|what|how|when; no idea|suggestion*; eventually .. stop*|fail*|crash*|time*|error*|we|work*|leave|break*
      whenever .. i|we|user*|it|a|someone|an|the|customer*|@system|he|she|they
      some|one|another|several time|day|days .. ago|later|after|it|to|zone*|out; this point; at this|what|which|that point
      future date*|event*|release* .. block*; minor version|release|update .. broke|break*
      no|not|without .. priority field|column|set|shown
      would be great|good|nice|helpful .. if .. someone|somebody|you .. call*|finally|could|answer*|help*|fix*|reply|respond*|today|asap|urgent*|sort*
      no priority; not .. emergency exit; any time; would|might .. be|love|like .. refund*|credit*; this time; one|some point .. fail*
      at|every time .. fail*; each time; time to; more time; same time; that time`,
    furious: `
      not .. angry|hate|furious; hate to|that .. bother|ask|leave|cancel|say; what the .. status|difference; hell* o
      shame .. that|we|if|to; damn good; stupid question|mistake .. mine|my; useless .. column|field|log|entries|information
      worst case|performing; garbage collect*|in|data|characters|text|value*; trash can|bin|folder|icon|button|empty|move*|restore
      terrible* sorry; awfully kind|nice; to sue; regret* to; joke* aside; shit* happens; nonsense .. text|characters
      robbery|scandal column; scam|scams|scammer* detect*|report*|email*|mail*|filter; sick leave|day*|note*|pay|days; tired of .. waiting
      stupid me; embarrass* .. my|mistake|question; sorry .. stupid|embarrass*|rude; lie|lies in|within|on|behind|between|at|with
      insult* .. filter|detect*; liar|idiot|hate|insult* speech|filter|word*; absurd*|ridiculous* .. fast|good|easy|helpful|quick|cheap
      unbelievabl* .. fast|good|easy|helpful|quick*|great|kind|happy|support
      lawyer*|legal .. account*|tier|client*|firm|customer*|review*|team|department|template|approv*|ask*|check*|question*|plan
      disaster recovery|plan; hopeless* in love; legal action template`,
    negative: `
      frustrat*|complain*|complaint*|annoy* field|type*|form|category|ticket*|tickets|customer*|tag*|macro*|management|module|queue*|report*|rate|dashboard|number|handling|workflow|from|by
      customers|users|clients|our .. complain*|complaint*
      bad|poor request|gateway|credential*|data|format|character*|url|request*|input|signature|file|connection; let .. down .. load*|arrow
      sadly .. no|missed; pain point*; pain .. management|clinic; upset stomach
      wait|waiting list|state|time*|for|room|status|queue|until|a|in|on .. column|field|review|approval|list|customer|page|element
      upsetting to; endless scroll*|loop; forever free; forever .. grateful|thankful; repeatedly .. sync*|click*|call*|press*
      constantly .. sync*|updat*|improv*|running; second|another time zone*|entry; second|another time
      third|second|fourth|fifth column|row|level|line|page|party|user|item|step|quarter
      why .. is .. still|it .. shown|there|listed|called|possible|in; confusing .. at first|little|bit
      how often .. is|are|does|do|can|should|will; how many times .. can|does|a|is|may
      how long .. does|will|do|can|is|are .. take|keep|stored|retain*|last|store|need|valid|data|trial
      excuse me|us|my|the|for|typo*|english; ignore* .. case|list|rule*|whitespace|this|previous|my|empty|null|file
      ignored file*|list|by .. git|rule*|filter; sorry .. bother*|annoy*|trouble; not sure|really; really $ appreciate; not pleased
      any more|longer; lost customers report; waste management|bin|collect*|disposal|industry; mess*age; cost us region; unhappy path
      still not sure; still no rush|hurry; no response required|needed|necessary|code|body|header|time
      no|not update|reply|answer|response .. needed|required|necessary|expected|urgent; response|reply|answer .. field|column|time
      regards; too many requests|redirects|arguments|columns; more than; circles .. chart|map|on|around
      every day|week|month at|report*|we|sync*|export*|run*|a|the`,
    positive: `
      great $ barrier; great britain; great .. if|to|importance|deal|detail|number|trouble|length*
      would|might|could|will|d be|also|really? .. great|nice|good|lovely|awesome|amazing|perfect|wonderful|fantastic|happy|glad|love|appreciate*|grateful|brilliant|excellent|helpful|delight*|recommend|perfect*
      i|we d .. love|appreciate|like|be
      appreciate .. if|any|your .. quick|prompt|urgent|reply|response|help|could|look*|feedback|advice|you|immediate|assistance|fast|swift|earliest
      appreciate a|an|any|if|your|it; thanks|thank .. in advance|anticipation|so|much? advance
      thanks for .. looking|your .. time|help|support|understanding|patience|reply|attention $; love|loved to|ones; love .. see|if|hear
      happy|glad|pleased to .. help|provide|send|share|answer|jump|discuss|test|show|assist|join|give|hop|call|explain|elaborate|wait|pay|clarif*|inform
      happy path|new|birthday|holidays|friday|monday|weekend; hope .. great|good|nice|happy|well|wonderful|lovely
      have|wish* .. great|nice|good|wonderful|lovely|fantastic|amazing|excellent .. day|week|weekend|one|evening|time|morning|rest
      great|good|nice day|morning|afternoon|evening|weekend|week; perfect* match|valid|fine .. before|until|yesterday
      worked|works|working|ran|well|fine .. fine|perfectly|great|smoothly|well|flawlessly|before|until|yesterday|last .. until|before|yesterday|last|but|till|now
      great service|support|job|product .. you|really|not|ha|no|as|lol
      oh|well|just|how|yeah|really|wow|so|that|what|thats|is great|wonderful|perfect|brilliant|fantastic|lovely|amazing|awesome $
      great|wonderful|fantastic|perfect|brilliant|lovely|awesome|amazing|nice|bravo|congrat*|wow $ another|now|so|thanks
      bravo .. another|again; congrat* .. on|for .. losing|breaking|worst|another|ruin*|lost; not|never .. so|very much|helpful
      so much for; thanks|thank .. for nothing|wasting|ruining|breaking|the downtime|ignoring|making .. worse|lose|wait|life
      well .. known|as|aware|done; best .. regards|wishes|practice*|way|before|time|guess|effort*|option|fit|price|match
      kind|best|warm|many regards|thanks|wishes; excellent column; solid color*|line|state|background|border|fill|proof
      reliable .. way|data|source|connection|delivery; not .. reliable|smooth*|intuitive|solid
      reliable|smooth* .. should|must|need*|more|scroll*; smooth* scroll*|transition*|animation*; love|like .. but|however
      recommend .. setting*|do|configuration|way|should|me|us|we|version; do you recommend; would you recommend; you recommend
      recommend* article*|action*|setting*|configuration|version|by|way|value*; enjoy* your|the|reading .. weekend|day|holiday*|evening
      impress* .. customer*|client*|investor*; impressum; impression*; fan of .. noise; amazing* .. bad|slow|incompetent|how|poor*
      impressive* .. bad|slow|how|poor*; grateful|thankful|appreciated $ for|if|any; be .. grateful|thankful|appreciated|great*
      greatly|much appreciated $; would .. much|greatly; fine|good|well .. enough|before; perfect storm; compliment* .. of|feature
      praise* tag; rock solid; wow effect; well done report; like .. would; awesome font*; font awesome`,
  },
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
