<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>dialogs</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount: ¥{amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remark has {count} characters; {most} are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop has no connection to the platform. The decision is put on the list “To be carried out”; nothing is sent now, and the case does not change until somebody carries it out in the back office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional, for your colleagues and the back office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where buyers send goods back to. Decisions already made keep their address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose &amp;first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address yet. Press “New…”: a return can be agreed only with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New return address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the return address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose this address &amp;first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For yourselves, such as “main warehouse”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes the parcels in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile or landline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province, city, district, street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street, house number, floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: agree to the return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return and refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no return address yet. Make one: the buyer has to know where to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake ({kind}). What was saved before is safe. Do not repeat a decision before you have looked at the case: it may have been recorded. The log says more; the copied details, which leave out phone numbers, help to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence (at least one picture)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence (recommended: it decides disputes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here, or paste a screenshot with Ctrl+V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of case {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” opens outside: press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that were not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you stop, nothing of the file is taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with what is stored…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search these rows (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the rows that were not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save these rows as a sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the &amp;older rows too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Teach the words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: {count}, saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of the file was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions that the platform contradicts: {count}. Look at each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;contradictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that the program does not know: {words}. Their cases wait in “Other”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows that were not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} · exported {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} · its name has no date, so the file&apos;s own time counts: {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not there any more. Add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be read. Close it in other programs and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is empty. Save it again and add it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is larger than {most} MB. Make it smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has more pixels than can be shown here. Open it outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is damaged or was not downloaded to its end. Get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is no picture, video or PDF. Use one of: {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures, videos and PDF ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer&apos;s evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The returned goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shop name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the reasons (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: refund ¥{amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop has no connection to the platform. The refund is put on the list “To be carried out”: no money moves now. It moves when somebody refunds in the back office, and the next import confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More would go back than came in: ¥{amount} of ¥{paid} paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods are not back: the buyer has not sent them yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the returned goods first: they may differ from what was declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline passed at {at}. The platform may have acted by itself: look in the back office before you refund, or it may be refunded twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are being looked at…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number keys 1 to 9 pick from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is the one commonly seen. The back office shows the reasons that are open for this case: pick the nearest one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: remind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind the buyer to send the goods back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many texts are left for this case stands in the back office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This buyer has not been reminded from here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders so far: {count}. The last one: {at}, by {by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: reject, shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject: the goods were shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waybill number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping &amp;company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company is proposed when the number gives it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company}: proposed from the number. Choose another one if that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number looks like one of {company}. Your choice stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This waybill number is on another order already. Check that it is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${…} is filled in for each case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS &amp;template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All templates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters: {count} · billed as SMS: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What buyers are told. Decisions already made keep their text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the template “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text yet. Press “New…” and write what buyers are to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these meanings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do these words mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to teach: every word of the imports so far is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform used words that the program does not know. Say what they mean; it is remembered, and the waiting cases go to their queues. Leave out what you are not sure of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning of “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– not now –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values are an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose evidence is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence is kept here yet. What the buyer sent stands in the back office: save it there and drop the files here, or paste a screenshot with Ctrl+V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (←)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (→)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pixel (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open outside (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waybill number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type, paste or scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this decision back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been carried out. The case goes back to being undecided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Export this queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases written: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Exports (*.xlsx *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import exports of the back office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>In a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous and next case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return and refund: agree to the return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind the buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next case that waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the after-sale number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by any number or product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all filters off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search, back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrying out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy that field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick off: it was done in the back office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the back office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an export of the back office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the queue in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>The receiver&apos;s name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province, city and district are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The street and house number are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by} decided “{action}” ({at}); it is still to be carried out. Withdraw it to decide anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State changed from “{old}” to “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund amount changed from ¥{old} to ¥{new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer&apos;s parcel: {company} {waybill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline known: {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline {old} is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline moved earlier, from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline moved later, from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no action “{key}”. The actions are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remark is longer than {most} characters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {id} changed while you were looking at it: it is now “{status}”. Nothing was recorded. Look at it again and decide anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no return address {id} in the address book of this shop. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no SMS template {id}. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reject reason {code}. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by} decided “{action}” for this case already ({at}), and it is still to be carried out. Withdraw that decision first if it was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is no picture, video or PDF. Use one of: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}. Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is empty or larger than {most} MB. Choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case {id} here. Check the number, or import a newer export that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waybill number does not look like one: 7 to 32 letters and digits are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shipping company is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waybill number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return address is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SMS text is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence is missing: add at least one picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks older than what is stored: “{now}” (seen {at}) would become “{then}”. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {reason}. Choose another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no queue “{key}”. The queues are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided was “{action}”, but the platform shows “{status}” (seen {at}). Check it in the back office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform shows “{status}” (seen {at}), although nobody had ticked it off: do not do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform shows “{status}” (seen {at}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{action}” was ticked off, but the platform still shows “{status}” (seen {at}). Check in the back office whether it went through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application changed after “{action}” was decided: it is now “{type}”, ¥{amount} (seen {at}). Do not carry the decision out; look at the case and decide anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer needed: the platform shows “{status}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SMS text needs “{place}”, and this case does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SMS text uses “{place}”, which does not exist. Change the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template needs a name and a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “{place}” to fill in. Use: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer sent the goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merchant refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money reached the buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: {action}, to be carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked off: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After-sale number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waybill number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by} says it was sent. The platform does not show reminders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer reminder for case {id} is waiting already. Withdraw that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ticked off as carried out. Undo the tick first, if it really was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by} withdrew the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This decision is settled already, perhaps by a colleague or an import. Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind} {code}” is no meaning a word can have. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is finished. The platform takes no more operations on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export uses a word for the type or the status that this program does not know. Teach it what the word means, then the actions open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer has not sent the goods back yet. The platform takes a refusal only once they are on their way; if they never come, the case closes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was rejected already. Now it is the buyer&apos;s turn: change it, cancel it or ask for arbitration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods are on their way back already: there is nothing to remind the buyer of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return was agreed already; the case waits for the buyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return was agreed already, and the goods are on their way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer asks for the money only. The platform takes a return address only for a return-and-refund case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods were never shipped, so there is nothing to send back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform takes no refund for this type in this status. Handle it in the back office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A return can be agreed only on a return-and-refund case that waits for review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform takes no refusal for this type in this status. Handle it in the back office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminding is for cases in which the buyer still has to send the goods back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown ({code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return and refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund only, shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund, unshipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by the buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange on its way to the buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting the buyer&apos;s return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting our shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods on their way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped to the buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange, resend or repair done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected at review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected after the return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished by the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 4 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 12 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 h or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deadline known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unshipped · to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped · to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped · to receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind the buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicted by the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell is empty, and without it the row is no case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet stored it as a number and its last digits are lost. Export again and import the file without saving it in a spreadsheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no number of the platform: those consist of digits alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an amount in yuan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount below zero cannot be meant here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is finer than a fen, or larger than any order can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” lacks columns without which no case can be read: {columns}. Export the after-sales list again with these columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” breaks off inside quotation marks in row {row}. Nothing was read. Export it again, or save it as .xlsx and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more cells than the header, so its values stand under the wrong names. Export again, or save the file as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case stands in row {row} already, with the same content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case stands in row {row} already, with other content. Row {row} was taken; check in the back office which one is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Check the folder and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose the export file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” may not be read. Close it in other programs, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read: {why}. Copy it to this computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be saved: its folder does not exist. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” may not be written. Close it in other programs, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be saved: {why}. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged or was not downloaded to its end. Export it again from the back office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a sheet. Choose the .xlsx or .csv file that the back office exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no header row with 售后单号 within its first {rows} rows. Choose the file that the back office made when exporting after-sales cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty. Export it again from the back office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Open it, save it without one, and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in the old .xls format. Open it in a spreadsheet, save it as .xlsx or .csv, and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a time. Expected is, for example, 2026-11-23 09:00:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time lies outside the years 2000 to 2100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet has replaced the last digits of every number in “{name}” by zeros. Export again and import the file without saving it in a spreadsheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has something in a cell far below or beside the table. Delete the empty rows and columns around the table, save it, and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be saved: the name must end in .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are more rows than an .xlsx sheet can hold. Save them as .csv instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data was written by a newer version of the program (data version {version}). Install that version again, or start with another data folder. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the data, an import perhaps. Nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data cannot be written to: the file or its folder is read-only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file cannot be opened. Check the data folder and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is damaged. Put a copy from its “backups” folder in its place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>queues</name>
    <message>
        <source>Amount from, in yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount to, in yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no amount in yuan. Write it like 99 or 99.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“From” is more than “to”: no amount lies between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From ¥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To ¥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than the buyer paid. Check the amount before you refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{band}  ·  until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{band} since {time}  ·  the platform may have acted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other cases of this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions made here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer wrote nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left}
The platform acts by itself at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform shows something else than what was decided here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked off. The next import confirms it, or says that it is not so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After-sale number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} d {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import an export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the after-sales list in the back office, then drop the file on this window or press Ctrl+O.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no cases yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other queues may still hold cases. For newer ones drop an export here or press Ctrl+O.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be cases in this queue that it leaves out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case fits the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Try again; if it fails again, start the program anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing kept here. Evidence in the back office: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing kept here. What the buyer uploaded stands in the back office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbitration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further columns of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After-sale case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freight paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund: goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund: freight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund: discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund: tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waybill to the buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waybill coming back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanged for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waybill of the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undecided only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear filters: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any number or product (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for any number or product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colum&amp;ns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitting the filter: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list of what is to be carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach what this word means…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said yet what “{word}” means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ “{action}” was decided by {by} ({at}), but the platform shows something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>☑ “{action}”, decided by {by} ({at}), was ticked off. The next import confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>☐ To be carried out: “{action}”, decided by {by} ({at}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case without a decision is left in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter was saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the filter (one with the same name is replaced):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Aftersale Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To carry out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import exports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export this queue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return &amp;addresses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;SMS templates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unknown words of the export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;back office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be carried out: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicted by the platform: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No export has been imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of {when} ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older than {n} h: import a new export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>todo</name>
    <message>
        <source>Decisions to be carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide what is ticked off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked off: {action}, case {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the decision “{action}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {case}: the decision is taken off this list, and the case can be decided anew. Do this only if it was not carried out in the back office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide cases in the queues: each decision comes here, and you are led through carrying it out in the back office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into it in the back office. Once you have dealt with it, take it off this list; the case keeps the whole story, and an open case can be decided anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have &amp;dealt with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the back office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by}, {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whenever an import shows something else than what was decided or ticked off, it comes up here. Import a new export to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform contradicts nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {field}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2   Copy over what it asks for: keys 1 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1   Find the case in the back office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have carried it out (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw the decision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3   Tick it off once it is done there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo the tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3   Ticked off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be carried out: {waiting} · ticked off: {ticked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradictions: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ ticked off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not carried out yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked off by {by}, {at}. This is not proof yet: the next import confirms it, or says that the platform shows something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not show reminders, so a ticked reminder leaves this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticked decision stays here until the next import confirms it. If the platform shows something else, it comes up under “Contradictions”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the back office this sends {amount} to the buyer. Look there first whether it was refunded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
