<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>dialogs</name>
    <message>
        <source>What is still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
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
        <source>Buyer&apos;s reason</source>
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
</context>
</TS>
