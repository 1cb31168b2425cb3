<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>dialogs</name>
    <message>
        <source>What is still missing</source>
        <translation>What is still missing</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
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
        <source>Buyer&apos;s reason</source>
        <translation>Buyer&apos;s reason</translation>
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
        <source>{by} decided “{action}” ({at}); it is still to be carried out. Withdraw it to decide anew.</source>
        <translation>{by} decided “{action}” ({at}); it is still to be carried out. Withdraw it to decide anew.</translation>
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
        <source>There is no return address {id} in the address book of this shop. Choose another one.</source>
        <translation>There is no return address {id} in the address book of this shop. Choose another one.</translation>
    </message>
    <message>
        <source>There is no SMS template {id}. Choose another one.</source>
        <translation>There is no SMS template {id}. Choose another one.</translation>
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
        <source>The waybill number does not look like one: 7 to 32 letters and digits are expected.</source>
        <translation>The waybill number does not look like one: 7 to 32 letters and digits are expected.</translation>
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
        <source>Evidence is missing: add at least one picture.</source>
        <translation>Evidence is missing: add at least one picture.</translation>
    </message>
    <message>
        <source>Looks older than what is stored: “{now}” (seen {at}) would become “{then}”. It was left as it is.</source>
        <translation>Looks older than what is stored: “{now}” (seen {at}) would become “{then}”. It was left as it is.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {reason}. Choose another one with --data-dir.</source>
        <translation>The data folder {folder} cannot be used: {reason}. Choose another one with --data-dir.</translation>
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
        <source>There is no “{place}” to fill in. Use: {known}.</source>
        <translation>There is no “{place}” to fill in. Use: {known}.</translation>
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
        <source>Decided: {action}, to be carried out</source>
        <translation>Decided: {action}, to be carried out</translation>
    </message>
    <message>
        <source>Ticked off: {action}</source>
        <translation>Ticked off: {action}</translation>
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
        <source>It was ticked off as carried out. Undo the tick first, if it really was not.</source>
        <translation>It was ticked off as carried out. Undo the tick first, if it really was not.</translation>
    </message>
    <message>
        <source>{by} withdrew the decision.</source>
        <translation>{by} withdrew the decision.</translation>
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
        <source>The case is finished. The platform takes no more operations on it.</source>
        <translation>The case is finished. The platform takes no more operations on it.</translation>
    </message>
    <message>
        <source>The export uses a word for the type or the status that this program does not know. Teach it what the word means, then the actions open.</source>
        <translation>The export uses a word for the type or the status that this program does not know. Teach it what the word means, then the actions open.</translation>
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
        <source>Reminding is for cases in which the buyer still has to send the goods back.</source>
        <translation>Reminding is for cases in which the buyer still has to send the goods back.</translation>
    </message>
    <message>
        <source>Unknown ({code})</source>
        <translation>Unknown ({code})</translation>
    </message>
    <message>
        <source>Return and refund</source>
        <translation>Return and refund</translation>
    </message>
    <message>
        <source>Refund only, shipped</source>
        <translation>Refund only, shipped</translation>
    </message>
    <message>
        <source>Refund, unshipped</source>
        <translation>Refund, unshipped</translation>
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
        <source>Goods on their way back</source>
        <translation>Goods on their way back</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunded</translation>
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
        <source>Under 1 h</source>
        <translation>Under 1 h</translation>
    </message>
    <message>
        <source>Under 4 h</source>
        <translation>Under 4 h</translation>
    </message>
    <message>
        <source>Under 12 h</source>
        <translation>Under 12 h</translation>
    </message>
    <message>
        <source>12 h or more</source>
        <translation>12 h or more</translation>
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
</context>
</TS>
