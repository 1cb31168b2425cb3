<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>alerts</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
    <message>
        <source>then</source>
        <translation>then</translation>
    </message>
    <message>
        <source>then every</source>
        <translation>then every</translation>
    </message>
    <message>
        <source>Minutes until it is repeated the first time</source>
        <translation>Minutes until it is repeated the first time</translation>
    </message>
    <message>
        <source>Minutes until it is repeated the second time</source>
        <translation>Minutes until it is repeated the second time</translation>
    </message>
    <message>
        <source>Minutes between repetitions from then on</source>
        <translation>Minutes between repetitions from then on</translation>
    </message>
    <message>
        <source>Nobody has acted yet: {what}</source>
        <translation>Nobody has acted yet: {what}</translation>
    </message>
    <message>
        <source>¥{amount} at stake</source>
        <translation>¥{amount} at stake</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>and {n} more</translation>
    </message>
    <message>
        <source>{what}. ¥{amount} at stake; the nearest: {case}</source>
        <translation>{what}. ¥{amount} at stake; the nearest: {case}</translation>
    </message>
    <message>
        <source>{what}. ¥{amount} at stake</source>
        <translation>{what}. ¥{amount} at stake</translation>
    </message>
    <message>
        <source>{promise}, and {n} more</source>
        <translation>{promise}, and {n} more</translation>
    </message>
    <message>
        <source>Promised to the buyer by {time} and not ticked off: {what} ({product}, {name})</source>
        <translation>Promised to the buyer by {time} and not ticked off: {what} ({product}, {name})</translation>
    </message>
    <message>
        <source>Promised to the buyer by {time}: {what} ({product}, {name})</source>
        <translation>Promised to the buyer by {time}: {what} ({product}, {name})</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>an answer</translation>
    </message>
    <message>
        <source>{sign} {band}: {n}</source>
        <translation>{sign} {band}: {n}</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>{product}, ¥{amount}, until {time}</source>
        <translation>{product}, ¥{amount}, until {time}</translation>
    </message>
    <message>
        <source>{case} ({name} has it)</source>
        <translation>{case} ({name} has it)</translation>
    </message>
    <message>
        <source>Promised to buyers</source>
        <translation>Promised to buyers</translation>
    </message>
    <message>
        <source>Aftersale Desk</source>
        <translation>Aftersale Desk</translation>
    </message>
    <message>
        <source>Aftersale Desk goes on watching</source>
        <translation>Aftersale Desk goes on watching</translation>
    </message>
    <message>
        <source>It tells you when a case presses. To end it, choose Quit in this icon&apos;s menu.</source>
        <translation>It tells you when a case presses. To end it, choose Quit in this icon&apos;s menu.</translation>
    </message>
    <message>
        <source>Nothing is told until {time}, but what would lapse before</source>
        <translation>Nothing is told until {time}, but what would lapse before</translation>
    </message>
    <message>
        <source>You are told of the case again.</source>
        <translation>You are told of the case again.</translation>
    </message>
    <message>
        <source>Too little time is left to let it wait. Decide it, or take it in hand.</source>
        <translation>Too little time is left to let it wait. Decide it, or take it in hand.</translation>
    </message>
    <message>
        <source>Nobody is told of it until {time}.</source>
        <translation>Nobody is told of it until {time}.</translation>
    </message>
    <message>
        <source>You let go of the case.</source>
        <translation>You let go of the case.</translation>
    </message>
    <message>
        <source>The case is in your hands until {time}; each step on it goes on from there.</source>
        <translation>The case is in your hands until {time}; each step on it goes on from there.</translation>
    </message>
    <message>
        <source>Taken in hand: {n}. Left out, because others have them or they are finished: {left}.</source>
        <translation>Taken in hand: {n}. Left out, because others have them or they are finished: {left}.</translation>
    </message>
    <message>
        <source>Taken in hand: {n}.</source>
        <translation>Taken in hand: {n}.</translation>
    </message>
    <message>
        <source>Take the case over?</source>
        <translation>Take the case over?</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Take it over</translation>
    </message>
    <message>
        <source>Let the case wait</source>
        <translation>Let the case wait</translation>
    </message>
    <message>
        <source>Needed: your colleagues see it</source>
        <translation>Needed: your colleagues see it</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Let it wait</translation>
    </message>
    <message>
        <source>Nobody is told of it until</source>
        <translation>Nobody is told of it until</translation>
    </message>
    <message>
        <source>{name}  ·  {time}</source>
        <translation>{name}  ·  {time}</translation>
    </message>
    <message>
        <source>&amp;Why it can wait</source>
        <translation>&amp;Why it can wait</translation>
    </message>
    <message>
        <source>The buyer is to answer</source>
        <translation>The buyer is to answer</translation>
    </message>
    <message>
        <source>The warehouse checks</source>
        <translation>The warehouse checks</translation>
    </message>
    <message>
        <source>The courier is asked</source>
        <translation>The courier is asked</translation>
    </message>
    <message>
        <source>No case waits with a deadline</source>
        <translation>No case waits with a deadline</translation>
    </message>
    <message>
        <source>Aftersale Desk: nothing presses</source>
        <translation>Aftersale Desk: nothing presses</translation>
    </message>
    <message>
        <source>&amp;Open the window</source>
        <translation>&amp;Open the window</translation>
    </message>
    <message>
        <source>&amp;Wall screen</source>
        <translation>&amp;Wall screen</translation>
    </message>
    <message>
        <source>&amp;Silence for an hour</source>
        <translation>&amp;Silence for an hour</translation>
    </message>
    <message>
        <source>&amp;Alerts…</source>
        <translation>&amp;Alerts…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Wall screen</source>
        <translation>Wall screen</translation>
    </message>
    <message>
        <source>Nothing presses</source>
        <translation>Nothing presses</translation>
    </message>
    <message>
        <source>☞ {name} has it</source>
        <translation>☞ {name} has it</translation>
    </message>
    <message>
        <source>{key}: full screen   Esc: leave</source>
        <translation>{key}: full screen   Esc: leave</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Send these again: {n}</source>
        <translation>Send these again: {n}</translation>
    </message>
    <message>
        <source>Read them again now</source>
        <translation>Read them again now</translation>
    </message>
    <message>
        <source>Look at them in the outbox</source>
        <translation>Look at them in the outbox</translation>
    </message>
    <message>
        <source>Carry these out by hand: {n}</source>
        <translation>Carry these out by hand: {n}</translation>
    </message>
    <message>
        <source>Open the shops</source>
        <translation>Open the shops</translation>
    </message>
    <message>
        <source>Open “To be carried out”</source>
        <translation>Open “To be carried out”</translation>
    </message>
    <message>
        <source>Nothing more is to be done about these.</source>
        <translation>Nothing more is to be done about these.</translation>
    </message>
    <message>
        <source>Nothing of these was carried out. They can be sent again: it stays one and the same decision.</source>
        <translation>Nothing of these was carried out. They can be sent again: it stays one and the same decision.</translation>
    </message>
    <message>
        <source>Nobody can say yet whether these were carried out. They are read again by themselves until that is clear, and nothing else can be decided on them before.</source>
        <translation>Nobody can say yet whether these were carried out. They are read again by themselves until that is clear, and nothing else can be decided on them before.</translation>
    </message>
    <message>
        <source>Each of these stands otherwise than it was looked at. Look at them one by one.</source>
        <translation>Each of these stands otherwise than it was looked at. Look at them one by one.</translation>
    </message>
    <message>
        <source>These cannot be sent from here. They can go on the list “To be carried out” instead.</source>
        <translation>These cannot be sent from here. They can go on the list “To be carried out” instead.</translation>
    </message>
    <message>
        <source>Put the shop&apos;s connection right first; then send what is left.</source>
        <translation>Put the shop&apos;s connection right first; then send what is left.</translation>
    </message>
    <message>
        <source>Nothing of these was sent. They stand on the list “To be carried out”, for the back office.</source>
        <translation>Nothing of these was sent. They stand on the list “To be carried out”, for the back office.</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>All of it</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Waiting for its turn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>To be carried out by hand</source>
        <translation>To be carried out by hand</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Not sent: it changed</source>
        <translation>Not sent: it changed</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>The first buyer reads: {text}</source>
        <translation>The first buyer reads: {text}</translation>
    </message>
    <message>
        <source>These cases belong to {n} shops, and a return address belongs to one. This batch takes the cases of the shop whose address you choose; the others are left out. Select those for a second batch.</source>
        <translation>These cases belong to {n} shops, and a return address belongs to one. This batch takes the cases of the shop whose address you choose; the others are left out. Select those for a second batch.</translation>
    </message>
    <message>
        <source>There is no return address that these cases could go to. Add one under Shop → Return addresses; for a shop with a line to the platform, add it in the back office and read the shop again.</source>
        <translation>There is no return address that these cases could go to. Add one under Shop → Return addresses; for a shop with a line to the platform, add it in the back office and read the shop again.</translation>
    </message>
    <message>
        <source>Left out: {cases}</source>
        <translation>Left out: {cases}</translation>
    </message>
    <message>
        <source>Writing the decisions down…</source>
        <translation>Writing the decisions down…</translation>
    </message>
    <message>
        <source>Looking at the cases…</source>
        <translation>Looking at the cases…</translation>
    </message>
    <message>
        <source>{action}: several cases</source>
        <translation>{action}: several cases</translation>
    </message>
    <message>
        <source>How the cases stand</source>
        <translation>How the cases stand</translation>
    </message>
    <message>
        <source>Take all back  (Esc)</source>
        <translation>Take all back  (Esc)</translation>
    </message>
    <message>
        <source>Pause  (Esc)</source>
        <translation>Pause  (Esc)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>Go on in the &amp;background</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Take back what is left: {n}</source>
        <translation>Take back what is left: {n}</translation>
    </message>
    <message>
        <source>Send what is left: {n}</source>
        <translation>Send what is left: {n}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Nothing is sent yet. All of it can be taken back for {n} s.</source>
        <translation>Nothing is sent yet. All of it can be taken back for {n} s.</translation>
    </message>
    <message>
        <source>The rest can be taken back for {n} s. Cases near their deadline did not wait.</source>
        <translation>The rest can be taken back for {n} s. Cases near their deadline did not wait.</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} of {total}</translation>
    </message>
    <message>
        <source>Paused at {n} of {total}. The others wait.</source>
        <translation>Paused at {n} of {total}. The others wait.</translation>
    </message>
    <message>
        <source>Stopping after the case that is under way. {left} wait and can be sent later.</source>
        <translation>Stopping after the case that is under way. {left} wait and can be sent later.</translation>
    </message>
    <message>
        <source>Done: {n} of {total}</source>
        <translation>Done: {n} of {total}</translation>
    </message>
    <message>
        <source>Not done: {n}</source>
        <translation>Not done: {n}</translation>
    </message>
    <message>
        <source>Taken back: {n}</source>
        <translation>Taken back: {n}</translation>
    </message>
    <message>
        <source>To be carried out by hand: {n}</source>
        <translation>To be carried out by hand: {n}</translation>
    </message>
    <message>
        <source>{n} wait and can be sent later</source>
        <translation>{n} wait and can be sent later</translation>
    </message>
    <message>
        <source>Left out: {n}</source>
        <translation>Left out: {n}</translation>
    </message>
    <message>
        <source>None of these cases can be decided so</source>
        <translation>None of these cases can be decided so</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>After-sale number</source>
        <translation>After-sale number</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>The cases of the batch</source>
        <translation>The cases of the batch</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 case</translation>
    </message>
    <message>
        <source>{n} cases</source>
        <translation>{n} cases</translation>
    </message>
    <message>
        <source>Refund {cases}, ¥{amount}</source>
        <translation>Refund {cases}, ¥{amount}</translation>
    </message>
    <message>
        <source>Agree to the return of {cases}</source>
        <translation>Agree to the return of {cases}</translation>
    </message>
    <message>
        <source>Reject {cases}</source>
        <translation>Reject {cases}</translation>
    </message>
    <message>
        <source>Decide: refund {cases}, ¥{amount}</source>
        <translation>Decide: refund {cases}, ¥{amount}</translation>
    </message>
    <message>
        <source>Decide: agree to the return of {cases}</source>
        <translation>Decide: agree to the return of {cases}</translation>
    </message>
    <message>
        <source>Decide: reject {cases}</source>
        <translation>Decide: reject {cases}</translation>
    </message>
    <message>
        <source>Sent to the platform one after the other: {n}</source>
        <translation>Sent to the platform one after the other: {n}</translation>
    </message>
    <message>
        <source>For the list “To be carried out”, to be done by hand: {n}</source>
        <translation>For the list “To be carried out”, to be done by hand: {n}</translation>
    </message>
    <message>
        <source>{n} × more would go back than came in.</source>
        <translation>{n} × more would go back than came in.</translation>
    </message>
    <message>
        <source>{n} × the goods are not back, the buyer has not sent them yet.</source>
        <translation>{n} × the goods are not back, the buyer has not sent them yet.</translation>
    </message>
    <message>
        <source>{n} × check the returned goods first, they may differ from what was declared.</source>
        <translation>{n} × check the returned goods first, they may differ from what was declared.</translation>
    </message>
    <message>
        <source>{n} × the deadline has passed, the platform may have acted by itself.</source>
        <translation>{n} × the deadline has passed, the platform may have acted by itself.</translation>
    </message>
    <message>
        <source>Nothing is sent to the platform from here. The decisions are put on the list “To be carried out”, and the cases do not change until somebody carries them out in the back office.</source>
        <translation>Nothing is sent to the platform from here. The decisions are put on the list “To be carried out”, and the cases do not change until somebody carries them out in the back office.</translation>
    </message>
    <message>
        <source>{n} of them do not wait: their deadline is too near.</source>
        <translation>{n} of them do not wait: their deadline is too near.</translation>
    </message>
    <message>
        <source>You can pause and stop it; what is left waits in the outbox.</source>
        <translation>You can pause and stop it; what is left waits in the outbox.</translation>
    </message>
    <message>
        <source>Sending begins at once, one case after the other.</source>
        <translation>Sending begins at once, one case after the other.</translation>
    </message>
    <message>
        <source>Sending begins {n} s after you decide; until then all of it can be taken back.</source>
        <translation>Sending begins {n} s after you decide; until then all of it can be taken back.</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>What is left out, and why</translation>
    </message>
    <message>
        <source>At most {n} cases go into one batch. Select fewer.</source>
        <translation>At most {n} cases go into one batch. Select fewer.</translation>
    </message>
    <message>
        <source>Refund all</source>
        <translation>Refund all</translation>
    </message>
    <message>
        <source>Agree to all returns, to one address</source>
        <translation>Agree to all returns, to one address</translation>
    </message>
    <message>
        <source>Reject all with the same reason</source>
        <translation>Reject all with the same reason</translation>
    </message>
    <message>
        <source>The selected cases</source>
        <translation>The selected cases</translation>
    </message>
    <message>
        <source>Select the rest of the list too  (Ctrl+A)</source>
        <translation>Select the rest of the list too  (Ctrl+A)</translation>
    </message>
    <message>
        <source>{n} cases selected</source>
        <translation>{n} cases selected</translation>
    </message>
    <message>
        <source>¥{amount} in all</source>
        <translation>¥{amount} in all</translation>
    </message>
    <message>
        <source>First you see what would be done, what is left out, and why. One case alone: press an arrow key in the list.</source>
        <translation>First you see what would be done, what is left out, and why. One case alone: press an arrow key in the list.</translation>
    </message>
    <message>
        <source>Decided or finished already: {n}</source>
        <translation>Decided or finished already: {n}</translation>
    </message>
    <message>
        <source>More than {n} are not selected at once.</source>
        <translation>More than {n} are not selected at once.</translation>
    </message>
    <message>
        <source>The list goes on: cases that are not loaded yet are not selected.</source>
        <translation>The list goes on: cases that are not loaded yet are not selected.</translation>
    </message>
    <message>
        <source>The batch is over. Done: {n} of {total}</source>
        <translation>The batch is over. Done: {n} of {total}</translation>
    </message>
    <message>
        <source>Batch over: look at it</source>
        <translation>Batch over: look at it</translation>
    </message>
    <message>
        <source>Batch: {n} of {total}</source>
        <translation>Batch: {n} of {total}</translation>
    </message>
    <message>
        <source>Batches: {batches}, {n} of {total}</source>
        <translation>Batches: {batches}, {n} of {total}</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Return parcel</source>
        <translation>Return parcel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Buyer&apos;s words</source>
        <translation>Buyer&apos;s words</translation>
    </message>
    <message>
        <source>Product not named</source>
        <translation>Product not named</translation>
    </message>
    <message>
        <source>Amount: ¥{amount}</source>
        <translation>Amount: ¥{amount}</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>Still missing: {what}</translation>
    </message>
    <message>
        <source>The remark has {count} characters; {most} are possible.</source>
        <translation>The remark has {count} characters; {most} are possible.</translation>
    </message>
    <message>
        <source>For colleagues; may stay empty</source>
        <translation>For colleagues; may stay empty</translation>
    </message>
    <message>
        <source>The platform sends only its own templates, not the shop&apos;s own words. The decision is put on the list “To be carried out”; the buyer hears nothing until somebody sends the text in the back office.</source>
        <translation>The platform sends only its own templates, not the shop&apos;s own words. The decision is put on the list “To be carried out”; the buyer hears nothing until somebody sends the text in the back office.</translation>
    </message>
    <message>
        <source>Nothing is sent to the platform from here. The decision is put on the list “To be carried out”, and the case does not change until somebody carries it out in the back office.</source>
        <translation>Nothing is sent to the platform from here. The decision is put on the list “To be carried out”, and the case does not change until somebody carries it out in the back office.</translation>
    </message>
    <message>
        <source>The deadline is too near to wait: it is sent to the platform at once and cannot be taken back.</source>
        <translation>The deadline is too near to wait: it is sent to the platform at once and cannot be taken back.</translation>
    </message>
    <message>
        <source>Sent to the platform at once; it cannot be taken back.</source>
        <translation>Sent to the platform at once; it cannot be taken back.</translation>
    </message>
    <message>
        <source>Sent to the platform {n} s after you decide; until then Ctrl+Z takes it back.</source>
        <translation>Sent to the platform {n} s after you decide; until then Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>The money then goes back to the buyer at once and cannot be brought back.</source>
        <translation>The money then goes back to the buyer at once and cannot be brought back.</translation>
    </message>
    <message>
        <source>The text to the buyer is not sent from here: it is put on the list “To be carried out” once the return is agreed.</source>
        <translation>The text to the buyer is not sent from here: it is put on the list “To be carried out” once the return is agreed.</translation>
    </message>
    <message>
        <source>The platform sends the text to the buyer as soon as the return is agreed.</source>
        <translation>The platform sends the text to the buyer as soon as the return is agreed.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Return addresses</source>
        <translation>Return addresses</translation>
    </message>
    <message>
        <source>Where buyers send goods back to. Proposed is the one that a rule names, then the one used last for the product, then the default. Decisions already made keep their address.</source>
        <translation>Where buyers send goods back to. Proposed is the one that a rule names, then the one used last for the product, then the default. Decisions already made keep their address.</translation>
    </message>
    <message>
        <source>Make it the &amp;default</source>
        <translation>Make it the &amp;default</translation>
    </message>
    <message>
        <source>Remove this address?</source>
        <translation>Remove this address?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>{address} · for: {words}</source>
        <translation>{address} · for: {words}</translation>
    </message>
    <message>
        <source>default</source>
        <translation>default</translation>
    </message>
    <message>
        <source>not on the platform</source>
        <translation>not on the platform</translation>
    </message>
    <message>
        <source>The platform says which of its own addresses is the default: set it there.</source>
        <translation>The platform says which of its own addresses is the default: set it there.</translation>
    </message>
    <message>
        <source>No address yet. Press “New…”: a return can be agreed only with one.</source>
        <translation>No address yet. Press “New…”: a return can be agreed only with one.</translation>
    </message>
    <message>
        <source>New return address</source>
        <translation>New return address</translation>
    </message>
    <message>
        <source>Change the return address</source>
        <translation>Change the return address</translation>
    </message>
    <message>
        <source>The &amp;default of this shop</source>
        <translation>The &amp;default of this shop</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>It is being added on the platform…</source>
        <translation>It is being added on the platform…</translation>
    </message>
    <message>
        <source>Propose it for, one per line:</source>
        <translation>Propose it for, one per line:</translation>
    </message>
    <message>
        <source>Receiver, region and address are the platform&apos;s: change them in the back office. It does not tell the phone number; what you enter here stands in texts to buyers.</source>
        <translation>Receiver, region and address are the platform&apos;s: change them in the back office. It does not tell the phone number; what you enter here stands in texts to buyers.</translation>
    </message>
    <message>
        <source>The platform&apos;s places cannot be read, so that nothing can be added there from here. What you save is kept on this desk only and cannot be sent with a decision: add the address in the back office and read the shop again (F5). {why}</source>
        <translation>The platform&apos;s places cannot be read, so that nothing can be added there from here. What you save is kept on this desk only and cannot be sent with a decision: add the address in the back office and read the shop again (F5). {why}</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>For yourselves, such as “main warehouse”</source>
        <translation>For yourselves, such as “main warehouse”</translation>
    </message>
    <message>
        <source>&amp;Receiver</source>
        <translation>&amp;Receiver</translation>
    </message>
    <message>
        <source>Who takes the parcels in</source>
        <translation>Who takes the parcels in</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Phone</translation>
    </message>
    <message>
        <source>Mobile or landline</source>
        <translation>Mobile or landline</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gion</translation>
    </message>
    <message>
        <source>Province, city, district, street</source>
        <translation>Province, city, district, street</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>Street, house number, floor</source>
        <translation>Street, house number, floor</translation>
    </message>
    <message>
        <source>Pr&amp;oducts</source>
        <translation>Pr&amp;oducts</translation>
    </message>
    <message>
        <source>A product&apos;s number, or a word of its name</source>
        <translation>A product&apos;s number, or a word of its name</translation>
    </message>
    <message>
        <source>R&amp;easons</source>
        <translation>R&amp;easons</translation>
    </message>
    <message>
        <source>A word of the buyer&apos;s reason</source>
        <translation>A word of the buyer&apos;s reason</translation>
    </message>
    <message>
        <source>Decide: agree to the return</source>
        <translation>Decide: agree to the return</translation>
    </message>
    <message>
        <source>Return and refund</source>
        <translation>Return and refund</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Return address</translation>
    </message>
    <message>
        <source>&amp;New address…</source>
        <translation>&amp;New address…</translation>
    </message>
    <message>
        <source>Agree to the return</source>
        <translation>Agree to the return</translation>
    </message>
    <message>
        <source>Once agreed, the case waits for the buyer to send the goods back.</source>
        <translation>Once agreed, the case waits for the buyer to send the goods back.</translation>
    </message>
    <message>
        <source>{address} · not on the platform</source>
        <translation>{address} · not on the platform</translation>
    </message>
    <message>
        <source>There is no return address yet. Make one: the buyer has to know where to send.</source>
        <translation>There is no return address yet. Make one: the buyer has to know where to send.</translation>
    </message>
    <message>
        <source>The platform has no return address that is known here. Make one: it is added there at once, where the application may.</source>
        <translation>The platform has no return address that is known here. Make one: it is added there at once, where the application may.</translation>
    </message>
    <message>
        <source>The platform has no return address that is known here. Add one in the back office; it comes by itself with the next look at the platform (F5).</source>
        <translation>The platform has no return address that is known here. Add one in the back office; it comes by itself with the next look at the platform (F5).</translation>
    </message>
    <message>
        <source>What is sent names the platform&apos;s own address, so that one which was only made here cannot be chosen. “New address…” makes one that the platform knows.</source>
        <translation>What is sent names the platform&apos;s own address, so that one which was only made here cannot be chosen. “New address…” makes one that the platform knows.</translation>
    </message>
    <message>
        <source>What is sent names the platform&apos;s own address, so that one which was only made here cannot be chosen. Add it in the back office; it comes by itself with the next look at the platform.</source>
        <translation>What is sent names the platform&apos;s own address, so that one which was only made here cannot be chosen. Add it in the back office; it comes by itself with the next look at the platform.</translation>
    </message>
    <message>
        <source>Return &amp;address</source>
        <translation>Return &amp;address</translation>
    </message>
    <message>
        <source>Chosen by you. Proposed was “{address}”.</source>
        <translation>Chosen by you. Proposed was “{address}”.</translation>
    </message>
    <message>
        <source>Refund if the delivery is refused</source>
        <translation>Refund if the delivery is refused</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Remark</translation>
    </message>
    <message>
        <source>Agree: refund ¥{amount}</source>
        <translation>Agree: refund ¥{amount}</translation>
    </message>
    <message>
        <source>Decide: agree to refund ¥{amount}</source>
        <translation>Decide: agree to refund ¥{amount}</translation>
    </message>
    <message>
        <source>The parcel was signed for, so that nobody will refuse it any more: the refund would never come. Refund, or reject with a reason.</source>
        <translation>The parcel was signed for, so that nobody will refuse it any more: the refund would never come. Refund, or reject with a reason.</translation>
    </message>
    <message>
        <source>The buyer has refused the parcel already: the money goes back as soon as you agree.</source>
        <translation>The buyer has refused the parcel already: the money goes back as soon as you agree.</translation>
    </message>
    <message>
        <source>The money goes back once the buyer refuses the parcel at the door; at once if that has happened already. If the buyer takes it, no money goes, and the case goes on.</source>
        <translation>The money goes back once the buyer refuses the parcel at the door; at once if that has happened already. If the buyer takes it, no money goes, and the case goes on.</translation>
    </message>
    <message>
        <source>Make the first one…</source>
        <translation>Make the first one…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;New…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Change…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remove…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>That did not work</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>Evidence files</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Add files…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Tr&amp;y again</translation>
    </message>
    <message>
        <source>Evidence (at least one picture)</source>
        <translation>Evidence (at least one picture)</translation>
    </message>
    <message>
        <source>Evidence (recommended: it decides disputes)</source>
        <translation>Evidence (recommended: it decides disputes)</translation>
    </message>
    <message>
        <source>“{file}”: {why}</source>
        <translation>“{file}”: {why}</translation>
    </message>
    <message>
        <source>Drop files here, or paste a screenshot with Ctrl+V.</source>
        <translation>Drop files here, or paste a screenshot with Ctrl+V.</translation>
    </message>
    <message>
        <source>Move the picture forward (Ctrl+Left)</source>
        <translation>Move the picture forward (Ctrl+Left)</translation>
    </message>
    <message>
        <source>Move the picture back (Ctrl+Right)</source>
        <translation>Move the picture back (Ctrl+Right)</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Add evidence</translation>
    </message>
    <message>
        <source>Evidence of case {id}</source>
        <translation>Evidence of case {id}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Stays: {words}</source>
        <translation>Stays: {words}</translation>
    </message>
    <message>
        <source>It is something else than it says, or not there: it was not opened.</source>
        <translation>It is something else than it says, or not there: it was not opened.</translation>
    </message>
    <message>
        <source>Fetching it from the platform…</source>
        <translation>Fetching it from the platform…</translation>
    </message>
    <message>
        <source>Try again: F5</source>
        <translation>Try again: F5</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>“{file}” opens outside: press Enter.</source>
        <translation>“{file}” opens outside: press Enter.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Saved as {file}</translation>
    </message>
    <message>
        <source>Rows that were not taken</source>
        <translation>Rows that were not taken</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repeated</translation>
    </message>
    <message>
        <source>Left as it was</source>
        <translation>Left as it was</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Opening the file…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>If you stop, nothing of the file is taken in.</source>
        <translation>If you stop, nothing of the file is taken in.</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Reading the rows…</translation>
    </message>
    <message>
        <source>Comparing with what is stored…</source>
        <translation>Comparing with what is stored…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Import finished</translation>
    </message>
    <message>
        <source>Search these rows (Ctrl+F)</source>
        <translation>Search these rows (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the rows that were not taken</source>
        <translation>Search the rows that were not taken</translation>
    </message>
    <message>
        <source>&amp;Save these rows as a sheet…</source>
        <translation>&amp;Save these rows as a sheet…</translation>
    </message>
    <message>
        <source>Take the &amp;older rows too</source>
        <translation>Take the &amp;older rows too</translation>
    </message>
    <message>
        <source>&amp;Teach the words…</source>
        <translation>&amp;Teach the words…</translation>
    </message>
    <message>
        <source>Rows: {count}, saved as {file}</source>
        <translation>Rows: {count}, saved as {file}</translation>
    </message>
    <message>
        <source>Every row of the file was taken.</source>
        <translation>Every row of the file was taken.</translation>
    </message>
    <message>
        <source>Decisions that the platform contradicts: {count}. Look at each of them.</source>
        <translation>Decisions that the platform contradicts: {count}. Look at each of them.</translation>
    </message>
    <message>
        <source>Show &amp;contradictions</source>
        <translation>Show &amp;contradictions</translation>
    </message>
    <message>
        <source>Words that the program does not know: {words}. Their cases wait in “Other”.</source>
        <translation>Words that the program does not know: {words}. Their cases wait in “Other”.</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>not taken</translation>
    </message>
    <message>
        <source>Save the rows that were not taken</source>
        <translation>Save the rows that were not taken</translation>
    </message>
    <message>
        <source>Known directly</source>
        <translation>Known directly</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Refused rows</translation>
    </message>
    <message>
        <source>Older, left</source>
        <translation>Older, left</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Contradicted</translation>
    </message>
    <message>
        <source>{file} · exported {at}</source>
        <translation>{file} · exported {at}</translation>
    </message>
    <message>
        <source>{file} · its name has no date, so the file&apos;s own time counts: {at}</source>
        <translation>{file} · its name has no date, so the file&apos;s own time counts: {at}</translation>
    </message>
    <message>
        <source>Pasted {number}</source>
        <translation>Pasted {number}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>{file}, cannot be used</source>
        <translation>{file}, cannot be used</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>“{file}” is not there any more. Add it again.</source>
        <translation>“{file}” is not there any more. Add it again.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. Close it in other programs and add it again.</source>
        <translation>“{file}” cannot be read. Close it in other programs and add it again.</translation>
    </message>
    <message>
        <source>“{file}” is empty. Save it again and add it once more.</source>
        <translation>“{file}” is empty. Save it again and add it once more.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {most} MB. Make it smaller first.</source>
        <translation>“{file}” is larger than {most} MB. Make it smaller first.</translation>
    </message>
    <message>
        <source>“{file}” has {width} × {height} pixels, more than can be shown here. Open it outside.</source>
        <translation>“{file}” has {width} × {height} pixels, more than can be shown here. Open it outside.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or was not downloaded to its end. Get it again.</source>
        <translation>“{file}” is damaged or was not downloaded to its end. Get it again.</translation>
    </message>
    <message>
        <source>“{file}” is something else than its name says, and is not opened. Save it anew as a picture.</source>
        <translation>“{file}” is something else than its name says, and is not opened. Save it anew as a picture.</translation>
    </message>
    <message>
        <source>It has {width} × {height} pixels, more than can be shown here. Open it outside.</source>
        <translation>It has {width} × {height} pixels, more than can be shown here. Open it outside.</translation>
    </message>
    <message>
        <source>It is damaged, or did not come to its end. Fetch it again: F5</source>
        <translation>It is damaged, or did not come to its end. Fetch it again: F5</translation>
    </message>
    <message>
        <source>It is something else than a picture, and is not opened.</source>
        <translation>It is something else than a picture, and is not opened.</translation>
    </message>
    <message>
        <source>It is not on this computer any more. Fetch it again: F5</source>
        <translation>It is not on this computer any more. Fetch it again: F5</translation>
    </message>
    <message>
        <source>“{file}” is no picture, video or PDF. Use one of: {kinds}</source>
        <translation>“{file}” is no picture, video or PDF. Use one of: {kinds}</translation>
    </message>
    <message>
        <source>Pictures, videos and PDF ({kinds})</source>
        <translation>Pictures, videos and PDF ({kinds})</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>The platform</translation>
    </message>
    <message>
        <source>Buyer&apos;s evidence</source>
        <translation>Buyer&apos;s evidence</translation>
    </message>
    <message>
        <source>Our evidence</source>
        <translation>Our evidence</translation>
    </message>
    <message>
        <source>The returned goods</source>
        <translation>The returned goods</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>order number</translation>
    </message>
    <message>
        <source>case number</source>
        <translation>case number</translation>
    </message>
    <message>
        <source>product</source>
        <translation>product</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>deadline</translation>
    </message>
    <message>
        <source>return address</source>
        <translation>return address</translation>
    </message>
    <message>
        <source>shop name</source>
        <translation>shop name</translation>
    </message>
    <message>
        <source>{reason}, needs a picture</source>
        <translation>{reason}, needs a picture</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Search (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the reasons</source>
        <translation>Search the reasons</translation>
    </message>
    <message>
        <source>Only if &amp;delivery is refused…</source>
        <translation>Only if &amp;delivery is refused…</translation>
    </message>
    <message>
        <source>&amp;Call the parcel back…</source>
        <translation>&amp;Call the parcel back…</translation>
    </message>
    <message>
        <source>Decide: refund ¥{amount}</source>
        <translation>Decide: refund ¥{amount}</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Nothing is sent to the platform from here. The refund is put on the list “To be carried out”: no money moves now. It moves when somebody refunds in the back office, and the platform&apos;s next word confirms it.</source>
        <translation>Nothing is sent to the platform from here. The refund is put on the list “To be carried out”: no money moves now. It moves when somebody refunds in the back office, and the platform&apos;s next word confirms it.</translation>
    </message>
    <message>
        <source>Refund ¥{amount}</source>
        <translation>Refund ¥{amount}</translation>
    </message>
    <message>
        <source>The goods were not shipped: the buyer gets the money back, and nothing is sent.</source>
        <translation>The goods were not shipped: the buyer gets the money back, and nothing is sent.</translation>
    </message>
    <message>
        <source>Refund only: the buyer gets the money and sends nothing back.</source>
        <translation>Refund only: the buyer gets the money and sends nothing back.</translation>
    </message>
    <message>
        <source>The buyer asked to return the goods. This turns it into a refund only: the buyer gets the money and sends nothing back.</source>
        <translation>The buyer asked to return the goods. This turns it into a refund only: the buyer gets the money and sends nothing back.</translation>
    </message>
    <message>
        <source>This ends the return: the buyer gets the money, and the case is finished.</source>
        <translation>This ends the return: the buyer gets the money, and the case is finished.</translation>
    </message>
    <message>
        <source>More would go back than came in: ¥{amount} of ¥{paid} paid.</source>
        <translation>More would go back than came in: ¥{amount} of ¥{paid} paid.</translation>
    </message>
    <message>
        <source>The goods are not back: the buyer has not sent them yet.</source>
        <translation>The goods are not back: the buyer has not sent them yet.</translation>
    </message>
    <message>
        <source>Check the returned goods first: they may differ from what was declared.</source>
        <translation>Check the returned goods first: they may differ from what was declared.</translation>
    </message>
    <message>
        <source>The deadline passed at {at}. The platform may have acted by itself: look in the back office before you refund, or it may be refunded twice.</source>
        <translation>The deadline passed at {at}. The platform may have acted by itself: look in the back office before you refund, or it may be refunded twice.</translation>
    </message>
    <message>
        <source>The return parcel is still on its way to us.</source>
        <translation>The return parcel is still on its way to us.</translation>
    </message>
    <message>
        <source>The parcel is still on its way to the buyer, who would get goods and money.</source>
        <translation>The parcel is still on its way to the buyer, who would get goods and money.</translation>
    </message>
    <message>
        <source>The parcel was signed for: the buyer would have goods and money.</source>
        <translation>The parcel was signed for: the buyer would have goods and money.</translation>
    </message>
    <message>
        <source>Decide: reject</source>
        <translation>Decide: reject</translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation>Reject with a reason</translation>
    </message>
    <message>
        <source>Carry it out by &amp;hand in the back office instead</source>
        <translation>Carry it out by &amp;hand in the back office instead</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Nothing is sent to the platform from here. The decision and its pictures are put on the list “To be carried out”.</source>
        <translation>Nothing is sent to the platform from here. The decision and its pictures are put on the list “To be carried out”.</translation>
    </message>
    <message>
        <source>The files are being looked at…</source>
        <translation>The files are being looked at…</translation>
    </message>
    <message>
        <source>Picked: {reason}</source>
        <translation>Picked: {reason}</translation>
    </message>
    <message>
        <source>Number keys 1 to 9 pick from the list.</source>
        <translation>Number keys 1 to 9 pick from the list.</translation>
    </message>
    <message>
        <source>This list is the one commonly seen. The back office shows the reasons that are open for this case: pick the nearest one there.</source>
        <translation>This list is the one commonly seen. The back office shows the reasons that are open for this case: pick the nearest one there.</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>R&amp;eason</translation>
    </message>
    <message>
        <source>Decide: remind</source>
        <translation>Decide: remind</translation>
    </message>
    <message>
        <source>Remind the buyer to send the goods back</source>
        <translation>Remind the buyer to send the goods back</translation>
    </message>
    <message>
        <source>&amp;Send this very text once more</source>
        <translation>&amp;Send this very text once more</translation>
    </message>
    <message>
        <source>This buyer has not been sent a text from here yet.</source>
        <translation>This buyer has not been sent a text from here yet.</translation>
    </message>
    <message>
        <source>Texts so far: {count}. The last one: {at}, by {by}{receipt}.</source>
        <translation>Texts so far: {count}. The last one: {at}, by {by}{receipt}.</translation>
    </message>
    <message>
        <source>The last text never reached the buyer, so that another one may go at once.</source>
        <translation>The last text never reached the buyer, so that another one may go at once.</translation>
    </message>
    <message>
        <source>How many texts are left for this case stands in the back office.</source>
        <translation>How many texts are left for this case stands in the back office.</translation>
    </message>
    <message>
        <source>Texts left for this case: {count}.</source>
        <translation>Texts left for this case: {count}.</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>Decide: reject, shipped</source>
        <translation>Decide: reject, shipped</translation>
    </message>
    <message>
        <source>Reject: the goods were shipped</source>
        <translation>Reject: the goods were shipped</translation>
    </message>
    <message>
        <source>&amp;Waybill number</source>
        <translation>&amp;Waybill number</translation>
    </message>
    <message>
        <source>Shipping &amp;company</source>
        <translation>Shipping &amp;company</translation>
    </message>
    <message>
        <source>Reject, shipped</source>
        <translation>Reject, shipped</translation>
    </message>
    <message>
        <source>The number is being looked up…</source>
        <translation>The number is being looked up…</translation>
    </message>
    <message>
        <source>The company is proposed when the number gives it away.</source>
        <translation>The company is proposed when the number gives it away.</translation>
    </message>
    <message>
        <source>{company}: proposed from the number. Choose another one if that is wrong.</source>
        <translation>{company}: proposed from the number. Choose another one if that is wrong.</translation>
    </message>
    <message>
        <source>The number looks like one of {company}. Your choice stays.</source>
        <translation>The number looks like one of {company}. Your choice stays.</translation>
    </message>
    <message>
        <source>Text template</source>
        <translation>Text template</translation>
    </message>
    <message>
        <source>SMS text</source>
        <translation>SMS text</translation>
    </message>
    <message>
        <source>The buyer reads</source>
        <translation>The buyer reads</translation>
    </message>
    <message>
        <source>It is {time} where the buyer lives. The text goes at once and may wake somebody.</source>
        <translation>It is {time} where the buyer lives. The text goes at once and may wake somebody.</translation>
    </message>
    <message>
        <source>SMS &amp;template</source>
        <translation>SMS &amp;template</translation>
    </message>
    <message>
        <source>All templates…</source>
        <translation>All templates…</translation>
    </message>
    <message>
        <source>Change the canned text</source>
        <translation>Change the canned text</translation>
    </message>
    <message>
        <source>New canned text</source>
        <translation>New canned text</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>For an example</source>
        <translation>For an example</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <source>(nothing yet)</source>
        <translation>(nothing yet)</translation>
    </message>
    <message>
        <source>Characters: {count} of {most}</source>
        <translation>Characters: {count} of {most}</translation>
    </message>
    <message>
        <source>Characters: {count} · billed as SMS: {parts}</source>
        <translation>Characters: {count} · billed as SMS: {parts}</translation>
    </message>
    <message>
        <source>What buyers are told. A template of the platform is sent by it, as soon as it is open; the words of all others are sent by hand. Decisions already made keep their text.</source>
        <translation>What buyers are told. A template of the platform is sent by it, as soon as it is open; the words of all others are sent by hand. Decisions already made keep their text.</translation>
    </message>
    <message>
        <source>SMS templates</source>
        <translation>SMS templates</translation>
    </message>
    <message>
        <source>Remove the template “{name}”?</source>
        <translation>Remove the template “{name}”?</translation>
    </message>
    <message>
        <source>platform: {status}</source>
        <translation>platform: {status}</translation>
    </message>
    <message>
        <source>No text yet. Press “New…” and write what buyers are to read.</source>
        <translation>No text yet. Press “New…” and write what buyers are to read.</translation>
    </message>
    <message>
        <source>Words of the export</source>
        <translation>Words of the export</translation>
    </message>
    <message>
        <source>Keep these meanings</source>
        <translation>Keep these meanings</translation>
    </message>
    <message>
        <source>What do these words mean?</source>
        <translation>What do these words mean?</translation>
    </message>
    <message>
        <source>Nothing to teach: every word of the imports so far is known.</source>
        <translation>Nothing to teach: every word of the imports so far is known.</translation>
    </message>
    <message>
        <source>The platform used words that the program does not know. Say what they mean; it is remembered, and the waiting cases go to their queues. Leave out what you are not sure of.</source>
        <translation>The platform used words that the program does not know. Say what they mean; it is remembered, and the waiting cases go to their queues. Leave out what you are not sure of.</translation>
    </message>
    <message>
        <source>Cases: {count}</source>
        <translation>Cases: {count}</translation>
    </message>
    <message>
        <source>Meaning of “{word}”</source>
        <translation>Meaning of “{word}”</translation>
    </message>
    <message>
        <source>– not now –</source>
        <translation>– not now –</translation>
    </message>
    <message>
        <source>{name}: {was} → {now}</source>
        <translation>{name}: {was} → {now}</translation>
    </message>
    <message>
        <source>{name}: {value}, unchanged</source>
        <translation>{name}: {value}, unchanged</translation>
    </message>
    <message>
        <source>{name} changed: you looked at {was}, it is now {now}</source>
        <translation>{name} changed: you looked at {was}, it is now {now}</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>{state} · finished</source>
        <translation>{state} · finished</translation>
    </message>
    <message>
        <source>The case has changed</source>
        <translation>The case has changed</translation>
    </message>
    <message>
        <source>The case changed after you looked at it</source>
        <translation>The case changed after you looked at it</translation>
    </message>
    <message>
        <source>Nothing was sent. What differs is marked with {sign}.</source>
        <translation>Nothing was sent. What differs is marked with {sign}.</translation>
    </message>
    <message>
        <source>The platform changed it at {at}.</source>
        <translation>The platform changed it at {at}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>{action} all the same</source>
        <translation>{action} all the same</translation>
    </message>
    <message>
        <source>{action} all the same: ¥{amount}</source>
        <translation>{action} all the same: ¥{amount}</translation>
    </message>
    <message>
        <source>You looked at</source>
        <translation>You looked at</translation>
    </message>
    <message>
        <source>It is now</source>
        <translation>It is now</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Change the template</source>
        <translation>Change the template</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>The platform&apos;s own text ({status}). Change it in the back office.</source>
        <translation>The platform&apos;s own text ({status}). Change it in the back office.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Used for</translation>
    </message>
    <message>
        <source>not offered anywhere</source>
        <translation>not offered anywhere</translation>
    </message>
    <message>
        <source>&amp;Used for</source>
        <translation>&amp;Used for</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>The values are an example.</source>
        <translation>The values are an example.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Whose evidence is added</source>
        <translation>Whose evidence is added</translation>
    </message>
    <message>
        <source>&amp;Two</source>
        <translation>&amp;Two</translation>
    </message>
    <message>
        <source>Two side by side (2)</source>
        <translation>Two side by side (2)</translation>
    </message>
    <message>
        <source>Change sides (X)</source>
        <translation>Change sides (X)</translation>
    </message>
    <message>
        <source>Try again (F5)</source>
        <translation>Try again (F5)</translation>
    </message>
    <message>
        <source>No evidence is kept here yet. What the buyer sent stands in the back office: save it there and drop the files here, or paste a screenshot with Ctrl+V.</source>
        <translation>No evidence is kept here yet. What the buyer sent stands in the back office: save it there and drop the files here, or paste a screenshot with Ctrl+V.</translation>
    </message>
    <message>
        <source>Add a&amp;s</source>
        <translation>Add a&amp;s</translation>
    </message>
    <message>
        <source>Previous (←)</source>
        <translation>Previous (←)</translation>
    </message>
    <message>
        <source>Next (→)</source>
        <translation>Next (→)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Smaller (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Larger (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>Fit into the window (0)</translation>
    </message>
    <message>
        <source>Every pixel (1)</source>
        <translation>Every pixel (1)</translation>
    </message>
    <message>
        <source>Turn (R)</source>
        <translation>Turn (R)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy (Ctrl+C)</source>
        <translation>Copy (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Save a copy (Ctrl+S)</source>
        <translation>Save a copy (Ctrl+S)</translation>
    </message>
    <message>
        <source>Open outside</source>
        <translation>Open outside</translation>
    </message>
    <message>
        <source>Open outside (Enter)</source>
        <translation>Open outside (Enter)</translation>
    </message>
    <message>
        <source>Waybill number</source>
        <translation>Waybill number</translation>
    </message>
    <message>
        <source>Type, paste or scan</source>
        <translation>Type, paste or scan</translation>
    </message>
    <message>
        <source>Shipping company</source>
        <translation>Shipping company</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>Choose or type</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Take this decision back?</source>
        <translation>Take this decision back?</translation>
    </message>
    <message>
        <source>It has not been carried out. The case goes back to being undecided.</source>
        <translation>It has not been carried out. The case goes back to being undecided.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>The cases of all shops stand in the same queues, each with its shop&apos;s colour and name.</source>
        <translation>The cases of all shops stand in the same queues, each with its shop&apos;s colour and name.</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Shops</translation>
    </message>
    <message>
        <source>Remove the shop “{name}”?</source>
        <translation>Remove the shop “{name}”?</translation>
    </message>
    <message>
        <source>No shop is connected yet. Press “New…” when you have an application on the open platform.</source>
        <translation>No shop is connected yet. Press “New…” when you have an application on the open platform.</translation>
    </message>
    <message>
        <source>Open cases: {count}</source>
        <translation>Open cases: {count}</translation>
    </message>
    <message>
        <source>Open platform</source>
        <translation>Open platform</translation>
    </message>
    <message>
        <source>Exports of the back office</source>
        <translation>Exports of the back office</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Not read yet</translation>
    </message>
    <message>
        <source>Read up to {time}</source>
        <translation>Read up to {time}</translation>
    </message>
    <message>
        <source>Open cases that leave their queues: {count}.</source>
        <translation>Open cases that leave their queues: {count}.</translation>
    </message>
    <message>
        <source>Nobody follows the shop&apos;s cases any more; they stay readable under “All cases”. The app secret is forgotten on this computer. Nothing changes on the platform.</source>
        <translation>Nobody follows the shop&apos;s cases any more; they stay readable under “All cases”. The app secret is forgotten on this computer. Nothing changes on the platform.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>All shops</translation>
    </message>
    <message>
        <source>S&amp;hop</source>
        <translation>S&amp;hop</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Brick red</source>
        <translation>Brick red</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ochre</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Teal</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Plum</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grey</translation>
    </message>
    <message>
        <source>The app secret is missing. Copy it from the open platform.</source>
        <translation>The app secret is missing. Copy it from the open platform.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>S&amp;how</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Colour</translation>
    </message>
    <message>
        <source>&amp;Undo window</source>
        <translation>&amp;Undo window</translation>
    </message>
    <message>
        <source>So long a refund waits before it is sent, and Ctrl+Z takes it back: 0 to {most} seconds. With 0 it is sent at once.</source>
        <translation>So long a refund waits before it is sent, and Ctrl+Z takes it back: 0 to {most} seconds. With 0 it is sent at once.</translation>
    </message>
    <message>
        <source>S&amp;MS sign</source>
        <translation>S&amp;MS sign</translation>
    </message>
    <message>
        <source>The first that the platform let pass</source>
        <translation>The first that the platform let pass</translation>
    </message>
    <message>
        <source>SMS acc&amp;ount</source>
        <translation>SMS acc&amp;ount</translation>
    </message>
    <message>
        <source>The shop&apos;s own number</source>
        <translation>The shop&apos;s own number</translation>
    </message>
    <message>
        <source>&amp;Quiet after a text</source>
        <translation>&amp;Quiet after a text</translation>
    </message>
    <message>
        <source>So long after a text a buyer gets no other for the same case.</source>
        <translation>So long after a text a buyer gets no other for the same case.</translation>
    </message>
    <message>
        <source>The open platform&apos;s own address stands here; leave it. Another one is taken only with https, or if it is on this computer.</source>
        <translation>The open platform&apos;s own address stands here; leave it. Another one is taken only with https, or if it is on this computer.</translation>
    </message>
    <message>
        <source>What you call the shop</source>
        <translation>What you call the shop</translation>
    </message>
    <message>
        <source>App &amp;key</source>
        <translation>App &amp;key</translation>
    </message>
    <message>
        <source>From the application&apos;s page</source>
        <translation>From the application&apos;s page</translation>
    </message>
    <message>
        <source>App s&amp;ecret</source>
        <translation>App s&amp;ecret</translation>
    </message>
    <message>
        <source>Shop &amp;id</source>
        <translation>Shop &amp;id</translation>
    </message>
    <message>
        <source>The number in the back office</source>
        <translation>The number in the back office</translation>
    </message>
    <message>
        <source>&amp;Gateway address</source>
        <translation>&amp;Gateway address</translation>
    </message>
    <message>
        <source>Kept. Enter one only to replace it</source>
        <translation>Kept. Enter one only to replace it</translation>
    </message>
    <message>
        <source>From the same page</source>
        <translation>From the same page</translation>
    </message>
    <message>
        <source>Change the shop</source>
        <translation>Change the shop</translation>
    </message>
    <message>
        <source>Connect a shop</source>
        <translation>Connect a shop</translation>
    </message>
    <message>
        <source>The shop needs an application of its own on the open platform. Its cases then come by themselves.</source>
        <translation>The shop needs an application of its own on the open platform. Its cases then come by themselves.</translation>
    </message>
    <message>
        <source>Stop the &amp;test</source>
        <translation>Stop the &amp;test</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Asking the platform…</translation>
    </message>
    <message>
        <source>Cases that changed within the last six months: {count}.</source>
        <translation>Cases that changed within the last six months: {count}.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is slow by {time}. The countdowns go by the platform&apos;s.</source>
        <translation>This PC&apos;s clock is slow by {time}. The countdowns go by the platform&apos;s.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is fast by {time}. The countdowns go by the platform&apos;s.</source>
        <translation>This PC&apos;s clock is fast by {time}. The countdowns go by the platform&apos;s.</translation>
    </message>
    <message>
        <source>Evidence ({key})</source>
        <translation>Evidence ({key})</translation>
    </message>
    <message>
        <source>Where the parcel is</source>
        <translation>Where the parcel is</translation>
    </message>
    <message>
        <source>Canned text</source>
        <translation>Canned text</translation>
    </message>
    <message>
        <source>Choose one for the remark</source>
        <translation>Choose one for the remark</translation>
    </message>
    <message>
        <source>Canned &amp;text</source>
        <translation>Canned &amp;text</translation>
    </message>
    <message>
        <source>Words that you write again and again, such as why you reject. What a case tells is filled in by itself.</source>
        <translation>Words that you write again and again, such as why you reject. What a case tells is filled in by itself.</translation>
    </message>
    <message>
        <source>Canned texts</source>
        <translation>Canned texts</translation>
    </message>
    <message>
        <source>Remove the canned text “{name}”?</source>
        <translation>Remove the canned text “{name}”?</translation>
    </message>
    <message>
        <source>No canned text yet. Press “New…” and write what you say often.</source>
        <translation>No canned text yet. Press “New…” and write what you say often.</translation>
    </message>
    <message>
        <source>More time to check the goods</source>
        <translation>More time to check the goods</translation>
    </message>
    <message>
        <source>When the time is over, the platform refunds by itself. It adds seven days to what is left.</source>
        <translation>When the time is over, the platform refunds by itself. It adds seven days to what is left.</translation>
    </message>
    <message>
        <source>Add 7 days</source>
        <translation>Add 7 days</translation>
    </message>
    <message>
        <source>Decide: add 7 days</source>
        <translation>Decide: add 7 days</translation>
    </message>
    <message>
        <source>Now until {now}. Then until {then}.</source>
        <translation>Now until {now}. Then until {then}.</translation>
    </message>
    <message>
        <source>Call the parcel back</source>
        <translation>Call the parcel back</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Wh&amp;y</translation>
    </message>
    <message>
        <source>Call it back</source>
        <translation>Call it back</translation>
    </message>
    <message>
        <source>Decide: call it back</source>
        <translation>Decide: call it back</translation>
    </message>
    <message>
        <source>Whether it can be called back is being read…</source>
        <translation>Whether it can be called back is being read…</translation>
    </message>
    <message>
        <source>The carrier stops the parcel and brings it back to us. It takes a fee for that, which the platform tells only in its answer: you see it then. It is no refund; the case still has to be decided.</source>
        <translation>The carrier stops the parcel and brings it back to us. It takes a fee for that, which the platform tells only in its answer: you see it then. It is no refund; the case still has to be decided.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Read in: {added} new, {changed} changed, {unchanged} as they were.</source>
        <translation>Read in: {added} new, {changed} changed, {unchanged} as they were.</translation>
    </message>
    <message>
        <source>Written to “{file}”: {n}</source>
        <translation>Written to “{file}”: {n}</translation>
    </message>
    <message>
        <source>Nothing was taken. Mend these rows and import the sheet again ({n} in all):</source>
        <translation>Nothing was taken. Mend these rows and import the sheet again ({n} in all):</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Parcel</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Stations, newest first</source>
        <translation>Stations, newest first</translation>
    </message>
    <message>
        <source>No parcel is known of this case.</source>
        <translation>No parcel is known of this case.</translation>
    </message>
    <message>
        <source>Reading where the parcel is…</source>
        <translation>Reading where the parcel is…</translation>
    </message>
    <message>
        <source>The platform follows only parcels with its own electronic waybills, and tells nothing of this one. Ask the carrier.</source>
        <translation>The platform follows only parcels with its own electronic waybills, and tells nothing of this one. Ask the carrier.</translation>
    </message>
    <message>
        <source>As of {at}, in the carrier&apos;s words.</source>
        <translation>As of {at}, in the carrier&apos;s words.</translation>
    </message>
    <message>
        <source>To the buyer: {parcel}</source>
        <translation>To the buyer: {parcel}</translation>
    </message>
    <message>
        <source>Back to us: {parcel}</source>
        <translation>Back to us: {parcel}</translation>
    </message>
    <message>
        <source>On its way to us</source>
        <translation>On its way to us</translation>
    </message>
    <message>
        <source>Arrived at the shop</source>
        <translation>Arrived at the shop</translation>
    </message>
    <message>
        <source>Not taken in at the shop</source>
        <translation>Not taken in at the shop</translation>
    </message>
    <message>
        <source>Where it is is not known</source>
        <translation>Where it is is not known</translation>
    </message>
    <message>
        <source>On its way to the buyer</source>
        <translation>On its way to the buyer</translation>
    </message>
    <message>
        <source>Out for delivery, or waiting to be fetched</source>
        <translation>Out for delivery, or waiting to be fetched</translation>
    </message>
    <message>
        <source>Signed for by the buyer</source>
        <translation>Signed for by the buyer</translation>
    </message>
    <message>
        <source>Refused by the buyer</source>
        <translation>Refused by the buyer</translation>
    </message>
    <message>
        <source>Coming back to us</source>
        <translation>Coming back to us</translation>
    </message>
    <message>
        <source>Back at the shop</source>
        <translation>Back at the shop</translation>
    </message>
    <message>
        <source>Picture on the left</source>
        <translation>Picture on the left</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>As&amp;k again</translation>
    </message>
    <message>
        <source>The platform is being asked for the reasons of this case…</source>
        <translation>The platform is being asked for the reasons of this case…</translation>
    </message>
    <message>
        <source>The platform&apos;s own reasons for this case. {sign} needs a picture.</source>
        <translation>The platform&apos;s own reasons for this case. {sign} needs a picture.</translation>
    </message>
    <message>
        <source>These reasons are the ones commonly seen, because the platform could not be asked: it will refuse one that is not open for this case. {why}</source>
        <translation>These reasons are the ones commonly seen, because the platform could not be asked: it will refuse one that is not open for this case. {why}</translation>
    </message>
    <message>
        <source>The platform offers no reason for this case: it is finished, out of time or not shipped. Close this and read the platform again (F5).</source>
        <translation>The platform offers no reason for this case: it is finished, out of time or not shipped. Close this and read the platform again (F5).</translation>
    </message>
    <message>
        <source>{sign}  This reason needs a picture</source>
        <translation>{sign}  This reason needs a picture</translation>
    </message>
    <message>
        <source>The platform&apos;s sample picture</source>
        <translation>The platform&apos;s sample picture</translation>
    </message>
    <message>
        <source>Asking the platform for its places…</source>
        <translation>Asking the platform for its places…</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Remark on the case</source>
        <translation>Remark on the case</translation>
    </message>
    <message>
        <source>For your colleagues, here and in the back office</source>
        <translation>For your colleagues, here and in the back office</translation>
    </message>
    <message>
        <source>Keep the remark</source>
        <translation>Keep the remark</translation>
    </message>
    <message>
        <source>Decide: keep the remark</source>
        <translation>Decide: keep the remark</translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{count} of {most} characters</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>“{name}” is missing.</translation>
    </message>
    <message>
        <source>{name} · sent by hand</source>
        <translation>{name} · sent by hand</translation>
    </message>
    <message>
        <source>{name} · platform</source>
        <translation>{name} · platform</translation>
    </message>
    <message>
        <source>{name} · platform, {status}</source>
        <translation>{name} · platform, {status}</translation>
    </message>
    <message>
        <source>… waiting</source>
        <translation>… waiting</translation>
    </message>
    <message>
        <source>… shrinking</source>
        <translation>… shrinking</translation>
    </message>
    <message>
        <source>… in review</source>
        <translation>… in review</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ passed</translation>
    </message>
    <message>
        <source>⚠ not sent</source>
        <translation>⚠ not sent</translation>
    </message>
    <message>
        <source>{file}: waits for the ones before it</source>
        <translation>{file}: waits for the ones before it</translation>
    </message>
    <message>
        <source>{file}: is made smaller</source>
        <translation>{file}: is made smaller</translation>
    </message>
    <message>
        <source>{file}: {done} of {total} MB are sent</source>
        <translation>{file}: {done} of {total} MB are sent</translation>
    </message>
    <message>
        <source>{file}: sent; the platform is checking it</source>
        <translation>{file}: sent; the platform is checking it</translation>
    </message>
    <message>
        <source>{file}: the platform has let it pass</source>
        <translation>{file}: the platform has let it pass</translation>
    </message>
    <message>
        <source>{file}: the platform does not have it</source>
        <translation>{file}: the platform does not have it</translation>
    </message>
    <message>
        <source>“{file}” is no picture, and the platform takes nothing else. Remove it.</source>
        <translation>“{file}” is no picture, and the platform takes nothing else. Remove it.</translation>
    </message>
    <message>
        <source>A picture did not get to the platform. Try again, or remove it.</source>
        <translation>A picture did not get to the platform. Try again, or remove it.</translation>
    </message>
    <message>
        <source>{n} of {all} pictures are still being sent.</source>
        <translation>{n} of {all} pictures are still being sent.</translation>
    </message>
    <message>
        <source>{n} of {all} pictures are still being checked by the platform.</source>
        <translation>{n} of {all} pictures are still being checked by the platform.</translation>
    </message>
    <message>
        <source>Promise to the buyer</source>
        <translation>Promise to the buyer</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>e.g. an answer by phone; may stay empty</source>
        <translation>e.g. an answer by phone; may stay empty</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;What</translation>
    </message>
    <message>
        <source>The platform acts at {time}: promise the buyer an earlier time than that.</source>
        <translation>The platform acts at {time}: promise the buyer an earlier time than that.</translation>
    </message>
    <message>
        <source>The promise stays at this desk. It gets a countdown of its own.</source>
        <translation>The promise stays at this desk. It gets a countdown of its own.</translation>
    </message>
    <message>
        <source>{here} The latest time is the platform&apos;s: {time} ({clock}).</source>
        <translation>{here} The latest time is the platform&apos;s: {time} ({clock}).</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Until when</translation>
    </message>
    <message>
        <source>e.g. 15:00, +2h, tomorrow 10:00, 11-25 10:00</source>
        <translation>e.g. 15:00, +2h, tomorrow 10:00, 11-25 10:00</translation>
    </message>
    <message>
        <source>A time of day, a span from now, or a day with a time.</source>
        <translation>A time of day, a span from now, or a day with a time.</translation>
    </message>
    <message>
        <source>This cannot be understood as a time yet.</source>
        <translation>This cannot be understood as a time yet.</translation>
    </message>
    <message>
        <source>{time}, that is {span} ago. Write the day as well.</source>
        <translation>{time}, that is {span} ago. Write the day as well.</translation>
    </message>
    <message>
        <source>{time}, in {span}</source>
        <translation>{time}, in {span}</translation>
    </message>
    <message>
        <source>Deadline of the case</source>
        <translation>Deadline of the case</translation>
    </message>
    <message>
        <source>Keep the deadline</source>
        <translation>Keep the deadline</translation>
    </message>
    <message>
        <source>As the back office shows it. It is marked with ✎ as typed by hand, and gives way as soon as the platform or an export gives the deadline.</source>
        <translation>As the back office shows it. It is marked with ✎ as typed by hand, and gives way as soon as the platform or an export gives the deadline.</translation>
    </message>
    <message>
        <source>&amp;Take it off</source>
        <translation>&amp;Take it off</translation>
    </message>
    <message>
        <source>The case changed while this was open: look at it again.</source>
        <translation>The case changed while this was open: look at it again.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Export this queue</source>
        <translation>Export this queue</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Writing {file}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Cases written: {n}</source>
        <translation>Cases written: {n}</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>First steps</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Choose files…</translation>
    </message>
    <message>
        <source>S&amp;kip the guide</source>
        <translation>S&amp;kip the guide</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Step {n} of {all}</translation>
    </message>
    <message>
        <source>The program speaks it at once. You can change it later under View → Language.</source>
        <translation>The program speaks it at once. You can change it later under View → Language.</translation>
    </message>
    <message>
        <source>How does your shop work?</source>
        <translation>How does your shop work?</translation>
    </message>
    <message>
        <source>Press a number, or choose with the arrows and press Enter. The others can follow.</source>
        <translation>Press a number, or choose with the arrows and press Enter. The others can follow.</translation>
    </message>
    <message>
        <source>My shop gives me export files</source>
        <translation>My shop gives me export files</translation>
    </message>
    <message>
        <source>No application on the open platform. Cases come from files of the back office.</source>
        <translation>No application on the open platform. Cases come from files of the back office.</translation>
    </message>
    <message>
        <source>My shop has an application</source>
        <translation>My shop has an application</translation>
    </message>
    <message>
        <source>On the open platform, with an app key and secret. Cases come by themselves.</source>
        <translation>On the open platform, with an app key and secret. Cases come by themselves.</translation>
    </message>
    <message>
        <source>Look round first</source>
        <translation>Look round first</translation>
    </message>
    <message>
        <source>A demo with invented cases. Nothing in it is real, and nothing stays.</source>
        <translation>A demo with invented cases. Nothing in it is real, and nothing stays.</translation>
    </message>
    <message>
        <source>Your first export</source>
        <translation>Your first export</translation>
    </message>
    <message>
        <source>In the back office open {menu}, and save the file (.xlsx or .csv).</source>
        <translation>In the back office open {menu}, and save the file (.xlsx or .csv).</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>Drop the file here</translation>
    </message>
    <message>
        <source>Exports of several shops may come one after the other. Nothing is changed in the back office.</source>
        <translation>Exports of several shops may come one after the other. Nothing is changed in the back office.</translation>
    </message>
    <message>
        <source>As soon as the first cases are here, the most urgent one is selected.</source>
        <translation>As soon as the first cases are here, the most urgent one is selected.</translation>
    </message>
    <message>
        <source>No case waits for a decision. Well done.</source>
        <translation>No case waits for a decision. Well done.</translation>
    </message>
    <message>
        <source>Your first decision is made, and the next case is selected. Ctrl+Z takes it back until it is sent; what becomes of it stands at the bottom.</source>
        <translation>Your first decision is made, and the next case is selected. Ctrl+Z takes it back until it is sent; what becomes of it stands at the bottom.</translation>
    </message>
    <message>
        <source>&amp;Got it</source>
        <translation>&amp;Got it</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Back to my o&amp;wn desk</source>
        <translation>Back to my o&amp;wn desk</translation>
    </message>
    <message>
        <source>Demo: the cases are invented, nothing goes to a real shop, and nothing of it is kept.</source>
        <translation>Demo: the cases are invented, nothing goes to a real shop, and nothing of it is kept.</translation>
    </message>
    <message>
        <source>Your first case is selected: the most urgent one. F1 explains what you see.</source>
        <translation>Your first case is selected: the most urgent one. F1 explains what you see.</translation>
    </message>
    <message>
        <source>Your first case is selected: the most urgent one. Decide it with a key: {keys}   F1 explains more.</source>
        <translation>Your first case is selected: the most urgent one. Decide it with a key: {keys}   F1 explains more.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Exports (*.xlsx *.csv)</source>
        <translation>Exports (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Import exports of the back office</source>
        <translation>Import exports of the back office</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>In a queue</source>
        <translation>In a queue</translation>
    </message>
    <message>
        <source>Previous and next case</source>
        <translation>Previous and next case</translation>
    </message>
    <message>
        <source>First and last case</source>
        <translation>First and last case</translation>
    </message>
    <message>
        <source>Go to the actions of the case</source>
        <translation>Go to the actions of the case</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Return and refund: agree to the return</source>
        <translation>Return and refund: agree to the return</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Remind the buyer</source>
        <translation>Remind the buyer</translation>
    </message>
    <message>
        <source>Refund once the buyer refuses delivery</source>
        <translation>Refund once the buyer refuses delivery</translation>
    </message>
    <message>
        <source>Call the parcel back</source>
        <translation>Call the parcel back</translation>
    </message>
    <message>
        <source>Extend the time to check returned goods</source>
        <translation>Extend the time to check returned goods</translation>
    </message>
    <message>
        <source>Leave a remark on the platform</source>
        <translation>Leave a remark on the platform</translation>
    </message>
    <message>
        <source>Write a private note</source>
        <translation>Write a private note</translation>
    </message>
    <message>
        <source>Take the case in hand, or let go of it</source>
        <translation>Take the case in hand, or let go of it</translation>
    </message>
    <message>
        <source>Let the case wait, for a reason; wake it</source>
        <translation>Let the case wait, for a reason; wake it</translation>
    </message>
    <message>
        <source>Why this time? Source, readings and moves of each clock</source>
        <translation>Why this time? Source, readings and moves of each clock</translation>
    </message>
    <message>
        <source>Promise the buyer something by a time</source>
        <translation>Promise the buyer something by a time</translation>
    </message>
    <message>
        <source>Tick off the promise that is due first</source>
        <translation>Tick off the promise that is due first</translation>
    </message>
    <message>
        <source>Type the deadline where no source gives one</source>
        <translation>Type the deadline where no source gives one</translation>
    </message>
    <message>
        <source>Look at the evidence</source>
        <translation>Look at the evidence</translation>
    </message>
    <message>
        <source>Select several cases, or the whole list</source>
        <translation>Select several cases, or the whole list</translation>
    </message>
    <message>
        <source>While several are selected: the same for all of them</source>
        <translation>While several are selected: the same for all of them</translation>
    </message>
    <message>
        <source>Next case that waits for a decision</source>
        <translation>Next case that waits for a decision</translation>
    </message>
    <message>
        <source>Order by loss at stake, or by deadline again</source>
        <translation>Order by loss at stake, or by deadline again</translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation>Copy the order number</translation>
    </message>
    <message>
        <source>Copy the after-sale number</source>
        <translation>Copy the after-sale number</translation>
    </message>
    <message>
        <source>Search by any number or product</source>
        <translation>Search by any number or product</translation>
    </message>
    <message>
        <source>Take all filters off</source>
        <translation>Take all filters off</translation>
    </message>
    <message>
        <source>Clear the search, back to the list</source>
        <translation>Clear the search, back to the list</translation>
    </message>
    <message>
        <source>Carrying out</source>
        <translation>Carrying out</translation>
    </message>
    <message>
        <source>Copy that field</source>
        <translation>Copy that field</translation>
    </message>
    <message>
        <source>Tick off: it was done in the back office</source>
        <translation>Tick off: it was done in the back office</translation>
    </message>
    <message>
        <source>Undo the last tick</source>
        <translation>Undo the last tick</translation>
    </message>
    <message>
        <source>Withdraw the decision</source>
        <translation>Withdraw the decision</translation>
    </message>
    <message>
        <source>Open the back office</source>
        <translation>Open the back office</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Do what helps with the decision</source>
        <translation>Do what helps with the decision</translation>
    </message>
    <message>
        <source>The same, wherever the focus is</source>
        <translation>The same, wherever the focus is</translation>
    </message>
    <message>
        <source>Take back what was not sent</source>
        <translation>Take back what was not sent</translation>
    </message>
    <message>
        <source>Parcel desk</source>
        <translation>Parcel desk</translation>
    </message>
    <message>
        <source>Look for the number; in the empty field: write down what came</source>
        <translation>Look for the number; in the empty field: write down what came</translation>
    </message>
    <message>
        <source>Go on to the refund or the refusal</source>
        <translation>Go on to the refund or the refusal</translation>
    </message>
    <message>
        <source>Choose a case; down also leads to the bucket</source>
        <translation>Choose a case; down also leads to the bucket</translation>
    </message>
    <message>
        <source>Say what is wrong with what came</source>
        <translation>Say what is wrong with what came</translation>
    </message>
    <message>
        <source>Drop what is in hand, back to the field</source>
        <translation>Drop what is in hand, back to the field</translation>
    </message>
    <message>
        <source>A batch</source>
        <translation>A batch</translation>
    </message>
    <message>
        <source>Take all of it back, then pause, then close</source>
        <translation>Take all of it back, then pause, then close</translation>
    </message>
    <message>
        <source>Take all of it back while nothing is sent</source>
        <translation>Take all of it back while nothing is sent</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Go on in the background</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Previous and next picture</source>
        <translation>Previous and next picture</translation>
    </message>
    <message>
        <source>Larger, smaller, fit, real size</source>
        <translation>Larger, smaller, fit, real size</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Turn the picture</translation>
    </message>
    <message>
        <source>Two side by side, change sides</source>
        <translation>Two side by side, change sides</translation>
    </message>
    <message>
        <source>Look round a zoomed picture</source>
        <translation>Look round a zoomed picture</translation>
    </message>
    <message>
        <source>Fetch again what did not come</source>
        <translation>Fetch again what did not come</translation>
    </message>
    <message>
        <source>Copy the picture, add one from the clipboard</source>
        <translation>Copy the picture, add one from the clipboard</translation>
    </message>
    <message>
        <source>Save the picture as…</source>
        <translation>Save the picture as…</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Anywhere</translation>
    </message>
    <message>
        <source>Go to a queue, or to a list of decisions</source>
        <translation>Go to a queue, or to a list of decisions</translation>
    </message>
    <message>
        <source>Go to the parcel desk</source>
        <translation>Go to the parcel desk</translation>
    </message>
    <message>
        <source>The wall screen; there F11 takes the whole screen</source>
        <translation>The wall screen; there F11 takes the whole screen</translation>
    </message>
    <message>
        <source>Import an export of the back office</source>
        <translation>Import an export of the back office</translation>
    </message>
    <message>
        <source>Export the queue in view</source>
        <translation>Export the queue in view</translation>
    </message>
    <message>
        <source>Take back the newest decision that is not sent yet</source>
        <translation>Take back the newest decision that is not sent yet</translation>
    </message>
    <message>
        <source>Go to what came of decisions that were sent</source>
        <translation>Go to what came of decisions that were sent</translation>
    </message>
    <message>
        <source>Look at the platform now, and count again</source>
        <translation>Look at the platform now, and count again</translation>
    </message>
    <message>
        <source>Compare all open cases with the platform</source>
        <translation>Compare all open cases with the platform</translation>
    </message>
    <message>
        <source>Show what the first notice is about</source>
        <translation>Show what the first notice is about</translation>
    </message>
    <message>
        <source>Dismiss the first notice</source>
        <translation>Dismiss the first notice</translation>
    </message>
    <message>
        <source>What was handled, lapsed and saved</source>
        <translation>What was handled, lapsed and saved</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Shops</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>The page of the manual for where you are</source>
        <translation>The page of the manual for where you are</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>This list</translation>
    </message>
</context>
<context>
    <name>line</name>
    <message>
        <source>The line to the platform</source>
        <translation>The line to the platform</translation>
    </message>
    <message>
        <source>No shop is connected to the platform.</source>
        <translation>No shop is connected to the platform.</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Look now</translation>
    </message>
    <message>
        <source>&amp;Shops…</source>
        <translation>&amp;Shops…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Looking at the platform…</source>
        <translation>Looking at the platform…</translation>
    </message>
    <message>
        <source>Comparing all open cases with the platform…</source>
        <translation>Comparing all open cases with the platform…</translation>
    </message>
    <message>
        <source>{words}. Countdowns use the platform&apos;s time; set the PC&apos;s clock all the same.</source>
        <translation>{words}. Countdowns use the platform&apos;s time; set the PC&apos;s clock all the same.</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Asking the platform…</translation>
    </message>
    <message>
        <source>⚠ Last word from the platform {age} ago</source>
        <translation>⚠ Last word from the platform {age} ago</translation>
    </message>
    <message>
        <source>✓ Up to date · {age} ago</source>
        <translation>✓ Up to date · {age} ago</translation>
    </message>
    <message>
        <source>⚠ The platform cannot be read for {n} of {all} shops</source>
        <translation>⚠ The platform cannot be read for {n} of {all} shops</translation>
    </message>
    <message>
        <source>The platform cannot be read.</source>
        <translation>The platform cannot be read.</translation>
    </message>
    <message>
        <source>⚠ No line for {n} of {all} shops</source>
        <translation>⚠ No line for {n} of {all} shops</translation>
    </message>
    <message>
        <source>No line to the platform, and nothing was read yet</source>
        <translation>No line to the platform, and nothing was read yet</translation>
    </message>
    <message>
        <source>No line to the platform since {time}: you see what was known then</source>
        <translation>No line to the platform since {time}: you see what was known then</translation>
    </message>
    <message>
        <source>Reading everything: {done} of {all}</source>
        <translation>Reading everything: {done} of {all}</translation>
    </message>
    <message>
        <source>{shop}: </source>
        <translation>{shop}: </translation>
    </message>
    <message>
        <source>Open cases come first; you can work meanwhile.</source>
        <translation>Open cases come first; you can work meanwhile.</translation>
    </message>
    <message>
        <source>The desk tries again by itself, and tells what happened meanwhile.</source>
        <translation>The desk tries again by itself, and tells what happened meanwhile.</translation>
    </message>
    <message>
        <source>When it is mended, press “Look now”; the desk tries again every two minutes as well.</source>
        <translation>When it is mended, press “Look now”; the desk tries again every two minutes as well.</translation>
    </message>
    <message>
        <source>You see what was known at {time}.</source>
        <translation>You see what was known at {time}.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {span} fast</source>
        <translation>This PC&apos;s clock is {span} fast</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {span} slow</source>
        <translation>This PC&apos;s clock is {span} slow</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>countdowns use the platform&apos;s time</source>
        <translation>countdowns use the platform&apos;s time</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search the manual (Ctrl+F)</source>
        <translation>Search the manual (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Search the manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>No page has these words. Try fewer of them.</source>
        <translation>No page has these words. Try fewer of them.</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page of the manual</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Back (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Forward (Alt+Right)</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>The receiver&apos;s name is missing.</source>
        <translation>The receiver&apos;s name is missing.</translation>
    </message>
    <message>
        <source>The phone number is missing.</source>
        <translation>The phone number is missing.</translation>
    </message>
    <message>
        <source>Province, city and district are missing.</source>
        <translation>Province, city and district are missing.</translation>
    </message>
    <message>
        <source>The street and house number are missing.</source>
        <translation>The street and house number are missing.</translation>
    </message>
    <message>
        <source>State changed from “{old}” to “{new}”</source>
        <translation>State changed from “{old}” to “{new}”</translation>
    </message>
    <message>
        <source>Refund amount changed from ¥{old} to ¥{new}</source>
        <translation>Refund amount changed from ¥{old} to ¥{new}</translation>
    </message>
    <message>
        <source>The buyer&apos;s parcel: {company} {waybill}</source>
        <translation>The buyer&apos;s parcel: {company} {waybill}</translation>
    </message>
    <message>
        <source>Deadline known: {new}</source>
        <translation>Deadline known: {new}</translation>
    </message>
    <message>
        <source>The deadline {old} is gone</source>
        <translation>The deadline {old} is gone</translation>
    </message>
    <message>
        <source>Deadline moved earlier, from {old} to {new}</source>
        <translation>Deadline moved earlier, from {old} to {new}</translation>
    </message>
    <message>
        <source>Deadline moved later, from {old} to {new}</source>
        <translation>Deadline moved later, from {old} to {new}</translation>
    </message>
    <message>
        <source>The platform has not let {count} of the {all} pictures pass yet. Wait until it has, or take them out.</source>
        <translation>The platform has not let {count} of the {all} pictures pass yet. Wait until it has, or take them out.</translation>
    </message>
    <message>
        <source>There is no action “{key}”. The actions are: {known}.</source>
        <translation>There is no action “{key}”. The actions are: {known}.</translation>
    </message>
    <message>
        <source>The remark is longer than {most} characters. Shorten it.</source>
        <translation>The remark is longer than {most} characters. Shorten it.</translation>
    </message>
    <message>
        <source>Case {id} changed while you were looking at it: it is now “{status}”. Nothing was recorded. Look at it again and decide anew.</source>
        <translation>Case {id} changed while you were looking at it: it is now “{status}”. Nothing was recorded. Look at it again and decide anew.</translation>
    </message>
    <message>
        <source>The platform does not know the return address “{address}”. Choose one that it knows, or add this one in the back office and read the shop again.</source>
        <translation>The platform does not know the return address “{address}”. Choose one that it knows, or add this one in the back office and read the shop again.</translation>
    </message>
    <message>
        <source>There is no return address {id} in the address book of this shop. Choose another one.</source>
        <translation>There is no return address {id} in the address book of this shop. Choose another one.</translation>
    </message>
    <message>
        <source>The SMS template “{name}” belongs to another shop than “{shop}”. Choose one of this shop.</source>
        <translation>The SMS template “{name}” belongs to another shop than “{shop}”. Choose one of this shop.</translation>
    </message>
    <message>
        <source>There is no SMS template {id}. Choose another one.</source>
        <translation>There is no SMS template {id}. Choose another one.</translation>
    </message>
    <message>
        <source>The SMS text still has “{place}” in it. Fill it in or take it out.</source>
        <translation>The SMS text still has “{place}” in it. Fill it in or take it out.</translation>
    </message>
    <message>
        <source>There is no reject reason {code}. Choose one from the list.</source>
        <translation>There is no reject reason {code}. Choose one from the list.</translation>
    </message>
    <message>
        <source>{by} decided “{action}” for this case already ({at}), and it is still to be carried out. Withdraw that decision first if it was wrong.</source>
        <translation>{by} decided “{action}” for this case already ({at}), and it is still to be carried out. Withdraw that decision first if it was wrong.</translation>
    </message>
    <message>
        <source>{by} decided “{action}” for this case already ({at}); it was not sent yet. Send it from the outbox, or take it back there.</source>
        <translation>{by} decided “{action}” for this case already ({at}); it was not sent yet. Send it from the outbox, or take it back there.</translation>
    </message>
    <message>
        <source>{by} decided “{action}” for this case already ({at}); it is about to be sent.</source>
        <translation>{by} decided “{action}” for this case already ({at}); it is about to be sent.</translation>
    </message>
    <message>
        <source>{by} decided “{action}” for this case already ({at}); it is being sent.</source>
        <translation>{by} decided “{action}” for this case already ({at}); it is being sent.</translation>
    </message>
    <message>
        <source>{by} decided “{action}” for this case already ({at}), and nobody can say yet whether the platform carried it out. The case is being read again; until then nothing else may be decided on it.</source>
        <translation>{by} decided “{action}” for this case already ({at}), and nobody can say yet whether the platform carried it out. The case is being read again; until then nothing else may be decided on it.</translation>
    </message>
    <message>
        <source>{by} did “{action}” on this case already: ¥{amount}, {at}. It is not done a second time.</source>
        <translation>{by} did “{action}” on this case already: ¥{amount}, {at}. It is not done a second time.</translation>
    </message>
    <message>
        <source>“{action}” on case {id} is under way or over already. Look at the outbox again.</source>
        <translation>“{action}” on case {id} is under way or over already. Look at the outbox again.</translation>
    </message>
    <message>
        <source>Somebody has decided case {id} anew since. Look at that decision before you send this one again.</source>
        <translation>Somebody has decided case {id} anew since. Look at that decision before you send this one again.</translation>
    </message>
    <message>
        <source>“{file}” is no picture, video or PDF. Use one of: {kinds}.</source>
        <translation>“{file}” is no picture, video or PDF. Use one of: {kinds}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}. Choose it again.</source>
        <translation>“{file}” cannot be read: {reason}. Choose it again.</translation>
    </message>
    <message>
        <source>“{file}” is empty or larger than {most} MB. Choose a smaller one.</source>
        <translation>“{file}” is empty or larger than {most} MB. Choose a smaller one.</translation>
    </message>
    <message>
        <source>There is no case {id} here. Check the number, or import a newer export that has it.</source>
        <translation>There is no case {id} here. Check the number, or import a newer export that has it.</translation>
    </message>
    <message>
        <source>The waybill number does not look like one: 7 to 32 letters, digits or dashes are expected.</source>
        <translation>The waybill number does not look like one: 7 to 32 letters, digits or dashes are expected.</translation>
    </message>
    <message>
        <source>The shipping company is missing.</source>
        <translation>The shipping company is missing.</translation>
    </message>
    <message>
        <source>The waybill number is missing.</source>
        <translation>The waybill number is missing.</translation>
    </message>
    <message>
        <source>The return address is missing.</source>
        <translation>The return address is missing.</translation>
    </message>
    <message>
        <source>The SMS text is missing.</source>
        <translation>The SMS text is missing.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>The reason is missing.</translation>
    </message>
    <message>
        <source>The remark is missing.</source>
        <translation>The remark is missing.</translation>
    </message>
    <message>
        <source>Evidence is missing: add at least one picture.</source>
        <translation>Evidence is missing: add at least one picture.</translation>
    </message>
    <message>
        <source>Looks older than what is stored: “{now}” (seen {at}) would become “{then}”. It was left as it is.</source>
        <translation>Looks older than what is stored: “{now}” (seen {at}) would become “{then}”. It was left as it is.</translation>
    </message>
    <message>
        <source>The data file {file} is gone or empty, though there was work in it. Restore a backup, or look for the file.</source>
        <translation>The data file {file} is gone or empty, though there was work in it. Restore a backup, or look for the file.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {reason}. Choose another one with --data-dir.</source>
        <translation>The data folder {folder} cannot be used: {reason}. Choose another one with --data-dir.</translation>
    </message>
    <message>
        <source>Another program is restoring a backup in this folder just now. Try again in a minute.</source>
        <translation>Another program is restoring a backup in this folder just now. Try again in a minute.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>nothing may be written there</translation>
    </message>
    <message>
        <source>There is no queue “{key}”. The queues are: {known}.</source>
        <translation>There is no queue “{key}”. The queues are: {known}.</translation>
    </message>
    <message>
        <source>Decided was “{action}”, but the platform shows “{status}” (seen {at}). Check it in the back office.</source>
        <translation>Decided was “{action}”, but the platform shows “{status}” (seen {at}). Check it in the back office.</translation>
    </message>
    <message>
        <source>Decided was a refund of ¥{decided}, but the platform shows “{status}” with ¥{amount} (seen {at}). Check it in the back office.</source>
        <translation>Decided was a refund of ¥{decided}, but the platform shows “{status}” with ¥{amount} (seen {at}). Check it in the back office.</translation>
    </message>
    <message>
        <source>The platform shows “{status}” (seen {at}), although nobody had ticked it off: do not do it again.</source>
        <translation>The platform shows “{status}” (seen {at}), although nobody had ticked it off: do not do it again.</translation>
    </message>
    <message>
        <source>The platform shows “{status}” (seen {at}).</source>
        <translation>The platform shows “{status}” (seen {at}).</translation>
    </message>
    <message>
        <source>“{action}” was ticked off, but the platform still shows “{status}” (seen {at}). Check in the back office whether it went through.</source>
        <translation>“{action}” was ticked off, but the platform still shows “{status}” (seen {at}). Check in the back office whether it went through.</translation>
    </message>
    <message>
        <source>The application changed after “{action}” was decided: it is now “{type}”, ¥{amount} (seen {at}). Do not carry the decision out; look at the case and decide anew.</source>
        <translation>The application changed after “{action}” was decided: it is now “{type}”, ¥{amount} (seen {at}). Do not carry the decision out; look at the case and decide anew.</translation>
    </message>
    <message>
        <source>No longer needed: the platform shows “{status}”.</source>
        <translation>No longer needed: the platform shows “{status}”.</translation>
    </message>
    <message>
        <source>The SMS text needs “{place}”, and this case does not have it.</source>
        <translation>The SMS text needs “{place}”, and this case does not have it.</translation>
    </message>
    <message>
        <source>The SMS text uses “{place}”, which does not exist. Change the template.</source>
        <translation>The SMS text uses “{place}”, which does not exist. Change the template.</translation>
    </message>
    <message>
        <source>A template needs a name and a text.</source>
        <translation>A template needs a name and a text.</translation>
    </message>
    <message>
        <source>“{name}” is the platform&apos;s own and comes back with each look at it. Remove it in the back office.</source>
        <translation>“{name}” is the platform&apos;s own and comes back with each look at it. Remove it in the back office.</translation>
    </message>
    <message>
        <source>The canned text needs “{place}”, and this case does not have it.</source>
        <translation>The canned text needs “{place}”, and this case does not have it.</translation>
    </message>
    <message>
        <source>The canned text uses “{place}”, which does not exist. Change the text.</source>
        <translation>The canned text uses “{place}”, which does not exist. Change the text.</translation>
    </message>
    <message>
        <source>A canned text needs a name and a text.</source>
        <translation>A canned text needs a name and a text.</translation>
    </message>
    <message>
        <source>The canned text has {count} characters; {most} are possible.</source>
        <translation>The canned text has {count} characters; {most} are possible.</translation>
    </message>
    <message>
        <source>There is no “{place}” to fill in. Use: {known}.</source>
        <translation>There is no “{place}” to fill in. Use: {known}.</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Customer service</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The buyer applied</source>
        <translation>The buyer applied</translation>
    </message>
    <message>
        <source>The application was agreed</source>
        <translation>The application was agreed</translation>
    </message>
    <message>
        <source>The buyer sent the goods</source>
        <translation>The buyer sent the goods</translation>
    </message>
    <message>
        <source>The merchant refunded</source>
        <translation>The merchant refunded</translation>
    </message>
    <message>
        <source>The money reached the buyer</source>
        <translation>The money reached the buyer</translation>
    </message>
    <message>
        <source>The case was closed</source>
        <translation>The case was closed</translation>
    </message>
    <message>
        <source>The case was finished</source>
        <translation>The case was finished</translation>
    </message>
    <message>
        <source>Promised to the buyer by {time}</source>
        <translation>Promised to the buyer by {time}</translation>
    </message>
    <message>
        <source>Promised to the buyer by {time}: {words}</source>
        <translation>Promised to the buyer by {time}: {words}</translation>
    </message>
    <message>
        <source>Promise kept, due by {time}</source>
        <translation>Promise kept, due by {time}</translation>
    </message>
    <message>
        <source>Promise kept late: it was due at {time}</source>
        <translation>Promise kept late: it was due at {time}</translation>
    </message>
    <message>
        <source>Decided: {action}, {how}</source>
        <translation>Decided: {action}, {how}</translation>
    </message>
    <message>
        <source>Taken up again: {action}, {how}. It was “{state}”</source>
        <translation>Taken up again: {action}, {how}. It was “{state}”</translation>
    </message>
    <message>
        <source>{action} (batch {batch})</source>
        <translation>{action} (batch {batch})</translation>
    </message>
    <message>
        <source>to be carried out</source>
        <translation>to be carried out</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>not sent yet</translation>
    </message>
    <message>
        <source>to be sent at once, because the deadline was too near for time to take it back</source>
        <translation>to be sent at once, because the deadline was too near for time to take it back</translation>
    </message>
    <message>
        <source>to be sent in {seconds} s unless it is taken back</source>
        <translation>to be sent in {seconds} s unless it is taken back</translation>
    </message>
    <message>
        <source>to be sent at once</source>
        <translation>to be sent at once</translation>
    </message>
    <message>
        <source>Sent again, try {tries}: {action}</source>
        <translation>Sent again, try {tries}: {action}</translation>
    </message>
    <message>
        <source>Sent: {action}</source>
        <translation>Sent: {action}</translation>
    </message>
    <message>
        <source>Read again: nothing of “{action}” shows yet, and it may still be on its way</source>
        <translation>Read again: nothing of “{action}” shows yet, and it may still be on its way</translation>
    </message>
    <message>
        <source>Set aside, not sent: the program ended while “{action}” could still be taken back</source>
        <translation>Set aside, not sent: the program ended while “{action}” could still be taken back</translation>
    </message>
    <message>
        <source>Read again, not carried out and set aside: the case changed after “{action}” was decided</source>
        <translation>Read again, not carried out and set aside: the case changed after “{action}” was decided</translation>
    </message>
    <message>
        <source>Set aside, not carried out: the case changed after “{action}” was decided</source>
        <translation>Set aside, not carried out: the case changed after “{action}” was decided</translation>
    </message>
    <message>
        <source>Set aside: {action}. {outcome}</source>
        <translation>Set aside: {action}. {outcome}</translation>
    </message>
    <message>
        <source>Read again, it is done: {action}. {outcome}</source>
        <translation>Read again, it is done: {action}. {outcome}</translation>
    </message>
    <message>
        <source>{state}: {action}. {outcome}</source>
        <translation>{state}: {action}. {outcome}</translation>
    </message>
    <message>
        <source>Read again: {outcome}</source>
        <translation>Read again: {outcome}</translation>
    </message>
    <message>
        <source>Taken back: {action}. Nothing was sent</source>
        <translation>Taken back: {action}. Nothing was sent</translation>
    </message>
    <message>
        <source>Handed over, to be carried out by hand: {action}. It was “{state}”</source>
        <translation>Handed over, to be carried out by hand: {action}. It was “{state}”</translation>
    </message>
    <message>
        <source>Ticked off: {action}</source>
        <translation>Ticked off: {action}</translation>
    </message>
    <message>
        <source>Tick taken back: {action}</source>
        <translation>Tick taken back: {action}</translation>
    </message>
    <message>
        <source>Tick taken back: {action}. {who} had ticked it off ({at})</source>
        <translation>Tick taken back: {action}. {who} had ticked it off ({at})</translation>
    </message>
    <message>
        <source>Marked as dealt with: {action}, “{state}”</source>
        <translation>Marked as dealt with: {action}, “{state}”</translation>
    </message>
    <message>
        <source>The trail begins: {action}, “{state}”</source>
        <translation>The trail begins: {action}, “{state}”</translation>
    </message>
    <message>
        <source>{action}: from “{before}” to “{after}” ({step})</source>
        <translation>{action}: from “{before}” to “{after}” ({step})</translation>
    </message>
    <message>
        <source>{action} ¥{amount} (before: ¥{was})</source>
        <translation>{action} ¥{amount} (before: ¥{was})</translation>
    </message>
    <message>
        <source>{action} ¥{amount}</source>
        <translation>{action} ¥{amount}</translation>
    </message>
    <message>
        <source>{state}: {outcome}</source>
        <translation>{state}: {outcome}</translation>
    </message>
    <message>
        <source>After-sale number</source>
        <translation>After-sale number</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Order number</translation>
    </message>
    <message>
        <source>Shipping company</source>
        <translation>Shipping company</translation>
    </message>
    <message>
        <source>Waybill number</source>
        <translation>Waybill number</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Return address</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>SMS text</source>
        <translation>SMS text</translation>
    </message>
    <message>
        <source>{by} says it was sent. The platform does not show reminders.</source>
        <translation>{by} says it was sent. The platform does not show reminders.</translation>
    </message>
    <message>
        <source>{by} says it was carried out. No export shows whether it was.</source>
        <translation>{by} says it was carried out. No export shows whether it was.</translation>
    </message>
    <message>
        <source>A newer reminder for case {id} is waiting already. Withdraw that one first.</source>
        <translation>A newer reminder for case {id} is waiting already. Withdraw that one first.</translation>
    </message>
    <message>
        <source>It was ticked off as carried out. Undo the tick first, if it really was not.</source>
        <translation>It was ticked off as carried out. Undo the tick first, if it really was not.</translation>
    </message>
    <message>
        <source>{by} withdrew the decision.</source>
        <translation>{by} withdrew the decision.</translation>
    </message>
    <message>
        <source>{by} ticked it off already ({at}): do not do it again. Look at the list again.</source>
        <translation>{by} ticked it off already ({at}): do not do it again. Look at the list again.</translation>
    </message>
    <message>
        <source>This decision is settled already, perhaps by a colleague or an import. Look at the list again.</source>
        <translation>This decision is settled already, perhaps by a colleague or an import. Look at the list again.</translation>
    </message>
    <message>
        <source>“{kind} {code}” is no meaning a word can have. Choose one from the list.</source>
        <translation>“{kind} {code}” is no meaning a word can have. Choose one from the list.</translation>
    </message>
    <message>
        <source>“{word}” is a word the program knows already. Its meaning stays.</source>
        <translation>“{word}” is a word the program knows already. Its meaning stays.</translation>
    </message>
    <message>
        <source>The case is finished. The platform takes no more operations on it.</source>
        <translation>The case is finished. The platform takes no more operations on it.</translation>
    </message>
    <message>
        <source>The export uses a word for the type or the status that this program does not know. Teach it what the word means, then the actions open.</source>
        <translation>The export uses a word for the type or the status that this program does not know. Teach it what the word means, then the actions open.</translation>
    </message>
    <message>
        <source>It is agreed already: the money goes as soon as the buyer refuses the parcel.</source>
        <translation>It is agreed already: the money goes as soon as the buyer refuses the parcel.</translation>
    </message>
    <message>
        <source>The buyer has not sent the goods back yet. The platform takes a refusal only once they are on their way; if they never come, the case closes by itself.</source>
        <translation>The buyer has not sent the goods back yet. The platform takes a refusal only once they are on their way; if they never come, the case closes by itself.</translation>
    </message>
    <message>
        <source>It was rejected already. Now it is the buyer&apos;s turn: change it, cancel it or ask for arbitration.</source>
        <translation>It was rejected already. Now it is the buyer&apos;s turn: change it, cancel it or ask for arbitration.</translation>
    </message>
    <message>
        <source>The goods are on their way back already: there is nothing to remind the buyer of.</source>
        <translation>The goods are on their way back already: there is nothing to remind the buyer of.</translation>
    </message>
    <message>
        <source>The return was agreed already; the case waits for the buyer.</source>
        <translation>The return was agreed already; the case waits for the buyer.</translation>
    </message>
    <message>
        <source>The return was agreed already, and the goods are on their way back.</source>
        <translation>The return was agreed already, and the goods are on their way back.</translation>
    </message>
    <message>
        <source>The buyer asks for the money only. The platform takes a return address only for a return-and-refund case.</source>
        <translation>The buyer asks for the money only. The platform takes a return address only for a return-and-refund case.</translation>
    </message>
    <message>
        <source>The platform takes this only where the buyer asks for the money alone, without a return.</source>
        <translation>The platform takes this only where the buyer asks for the money alone, without a return.</translation>
    </message>
    <message>
        <source>The goods are not on their way back yet: there is no receipt to put off.</source>
        <translation>The goods are not on their way back yet: there is no receipt to put off.</translation>
    </message>
    <message>
        <source>The goods were never shipped, so there is nothing to send back.</source>
        <translation>The goods were never shipped, so there is nothing to send back.</translation>
    </message>
    <message>
        <source>The platform takes no refund for this type in this status. Handle it in the back office.</source>
        <translation>The platform takes no refund for this type in this status. Handle it in the back office.</translation>
    </message>
    <message>
        <source>A return can be agreed only on a return-and-refund case that waits for review.</source>
        <translation>A return can be agreed only on a return-and-refund case that waits for review.</translation>
    </message>
    <message>
        <source>The platform takes no refusal for this type in this status. Handle it in the back office.</source>
        <translation>The platform takes no refusal for this type in this status. Handle it in the back office.</translation>
    </message>
    <message>
        <source>A refund on a refused delivery can be agreed only while a request for the money alone waits for review.</source>
        <translation>A refund on a refused delivery can be agreed only while a request for the money alone waits for review.</translation>
    </message>
    <message>
        <source>The time to confirm receipt can be extended only while goods are coming back.</source>
        <translation>The time to confirm receipt can be extended only while goods are coming back.</translation>
    </message>
    <message>
        <source>A parcel can be called back only on a shipped case that is still to be decided.</source>
        <translation>A parcel can be called back only on a shipped case that is still to be decided.</translation>
    </message>
    <message>
        <source>The platform takes no remark on this case.</source>
        <translation>The platform takes no remark on this case.</translation>
    </message>
    <message>
        <source>Reminding is for cases in which the buyer still has to send the goods back.</source>
        <translation>Reminding is for cases in which the buyer still has to send the goods back.</translation>
    </message>
    <message>
        <source>Unknown ({code})</source>
        <translation>Unknown ({code})</translation>
    </message>
    <message>
        <source>Return + refund</source>
        <translation>Return + refund</translation>
    </message>
    <message>
        <source>Refund only</source>
        <translation>Refund only</translation>
    </message>
    <message>
        <source>Unshipped refund</source>
        <translation>Unshipped refund</translation>
    </message>
    <message>
        <source>Goods coming back</source>
        <translation>Goods coming back</translation>
    </message>
    <message>
        <source>Most urgent</source>
        <translation>Most urgent</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Soon</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>Not urgent</translation>
    </message>
    <message>
        <source>Return and refund</source>
        <translation>Return and refund</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Cancelled by the system</source>
        <translation>Cancelled by the system</translation>
    </message>
    <message>
        <source>Cancelled by the buyer</source>
        <translation>Cancelled by the buyer</translation>
    </message>
    <message>
        <source>Price protection</source>
        <translation>Price protection</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Resend</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>Being created</translation>
    </message>
    <message>
        <source>Exchange on its way to the buyer</source>
        <translation>Exchange on its way to the buyer</translation>
    </message>
    <message>
        <source>Awaiting review</source>
        <translation>Awaiting review</translation>
    </message>
    <message>
        <source>Awaiting the buyer&apos;s return</source>
        <translation>Awaiting the buyer&apos;s return</translation>
    </message>
    <message>
        <source>Awaiting our shipment</source>
        <translation>Awaiting our shipment</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Out of</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percent</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>Amount (¥)</translation>
    </message>
    <message>
        <source>Median (s)</source>
        <translation>Median (s)</translation>
    </message>
    <message>
        <source>P90 (s)</source>
        <translation>P90 (s)</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Handled</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Saved in the last band</source>
        <translation>Saved in the last band</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Handling time</translation>
    </message>
    <message>
        <source>Person: {name}</source>
        <translation>Person: {name}</translation>
    </message>
    <message>
        <source>Shop: {name}</source>
        <translation>Shop: {name}</translation>
    </message>
    <message>
        <source>Refunds by the buyer&apos;s reason</source>
        <translation>Refunds by the buyer&apos;s reason</translation>
    </message>
    <message>
        <source>Time left when it was decided</source>
        <translation>Time left when it was decided</translation>
    </message>
    <message>
        <source>Period (China time)</source>
        <translation>Period (China time)</translation>
    </message>
    <message>
        <source>Lapsed, by what the platform did</source>
        <translation>Lapsed, by what the platform did</translation>
    </message>
    <message>
        <source>Handled, by time (China time)</source>
        <translation>Handled, by time (China time)</translation>
    </message>
    <message>
        <source>Lapsed, by time (China time)</source>
        <translation>Lapsed, by time (China time)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Shipped to the buyer</source>
        <translation>Shipped to the buyer</translation>
    </message>
    <message>
        <source>Exchange, resend or repair done</source>
        <translation>Exchange, resend or repair done</translation>
    </message>
    <message>
        <source>Rejected at review</source>
        <translation>Rejected at review</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Rejected after the return</source>
        <translation>Rejected after the return</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Order cancelled</translation>
    </message>
    <message>
        <source>Finished by the platform</source>
        <translation>Finished by the platform</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>No deadline known</source>
        <translation>No deadline known</translation>
    </message>
    <message>
        <source>Unshipped · to review</source>
        <translation>Unshipped · to review</translation>
    </message>
    <message>
        <source>Shipped · to review</source>
        <translation>Shipped · to review</translation>
    </message>
    <message>
        <source>Shipped · to receive</source>
        <translation>Shipped · to receive</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>No deadline</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>All cases</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Remind the buyer</source>
        <translation>Remind the buyer</translation>
    </message>
    <message>
        <source>Refund on refused delivery</source>
        <translation>Refund on refused delivery</translation>
    </message>
    <message>
        <source>Extend the receipt</source>
        <translation>Extend the receipt</translation>
    </message>
    <message>
        <source>Call the parcel back</source>
        <translation>Call the parcel back</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>About to be sent</source>
        <translation>About to be sent</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Being sent</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>In doubt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>To be carried out</source>
        <translation>To be carried out</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Contradicted by the platform</source>
        <translation>Contradicted by the platform</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>No longer on the platform</source>
        <translation>No longer on the platform</translation>
    </message>
    <message>
        <source>{span} or more</source>
        <translation>{span} or more</translation>
    </message>
    <message>
        <source>Under {span}</source>
        <translation>Under {span}</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} h</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} min</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>The cell is empty, and without it the row is no case.</source>
        <translation>The cell is empty, and without it the row is no case.</translation>
    </message>
    <message>
        <source>The spreadsheet stored it as a number and its last digits are lost. Export again and import the file without saving it in a spreadsheet first.</source>
        <translation>The spreadsheet stored it as a number and its last digits are lost. Export again and import the file without saving it in a spreadsheet first.</translation>
    </message>
    <message>
        <source>This is no number of the platform: those consist of digits alone.</source>
        <translation>This is no number of the platform: those consist of digits alone.</translation>
    </message>
    <message>
        <source>This is not an amount in yuan.</source>
        <translation>This is not an amount in yuan.</translation>
    </message>
    <message>
        <source>An amount below zero cannot be meant here.</source>
        <translation>An amount below zero cannot be meant here.</translation>
    </message>
    <message>
        <source>The amount is finer than a fen, or larger than any order can be.</source>
        <translation>The amount is finer than a fen, or larger than any order can be.</translation>
    </message>
    <message>
        <source>“{name}” lacks columns without which no case can be read: {columns}. Export the after-sales list again with these columns.</source>
        <translation>“{name}” lacks columns without which no case can be read: {columns}. Export the after-sales list again with these columns.</translation>
    </message>
    <message>
        <source>“{name}” breaks off inside quotation marks in row {row}. Nothing was read. Export it again, or save it as .xlsx and import that file.</source>
        <translation>“{name}” breaks off inside quotation marks in row {row}. Nothing was read. Export it again, or save it as .xlsx and import that file.</translation>
    </message>
    <message>
        <source>The row has more cells than the header, so its values stand under the wrong names. Export again, or save the file as .xlsx.</source>
        <translation>The row has more cells than the header, so its values stand under the wrong names. Export again, or save the file as .xlsx.</translation>
    </message>
    <message>
        <source>The case stands in row {row} already, with the same content.</source>
        <translation>The case stands in row {row} already, with the same content.</translation>
    </message>
    <message>
        <source>The case stands in row {row} already, with other content. Row {row} was taken; check in the back office which one is right.</source>
        <translation>The case stands in row {row} already, with other content. Row {row} was taken; check in the back office which one is right.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Check the folder and choose it again.</source>
        <translation>“{name}” is not there any more. Check the folder and choose it again.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose the export file inside it.</source>
        <translation>“{name}” is a folder. Choose the export file inside it.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Close it in other programs, or copy it to a folder of your own.</source>
        <translation>“{name}” may not be read. Close it in other programs, or copy it to a folder of your own.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {why}. Copy it to this computer and try again.</source>
        <translation>“{name}” could not be read: {why}. Copy it to this computer and try again.</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved: its folder does not exist. Choose another folder.</source>
        <translation>“{name}” cannot be saved: its folder does not exist. Choose another folder.</translation>
    </message>
    <message>
        <source>“{name}” may not be written. Close it in other programs, or choose another folder.</source>
        <translation>“{name}” may not be written. Close it in other programs, or choose another folder.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: {why}. Choose another folder or name.</source>
        <translation>“{name}” could not be saved: {why}. Choose another folder or name.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or was not downloaded to its end. Export it again from the back office.</source>
        <translation>“{name}” is damaged or was not downloaded to its end. Export it again from the back office.</translation>
    </message>
    <message>
        <source>“{name}” is not a sheet. Choose the .xlsx or .csv file that the back office exported.</source>
        <translation>“{name}” is not a sheet. Choose the .xlsx or .csv file that the back office exported.</translation>
    </message>
    <message>
        <source>“{name}” has no header row with 售后单号 within its first {rows} rows. Choose the file that the back office made when exporting after-sales cases.</source>
        <translation>“{name}” has no header row with 售后单号 within its first {rows} rows. Choose the file that the back office made when exporting after-sales cases.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Export it again from the back office.</source>
        <translation>“{name}” is empty. Export it again from the back office.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Open it, save it without one, and import that file.</source>
        <translation>“{name}” is protected by a password. Open it, save it without one, and import that file.</translation>
    </message>
    <message>
        <source>“{name}” is in the old .xls format. Open it in a spreadsheet, save it as .xlsx or .csv, and import that file.</source>
        <translation>“{name}” is in the old .xls format. Open it in a spreadsheet, save it as .xlsx or .csv, and import that file.</translation>
    </message>
    <message>
        <source>This is not a time. Expected is, for example, 2026-11-23 09:00:00.</source>
        <translation>This is not a time. Expected is, for example, 2026-11-23 09:00:00.</translation>
    </message>
    <message>
        <source>The time lies outside the years 2000 to 2100.</source>
        <translation>The time lies outside the years 2000 to 2100.</translation>
    </message>
    <message>
        <source>A spreadsheet has replaced the last digits of every number in “{name}” by zeros. Export again and import the file without saving it in a spreadsheet first.</source>
        <translation>A spreadsheet has replaced the last digits of every number in “{name}” by zeros. Export again and import the file without saving it in a spreadsheet first.</translation>
    </message>
    <message>
        <source>“{name}” has something in a cell far below or beside the table. Delete the empty rows and columns around the table, save it, and import it again.</source>
        <translation>“{name}” has something in a cell far below or beside the table. Delete the empty rows and columns around the table, save it, and import it again.</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved: the name must end in .xlsx or .csv.</source>
        <translation>“{name}” cannot be saved: the name must end in .xlsx or .csv.</translation>
    </message>
    <message>
        <source>These are more rows than an .xlsx sheet can hold. Save them as .csv instead.</source>
        <translation>These are more rows than an .xlsx sheet can hold. Save them as .csv instead.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of the program (data version {version}). Install that version again, or start with another data folder. Nothing was changed.</source>
        <translation>This data was written by a newer version of the program (data version {version}). Install that version again, or start with another data folder. Nothing was changed.</translation>
    </message>
    <message>
        <source>Another program is writing to the data, an import perhaps. Nothing was changed. Try again.</source>
        <translation>Another program is writing to the data, an import perhaps. Nothing was changed. Try again.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room and try again.</source>
        <translation>The disk is full. Nothing was changed. Make room and try again.</translation>
    </message>
    <message>
        <source>The data cannot be written to: the file or its folder is read-only. Nothing was changed.</source>
        <translation>The data cannot be written to: the file or its folder is read-only. Nothing was changed.</translation>
    </message>
    <message>
        <source>The data file cannot be opened. Check the data folder and its permissions.</source>
        <translation>The data file cannot be opened. Check the data folder and its permissions.</translation>
    </message>
    <message>
        <source>The disk does not take or give the data: it may be full, failing, or no longer connected. Nothing was changed. Check it and try again.</source>
        <translation>The disk does not take or give the data: it may be full, failing, or no longer connected. Nothing was changed. Check it and try again.</translation>
    </message>
    <message>
        <source>The data file is damaged. Restore a backup: the damaged file is kept beside it.</source>
        <translation>The data file is damaged. Restore a backup: the damaged file is kept beside it.</translation>
    </message>
    <message>
        <source>“{action}” was ticked off by {by} ({at}), but the platform shows something else: the money may have gone. Check it in the back office and take it off the list of contradictions first.</source>
        <translation>“{action}” was ticked off by {by} ({at}), but the platform shows something else: the money may have gone. Check it in the back office and take it off the list of contradictions first.</translation>
    </message>
    <message>
        <source>The platform is busy. Wait a minute and try again. Answer: {answer}</source>
        <translation>The platform is busy. Wait a minute and try again. Answer: {answer}</translation>
    </message>
    <message>
        <source>Too many requests reach the platform at once. Wait a minute and try again. Answer: {answer}</source>
        <translation>Too many requests reach the platform at once. Wait a minute and try again. Answer: {answer}</translation>
    </message>
    <message>
        <source>The platform cannot be reached, so nothing was sent. Check this computer&apos;s internet connection, then try again ({answer}).</source>
        <translation>The platform cannot be reached, so nothing was sent. Check this computer&apos;s internet connection, then try again ({answer}).</translation>
    </message>
    <message>
        <source>The platform took too long, so it may or may not have been done. Read the platform again before you repeat it. Answer: {answer}</source>
        <translation>The platform took too long, so it may or may not have been done. Read the platform again before you repeat it. Answer: {answer}</translation>
    </message>
    <message>
        <source>The platform failed while it worked, so it may or may not have been done. Read the platform again before you repeat it. Answer: {answer}</source>
        <translation>The platform failed while it worked, so it may or may not have been done. Read the platform again before you repeat it. Answer: {answer}</translation>
    </message>
    <message>
        <source>The answer was empty, so it may or may not have been done. Read the platform again before you repeat it ({answer}).</source>
        <translation>The answer was empty, so it may or may not have been done. Read the platform again before you repeat it ({answer}).</translation>
    </message>
    <message>
        <source>The answer was cut off or is none of the platform&apos;s, so it may or may not have been done. Read the platform again before you repeat it ({answer}).</source>
        <translation>The answer was cut off or is none of the platform&apos;s, so it may or may not have been done. Read the platform again before you repeat it ({answer}).</translation>
    </message>
    <message>
        <source>The connection broke before the answer was here, so it may or may not have been done. Read the platform again before you repeat it ({answer}).</source>
        <translation>The connection broke before the answer was here, so it may or may not have been done. Read the platform again before you repeat it ({answer}).</translation>
    </message>
    <message>
        <source>A web page came instead of the platform&apos;s answer ({answer}). Check whether this network asks for a sign-in, then read the platform again before you repeat anything.</source>
        <translation>A web page came instead of the platform&apos;s answer ({answer}). Check whether this network asks for a sign-in, then read the platform again before you repeat anything.</translation>
    </message>
    <message>
        <source>The platform did only a part of it. Read the platform again to see which, then do the rest. Answer: {answer}</source>
        <translation>The platform did only a part of it. Read the platform again to see which, then do the rest. Answer: {answer}</translation>
    </message>
    <message>
        <source>The platform could not carry it out and does not say exactly why. Read the platform again before you repeat it. Answer: {answer}</source>
        <translation>The platform could not carry it out and does not say exactly why. Read the platform again before you repeat it. Answer: {answer}</translation>
    </message>
    <message>
        <source>The platform gave an answer that this program does not know: {answer}. Read the platform again before you repeat anything.</source>
        <translation>The platform gave an answer that this program does not know: {answer}. Read the platform again before you repeat anything.</translation>
    </message>
    <message>
        <source>The case is in another status by now, and the platform does not allow this in it. Refresh the case and decide again. Answer: {answer}</source>
        <translation>The case is in another status by now, and the platform does not allow this in it. Refresh the case and decide again. Answer: {answer}</translation>
    </message>
    <message>
        <source>The platform does not accept this case: it may be gone or belong to another shop. Refresh the case. Answer: {answer}</source>
        <translation>The platform does not accept this case: it may be gone or belong to another shop. Refresh the case. Answer: {answer}</translation>
    </message>
    <message>
        <source>The platform says that the operation failed. Refresh the case, and decide again if it is still open. Answer: {answer}</source>
        <translation>The platform says that the operation failed. Refresh the case, and decide again if it is still open. Answer: {answer}</translation>
    </message>
    <message>
        <source>The time to confirm receipt cannot be extended yet: only from five days after the buyer sent the goods. Refresh the case and look at its deadline. Answer: {answer}</source>
        <translation>The time to confirm receipt cannot be extended yet: only from five days after the buyer sent the goods. Refresh the case and look at its deadline. Answer: {answer}</translation>
    </message>
    <message>
        <source>The platform has this very request already. Refresh the case to see what came of it. Answer: {answer}</source>
        <translation>The platform has this very request already. Refresh the case to see what came of it. Answer: {answer}</translation>
    </message>
    <message>
        <source>The platform does not let programs do this with this case. Do it in the back office. Answer: {answer}</source>
        <translation>The platform does not let programs do this with this case. Do it in the back office. Answer: {answer}</translation>
    </message>
    <message>
        <source>The platform does not offer this way of return for this case. Choose another way in the back office. Answer: {answer}</source>
        <translation>The platform does not offer this way of return for this case. Choose another way in the back office. Answer: {answer}</translation>
    </message>
    <message>
        <source>The application has no permission for this. Do it in the back office, and apply for the permission on the open platform. Answer: {answer}</source>
        <translation>The application has no permission for this. Do it in the back office, and apply for the permission on the open platform. Answer: {answer}</translation>
    </message>
    <message>
        <source>The platform has blocked the application, or it has expired. Work in the back office until its owner has cleared this on the open platform. Answer: {answer}</source>
        <translation>The platform has blocked the application, or it has expired. Work in the back office until its owner has cleared this on the open platform. Answer: {answer}</translation>
    </message>
    <message>
        <source>The platform does not offer this interface any more. Do it in the back office. Answer: {answer}</source>
        <translation>The platform does not offer this interface any more. Do it in the back office. Answer: {answer}</translation>
    </message>
    <message>
        <source>The platform&apos;s security check stopped this. Do it in the back office, and ask the platform&apos;s support if it happens again. Answer: {answer}</source>
        <translation>The platform&apos;s security check stopped this. Do it in the back office, and ask the platform&apos;s support if it happens again. Answer: {answer}</translation>
    </message>
    <message>
        <source>The platform does not understand this program&apos;s request. Do it in the back office, and look for a newer version of this program. Answer: {answer}</source>
        <translation>The platform does not understand this program&apos;s request. Do it in the back office, and look for a newer version of this program. Answer: {answer}</translation>
    </message>
    <message>
        <source>Something that the platform needs is missing. Fill it in and try again. Answer: {answer}</source>
        <translation>Something that the platform needs is missing. Fill it in and try again. Answer: {answer}</translation>
    </message>
    <message>
        <source>The platform does not accept an entry. Correct it and try again. Answer: {answer}</source>
        <translation>The platform does not accept an entry. Correct it and try again. Answer: {answer}</translation>
    </message>
    <message>
        <source>The platform does not accept the parcel&apos;s details. Check carrier, waybill number and address, then try again. Answer: {answer}</source>
        <translation>The platform does not accept the parcel&apos;s details. Check carrier, waybill number and address, then try again. Answer: {answer}</translation>
    </message>
    <message>
        <source>The application does not accept requests from this internet address. Add it to the application&apos;s list of allowed IP addresses on the open platform, then try again. Answer: {answer}</source>
        <translation>The application does not accept requests from this internet address. Add it to the application&apos;s list of allowed IP addresses on the open platform, then try again. Answer: {answer}</translation>
    </message>
    <message>
        <source>The platform does not know this app key. Copy it from the open platform again. Answer: {answer}</source>
        <translation>The platform does not know this app key. Copy it from the open platform again. Answer: {answer}</translation>
    </message>
    <message>
        <source>App key and app secret do not belong together. Copy both from the open platform again. Answer: {answer}</source>
        <translation>App key and app secret do not belong together. Copy both from the open platform again. Answer: {answer}</translation>
    </message>
    <message>
        <source>The application is of another type than was set for this shop. Choose the other type. Answer: {answer}</source>
        <translation>The application is of another type than was set for this shop. Choose the other type. Answer: {answer}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs too much from the platform&apos;s. Set date and time, then try again. Answer: {answer}</source>
        <translation>This computer&apos;s clock differs too much from the platform&apos;s. Set date and time, then try again. Answer: {answer}</translation>
    </message>
    <message>
        <source>There is no gateway of the platform at this address ({answer}). Correct the shop&apos;s gateway address, then try again.</source>
        <translation>There is no gateway of the platform at this address ({answer}). Correct the shop&apos;s gateway address, then try again.</translation>
    </message>
    <message>
        <source>No secure connection came about, so nothing was sent ({answer}). Check the shop&apos;s gateway address, this computer&apos;s date, and whether a proxy or a security program stands in between, then try again.</source>
        <translation>No secure connection came about, so nothing was sent ({answer}). Check the shop&apos;s gateway address, this computer&apos;s date, and whether a proxy or a security program stands in between, then try again.</translation>
    </message>
    <message>
        <source>The shop&apos;s authorisation has run out. Authorise the shop again. Answer: {answer}</source>
        <translation>The shop&apos;s authorisation has run out. Authorise the shop again. Answer: {answer}</translation>
    </message>
    <message>
        <source>The platform does not know the shop&apos;s access token any more. Authorise the shop again. Answer: {answer}</source>
        <translation>The platform does not know the shop&apos;s access token any more. Authorise the shop again. Answer: {answer}</translation>
    </message>
    <message>
        <source>The shop&apos;s access token belongs to another application. Authorise the shop again. Answer: {answer}</source>
        <translation>The shop&apos;s access token belongs to another application. Authorise the shop again. Answer: {answer}</translation>
    </message>
    <message>
        <source>The shop&apos;s authorisation can no longer be renewed. Authorise the shop again. Answer: {answer}</source>
        <translation>The shop&apos;s authorisation can no longer be renewed. Authorise the shop again. Answer: {answer}</translation>
    </message>
    <message>
        <source>The authorisation code is wrong or older than ten minutes. Authorise the shop again. Answer: {answer}</source>
        <translation>The authorisation code is wrong or older than ten minutes. Authorise the shop again. Answer: {answer}</translation>
    </message>
    <message>
        <source>The shop has not authorised this application, or has withdrawn it. Authorise the shop again. Answer: {answer}</source>
        <translation>The shop has not authorised this application, or has withdrawn it. Authorise the shop again. Answer: {answer}</translation>
    </message>
    <message>
        <source>The app secret of this shop is not on this computer. Open the shop&apos;s entry and enter it again.</source>
        <translation>The app secret of this shop is not on this computer. Open the shop&apos;s entry and enter it again.</translation>
    </message>
    <message>
        <source>There is no shop “{name}”. The shops are: {known}.</source>
        <translation>There is no shop “{name}”. The shops are: {known}.</translation>
    </message>
    <message>
        <source>The app secret is missing. Copy it from the open platform.</source>
        <translation>The app secret is missing. Copy it from the open platform.</translation>
    </message>
    <message>
        <source>The shop&apos;s name is missing.</source>
        <translation>The shop&apos;s name is missing.</translation>
    </message>
    <message>
        <source>The app key is missing. Copy it from the open platform.</source>
        <translation>The app key is missing. Copy it from the open platform.</translation>
    </message>
    <message>
        <source>The shop id is missing. It stands in the back office.</source>
        <translation>The shop id is missing. It stands in the back office.</translation>
    </message>
    <message>
        <source>A shop id is a number. It stands in the back office.</source>
        <translation>A shop id is a number. It stands in the back office.</translation>
    </message>
    <message>
        <source>A refund can wait 0 to {most} seconds before it is sent, not {seconds}.</source>
        <translation>A refund can wait 0 to {most} seconds before it is sent, not {seconds}.</translation>
    </message>
    <message>
        <source>Between two texts there can be 0 to {most} hours, not {hours}.</source>
        <translation>Between two texts there can be 0 to {most} hours, not {hours}.</translation>
    </message>
    <message>
        <source>There is a shop “{name}” already. Give this one another name.</source>
        <translation>There is a shop “{name}” already. Give this one another name.</translation>
    </message>
    <message>
        <source>This shop id is here already, as “{name}”.</source>
        <translation>This shop id is here already, as “{name}”.</translation>
    </message>
    <message>
        <source>Decisions for “{name}” are being sent, or nobody can say yet what became of them. Wait until they are settled (see the outbox), then remove the shop.</source>
        <translation>Decisions for “{name}” are being sent, or nobody can say yet what became of them. Wait until they are settled (see the outbox), then remove the shop.</translation>
    </message>
    <message>
        <source>“{name}” takes in the exports and cannot be removed.</source>
        <translation>“{name}” takes in the exports and cannot be removed.</translation>
    </message>
    <message>
        <source>The shop was removed here; nobody follows the case now</source>
        <translation>The shop was removed here; nobody follows the case now</translation>
    </message>
    <message>
        <source>Approved automatically by the platform: {names}</source>
        <translation>Approved automatically by the platform: {names}</translation>
    </message>
    <message>
        <source>The shop {id} has not authorised this application. Check that the shop id is right; if it is, let the shop authorise the application on the open platform. Answer: {code}</source>
        <translation>The shop {id} has not authorised this application. Check that the shop id is right; if it is, let the shop authorise the application on the open platform. Answer: {code}</translation>
    </message>
    <message>
        <source>It works: the platform knows this shop as “{name}”.</source>
        <translation>It works: the platform knows this shop as “{name}”.</translation>
    </message>
    <message>
        <source>This application belongs to the shop {id} (“{name}”). Correct the shop id, then try again.</source>
        <translation>This application belongs to the shop {id} (“{name}”). Correct the shop id, then try again.</translation>
    </message>
    <message>
        <source>“{name}” has no application: its cases come from exports.</source>
        <translation>“{name}” has no application: its cases come from exports.</translation>
    </message>
    <message>
        <source>This system has no keychain. App secrets are kept in the file {file}, which only you can read. Do not copy this folder to others.</source>
        <translation>This system has no keychain. App secrets are kept in the file {file}, which only you can read. Do not copy this folder to others.</translation>
    </message>
    <message>
        <source>The file {file} with the app secrets cannot be used. Give it back to its owner, or enter the secrets anew.</source>
        <translation>The file {file} with the app secrets cannot be used. Give it back to its owner, or enter the secrets anew.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used ({reason}). Unlock it or sign in again, then repeat this.</source>
        <translation>The system&apos;s keychain cannot be used ({reason}). Unlock it or sign in again, then repeat this.</translation>
    </message>
    <message>
        <source>Fast refund before shipping</source>
        <translation>Fast refund before shipping</translation>
    </message>
    <message>
        <source>Helper agreed to the refund</source>
        <translation>Helper agreed to the refund</translation>
    </message>
    <message>
        <source>Fast refund after shipping</source>
        <translation>Fast refund after shipping</translation>
    </message>
    <message>
        <source>Lightning return</source>
        <translation>Lightning return</translation>
    </message>
    <message>
        <source>Instant refund for cross-border goods</source>
        <translation>Instant refund for cross-border goods</translation>
    </message>
    <message>
        <source>Refund after interception by the cloud warehouse</source>
        <translation>Refund after interception by the cloud warehouse</translation>
    </message>
    <message>
        <source>Helper agreed to the return</source>
        <translation>Helper agreed to the return</translation>
    </message>
    <message>
        <source>Helper agreed to refund after delivery is refused</source>
        <translation>Helper agreed to refund after delivery is refused</translation>
    </message>
    <message>
        <source>Card details filled in by the shop for the buyer</source>
        <translation>Card details filled in by the shop for the buyer</translation>
    </message>
    <message>
        <source>Platform governance, unshipped</source>
        <translation>Platform governance, unshipped</translation>
    </message>
    <message>
        <source>Platform governance, shipped</source>
        <translation>Platform governance, shipped</translation>
    </message>
    <message>
        <source>Refund after the parcel was intercepted</source>
        <translation>Refund after the parcel was intercepted</translation>
    </message>
    <message>
        <source>No review after quality inspection</source>
        <translation>No review after quality inspection</translation>
    </message>
    <message>
        <source>Negotiated solution</source>
        <translation>Negotiated solution</translation>
    </message>
    <message>
        <source>Platform voucher</source>
        <translation>Platform voucher</translation>
    </message>
    <message>
        <source>Third-party voucher</source>
        <translation>Third-party voucher</translation>
    </message>
    <message>
        <source>Platform governance, return and refund at first review</source>
        <translation>Platform governance, return and refund at first review</translation>
    </message>
    <message>
        <source>Automatic approval {code}</source>
        <translation>Automatic approval {code}</translation>
    </message>
    <message>
        <source>The platform refunded by itself: the time to decide had run out</source>
        <translation>The platform refunded by itself: the time to decide had run out</translation>
    </message>
    <message>
        <source>The platform agreed to the return by itself: the time to decide had run out</source>
        <translation>The platform agreed to the return by itself: the time to decide had run out</translation>
    </message>
    <message>
        <source>The platform&apos;s customer service decided</source>
        <translation>The platform&apos;s customer service decided</translation>
    </message>
    <message>
        <source>The buyer withdrew the application</source>
        <translation>The buyer withdrew the application</translation>
    </message>
    <message>
        <source>The platform closed the case</source>
        <translation>The platform closed the case</translation>
    </message>
    <message>
        <source>The refund was agreed</source>
        <translation>The refund was agreed</translation>
    </message>
    <message>
        <source>The case is open again</source>
        <translation>The case is open again</translation>
    </message>
    <message>
        <source>The platform does not know the case any more. It left its queue; look in the back office</source>
        <translation>The platform does not know the case any more. It left its queue; look in the back office</translation>
    </message>
    <message>
        <source>Without encryption only this computer may be asked. Enter the address with https://.</source>
        <translation>Without encryption only this computer may be asked. Enter the address with https://.</translation>
    </message>
    <message>
        <source>This is no gateway address. Enter https:// and the name of the host, nothing behind it: {example}</source>
        <translation>This is no gateway address. Enter https:// and the name of the host, nothing behind it: {example}</translation>
    </message>
    <message>
        <source>The platform is still checking the picture. Try again in a minute.</source>
        <translation>The platform is still checking the picture. Try again in a minute.</translation>
    </message>
    <message>
        <source>The platform did not let the picture pass. Choose another one. {why}</source>
        <translation>The platform did not let the picture pass. Choose another one. {why}</translation>
    </message>
    <message>
        <source>The text has {count} characters; the platform takes at most {most}.</source>
        <translation>The text has {count} characters; the platform takes at most {most}.</translation>
    </message>
    <message>
        <source>There are {count} pictures; the platform takes at most {most}.</source>
        <translation>There are {count} pictures; the platform takes at most {most}.</translation>
    </message>
    <message>
        <source>The program made a mistake while it read this shop. It tries again by itself; the log says more.</source>
        <translation>The program made a mistake while it read this shop. It tries again by itself; the log says more.</translation>
    </message>
    <message>
        <source>Of the ¥{paid} that were paid for these goods ¥{left} are left to refund: other cases of order {order} took the rest, or are about to. A refund of ¥{amount} would pay back too much. Look at the order&apos;s other cases first.</source>
        <translation>Of the ¥{paid} that were paid for these goods ¥{left} are left to refund: other cases of order {order} took the rest, or are about to. A refund of ¥{amount} would pay back too much. Look at the order&apos;s other cases first.</translation>
    </message>
    <message>
        <source>The head of the trail could not be written to {file}: {reason}. Choose another place.</source>
        <translation>The head of the trail could not be written to {file}: {reason}. Choose another place.</translation>
    </message>
    <message>
        <source>The saved head of the trail {file} cannot be read: {reason}.</source>
        <translation>The saved head of the trail {file} cannot be read: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not a saved head of the trail, or it is damaged. Take the file that --save-head wrote.</source>
        <translation>{file} is not a saved head of the trail, or it is damaged. Take the file that --save-head wrote.</translation>
    </message>
    <message>
        <source>Record {number} of the trail (case {case}, {at}) was changed after it was written.</source>
        <translation>Record {number} of the trail (case {case}, {at}) was changed after it was written.</translation>
    </message>
    <message>
        <source>Record {number} of the trail cannot be read: the data file is damaged there. The last one before it is record {beside} (case {case}, {at}).</source>
        <translation>Record {number} of the trail cannot be read: the data file is damaged there. The last one before it is record {beside} (case {case}, {at}).</translation>
    </message>
    <message>
        <source>Record {number} of the trail is missing; the next one there is record {beside} (case {case}, {at}).</source>
        <translation>Record {number} of the trail is missing; the next one there is record {beside} (case {case}, {at}).</translation>
    </message>
    <message>
        <source>Record {number} of the trail (case {case}, {at}) was put in before the first one.</source>
        <translation>Record {number} of the trail (case {case}, {at}) was put in before the first one.</translation>
    </message>
    <message>
        <source>Record {number} of the trail (case {case}, {at}) does not follow on the one before it: one of the two was put in or written anew.</source>
        <translation>Record {number} of the trail (case {case}, {at}) does not follow on the one before it: one of the two was put in or written anew.</translation>
    </message>
    <message>
        <source>Record {number} of the trail is missing at its end: it was there when the head was saved ({saved}), and the last one now is record {beside} (case {case}, {at}).</source>
        <translation>Record {number} of the trail is missing at its end: it was there when the head was saved ({saved}), and the last one now is record {beside} (case {case}, {at}).</translation>
    </message>
    <message>
        <source>Record {number} of the trail (case {case}, {at}) is not the one that was there when the head was saved ({saved}): the trail was written anew.</source>
        <translation>Record {number} of the trail (case {case}, {at}) is not the one that was there when the head was saved ({saved}): the trail was written anew.</translation>
    </message>
    <message>
        <source>Records {number} to {through} of the trail are missing; the next one there is record {beside} (case {case}, {at}).</source>
        <translation>Records {number} to {through} of the trail are missing; the next one there is record {beside} (case {case}, {at}).</translation>
    </message>
    <message>
        <source>Records {number} to {through} of the trail are missing at its end: they were there when the head was saved ({saved}), and the last one now is record {beside} (case {case}, {at}).</source>
        <translation>Records {number} to {through} of the trail are missing at its end: they were there when the head was saved ({saved}), and the last one now is record {beside} (case {case}, {at}).</translation>
    </message>
    <message>
        <source>Record {number} of the trail cannot be read: the data file is damaged there.</source>
        <translation>Record {number} of the trail cannot be read: the data file is damaged there.</translation>
    </message>
    <message>
        <source>All records of the trail are missing: there were {through} when the head was saved ({saved}).</source>
        <translation>All records of the trail are missing: there were {through} when the head was saved ({saved}).</translation>
    </message>
    <message>
        <source>Decision {attempt} on case {case} is gone: record {number} of the trail ({at}) left it at “{became}”.</source>
        <translation>Decision {attempt} on case {case} is gone: record {number} of the trail ({at}) left it at “{became}”.</translation>
    </message>
    <message>
        <source>Decision {attempt} on case {case} has no record in the trail.</source>
        <translation>Decision {attempt} on case {case} has no record in the trail.</translation>
    </message>
    <message>
        <source>Decision {attempt} on case {case} stands at “{state}” without a record: the newest one, record {number} of the trail ({at}), left it at “{became}”.</source>
        <translation>Decision {attempt} on case {case} stands at “{state}” without a record: the newest one, record {number} of the trail ({at}), left it at “{became}”.</translation>
    </message>
    <message>
        <source>The trail is whole. Records: {number}.</source>
        <translation>The trail is whole. Records: {number}.</translation>
    </message>
    <message>
        <source>The trail is whole and goes on from the head saved {saved} (record {then}). Records: {number}.</source>
        <translation>The trail is whole and goes on from the head saved {saved} (record {then}). Records: {number}.</translation>
    </message>
    <message>
        <source>Port {port} is not to be had: another program holds it. Give another one, or 0 for any free one.</source>
        <translation>Port {port} is not to be had: another program holds it. Give another one, or 0 for any free one.</translation>
    </message>
    <message>
        <source>{shop}: {why}</source>
        <translation>{shop}: {why}</translation>
    </message>
    <message>
        <source>None of these cases can be decided so any more.</source>
        <translation>None of these cases can be decided so any more.</translation>
    </message>
    <message>
        <source>It changed while the batch was being looked over.</source>
        <translation>It changed while the batch was being looked over.</translation>
    </message>
    <message>
        <source>There is no batch {id}.</source>
        <translation>There is no batch {id}.</translation>
    </message>
    <message>
        <source>{by} took it back; nothing was sent.</source>
        <translation>{by} took it back; nothing was sent.</translation>
    </message>
    <message>
        <source>Stopped. What is left waits and can be sent later.</source>
        <translation>Stopped. What is left waits and can be sent later.</translation>
    </message>
    <message>
        <source>There is no case of this number here.</source>
        <translation>There is no case of this number here.</translation>
    </message>
    <message>
        <source>The program made a mistake while this was to be sent; nothing was sent. The log says more.</source>
        <translation>The program made a mistake while this was to be sent; nothing was sent. The log says more.</translation>
    </message>
    <message>
        <source>The shop of this case has no line to the platform any more.</source>
        <translation>The shop of this case has no line to the platform any more.</translation>
    </message>
    <message>
        <source>The program ended before “{action}” was sent, while it could still be taken back. Nothing was sent: send it now, or take it back.</source>
        <translation>The program ended before “{action}” was sent, while it could still be taken back. Nothing was sent: send it now, or take it back.</translation>
    </message>
    <message>
        <source>The program ended before anything was sent. Send it again, or leave it.</source>
        <translation>The program ended before anything was sent. Send it again, or leave it.</translation>
    </message>
    <message>
        <source>“{action}” was sent, and nobody can say yet whether the platform carried it out ({answer}). The case is being read again; until then nothing else may be decided on it.</source>
        <translation>“{action}” was sent, and nobody can say yet whether the platform carried it out ({answer}). The case is being read again; until then nothing else may be decided on it.</translation>
    </message>
    <message>
        <source>The platform says that “{action}” was carried out, but does not show it yet. The case is being read again; until then nothing else may be decided on it.</source>
        <translation>The platform says that “{action}” was carried out, but does not show it yet. The case is being read again; until then nothing else may be decided on it.</translation>
    </message>
    <message>
        <source>The program ended while “{action}” was being sent: nobody can say yet whether the platform carried it out. The case is being read again; until then nothing else may be decided on it.</source>
        <translation>The program ended while “{action}” was being sent: nobody can say yet whether the platform carried it out. The case is being read again; until then nothing else may be decided on it.</translation>
    </message>
    <message>
        <source>“{action}” was not sent. {why}</source>
        <translation>“{action}” was not sent. {why}</translation>
    </message>
    <message>
        <source>“{action}” was not sent: the platform gave no answer just before ({answer}). Send it again, or leave it.</source>
        <translation>“{action}” was not sent: the platform gave no answer just before ({answer}). Send it again, or leave it.</translation>
    </message>
    <message>
        <source>The case has changed since this was decided. Nothing was sent; look at the case and decide anew.</source>
        <translation>The case has changed since this was decided. Nothing was sent; look at the case and decide anew.</translation>
    </message>
    <message>
        <source>the buyer</source>
        <translation>the buyer</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>the shop</translation>
    </message>
    <message>
        <source>customer service</source>
        <translation>customer service</translation>
    </message>
    <message>
        <source>the platform itself</source>
        <translation>the platform itself</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
    <message>
        <source>The platform carried “{action}” out.</source>
        <translation>The platform carried “{action}” out.</translation>
    </message>
    <message>
        <source>The platform shows “{status}”.</source>
        <translation>The platform shows “{status}”.</translation>
    </message>
    <message>
        <source>The platform shows “{status}” with ¥{amount}; decided was ¥{decided}. The buyer changed the application at the last moment.</source>
        <translation>The platform shows “{status}” with ¥{amount}; decided was ¥{decided}. The buyer changed the application at the last moment.</translation>
    </message>
    <message>
        <source>It was carried out, and the case went on since: it is now “{status}”.</source>
        <translation>It was carried out, and the case went on since: it is now “{status}”.</translation>
    </message>
    <message>
        <source>“{action}” was done already, and not by this desk: “{status}”, ¥{amount}, by {who}, {at}. It was not done a second time, and nothing more is to be done.</source>
        <translation>“{action}” was done already, and not by this desk: “{status}”, ¥{amount}, by {who}, {at}. It was not done a second time, and nothing more is to be done.</translation>
    </message>
    <message>
        <source>“{action}” was not carried out and is not needed any more: the case is now “{status}” (¥{amount}), by {who}, {at}. Nothing more is to be done.</source>
        <translation>“{action}” was not carried out and is not needed any more: the case is now “{status}” (¥{amount}), by {who}, {at}. Nothing more is to be done.</translation>
    </message>
    <message>
        <source>“{action}” was not carried out: the case is now “{status}” (¥{amount}), by {who}, {at}. Look at the case.</source>
        <translation>“{action}” was not carried out: the case is now “{status}” (¥{amount}), by {who}, {at}. Look at the case.</translation>
    </message>
    <message>
        <source>“{action}” was not carried out: read again, the case stands as it did (“{status}”). Send it again, or leave it.</source>
        <translation>“{action}” was not carried out: read again, the case stands as it did (“{status}”). Send it again, or leave it.</translation>
    </message>
    <message>
        <source>Nothing was sent: the case changed after “{action}” was decided. Look at what changed, then send it or take it back.</source>
        <translation>Nothing was sent: the case changed after “{action}” was decided. Look at what changed, then send it or take it back.</translation>
    </message>
    <message>
        <source>The platform does not know the case any more, so nobody can say whether “{action}” was carried out. Look in the back office.</source>
        <translation>The platform does not know the case any more, so nobody can say whether “{action}” was carried out. Look in the back office.</translation>
    </message>
    <message>
        <source>In doubt: the cases are being read again</source>
        <translation>In doubt: the cases are being read again</translation>
    </message>
    <message>
        <source>Changed after it was decided</source>
        <translation>Changed after it was decided</translation>
    </message>
    <message>
        <source>The platform could not be reached</source>
        <translation>The platform could not be reached</translation>
    </message>
    <message>
        <source>Done already, and not by this desk</source>
        <translation>Done already, and not by this desk</translation>
    </message>
    <message>
        <source>The case stands otherwise by now</source>
        <translation>The case stands otherwise by now</translation>
    </message>
    <message>
        <source>The platform does not know the case any more</source>
        <translation>The platform does not know the case any more</translation>
    </message>
    <message>
        <source>Not carried out, and nothing has changed</source>
        <translation>Not carried out, and nothing has changed</translation>
    </message>
    <message>
        <source>Held back here, for safety</source>
        <translation>Held back here, for safety</translation>
    </message>
    <message>
        <source>The platform says that it failed</source>
        <translation>The platform says that it failed</translation>
    </message>
    <message>
        <source>The platform could not do it just then</source>
        <translation>The platform could not do it just then</translation>
    </message>
    <message>
        <source>The platform refused it for the case as it is</source>
        <translation>The platform refused it for the case as it is</translation>
    </message>
    <message>
        <source>Not possible over this line, only in the back office</source>
        <translation>Not possible over this line, only in the back office</translation>
    </message>
    <message>
        <source>The platform did not accept an entry</source>
        <translation>The platform did not accept an entry</translation>
    </message>
    <message>
        <source>The shop&apos;s authorisation is missing</source>
        <translation>The shop&apos;s authorisation is missing</translation>
    </message>
    <message>
        <source>Rejecting an unshipped case takes the waybill of its parcel, and each case has its own. Reject it by itself.</source>
        <translation>Rejecting an unshipped case takes the waybill of its parcel, and each case has its own. Reject it by itself.</translation>
    </message>
    <message>
        <source>Rejecting goods that came back takes pictures, and each case has its own. Reject it by itself.</source>
        <translation>Rejecting goods that came back takes pictures, and each case has its own. Reject it by itself.</translation>
    </message>
    <message>
        <source>It belongs to “{shop}”, and the return address to “{address_of}”. A batch takes one shop at a time.</source>
        <translation>It belongs to “{shop}”, and the return address to “{address_of}”. A batch takes one shop at a time.</translation>
    </message>
    <message>
        <source>Somebody has decided it already, and that is not settled yet</source>
        <translation>Somebody has decided it already, and that is not settled yet</translation>
    </message>
    <message>
        <source>Money could be paid back twice, or more than was paid</source>
        <translation>Money could be paid back twice, or more than was paid</translation>
    </message>
    <message>
        <source>“{use}” is no use of such a text. Write one of: {known}.</source>
        <translation>“{use}” is no use of such a text. Write one of: {known}.</translation>
    </message>
    <message>
        <source>There is no shop “{shop}” here. Write a shop&apos;s name as it stands in the list.</source>
        <translation>There is no shop “{shop}” here. Write a shop&apos;s name as it stands in the list.</translation>
    </message>
    <message>
        <source>The platform&apos;s template {number} is not known here. Read its shop first, or leave the number out.</source>
        <translation>The platform&apos;s template {number} is not known here. Read its shop first, or leave the number out.</translation>
    </message>
    <message>
        <source>The words of the platform&apos;s template {number} can be changed there only.</source>
        <translation>The words of the platform&apos;s template {number} can be changed there only.</translation>
    </message>
    <message>
        <source>The platform&apos;s address {number} can be changed there only; here its name, phone and rules.</source>
        <translation>The platform&apos;s address {number} can be changed there only; here its name, phone and rules.</translation>
    </message>
    <message>
        <source>Row {row} is the default of this shop already; there is one.</source>
        <translation>Row {row} is the default of this shop already; there is one.</translation>
    </message>
    <message>
        <source>The application may not add addresses on the platform, so this one is kept here only and cannot be sent with a decision. Add it in the back office and read the shop again (F5): then it can be chosen. The platform&apos;s answer: {answer}</source>
        <translation>The application may not add addresses on the platform, so this one is kept here only and cannot be sent with a decision. Add it in the back office and read the shop again (F5): then it can be chosen. The platform&apos;s answer: {answer}</translation>
    </message>
    <message>
        <source>The platform&apos;s answer was lost ({answer}). Its address list was read again and does not have the address. Save it once more.</source>
        <translation>The platform&apos;s answer was lost ({answer}). Its address list was read again and does not have the address. Save it once more.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer was lost ({answer}), and its address list cannot be read now. Nobody can say yet whether the address is there. Save it again when there is a line: the list is read before anything is added.</source>
        <translation>The platform&apos;s answer was lost ({answer}), and its address list cannot be read now. Nobody can say yet whether the address is there. Save it again when there is a line: the list is read before anything is added.</translation>
    </message>
    <message>
        <source>The phone number does not look like one: 11 digits, or a landline such as 0571-88880000.</source>
        <translation>The phone number does not look like one: 11 digits, or a landline such as 0571-88880000.</translation>
    </message>
    <message>
        <source>Choose province, city, district and street from the lists.</source>
        <translation>Choose province, city, district and street from the lists.</translation>
    </message>
    <message>
        <source>The name is longer than {most} characters. Shorten it.</source>
        <translation>The name is longer than {most} characters. Shorten it.</translation>
    </message>
    <message>
        <source>Proposed by the rule for the product “{word}”.</source>
        <translation>Proposed by the rule for the product “{word}”.</translation>
    </message>
    <message>
        <source>Proposed by the rule for the reason “{word}”.</source>
        <translation>Proposed by the rule for the reason “{word}”.</translation>
    </message>
    <message>
        <source>Proposed because it was used last for this product.</source>
        <translation>Proposed because it was used last for this product.</translation>
    </message>
    <message>
        <source>Proposed because it is the shop&apos;s default.</source>
        <translation>Proposed because it is the shop&apos;s default.</translation>
    </message>
    <message>
        <source>Proposed because it is the first that can be used.</source>
        <translation>Proposed because it is the first that can be used.</translation>
    </message>
    <message>
        <source>“{word}” is a rule of the address “{address}” already. Remove one.</source>
        <translation>“{word}” is a rule of the address “{address}” already. Remove one.</translation>
    </message>
    <message>
        <source>The note is empty. Write something first.</source>
        <translation>The note is empty. Write something first.</translation>
    </message>
    <message>
        <source>The note has {length} characters; at most {most} are kept. Shorten it or make two of it.</source>
        <translation>The note has {length} characters; at most {most} are kept. Shorten it or make two of it.</translation>
    </message>
    <message>
        <source>No text is left for this case: the platform lets no more than it allowed be sent.</source>
        <translation>No text is left for this case: the platform lets no more than it allowed be sent.</translation>
    </message>
    <message>
        <source>The order has no phone number, so that no text can be sent.</source>
        <translation>The order has no phone number, so that no text can be sent.</translation>
    </message>
    <message>
        <source>The last text went {at}, by {by}. The shop&apos;s quiet period lasts until {until}; nothing is sent before.</source>
        <translation>The last text went {at}, by {by}. The shop&apos;s quiet period lasts until {until}; nothing is sent before.</translation>
    </message>
    <message>
        <source>This buyer got this very text already: {at}, by {by}. Choose another text, or say that it is meant.</source>
        <translation>This buyer got this very text already: {at}, by {by}. Choose another text, or say that it is meant.</translation>
    </message>
    <message>
        <source>“{name}” is no template of the platform. Choose one that is.</source>
        <translation>“{name}” is no template of the platform. Choose one that is.</translation>
    </message>
    <message>
        <source>“{name}” is missing in the SMS text.</source>
        <translation>“{name}” is missing in the SMS text.</translation>
    </message>
    <message>
        <source>The platform has let no SMS sign of this shop pass yet; without one it sends no text.</source>
        <translation>The platform has let no SMS sign of this shop pass yet; without one it sends no text.</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in review</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>status {code}</source>
        <translation>status {code}</translation>
    </message>
    <message>
        <source>The template “{name}” is not open on the platform: {status}.</source>
        <translation>The template “{name}” is not open on the platform: {status}.</translation>
    </message>
    <message>
        <source>The text to the buyer was not delivered</source>
        <translation>The text to the buyer was not delivered</translation>
    </message>
    <message>
        <source>The text to the buyer was not delivered: {said}</source>
        <translation>The text to the buyer was not delivered: {said}</translation>
    </message>
    <message>
        <source>Nobody says here until when the goods must be checked, so there is nothing to extend.</source>
        <translation>Nobody says here until when the goods must be checked, so there is nothing to extend.</translation>
    </message>
    <message>
        <source>The time was over at {at}. The platform may have acted by itself; it extends nothing any more.</source>
        <translation>The time was over at {at}. The platform may have acted by itself; it extends nothing any more.</translation>
    </message>
    <message>
        <source>It can be extended from {at} on, when two days or less are left. Until {end} there is time to check the goods.</source>
        <translation>It can be extended from {at} on, when two days or less are left. Until {end} there is time to check the goods.</translation>
    </message>
    <message>
        <source>“{text}” holds no number. Scan the label again, or type a waybill, order or after-sale number, or the last four digits of the buyer&apos;s phone.</source>
        <translation>“{text}” holds no number. Scan the label again, or type a waybill, order or after-sale number, or the last four digits of the buyer&apos;s phone.</translation>
    </message>
    <message>
        <source>The buyer sends the goods back with this waybill</source>
        <translation>The buyer sends the goods back with this waybill</translation>
    </message>
    <message>
        <source>The buyer sent goods back with this waybill</source>
        <translation>The buyer sent goods back with this waybill</translation>
    </message>
    <message>
        <source>Our own parcel with this waybill is coming back</source>
        <translation>Our own parcel with this waybill is coming back</translation>
    </message>
    <message>
        <source>Our own parcel to the buyer had this waybill</source>
        <translation>Our own parcel to the buyer had this waybill</translation>
    </message>
    <message>
        <source>The buyer&apos;s phone {phone} fits</source>
        <translation>The buyer&apos;s phone {phone} fits</translation>
    </message>
    <message>
        <source>It is the after-sale number</source>
        <translation>It is the after-sale number</translation>
    </message>
    <message>
        <source>It is the order number</source>
        <translation>It is the order number</translation>
    </message>
    <message>
        <source>It is the item&apos;s order number</source>
        <translation>It is the item&apos;s order number</translation>
    </message>
    <message>
        <source>Nobody says here which parcel the goods were sent with.</source>
        <translation>Nobody says here which parcel the goods were sent with.</translation>
    </message>
    <message>
        <source>The parcel {waybill} is none that the goods of this case were sent with.</source>
        <translation>The parcel {waybill} is none that the goods of this case were sent with.</translation>
    </message>
    <message>
        <source>The platform has no station of this parcel: nobody can say whether it was picked up. Ask the carrier, or try it in the back office.</source>
        <translation>The platform has no station of this parcel: nobody can say whether it was picked up. Ask the carrier, or try it in the back office.</translation>
    </message>
    <message>
        <source>The parcel is out for delivery: it is too late to call it back. The buyer can still refuse it.</source>
        <translation>The parcel is out for delivery: it is too late to call it back. The buyer can still refuse it.</translation>
    </message>
    <message>
        <source>The parcel was signed for: it cannot be called back any more.</source>
        <translation>The parcel was signed for: it cannot be called back any more.</translation>
    </message>
    <message>
        <source>The buyer refused the parcel: it comes back by itself.</source>
        <translation>The buyer refused the parcel: it comes back by itself.</translation>
    </message>
    <message>
        <source>The parcel is coming back already.</source>
        <translation>The parcel is coming back already.</translation>
    </message>
    <message>
        <source>The parcel is back at the shop already.</source>
        <translation>The parcel is back at the shop already.</translation>
    </message>
    <message>
        <source>The carrier stops parcel {waybill} and brings it back. {cost}{others}</source>
        <translation>The carrier stops parcel {waybill} and brings it back. {cost}{others}</translation>
    </message>
    <message>
        <source>The platform does not say what it costs.</source>
        <translation>The platform does not say what it costs.</translation>
    </message>
    <message>
        <source>It costs ¥{cost}.</source>
        <translation>It costs ¥{cost}.</translation>
    </message>
    <message>
        <source>It costs ¥{cost}, to be settled with the carrier.</source>
        <translation>It costs ¥{cost}, to be settled with the carrier.</translation>
    </message>
    <message>
        <source>It costs ¥{cost}, settled through the platform.</source>
        <translation>It costs ¥{cost}, settled through the platform.</translation>
    </message>
    <message>
        <source> {n} other goods are in the parcel and come back as well.</source>
        <translation> {n} other goods are in the parcel and come back as well.</translation>
    </message>
    <message>
        <source>Goods received: {what}</source>
        <translation>Goods received: {what}</translation>
    </message>
    <message>
        <source>Receiving corrected: {what}. Before, by {by}: {before}</source>
        <translation>Receiving corrected: {what}. Before, by {by}: {before}</translation>
    </message>
    <message>
        <source>{what}. {note}</source>
        <translation>{what}. {note}</translation>
    </message>
    <message>
        <source>{by} received this parcel at {at} already: {what}. Correct that instead of writing it down twice.</source>
        <translation>{by} received this parcel at {at} already: {what}. Correct that instead of writing it down twice.</translation>
    </message>
    <message>
        <source>The number of pieces must lie between 0 and 9999.</source>
        <translation>The number of pieces must lie between 0 and 9999.</translation>
    </message>
    <message>
        <source>No piece came? Then say that the parcel was empty, or that something is missing.</source>
        <translation>No piece came? Then say that the parcel was empty, or that something is missing.</translation>
    </message>
    <message>
        <source>An empty parcel has no pieces: put 0 for both numbers.</source>
        <translation>An empty parcel has no pieces: put 0 for both numbers.</translation>
    </message>
    <message>
        <source>Say what is wrong with the bad pieces.</source>
        <translation>Say what is wrong with the bad pieces.</translation>
    </message>
    <message>
        <source>Say how many of the pieces are bad.</source>
        <translation>Say how many of the pieces are bad.</translation>
    </message>
    <message>
        <source>Nothing is missing: {expected} pieces were declared, and as many came.</source>
        <translation>Nothing is missing: {expected} pieces were declared, and as many came.</translation>
    </message>
    <message>
        <source>The note is longer than {most} characters. Shorten it.</source>
        <translation>The note is longer than {most} characters. Shorten it.</translation>
    </message>
    <message>
        <source>Pieces that came: {came}. Declared: {expected}. Count again.</source>
        <translation>Pieces that came: {came}. Declared: {expected}. Count again.</translation>
    </message>
    <message>
        <source>{good} good, {bad} bad · {kind}</source>
        <translation>{good} good, {bad} bad · {kind}</translation>
    </message>
    <message>
        <source>{good} good, {bad} bad, {expected} declared · {kind}</source>
        <translation>{good} good, {bad} bad, {expected} declared · {kind}</translation>
    </message>
    <message>
        <source>This case is finished ({status}); the goods came all the same. Write down what came: no money moves by that.</source>
        <translation>This case is finished ({status}); the goods came all the same. Write down what came: no money moves by that.</translation>
    </message>
    <message>
        <source>No goods are expected for this case: it stands at “{status}”.</source>
        <translation>No goods are expected for this case: it stands at “{status}”.</translation>
    </message>
    <message>
        <source>Another parcel of this case was received by {by} at {at}: {what}.</source>
        <translation>Another parcel of this case was received by {by} at {at}: {what}.</translation>
    </message>
    <message>
        <source>Other cases name this parcel too: {ids}. Each is received by itself.</source>
        <translation>Other cases name this parcel too: {ids}. Each is received by itself.</translation>
    </message>
    <message>
        <source>This shop has no line to the platform, so the parcel cannot be followed from here.</source>
        <translation>This shop has no line to the platform, so the parcel cannot be followed from here.</translation>
    </message>
    <message>
        <source>Nobody says which company carries this parcel, so it cannot be followed from here.</source>
        <translation>Nobody says which company carries this parcel, so it cannot be followed from here.</translation>
    </message>
    <message>
        <source>There is no parcel {id} in the bucket any more. Look at the list again.</source>
        <translation>There is no parcel {id} in the bucket any more. Look at the list again.</translation>
    </message>
    <message>
        <source>The parcel {waybill}, in the bucket since {at}, belongs to this case.</source>
        <translation>The parcel {waybill}, in the bucket since {at}, belongs to this case.</translation>
    </message>
    <message>
        <source>The parcel&apos;s number does not look like one: 7 to 32 letters, digits or dashes are expected.</source>
        <translation>The parcel&apos;s number does not look like one: 7 to 32 letters, digits or dashes are expected.</translation>
    </message>
    <message>
        <source>The parcel {waybill} lies in the bucket already: {by} put it there at {at}.</source>
        <translation>The parcel {waybill} lies in the bucket already: {by} put it there at {at}.</translation>
    </message>
    <message>
        <source>Say in a word what became of the parcel.</source>
        <translation>Say in a word what became of the parcel.</translation>
    </message>
    <message>
        <source>This number is that of order {order} already (case {case} was sent under it). Check that it is the right one.</source>
        <translation>This number is that of order {order} already (case {case} was sent under it). Check that it is the right one.</translation>
    </message>
    <message>
        <source>Goods of order {order} came back under this number (case {case}): it is a return parcel. Check that it is the right one.</source>
        <translation>Goods of order {order} came back under this number (case {case}): it is a return parcel. Check that it is the right one.</translation>
    </message>
    <message>
        <source>This number was entered for order {order} already (case {case}). Check that it is the right one.</source>
        <translation>This number was entered for order {order} already (case {case}). Check that it is the right one.</translation>
    </message>
    <message>
        <source>Application {number}</source>
        <translation>Application {number}</translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation>Record {number}</translation>
    </message>
    <message>
        <source>The platform gave an address that is none. Look at it in the back office.</source>
        <translation>The platform gave an address that is none. Look at it in the back office.</translation>
    </message>
    <message>
        <source>The address leads on to somewhere that pictures do not come from; it was not followed.</source>
        <translation>The address leads on to somewhere that pictures do not come from; it was not followed.</translation>
    </message>
    <message>
        <source>The picture is not there any more: the platform took it away.</source>
        <translation>The picture is not there any more: the platform took it away.</translation>
    </message>
    <message>
        <source>The platform&apos;s address for it has run out. Look at it in the back office.</source>
        <translation>The platform&apos;s address for it has run out. Look at it in the back office.</translation>
    </message>
    <message>
        <source>The picture&apos;s server could not give it out just now.</source>
        <translation>The picture&apos;s server could not give it out just now.</translation>
    </message>
    <message>
        <source>The picture&apos;s server cannot be reached: this computer may be offline.</source>
        <translation>The picture&apos;s server cannot be reached: this computer may be offline.</translation>
    </message>
    <message>
        <source>The connection broke off before the picture was here.</source>
        <translation>The connection broke off before the picture was here.</translation>
    </message>
    <message>
        <source>The picture did not come in time.</source>
        <translation>The picture did not come in time.</translation>
    </message>
    <message>
        <source>It is too large to be fetched. Look at it in the back office.</source>
        <translation>It is too large to be fetched. Look at it in the back office.</translation>
    </message>
    <message>
        <source>A web page came instead of a picture; it was not opened.</source>
        <translation>A web page came instead of a picture; it was not opened.</translation>
    </message>
    <message>
        <source>A drawing that can hold a program (SVG) came instead of a photo; it was not opened.</source>
        <translation>A drawing that can hold a program (SVG) came instead of a photo; it was not opened.</translation>
    </message>
    <message>
        <source>What came is no picture, video or PDF; it was not opened.</source>
        <translation>What came is no picture, video or PDF; it was not opened.</translation>
    </message>
    <message>
        <source>The picture could not be kept on this computer. Make room on its disk.</source>
        <translation>The picture could not be kept on this computer. Make room on its disk.</translation>
    </message>
    <message>
        <source>“{file}” has more pixels than can be opened without danger. Make it smaller first.</source>
        <translation>“{file}” has more pixels than can be opened without danger. Make it smaller first.</translation>
    </message>
    <message>
        <source>“{file}” is no picture, or it is damaged. Choose another one.</source>
        <translation>“{file}” is no picture, or it is damaged. Choose another one.</translation>
    </message>
    <message>
        <source>The platform takes pictures only, and “{file}” is none. Leave it out.</source>
        <translation>The platform takes pictures only, and “{file}” is none. Leave it out.</translation>
    </message>
    <message>
        <source>This case cannot be refused for reason {code}. It can be for: {known}.</source>
        <translation>This case cannot be refused for reason {code}. It can be for: {known}.</translation>
    </message>
    <message>
        <source>This reason needs a picture.</source>
        <translation>This reason needs a picture.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Freight</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Payment discount taken back</source>
        <translation>Payment discount taken back</translation>
    </message>
    <message>
        <source>The parts make ¥{parts}, but ¥{whole} leaves the shop: a difference of ¥{gap}.</source>
        <translation>The parts make ¥{parts}, but ¥{whole} leaves the shop: a difference of ¥{gap}.</translation>
    </message>
    <message>
        <source>The platform&apos;s list says ¥{whole}, the case itself ¥{parts}: a difference of ¥{gap}.</source>
        <translation>The platform&apos;s list says ¥{whole}, the case itself ¥{parts}: a difference of ¥{gap}.</translation>
    </message>
    <message>
        <source>Freight is ¥{whole} in the platform&apos;s list and ¥{parts} in the case itself.</source>
        <translation>Freight is ¥{whole} in the platform&apos;s list and ¥{parts} in the case itself.</translation>
    </message>
    <message>
        <source>¥{parts} went back to the buyer, not the case&apos;s ¥{whole}: a difference of ¥{gap}.</source>
        <translation>¥{parts} went back to the buyer, not the case&apos;s ¥{whole}: a difference of ¥{gap}.</translation>
    </message>
    <message>
        <source>Nothing of “{name}” was taken: {count} of its rows cannot be used. The first: {first}</source>
        <translation>Nothing of “{name}” was taken: {count} of its rows cannot be used. The first: {first}</translation>
    </message>
    <message>
        <source>The platform knows no shipping company “{company}”. Choose one of its list.</source>
        <translation>The platform knows no shipping company “{company}”. Choose one of its list.</translation>
    </message>
    <message>
        <source>This step of the case</source>
        <translation>This step of the case</translation>
    </message>
    <message>
        <source>What the platform does then while customer service has the case is not documented.</source>
        <translation>What the platform does then while customer service has the case is not documented.</translation>
    </message>
    <message>
        <source>Our review</source>
        <translation>Our review</translation>
    </message>
    <message>
        <source>The buyer&apos;s answer to our rejection</source>
        <translation>The buyer&apos;s answer to our rejection</translation>
    </message>
    <message>
        <source>The buyer receives</source>
        <translation>The buyer receives</translation>
    </message>
    <message>
        <source>The buyer sends the goods back</source>
        <translation>The buyer sends the goods back</translation>
    </message>
    <message>
        <source>We receive the goods</source>
        <translation>We receive the goods</translation>
    </message>
    <message>
        <source>We ship</source>
        <translation>We ship</translation>
    </message>
    <message>
        <source>The platform agrees by itself: ¥{amount} goes to the buyer.</source>
        <translation>The platform agrees by itself: ¥{amount} goes to the buyer.</translation>
    </message>
    <message>
        <source>The platform agrees to the return by itself: ¥{amount} goes to the buyer once the goods are back.</source>
        <translation>The platform agrees to the return by itself: ¥{amount} goes to the buyer once the goods are back.</translation>
    </message>
    <message>
        <source>The platform closes the case: ¥{amount} stays with the shop.</source>
        <translation>The platform closes the case: ¥{amount} stays with the shop.</translation>
    </message>
    <message>
        <source>The platform takes the goods as received and refunds: ¥{amount} goes to the buyer.</source>
        <translation>The platform takes the goods as received and refunds: ¥{amount} goes to the buyer.</translation>
    </message>
    <message>
        <source>Until then the buyer may change or withdraw the application, or call customer service. How the platform ends it after that is not documented.</source>
        <translation>Until then the buyer may change or withdraw the application, or call customer service. How the platform ends it after that is not documented.</translation>
    </message>
    <message>
        <source>What the platform does then is not documented.</source>
        <translation>What the platform does then is not documented.</translation>
    </message>
    <message>
        <source>Our evidence for customer service</source>
        <translation>Our evidence for customer service</translation>
    </message>
    <message>
        <source>No more evidence is taken: customer service decides where the money goes without ours.</source>
        <translation>No more evidence is taken: customer service decides where the money goes without ours.</translation>
    </message>
    <message>
        <source>Closed: the time for evidence is over.</source>
        <translation>Closed: the time for evidence is over.</translation>
    </message>
    <message>
        <source>Closed: customer service asks for no evidence now.</source>
        <translation>Closed: customer service asks for no evidence now.</translation>
    </message>
    <message>
        <source>Closed: the arbitration is over.</source>
        <translation>Closed: the arbitration is over.</translation>
    </message>
    <message>
        <source>Agreeing with the buyer</source>
        <translation>Agreeing with the buyer</translation>
    </message>
    <message>
        <source>Customer service has the case and decides where the ¥{amount} goes.</source>
        <translation>Customer service has the case and decides where the ¥{amount} goes.</translation>
    </message>
    <message>
        <source>The promised time is over. Answer the buyer, then tick it off.</source>
        <translation>The promised time is over. Answer the buyer, then tick it off.</translation>
    </message>
    <message>
        <source>Promised to the buyer</source>
        <translation>Promised to the buyer</translation>
    </message>
    <message>
        <source>Promised to the buyer: {words}</source>
        <translation>Promised to the buyer: {words}</translation>
    </message>
    <message>
        <source>The buyer waits for our word. The platform does nothing then.</source>
        <translation>The buyer waits for our word. The platform does nothing then.</translation>
    </message>
    <message>
        <source>The platform&apos;s own time is over before this: answer the buyer sooner.</source>
        <translation>The platform&apos;s own time is over before this: answer the buyer sooner.</translation>
    </message>
    <message>
        <source>Grey flag</source>
        <translation>Grey flag</translation>
    </message>
    <message>
        <source>Purple flag</source>
        <translation>Purple flag</translation>
    </message>
    <message>
        <source>Cyan flag</source>
        <translation>Cyan flag</translation>
    </message>
    <message>
        <source>Green flag</source>
        <translation>Green flag</translation>
    </message>
    <message>
        <source>Orange flag</source>
        <translation>Orange flag</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>Red flag</translation>
    </message>
    <message>
        <source>As declared</source>
        <translation>As declared</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Something is missing</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Other goods</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Empty parcel</source>
        <translation>Empty parcel</translation>
    </message>
    <message>
        <source>Used or worn</source>
        <translation>Used or worn</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation>no receipt yet</translation>
    </message>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>not delivered</translation>
    </message>
    <message>
        <source>not delivered: {said}</source>
        <translation>not delivered: {said}</translation>
    </message>
    <message>
        <source>receipt unknown ({code})</source>
        <translation>receipt unknown ({code})</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>Row {row}: {why}</translation>
    </message>
    <message>
        <source>It has more cells than the header has names, so that its values stand under the wrong ones.</source>
        <translation>It has more cells than the header has names, so that its values stand under the wrong ones.</translation>
    </message>
    <message>
        <source>“{name}” has no header row with {columns}. Export this book once and write your rows below the header of that file.</source>
        <translation>“{name}” has no header row with {columns}. Export this book once and write your rows below the header of that file.</translation>
    </message>
    <message>
        <source>It failed by a mistake of this program.</source>
        <translation>It failed by a mistake of this program.</translation>
    </message>
    <message>
        <source>The case is finished. There is nothing to take in hand.</source>
        <translation>The case is finished. There is nothing to take in hand.</translation>
    </message>
    <message>
        <source>{name} has had this case in hand since {time}.</source>
        <translation>{name} has had this case in hand since {time}.</translation>
    </message>
    <message>
        <source>The case is finished. Nobody is told of it any more.</source>
        <translation>The case is finished. Nobody is told of it any more.</translation>
    </message>
    <message>
        <source>The reason is longer than {most} characters. Shorten it.</source>
        <translation>The reason is longer than {most} characters. Shorten it.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: {reason} Your work goes on; the backups before it are there.</source>
        <translation>Today&apos;s backup could not be made: {reason} Your work goes on; the backups before it are there.</translation>
    </message>
    <message>
        <source>A backup is being made already. Look again in a minute.</source>
        <translation>A backup is being made already. Look again in a minute.</translation>
    </message>
    <message>
        <source>The data lies on a PostgreSQL server: the server&apos;s own backup counts. Ask whoever runs it.</source>
        <translation>The data lies on a PostgreSQL server: the server&apos;s own backup counts. Ask whoever runs it.</translation>
    </message>
    <message>
        <source>There is no backup “{name}” in {folder}.</source>
        <translation>There is no backup “{name}” in {folder}.</translation>
    </message>
    <message>
        <source>Choose an end that differs from the beginning.</source>
        <translation>Choose an end that differs from the beginning.</translation>
    </message>
    <message>
        <source>Each band must begin later than the calmer one before it, between {least} and {most} before the end.</source>
        <translation>Each band must begin later than the calmer one before it, between {least} and {most} before the end.</translation>
    </message>
    <message>
        <source>The case is finished: nothing can be promised on it.</source>
        <translation>The case is finished: nothing can be promised on it.</translation>
    </message>
    <message>
        <source>This promise has been ticked off already.</source>
        <translation>This promise has been ticked off already.</translation>
    </message>
    <message>
        <source>{time} has passed already. Promise a later time.</source>
        <translation>{time} has passed already. Promise a later time.</translation>
    </message>
    <message>
        <source>What was promised has {length} characters; at most {most} are kept.</source>
        <translation>What was promised has {length} characters; at most {most} are kept.</translation>
    </message>
    <message>
        <source>The platform&apos;s time ran out at {time}, it may act at any moment: nothing can be promised any more.</source>
        <translation>The platform&apos;s time ran out at {time}, it may act at any moment: nothing can be promised any more.</translation>
    </message>
    <message>
        <source>The platform acts at {time} ({clock}). Promise the buyer an earlier time than that.</source>
        <translation>The platform acts at {time} ({clock}). Promise the buyer an earlier time than that.</translation>
    </message>
    <message>
        <source>Deadline typed by hand: {new}</source>
        <translation>Deadline typed by hand: {new}</translation>
    </message>
    <message>
        <source>The deadline of this case was not typed here.</source>
        <translation>The deadline of this case was not typed here.</translation>
    </message>
    <message>
        <source>The typed deadline {old} was taken off</source>
        <translation>The typed deadline {old} was taken off</translation>
    </message>
    <message>
        <source>{time} has passed already. Write the day as well, e.g. 11-25 10:00.</source>
        <translation>{time} has passed already. Write the day as well, e.g. 11-25 10:00.</translation>
    </message>
    <message>
        <source>{time} is more than {days} days ahead. Check the date.</source>
        <translation>{time} is more than {days} days ahead. Check the date.</translation>
    </message>
    <message>
        <source>The case is finished: it has no deadline any more.</source>
        <translation>The case is finished: it has no deadline any more.</translation>
    </message>
    <message>
        <source>The deadline is known: {time}. Only one that no source gives can be typed.</source>
        <translation>The deadline is known: {time}. Only one that no source gives can be typed.</translation>
    </message>
    <message>
        <source>The deadline typed here, {old}, counts no longer</source>
        <translation>The deadline typed here, {old}, counts no longer</translation>
    </message>
    <message>
        <source>Typed here by {who}</source>
        <translation>Typed here by {who}</translation>
    </message>
    <message>
        <source>The source gives it now; what was typed counts no longer</source>
        <translation>The source gives it now; what was typed counts no longer</translation>
    </message>
    <message>
        <source>{who} asked the platform for more time from here</source>
        <translation>{who} asked the platform for more time from here</translation>
    </message>
    <message>
        <source>In the platform&apos;s log at {time}, {who}: {words}</source>
        <translation>In the platform&apos;s log at {time}, {who}: {words}</translation>
    </message>
    <message>
        <source>The program made a mistake ({kind}). What was saved before is safe. Do not repeat a decision before you have looked at the case: it may have been recorded. {file} says more.</source>
        <translation>The program made a mistake ({kind}). What was saved before is safe. Do not repeat a decision before you have looked at the case: it may have been recorded. {file} says more.</translation>
    </message>
    <message>
        <source>Another program has this data open ({n}). Close it on every computer that uses this folder, then try again.</source>
        <translation>Another program has this data open ({n}). Close it on every computer that uses this folder, then try again.</translation>
    </message>
    <message>
        <source>This backup is damaged itself. Nothing was changed. Choose another one.</source>
        <translation>This backup is damaged itself. Nothing was changed. Choose another one.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>(no reason given)</source>
        <translation>(no reason given)</translation>
    </message>
    <message>
        <source>Refunded by the platform</source>
        <translation>Refunded by the platform</translation>
    </message>
    <message>
        <source>Return agreed by the platform</source>
        <translation>Return agreed by the platform</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>Choose from {least} to {most}.</source>
        <translation>Choose from {least} to {most}.</translation>
    </message>
    <message>
        <source>There is only: {known}.</source>
        <translation>There is only: {known}.</translation>
    </message>
    <message>
        <source>This is too long: {most} characters at most.</source>
        <translation>This is too long: {most} characters at most.</translation>
    </message>
    <message>
        <source>Write a whole address, beginning with https://.</source>
        <translation>Write a whole address, beginning with https://.</translation>
    </message>
    <message>
        <source>News of versions comes from an https:// address or from the whole path of a file.</source>
        <translation>News of versions comes from an https:// address or from the whole path of a file.</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hour</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 hours</translation>
    </message>
    <message>
        <source>Until the next colour</source>
        <translation>Until the next colour</translation>
    </message>
    <message>
        <source>As long as possible</source>
        <translation>As long as possible</translation>
    </message>
    <message>
        <source>Say why it can wait: your colleagues see it.</source>
        <translation>Say why it can wait: your colleagues see it.</translation>
    </message>
    <message>
        <source>That moment has passed. Choose a later one.</source>
        <translation>That moment has passed. Choose a later one.</translation>
    </message>
    <message>
        <source>Too little time is left to let it wait. Decide it, or claim it and see to it.</source>
        <translation>Too little time is left to let it wait. Decide it, or claim it and see to it.</translation>
    </message>
    <message>
        <source>It can wait until {time} at most: then its last band begins.</source>
        <translation>It can wait until {time} at most: then its last band begins.</translation>
    </message>
    <message>
        <source>There is no room for a backup: it needs {needed} MB in “{folder}”, and {free} MB are free. Make room; your work goes on meanwhile.</source>
        <translation>There is no room for a backup: it needs {needed} MB in “{folder}”, and {free} MB are free. Make room; your work goes on meanwhile.</translation>
    </message>
    <message>
        <source>Something in the ledger is not what was written: the file is damaged, or somebody changed it. Restore a backup; “verify” on the command line names the first record. What is there now is kept beside it.</source>
        <translation>Something in the ledger is not what was written: the file is damaged, or somebody changed it. Restore a backup; “verify” on the command line names the first record. What is there now is kept beside it.</translation>
    </message>
    <message>
        <source>The demo is thrown away when it is closed: nothing can be put back into it.</source>
        <translation>The demo is thrown away when it is closed: nothing can be put back into it.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Colleagues see it beside your decisions. Left empty, it is the name that you log in here with.</source>
        <translation>Colleagues see it beside your decisions. Left empty, it is the name that you log in here with.</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>As this computer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>The language of the program. It changes at once.</source>
        <translation>The language of the program. It changes at once.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Light, dark, or with stronger contrast. The wall screen is always dark.</source>
        <translation>Light, dark, or with stronger contrast. The wall screen is always dark.</translation>
    </message>
    <message>
        <source>Address of the back office</source>
        <translation>Address of the back office</translation>
    </message>
    <message>
        <source>What “Open the back office” opens in the browser. Change it only if the platform has moved it.</source>
        <translation>What “Open the back office” opens in the browser. Change it only if the platform has moved it.</translation>
    </message>
    <message>
        <source>News of newer versions</source>
        <translation>News of newer versions</translation>
    </message>
    <message>
        <source>An https:// address, or a file on a share, that names the newest version. It is looked at once a day; nothing is ever downloaded. Left empty, nobody is asked.</source>
        <translation>An https:// address, or a file on a share, that names the newest version. It is looked at once a day; nothing is ever downloaded. Left empty, nobody is asked.</translation>
    </message>
    <message>
        <source>Tell me of cases that are</source>
        <translation>Tell me of cases that are</translation>
    </message>
    <message>
        <source>A case is told once in each of these bands, many of them as one notice.</source>
        <translation>A case is told once in each of these bands, many of them as one notice.</translation>
    </message>
    <message>
        <source>Repeat the most urgent</source>
        <translation>Repeat the most urgent</translation>
    </message>
    <message>
        <source>Until somebody acts on the case, more and more urgently. Each wait is 1 to {most} minutes.</source>
        <translation>Until somebody acts on the case, more and more urgently. Each wait is 1 to {most} minutes.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>A short sound goes with what is told, at most one in ten seconds.</source>
        <translation>A short sound goes with what is told, at most one in ten seconds.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Quiet hours</translation>
    </message>
    <message>
        <source>Nothing is told in them but what would lapse before they end.</source>
        <translation>Nothing is told in them but what would lapse before they end.</translation>
    </message>
    <message>
        <source>Go on watching in the tray</source>
        <translation>Go on watching in the tray</translation>
    </message>
    <message>
        <source>Closing the window leaves the program running, so that it goes on telling you. Quit ends it.</source>
        <translation>Closing the window leaves the program running, so that it goes on telling you. Quit ends it.</translation>
    </message>
    <message>
        <source>Last warning</source>
        <translation>Last warning</translation>
    </message>
    <message>
        <source>So near to its end a case is told to everybody, whoever has it in hand, unless something was done. 0 to {most} minutes.</source>
        <translation>So near to its end a case is told to everybody, whoever has it in hand, unless something was done. 0 to {most} minutes.</translation>
    </message>
    <message>
        <source>How long before the platform acts a case in “{queue}” is soon, urgent and most urgent.</source>
        <translation>How long before the platform acts a case in “{queue}” is soon, urgent and most urgent.</translation>
    </message>
    <message>
        <source>A claim ends after</source>
        <translation>A claim ends after</translation>
    </message>
    <message>
        <source>When whoever has a case in hand takes no step for so long, it is free again. 1 to {most} minutes.</source>
        <translation>When whoever has a case in hand takes no step for so long, it is free again. 1 to {most} minutes.</translation>
    </message>
    <message>
        <source>People on shift</source>
        <translation>People on shift</translation>
    </message>
    <message>
        <source>“Will we make it?” is reckoned for so many, 0 to 500. 0 stands for as many as decided something within the last hour.</source>
        <translation>“Will we make it?” is reckoned for so many, 0 to 500. 0 stands for as many as decided something within the last hour.</translation>
    </message>
    <message>
        <source>Time to take a refund back</source>
        <translation>Time to take a refund back</translation>
    </message>
    <message>
        <source>A refund waits 0 to 30 seconds before it is sent. Each shop has its own time, in its form.</source>
        <translation>A refund waits 0 to 30 seconds before it is sent. Each shop has its own time, in its form.</translation>
    </message>
    <message>
        <source>Pause between texts that are sent from here</source>
        <translation>Pause between texts that are sent from here</translation>
    </message>
    <message>
        <source>So long after a text a buyer gets no other for the same case. Each shop has its own, in its form.</source>
        <translation>So long after a text a buyer gets no other for the same case. Each shop has its own, in its form.</translation>
    </message>
    <message>
        <source>Pause between texts by hand</source>
        <translation>Pause between texts by hand</translation>
    </message>
    <message>
        <source>The same for the shop without an application, which has no form of its own. 0 to 168 hours.</source>
        <translation>The same for the shop without an application, which has no form of its own. 0 to 168 hours.</translation>
    </message>
    <message>
        <source>Daily backups that are kept</source>
        <translation>Daily backups that are kept</translation>
    </message>
    <message>
        <source>Each day of work has its copy; once there is a newer one, the oldest goes. 1 to {most}.</source>
        <translation>Each day of work has its copy; once there is a newer one, the oldest goes. 1 to {most}.</translation>
    </message>
    <message>
        <source>Backups before updates that are kept</source>
        <translation>Backups before updates that are kept</translation>
    </message>
    <message>
        <source>A copy is made before a newer version changes how the data is kept. 1 to {most}.</source>
        <translation>A copy is made before a newer version changes how the data is kept. 1 to {most}.</translation>
    </message>
    <message>
        <source>Backups by hand that are kept</source>
        <translation>Backups by hand that are kept</translation>
    </message>
    <message>
        <source>Those that somebody made at “Backups”; the oldest goes first. 1 to {most}.</source>
        <translation>Those that somebody made at “Backups”; the oldest goes first. 1 to {most}.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Which there are, making one now, and putting one back.</source>
        <translation>Which there are, making one now, and putting one back.</translation>
    </message>
    <message>
        <source>Room for buyers&apos; pictures</source>
        <translation>Room for buyers&apos; pictures</translation>
    </message>
    <message>
        <source>So much is kept on this computer, 50 to 20,000 MB. What was looked at longest ago goes first, and is fetched again when it is wanted.</source>
        <translation>So much is kept on this computer, 50 to 20,000 MB. What was looked at longest ago goes first, and is fetched again when it is wanted.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Working together</translation>
    </message>
    <message>
        <source>Refunds and texts</source>
        <translation>Refunds and texts</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>Data and backups</translation>
    </message>
    <message>
        <source>{written} is no time. Write it like 15:00 or 11-25 10:00.</source>
        <translation>{written} is no time. Write it like 15:00 or 11-25 10:00.</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>Kinds of what happened</source>
        <translation>Kinds of what happened</translation>
    </message>
    <message>
        <source>Go to the case (Enter)</source>
        <translation>Go to the case (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Cases: {n}</source>
        <translation>Cases: {n}</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Cases: {n} · ¥{amount}</source>
        <translation>Cases: {n} · ¥{amount}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>After-sale number</source>
        <translation>After-sale number</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>{n} not as decided</source>
        <translation>{n} not as decided</translation>
    </message>
    <message>
        <source>{n} refunded by the platform itself ({amount})</source>
        <translation>{n} refunded by the platform itself ({amount})</translation>
    </message>
    <message>
        <source>{n} agreed for return by the platform itself</source>
        <translation>{n} agreed for return by the platform itself</translation>
    </message>
    <message>
        <source>{n} approved automatically</source>
        <translation>{n} approved automatically</translation>
    </message>
    <message>
        <source>{n} decided by customer service</source>
        <translation>{n} decided by customer service</translation>
    </message>
    <message>
        <source>{n} with an earlier deadline</source>
        <translation>{n} with an earlier deadline</translation>
    </message>
    <message>
        <source>{n} with a later deadline</source>
        <translation>{n} with a later deadline</translation>
    </message>
    <message>
        <source>{n} with a change in arbitration</source>
        <translation>{n} with a change in arbitration</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} new</translation>
    </message>
    <message>
        <source>{n} sent back by the buyer</source>
        <translation>{n} sent back by the buyer</translation>
    </message>
    <message>
        <source>{n} open again</source>
        <translation>{n} open again</translation>
    </message>
    <message>
        <source>{n} withdrawn by the buyer</source>
        <translation>{n} withdrawn by the buyer</translation>
    </message>
    <message>
        <source>{n} closed by the platform</source>
        <translation>{n} closed by the platform</translation>
    </message>
    <message>
        <source>{n} refunded</source>
        <translation>{n} refunded</translation>
    </message>
    <message>
        <source>{n} gone from the platform</source>
        <translation>{n} gone from the platform</translation>
    </message>
    <message>
        <source>Not as decided</source>
        <translation>Not as decided</translation>
    </message>
    <message>
        <source>Refunded by the platform</source>
        <translation>Refunded by the platform</translation>
    </message>
    <message>
        <source>Return agreed by the platform</source>
        <translation>Return agreed by the platform</translation>
    </message>
    <message>
        <source>Approved automatically</source>
        <translation>Approved automatically</translation>
    </message>
    <message>
        <source>Decided by customer service</source>
        <translation>Decided by customer service</translation>
    </message>
    <message>
        <source>Deadline moved earlier</source>
        <translation>Deadline moved earlier</translation>
    </message>
    <message>
        <source>Deadline moved later</source>
        <translation>Deadline moved later</translation>
    </message>
    <message>
        <source>Change in arbitration</source>
        <translation>Change in arbitration</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Sent back by the buyer</source>
        <translation>Sent back by the buyer</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Withdrawn by the buyer</source>
        <translation>Withdrawn by the buyer</translation>
    </message>
    <message>
        <source>Closed by the platform</source>
        <translation>Closed by the platform</translation>
    </message>
    <message>
        <source>Refund agreed</source>
        <translation>Refund agreed</translation>
    </message>
    <message>
        <source>Gone from the platform</source>
        <translation>Gone from the platform</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Happened without you: {what}</source>
        <translation>Happened without you: {what}</translation>
    </message>
    <message>
        <source>Deadlines that moved earlier</source>
        <translation>Deadlines that moved earlier</translation>
    </message>
    <message>
        <source>Cases near their deadline</source>
        <translation>Cases near their deadline</translation>
    </message>
    <message>
        <source>Promised to buyers</source>
        <translation>Promised to buyers</translation>
    </message>
    <message>
        <source>Happened without you</source>
        <translation>Happened without you</translation>
    </message>
    <message>
        <source>While nobody looked, since {since}: {what}</source>
        <translation>While nobody looked, since {since}: {what}</translation>
    </message>
    <message>
        <source>{what}. Now near: {near}</source>
        <translation>{what}. Now near: {near}</translation>
    </message>
    <message>
        <source>{silence}. Nothing changed meanwhile.</source>
        <translation>{silence}. Nothing changed meanwhile.</translation>
    </message>
    <message>
        <source>{silence}. Meanwhile: {what}</source>
        <translation>{silence}. Meanwhile: {what}</translation>
    </message>
    <message>
        <source>No word from the platform from {since} to {until}</source>
        <translation>No word from the platform from {since} to {until}</translation>
    </message>
    <message>
        <source>{which}, now due at {time}</source>
        <translation>{which}, now due at {time}</translation>
    </message>
    <message>
        <source>{which}, the first now due at {time}</source>
        <translation>{which}, the first now due at {time}</translation>
    </message>
    <message>
        <source>Deadline moved earlier: case {case}</source>
        <translation>Deadline moved earlier: case {case}</translation>
    </message>
    <message>
        <source>Deadlines moved earlier: {n} cases</source>
        <translation>Deadlines moved earlier: {n} cases</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>Dismiss all</source>
        <translation>Dismiss all</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Further notices: {n}</source>
        <translation>Further notices: {n}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Next deadline</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>and {n} more</translation>
    </message>
    <message>
        <source>Take back what was not sent of this batch?</source>
        <translation>Take back what was not sent of this batch?</translation>
    </message>
    <message>
        <source>Nothing of it was sent, and the cases go back to being undecided. What was sent already stays.</source>
        <translation>Nothing of it was sent, and the cases go back to being undecided. What was sent already stays.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>{do}  (Enter)</source>
        <translation>{do}  (Enter)</translation>
    </message>
    <message>
        <source>Decisions that are not settled</source>
        <translation>Decisions that are not settled</translation>
    </message>
    <message>
        <source>This has just changed. Look at it, and press again.</source>
        <translation>This has just changed. Look at it, and press again.</translation>
    </message>
    <message>
        <source>The platform is being read again ({at}).</source>
        <translation>The platform is being read again ({at}).</translation>
    </message>
    <message>
        <source>Whatever is decided stands here until the platform shows that it was done: what is about to be sent, what is in doubt, what was refused, and what people carry out.</source>
        <translation>Whatever is decided stands here until the platform shows that it was done: what is about to be sent, what is in doubt, what was refused, and what people carry out.</translation>
    </message>
    <message>
        <source>Go to the most urgent case</source>
        <translation>Go to the most urgent case</translation>
    </message>
    <message>
        <source>Everything is settled</source>
        <translation>Everything is settled</translation>
    </message>
    <message>
        <source>{n} wait</source>
        <translation>{n} wait</translation>
    </message>
    <message>
        <source>Batch: {action}</source>
        <translation>Batch: {action}</translation>
    </message>
    <message>
        <source>About to be sent: {n} s</source>
        <translation>About to be sent: {n} s</translation>
    </message>
    <message>
        <source>Not sent: the case changed</source>
        <translation>Not sent: the case changed</translation>
    </message>
    <message>
        <source>{n} decisions of this batch still wait for their turn. Nothing of them was sent.</source>
        <translation>{n} decisions of this batch still wait for their turn. Nothing of them was sent.</translation>
    </message>
    <message>
        <source>It is sent at once: its deadline is too near to wait.</source>
        <translation>It is sent at once: its deadline is too near to wait.</translation>
    </message>
    <message>
        <source>It is being sent now.</source>
        <translation>It is being sent now.</translation>
    </message>
    <message>
        <source>It is sent in {n} s. Until then it can be taken back.</source>
        <translation>It is sent in {n} s. Until then it can be taken back.</translation>
    </message>
    <message>
        <source>It is under way. The platform is read right after, to see what came of it.</source>
        <translation>It is under way. The platform is read right after, to see what came of it.</translation>
    </message>
    <message>
        <source>It was sent, and nobody can say yet whether the platform carried it out.</source>
        <translation>It was sent, and nobody can say yet whether the platform carried it out.</translation>
    </message>
    <message>
        <source>Nothing is sent from here: somebody carries it out in the back office.</source>
        <translation>Nothing is sent from here: somebody carries it out in the back office.</translation>
    </message>
    <message>
        <source>It was decided, and nothing was sent.</source>
        <translation>It was decided, and nothing was sent.</translation>
    </message>
    <message>
        <source>It settles by itself: the case is read again and again until the platform shows what came of it. Everything else on this case stays blocked until then, so that nothing is paid twice.</source>
        <translation>It settles by itself: the case is read again and again until the platform shows what came of it. Everything else on this case stays blocked until then, so that nothing is paid twice.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>S&amp;end it</source>
        <translation>S&amp;end it</translation>
    </message>
    <message>
        <source>S&amp;end it again</source>
        <translation>S&amp;end it again</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Take it back</translation>
    </message>
    <message>
        <source>&amp;Look at what changed…</source>
        <translation>&amp;Look at what changed…</translation>
    </message>
    <message>
        <source>&amp;Read the platform again</source>
        <translation>&amp;Read the platform again</translation>
    </message>
    <message>
        <source>Open the &amp;case</source>
        <translation>Open the &amp;case</translation>
    </message>
    <message>
        <source>&amp;Decide anew</source>
        <translation>&amp;Decide anew</translation>
    </message>
    <message>
        <source>&amp;Do it in the back office</source>
        <translation>&amp;Do it in the back office</translation>
    </message>
    <message>
        <source>Carry it out &amp;by hand</source>
        <translation>Carry it out &amp;by hand</translation>
    </message>
    <message>
        <source>Open the sho&amp;p</source>
        <translation>Open the sho&amp;p</translation>
    </message>
    <message>
        <source>I have dealt &amp;with it</source>
        <translation>I have dealt &amp;with it</translation>
    </message>
    <message>
        <source>&amp;Go to “To carry out”</source>
        <translation>&amp;Go to “To carry out”</translation>
    </message>
    <message>
        <source>&amp;Go to “Contradictions”</source>
        <translation>&amp;Go to “Contradictions”</translation>
    </message>
    <message>
        <source>&amp;Go on with the batch</source>
        <translation>&amp;Go on with the batch</translation>
    </message>
    <message>
        <source>&amp;Take the rest back…</source>
        <translation>&amp;Take the rest back…</translation>
    </message>
    <message>
        <source>It goes out after its undo window, and can be taken back until then.</source>
        <translation>It goes out after its undo window, and can be taken back until then.</translation>
    </message>
    <message>
        <source>It is put on the list “To be carried out”, and you are led through it there.</source>
        <translation>It is put on the list “To be carried out”, and you are led through it there.</translation>
    </message>
    <message>
        <source>The case opens; a new decision takes the place of this one.</source>
        <translation>The case opens; a new decision takes the place of this one.</translation>
    </message>
    <message>
        <source>If the case can still be decided, a new decision takes the place of this one.</source>
        <translation>If the case can still be decided, a new decision takes the place of this one.</translation>
    </message>
    <message>
        <source>Put the shop&apos;s connection right, then send it again.</source>
        <translation>Put the shop&apos;s connection right, then send it again.</translation>
    </message>
    <message>
        <source>They are sent one after the other, and each gets its own result.</source>
        <translation>They are sent one after the other, and each gets its own result.</translation>
    </message>
</context>
<context>
    <name>parcels</name>
    <message>
        <source>Receive</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Correct it</translation>
    </message>
    <message>
        <source>It is written down here and moves no money; the refund or the refusal is the next step.</source>
        <translation>It is written down here and moves no money; the refund or the refusal is the next step.</translation>
    </message>
    <message>
        <source>Good pieces</source>
        <translation>Good pieces</translation>
    </message>
    <message>
        <source>Bad pieces</source>
        <translation>Bad pieces</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Optional: what one sees, in a few words</source>
        <translation>Optional: what one sees, in a few words</translation>
    </message>
    <message>
        <source>The photos are being looked at…</source>
        <translation>The photos are being looked at…</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Photos that stay with it: {count}</source>
        <translation>Photos that stay with it: {count}</translation>
    </message>
    <message>
        <source>What was declared</source>
        <translation>What was declared</translation>
    </message>
    <message>
        <source>The number of pieces was not declared.</source>
        <translation>The number of pieces was not declared.</translation>
    </message>
    <message>
        <source>Declared: {count}</source>
        <translation>Declared: {count}</translation>
    </message>
    <message>
        <source>&amp;Good</source>
        <translation>&amp;Good</translation>
    </message>
    <message>
        <source>&amp;Bad</source>
        <translation>&amp;Bad</translation>
    </message>
    <message>
        <source>Parcels in the bucket</source>
        <translation>Parcels in the bucket</translation>
    </message>
    <message>
        <source>Bucket: {count}</source>
        <translation>Bucket: {count}</translation>
    </message>
    <message>
        <source>Unknown: {waiting}  ·  case found: {matched}</source>
        <translation>Unknown: {waiting}  ·  case found: {matched}</translation>
    </message>
    <message>
        <source>↓ from the field leads here, Enter opens a parcel.</source>
        <translation>↓ from the field leads here, Enter opens a parcel.</translation>
    </message>
    <message>
        <source>Nothing lies there.</source>
        <translation>Nothing lies there.</translation>
    </message>
    <message>
        <source>The scanner types the number and presses Enter; the case opens where its goods are received. A parcel that belongs to no case goes into the bucket, and is found again when its case appears.</source>
        <translation>The scanner types the number and presses Enter; the case opens where its goods are received. A parcel that belongs to no case goes into the bucket, and is found again when its case appears.</translation>
    </message>
    <message>
        <source>T&amp;ype the number</source>
        <translation>T&amp;ype the number</translation>
    </message>
    <message>
        <source>Ready for the next parcel</source>
        <translation>Ready for the next parcel</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter opens, Esc leaves.</source>
        <translation>↑ ↓ choose, Enter opens, Esc leaves.</translation>
    </message>
    <message>
        <source>{do}  (Enter)</source>
        <translation>{do}  (Enter)</translation>
    </message>
    <message>
        <source>What came in the parcel</source>
        <translation>What came in the parcel</translation>
    </message>
    <message>
        <source>Open the &amp;case</source>
        <translation>Open the &amp;case</translation>
    </message>
    <message>
        <source>Or scan the next parcel.</source>
        <translation>Or scan the next parcel.</translation>
    </message>
    <message>
        <source>Corrected: {what}</source>
        <translation>Corrected: {what}</translation>
    </message>
    <message>
        <source>Received: {what}</source>
        <translation>Received: {what}</translation>
    </message>
    <message>
        <source>{do}  (Ctrl+Enter)</source>
        <translation>{do}  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Which of these cases does the parcel belong to?</source>
        <translation>Which of these cases does the parcel belong to?</translation>
    </message>
    <message>
        <source>What this number may mean, the likeliest first</source>
        <translation>What this number may mean, the likeliest first</translation>
    </message>
    <message>
        <source>No case here has this number.</source>
        <translation>No case here has this number.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>None of these</translation>
    </message>
    <message>
        <source>{waybill} lies in the bucket now.</source>
        <translation>{waybill} lies in the bucket now.</translation>
    </message>
    <message>
        <source>Which case does {waybill} belong to? Type or scan any number of it. Esc leaves.</source>
        <translation>Which case does {waybill} belong to? Type or scan any number of it. Esc leaves.</translation>
    </message>
    <message>
        <source>{waybill} is out of the bucket.</source>
        <translation>{waybill} is out of the bucket.</translation>
    </message>
    <message>
        <source>This parcel is not finished: Enter writes it down, Esc drops it.</source>
        <translation>This parcel is not finished: Enter writes it down, Esc drops it.</translation>
    </message>
    <message>
        <source>Not received: {product}, {number}. Scan it again when it is looked through.</source>
        <translation>Not received: {product}, {number}. Scan it again when it is looked through.</translation>
    </message>
    <message>
        <source>Phones are known only of cases that were opened here, and only as far as shown there.</source>
        <translation>Phones are known only of cases that were opened here, and only as far as shown there.</translation>
    </message>
    <message>
        <source>Any number on the label</source>
        <translation>Any number on the label</translation>
    </message>
    <message>
        <source>Scan or type: waybill, order or case number, last four of the phone</source>
        <translation>Scan or type: waybill, order or case number, last four of the phone</translation>
    </message>
    <message>
        <source>The parcel&apos;s number</source>
        <translation>The parcel&apos;s number</translation>
    </message>
    <message>
        <source>Optional: sender, what is inside, what stands on the label</source>
        <translation>Optional: sender, what is inside, what stands on the label</translation>
    </message>
    <message>
        <source>Into the bucket  (Enter)</source>
        <translation>Into the bucket  (Enter)</translation>
    </message>
    <message>
        <source>No case here has this number. Try another one of the label, or put the parcel into the bucket: it is matched by itself as soon as its case appears.</source>
        <translation>No case here has this number. Try another one of the label, or put the parcel into the bucket: it is matched by itself as soon as its case appears.</translation>
    </message>
    <message>
        <source>&amp;Parcel</source>
        <translation>&amp;Parcel</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>What became of it, in a word</source>
        <translation>What became of it, in a word</translation>
    </message>
    <message>
        <source>Which case is it?  (Enter)</source>
        <translation>Which case is it?  (Enter)</translation>
    </message>
    <message>
        <source>Receive it  (Enter)</source>
        <translation>Receive it  (Enter)</translation>
    </message>
    <message>
        <source>Its case has appeared: {id}</source>
        <translation>Its case has appeared: {id}</translation>
    </message>
    <message>
        <source>Put there</source>
        <translation>Put there</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Given back to the courier</source>
        <translation>Given back to the courier</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Not ours</translation>
    </message>
    <message>
        <source>Photos of the parcel</source>
        <translation>Photos of the parcel</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>until {time}</translation>
    </message>
    <message>
        <source>Received: {by}</source>
        <translation>Received: {by}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Case found</source>
        <translation>Case found</translation>
    </message>
    <message>
        <source>{count} d in the bucket</source>
        <translation>{count} d in the bucket</translation>
    </message>
    <message>
        <source>{count} h in the bucket</source>
        <translation>{count} h in the bucket</translation>
    </message>
    <message>
        <source>{count} min in the bucket</source>
        <translation>{count} min in the bucket</translation>
    </message>
</context>
<context>
    <name>queues</name>
    <message>
        <source>Amount from, in yuan</source>
        <translation>Amount from, in yuan</translation>
    </message>
    <message>
        <source>Amount to, in yuan</source>
        <translation>Amount to, in yuan</translation>
    </message>
    <message>
        <source>“{text}” is no amount in yuan. Write it like 99 or 99.50.</source>
        <translation>“{text}” is no amount in yuan. Write it like 99 or 99.50.</translation>
    </message>
    <message>
        <source>“From” is more than “to”: no amount lies between them.</source>
        <translation>“From” is more than “to”: no amount lies between them.</translation>
    </message>
    <message>
        <source>&amp;From ¥</source>
        <translation>&amp;From ¥</translation>
    </message>
    <message>
        <source>&amp;To ¥</source>
        <translation>&amp;To ¥</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Amount</translation>
    </message>
    <message>
        <source>More than the buyer paid. Check the amount before you refund.</source>
        <translation>More than the buyer paid. Check the amount before you refund.</translation>
    </message>
    <message>
        <source>Nothing is heard of it since {time}</source>
        <translation>Nothing is heard of it since {time}</translation>
    </message>
    <message>
        <source>{band}  ·  until {time}</source>
        <translation>{band}  ·  until {time}</translation>
    </message>
    <message>
        <source>{clock}  ·  at zero: {what}</source>
        <translation>{clock}  ·  at zero: {what}</translation>
    </message>
    <message>
        <source>Until {time}. {what}</source>
        <translation>Until {time}. {what}</translation>
    </message>
    <message>
        <source>This time comes from the export.</source>
        <translation>This time comes from the export.</translation>
    </message>
    <message>
        <source>This time was typed by hand: no source gives one.</source>
        <translation>This time was typed by hand: no source gives one.</translation>
    </message>
    <message>
        <source>This time was promised to the buyer, here.</source>
        <translation>This time was promised to the buyer, here.</translation>
    </message>
    <message>
        <source>This time comes from the platform.</source>
        <translation>This time comes from the platform.</translation>
    </message>
    <message>
        <source>The digits stand still for {span}: the clock was put back, and no digit ever jumps back.</source>
        <translation>The digits stand still for {span}: the clock was put back, and no digit ever jumps back.</translation>
    </message>
    <message>
        <source>{band} since {time}  ·  the platform may have acted</source>
        <translation>{band} since {time}  ·  the platform may have acted</translation>
    </message>
    <message>
        <source>Other cases of this order</source>
        <translation>Other cases of this order</translation>
    </message>
    <message>
        <source>Goods of the order</source>
        <translation>Goods of the order</translation>
    </message>
    <message>
        <source>The refund</source>
        <translation>The refund</translation>
    </message>
    <message>
        <source>Decisions made here</source>
        <translation>Decisions made here</translation>
    </message>
    <message>
        <source>The buyer wrote nothing.</source>
        <translation>The buyer wrote nothing.</translation>
    </message>
    <message>
        <source>The buyer</source>
        <translation>The buyer</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>View evidence</source>
        <translation>View evidence</translation>
    </message>
    <message>
        <source>Choose a case on the left.</source>
        <translation>Choose a case on the left.</translation>
    </message>
    <message>
        <source>No clock runs for this case.</source>
        <translation>No clock runs for this case.</translation>
    </message>
    <message>
        <source>The case is finished: nothing can be promised on it.</source>
        <translation>The case is finished: nothing can be promised on it.</translation>
    </message>
    <message>
        <source>The deadline is known. Only one that no source gives can be typed.</source>
        <translation>The deadline is known. Only one that no source gives can be typed.</translation>
    </message>
    <message>
        <source>The platform&apos;s log could not be read. {why}</source>
        <translation>The platform&apos;s log could not be read. {why}</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>The case</translation>
    </message>
    <message>
        <source>The promise is ticked off.</source>
        <translation>The promise is ticked off.</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Copied: {text}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>Columns as at the start</source>
        <translation>Columns as at the start</translation>
    </message>
    <message>
        <source>{left}
The platform acts by itself at {time}</source>
        <translation>{left}
The platform acts by itself at {time}</translation>
    </message>
    <message>
        <source>{gone}
When it was last seen: {status}</source>
        <translation>{gone}
When it was last seen: {status}</translation>
    </message>
    <message>
        <source>The platform shows something else than what was decided here.</source>
        <translation>The platform shows something else than what was decided here.</translation>
    </message>
    <message>
        <source>Ticked off. The platform&apos;s next word confirms it, or says that it is not so.</source>
        <translation>Ticked off. The platform&apos;s next word confirms it, or says that it is not so.</translation>
    </message>
    <message>
        <source>{sign} In hand: {name}</source>
        <translation>{sign} In hand: {name}</translation>
    </message>
    <message>
        <source>Nothing was sent. The outbox asks what is to become of it.</source>
        <translation>Nothing was sent. The outbox asks what is to become of it.</translation>
    </message>
    <message>
        <source>It is sent in a moment, and can be taken back until then.</source>
        <translation>It is sent in a moment, and can be taken back until then.</translation>
    </message>
    <message>
        <source>It is under way to the platform.</source>
        <translation>It is under way to the platform.</translation>
    </message>
    <message>
        <source>It was sent, and nobody can say yet whether the platform carried it out. The case is being read again; until then nothing else may be decided on it.</source>
        <translation>It was sent, and nobody can say yet whether the platform carried it out. The case is being read again; until then nothing else may be decided on it.</translation>
    </message>
    <message>
        <source>It was not done. The outbox says why, and what helps.</source>
        <translation>It was not done. The outbox says why, and what helps.</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>At stake</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Buyer&apos;s words</source>
        <translation>Buyer&apos;s words</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Order number</translation>
    </message>
    <message>
        <source>After-sale number</source>
        <translation>After-sale number</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>over {time}</source>
        <translation>over {time}</translation>
    </message>
    <message>
        <source>{days} d {time}</source>
        <translation>{days} d {time}</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Import an export…</translation>
    </message>
    <message>
        <source>Export the after-sales list in the back office, then drop the file on this window or press Ctrl+O.</source>
        <translation>Export the after-sales list in the back office, then drop the file on this window or press Ctrl+O.</translation>
    </message>
    <message>
        <source>There are no cases yet</source>
        <translation>There are no cases yet</translation>
    </message>
    <message>
        <source>The other queues may still hold cases. For newer ones drop an export here or press Ctrl+O.</source>
        <translation>The other queues may still hold cases. For newer ones drop an export here or press Ctrl+O.</translation>
    </message>
    <message>
        <source>Nothing is waiting here</source>
        <translation>Nothing is waiting here</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>First steps…</translation>
    </message>
    <message>
        <source>Look at the platform now</source>
        <translation>Look at the platform now</translation>
    </message>
    <message>
        <source>Go to the most urgent case</source>
        <translation>Go to the most urgent case</translation>
    </message>
    <message>
        <source>They appear here by themselves. The line at the bottom says how far that is.</source>
        <translation>They appear here by themselves. The line at the bottom says how far that is.</translation>
    </message>
    <message>
        <source>No cases have come from the platform yet</source>
        <translation>No cases have come from the platform yet</translation>
    </message>
    <message>
        <source>The other queues may still hold cases. New ones appear by themselves.</source>
        <translation>The other queues may still hold cases. New ones appear by themselves.</translation>
    </message>
    <message>
        <source>There may be cases in this queue that it leaves out.</source>
        <translation>There may be cases in this queue that it leaves out.</translation>
    </message>
    <message>
        <source>No case fits the filter</source>
        <translation>No case fits the filter</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again; if it fails again, start the program anew.</source>
        <translation>Nothing is lost. Try again; if it fails again, start the program anew.</translation>
    </message>
    <message>
        <source>The cases could not be read</source>
        <translation>The cases could not be read</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>From us</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>It cannot be shown: press Enter to see why.</source>
        <translation>It cannot be shown: press Enter to see why.</translation>
    </message>
    <message>
        <source>Nothing kept here. Evidence in the back office: {answer}.</source>
        <translation>Nothing kept here. Evidence in the back office: {answer}.</translation>
    </message>
    <message>
        <source>Nobody has shown any pictures on the platform, and none are kept here.</source>
        <translation>Nobody has shown any pictures on the platform, and none are kept here.</translation>
    </message>
    <message>
        <source>What the buyer uploaded comes as soon as the platform tells all of the case.</source>
        <translation>What the buyer uploaded comes as soon as the platform tells all of the case.</translation>
    </message>
    <message>
        <source>Nothing kept here. What the buyer uploaded stands in the back office.</source>
        <translation>Nothing kept here. What the buyer uploaded stands in the back office.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Copy: {name}</translation>
    </message>
    <message>
        <source>View pictures: {number}</source>
        <translation>View pictures: {number}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcels</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Return address</translation>
    </message>
    <message>
        <source>Arbitration</source>
        <translation>Arbitration</translation>
    </message>
    <message>
        <source>The platform says</source>
        <translation>The platform says</translation>
    </message>
    <message>
        <source>Further columns of the export</source>
        <translation>Further columns of the export</translation>
    </message>
    <message>
        <source>try {n}</source>
        <translation>try {n}</translation>
    </message>
    <message>
        <source>At once: the deadline was too near to wait</source>
        <translation>At once: the deadline was too near to wait</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>After-sale case</source>
        <translation>After-sale case</translation>
    </message>
    <message>
        <source>Item order</source>
        <translation>Item order</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>Product ID</translation>
    </message>
    <message>
        <source>Merchant code</source>
        <translation>Merchant code</translation>
    </message>
    <message>
        <source>Freight paid</source>
        <translation>Freight paid</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Tax paid</source>
        <translation>Tax paid</translation>
    </message>
    <message>
        <source>Refunded by</source>
        <translation>Refunded by</translation>
    </message>
    <message>
        <source>Fast refund</source>
        <translation>Fast refund</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Shipped</translation>
    </message>
    <message>
        <source>Waybill to the buyer</source>
        <translation>Waybill to the buyer</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Where it is</translation>
    </message>
    <message>
        <source>Delivery refused</source>
        <translation>Delivery refused</translation>
    </message>
    <message>
        <source>Waybill coming back</source>
        <translation>Waybill coming back</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Noticed when read</source>
        <translation>Noticed when read</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Where that is</source>
        <translation>Where that is</translation>
    </message>
    <message>
        <source>Trouble on the way</source>
        <translation>Trouble on the way</translation>
    </message>
    <message>
        <source>Exchanged for</source>
        <translation>Exchanged for</translation>
    </message>
    <message>
        <source>Waybill of the exchange</source>
        <translation>Waybill of the exchange</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>About the order</source>
        <translation>About the order</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>The text</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Paid at</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>Refund failed</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Evidence wanted</source>
        <translation>Evidence wanted</translation>
    </message>
    <message>
        <source>At fault</source>
        <translation>At fault</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>To come back</source>
        <translation>To come back</translation>
    </message>
    <message>
        <source>Buyer has it</source>
        <translation>Buyer has it</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Approved by itself</source>
        <translation>Approved by itself</translation>
    </message>
    <message>
        <source>Texts left to send</source>
        <translation>Texts left to send</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Last changed</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On the order</source>
        <translation>On the order</translation>
    </message>
    <message>
        <source>On the case</source>
        <translation>On the case</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Negotiation</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Waybill</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>Ticked off</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Time &amp;left</source>
        <translation>Time &amp;left</translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation>Reas&amp;on</translation>
    </message>
    <message>
        <source>Un&amp;decided only</source>
        <translation>Un&amp;decided only</translation>
    </message>
    <message>
        <source>By loss at sta&amp;ke</source>
        <translation>By loss at sta&amp;ke</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>Order by amount × nearness of the deadline ({key}). What is in the last band stays on top, large or small.</source>
        <translation>Order by amount × nearness of the deadline ({key}). What is in the last band stays on top, large or small.</translation>
    </message>
    <message>
        <source>&amp;Clear filters: {count}</source>
        <translation>&amp;Clear filters: {count}</translation>
    </message>
    <message>
        <source>Sho&amp;p</source>
        <translation>Sho&amp;p</translation>
    </message>
    <message>
        <source>Any number or product (Ctrl+F)</source>
        <translation>Any number or product (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search for any number or product</source>
        <translation>Search for any number or product</translation>
    </message>
    <message>
        <source>Colum&amp;ns…</source>
        <translation>Colum&amp;ns…</translation>
    </message>
    <message>
        <source>Fitting the filter: {count}</source>
        <translation>Fitting the filter: {count}</translation>
    </message>
    <message>
        <source>Cases: {count}</source>
        <translation>Cases: {count}</translation>
    </message>
    <message>
        <source>Selected: {count}</source>
        <translation>Selected: {count}</translation>
    </message>
    <message>
        <source>Open the list of what is to be carried out</source>
        <translation>Open the list of what is to be carried out</translation>
    </message>
    <message>
        <source>See it in the outbox</source>
        <translation>See it in the outbox</translation>
    </message>
    <message>
        <source>Teach what this word means…</source>
        <translation>Teach what this word means…</translation>
    </message>
    <message>
        <source>Nobody has said yet what “{word}” means.</source>
        <translation>Nobody has said yet what “{word}” means.</translation>
    </message>
    <message>
        <source>“{action}”, decided by {by} ({at}), was ticked off. The platform&apos;s next word confirms it.</source>
        <translation>“{action}”, decided by {by} ({at}), was ticked off. The platform&apos;s next word confirms it.</translation>
    </message>
    <message>
        <source>Not sent yet: “{action}”, decided by {by} ({at}).</source>
        <translation>Not sent yet: “{action}”, decided by {by} ({at}).</translation>
    </message>
    <message>
        <source>About to be sent: “{action}”, decided by {by} ({at}). It can still be taken back.</source>
        <translation>About to be sent: “{action}”, decided by {by} ({at}). It can still be taken back.</translation>
    </message>
    <message>
        <source>Being sent: “{action}”, decided by {by} ({at}).</source>
        <translation>Being sent: “{action}”, decided by {by} ({at}).</translation>
    </message>
    <message>
        <source>In doubt: “{action}”, decided by {by} ({at}).</source>
        <translation>In doubt: “{action}”, decided by {by} ({at}).</translation>
    </message>
    <message>
        <source>Not done: “{action}”, decided by {by} ({at}).</source>
        <translation>Not done: “{action}”, decided by {by} ({at}).</translation>
    </message>
    <message>
        <source>To be carried out: “{action}”, decided by {by} ({at}).</source>
        <translation>To be carried out: “{action}”, decided by {by} ({at}).</translation>
    </message>
    <message>
        <source>“{action}” was decided by {by} ({at}), but the platform shows something else.</source>
        <translation>“{action}” was decided by {by} ({at}), but the platform shows something else.</translation>
    </message>
    <message>
        <source>That goes one case at a time. Select a single one first.</source>
        <translation>That goes one case at a time. Select a single one first.</translation>
    </message>
    <message>
        <source>No case without a decision is left in this list.</source>
        <translation>No case without a decision is left in this list.</translation>
    </message>
    <message>
        <source>Sav&amp;ed filters</source>
        <translation>Sav&amp;ed filters</translation>
    </message>
    <message>
        <source>No filter was saved yet</source>
        <translation>No filter was saved yet</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Save this filter…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Save this filter</translation>
    </message>
    <message>
        <source>Name of the filter (one with the same name is replaced):</source>
        <translation>Name of the filter (one with the same name is replaced):</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{span} earlier</source>
        <translation>{span} earlier</translation>
    </message>
    <message>
        <source>{span} later</source>
        <translation>{span} later</translation>
    </message>
    <message>
        <source>The platform moved the deadline earlier: from {was} to {now}</source>
        <translation>The platform moved the deadline earlier: from {was} to {now}</translation>
    </message>
    <message>
        <source>The platform moved the deadline later: from {was} to {now}</source>
        <translation>The platform moved the deadline later: from {was} to {now}</translation>
    </message>
    <message>
        <source>Removed shop</source>
        <translation>Removed shop</translation>
    </message>
    <message>
        <source>Leaves the shop</source>
        <translation>Leaves the shop</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Went back</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Paid ¥{yuan}</source>
        <translation>Paid ¥{yuan}</translation>
    </message>
    <message>
        <source>In this case</source>
        <translation>In this case</translation>
    </message>
    <message>
        <source>Not in this case</source>
        <translation>Not in this case</translation>
    </message>
    <message>
        <source>Write a note and press Enter</source>
        <translation>Write a note and press Enter</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private note</translation>
    </message>
    <message>
        <source>Private notes: they stay at this desk</source>
        <translation>Private notes: they stay at this desk</translation>
    </message>
    <message>
        <source>Add a remark…</source>
        <translation>Add a remark…</translation>
    </message>
    <message>
        <source>Remarks on the platform</source>
        <translation>Remarks on the platform</translation>
    </message>
    <message>
        <source>Together the cases ask for more than was paid for the order.</source>
        <translation>Together the cases ask for more than was paid for the order.</translation>
    </message>
    <message>
        <source>All cases of the order: ¥{refunded} refunded, ¥{asked} asked for.</source>
        <translation>All cases of the order: ¥{refunded} refunded, ¥{asked} asked for.</translation>
    </message>
    <message>
        <source>Paid for the order: ¥{paid}.</source>
        <translation>Paid for the order: ¥{paid}.</translation>
    </message>
    <message>
        <source>Why this time?</source>
        <translation>Why this time?</translation>
    </message>
    <message>
        <source>Promise the buyer…</source>
        <translation>Promise the buyer…</translation>
    </message>
    <message>
        <source>Promise kept ✓</source>
        <translation>Promise kept ✓</translation>
    </message>
    <message>
        <source>Type the deadline…</source>
        <translation>Type the deadline…</translation>
    </message>
    <message>
        <source>Correct the deadline…</source>
        <translation>Correct the deadline…</translation>
    </message>
    <message>
        <source>Kept ✓</source>
        <translation>Kept ✓</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>typed by hand</translation>
    </message>
    <message>
        <source>promised to the buyer by {time}</source>
        <translation>promised to the buyer by {time}</translation>
    </message>
    <message>
        <source>{sign} Promised to the buyer by {time}</source>
        <translation>{sign} Promised to the buyer by {time}</translation>
    </message>
    <message>
        <source>{sign} {name} has it in hand, until {time}</source>
        <translation>{sign} {name} has it in hand, until {time}</translation>
    </message>
    <message>
        <source>{sign} Nobody is told of it until {time} ({name}): {reason}</source>
        <translation>{sign} Nobody is told of it until {time} ({name}): {reason}</translation>
    </message>
    <message>
        <source>On shift:</source>
        <translation>On shift:</translation>
    </message>
    <message>
        <source>Start with ¥{amount}, {left} left</source>
        <translation>Start with ¥{amount}, {left} left</translation>
    </message>
    <message>
        <source>{n} (seen)</source>
        <translation>{n} (seen)</translation>
    </message>
    <message>
        <source>People on shift</source>
        <translation>People on shift</translation>
    </message>
    <message>
        <source>People on shift. 0: as many as decided something within the last hour.</source>
        <translation>People on shift. 0: as many as decided something within the last hour.</translation>
    </message>
    <message>
        <source>Will we make it? Too little history to say: {n} of {enough} handling times within {days} days.</source>
        <translation>Will we make it? Too little history to say: {n} of {enough} handling times within {days} days.</translation>
    </message>
    <message>
        <source>{pace}: all {n} that are due within {span} can be made.</source>
        <translation>{pace}: all {n} that are due within {span} can be made.</translation>
    </message>
    <message>
        <source>{pace}: of the {n} that are due first, {lost} will lapse before you get there, ¥{amount}.</source>
        <translation>{pace}: of the {n} that are due first, {lost} will lapse before you get there, ¥{amount}.</translation>
    </message>
    <message>
        <source>{pace}: {lost} of {n} will lapse before you get there, ¥{amount}.</source>
        <translation>{pace}: {lost} of {n} will lapse before you get there, ¥{amount}.</translation>
    </message>
    <message>
        <source>At {time} a case and {people} on shift</source>
        <translation>At {time} a case and {people} on shift</translation>
    </message>
    <message>
        <source>No other order saves more.</source>
        <translation>No other order saves more.</translation>
    </message>
    <message>
        <source>In the best order {lost} will, ¥{amount}.</source>
        <translation>In the best order {lost} will, ¥{amount}.</translation>
    </message>
    <message>
        <source>The time is the median of {n} times from one decision to the next of the same person, within {days} days; pauses over {pause} and batches are left out. It is reckoned as if those on shift did nothing else, and only for what is due within {span}: other work makes it worse. The best order saves the most money, and the most cases: what cannot be made in any case is left for last.</source>
        <translation>The time is the median of {n} times from one decision to the next of the same person, within {days} days; pauses over {pause} and batches are left out. It is reckoned as if those on shift did nothing else, and only for what is due within {span}: other work makes it worse. The best order saves the most money, and the most cases: what cannot be made in any case is left for last.</translation>
    </message>
    <message>
        <source>At stake: {amount} × 1 h ÷ (1 h + {left} left) = {score}. First because it is in the last band: there the nearest deadline leads, whatever the amount.</source>
        <translation>At stake: {amount} × 1 h ÷ (1 h + {left} left) = {score}. First because it is in the last band: there the nearest deadline leads, whatever the amount.</translation>
    </message>
    <message>
        <source>At stake: {amount} × 1 h ÷ (1 h + {left} left) = {score}</source>
        <translation>At stake: {amount} × 1 h ÷ (1 h + {left} left) = {score}</translation>
    </message>
    <message>
        <source>At stake: {amount}, all of it. Its time is over and the platform has not been seen to act, so it comes right behind the last band.</source>
        <translation>At stake: {amount}, all of it. Its time is over and the platform has not been seen to act, so it comes right behind the last band.</translation>
    </message>
    <message>
        <source>At stake: {amount}. No deadline is known, so it comes behind all that have one, by amount.</source>
        <translation>At stake: {amount}. No deadline is known, so it comes behind all that have one, by amount.</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>The backup is being checked and put back…</source>
        <translation>The backup is being checked and put back…</translation>
    </message>
    <message>
        <source>A backup was put back</source>
        <translation>A backup was put back</translation>
    </message>
    <message>
        <source>Decisions that are not in the backup</source>
        <translation>Decisions that are not in the backup</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The desk stands as it did at {time}. All cases are being read again; what was under way is looked up, and what waited to be sent is asked about in the outbox.</source>
        <translation>The desk stands as it did at {time}. All cases are being read again; what was under way is looked up, and what waited to be sent is asked about in the outbox.</translation>
    </message>
    <message>
        <source>The desk stands as it did at {time}. Decisions that came or went on later: {n}. Look at each case before you decide it again: it may have been carried out. All cases are being read again.</source>
        <translation>The desk stands as it did at {time}. Decisions that came or went on later: {n}. Look at each case before you decide it again: it may have been carried out. All cases are being read again.</translation>
    </message>
    <message>
        <source>The data that was replaced could not be read to its end: there may be more than is listed here.</source>
        <translation>The data that was replaced could not be read to its end: there may be more than is listed here.</translation>
    </message>
    <message>
        <source>What was replaced is kept in {folder}.</source>
        <translation>What was replaced is kept in {folder}.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>was: {then} · here now: {now}</source>
        <translation>was: {then} · here now: {now}</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>of the day</translation>
    </message>
    <message>
        <source>before the data changed its version</source>
        <translation>before the data changed its version</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>made by hand</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>cases: {cases} · decisions: {decisions}, of them open: {open}</source>
        <translation>cases: {cases} · decisions: {decisions}, of them open: {open}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restore…</translation>
    </message>
    <message>
        <source>&amp;Make one now</source>
        <translation>&amp;Make one now</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Open the &amp;folder</translation>
    </message>
    <message>
        <source>Each day of work has its copy, made while you work and opened to see that it is whole. Restoring one keeps the data that is there now aside.</source>
        <translation>Each day of work has its copy, made while you work and opened to see that it is whole. Restoring one keeps the data that is there now aside.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>There is no backup yet.</translation>
    </message>
    <message>
        <source>being checked…</source>
        <translation>being checked…</translation>
    </message>
    <message>
        <source>⚠ damaged</source>
        <translation>⚠ damaged</translation>
    </message>
    <message>
        <source>⚠ trail not whole</source>
        <translation>⚠ trail not whole</translation>
    </message>
    <message>
        <source>✓ checked</source>
        <translation>✓ checked</translation>
    </message>
    <message>
        <source>Put back the backup of {time}?</source>
        <translation>Put back the backup of {time}?</translation>
    </message>
    <message>
        <source>The desk opens again with the data as it was then. Decisions since then are not in it; they are listed afterwards as far as they can be read, and nothing is sent before its case was read again. The data that is there now is kept aside.</source>
        <translation>The desk opens again with the data as it was then. Decisions since then are not in it; they are listed afterwards as far as they can be read, and nothing is sent before its case was read again. The data that is there now is kept aside.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Put it back</translation>
    </message>
    <message>
        <source>Made and checked: {name}</source>
        <translation>Made and checked: {name}</translation>
    </message>
    <message>
        <source>The report says where in the program it happened, which versions are in use, and how the log ends. Keys, phone numbers and all Chinese text, so names and addresses, are left out. It goes nowhere by itself.</source>
        <translation>The report says where in the program it happened, which versions are in use, and how the log ends. Keys, phone numbers and all Chinese text, so names and addresses, are left out. It goes nowhere by itself.</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Copy the report</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Save the report…</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Open the &amp;log folder</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Saved as “{file}”.</translation>
    </message>
    <message>
        <source>The program made a mistake ({kind}). What was saved before is safe. Do not repeat a decision before you have looked at the case: it may have been recorded.</source>
        <translation>The program made a mistake ({kind}). What was saved before is safe. Do not repeat a decision before you have looked at the case: it may have been recorded.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>The program made a mistake</translation>
    </message>
    <message>
        <source>The last time the program ended in the middle of its work. What was saved before is safe. Decisions that were under way are being looked up, and those that waited to be sent are asked about in the outbox.</source>
        <translation>The last time the program ended in the middle of its work. What was saved before is safe. Decisions that were under way are being looked up, and those that waited to be sent are asked about in the outbox.</translation>
    </message>
    <message>
        <source>The program had stopped</source>
        <translation>The program had stopped</translation>
    </message>
    <message>
        <source>Something is wrong. The data is being looked over…</source>
        <translation>Something is wrong. The data is being looked over…</translation>
    </message>
    <message>
        <source>The folder for the desk&apos;s data</source>
        <translation>The folder for the desk&apos;s data</translation>
    </message>
    <message>
        <source>The desk cannot be opened</source>
        <translation>The desk cannot be opened</translation>
    </message>
    <message>
        <source>The data cannot be used as it is</source>
        <translation>The data cannot be used as it is</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Version {version} of the program is there.</source>
        <translation>Version {version} of the program is there.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>Once there is room on the disk.</source>
        <translation>Once there is room on the disk.</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restore a backup…</translation>
    </message>
    <message>
        <source>One that was made before the newer version came. What was decided since then is not in it.</source>
        <translation>One that was made before the newer version came. What was decided since then is not in it.</translation>
    </message>
    <message>
        <source>You choose which one. The file that is there now is kept aside.</source>
        <translation>You choose which one. The file that is there now is kept aside.</translation>
    </message>
    <message>
        <source>Once what the sentence above names has been seen to.</source>
        <translation>Once what the sentence above names has been seen to.</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>Choose another &amp;folder…</translation>
    </message>
    <message>
        <source>The desk works there from now on. Nothing is moved.</source>
        <translation>The desk works there from now on. Nothing is moved.</translation>
    </message>
    <message>
        <source>&amp;Begin empty</source>
        <translation>&amp;Begin empty</translation>
    </message>
    <message>
        <source>The file that is there now is kept aside, and is never deleted.</source>
        <translation>The file that is there now is kept aside, and is never deleted.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>for everybody</source>
        <translation>for everybody</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>Back to: {value}</source>
        <translation>Back to: {value}</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groups of settings</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Shops…</source>
        <translation>Shops…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Backups…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>https://… or a file</source>
        <translation>https://… or a file</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>The file with the news of versions</source>
        <translation>The file with the news of versions</translation>
    </message>
    <message>
        <source>Search, e.g. sound or backup</source>
        <translation>Search, e.g. sound or backup</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Search the settings</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Nothing is called that. Try another word.</translation>
    </message>
    <message>
        <source>This desktop shows no tray.</source>
        <translation>This desktop shows no tray.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>What you change counts at once.</source>
        <translation>What you change counts at once.</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Aftersale Desk</source>
        <translation>Aftersale Desk</translation>
    </message>
    <message>
        <source>To carry out</source>
        <translation>To carry out</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Parcel desk</source>
        <translation>Parcel desk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Import exports…</source>
        <translation>&amp;Import exports…</translation>
    </message>
    <message>
        <source>&amp;Export this queue…</source>
        <translation>&amp;Export this queue…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>&amp;Shop</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Look &amp;again</translation>
    </message>
    <message>
        <source>Look &amp;at the platform now</source>
        <translation>Look &amp;at the platform now</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Take back</translation>
    </message>
    <message>
        <source>&amp;What came of it</source>
        <translation>&amp;What came of it</translation>
    </message>
    <message>
        <source>&amp;Today…</source>
        <translation>&amp;Today…</translation>
    </message>
    <message>
        <source>&amp;Compare all open cases</source>
        <translation>&amp;Compare all open cases</translation>
    </message>
    <message>
        <source>How the &amp;shops stand…</source>
        <translation>How the &amp;shops stand…</translation>
    </message>
    <message>
        <source>&amp;Wall screen</source>
        <translation>&amp;Wall screen</translation>
    </message>
    <message>
        <source>Show the first &amp;notice</source>
        <translation>Show the first &amp;notice</translation>
    </message>
    <message>
        <source>&amp;Dismiss the first notice</source>
        <translation>&amp;Dismiss the first notice</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Se&amp;ttings…</translation>
    </message>
    <message>
        <source>S&amp;hops…</source>
        <translation>S&amp;hops…</translation>
    </message>
    <message>
        <source>Return &amp;addresses…</source>
        <translation>Return &amp;addresses…</translation>
    </message>
    <message>
        <source>&amp;SMS templates…</source>
        <translation>&amp;SMS templates…</translation>
    </message>
    <message>
        <source>&amp;Canned texts…</source>
        <translation>&amp;Canned texts…</translation>
    </message>
    <message>
        <source>&amp;Unknown words of the export…</source>
        <translation>&amp;Unknown words of the export…</translation>
    </message>
    <message>
        <source>When a case becomes u&amp;rgent…</source>
        <translation>When a case becomes u&amp;rgent…</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>Your &amp;name…</translation>
    </message>
    <message>
        <source>A&amp;lerts…</source>
        <translation>A&amp;lerts…</translation>
    </message>
    <message>
        <source>Open the &amp;back office</source>
        <translation>Open the &amp;back office</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>&amp;First steps…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Backups…</translation>
    </message>
    <message>
        <source>Open the &amp;log</source>
        <translation>Open the &amp;log</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>To be carried out: {n}</source>
        <translation>To be carried out: {n}</translation>
    </message>
    <message>
        <source>Contradicted by the platform: {n}</source>
        <translation>Contradicted by the platform: {n}</translation>
    </message>
    <message>
        <source>Not settled: {n}</source>
        <translation>Not settled: {n}</translation>
    </message>
    <message>
        <source>No export has been imported yet.</source>
        <translation>No export has been imported yet.</translation>
    </message>
    <message>
        <source>Data of {when} ({file})</source>
        <translation>Data of {when} ({file})</translation>
    </message>
    <message>
        <source>older than {n} h: import a new export</source>
        <translation>older than {n} h: import a new export</translation>
    </message>
    <message>
        <source>Export of {when}</source>
        <translation>Export of {when}</translation>
    </message>
    <message>
        <source>older than {n} h</source>
        <translation>older than {n} h</translation>
    </message>
    <message>
        <source>It closes as soon as what is about to be sent has left. Close it once more to go at once: you are then asked about it at the next start.</source>
        <translation>It closes as soon as what is about to be sent has left. Close it once more to go at once: you are then asked about it at the next start.</translation>
    </message>
</context>
<context>
    <name>spans</name>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} d</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} h</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} min {s} s</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} min</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} d {h} h</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Handled and lapsed over time</source>
        <translation>Handled and lapsed over time</translation>
    </message>
    <message>
        <source>{name}: {handled} handled, {lapsed} lapsed</source>
        <translation>{name}: {handled} handled, {lapsed} lapsed</translation>
    </message>
    <message>
        <source>too little history: {n} of {enough}</source>
        <translation>too little history: {n} of {enough}</translation>
    </message>
    <message>
        <source>● {median}  ┃ {p90}  ({n} times)</source>
        <translation>● {median}  ┃ {p90}  ({n} times)</translation>
    </message>
    <message>
        <source>Handling time: median ● and p90 ┃</source>
        <translation>Handling time: median ● and p90 ┃</translation>
    </message>
    <message>
        <source>Refunds by the buyer&apos;s reason</source>
        <translation>Refunds by the buyer&apos;s reason</translation>
    </message>
    <message>
        <source>Refunds by person</source>
        <translation>Refunds by person</translation>
    </message>
    <message>
        <source>Refunds by shop</source>
        <translation>Refunds by shop</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>saved {n}</source>
        <translation>saved {n}</translation>
    </message>
    <message>
        <source>lapsed {n} ({amount})</source>
        <translation>lapsed {n} ({amount})</translation>
    </message>
    <message>
        <source>and {n} more, in the table</source>
        <translation>and {n} more, in the table</translation>
    </message>
    <message>
        <source>Time left when it was decided</source>
        <translation>Time left when it was decided</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>The figures as a table</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Handled</translation>
    </message>
    <message>
        <source>Saved in the last band</source>
        <translation>Saved in the last band</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>Refund rate</source>
        <translation>Refund rate</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Handling time</translation>
    </message>
    <message>
        <source>median of {n} times
p90 {p90}</source>
        <translation>median of {n} times
p90 {p90}</translation>
    </message>
    <message>
        <source>What the day came to</source>
        <translation>What the day came to</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>As a &amp;table</translation>
    </message>
    <message>
        <source>&amp;Save as a sheet…</source>
        <translation>&amp;Save as a sheet…</translation>
    </message>
    <message>
        <source>Count &amp;again</source>
        <translation>Count &amp;again</translation>
    </message>
    <message>
        <source>Look at the last 30 days</source>
        <translation>Look at the last 30 days</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Being counted…</translation>
    </message>
    <message>
        <source>Nothing was decided in this period, and nothing lapsed.</source>
        <translation>Nothing was decided in this period, and nothing lapsed.</translation>
    </message>
    <message>
        <source>Save as a sheet</source>
        <translation>Save as a sheet</translation>
    </message>
    <message>
        <source>Written to {file}: {n} lines</source>
        <translation>Written to {file}: {n} lines</translation>
    </message>
    <message>
        <source>{days}, days and hours of China time. Counted {at}. Each case counts once, by the last decision that stands.</source>
        <translation>{days}, days and hours of China time. Counted {at}. Each case counts once, by the last decision that stands.</translation>
    </message>
    <message>
        <source>What lapsed is not known of {shops}: exports do not say who acted.</source>
        <translation>What lapsed is not known of {shops}: exports do not say who acted.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>none of 0</source>
        <translation>none of 0</translation>
    </message>
    <message>
        <source>{n} of {all} ({percent} %)</source>
        <translation>{n} of {all} ({percent} %)</translation>
    </message>
</context>
<context>
    <name>todo</name>
    <message>
        <source>Decisions to be carried out</source>
        <translation>Decisions to be carried out</translation>
    </message>
    <message>
        <source>H&amp;ide what is ticked off</source>
        <translation>H&amp;ide what is ticked off</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Ticked off: {action}, case {case}</source>
        <translation>Ticked off: {action}, case {case}</translation>
    </message>
    <message>
        <source>Withdraw the decision “{action}”?</source>
        <translation>Withdraw the decision “{action}”?</translation>
    </message>
    <message>
        <source>Case {case}: the decision is taken off this list, and the case can be decided anew. Do this only if it was not carried out in the back office.</source>
        <translation>Case {case}: the decision is taken off this list, and the case can be decided anew. Do this only if it was not carried out in the back office.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Withdraw it</translation>
    </message>
    <message>
        <source>Decide cases in the queues: each decision comes here, and you are led through carrying it out in the back office.</source>
        <translation>Decide cases in the queues: each decision comes here, and you are led through carrying it out in the back office.</translation>
    </message>
    <message>
        <source>Go to the most urgent case</source>
        <translation>Go to the most urgent case</translation>
    </message>
    <message>
        <source>Nothing is to be carried out</source>
        <translation>Nothing is to be carried out</translation>
    </message>
    <message>
        <source>Open the &amp;case</source>
        <translation>Open the &amp;case</translation>
    </message>
    <message>
        <source>Last seen as</source>
        <translation>Last seen as</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Buyer&apos;s words</source>
        <translation>Buyer&apos;s words</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Look into it in the back office. Once you have dealt with it, take it off this list; the case keeps the whole story, and an open case can be decided anew.</source>
        <translation>Look into it in the back office. Once you have dealt with it, take it off this list; the case keeps the whole story, and an open case can be decided anew.</translation>
    </message>
    <message>
        <source>I have &amp;dealt with it</source>
        <translation>I have &amp;dealt with it</translation>
    </message>
    <message>
        <source>&amp;Open the back office</source>
        <translation>&amp;Open the back office</translation>
    </message>
    <message>
        <source>{by}, {at}</source>
        <translation>{by}, {at}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Status then</source>
        <translation>Status then</translation>
    </message>
    <message>
        <source>Ticked off by</source>
        <translation>Ticked off by</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Noticed</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>Whenever an import shows something else than what was decided or ticked off, it comes up here. Import a new export to compare.</source>
        <translation>Whenever an import shows something else than what was decided or ticked off, it comes up here. Import a new export to compare.</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Import an export…</translation>
    </message>
    <message>
        <source>The platform contradicts nothing</source>
        <translation>The platform contradicts nothing</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy {field}: {value}</source>
        <translation>Copy {field}: {value}</translation>
    </message>
    <message>
        <source>✓ copied</source>
        <translation>✓ copied</translation>
    </message>
    <message>
        <source>2   Copy over what it asks for: keys 1 to 9</source>
        <translation>2   Copy over what it asks for: keys 1 to 9</translation>
    </message>
    <message>
        <source>opens in the browser</source>
        <translation>opens in the browser</translation>
    </message>
    <message>
        <source>1   Find the case in the back office</source>
        <translation>1   Find the case in the back office</translation>
    </message>
    <message>
        <source>I have carried it out (Space)</source>
        <translation>I have carried it out (Space)</translation>
    </message>
    <message>
        <source>&amp;Withdraw the decision…</source>
        <translation>&amp;Withdraw the decision…</translation>
    </message>
    <message>
        <source>3   Tick it off once it is done there</source>
        <translation>3   Tick it off once it is done there</translation>
    </message>
    <message>
        <source>&amp;Undo the tick</source>
        <translation>&amp;Undo the tick</translation>
    </message>
    <message>
        <source>3   Ticked off</source>
        <translation>3   Ticked off</translation>
    </message>
    <message>
        <source>To be carried out: {waiting} · ticked off: {ticked}</source>
        <translation>To be carried out: {waiting} · ticked off: {ticked}</translation>
    </message>
    <message>
        <source>Contradictions: {count}</source>
        <translation>Contradictions: {count}</translation>
    </message>
    <message>
        <source>✓ ticked off</source>
        <translation>✓ ticked off</translation>
    </message>
    <message>
        <source>not carried out yet</source>
        <translation>not carried out yet</translation>
    </message>
    <message>
        <source>Ticked off by {by}, {at}. This is not proof yet: the platform&apos;s next word confirms it, or says that the platform shows something else.</source>
        <translation>Ticked off by {by}, {at}. This is not proof yet: the platform&apos;s next word confirms it, or says that the platform shows something else.</translation>
    </message>
    <message>
        <source>A ticked decision stays here until the platform&apos;s next word confirms it. If the platform shows something else, it comes up under “Contradictions”.</source>
        <translation>A ticked decision stays here until the platform&apos;s next word confirms it. If the platform shows something else, it comes up under “Contradictions”.</translation>
    </message>
    <message>
        <source>The platform does not show reminders, so a ticked reminder leaves this list.</source>
        <translation>The platform does not show reminders, so a ticked reminder leaves this list.</translation>
    </message>
    <message>
        <source>In the back office this sends {amount} to the buyer. Look there first whether it was refunded already.</source>
        <translation>In the back office this sends {amount} to the buyer. Look there first whether it was refunded already.</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>Evidence file</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>is being taken back…</source>
        <translation>is being taken back…</translation>
    </message>
    <message>
        <source>sent in {n} s</source>
        <translation>sent in {n} s</translation>
    </message>
    <message>
        <source>is being sent at once: the deadline is too near to wait</source>
        <translation>is being sent at once: the deadline is too near to wait</translation>
    </message>
    <message>
        <source>is being sent…</source>
        <translation>is being sent…</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Open the outbox</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Done: {n} decisions, ¥{amount}</source>
        <translation>Done: {n} decisions, ¥{amount}</translation>
    </message>
    <message>
        <source>Done: {what}. {outcome}</source>
        <translation>Done: {what}. {outcome}</translation>
    </message>
    <message>
        <source>Sent at once: the deadline was too near to wait.</source>
        <translation>Sent at once: the deadline was too near to wait.</translation>
    </message>
    <message>
        <source>{what}: {outcome}</source>
        <translation>{what}: {outcome}</translation>
    </message>
    <message>
        <source>Not taken back: {what}. {why}</source>
        <translation>Not taken back: {what}. {why}</translation>
    </message>
    <message>
        <source>Too late to take back: {what}. {outcome}</source>
        <translation>Too late to take back: {what}. {outcome}</translation>
    </message>
    <message>
        <source>Too late to take back: {n}</source>
        <translation>Too late to take back: {n}</translation>
    </message>
    <message>
        <source>In doubt: {n}</source>
        <translation>In doubt: {n}</translation>
    </message>
    <message>
        <source>Not done: {n}</source>
        <translation>Not done: {n}</translation>
    </message>
    <message>
        <source>Not sent: {n}</source>
        <translation>Not sent: {n}</translation>
    </message>
    <message>
        <source>Done already by somebody else: {n}</source>
        <translation>Done already by somebody else: {n}</translation>
    </message>
    <message>
        <source>Decisions that were left when the program ended: {n}. Look at the outbox.</source>
        <translation>Decisions that were left when the program ended: {n}. Look at the outbox.</translation>
    </message>
    <message>
        <source>What is being sent</source>
        <translation>What is being sent</translation>
    </message>
    <message>
        <source>Further decisions that wait to be sent: {n}</source>
        <translation>Further decisions that wait to be sent: {n}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Take it back ({key})</source>
        <translation>Take it back ({key})</translation>
    </message>
    <message>
        <source>Taken back: {what}. Nothing was sent.</source>
        <translation>Taken back: {what}. Nothing was sent.</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>Why this time?</source>
        <translation>Why this time?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>It has not moved since it was first read.</source>
        <translation>It has not moved since it was first read.</translation>
    </message>
    <message>
        <source>How it moved</source>
        <translation>How it moved</translation>
    </message>
    <message>
        <source>{clock}: until {time}</source>
        <translation>{clock}: until {time}</translation>
    </message>
    <message>
        <source>At zero: {what}</source>
        <translation>At zero: {what}</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>This PC&apos;s clock then</source>
        <translation>This PC&apos;s clock then</translation>
    </message>
    <message>
        <source>This PC&apos;s clock now</source>
        <translation>This PC&apos;s clock now</translation>
    </message>
    <message>
        <source>typed here by {who}, because no source gives it</source>
        <translation>typed here by {who}, because no source gives it</translation>
    </message>
    <message>
        <source>promised here by {who}</source>
        <translation>promised here by {who}</translation>
    </message>
    <message>
        <source>the export&apos;s column {column}</source>
        <translation>the export&apos;s column {column}</translation>
    </message>
    <message>
        <source>the platform ({field})</source>
        <translation>the platform ({field})</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Written down</translation>
    </message>
    <message>
        <source>Export made at</source>
        <translation>Export made at</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Last read</translation>
    </message>
    <message>
        <source>not compared with the platform&apos;s</source>
        <translation>not compared with the platform&apos;s</translation>
    </message>
    <message>
        <source>right to within {span}</source>
        <translation>right to within {span}</translation>
    </message>
    <message>
        <source>slow by {span}</source>
        <translation>slow by {span}</translation>
    </message>
    <message>
        <source>fast by {span}</source>
        <translation>fast by {span}</translation>
    </message>
    <message>
        <source>The platform has not told its time in this run: countdowns go by this PC&apos;s clock.</source>
        <translation>The platform has not told its time in this run: countdowns go by this PC&apos;s clock.</translation>
    </message>
    <message>
        <source>Countdowns go by the platform&apos;s time, whatever this PC&apos;s clock says.</source>
        <translation>Countdowns go by the platform&apos;s time, whatever this PC&apos;s clock says.</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>no deadline</translation>
    </message>
    <message>
        <source>Typed at {at}. </source>
        <translation>Typed at {at}. </translation>
    </message>
    <message>
        <source>In the export of {at}; before, last seen at {last}. </source>
        <translation>In the export of {at}; before, last seen at {last}. </translation>
    </message>
    <message>
        <source>Read from the platform at {at}; before, last read at {last}. </source>
        <translation>Read from the platform at {at}; before, last read at {last}. </translation>
    </message>
    <message>
        <source>This PC&apos;s clock then: {offset}.</source>
        <translation>This PC&apos;s clock then: {offset}.</translation>
    </message>
    <message>
        <source>Nobody tells who moved it.</source>
        <translation>Nobody tells who moved it.</translation>
    </message>
</context>
</TS>
