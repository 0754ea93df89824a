/** What an English customer wants or reports: phrases of the intents. */
import type { Lexicon, SIGNAL_INTENTS } from './lexicon.ts';

export const ENGLISH_INTENTS: Pick<Lexicon['says'], (typeof SIGNAL_INTENTS)[number]> = {
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
    look*|search*|shop*|find .. for|at .. alternative*|replacement*|competitor*|
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
    !reason* not to leave|drop|cancel|switch|go|quit|terminate; !reason* to stay|renew|keep|continue; resign .. contract*|membership*
    cancel|cancelling|canceling|terminat*|end|ending|stop|stopping|quit my|our|the|his|her .. @deal; terminate .. policy|lease|cover
    close|closing my|our|the|his|her|this|current|savings .. account|accounts; close|cancel|delete|terminate everything|all
    we|i are|am|re|m|will|ll be? gone $; or|otherwise|then|and we|i are|am|re|m|ll|will be? off|out|gone $; we|i are .. gone as|for
    sign*|signed .. with|up .. competitor*|rival*|another|different; !no longer|not .. wish*|want*|like .. be|remain|stay .. member|customer|client|subscriber|tenant
    move|moving|switch|switching|go|going|port|porting|change|changing|transfer|transferring|leave|leaving|defect* ... to|for ... @trade @trade? @firm
    switch|switching|change|changing|leave|leaving @trade? @trade? provider*|supplier*|carrier*|insurer*|bank|banks|vendor*|operator*|broker|network|host|isp
    going|go|moving|switching|move|switch back to my|our|the old|previous|former|last @firm|system|tool|software; back to .. old|previous|former bank|provider|supplier|carrier|insurer
    look*|search*|shop*|hunt* .. for|at|around .. provider*|supplier*|bank|insurer|vendor*|carrier|operator; resign* .. from|membership|club|as; my|our resignation
    think*|consider*|tempted|about|contemplat*|decided|plan*|threaten* .. leaving|quitting|cancelling|canceling|switching $
    think*|consider*|tempted|contemplat* .. about|of leaving|quitting|cancelling|canceling; you have? lost a|one|another|me|us|my|our .. customer|client|business|custom|member|guest
    lost|lose|losing|loosing me|us .. as .. customer|client|member|guest; port|porting|take|transfer my|our|the .. number .. out|away|to|elsewhere; pac|porting code
    reason|why .. should .. stay|renew|keep|continue|remain .. with|you|$; reason .. to|stay|remain|keep .. you
    confirm* ... @deal|account .. ends|end|ended|terminat*|cancel*|closed|cancellation|closure|termination; confirm* .. cancellation|termination|closure
    @deal|account needs|need|has|have|must|should|to|please .. ended|stopped|terminated|closed; end|closure|closing of|date .. @deal .. date
    leave|leaving|exit|exiting|out|end|ending|terminating .. contract|agreement|lease|policy|subscription .. early; exit|termination|cancellation fee|fees|charge
    whether|if .. to|we|it .. keep|keeping|stay|staying|continue|renew .. your|you|with|subscription|contract
    find|need|seek*|look*|evaluat*|asking .. replacement for you|your; !not continuing|renewing; !not .. continue $; !not .. carry|carrying|going on with
    !not .. charge|bill|debit|invoice me|us .. next|another year|month|quarter|season; give|giving up my|our|the|this .. @deal|season|flat
    !not .. need|require|want .. @deal|phone|line|lines|licen*|seats|service|services|software after|any|beyond|from|anymore
    what|which|how|much .. notice .. need*|required|give|must|have|month*; send|submit|hand|address|give|giving .. my|our|the|in .. notice $
    end|ending our|my own? subscription|contract|membership; unsubscribe|unsubscribing me|us from; last month|year|season|term|week|contract with you|your
    drop|dropping|ditch*|abandon* your|you .. @product|for|in|contract; voted|decided|resolved to drop|leave|switch|terminate|quit|cancel
    without us|me .. from|next; formal|formally|written ... terminat*|cancel*; withdraw* .. from .. programme|program|course|club|scheme|contract
    we|i go|are|am|will|ll off? .. to the? competition; @deal|subscription .. not .. continue*|extended|prolonged
    revoke|rescind|withdraw|cancel*|revoking|rescinding .. my|our|the .. contract|agreement|membership|subscription|policy|consent .. $|within; not .. sign|signing|renew .. another|new|next lease|contract|term|agreement; discontinue|discontinuing my|our|the .. $|magazine|paper|delivery|cover|from|plan
    hand*|give|giving .. back|up .. our|my|the .. seats|licen*|pitch|membership|keys|contract|account; outgrown your|you|the; opt* out .. of .. plan|contract|programme|program|scheme|renewal; goodbye $; this is .. goodbye|farewell; end things; part company; off boarding; offboarding
    penalty|penalties|fee|cost .. if|to|for .. terminat*|leave|cancel|end|quit; terminate .. before|early; chosen|choose|choosing|selected|picked|going .. different|another|other|new .. vendor|provider|supplier|system|tool|platform; found .. cheaper|better|someone|another|elsewhere
    close|cancel|end|stop|shut mine|ours; shut|close .. my|our .. account|accounts; keep your card|service|contract|app|tool; not .. coming|come back next; goes|going|go by|with another|different|other company|provider|firm|bank|line; how .. i|we leave $; stop the|my direct debit
    take|taking .. child|son|daughter|kids|business .. elsewhere|out; final bill|invoice|statement .. close|closing|account|leave|leaving; last bill; closing|closure of .. my|our .. account|contract; !not using|need* .. it|this|your .. any more|anymore .. close|end|cancel`,
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
    pick up the phone; by phone please|$; phone* me|us
    @person|someone .. to? call|phone|ring|contact|reach|get|visit .. me|us
    someone|somebody|person|human* .. actually|really reads|read|understand*|help*; dedicated person|contact|agent
    let .. me|us .. talk|speak|chat; supervisor|superior* please; manager please; member of staff|your; @person .. take over
    put|get .. a|your? @person .. on; all|only .. get|getting .. bot|bots|chatbot|robot|automated|template*; sort .. in person
    let|have|want|need|like|get|could|can|may|please .. human* .. look|read|write|answer|handle|decide|check|respond|reply|help|deal|take|contact; human colleague|eyes|contact|touch
    anyone|anybody|someone|somebody|person|number .. i|we|can|could .. talk|speak|reach|ring|call; let .. person .. read|look|answer|handle|decide|check|write
    handled|read|answered|looked|reviewed|dealt|checked .. by .. human*|supervisor|manager|person|real|superior|someone|somebody
    face to face; in person .. talk|discuss|speak|meet|someone|somebody; talk|speak|discuss|meet .. in person; personal reply|answer|response|contact|conversation
    real|actual|living people|humans; deal|dealing|talk|talking|chat|chatting|argue|arguing .. with|to .. @bot|recording|algorithm|program; who .. in charge|charge; whoever .. in charge|responsible
    talk|speak 2|to|with .. head|teacher|doctor|nurse|matron|principal|whoever|lady|gentleman|consultant|adviser|someone|somebody|anyone|anybody|owner|chef|duty|them|him|her $
    ^ operator|agent|representative|human|supervisor|manager please|now? $; talk|speak|chat 2 .. @person
    nurse|doctor|teacher|adviser|consultant|colleague|somebody|someone|anyone|anybody|one .. to? call|phone|ring|telephone|write .. me|us|my|him|her
    a|an|any|real|human|live|actual human|live|real colleague|being|person|adviser|advisor; could|can|would|please|ask .. colleague|someone|somebody .. phone|ring|telephone
    put|hand|pass .. me|us .. over|through|on|to to? .. @person|human*|department|manager|someone|somebody; phone|telephone|video appointment .. with
    arrange|book|make|have .. phone|telephone appointment|conversation|consultation; human being .. on|to|who; want .. apology .. from .. manager
    your|a|any|what|which|there|is|have phone|telephone|direct|hotline number|support|line .. i|we|to|where|for|can|$; telephone|phone me|us
    word with .. you|your|whoever|somebody|someone|manager|@person; get|be|come in touch with .. me|us|ours|him|her .. directly|$; in touch directly; appointment .. with .. someone|somebody|adviser|advisor|consultant|manager|specialist; one of your people|colleagues|staff|team .. call|ring|phone|write|contact|come
    proper answer|reply|one .. from; phone|ring|call|telephone my|our daughter|son|wife|husband|mother|father|office|colleague|neighbour|assistant|partner; visit|see .. branch .. someone|talk; person on .. line|phone|end|other; over the phone $; by phone|telephone $`,
  outage: `
    is|are|be|been|being|went|gone|goes|go|going|keeps|s|seems|appears|re @wholly? @wholly? down
    @system|everything|whole .. @wholly? down; down for .. everyone|everybody|all|us|hours|minutes|the; completely|totally down
    down since|again|completely|now|right
    @system|everything|whole is|are|has|have|been|went|gone|goes|keeps|s .. offline|unavailable|unreachable|inaccessible|unresponsive|dead|crashed|frozen|gone|broken|hanging|blank
    @system|everything @wholly? offline|unreachable|dead|crashed|unresponsive|frozen|gone
    outage|blackout $
    a|an|the|major|complete|total|full|current|ongoing|massive|another|big|severe|system|service|partial|platform|network|experienc*|see|seeing|having|there outage
    outage since|on|for|again|right|affect*|in|at|now|continues; outage; total|complete failure|standstill
    unavailable|unreachable|inaccessible|unresponsive; service|services|server temporarily? unavailable
    !@system|everything|whole .. not .. load*|respond*|start*|open*|reachable|available|accessible|come|coming|up; not reachable|accessible
    !@system .. not work* .. at all|for everyone|anyone|anybody|any|all|since; !@system .. not work* anymore|any
    !@system .. not work* $
    !nobody|none|no .. can|could|able .. log*|sign|access|work|connect|open|use|reach|get|do|place|pay|order|call|login|send|process
    !everyone|everybody|whole|entire|hundreds|dozens|@everyone .. not|unable|locked .. log*|sign|access|work|connect|open|use|reach|get|login|out
    not .. anyone|anybody .. log*|access; !nothing|none .. works|working|loads|loading|responds|responding|goes|opens|work|load|going
    nothing at all .. works|working|loads
    everything|all|whole|entire .. @system? .. broken|dead|failing|fails|offline|stopped|crashed|crash|frozen|unusable|hangs|stuck
    !not|unable|nor|nobody .. access|reach|open|use|load|connect|log .. platform|system|systems|site|website|server|servers|service|anything|tenant|environment|cloud|software
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
    still|been|has out since
    !no|without|zero|lost|losing @utility|power|internet .. in|at|on|since|for|again|anywhere|all|throughout|here|across|$; !no|without|lost .. water|gas|signal|light|lights|electric|tv|network|heating .. whole|entire|all|street|building|block|house|village|town|area|since|everywhere
    @utility|power|phone|lines|line is|are|has|have|been|gone|went|goes|still|completely|totally|s|re? @wholly? down|dead|failed|cut|interrupted|disrupted|kaput
    @utility|lines is|are|has|have|been|gone|went|goes|s|re @wholly? out|gone|lost|off; power|electricity is|has|went|been out|off|gone|down|failed; power|network|total|system|server failure|cut
    @utility .. gone|out|down|dead .. again|whole|all|everywhere|building|across|since; connection|signal lost|down|dead|gone .. $|in|at|all; lost .. connection|lines|phones|power|internet|signal .. at|in|on|since|all|both|every*|$
    !none of|in .. our|the|us|my .. working|work|works|can|load*|responding|open*|start*|get|log|connect; !none of us|them|our .. can|get|log|work*
    whole|entire|all|every|half .. @place|staff|class|school .. no|without|lost|not .. internet|wifi|power|access|phones|connection|system|water|network|electricity|email|tv|signal|heating|light
    whole|entire|all|every|half .. @place|@persons|staff|shift .. not|unable .. open|see|print|use|access|log|sign|clock|pay|book|order|connect|reach|work|save|load|get|scan
    @persons not|unable .. log|sign|access|clock|connect|reach|login|work; @persons .. kicked|thrown|locked|logged out; all|every|both|our .. tills|terminals|registers|readers|phones|printers|lines|machines|servers|lifts .. dead|down|offline|not|stopped|out|failed|crash*|frozen
    tills|terminals|registers|pos|switchboard|website|intranet|internet|wifi|broadband|vpn|kiosks|crm|erp|telephones|centre|banking|engine is|are|has|have|been|gone|completely|completly|totally|all? @wholly? down|dead|offline|unavailable|unreachable|crashed|frozen|out
    @system|website .. @wholly? is|are|been? down $; @system .. is|are|has|have|been|gone .. unavailable|unreachable|offline|down|inaccessible .. for|since
    cut off .. no|phone|internet|from; !no dial tone; nothing|everything .. is|has? running|stopped|down|dead|off|failed $; !nothing|none is running
    heating|lift|lifts|elevator*|network|servers .. failed|out|down|dead .. whole|all|entire|every*|building|block; whole|entire|all .. @place .. dark|down|offline|cut|dead|standstill
    @persons .. not .. get through; our|the phones|telephones|lines .. dead|down|silent
    all|every|each|none|any one? of our|the|my .. kiosks|tills|screens|terminals|machines|phones|shops|branches|sites|couriers|drivers|cashiers|users|staff|customers .. show*|fail*|crash*|stop*|down|dead|blank|offline|error*|blue|not|frozen; crash*|fail*|error*|stops|hangs|freezes .. for|in|on|at|to|across .. all|every|each|any|everyone|whole|entire
    card payments|payments|orders|transactions|bookings|logins fail*|stopped|not|are|cannot .. in|all|since|at|for|anywhere|any|working; !no orders|payments|calls|emails|mails|bookings|data|messages .. coming|come|going|getting .. through|in|out; requests .. come|came .. back .. error*
    lights out; lights|water|heating|power off .. in|since|whole; water|heating|power|gas .. is|has been? off .. whole|since|entire|building; phones|lines|announcements|fax .. silent|dead; internet|network|power gone; robots|machines|lines|conveyors .. all stopped|stand*|fault
    not|never .. loaded|loading|opened|worked|working .. for .. anyone|anybody|everyone|us|all; something|anything wrong .. your end|side|servers; problem|trouble|issues .. at|on your end|side; !none .. our|us .. get|gets .. in|into|on; alike not .. reach|use|log|access|get; not showing .. any|all
    error .. to|for .. every|all|any visitor|user|customer|one|guest`,
  refund: `
    refund|refunds|refunded|refunding|reimburs*; money|payment|fee|fees|amount|cash|deposit|charge|funds|dollars|euros|eur|usd .. back
    want|give|have|send|pay|demand|expect|need .. it|that|this|them|difference|rest|half back; money|paid .. returned
    return|returning .. our|my|the money|payment|funds|fee*|amount; give|pay|paid|paying|transfer us|me .. back; repay*|repaid
    pay|paid back; recoup; give it back; back .. on|to|into .. card|credit; credit note*|memo*
    credit|credited|crediting .. us|our|my|for|back|against|towards
    a|some|as|full|partial|pro|rata|prorated|service|account|bill* credit|credits for|on|to|against|back|$; service|sla credit|credits
    as|issue|issued|receive|owed|due|deserve|expect|ask*|request*|apply|get .. credit|credits $; compensat*
    dispute .. charge*; revers*|revert*|undo|void|cancel .. charge*|payment*|debit*|invoice
    charged|billed|debited|paid|invoiced .. twice|double|wrongly|incorrectly|mistake|error .. back|refund*|return*|credit*|correct
    fee|fees|money|payment|amount|deposit|sum .. returned|repaid; !not|never|yet|nor|still|without|no .. refund*|reimburs*|credited
    !still|yet|already .. waiting .. refund*|money|credit; where .. my|our refund
    !not|never|yet .. received|gotten|got|seen|arrived .. refund*|money|credit; overcharge back
    give|return us|me .. the|our .. money|fee|charge|payment
    want|expect|demand|request|ask .. our|the|my? .. money|payment|fee|refund*|reimburs*; make good .. for|the; money .. returned|back
    money|payment|charge*|fee*|amount|deposit|fare|sum|fund* ... returned|repaid|reimburs*|refund*; fare|fares|cost|costs|expenses|rest|surplus|difference|deposit .. back; entitled .. back|money|fare|compensat*|reimburs*
    pay|give|send|transfer|put|hand|wire|want|get|have .. one|some|half|surplus|rest|difference|fee|sum|fare|deposit|what|cash|dosh|quid|pounds|euros|dollars .. back; give|pay .. it back now|$
    return|returning|refund|return|repay .. our|my|the|both|his|her .. deposit|sum|fare|amount*|charge|payment|cash|money|difference; return|repayment of .. amount*|money|deposit|sum|payment|fee*|both|charge*|fare|price; repayment
    disput*|contest*|challeng* .. charge*|payment*|bill|invoice|debit|transaction*|amount; chargeback*; charge back; charge .. back if|$|through|via; charge this|it back
    waive|waived|waiving .. fee|fees|charge*|cost*|it|that|this|bill; take|knock|strike|remove|deduct|drop .. fee|fees|charge|charges|amount|it|that .. off .. $|bill|invoice|account|again|my|our
    remove|drop|cancel .. the|this|that|late|extra .. charge|charges|fee|fees $; owe|owes|owed|owing us|me|our|my|you; money|amount .. you|still .. owe|owed
    damages for; claim|claiming .. cost|costs|compensat*|damages|expenses|money .. from|for|back; make|making up for .. it|the|this|trouble|loss; who|will .. pays|pay|compensate|reimburse me|us
    want|expect|deserve|get|like|offer|owe .. discount|reduction|rebate|goodwill|voucher .. for|on|as|off|because|$; reduction|reduce .. bill|rent|price .. for|because|as; money off .. bill
    refnd*|refunt*|reimbursment*|reinburs*|re fund; billed|charged .. twice|double|wrongly|too much .. back|correct|return|repay|credit; send|return .. it back .. get|have .. cash|money|paid
    get|want|have|back what .. i|we paid .. $|back|for; what .. i|we .. paid .. back; credit .. for .. days|nights|hours|months|lessons|downtime|outage|missing|faulty
    send|transfer|pay .. the|my|our money .. to|into .. account|card; too much .. back
    took|taken|deducted|withdrew .. fee|money|amount|payment .. returned|back|although|without; want|like|need .. it|that|this returned|refunded|reimbursed; off .. the|my|our|this bill|invoice|rent|account $; expect|get|see .. the .. money|pounds|euros|dollars .. for|returned; settle|pay|return|credit .. the? .. difference|overpay*|overpaid
    overpaid|overpayment; seen .. a penny|cent|money; payment reversed|returned|back; reverse|reversed .. by|through .. bank; want|like what i|we paid; not .. had .. money|refund .. back|yet; part|some|half .. of .. money|price|fee back; how .. get .. money|fee|deposit; let|letting me|us have .. back`,
  security: `
    security|data|privacy|gdpr breach*|incident*|leak*|hole*|flaw*|problem*|bug*|weakness*|gap*|risk|violation*|emergency|vulnerab*|compromise
    security issue*|concern*|threat*; breach $; a|the|had|have|this|possible|suspected|was|been|were|got breach|breached
    data protection|privacy incident*|breach*|violation*; hack|hacked|hacker*|hackers|hacking; compromised; phish*
    malware|ransomware|virus|viruses|trojan|trojans|spyware|keylogger*|botnet; vulnerab*; exploit|exploited|exploitable|exploits; cve; zero day
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
    password* .. changed|reset .. without; !not|never .. request*|ask*|initiat*|trigger* .. password|reset|login|code|2fa|mfa|it
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
    locked out .. by .. hacker*|attacker*|someone
    lost|lose|loose|losing|misplaced|mislaid|dropped|missing my|our|his|her|their|a|an|the|one @own? @own? @device; left|forgot|forgotten my|our|his|her|the|a @own? @own? @device|badge|keys .. in|on|at|behind
    @device|badge .. nicked|snatched|robbed|swiped|misplaced|mislaid|stolen|pinched|lost; nicked|snatched|robbed|pinched .. @device; robbed; pickpocket*; sim .. swapp*|clon*|hijack*; card .. clon*|skimm*; skimmed
    @stranger ... chang*|alter*|edit*|replac*|remov*|disabl*|delet*|reset|add* .. @secret|email|mail|address*|iban|bank|detail*|account*|phone|number|2fa|mfa|factor|payout*|beneficiary|permission*|rights
    @stranger .. chang*|switch*|turn* .. password*|details|email|mail|2fa|factor|iban|settings|address
    iban|bank|account|payout|contact|e|login|delivery details|number|data|mail|address .. was|were|been|has|have|got|is|are .. alter*|chang*|replac*|modif*|edit* .. not|without|by|we|nobody|someone
    !was|is|were|it|that|this not me|us $; !was not .. me|us who|that; !none|nobody|no of|at|in|here|one us|them|our|here|my|the .. did|made|order*|upload*|chang*|request*|creat*|authori*|recogni*|know*|works
    !nobody|none|one .. of|here|at|in .. did it|this|that; !not by me|us; !without .. my|our .. doing|knowledge|consent|approval .. $|log*|chang*|access*|turn*|add*
    chang*|switched|turned|removed|disabled|added|transferred|opened|created .. without my|our|any knowledge|doing|consent|permission|approval|authori*; factor|2fa|mfa .. off|disabled|removed|deactivated .. without|none|not|nobody|we|by|my|our
    transaction*|withdrawal*|transfer*|purchase*|debit*|payment*|login*|log|sign|code|codes|otp|reset|verification .. i|we|us|which|that|it .. not|never .. make|made|authori*|recogni*|know|request*|initiat*|ask|asked|order*|trigger*|do|did
    charge*|payment*|transaction* .. card|account|statement .. not|never .. make|made|recogni*|authori*|know; charge|payment|transaction|debit .. i|we not recogni*|know; reset|code .. not|never request*|ask*; reset .. but .. not|never request*
    @private|payslip .. sent|went|mailed|posted|forwarded|delivered|given|shown|handed|disclosed|emailed|released .. to|with .. another|other|stranger*|someone|somebody|else|ex|third|neighbour*|colleague*
    results|records|payslip*|letter*|statement*|documents|file|data|medical|passport .. sent|went|mailed|posted|forwarded|emailed|given|uploaded .. to|with|by .. wrong; sent|mailed|emailed|gave|given|handed|disclosed|forwarded|posted .. my|our|his|her .. @private .. to .. colleague*|stranger*|ex|wrong|another|someone|somebody|everyone
    see|sees|seeing|saw|view|open|opened|read|got|get|received|shows|show|shown|returns|return|returned|find|found|access|finds|displays ... other|another|different|wrong|somebody|someone|else|strangers @owner .. @private
    appeared|appear*|see|saw|found|open .. somebody|someone|stranger* else? s? .. @private; belong*|belonging to .. another|other|different|someone|somebody|stranger .. @owner|$
    chang*|edit*|modif*|swap*|replac*|increment*|alter*|guess* .. number|id|ids|parameter*|url|digit*|link ... see|open|get|read|access|view|download|reach|returns; number|id .. in .. url ... see|open|get|read|access|view|invoices|other
    open*|view*|read|seen|accessed|accessible|reach*|download*|visible|available|get|getting|log|in .. without logging|login|signing|authenticat*|credential*|login|password|any password
    @private .. read|seen|viewed|opened|visible|found|accessible|downloaded|open|looked|available .. by|to|for .. anyone|anybody|everyone|everybody|world|public|strangers|internet|google|all
    anyone|anybody|everyone|everybody|strangers|world|whole can|could|may|sees|reads .. see|read|open|view|download|access|find? .. my|our|his|her|their|patient*|customer*|personal|private|all .. @private|data
    everyone|everybody|anyone sees|saw|reads|read my|our .. @private; @private|list|data .. is|are|was|were|on|online|in .. internet|google|darknet|web|pastebin|telegram; open .. to the world|internet|public
    former|ex|fired|sacked|dismissed|departed|laid|leaver* ... still .. access|log|get|gets|getting|in|into|enter|open|has|have|see|read|admin*|know*|work*; former|ex .. man|admin*|boss|partner|husband|wife|boyfriend|girlfriend|flatmate|tenant .. still .. get|has|knows|reads|access|log|uses
    left|dismissed|fired|sacked|resigned|gone|quit ... still .. access|log|admin*|rights|login|password|keys|get; my ex .. knows|reads|read|has|password|access|logs|tracks
    suspicious|strange|fake|bogus|dodgy|phoney|odd|weird|shady e mail|mails|letter; fake|bogus|dodgy|phoney|phony|suspicious caller*|call|calls|sms|text|texts|letter*|site|shop|email|message*|qr|invoice; clicked .. on? .. link|attachment .. and|then|entered|typed|gave|strange|in|from .. enter*|typed|gave|strange|weird|suspicious|dodgy|password|details
    caller|someone|somebody|man|woman|guy|mail|email|message|sms|text|call .. said|says|saying|claim*|pretend*|pos* .. from|be|to|your|he|she|they|as .. from|you|your|bank|company|support|police|microsoft|employee|us|our
    really|actually|genuinely from you|your; is|are .. mail|email|message|text|sms|letter|call|invoice|link|site|website|it|this|that .. genuine|legit|legitimate|authentic|fake|scam $; fell for .. mail|email|message|text|scam|it|phish*|trick
    mail|email|message|text|sms|caller|letter|whatsapp|call|it .. ask*|want*|demand* .. for|me|my|our|to .. @secret|card number|bank|details; gave|given|told|handed .. caller|stranger|someone|them|him|her .. @secret|card|code; scanned .. qr
    @stranger ... withdr*|emptying|emptied|empties|drain*|transferr*|spending|spent|buying|bought|ordering|ordered|paid|paying .. my|our|from|with|in; order*|opened|bought|took|signed|applied|registered .. in|using|under my|our name|identity|card
    @stranger .. try|tried|trying|tries|typed|typing|attempt*|guess* .. password*|log|login|account|in|into|code|pin|sign; @stranger .. using|uses|used|use my|our|his|her .. card|account|login|identity|name|password|details|wifi|profile
    @stranger .. read|reading|spying|spied|watching|listening|tracking|monitoring|sees .. my|our|us|me|through; @stranger else .. access|reading|using|logged|in|has|knows; is|are|they emptying|draining my|our .. account
    card|identity|id|login|account|details|passport|name was|is|been|being|were .. used|misused|abused .. to|by|for|in|without .. open|order|buy|unknown|someone|stranger*|account|me|abroad; using my|our card|identity|name .. now|without|to
    knows|knew|know|guessed|has|have my|our|the .. password|pin|passcode|credentials $|and|now; password* .. known|shared|sent .. to .. stranger|everyone|wrong|ex; ransom|ransomnote; bitcoin*; encrypt* our|my|all|the .. server*|computer*|machines|network
    @secret|keys|token*|api|ssh|private ... committed|pushed|posted|pasted|published|uploaded|checked|visible|readable|plain|clear|cleartext|plaintext|unencrypted|exposed|printed|logged .. public|github|repo*|forum|slack|online|source|text|log|logs|page|url|html|by|in|$
    committed|pushed|posted|pasted|published|uploaded .. it|@secret|key|keys|token*|our|my .. to|on|in .. public|github|repo*|forum; api|access|secret|private|ssh key|keys|token* .. visible|readable|public|plain|source|clear
    log|logs|logins|login|signin*|logon*|signins .. ins|ons|in? .. from|at|in .. @far; from|ip|country|place|city|address ... where nobody|none|no|we|i|not|never .. work*|live*|been|staff|has|have|of|employ*|office
    pen|penetration test|tester|testers .. found|finds|shows|discovered|report*|says|ours; pentest*; session|cookie* .. hijack*|reused|stolen|replay*; log|logged|login|sign in? with any|wrong|another|empty|no|someone password|account
    cc .. instead|not bcc; instead of bcc; recipients .. in|visible cc; in the cc|open; found|find .. stick|folder|papers|file|files|documents|laptop .. with|of|containing .. patient*|customer*|personal|client*|employee*|names
    neighbour|neighbor|stranger*|ex|colleague*|another|other .. got|gets|has|received|read|reads|opened|saw|sees .. my|our .. @private|password|medical; directory|folder listing|list; given|gave|handed|told .. to .. stranger*|unknown; code|key|keys|password* .. given|handed|told .. stranger*|someone|anyone
    unknown|strange|new admin*|administrator*|user|users|account|accounts .. appeared|added|created|in .. admin|our|list|none|nobody|we|without; files .. none|nobody|not .. us|we|of .. upload*|creat*|put
    revoke|block|lock|wipe|kill|cut|suspend its|his|her|their|the|my|this|all|our .. access|card|device|phone|sessions|laptop|tablet .. stolen|lost|remotely|immediately|now|at|asap; block|freeze|lock my|our|the|his|her card|cards|account|sim .. stolen|lost|please|now|immediately|at|someone|stop; hackd|hackt|haked|hakced
    @device is|was|has|went gone|missing|lost .. $|on|in|probably|since; snatched|mugged|burgled|broken into|burglary|break in; account|profile|page .. in|with|under .. my|our .. name|photo|identity; i|we|that .. never opened|created|registered|made|signed|ordered|booked; typed|entered|put|used .. someone|somebody|another|wrong else? .. number|code|id|name .. saw|see|got|get
    @stranger|man|woman|caller .. rang|called|phoned|texted|visited|knocked .. from|said|says|claim*|pretend*|code|pin|password|bank; talked|tricked|conned|fooled|lured|duped .. into|me|her|him|us; reading|read|gave|given .. out .. code|pin|password|number; code|codes|pin|tan .. read|given|told .. out|to|phone
    scanner|antivirus|defender|firewall .. scream*|alarm*|alert*|warn*|block*|flag*|quarantin* .. $|mail|file|invoice|attachment|link|it; deposit|salary|wages|payments|payout* .. goes|go|went|going|sent|paid .. to .. bank|account|someone|stranger|unknown; bank|account|iban .. never .. heard|seen|mine|ours
    looks|look|looking like .. yours|your|our|you .. but|is|not; leads|redirect*|goes|sends|takes .. to .. casino|porn|fake|strange|looks; dismissed|fired|sacked|laid|left .. can|could .. still; can|could he|she|they still .. get|log|access|see|read|open; driver|courier|employee|colleague|nurse|staff .. left|lost .. list|papers|file|files|documents|records|tour
    passcode|password|pin|login|code .. entered|typed|tried|wrong .. wrongly|incorrectly|not .. me|us; attempts .. log|login|sign|password .. not|never|none|i|we|night; stranger|someone|somebody|neighbour s .. @private; webcam*|camera*|cameras|feed .. watched|seen|viewed|open|public|without; watched without .. password
    money|funds|savings|sum .. gone|disappeared|missing|vanished|taken|withdrawn|left .. from .. account|savings|card|wallet; copied|copying|copies|downloaded|took|takes .. whole|entire|all|customer|client|patient .. list|database|records|data|files|stick; sql .. i|any|field|inject*; put .. any sql; sending spam; spam .. from|in|by .. our|my .. account|mailbox|address|name
    sends|sent|sending .. mails|emails|messages|spam .. our|my name|account|behalf|none; in our|my name $; salaries|data|records|invoices|names|files .. of|from .. another|other|different|someone .. firm|company|customer*|patient*|hotel|school|clinic|bank|person|people|famil*; admin*|administrator* .. none|nobody|no .. us|made|created|added|knows
    unknown|strange|new name|user|entry .. list|group .. admin*; list of admin* .. none|nobody|not|since; switched|turned|set off .. logging|alarm|2fa|mfa|firewall .. nobody|none|without|not; tamper*; forged|forgery|counterfeit*; eavesdrop*; stalk*|stalker; blackmail*; extort*; doxx*; deepfake*`,
};
