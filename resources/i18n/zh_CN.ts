<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>alerts</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>after</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>then</source>
        <translation>再隔</translation>
    </message>
    <message>
        <source>then every</source>
        <translation>之后每隔</translation>
    </message>
    <message>
        <source>Minutes until it is repeated the first time</source>
        <translation>第一次重复提醒前的分钟数</translation>
    </message>
    <message>
        <source>Minutes until it is repeated the second time</source>
        <translation>第二次重复提醒前的分钟数</translation>
    </message>
    <message>
        <source>Minutes between repetitions from then on</source>
        <translation>此后每次重复的间隔分钟数</translation>
    </message>
    <message>
        <source>Nobody has acted yet: {what}</source>
        <translation>仍无人处理：{what}</translation>
    </message>
    <message>
        <source>¥{amount} at stake</source>
        <translation>涉及金额 ¥{amount}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 单</translation>
    </message>
    <message>
        <source>{what}. ¥{amount} at stake; the nearest: {case}</source>
        <translation>{what}。涉及 ¥{amount}；最近到期：{case}</translation>
    </message>
    <message>
        <source>{what}. ¥{amount} at stake</source>
        <translation>{what}。涉及 ¥{amount}</translation>
    </message>
    <message>
        <source>{promise}, and {n} more</source>
        <translation>{promise}，另有 {n} 条</translation>
    </message>
    <message>
        <source>Promised to the buyer by {time} and not ticked off: {what} ({product}, {name})</source>
        <translation>答应买家 {time} 前{what}，还没有勾掉（{product}，{name}）</translation>
    </message>
    <message>
        <source>Promised to the buyer by {time}: {what} ({product}, {name})</source>
        <translation>答应买家 {time} 前{what}（{product}，{name}）</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>{sign} {band}: {n}</source>
        <translation>{sign} {band}：{n}</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>{product}, ¥{amount}, until {time}</source>
        <translation>{product}，¥{amount}，{time} 到期</translation>
    </message>
    <message>
        <source>{case} ({name} has it)</source>
        <translation>{case}（{name} 已认领）</translation>
    </message>
    <message>
        <source>Promised to buyers</source>
        <translation>答应买家的事</translation>
    </message>
    <message>
        <source>Aftersale Desk</source>
        <translation>抖店售后工作台</translation>
    </message>
    <message>
        <source>Aftersale Desk goes on watching</source>
        <translation>售后工作台仍在后台提醒</translation>
    </message>
    <message>
        <source>It tells you when a case presses. To end it, choose Quit in this icon&apos;s menu.</source>
        <translation>有紧急售后单时会通知您。要退出程序，请在此图标的菜单中选择「退出」。</translation>
    </message>
    <message>
        <source>Nothing is told until {time}, but what would lapse before</source>
        <translation>{time} 之前只提醒期间会到期的售后单</translation>
    </message>
    <message>
        <source>You are told of the case again.</source>
        <translation>已恢复提醒。</translation>
    </message>
    <message>
        <source>Too little time is left to let it wait. Decide it, or take it in hand.</source>
        <translation>剩余时间太少，不能再搁置。请处理，或先认领。</translation>
    </message>
    <message>
        <source>Nobody is told of it until {time}.</source>
        <translation>{time} 之前不再提醒。</translation>
    </message>
    <message>
        <source>You let go of the case.</source>
        <translation>已取消认领。</translation>
    </message>
    <message>
        <source>The case is in your hands until {time}; each step on it goes on from there.</source>
        <translation>已认领至 {time}；每处理一步都会自动顺延。</translation>
    </message>
    <message>
        <source>Taken in hand: {n}. Left out, because others have them or they are finished: {left}.</source>
        <translation>已认领 {n} 单；{left} 单已被同事认领或已完结，未认领。</translation>
    </message>
    <message>
        <source>Taken in hand: {n}.</source>
        <translation>已认领 {n} 单。</translation>
    </message>
    <message>
        <source>Take the case over?</source>
        <translation>接手这个售后单？</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>Let the case wait</source>
        <translation>暂缓处理</translation>
    </message>
    <message>
        <source>Needed: your colleagues see it</source>
        <translation>必填，同事可见</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Nobody is told of it until</source>
        <translation>在此之前不再提醒</translation>
    </message>
    <message>
        <source>{name}  ·  {time}</source>
        <translation>{name}  ·  {time}</translation>
    </message>
    <message>
        <source>&amp;Why it can wait</source>
        <translation>暂缓原因(&amp;W)</translation>
    </message>
    <message>
        <source>The buyer is to answer</source>
        <translation>等买家回复</translation>
    </message>
    <message>
        <source>The warehouse checks</source>
        <translation>等仓库核实</translation>
    </message>
    <message>
        <source>The courier is asked</source>
        <translation>等快递回复</translation>
    </message>
    <message>
        <source>No case waits with a deadline</source>
        <translation>没有带截止时间的待处理售后单</translation>
    </message>
    <message>
        <source>Aftersale Desk: nothing presses</source>
        <translation>售后工作台：暂无紧急售后单</translation>
    </message>
    <message>
        <source>&amp;Open the window</source>
        <translation>打开窗口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Wall screen</source>
        <translation>大屏看板(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Silence for an hour</source>
        <translation>静音一小时(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Alerts…</source>
        <translation>提醒设置(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Wall screen</source>
        <translation>大屏看板</translation>
    </message>
    <message>
        <source>Nothing presses</source>
        <translation>暂无紧急售后单</translation>
    </message>
    <message>
        <source>☞ {name} has it</source>
        <translation>☞ {name} 处理中</translation>
    </message>
    <message>
        <source>{key}: full screen   Esc: leave</source>
        <translation>{key}：全屏   Esc：退出</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Send these again: {n}</source>
        <translation>重新发送这 {n} 单</translation>
    </message>
    <message>
        <source>Read them again now</source>
        <translation>立即重新读取</translation>
    </message>
    <message>
        <source>Look at them in the outbox</source>
        <translation>在发件箱中查看</translation>
    </message>
    <message>
        <source>Carry these out by hand: {n}</source>
        <translation>这 {n} 单改为人工执行</translation>
    </message>
    <message>
        <source>Open the shops</source>
        <translation>打开店铺设置</translation>
    </message>
    <message>
        <source>Open “To be carried out”</source>
        <translation>打开「待执行」</translation>
    </message>
    <message>
        <source>Nothing more is to be done about these.</source>
        <translation>这些无需再处理。</translation>
    </message>
    <message>
        <source>Nothing of these was carried out. They can be sent again: it stays one and the same decision.</source>
        <translation>这些都没有执行，可以重新发送；仍是同一个决定，不会重复退款。</translation>
    </message>
    <message>
        <source>Nobody can say yet whether these were carried out. They are read again by themselves until that is clear, and nothing else can be decided on them before.</source>
        <translation>这些是否已执行尚不能确定。程序会自动重新读取直到明确，在此之前不能对它们做其他决定。</translation>
    </message>
    <message>
        <source>Each of these stands otherwise than it was looked at. Look at them one by one.</source>
        <translation>这些售后单与当时看到的已不一致，请逐单查看。</translation>
    </message>
    <message>
        <source>These cannot be sent from here. They can go on the list “To be carried out” instead.</source>
        <translation>这些不能从这里发送，可以列入「待执行」由人工处理。</translation>
    </message>
    <message>
        <source>Put the shop&apos;s connection right first; then send what is left.</source>
        <translation>请先修复店铺的连接，再发送剩余的售后单。</translation>
    </message>
    <message>
        <source>Nothing of these was sent. They stand on the list “To be carried out”, for the back office.</source>
        <translation>这些没有发送到平台，已列入「待执行」，由人工在后台处理。</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不处理</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>To be carried out by hand</source>
        <translation>待人工执行</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Not sent: it changed</source>
        <translation>未发送：有变化</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>The first buyer reads: {text}</source>
        <translation>第一单的买家将收到：{text}</translation>
    </message>
    <message>
        <source>These cases belong to {n} shops, and a return address belongs to one. This batch takes the cases of the shop whose address you choose; the others are left out. Select those for a second batch.</source>
        <translation>所选售后单属于 {n} 个店铺，而退货地址只属于一个店铺。本次只处理所选地址所属店铺的售后单，其余不处理，请另外选中后再批量处理一次。</translation>
    </message>
    <message>
        <source>There is no return address that these cases could go to. Add one under Shop → Return addresses; for a shop with a line to the platform, add it in the back office and read the shop again.</source>
        <translation>没有可用的退货地址。请在「店铺 → 退货地址」中添加；已接入平台的店铺请在后台添加后重新读取店铺。</translation>
    </message>
    <message>
        <source>Left out: {cases}</source>
        <translation>不处理：{cases}</translation>
    </message>
    <message>
        <source>Writing the decisions down…</source>
        <translation>正在记录决定…</translation>
    </message>
    <message>
        <source>Looking at the cases…</source>
        <translation>正在检查售后单…</translation>
    </message>
    <message>
        <source>{action}: several cases</source>
        <translation>批量{action}</translation>
    </message>
    <message>
        <source>How the cases stand</source>
        <translation>处理状态</translation>
    </message>
    <message>
        <source>Take all back  (Esc)</source>
        <translation>全部撤回  (Esc)</translation>
    </message>
    <message>
        <source>Pause  (Esc)</source>
        <translation>暂停  (Esc)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>转到后台继续(&amp;B)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Take back what is left: {n}</source>
        <translation>撤回剩余 {n} 单</translation>
    </message>
    <message>
        <source>Send what is left: {n}</source>
        <translation>发送剩余 {n} 单</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Nothing is sent yet. All of it can be taken back for {n} s.</source>
        <translation>尚未发送任何一单，{n} 秒内可以全部撤回。</translation>
    </message>
    <message>
        <source>The rest can be taken back for {n} s. Cases near their deadline did not wait.</source>
        <translation>其余的 {n} 秒内可以撤回。临近截止时间的已直接发送。</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} / {total}</translation>
    </message>
    <message>
        <source>Paused at {n} of {total}. The others wait.</source>
        <translation>已暂停：{n} / {total}，其余等待中。</translation>
    </message>
    <message>
        <source>Stopping after the case that is under way. {left} wait and can be sent later.</source>
        <translation>正在处理的一单完成后停止。其余 {left} 单等待，可稍后发送。</translation>
    </message>
    <message>
        <source>Done: {n} of {total}</source>
        <translation>已完成：{n} / {total}</translation>
    </message>
    <message>
        <source>Not done: {n}</source>
        <translation>未完成：{n} 单</translation>
    </message>
    <message>
        <source>Taken back: {n}</source>
        <translation>已撤回：{n} 单</translation>
    </message>
    <message>
        <source>To be carried out by hand: {n}</source>
        <translation>待人工执行：{n} 单</translation>
    </message>
    <message>
        <source>{n} wait and can be sent later</source>
        <translation>{n} 单等待，可稍后发送</translation>
    </message>
    <message>
        <source>Left out: {n}</source>
        <translation>不处理：{n} 单</translation>
    </message>
    <message>
        <source>None of these cases can be decided so</source>
        <translation>所选售后单都不能这样处理</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>After-sale number</source>
        <translation>售后单号</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The cases of the batch</source>
        <translation>本批售后单</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 单</translation>
    </message>
    <message>
        <source>{n} cases</source>
        <translation>{n} 单</translation>
    </message>
    <message>
        <source>Refund {cases}, ¥{amount}</source>
        <translation>退款 {cases}，¥{amount}</translation>
    </message>
    <message>
        <source>Agree to the return of {cases}</source>
        <translation>同意退货 {cases}</translation>
    </message>
    <message>
        <source>Reject {cases}</source>
        <translation>拒绝 {cases}</translation>
    </message>
    <message>
        <source>Decide: refund {cases}, ¥{amount}</source>
        <translation>决定退款 {cases}，¥{amount}</translation>
    </message>
    <message>
        <source>Decide: agree to the return of {cases}</source>
        <translation>决定同意退货 {cases}</translation>
    </message>
    <message>
        <source>Decide: reject {cases}</source>
        <translation>决定拒绝 {cases}</translation>
    </message>
    <message>
        <source>Sent to the platform one after the other: {n}</source>
        <translation>逐单发送到平台：{n} 单</translation>
    </message>
    <message>
        <source>For the list “To be carried out”, to be done by hand: {n}</source>
        <translation>列入「待执行」，由人工在后台处理：{n} 单</translation>
    </message>
    <message>
        <source>{n} × more would go back than came in.</source>
        <translation>{n} 单退款金额超过实付金额。</translation>
    </message>
    <message>
        <source>{n} × the goods are not back, the buyer has not sent them yet.</source>
        <translation>{n} 单买家尚未寄回商品。</translation>
    </message>
    <message>
        <source>{n} × check the returned goods first, they may differ from what was declared.</source>
        <translation>{n} 单请先验收退回的商品，可能与申请不符。</translation>
    </message>
    <message>
        <source>{n} × the deadline has passed, the platform may have acted by itself.</source>
        <translation>{n} 单已超过截止时间，平台可能已自动处理。</translation>
    </message>
    <message>
        <source>Nothing is sent to the platform from here. The decisions are put on the list “To be carried out”, and the cases do not change until somebody carries them out in the back office.</source>
        <translation>不会向平台发送任何内容。这些决定会列入「待执行」，在有人到后台执行之前，售后单不会变化。</translation>
    </message>
    <message>
        <source>{n} of them do not wait: their deadline is too near.</source>
        <translation>其中 {n} 单临近截止时间，不等待，立即发送。</translation>
    </message>
    <message>
        <source>You can pause and stop it; what is left waits in the outbox.</source>
        <translation>过程中可以暂停或停止，未发送的留在发件箱中。</translation>
    </message>
    <message>
        <source>Sending begins at once, one case after the other.</source>
        <translation>确定后立即开始，逐单发送。</translation>
    </message>
    <message>
        <source>Sending begins {n} s after you decide; until then all of it can be taken back.</source>
        <translation>确定后 {n} 秒才开始发送，在此之前可以全部撤回。</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>不处理的售后单及原因</translation>
    </message>
    <message>
        <source>At most {n} cases go into one batch. Select fewer.</source>
        <translation>一次批量最多处理 {n} 单，请减少选择。</translation>
    </message>
    <message>
        <source>Refund all</source>
        <translation>全部退款</translation>
    </message>
    <message>
        <source>Agree to all returns, to one address</source>
        <translation>全部同意退货（同一退货地址）</translation>
    </message>
    <message>
        <source>Reject all with the same reason</source>
        <translation>全部拒绝（同一原因）</translation>
    </message>
    <message>
        <source>The selected cases</source>
        <translation>已选售后单</translation>
    </message>
    <message>
        <source>Select the rest of the list too  (Ctrl+A)</source>
        <translation>选中列表中其余售后单  (Ctrl+A)</translation>
    </message>
    <message>
        <source>{n} cases selected</source>
        <translation>已选 {n} 单</translation>
    </message>
    <message>
        <source>¥{amount} in all</source>
        <translation>合计 ¥{amount}</translation>
    </message>
    <message>
        <source>First you see what would be done, what is left out, and why. One case alone: press an arrow key in the list.</source>
        <translation>按下后先显示将处理哪些、哪些不处理及原因。只看一单：在列表中按方向键。</translation>
    </message>
    <message>
        <source>Decided or finished already: {n}</source>
        <translation>其中已决定或已完结：{n} 单</translation>
    </message>
    <message>
        <source>More than {n} are not selected at once.</source>
        <translation>一次最多选中 {n} 单。</translation>
    </message>
    <message>
        <source>The list goes on: cases that are not loaded yet are not selected.</source>
        <translation>列表还有未加载的售后单，它们没有被选中。</translation>
    </message>
    <message>
        <source>The batch is over. Done: {n} of {total}</source>
        <translation>批量处理结束，已完成：{n} / {total}</translation>
    </message>
    <message>
        <source>Batch over: look at it</source>
        <translation>批量处理结束：查看结果</translation>
    </message>
    <message>
        <source>Batch: {n} of {total}</source>
        <translation>批量：{n} / {total}</translation>
    </message>
    <message>
        <source>Batches: {batches}, {n} of {total}</source>
        <translation>批量：{batches} 批，{n} / {total}</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>售后单号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型与状态</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Return parcel</source>
        <translation>退货快递</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Buyer&apos;s words</source>
        <translation>买家说明</translation>
    </message>
    <message>
        <source>Product not named</source>
        <translation>未提供商品名称</translation>
    </message>
    <message>
        <source>Amount: ¥{amount}</source>
        <translation>金额：¥{amount}</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>还缺少：{what}</translation>
    </message>
    <message>
        <source>The remark has {count} characters; {most} are possible.</source>
        <translation>备注已有{count}个字，最多{most}个字。</translation>
    </message>
    <message>
        <source>For colleagues; may stay empty</source>
        <translation>选填，供同事查看和填入后台</translation>
    </message>
    <message>
        <source>The platform sends only its own templates, not the shop&apos;s own words. The decision is put on the list “To be carried out”; the buyer hears nothing until somebody sends the text in the back office.</source>
        <translation>平台只能发送已审核的模板，不能发送店铺自己写的内容。此决定会列入「待执行」，在有人到后台发送之前，买家不会收到任何消息。</translation>
    </message>
    <message>
        <source>Nothing is sent to the platform from here. The decision is put on the list “To be carried out”, and the case does not change until somebody carries it out in the back office.</source>
        <translation>本程序不会向平台提交任何内容。该决定会加入“待执行”列表，有人在后台执行之前，售后单不会变化。</translation>
    </message>
    <message>
        <source>The deadline is too near to wait: it is sent to the platform at once and cannot be taken back.</source>
        <translation>截止时间太近，无法等待：确定后立即发送到平台，不能撤回。</translation>
    </message>
    <message>
        <source>Sent to the platform at once; it cannot be taken back.</source>
        <translation>确定后立即发送到平台，不能撤回。</translation>
    </message>
    <message>
        <source>Sent to the platform {n} s after you decide; until then Ctrl+Z takes it back.</source>
        <translation>确定 {n} 秒后发送到平台；在此之前按 Ctrl+Z 可撤回。</translation>
    </message>
    <message>
        <source>The money then goes back to the buyer at once and cannot be brought back.</source>
        <translation>发送后款项立即退给买家，无法追回。</translation>
    </message>
    <message>
        <source>The text to the buyer is not sent from here: it is put on the list “To be carried out” once the return is agreed.</source>
        <translation>给买家的短信不会从这里发送：退货同意后，短信会加入“待执行”列表。</translation>
    </message>
    <message>
        <source>The platform sends the text to the buyer as soon as the return is agreed.</source>
        <translation>同意退货后，平台会立即给买家发送这条短信。</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Return addresses</source>
        <translation>退货地址</translation>
    </message>
    <message>
        <source>Where buyers send goods back to. Proposed is the one that a rule names, then the one used last for the product, then the default. Decisions already made keep their address.</source>
        <translation>买家寄回商品的地址。推荐顺序：先看规则，再看该商品上次使用的地址，最后是默认地址。已做的决定不受影响。</translation>
    </message>
    <message>
        <source>Make it the &amp;default</source>
        <translation>设为默认(&amp;D)</translation>
    </message>
    <message>
        <source>Remove this address?</source>
        <translation>删除这个地址？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>{address} · for: {words}</source>
        <translation>{address} · 用于：{words}</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>not on the platform</source>
        <translation>未在平台</translation>
    </message>
    <message>
        <source>The platform says which of its own addresses is the default: set it there.</source>
        <translation>平台地址的默认由平台决定，请在抖店后台设置。</translation>
    </message>
    <message>
        <source>No address yet. Press “New…”: a return can be agreed only with one.</source>
        <translation>还没有地址。请点“新增…”添加：有退货地址才能同意退货。</translation>
    </message>
    <message>
        <source>New return address</source>
        <translation>新增退货地址</translation>
    </message>
    <message>
        <source>Change the return address</source>
        <translation>修改退货地址</translation>
    </message>
    <message>
        <source>The &amp;default of this shop</source>
        <translation>设为该店铺的默认地址(&amp;D)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>It is being added on the platform…</source>
        <translation>正在平台新增…</translation>
    </message>
    <message>
        <source>Propose it for, one per line:</source>
        <translation>以下情况推荐这个地址（每行一个）：</translation>
    </message>
    <message>
        <source>Receiver, region and address are the platform&apos;s: change them in the back office. It does not tell the phone number; what you enter here stands in texts to buyers.</source>
        <translation>收件人、地区和详细地址来自平台，请在抖店后台修改。平台不提供电话；这里填写的电话会写进给买家的短信。</translation>
    </message>
    <message>
        <source>The platform&apos;s places cannot be read, so that nothing can be added there from here. What you save is kept on this desk only and cannot be sent with a decision: add the address in the back office and read the shop again (F5). {why}</source>
        <translation>无法读取平台的省市区列表，因此不能从这里在平台新增地址。现在保存的地址只留在本机，不能随决定发送：请在抖店后台新增该地址，再按 F5 同步店铺。{why}</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>For yourselves, such as “main warehouse”</source>
        <translation>仅供内部区分，如“主仓”</translation>
    </message>
    <message>
        <source>&amp;Receiver</source>
        <translation>收件人(&amp;R)</translation>
    </message>
    <message>
        <source>Who takes the parcels in</source>
        <translation>签收退货的人</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>Mobile or landline</source>
        <translation>手机或座机</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>所在地区(&amp;G)</translation>
    </message>
    <message>
        <source>Province, city, district, street</source>
        <translation>省、市、区、街道</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>详细地址(&amp;A)</translation>
    </message>
    <message>
        <source>Street, house number, floor</source>
        <translation>街道、门牌号、楼层</translation>
    </message>
    <message>
        <source>Pr&amp;oducts</source>
        <translation>商品(&amp;O)</translation>
    </message>
    <message>
        <source>A product&apos;s number, or a word of its name</source>
        <translation>商品 ID，或商品名称里的词</translation>
    </message>
    <message>
        <source>R&amp;easons</source>
        <translation>退货原因(&amp;E)</translation>
    </message>
    <message>
        <source>A word of the buyer&apos;s reason</source>
        <translation>售后原因里的词</translation>
    </message>
    <message>
        <source>Decide: agree to the return</source>
        <translation>决定：同意退货</translation>
    </message>
    <message>
        <source>Return and refund</source>
        <translation>同意退货</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>退货地址</translation>
    </message>
    <message>
        <source>&amp;New address…</source>
        <translation>新增地址(&amp;N)…</translation>
    </message>
    <message>
        <source>Agree to the return</source>
        <translation>同意退货</translation>
    </message>
    <message>
        <source>Once agreed, the case waits for the buyer to send the goods back.</source>
        <translation>同意后，售后单等待买家寄回商品。</translation>
    </message>
    <message>
        <source>{address} · not on the platform</source>
        <translation>{address} · 平台上没有</translation>
    </message>
    <message>
        <source>There is no return address yet. Make one: the buyer has to know where to send.</source>
        <translation>还没有退货地址。请先新增：买家需要知道寄到哪里。</translation>
    </message>
    <message>
        <source>The platform has no return address that is known here. Make one: it is added there at once, where the application may.</source>
        <translation>平台还没有可用的退货地址。请新增一个：应用有权限时会直接在平台新增。</translation>
    </message>
    <message>
        <source>The platform has no return address that is known here. Add one in the back office; it comes by itself with the next look at the platform (F5).</source>
        <translation>没有平台已知的退货地址。请在后台新增，下次读取平台（F5）时会自动出现。</translation>
    </message>
    <message>
        <source>What is sent names the platform&apos;s own address, so that one which was only made here cannot be chosen. “New address…” makes one that the platform knows.</source>
        <translation>发送时使用平台上的地址，仅在本工作台新增的地址不能选择。点「新增地址…」可以在平台上新增一个。</translation>
    </message>
    <message>
        <source>What is sent names the platform&apos;s own address, so that one which was only made here cannot be chosen. Add it in the back office; it comes by itself with the next look at the platform.</source>
        <translation>发送时使用平台上的地址，仅在本工作台新增的地址不能选择。请在后台新增该地址，下次读取平台时会自动出现。</translation>
    </message>
    <message>
        <source>Return &amp;address</source>
        <translation>退货地址(&amp;A)</translation>
    </message>
    <message>
        <source>Chosen by you. Proposed was “{address}”.</source>
        <translation>您另选了地址，原推荐“{address}”。</translation>
    </message>
    <message>
        <source>Refund if the delivery is refused</source>
        <translation>拒签后退款</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>备注(&amp;R)</translation>
    </message>
    <message>
        <source>Agree: refund ¥{amount}</source>
        <translation>同意：退款 ¥{amount}</translation>
    </message>
    <message>
        <source>Decide: agree to refund ¥{amount}</source>
        <translation>决定：同意拒签后退款 ¥{amount}</translation>
    </message>
    <message>
        <source>The parcel was signed for, so that nobody will refuse it any more: the refund would never come. Refund, or reject with a reason.</source>
        <translation>包裹已签收，不会再有拒签，这笔退款不会发生。请直接退款，或选择原因拒绝。</translation>
    </message>
    <message>
        <source>The buyer has refused the parcel already: the money goes back as soon as you agree.</source>
        <translation>买家已拒收包裹：同意后立即退款。</translation>
    </message>
    <message>
        <source>The money goes back once the buyer refuses the parcel at the door; at once if that has happened already. If the buyer takes it, no money goes, and the case goes on.</source>
        <translation>买家拒签包裹后才退款；若已拒签则立即退款。若买家签收，则不退款，售后继续处理。</translation>
    </message>
    <message>
        <source>Make the first one…</source>
        <translation>新增第一个…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新增(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>删除(&amp;R)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保留不变</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>操作未成功</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>凭证文件</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>重试(&amp;Y)</translation>
    </message>
    <message>
        <source>Evidence (at least one picture)</source>
        <translation>凭证（至少1张图片）</translation>
    </message>
    <message>
        <source>Evidence (recommended: it decides disputes)</source>
        <translation>凭证（建议提供：纠纷以凭证为准）</translation>
    </message>
    <message>
        <source>“{file}”: {why}</source>
        <translation>“{file}”：{why}</translation>
    </message>
    <message>
        <source>Drop files here, or paste a screenshot with Ctrl+V.</source>
        <translation>将文件拖到这里，或按Ctrl+V粘贴截图。</translation>
    </message>
    <message>
        <source>Move the picture forward (Ctrl+Left)</source>
        <translation>图片前移（Ctrl+←）</translation>
    </message>
    <message>
        <source>Move the picture back (Ctrl+Right)</source>
        <translation>图片后移（Ctrl+→）</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加凭证</translation>
    </message>
    <message>
        <source>Evidence of case {id}</source>
        <translation>售后单{id}的凭证</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Stays: {words}</source>
        <translation>固定：{words}</translation>
    </message>
    <message>
        <source>It is something else than it says, or not there: it was not opened.</source>
        <translation>文件内容与名称不符或已不存在，未打开。</translation>
    </message>
    <message>
        <source>Fetching it from the platform…</source>
        <translation>正在从平台获取…</translation>
    </message>
    <message>
        <source>Try again: F5</source>
        <translation>重试：F5</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>“{file}” opens outside: press Enter.</source>
        <translation>“{file}”需用其他程序打开：请按Enter。</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已保存为{file}</translation>
    </message>
    <message>
        <source>Rows that were not taken</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Left as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>正在打开文件…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>If you stop, nothing of the file is taken in.</source>
        <translation>如果停止，该文件的任何内容都不会导入。</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>正在读取各行…</translation>
    </message>
    <message>
        <source>Comparing with what is stored…</source>
        <translation>正在与已有数据比对…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>导入完成</translation>
    </message>
    <message>
        <source>Search these rows (Ctrl+F)</source>
        <translation>搜索这些行（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search the rows that were not taken</source>
        <translation>搜索未导入的行</translation>
    </message>
    <message>
        <source>&amp;Save these rows as a sheet…</source>
        <translation>将这些行另存为表格(&amp;S)…</translation>
    </message>
    <message>
        <source>Take the &amp;older rows too</source>
        <translation>同时导入较旧的行(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Teach the words…</source>
        <translation>设置用词含义(&amp;T)…</translation>
    </message>
    <message>
        <source>Rows: {count}, saved as {file}</source>
        <translation>共{count}行，已保存为{file}</translation>
    </message>
    <message>
        <source>Every row of the file was taken.</source>
        <translation>文件中的所有行均已导入。</translation>
    </message>
    <message>
        <source>Decisions that the platform contradicts: {count}. Look at each of them.</source>
        <translation>与平台不符的决定：{count}条。请逐条查看。</translation>
    </message>
    <message>
        <source>Show &amp;contradictions</source>
        <translation>查看不符项(&amp;C)</translation>
    </message>
    <message>
        <source>Words that the program does not know: {words}. Their cases wait in “Other”.</source>
        <translation>程序不认识的用词：{words}。相关售后单在“其他待处理”中等待。</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Save the rows that were not taken</source>
        <translation>保存未导入的行</translation>
    </message>
    <message>
        <source>Known directly</source>
        <translation>已由平台直连</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>未通过的行</translation>
    </message>
    <message>
        <source>Older, left</source>
        <translation>较旧，未更新</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>与平台不符</translation>
    </message>
    <message>
        <source>{file} · exported {at}</source>
        <translation>{file} · 导出于{at}</translation>
    </message>
    <message>
        <source>{file} · its name has no date, so the file&apos;s own time counts: {at}</source>
        <translation>{file} · 文件名中没有日期，以文件自身时间为准：{at}</translation>
    </message>
    <message>
        <source>Pasted {number}</source>
        <translation>粘贴{number}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>{file}, cannot be used</source>
        <translation>{file}，无法使用</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>“{file}” is not there any more. Add it again.</source>
        <translation>“{file}”已不存在。请重新添加。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. Close it in other programs and add it again.</source>
        <translation>“{file}”无法读取。请在其他程序中关闭后重新添加。</translation>
    </message>
    <message>
        <source>“{file}” is empty. Save it again and add it once more.</source>
        <translation>“{file}”是空文件。请重新保存后再添加。</translation>
    </message>
    <message>
        <source>“{file}” is larger than {most} MB. Make it smaller first.</source>
        <translation>“{file}”超过{most}MB。请先缩小文件。</translation>
    </message>
    <message>
        <source>“{file}” has {width} × {height} pixels, more than can be shown here. Open it outside.</source>
        <translation>“{file}”有 {width} × {height} 像素，超出此处可显示的范围，请外部打开。</translation>
    </message>
    <message>
        <source>“{file}” is damaged or was not downloaded to its end. Get it again.</source>
        <translation>“{file}”已损坏或未下载完整。请重新获取。</translation>
    </message>
    <message>
        <source>“{file}” is something else than its name says, and is not opened. Save it anew as a picture.</source>
        <translation>“{file}”的实际内容与文件名不符，未打开。请重新另存为图片。</translation>
    </message>
    <message>
        <source>It has {width} × {height} pixels, more than can be shown here. Open it outside.</source>
        <translation>图片有 {width} × {height} 像素，超出此处可显示的范围，请外部打开。</translation>
    </message>
    <message>
        <source>It is damaged, or did not come to its end. Fetch it again: F5</source>
        <translation>图片已损坏或未下载完整。重新获取：F5</translation>
    </message>
    <message>
        <source>It is something else than a picture, and is not opened.</source>
        <translation>实际内容不是图片，未打开。</translation>
    </message>
    <message>
        <source>It is not on this computer any more. Fetch it again: F5</source>
        <translation>图片已不在本机。重新获取：F5</translation>
    </message>
    <message>
        <source>“{file}” is no picture, video or PDF. Use one of: {kinds}</source>
        <translation>“{file}”不是图片、视频或PDF。支持的格式：{kinds}</translation>
    </message>
    <message>
        <source>Pictures, videos and PDF ({kinds})</source>
        <translation>图片、视频和PDF ({kinds})</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Buyer&apos;s evidence</source>
        <translation>买家凭证</translation>
    </message>
    <message>
        <source>Our evidence</source>
        <translation>商家凭证</translation>
    </message>
    <message>
        <source>The returned goods</source>
        <translation>退回的商品</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>case number</source>
        <translation>售后单号</translation>
    </message>
    <message>
        <source>product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>return address</source>
        <translation>退货地址</translation>
    </message>
    <message>
        <source>shop name</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>{reason}, needs a picture</source>
        <translation>{reason}，需凭证图片</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>搜索原因（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search the reasons</source>
        <translation>搜索原因</translation>
    </message>
    <message>
        <source>Only if &amp;delivery is refused…</source>
        <translation>改为拒签后退款(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Call the parcel back…</source>
        <translation>拦截包裹(&amp;C)…</translation>
    </message>
    <message>
        <source>Decide: refund ¥{amount}</source>
        <translation>决定：退款¥{amount}</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Nothing is sent to the platform from here. The refund is put on the list “To be carried out”: no money moves now. It moves when somebody refunds in the back office, and the platform&apos;s next word confirms it.</source>
        <translation>本程序不会向平台提交任何内容。该退款会加入“待执行”列表：现在不会退款。有人在后台退款后款项才会退出，并由平台的最新数据确认。</translation>
    </message>
    <message>
        <source>Refund ¥{amount}</source>
        <translation>退款¥{amount}</translation>
    </message>
    <message>
        <source>The goods were not shipped: the buyer gets the money back, and nothing is sent.</source>
        <translation>商品未发货：款项退还买家，不再发货。</translation>
    </message>
    <message>
        <source>Refund only: the buyer gets the money and sends nothing back.</source>
        <translation>仅退款：款项退给买家，买家无需寄回商品。</translation>
    </message>
    <message>
        <source>The buyer asked to return the goods. This turns it into a refund only: the buyer gets the money and sends nothing back.</source>
        <translation>买家申请的是退货退款。此操作会转为仅退款：款项退给买家，买家无需寄回商品。</translation>
    </message>
    <message>
        <source>This ends the return: the buyer gets the money, and the case is finished.</source>
        <translation>确认后退货流程结束：款项退给买家，售后完成。</translation>
    </message>
    <message>
        <source>More would go back than came in: ¥{amount} of ¥{paid} paid.</source>
        <translation>退款金额将超过实付金额：拟退¥{amount}，实付¥{paid}。</translation>
    </message>
    <message>
        <source>The goods are not back: the buyer has not sent them yet.</source>
        <translation>商品未退回：买家尚未寄出。</translation>
    </message>
    <message>
        <source>Check the returned goods first: they may differ from what was declared.</source>
        <translation>请先检查退回的商品：实物可能与申报不符。</translation>
    </message>
    <message>
        <source>The deadline passed at {at}. The platform may have acted by itself: look in the back office before you refund, or it may be refunded twice.</source>
        <translation>截止时间{at}已过。平台可能已自动处理：退款前请先到后台查看，否则可能重复退款。</translation>
    </message>
    <message>
        <source>The return parcel is still on its way to us.</source>
        <translation>退货包裹仍在寄回途中。</translation>
    </message>
    <message>
        <source>The parcel is still on its way to the buyer, who would get goods and money.</source>
        <translation>包裹仍在寄往买家途中，退款后买家会钱货两得。</translation>
    </message>
    <message>
        <source>The parcel was signed for: the buyer would have goods and money.</source>
        <translation>包裹已签收，退款后买家会钱货两得。</translation>
    </message>
    <message>
        <source>Decide: reject</source>
        <translation>决定：拒绝</translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation>选择原因并拒绝</translation>
    </message>
    <message>
        <source>Carry it out by &amp;hand in the back office instead</source>
        <translation>改为在后台手动执行(&amp;H)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Nothing is sent to the platform from here. The decision and its pictures are put on the list “To be carried out”.</source>
        <translation>不会从这里发送到平台。该决定及图片会放入「待执行」。</translation>
    </message>
    <message>
        <source>The files are being looked at…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>Picked: {reason}</source>
        <translation>已选：{reason}</translation>
    </message>
    <message>
        <source>Number keys 1 to 9 pick from the list.</source>
        <translation>按数字键1至9从列表中选择。</translation>
    </message>
    <message>
        <source>This list is the one commonly seen. The back office shows the reasons that are open for this case: pick the nearest one there.</source>
        <translation>此列表为常见的拒绝原因。该售后单实际可选的原因以后台为准：请在后台选择最接近的一项。</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>原因(&amp;E)</translation>
    </message>
    <message>
        <source>Decide: remind</source>
        <translation>决定：提醒寄回</translation>
    </message>
    <message>
        <source>Remind the buyer to send the goods back</source>
        <translation>提醒买家寄回商品</translation>
    </message>
    <message>
        <source>&amp;Send this very text once more</source>
        <translation>再次发送这条相同的短信(&amp;S)</translation>
    </message>
    <message>
        <source>This buyer has not been sent a text from here yet.</source>
        <translation>尚未在此给该买家发过短信。</translation>
    </message>
    <message>
        <source>Texts so far: {count}. The last one: {at}, by {by}{receipt}.</source>
        <translation>已发短信{count}条。最近一条：{at}，操作人：{by}{receipt}。</translation>
    </message>
    <message>
        <source>The last text never reached the buyer, so that another one may go at once.</source>
        <translation>上一条短信未送达买家，可以立即再发一条。</translation>
    </message>
    <message>
        <source>How many texts are left for this case stands in the back office.</source>
        <translation>该售后单剩余的短信条数请在后台查看。</translation>
    </message>
    <message>
        <source>Texts left for this case: {count}.</source>
        <translation>该售后单剩余短信条数：{count}。</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Decide: reject, shipped</source>
        <translation>决定：拒绝（已发货）</translation>
    </message>
    <message>
        <source>Reject: the goods were shipped</source>
        <translation>拒绝：商品已发货</translation>
    </message>
    <message>
        <source>&amp;Waybill number</source>
        <translation>快递单号(&amp;W)</translation>
    </message>
    <message>
        <source>Shipping &amp;company</source>
        <translation>快递公司(&amp;C)</translation>
    </message>
    <message>
        <source>Reject, shipped</source>
        <translation>拒绝（已发货）</translation>
    </message>
    <message>
        <source>The number is being looked up…</source>
        <translation>正在核对单号…</translation>
    </message>
    <message>
        <source>The company is proposed when the number gives it away.</source>
        <translation>能从单号识别时，会自动推荐快递公司。</translation>
    </message>
    <message>
        <source>{company}: proposed from the number. Choose another one if that is wrong.</source>
        <translation>{company}：根据单号推荐。如不正确，请另选。</translation>
    </message>
    <message>
        <source>The number looks like one of {company}. Your choice stays.</source>
        <translation>该单号看起来属于{company}。仍保留您的选择。</translation>
    </message>
    <message>
        <source>Text template</source>
        <translation>短信模板</translation>
    </message>
    <message>
        <source>SMS text</source>
        <translation>短信内容</translation>
    </message>
    <message>
        <source>The buyer reads</source>
        <translation>买家看到的内容</translation>
    </message>
    <message>
        <source>It is {time} where the buyer lives. The text goes at once and may wake somebody.</source>
        <translation>买家当地时间为{time}。短信会立即发出，可能打扰买家休息。</translation>
    </message>
    <message>
        <source>SMS &amp;template</source>
        <translation>短信模板(&amp;T)</translation>
    </message>
    <message>
        <source>All templates…</source>
        <translation>全部模板…</translation>
    </message>
    <message>
        <source>Change the canned text</source>
        <translation>修改常用语</translation>
    </message>
    <message>
        <source>New canned text</source>
        <translation>新增常用语</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>For an example</source>
        <translation>示例效果</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>(nothing yet)</source>
        <translation>（暂无内容）</translation>
    </message>
    <message>
        <source>Characters: {count} of {most}</source>
        <translation>字数：{count} / {most}</translation>
    </message>
    <message>
        <source>Characters: {count} · billed as SMS: {parts}</source>
        <translation>{count}字 · 按{parts}条短信计费</translation>
    </message>
    <message>
        <source>What buyers are told. A template of the platform is sent by it, as soon as it is open; the words of all others are sent by hand. Decisions already made keep their text.</source>
        <translation>发给买家的内容。平台模板启用后由平台发送，其他内容需要人工发送。已做的决定不受影响。</translation>
    </message>
    <message>
        <source>SMS templates</source>
        <translation>短信模板</translation>
    </message>
    <message>
        <source>Remove the template “{name}”?</source>
        <translation>删除模板“{name}”？</translation>
    </message>
    <message>
        <source>platform: {status}</source>
        <translation>平台：{status}</translation>
    </message>
    <message>
        <source>No text yet. Press “New…” and write what buyers are to read.</source>
        <translation>还没有模板。请点“新增…”，填写要发给买家的内容。</translation>
    </message>
    <message>
        <source>Words of the export</source>
        <translation>导出文件用词</translation>
    </message>
    <message>
        <source>Keep these meanings</source>
        <translation>保存这些含义</translation>
    </message>
    <message>
        <source>What do these words mean?</source>
        <translation>这些用词是什么含义？</translation>
    </message>
    <message>
        <source>Nothing to teach: every word of the imports so far is known.</source>
        <translation>无需设置：目前导入的所有用词均已识别。</translation>
    </message>
    <message>
        <source>The platform used words that the program does not know. Say what they mean; it is remembered, and the waiting cases go to their queues. Leave out what you are not sure of.</source>
        <translation>平台使用了程序不认识的用词。请选择其含义；程序会记住，等待中的售后单将进入对应队列。不确定的可以先不选。</translation>
    </message>
    <message>
        <source>Cases: {count}</source>
        <translation>售后单：{count}</translation>
    </message>
    <message>
        <source>Meaning of “{word}”</source>
        <translation>“{word}”的含义</translation>
    </message>
    <message>
        <source>– not now –</source>
        <translation>– 暂不设置 –</translation>
    </message>
    <message>
        <source>{name}: {was} → {now}</source>
        <translation>{name}：{was} → {now}</translation>
    </message>
    <message>
        <source>{name}: {value}, unchanged</source>
        <translation>{name}：{value}，没有变化</translation>
    </message>
    <message>
        <source>{name} changed: you looked at {was}, it is now {now}</source>
        <translation>{name}有变化：您看到的是 {was}，现在是 {now}</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>{state} · finished</source>
        <translation>{state} · 已结束</translation>
    </message>
    <message>
        <source>The case has changed</source>
        <translation>售后单有变化</translation>
    </message>
    <message>
        <source>The case changed after you looked at it</source>
        <translation>您查看之后，售后单发生了变化</translation>
    </message>
    <message>
        <source>Nothing was sent. What differs is marked with {sign}.</source>
        <translation>未发送任何内容。有变化的内容以 {sign} 标出。</translation>
    </message>
    <message>
        <source>The platform changed it at {at}.</source>
        <translation>平台更新时间：{at}。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>{action} all the same</source>
        <translation>仍然{action}</translation>
    </message>
    <message>
        <source>{action} all the same: ¥{amount}</source>
        <translation>仍然{action}：¥{amount}</translation>
    </message>
    <message>
        <source>You looked at</source>
        <translation>您看到的</translation>
    </message>
    <message>
        <source>It is now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Change the template</source>
        <translation>修改模板</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新增模板</translation>
    </message>
    <message>
        <source>The platform&apos;s own text ({status}). Change it in the back office.</source>
        <translation>平台模板（{status}），请在抖店后台修改内容。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>not offered anywhere</source>
        <translation>暂不使用</translation>
    </message>
    <message>
        <source>&amp;Used for</source>
        <translation>用于(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>内容(&amp;T)</translation>
    </message>
    <message>
        <source>The values are an example.</source>
        <translation>以上内容使用示例数据。</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>全部文件</translation>
    </message>
    <message>
        <source>Whose evidence is added</source>
        <translation>添加为哪一方的凭证</translation>
    </message>
    <message>
        <source>&amp;Two</source>
        <translation>并排(&amp;T)</translation>
    </message>
    <message>
        <source>Two side by side (2)</source>
        <translation>两张并排 (2)</translation>
    </message>
    <message>
        <source>Change sides (X)</source>
        <translation>左右对换 (X)</translation>
    </message>
    <message>
        <source>Try again (F5)</source>
        <translation>重试 (F5)</translation>
    </message>
    <message>
        <source>No evidence is kept here yet. What the buyer sent stands in the back office: save it there and drop the files here, or paste a screenshot with Ctrl+V.</source>
        <translation>这里还没有凭证。买家提交的凭证在后台：请在后台保存后将文件拖到这里，或按Ctrl+V粘贴截图。</translation>
    </message>
    <message>
        <source>Add a&amp;s</source>
        <translation>添加为(&amp;S)</translation>
    </message>
    <message>
        <source>Previous (←)</source>
        <translation>上一个（←）</translation>
    </message>
    <message>
        <source>Next (→)</source>
        <translation>下一个（→）</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>缩小（-）</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>适应窗口（0）</translation>
    </message>
    <message>
        <source>Every pixel (1)</source>
        <translation>原始大小（1）</translation>
    </message>
    <message>
        <source>Turn (R)</source>
        <translation>旋转（R）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy (Ctrl+C)</source>
        <translation>复制（Ctrl+C）</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save a copy (Ctrl+S)</source>
        <translation>另存副本（Ctrl+S）</translation>
    </message>
    <message>
        <source>Open outside</source>
        <translation>外部打开</translation>
    </message>
    <message>
        <source>Open outside (Enter)</source>
        <translation>用其他程序打开（Enter）</translation>
    </message>
    <message>
        <source>Waybill number</source>
        <translation>快递单号</translation>
    </message>
    <message>
        <source>Type, paste or scan</source>
        <translation>输入、粘贴或扫码</translation>
    </message>
    <message>
        <source>Shipping company</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>选择或输入</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Take this decision back?</source>
        <translation>撤回这个决定？</translation>
    </message>
    <message>
        <source>It has not been carried out. The case goes back to being undecided.</source>
        <translation>该决定尚未执行。售后单将恢复为未决定。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The cases of all shops stand in the same queues, each with its shop&apos;s colour and name.</source>
        <translation>所有店铺的售后单都在同样的队列里，各自标有店铺的颜色和名称。</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Remove the shop “{name}”?</source>
        <translation>删除店铺“{name}”？</translation>
    </message>
    <message>
        <source>No shop is connected yet. Press “New…” when you have an application on the open platform.</source>
        <translation>还没有接入店铺。在开放平台上有了应用之后，请按“新增…”。</translation>
    </message>
    <message>
        <source>Open cases: {count}</source>
        <translation>未完结售后单：{count}</translation>
    </message>
    <message>
        <source>Open platform</source>
        <translation>开放平台</translation>
    </message>
    <message>
        <source>Exports of the back office</source>
        <translation>后台导出文件</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>Read up to {time}</source>
        <translation>已读取到 {time}</translation>
    </message>
    <message>
        <source>Open cases that leave their queues: {count}.</source>
        <translation>将离开队列的未完结售后单：{count}。</translation>
    </message>
    <message>
        <source>Nobody follows the shop&apos;s cases any more; they stay readable under “All cases”. The app secret is forgotten on this computer. Nothing changes on the platform.</source>
        <translation>此后不再跟进该店铺的售后单，但在“全部”中仍可查看。本机保存的App Secret会一并删除。平台上的一切不变。</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>全部店铺</translation>
    </message>
    <message>
        <source>S&amp;hop</source>
        <translation>店铺(&amp;H)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Brick red</source>
        <translation>砖红</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>赭黄</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>梅红</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>The app secret is missing. Copy it from the open platform.</source>
        <translation>缺少App Secret。请从开放平台复制。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo window</source>
        <translation>撤回时间(&amp;U)</translation>
    </message>
    <message>
        <source>So long a refund waits before it is sent, and Ctrl+Z takes it back: 0 to {most} seconds. With 0 it is sent at once.</source>
        <translation>退款发送前等待的时间，期间按 Ctrl+Z 可撤回：0 到 {most} 秒。设为 0 则立即发送。</translation>
    </message>
    <message>
        <source>S&amp;MS sign</source>
        <translation>短信签名(&amp;M)</translation>
    </message>
    <message>
        <source>The first that the platform let pass</source>
        <translation>默认使用首个审核通过的签名</translation>
    </message>
    <message>
        <source>SMS acc&amp;ount</source>
        <translation>短信账号(&amp;O)</translation>
    </message>
    <message>
        <source>The shop&apos;s own number</source>
        <translation>默认为店铺ID</translation>
    </message>
    <message>
        <source>&amp;Quiet after a text</source>
        <translation>短信间隔(&amp;Q)</translation>
    </message>
    <message>
        <source>So long after a text a buyer gets no other for the same case.</source>
        <translation>同一售后单发出一条短信后，在此时间内不再给买家发第二条。</translation>
    </message>
    <message>
        <source>The open platform&apos;s own address stands here; leave it. Another one is taken only with https, or if it is on this computer.</source>
        <translation>这里是开放平台的官方地址，保持不变即可。其他地址必须使用https，或者就在本机上。</translation>
    </message>
    <message>
        <source>What you call the shop</source>
        <translation>您对这家店铺的叫法</translation>
    </message>
    <message>
        <source>App &amp;key</source>
        <translation>App Key(&amp;K)</translation>
    </message>
    <message>
        <source>From the application&apos;s page</source>
        <translation>在开放平台的应用页面上</translation>
    </message>
    <message>
        <source>App s&amp;ecret</source>
        <translation>App Secret(&amp;E)</translation>
    </message>
    <message>
        <source>Shop &amp;id</source>
        <translation>店铺ID(&amp;I)</translation>
    </message>
    <message>
        <source>The number in the back office</source>
        <translation>后台显示的店铺编号</translation>
    </message>
    <message>
        <source>&amp;Gateway address</source>
        <translation>网关地址(&amp;G)</translation>
    </message>
    <message>
        <source>Kept. Enter one only to replace it</source>
        <translation>已保存。需要更换时才填写</translation>
    </message>
    <message>
        <source>From the same page</source>
        <translation>在同一页面上</translation>
    </message>
    <message>
        <source>Change the shop</source>
        <translation>修改店铺</translation>
    </message>
    <message>
        <source>Connect a shop</source>
        <translation>接入店铺</translation>
    </message>
    <message>
        <source>The shop needs an application of its own on the open platform. Its cases then come by themselves.</source>
        <translation>店铺需要在开放平台上有自己的应用。接入后，售后单会自动进来。</translation>
    </message>
    <message>
        <source>Stop the &amp;test</source>
        <translation>停止测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>正在连接平台…</translation>
    </message>
    <message>
        <source>Cases that changed within the last six months: {count}.</source>
        <translation>最近六个月内有变动的售后单：{count}。</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is slow by {time}. The countdowns go by the platform&apos;s.</source>
        <translation>本机时钟慢了 {time}。倒计时以平台时间为准。</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is fast by {time}. The countdowns go by the platform&apos;s.</source>
        <translation>本机时钟快了 {time}。倒计时以平台时间为准。</translation>
    </message>
    <message>
        <source>Evidence ({key})</source>
        <translation>凭证（{key}）</translation>
    </message>
    <message>
        <source>Where the parcel is</source>
        <translation>物流</translation>
    </message>
    <message>
        <source>Canned text</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Choose one for the remark</source>
        <translation>选择一条填入备注</translation>
    </message>
    <message>
        <source>Canned &amp;text</source>
        <translation>常用语(&amp;T)</translation>
    </message>
    <message>
        <source>Words that you write again and again, such as why you reject. What a case tells is filled in by itself.</source>
        <translation>经常要写的话，例如拒绝的理由。售后单里的信息会自动填入。</translation>
    </message>
    <message>
        <source>Canned texts</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Remove the canned text “{name}”?</source>
        <translation>删除常用语“{name}”？</translation>
    </message>
    <message>
        <source>No canned text yet. Press “New…” and write what you say often.</source>
        <translation>还没有常用语。点“新增…”，写下经常要说的话。</translation>
    </message>
    <message>
        <source>More time to check the goods</source>
        <translation>延长收货时间</translation>
    </message>
    <message>
        <source>When the time is over, the platform refunds by itself. It adds seven days to what is left.</source>
        <translation>到期后平台会自动退款。延长后在剩余时间的基础上增加 7 天。</translation>
    </message>
    <message>
        <source>Add 7 days</source>
        <translation>延长 7 天</translation>
    </message>
    <message>
        <source>Decide: add 7 days</source>
        <translation>决定：延长 7 天</translation>
    </message>
    <message>
        <source>Now until {now}. Then until {then}.</source>
        <translation>目前截至 {now}，延长后截至 {then}。</translation>
    </message>
    <message>
        <source>Call the parcel back</source>
        <translation>拦截包裹</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>原因(&amp;Y)</translation>
    </message>
    <message>
        <source>Call it back</source>
        <translation>拦截</translation>
    </message>
    <message>
        <source>Decide: call it back</source>
        <translation>决定：拦截</translation>
    </message>
    <message>
        <source>Whether it can be called back is being read…</source>
        <translation>正在查询是否可以拦截…</translation>
    </message>
    <message>
        <source>The carrier stops the parcel and brings it back to us. It takes a fee for that, which the platform tells only in its answer: you see it then. It is no refund; the case still has to be decided.</source>
        <translation>快递公司会截停包裹并退回给商家。拦截会产生费用，平台只在拦截结果中告知金额，届时会显示。拦截不等于退款，售后单仍需处理。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移（Alt+↑）</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移（Alt+↓）</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Read in: {added} new, {changed} changed, {unchanged} as they were.</source>
        <translation>导入完成：新增 {added}，修改 {changed}，未变 {unchanged}。</translation>
    </message>
    <message>
        <source>Written to “{file}”: {n}</source>
        <translation>已导出到“{file}”：{n} 条</translation>
    </message>
    <message>
        <source>Nothing was taken. Mend these rows and import the sheet again ({n} in all):</source>
        <translation>未导入任何内容。请修改以下各行后重新导入（共 {n} 行）：</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>Stations, newest first</source>
        <translation>物流轨迹，最新的在前</translation>
    </message>
    <message>
        <source>No parcel is known of this case.</source>
        <translation>此售后单没有已知的包裹。</translation>
    </message>
    <message>
        <source>Reading where the parcel is…</source>
        <translation>正在查询物流…</translation>
    </message>
    <message>
        <source>The platform follows only parcels with its own electronic waybills, and tells nothing of this one. Ask the carrier.</source>
        <translation>平台只能查询使用抖音电子面单的包裹，查不到此单号的轨迹，请向快递公司查询。</translation>
    </message>
    <message>
        <source>As of {at}, in the carrier&apos;s words.</source>
        <translation>截至 {at}，内容来自快递公司。</translation>
    </message>
    <message>
        <source>To the buyer: {parcel}</source>
        <translation>发给买家：{parcel}</translation>
    </message>
    <message>
        <source>Back to us: {parcel}</source>
        <translation>买家寄回：{parcel}</translation>
    </message>
    <message>
        <source>On its way to us</source>
        <translation>正在寄回途中</translation>
    </message>
    <message>
        <source>Arrived at the shop</source>
        <translation>已送达商家</translation>
    </message>
    <message>
        <source>Not taken in at the shop</source>
        <translation>商家未签收</translation>
    </message>
    <message>
        <source>Where it is is not known</source>
        <translation>暂无物流信息</translation>
    </message>
    <message>
        <source>On its way to the buyer</source>
        <translation>运输中，未派送</translation>
    </message>
    <message>
        <source>Out for delivery, or waiting to be fetched</source>
        <translation>派送中或待取件</translation>
    </message>
    <message>
        <source>Signed for by the buyer</source>
        <translation>买家已签收</translation>
    </message>
    <message>
        <source>Refused by the buyer</source>
        <translation>买家已拒收</translation>
    </message>
    <message>
        <source>Coming back to us</source>
        <translation>退回途中</translation>
    </message>
    <message>
        <source>Back at the shop</source>
        <translation>已退回商家</translation>
    </message>
    <message>
        <source>Picture on the left</source>
        <translation>左侧图片</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>重新获取(&amp;K)</translation>
    </message>
    <message>
        <source>The platform is being asked for the reasons of this case…</source>
        <translation>正在向平台获取该售后单的拒绝原因…</translation>
    </message>
    <message>
        <source>The platform&apos;s own reasons for this case. {sign} needs a picture.</source>
        <translation>以下是平台针对该售后单给出的原因。{sign} 表示需要凭证图片。</translation>
    </message>
    <message>
        <source>These reasons are the ones commonly seen, because the platform could not be asked: it will refuse one that is not open for this case. {why}</source>
        <translation>未能向平台获取原因，以下为常见原因：若该原因不适用于此售后单，平台会拒绝受理。{why}</translation>
    </message>
    <message>
        <source>The platform offers no reason for this case: it is finished, out of time or not shipped. Close this and read the platform again (F5).</source>
        <translation>平台没有给出该售后单的拒绝原因：它已完结、已超时或未发货。请关闭此窗口，按 F5 重新读取平台。</translation>
    </message>
    <message>
        <source>{sign}  This reason needs a picture</source>
        <translation>{sign}  该原因需要凭证图片</translation>
    </message>
    <message>
        <source>The platform&apos;s sample picture</source>
        <translation>平台示例图片</translation>
    </message>
    <message>
        <source>Asking the platform for its places…</source>
        <translation>正在读取平台的省市区…</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Remark on the case</source>
        <translation>售后备注</translation>
    </message>
    <message>
        <source>For your colleagues, here and in the back office</source>
        <translation>给同事看，本工作台和后台都可见</translation>
    </message>
    <message>
        <source>Keep the remark</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Decide: keep the remark</source>
        <translation>决定：保存备注</translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation>已输入 {count} 字，最多 {most} 字</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>缺少“{name}”。</translation>
    </message>
    <message>
        <source>{name} · sent by hand</source>
        <translation>{name} · 手动发送</translation>
    </message>
    <message>
        <source>{name} · platform</source>
        <translation>{name} · 平台模板</translation>
    </message>
    <message>
        <source>{name} · platform, {status}</source>
        <translation>{name} · 平台模板，{status}</translation>
    </message>
    <message>
        <source>… waiting</source>
        <translation>… 排队中</translation>
    </message>
    <message>
        <source>… shrinking</source>
        <translation>… 压缩中</translation>
    </message>
    <message>
        <source>… in review</source>
        <translation>… 审核中</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ 已通过</translation>
    </message>
    <message>
        <source>⚠ not sent</source>
        <translation>⚠ 未上传</translation>
    </message>
    <message>
        <source>{file}: waits for the ones before it</source>
        <translation>{file}：等待前面的图片</translation>
    </message>
    <message>
        <source>{file}: is made smaller</source>
        <translation>{file}：正在压缩</translation>
    </message>
    <message>
        <source>{file}: {done} of {total} MB are sent</source>
        <translation>{file}：已上传 {done} / {total} MB</translation>
    </message>
    <message>
        <source>{file}: sent; the platform is checking it</source>
        <translation>{file}：已上传，平台审核中</translation>
    </message>
    <message>
        <source>{file}: the platform has let it pass</source>
        <translation>{file}：平台审核已通过</translation>
    </message>
    <message>
        <source>{file}: the platform does not have it</source>
        <translation>{file}：未上传到平台</translation>
    </message>
    <message>
        <source>“{file}” is no picture, and the platform takes nothing else. Remove it.</source>
        <translation>“{file}”不是图片，平台只接受图片，请移除。</translation>
    </message>
    <message>
        <source>A picture did not get to the platform. Try again, or remove it.</source>
        <translation>有图片未上传到平台。请重试，或移除它。</translation>
    </message>
    <message>
        <source>{n} of {all} pictures are still being sent.</source>
        <translation>{all} 张图片中还有 {n} 张正在上传。</translation>
    </message>
    <message>
        <source>{n} of {all} pictures are still being checked by the platform.</source>
        <translation>{all} 张图片中还有 {n} 张平台审核中。</translation>
    </message>
    <message>
        <source>Promise to the buyer</source>
        <translation>承诺买家</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>e.g. an answer by phone; may stay empty</source>
        <translation>例如：电话回复；可不填</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>截止(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>The platform acts at {time}: promise the buyer an earlier time than that.</source>
        <translation>平台将于 {time} 自动处理：承诺买家的时间不能晚于它。</translation>
    </message>
    <message>
        <source>The promise stays at this desk. It gets a countdown of its own.</source>
        <translation>承诺只保存在本工作台，会单独倒计时。</translation>
    </message>
    <message>
        <source>{here} The latest time is the platform&apos;s: {time} ({clock}).</source>
        <translation>{here}最晚不超过平台时间：{time}（{clock}）。</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>截止到</translation>
    </message>
    <message>
        <source>e.g. 15:00, +2h, tomorrow 10:00, 11-25 10:00</source>
        <translation>例如 15:00、+2h、明天 10:00、11-25 10:00</translation>
    </message>
    <message>
        <source>A time of day, a span from now, or a day with a time.</source>
        <translation>可填时刻、从现在起的时长，或日期加时刻。</translation>
    </message>
    <message>
        <source>This cannot be understood as a time yet.</source>
        <translation>还看不懂这个时间。</translation>
    </message>
    <message>
        <source>{time}, that is {span} ago. Write the day as well.</source>
        <translation>{time}，已过去 {span}。请写上日期。</translation>
    </message>
    <message>
        <source>{time}, in {span}</source>
        <translation>{time}，还有 {span}</translation>
    </message>
    <message>
        <source>Deadline of the case</source>
        <translation>售后单的截止时间</translation>
    </message>
    <message>
        <source>Keep the deadline</source>
        <translation>保存截止时间</translation>
    </message>
    <message>
        <source>As the back office shows it. It is marked with ✎ as typed by hand, and gives way as soon as the platform or an export gives the deadline.</source>
        <translation>请按抖店后台显示的填写。会用 ✎ 标记为手工填写；平台或导出文件一旦给出截止时间，就以其为准。</translation>
    </message>
    <message>
        <source>&amp;Take it off</source>
        <translation>清除(&amp;T)</translation>
    </message>
    <message>
        <source>The case changed while this was open: look at it again.</source>
        <translation>打开此窗口期间售后单有变化，请重新核对。</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Export this queue</source>
        <translation>导出当前队列</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>正在写入{file}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cases written: {n}</source>
        <translation>已导出售后单：{n}</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>First steps</source>
        <translation>新手引导</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>S&amp;kip the guide</source>
        <translation>跳过引导(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>第 {n} 步，共 {all} 步</translation>
    </message>
    <message>
        <source>The program speaks it at once. You can change it later under View → Language.</source>
        <translation>选择后立即生效，以后可在「视图 → 语言」里更改。</translation>
    </message>
    <message>
        <source>How does your shop work?</source>
        <translation>您的店铺是哪种情况？</translation>
    </message>
    <message>
        <source>Press a number, or choose with the arrows and press Enter. The others can follow.</source>
        <translation>按数字键选择，或用方向键选择后按 Enter。其他方式以后都可以再用。</translation>
    </message>
    <message>
        <source>My shop gives me export files</source>
        <translation>用后台导出文件</translation>
    </message>
    <message>
        <source>No application on the open platform. Cases come from files of the back office.</source>
        <translation>没有开放平台应用，售后单来自后台的导出文件。</translation>
    </message>
    <message>
        <source>My shop has an application</source>
        <translation>店铺有开放平台应用</translation>
    </message>
    <message>
        <source>On the open platform, with an app key and secret. Cases come by themselves.</source>
        <translation>有 App Key 和 App Secret，售后单会自动出现。</translation>
    </message>
    <message>
        <source>Look round first</source>
        <translation>先随便看看</translation>
    </message>
    <message>
        <source>A demo with invented cases. Nothing in it is real, and nothing stays.</source>
        <translation>打开演示：售后单都是虚构的，关闭后不保留任何内容。</translation>
    </message>
    <message>
        <source>Your first export</source>
        <translation>第一个导出文件</translation>
    </message>
    <message>
        <source>In the back office open {menu}, and save the file (.xlsx or .csv).</source>
        <translation>在抖店后台打开「{menu}」，保存文件（.xlsx 或 .csv）。</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>把文件拖到这里</translation>
    </message>
    <message>
        <source>Exports of several shops may come one after the other. Nothing is changed in the back office.</source>
        <translation>多个店铺的导出文件可以依次导入。后台数据不会有任何改动。</translation>
    </message>
    <message>
        <source>As soon as the first cases are here, the most urgent one is selected.</source>
        <translation>售后单读取后，会自动选中最紧急的一单。</translation>
    </message>
    <message>
        <source>No case waits for a decision. Well done.</source>
        <translation>没有等待处理的售后单，辛苦了。</translation>
    </message>
    <message>
        <source>Your first decision is made, and the next case is selected. Ctrl+Z takes it back until it is sent; what becomes of it stands at the bottom.</source>
        <translation>第一个决定已完成，并已选中下一单。发送之前可按 Ctrl+Z 撤回；结果显示在窗口底部。</translation>
    </message>
    <message>
        <source>&amp;Got it</source>
        <translation>知道了(&amp;G)</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Back to my o&amp;wn desk</source>
        <translation>退出演示，回到我的工作台(&amp;W)</translation>
    </message>
    <message>
        <source>Demo: the cases are invented, nothing goes to a real shop, and nothing of it is kept.</source>
        <translation>演示：售后单均为虚构，不会发送到真实店铺，也不保留任何内容。</translation>
    </message>
    <message>
        <source>Your first case is selected: the most urgent one. F1 explains what you see.</source>
        <translation>已选中第一单，也就是最紧急的一单。按 F1 查看说明。</translation>
    </message>
    <message>
        <source>Your first case is selected: the most urgent one. Decide it with a key: {keys}   F1 explains more.</source>
        <translation>已选中第一单，也就是最紧急的一单。按键即可处理：{keys}   按 F1 查看说明。</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Exports (*.xlsx *.csv)</source>
        <translation>导出文件 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Import exports of the back office</source>
        <translation>导入后台导出文件</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>In a queue</source>
        <translation>队列中</translation>
    </message>
    <message>
        <source>Previous and next case</source>
        <translation>上一个/下一个售后单</translation>
    </message>
    <message>
        <source>First and last case</source>
        <translation>第一个/最后一个售后单</translation>
    </message>
    <message>
        <source>Go to the actions of the case</source>
        <translation>转到该售后单的操作按钮</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Return and refund: agree to the return</source>
        <translation>退货退款：同意退货</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Remind the buyer</source>
        <translation>提醒寄回</translation>
    </message>
    <message>
        <source>Refund once the buyer refuses delivery</source>
        <translation>买家拒签后退款</translation>
    </message>
    <message>
        <source>Call the parcel back</source>
        <translation>拦截包裹</translation>
    </message>
    <message>
        <source>Extend the time to check returned goods</source>
        <translation>延长收货时间</translation>
    </message>
    <message>
        <source>Leave a remark on the platform</source>
        <translation>在平台上添加备注</translation>
    </message>
    <message>
        <source>Write a private note</source>
        <translation>写内部便签</translation>
    </message>
    <message>
        <source>Take the case in hand, or let go of it</source>
        <translation>认领售后单，或取消认领</translation>
    </message>
    <message>
        <source>Let the case wait, for a reason; wake it</source>
        <translation>暂缓处理（填写原因），或恢复提醒</translation>
    </message>
    <message>
        <source>Why this time? Source, readings and moves of each clock</source>
        <translation>为何是这个时间？各倒计时的来源、读取与变动</translation>
    </message>
    <message>
        <source>Promise the buyer something by a time</source>
        <translation>承诺买家在某时间前答复</translation>
    </message>
    <message>
        <source>Tick off the promise that is due first</source>
        <translation>把最先到期的承诺标记为已兑现</translation>
    </message>
    <message>
        <source>Type the deadline where no source gives one</source>
        <translation>没有截止时间时手工填写</translation>
    </message>
    <message>
        <source>Look at the evidence</source>
        <translation>查看凭证</translation>
    </message>
    <message>
        <source>Select several cases, or the whole list</source>
        <translation>选中多单，或选中整个列表</translation>
    </message>
    <message>
        <source>While several are selected: the same for all of them</source>
        <translation>选中多单时：对全部做同样的处理</translation>
    </message>
    <message>
        <source>Next case that waits for a decision</source>
        <translation>下一个未决定的售后单</translation>
    </message>
    <message>
        <source>Order by loss at stake, or by deadline again</source>
        <translation>按风险金额排序，或恢复按截止时间排序</translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation>复制订单号</translation>
    </message>
    <message>
        <source>Copy the after-sale number</source>
        <translation>复制售后单号</translation>
    </message>
    <message>
        <source>Search by any number or product</source>
        <translation>按单号或商品搜索</translation>
    </message>
    <message>
        <source>Take all filters off</source>
        <translation>清除全部筛选</translation>
    </message>
    <message>
        <source>Clear the search, back to the list</source>
        <translation>清空搜索，返回列表</translation>
    </message>
    <message>
        <source>Carrying out</source>
        <translation>待执行</translation>
    </message>
    <message>
        <source>Copy that field</source>
        <translation>复制对应字段</translation>
    </message>
    <message>
        <source>Tick off: it was done in the back office</source>
        <translation>标记已执行：已在后台完成</translation>
    </message>
    <message>
        <source>Undo the last tick</source>
        <translation>撤销上一次标记</translation>
    </message>
    <message>
        <source>Withdraw the decision</source>
        <translation>撤回决定</translation>
    </message>
    <message>
        <source>Open the back office</source>
        <translation>打开后台</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Do what helps with the decision</source>
        <translation>执行该决定的处理办法</translation>
    </message>
    <message>
        <source>The same, wherever the focus is</source>
        <translation>同上，焦点在何处都有效</translation>
    </message>
    <message>
        <source>Take back what was not sent</source>
        <translation>撤回尚未发送的</translation>
    </message>
    <message>
        <source>Parcel desk</source>
        <translation>包裹台</translation>
    </message>
    <message>
        <source>Look for the number; in the empty field: write down what came</source>
        <translation>查找号码；输入框为空时登记收货</translation>
    </message>
    <message>
        <source>Go on to the refund or the refusal</source>
        <translation>继续退款或拒绝</translation>
    </message>
    <message>
        <source>Choose a case; down also leads to the bucket</source>
        <translation>选择售后单；按 ↓ 也可到无主包裹</translation>
    </message>
    <message>
        <source>Say what is wrong with what came</source>
        <translation>选择退货存在的问题</translation>
    </message>
    <message>
        <source>Drop what is in hand, back to the field</source>
        <translation>放弃当前操作，回到输入框</translation>
    </message>
    <message>
        <source>A batch</source>
        <translation>批量处理</translation>
    </message>
    <message>
        <source>Take all of it back, then pause, then close</source>
        <translation>全部撤回；发送中为暂停；结束后为关闭</translation>
    </message>
    <message>
        <source>Take all of it back while nothing is sent</source>
        <translation>尚未发送时全部撤回</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>转到后台继续</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Previous and next picture</source>
        <translation>上一张/下一张图片</translation>
    </message>
    <message>
        <source>Larger, smaller, fit, real size</source>
        <translation>放大、缩小、适应窗口、原始大小</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>旋转图片</translation>
    </message>
    <message>
        <source>Two side by side, change sides</source>
        <translation>两张并排、左右对换</translation>
    </message>
    <message>
        <source>Look round a zoomed picture</source>
        <translation>移动放大后的图片</translation>
    </message>
    <message>
        <source>Fetch again what did not come</source>
        <translation>重新获取未下载成功的图片</translation>
    </message>
    <message>
        <source>Copy the picture, add one from the clipboard</source>
        <translation>复制图片、从剪贴板添加图片</translation>
    </message>
    <message>
        <source>Save the picture as…</source>
        <translation>图片另存为…</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任意位置</translation>
    </message>
    <message>
        <source>Go to a queue, or to a list of decisions</source>
        <translation>切换到某个队列或决定列表</translation>
    </message>
    <message>
        <source>Go to the parcel desk</source>
        <translation>打开包裹台</translation>
    </message>
    <message>
        <source>The wall screen; there F11 takes the whole screen</source>
        <translation>大屏看板（F11 全屏）</translation>
    </message>
    <message>
        <source>Import an export of the back office</source>
        <translation>导入后台导出文件</translation>
    </message>
    <message>
        <source>Export the queue in view</source>
        <translation>导出当前队列</translation>
    </message>
    <message>
        <source>Take back the newest decision that is not sent yet</source>
        <translation>撤回最近一个尚未发送的决定</translation>
    </message>
    <message>
        <source>Go to what came of decisions that were sent</source>
        <translation>跳到发送结果</translation>
    </message>
    <message>
        <source>Look at the platform now, and count again</source>
        <translation>立即查看平台并重新统计</translation>
    </message>
    <message>
        <source>Compare all open cases with the platform</source>
        <translation>与平台核对全部未完结的售后单</translation>
    </message>
    <message>
        <source>Show what the first notice is about</source>
        <translation>查看第一条通知的内容</translation>
    </message>
    <message>
        <source>Dismiss the first notice</source>
        <translation>关闭第一条通知</translation>
    </message>
    <message>
        <source>What was handled, lapsed and saved</source>
        <translation>查看处理、超时和挽回的情况</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The page of the manual for where you are</source>
        <translation>打开与当前位置对应的手册页</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>显示本列表</translation>
    </message>
</context>
<context>
    <name>line</name>
    <message>
        <source>The line to the platform</source>
        <translation>与平台的连接</translation>
    </message>
    <message>
        <source>No shop is connected to the platform.</source>
        <translation>没有店铺接入平台。</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>立即查看(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Shops…</source>
        <translation>店铺(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Looking at the platform…</source>
        <translation>正在查看平台…</translation>
    </message>
    <message>
        <source>Comparing all open cases with the platform…</source>
        <translation>正在与平台核对全部未完结的售后单…</translation>
    </message>
    <message>
        <source>{words}. Countdowns use the platform&apos;s time; set the PC&apos;s clock all the same.</source>
        <translation>{words}。倒计时以平台时间为准；仍请校准本机时钟。</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>正在连接平台…</translation>
    </message>
    <message>
        <source>⚠ Last word from the platform {age} ago</source>
        <translation>⚠ 最近一次收到平台数据：{age}前</translation>
    </message>
    <message>
        <source>✓ Up to date · {age} ago</source>
        <translation>✓ 数据已同步 · {age}前</translation>
    </message>
    <message>
        <source>⚠ The platform cannot be read for {n} of {all} shops</source>
        <translation>⚠ {all}家店铺中有{n}家无法读取平台数据</translation>
    </message>
    <message>
        <source>The platform cannot be read.</source>
        <translation>无法读取平台数据。</translation>
    </message>
    <message>
        <source>⚠ No line for {n} of {all} shops</source>
        <translation>⚠ {all}家店铺中有{n}家连不上平台</translation>
    </message>
    <message>
        <source>No line to the platform, and nothing was read yet</source>
        <translation>连不上平台，尚未读到任何数据</translation>
    </message>
    <message>
        <source>No line to the platform since {time}: you see what was known then</source>
        <translation>{time}起连不上平台：显示的是当时的数据</translation>
    </message>
    <message>
        <source>Reading everything: {done} of {all}</source>
        <translation>正在读取全部数据：{done}/{all}</translation>
    </message>
    <message>
        <source>{shop}: </source>
        <translation>{shop}：</translation>
    </message>
    <message>
        <source>Open cases come first; you can work meanwhile.</source>
        <translation>先读取未完结的售后单；读取期间可以照常工作。</translation>
    </message>
    <message>
        <source>The desk tries again by itself, and tells what happened meanwhile.</source>
        <translation>程序会自动重试，恢复后会告知期间发生了什么。</translation>
    </message>
    <message>
        <source>When it is mended, press “Look now”; the desk tries again every two minutes as well.</source>
        <translation>解决后请点击“立即查看”；程序也会每两分钟自动重试。</translation>
    </message>
    <message>
        <source>You see what was known at {time}.</source>
        <translation>显示的是{time}的数据。</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {span} fast</source>
        <translation>本机时钟快{span}</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {span} slow</source>
        <translation>本机时钟慢{span}</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>countdowns use the platform&apos;s time</source>
        <translation>倒计时以平台时间为准</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Search the manual (Ctrl+F)</source>
        <translation>搜索手册（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>No page has these words. Try fewer of them.</source>
        <translation>没有包含这些词的页面，请减少几个词再试。</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退（Alt+←）</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进（Alt+→）</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>The receiver&apos;s name is missing.</source>
        <translation>缺少收件人姓名。</translation>
    </message>
    <message>
        <source>The phone number is missing.</source>
        <translation>缺少电话号码。</translation>
    </message>
    <message>
        <source>Province, city and district are missing.</source>
        <translation>缺少省、市、区。</translation>
    </message>
    <message>
        <source>The street and house number are missing.</source>
        <translation>缺少街道和门牌号。</translation>
    </message>
    <message>
        <source>State changed from “{old}” to “{new}”</source>
        <translation>状态由“{old}”变为“{new}”</translation>
    </message>
    <message>
        <source>Refund amount changed from ¥{old} to ¥{new}</source>
        <translation>退款金额由¥{old}变为¥{new}</translation>
    </message>
    <message>
        <source>The buyer&apos;s parcel: {company} {waybill}</source>
        <translation>买家寄回快递：{company} {waybill}</translation>
    </message>
    <message>
        <source>Deadline known: {new}</source>
        <translation>已知截止时间：{new}</translation>
    </message>
    <message>
        <source>The deadline {old} is gone</source>
        <translation>截止时间{old}已不存在</translation>
    </message>
    <message>
        <source>Deadline moved earlier, from {old} to {new}</source>
        <translation>截止时间提前，由{old}变为{new}</translation>
    </message>
    <message>
        <source>Deadline moved later, from {old} to {new}</source>
        <translation>截止时间延后，由{old}变为{new}</translation>
    </message>
    <message>
        <source>The platform has not let {count} of the {all} pictures pass yet. Wait until it has, or take them out.</source>
        <translation>{all} 张图片中还有 {count} 张未通过平台审核。请等待审核通过，或移除这些图片。</translation>
    </message>
    <message>
        <source>There is no action “{key}”. The actions are: {known}.</source>
        <translation>没有操作“{key}”。可用的操作：{known}。</translation>
    </message>
    <message>
        <source>The remark is longer than {most} characters. Shorten it.</source>
        <translation>备注超过{most}个字。请缩短。</translation>
    </message>
    <message>
        <source>Case {id} changed while you were looking at it: it is now “{status}”. Nothing was recorded. Look at it again and decide anew.</source>
        <translation>您查看期间，售后单{id}发生了变化：现为“{status}”。未记录任何内容。请重新查看后再决定。</translation>
    </message>
    <message>
        <source>The platform does not know the return address “{address}”. Choose one that it knows, or add this one in the back office and read the shop again.</source>
        <translation>平台上没有退货地址「{address}」。请选择平台已有的地址，或先在后台新增该地址，再重新读取店铺。</translation>
    </message>
    <message>
        <source>There is no return address {id} in the address book of this shop. Choose another one.</source>
        <translation>本店地址簿中没有退货地址{id}。请另选。</translation>
    </message>
    <message>
        <source>The SMS template “{name}” belongs to another shop than “{shop}”. Choose one of this shop.</source>
        <translation>短信模板「{name}」属于其他店铺，不是「{shop}」的。请选择本店铺的模板。</translation>
    </message>
    <message>
        <source>There is no SMS template {id}. Choose another one.</source>
        <translation>没有短信模板{id}。请另选。</translation>
    </message>
    <message>
        <source>The SMS text still has “{place}” in it. Fill it in or take it out.</source>
        <translation>短信内容中还有“{place}”未填写。请填写或删除。</translation>
    </message>
    <message>
        <source>There is no reject reason {code}. Choose one from the list.</source>
        <translation>没有拒绝原因{code}。请从列表中选择。</translation>
    </message>
    <message>
        <source>{by} decided “{action}” for this case already ({at}), and it is still to be carried out. Withdraw that decision first if it was wrong.</source>
        <translation>{by}已对该售后单决定“{action}”（{at}），尚待执行。如果决定有误，请先撤回。</translation>
    </message>
    <message>
        <source>{by} decided “{action}” for this case already ({at}); it was not sent yet. Send it from the outbox, or take it back there.</source>
        <translation>{by} 已对该售后单做出「{action}」决定（{at}），尚未发送。请在发件箱中发送或撤回。</translation>
    </message>
    <message>
        <source>{by} decided “{action}” for this case already ({at}); it is about to be sent.</source>
        <translation>{by} 已对该售后单做出「{action}」决定（{at}），即将发送。</translation>
    </message>
    <message>
        <source>{by} decided “{action}” for this case already ({at}); it is being sent.</source>
        <translation>{by} 已对该售后单做出「{action}」决定（{at}），正在发送。</translation>
    </message>
    <message>
        <source>{by} decided “{action}” for this case already ({at}), and nobody can say yet whether the platform carried it out. The case is being read again; until then nothing else may be decided on it.</source>
        <translation>{by} 已对该售后单做出「{action}」决定（{at}），目前还不能确定平台是否已执行。正在重新读取该售后单，在此之前不能再对它做其他决定。</translation>
    </message>
    <message>
        <source>{by} did “{action}” on this case already: ¥{amount}, {at}. It is not done a second time.</source>
        <translation>{by} 已对该售后单执行过「{action}」：¥{amount}，{at}。不会重复执行。</translation>
    </message>
    <message>
        <source>“{action}” on case {id} is under way or over already. Look at the outbox again.</source>
        <translation>售后单 {id} 的「{action}」正在发送或已经结束。请再看一下发件箱。</translation>
    </message>
    <message>
        <source>Somebody has decided case {id} anew since. Look at that decision before you send this one again.</source>
        <translation>售后单 {id} 之后已有人重新做出决定。请先查看那个决定，再考虑重新发送。</translation>
    </message>
    <message>
        <source>“{file}” is no picture, video or PDF. Use one of: {kinds}.</source>
        <translation>“{file}”不是图片、视频或PDF。支持的格式：{kinds}。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}. Choose it again.</source>
        <translation>“{file}”无法读取：{reason}。请重新选择。</translation>
    </message>
    <message>
        <source>“{file}” is empty or larger than {most} MB. Choose a smaller one.</source>
        <translation>“{file}”为空文件或超过{most}MB。请选择较小的非空文件。</translation>
    </message>
    <message>
        <source>There is no case {id} here. Check the number, or import a newer export that has it.</source>
        <translation>这里没有售后单{id}。请核对单号，或导入包含它的新导出文件。</translation>
    </message>
    <message>
        <source>The waybill number does not look like one: 7 to 32 letters, digits or dashes are expected.</source>
        <translation>快递单号格式不对：应为7至32位字母、数字或短横线。</translation>
    </message>
    <message>
        <source>The shipping company is missing.</source>
        <translation>缺少快递公司。</translation>
    </message>
    <message>
        <source>The waybill number is missing.</source>
        <translation>缺少快递单号。</translation>
    </message>
    <message>
        <source>The return address is missing.</source>
        <translation>缺少退货地址。</translation>
    </message>
    <message>
        <source>The SMS text is missing.</source>
        <translation>缺少短信内容。</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>缺少原因。</translation>
    </message>
    <message>
        <source>The remark is missing.</source>
        <translation>还没有填写备注。</translation>
    </message>
    <message>
        <source>Evidence is missing: add at least one picture.</source>
        <translation>缺少凭证：请至少添加1张图片。</translation>
    </message>
    <message>
        <source>Looks older than what is stored: “{now}” (seen {at}) would become “{then}”. It was left as it is.</source>
        <translation>似乎早于已有数据：“{now}”（{at}所见）将变为“{then}”。已保持原样。</translation>
    </message>
    <message>
        <source>The data file {file} is gone or empty, though there was work in it. Restore a backup, or look for the file.</source>
        <translation>数据文件 {file} 不见了或已变空，但之前是有数据的。请恢复备份，或先找回该文件。</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {reason}. Choose another one with --data-dir.</source>
        <translation>数据文件夹{folder}无法使用：{reason}。请用--data-dir指定其他文件夹。</translation>
    </message>
    <message>
        <source>Another program is restoring a backup in this folder just now. Try again in a minute.</source>
        <translation>另一个程序正在此文件夹中恢复备份，请一分钟后重试。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>该位置不允许写入</translation>
    </message>
    <message>
        <source>There is no queue “{key}”. The queues are: {known}.</source>
        <translation>没有队列“{key}”。可用的队列：{known}。</translation>
    </message>
    <message>
        <source>Decided was “{action}”, but the platform shows “{status}” (seen {at}). Check it in the back office.</source>
        <translation>决定为“{action}”，但平台显示“{status}”（{at}所见）。请到后台核对。</translation>
    </message>
    <message>
        <source>Decided was a refund of ¥{decided}, but the platform shows “{status}” with ¥{amount} (seen {at}). Check it in the back office.</source>
        <translation>决定的退款金额是¥{decided}，但平台显示“{status}”，金额为¥{amount}（数据时间{at}）。请到后台核对。</translation>
    </message>
    <message>
        <source>The platform shows “{status}” (seen {at}), although nobody had ticked it off: do not do it again.</source>
        <translation>尚无人标记执行，但平台已显示“{status}”（{at}所见）：请勿再次操作。</translation>
    </message>
    <message>
        <source>The platform shows “{status}” (seen {at}).</source>
        <translation>平台显示“{status}”（{at}所见）。</translation>
    </message>
    <message>
        <source>“{action}” was ticked off, but the platform still shows “{status}” (seen {at}). Check in the back office whether it went through.</source>
        <translation>“{action}”已标记执行，但平台仍显示“{status}”（{at}所见）。请到后台核对是否成功。</translation>
    </message>
    <message>
        <source>The application changed after “{action}” was decided: it is now “{type}”, ¥{amount} (seen {at}). Do not carry the decision out; look at the case and decide anew.</source>
        <translation>决定“{action}”之后，售后申请已变更：现为“{type}”，¥{amount}（{at}所见）。请勿执行该决定；请查看售后单后重新决定。</translation>
    </message>
    <message>
        <source>No longer needed: the platform shows “{status}”.</source>
        <translation>不再需要：平台显示“{status}”。</translation>
    </message>
    <message>
        <source>The SMS text needs “{place}”, and this case does not have it.</source>
        <translation>短信内容需要“{place}”，但该售后单没有此信息。</translation>
    </message>
    <message>
        <source>The SMS text uses “{place}”, which does not exist. Change the template.</source>
        <translation>短信内容使用了不存在的“{place}”。请修改模板。</translation>
    </message>
    <message>
        <source>A template needs a name and a text.</source>
        <translation>模板需要填写名称和内容。</translation>
    </message>
    <message>
        <source>“{name}” is the platform&apos;s own and comes back with each look at it. Remove it in the back office.</source>
        <translation>“{name}”是平台模板，每次同步都会再出现。请在抖店后台删除。</translation>
    </message>
    <message>
        <source>The canned text needs “{place}”, and this case does not have it.</source>
        <translation>常用语需要“{place}”，但这个售后单没有。</translation>
    </message>
    <message>
        <source>The canned text uses “{place}”, which does not exist. Change the text.</source>
        <translation>常用语用到了不存在的“{place}”，请修改常用语。</translation>
    </message>
    <message>
        <source>A canned text needs a name and a text.</source>
        <translation>常用语需要填写名称和内容。</translation>
    </message>
    <message>
        <source>The canned text has {count} characters; {most} are possible.</source>
        <translation>常用语有 {count} 个字，最多 {most} 个字。</translation>
    </message>
    <message>
        <source>There is no “{place}” to fill in. Use: {known}.</source>
        <translation>没有可填入的“{place}”。可用：{known}。</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>平台客服</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>The buyer applied</source>
        <translation>买家申请售后</translation>
    </message>
    <message>
        <source>The application was agreed</source>
        <translation>已同意申请</translation>
    </message>
    <message>
        <source>The buyer sent the goods</source>
        <translation>买家已寄出退货</translation>
    </message>
    <message>
        <source>The merchant refunded</source>
        <translation>商家已退款</translation>
    </message>
    <message>
        <source>The money reached the buyer</source>
        <translation>退款已到账</translation>
    </message>
    <message>
        <source>The case was closed</source>
        <translation>售后关闭</translation>
    </message>
    <message>
        <source>The case was finished</source>
        <translation>售后完结</translation>
    </message>
    <message>
        <source>Promised to the buyer by {time}</source>
        <translation>承诺买家在 {time} 前答复</translation>
    </message>
    <message>
        <source>Promised to the buyer by {time}: {words}</source>
        <translation>承诺买家在 {time} 前：{words}</translation>
    </message>
    <message>
        <source>Promise kept, due by {time}</source>
        <translation>承诺已兑现（应在 {time} 前）</translation>
    </message>
    <message>
        <source>Promise kept late: it was due at {time}</source>
        <translation>承诺逾期兑现：应在 {time} 前</translation>
    </message>
    <message>
        <source>Decided: {action}, {how}</source>
        <translation>已决定：{action}，{how}</translation>
    </message>
    <message>
        <source>Taken up again: {action}, {how}. It was “{state}”</source>
        <translation>重新处理：{action}，{how}（此前为“{state}”）</translation>
    </message>
    <message>
        <source>{action} (batch {batch})</source>
        <translation>{action}（批量操作 {batch}）</translation>
    </message>
    <message>
        <source>to be carried out</source>
        <translation>待执行</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>to be sent at once, because the deadline was too near for time to take it back</source>
        <translation>立即发送（临近截止时间，不留撤回时间）</translation>
    </message>
    <message>
        <source>to be sent in {seconds} s unless it is taken back</source>
        <translation>{seconds} 秒后发送，期间可撤回</translation>
    </message>
    <message>
        <source>to be sent at once</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Sent again, try {tries}: {action}</source>
        <translation>第 {tries} 次发送：{action}</translation>
    </message>
    <message>
        <source>Sent: {action}</source>
        <translation>已发送：{action}</translation>
    </message>
    <message>
        <source>Read again: nothing of “{action}” shows yet, and it may still be on its way</source>
        <translation>已重新读取：还看不到“{action}”的结果，请求可能仍在途中</translation>
    </message>
    <message>
        <source>Set aside, not sent: the program ended while “{action}” could still be taken back</source>
        <translation>已搁置，未发送：“{action}”还在可撤回期间，程序就结束了</translation>
    </message>
    <message>
        <source>Read again, not carried out and set aside: the case changed after “{action}” was decided</source>
        <translation>重新读取：未执行，已搁置。决定“{action}”之后售后单有变化</translation>
    </message>
    <message>
        <source>Set aside, not carried out: the case changed after “{action}” was decided</source>
        <translation>已搁置，未执行：决定“{action}”之后售后单有变化</translation>
    </message>
    <message>
        <source>Set aside: {action}. {outcome}</source>
        <translation>已搁置：{action}。{outcome}</translation>
    </message>
    <message>
        <source>Read again, it is done: {action}. {outcome}</source>
        <translation>重新读取：{action}已完成。{outcome}</translation>
    </message>
    <message>
        <source>{state}: {action}. {outcome}</source>
        <translation>{state}：{action}。{outcome}</translation>
    </message>
    <message>
        <source>Read again: {outcome}</source>
        <translation>重新读取：{outcome}</translation>
    </message>
    <message>
        <source>Taken back: {action}. Nothing was sent</source>
        <translation>已撤回：{action}，未发送任何内容</translation>
    </message>
    <message>
        <source>Handed over, to be carried out by hand: {action}. It was “{state}”</source>
        <translation>转为人工执行：{action}（此前为“{state}”）</translation>
    </message>
    <message>
        <source>Ticked off: {action}</source>
        <translation>已标记执行：{action}</translation>
    </message>
    <message>
        <source>Tick taken back: {action}</source>
        <translation>已取消执行标记：{action}</translation>
    </message>
    <message>
        <source>Tick taken back: {action}. {who} had ticked it off ({at})</source>
        <translation>已取消执行标记：{action}（{who}曾于 {at} 标记执行）</translation>
    </message>
    <message>
        <source>Marked as dealt with: {action}, “{state}”</source>
        <translation>已标记为处理完毕：{action}，“{state}”</translation>
    </message>
    <message>
        <source>The trail begins: {action}, “{state}”</source>
        <translation>操作记录由此开始：{action}，“{state}”</translation>
    </message>
    <message>
        <source>{action}: from “{before}” to “{after}” ({step})</source>
        <translation>{action}：由“{before}”变为“{after}”（{step}）</translation>
    </message>
    <message>
        <source>{action} ¥{amount} (before: ¥{was})</source>
        <translation>{action} ¥{amount}（原为 ¥{was}）</translation>
    </message>
    <message>
        <source>{action} ¥{amount}</source>
        <translation>{action} ¥{amount}</translation>
    </message>
    <message>
        <source>{state}: {outcome}</source>
        <translation>{state}：{outcome}</translation>
    </message>
    <message>
        <source>After-sale number</source>
        <translation>售后单号</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Shipping company</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Waybill number</source>
        <translation>快递单号</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>退货地址</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>SMS text</source>
        <translation>短信内容</translation>
    </message>
    <message>
        <source>{by} says it was sent. The platform does not show reminders.</source>
        <translation>{by}表示已发送。平台不显示提醒记录。</translation>
    </message>
    <message>
        <source>{by} says it was carried out. No export shows whether it was.</source>
        <translation>{by} 表示已执行。导出文件不会显示是否已执行。</translation>
    </message>
    <message>
        <source>A newer reminder for case {id} is waiting already. Withdraw that one first.</source>
        <translation>售后单{id}已有一条更新的提醒待执行。请先撤回那一条。</translation>
    </message>
    <message>
        <source>It was ticked off as carried out. Undo the tick first, if it really was not.</source>
        <translation>该决定已标记执行。如果确实没有执行，请先取消标记。</translation>
    </message>
    <message>
        <source>{by} withdrew the decision.</source>
        <translation>{by}撤回了决定。</translation>
    </message>
    <message>
        <source>{by} ticked it off already ({at}): do not do it again. Look at the list again.</source>
        <translation>{by}已标记执行（{at}）：请勿重复执行，请重新查看列表。</translation>
    </message>
    <message>
        <source>This decision is settled already, perhaps by a colleague or an import. Look at the list again.</source>
        <translation>该决定已有结果，可能是同事操作或导入所致。请重新查看列表。</translation>
    </message>
    <message>
        <source>“{kind} {code}” is no meaning a word can have. Choose one from the list.</source>
        <translation>“{kind} {code}”不是可用的含义。请从列表中选择。</translation>
    </message>
    <message>
        <source>“{word}” is a word the program knows already. Its meaning stays.</source>
        <translation>“{word}”是程序已认识的用词，其含义不变。</translation>
    </message>
    <message>
        <source>The case is finished. The platform takes no more operations on it.</source>
        <translation>售后单已完结。平台不再接受对它的操作。</translation>
    </message>
    <message>
        <source>The export uses a word for the type or the status that this program does not know. Teach it what the word means, then the actions open.</source>
        <translation>导出文件中的类型或状态用词程序不认识。请先设置其含义，之后才能操作。</translation>
    </message>
    <message>
        <source>It is agreed already: the money goes as soon as the buyer refuses the parcel.</source>
        <translation>已经同意：买家拒签后立即退款。</translation>
    </message>
    <message>
        <source>The buyer has not sent the goods back yet. The platform takes a refusal only once they are on their way; if they never come, the case closes by itself.</source>
        <translation>买家尚未寄回商品。商品寄出后平台才接受拒绝；如果一直不寄，售后单会自动关闭。</translation>
    </message>
    <message>
        <source>It was rejected already. Now it is the buyer&apos;s turn: change it, cancel it or ask for arbitration.</source>
        <translation>已经拒绝过。现在由买家选择：修改申请、撤销申请或申请仲裁。</translation>
    </message>
    <message>
        <source>The goods are on their way back already: there is nothing to remind the buyer of.</source>
        <translation>商品已在寄回途中，无需提醒买家。</translation>
    </message>
    <message>
        <source>The return was agreed already; the case waits for the buyer.</source>
        <translation>已同意退货，正等待买家寄回。</translation>
    </message>
    <message>
        <source>The return was agreed already, and the goods are on their way back.</source>
        <translation>已同意退货，商品正在寄回途中。</translation>
    </message>
    <message>
        <source>The buyer asks for the money only. The platform takes a return address only for a return-and-refund case.</source>
        <translation>买家只申请退款。平台只对退货退款的售后单接受退货地址。</translation>
    </message>
    <message>
        <source>The platform takes this only where the buyer asks for the money alone, without a return.</source>
        <translation>平台只允许对「仅退款」的申请使用此操作。</translation>
    </message>
    <message>
        <source>The goods are not on their way back yet: there is no receipt to put off.</source>
        <translation>买家还没有寄回商品，没有可延长的收货时间。</translation>
    </message>
    <message>
        <source>The goods were never shipped, so there is nothing to send back.</source>
        <translation>商品未发货，无需寄回。</translation>
    </message>
    <message>
        <source>The platform takes no refund for this type in this status. Handle it in the back office.</source>
        <translation>该类型在此状态下，平台不接受退款。请在后台处理。</translation>
    </message>
    <message>
        <source>A return can be agreed only on a return-and-refund case that waits for review.</source>
        <translation>只有待审核的退货退款售后单才能同意退货。</translation>
    </message>
    <message>
        <source>The platform takes no refusal for this type in this status. Handle it in the back office.</source>
        <translation>该类型在此状态下，平台不接受拒绝。请在后台处理。</translation>
    </message>
    <message>
        <source>A refund on a refused delivery can be agreed only while a request for the money alone waits for review.</source>
        <translation>只有待审核的「仅退款」申请才能同意拒签后退款。</translation>
    </message>
    <message>
        <source>The time to confirm receipt can be extended only while goods are coming back.</source>
        <translation>只有商品退回途中才能延长确认收货时间。</translation>
    </message>
    <message>
        <source>A parcel can be called back only on a shipped case that is still to be decided.</source>
        <translation>只有已发货且尚未处理的售后单才能拦截包裹。</translation>
    </message>
    <message>
        <source>The platform takes no remark on this case.</source>
        <translation>平台不接受对此售后单的备注。</translation>
    </message>
    <message>
        <source>Reminding is for cases in which the buyer still has to send the goods back.</source>
        <translation>只有买家尚未寄回商品的售后单才能提醒寄回。</translation>
    </message>
    <message>
        <source>Unknown ({code})</source>
        <translation>未知（{code}）</translation>
    </message>
    <message>
        <source>Return + refund</source>
        <translation>退货退款</translation>
    </message>
    <message>
        <source>Refund only</source>
        <translation>已发货仅退款</translation>
    </message>
    <message>
        <source>Unshipped refund</source>
        <translation>未发货仅退款</translation>
    </message>
    <message>
        <source>Goods coming back</source>
        <translation>待商家收货</translation>
    </message>
    <message>
        <source>Most urgent</source>
        <translation>最紧急</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>临近</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>不急</translation>
    </message>
    <message>
        <source>Return and refund</source>
        <translation>退货退款</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>Cancelled by the system</source>
        <translation>系统取消</translation>
    </message>
    <message>
        <source>Cancelled by the buyer</source>
        <translation>用户取消</translation>
    </message>
    <message>
        <source>Price protection</source>
        <translation>价保</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>补寄</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>创建中</translation>
    </message>
    <message>
        <source>Exchange on its way to the buyer</source>
        <translation>换货待买家收货</translation>
    </message>
    <message>
        <source>Awaiting review</source>
        <translation>待商家处理</translation>
    </message>
    <message>
        <source>Awaiting the buyer&apos;s return</source>
        <translation>待买家退货</translation>
    </message>
    <message>
        <source>Awaiting our shipment</source>
        <translation>待商家发货</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>占比（%）</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Median (s)</source>
        <translation>中位数（秒）</translation>
    </message>
    <message>
        <source>P90 (s)</source>
        <translation>P90（秒）</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Saved in the last band</source>
        <translation>最紧急时段内抢回</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>处理用时</translation>
    </message>
    <message>
        <source>Person: {name}</source>
        <translation>人员：{name}</translation>
    </message>
    <message>
        <source>Shop: {name}</source>
        <translation>店铺：{name}</translation>
    </message>
    <message>
        <source>Refunds by the buyer&apos;s reason</source>
        <translation>按买家原因的退款</translation>
    </message>
    <message>
        <source>Time left when it was decided</source>
        <translation>处理时的剩余时间</translation>
    </message>
    <message>
        <source>Period (China time)</source>
        <translation>时段（北京时间）</translation>
    </message>
    <message>
        <source>Lapsed, by what the platform did</source>
        <translation>超时（按平台的处理）</translation>
    </message>
    <message>
        <source>Handled, by time (China time)</source>
        <translation>已处理（按时间，北京时间）</translation>
    </message>
    <message>
        <source>Lapsed, by time (China time)</source>
        <translation>超时（按时间，北京时间）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Shipped to the buyer</source>
        <translation>待买家收货</translation>
    </message>
    <message>
        <source>Exchange, resend or repair done</source>
        <translation>换货/补寄/维修成功</translation>
    </message>
    <message>
        <source>Rejected at review</source>
        <translation>商家已拒绝</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>售后关闭</translation>
    </message>
    <message>
        <source>Rejected after the return</source>
        <translation>退货后商家拒绝</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>订单已取消</translation>
    </message>
    <message>
        <source>Finished by the platform</source>
        <translation>平台已完结</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>No deadline known</source>
        <translation>截止时间未知</translation>
    </message>
    <message>
        <source>Unshipped · to review</source>
        <translation>未发货 · 待审核</translation>
    </message>
    <message>
        <source>Shipped · to review</source>
        <translation>已发货 · 待审核</translation>
    </message>
    <message>
        <source>Shipped · to receive</source>
        <translation>已发货 · 待收货</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他待处理</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>无截止时间</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Remind the buyer</source>
        <translation>提醒寄回</translation>
    </message>
    <message>
        <source>Refund on refused delivery</source>
        <translation>拒签后退款</translation>
    </message>
    <message>
        <source>Extend the receipt</source>
        <translation>延长收货时间</translation>
    </message>
    <message>
        <source>Call the parcel back</source>
        <translation>拦截包裹</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>About to be sent</source>
        <translation>即将发送</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>结果待确认</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>To be carried out</source>
        <translation>待执行</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Contradicted by the platform</source>
        <translation>与平台不符</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>No longer on the platform</source>
        <translation>平台已查无此单</translation>
    </message>
    <message>
        <source>{span} or more</source>
        <translation>{span}以上</translation>
    </message>
    <message>
        <source>Under {span}</source>
        <translation>不足{span}</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h}小时</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m}分钟</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h}小时{m}分钟</translation>
    </message>
    <message>
        <source>The cell is empty, and without it the row is no case.</source>
        <translation>单元格为空，缺少此项则该行不是售后单。</translation>
    </message>
    <message>
        <source>The spreadsheet stored it as a number and its last digits are lost. Export again and import the file without saving it in a spreadsheet first.</source>
        <translation>表格软件将其存成了数字，末尾几位已丢失。请重新导出，不要用表格软件保存，直接导入。</translation>
    </message>
    <message>
        <source>This is no number of the platform: those consist of digits alone.</source>
        <translation>这不是平台的单号：平台单号只由数字组成。</translation>
    </message>
    <message>
        <source>This is not an amount in yuan.</source>
        <translation>这不是以元为单位的金额。</translation>
    </message>
    <message>
        <source>An amount below zero cannot be meant here.</source>
        <translation>此处金额不能为负数。</translation>
    </message>
    <message>
        <source>The amount is finer than a fen, or larger than any order can be.</source>
        <translation>金额精度小于1分，或超出订单可能的金额。</translation>
    </message>
    <message>
        <source>“{name}” lacks columns without which no case can be read: {columns}. Export the after-sales list again with these columns.</source>
        <translation>“{name}”缺少必需的列，无法读取售后单：{columns}。请重新导出售后单并包含这些列。</translation>
    </message>
    <message>
        <source>“{name}” breaks off inside quotation marks in row {row}. Nothing was read. Export it again, or save it as .xlsx and import that file.</source>
        <translation>“{name}”在第{row}行的引号内中断。未读取任何内容。请重新导出，或另存为.xlsx后导入。</translation>
    </message>
    <message>
        <source>The row has more cells than the header, so its values stand under the wrong names. Export again, or save the file as .xlsx.</source>
        <translation>该行单元格多于表头，内容与列名错位。请重新导出，或将文件另存为.xlsx。</translation>
    </message>
    <message>
        <source>The case stands in row {row} already, with the same content.</source>
        <translation>该售后单在第{row}行已出现，内容相同。</translation>
    </message>
    <message>
        <source>The case stands in row {row} already, with other content. Row {row} was taken; check in the back office which one is right.</source>
        <translation>该售后单在第{row}行已出现，但内容不同。已采用第{row}行；请到后台核对哪一行正确。</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Check the folder and choose it again.</source>
        <translation>“{name}”已不存在。请检查文件夹后重新选择。</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose the export file inside it.</source>
        <translation>“{name}”是文件夹。请选择其中的导出文件。</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Close it in other programs, or copy it to a folder of your own.</source>
        <translation>没有权限读取“{name}”。请在其他程序中关闭它，或复制到自己的文件夹。</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {why}. Copy it to this computer and try again.</source>
        <translation>“{name}”读取失败：{why}。请复制到本机后重试。</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved: its folder does not exist. Choose another folder.</source>
        <translation>“{name}”无法保存：所在文件夹不存在。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“{name}” may not be written. Close it in other programs, or choose another folder.</source>
        <translation>没有权限写入“{name}”。请在其他程序中关闭它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: {why}. Choose another folder or name.</source>
        <translation>“{name}”保存失败：{why}。请选择其他文件夹或文件名。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or was not downloaded to its end. Export it again from the back office.</source>
        <translation>“{name}”已损坏或未下载完整。请在后台重新导出。</translation>
    </message>
    <message>
        <source>“{name}” is not a sheet. Choose the .xlsx or .csv file that the back office exported.</source>
        <translation>“{name}”不是表格文件。请选择后台导出的.xlsx或.csv文件。</translation>
    </message>
    <message>
        <source>“{name}” has no header row with 售后单号 within its first {rows} rows. Choose the file that the back office made when exporting after-sales cases.</source>
        <translation>“{name}”的前{rows}行中没有含“售后单号”的表头。请选择在后台导出售后单时生成的文件。</translation>
    </message>
    <message>
        <source>“{name}” is empty. Export it again from the back office.</source>
        <translation>“{name}”是空文件。请在后台重新导出。</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Open it, save it without one, and import that file.</source>
        <translation>“{name}”有密码保护。请打开后去除密码另存，再导入该文件。</translation>
    </message>
    <message>
        <source>“{name}” is in the old .xls format. Open it in a spreadsheet, save it as .xlsx or .csv, and import that file.</source>
        <translation>“{name}”是旧的.xls格式。请用表格软件打开，另存为.xlsx或.csv后导入。</translation>
    </message>
    <message>
        <source>This is not a time. Expected is, for example, 2026-11-23 09:00:00.</source>
        <translation>这不是有效时间。正确格式如：2026-11-23 09:00:00。</translation>
    </message>
    <message>
        <source>The time lies outside the years 2000 to 2100.</source>
        <translation>时间不在2000至2100年之间。</translation>
    </message>
    <message>
        <source>A spreadsheet has replaced the last digits of every number in “{name}” by zeros. Export again and import the file without saving it in a spreadsheet first.</source>
        <translation>表格软件已将“{name}”中所有单号的末尾几位变成了0。请重新导出，不要用表格软件保存，直接导入。</translation>
    </message>
    <message>
        <source>“{name}” has something in a cell far below or beside the table. Delete the empty rows and columns around the table, save it, and import it again.</source>
        <translation>“{name}”在表格下方或右侧很远处的单元格中有内容。请删除表格周围的空行和空列，保存后重新导入。</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved: the name must end in .xlsx or .csv.</source>
        <translation>“{name}”无法保存：文件名须以.xlsx或.csv结尾。</translation>
    </message>
    <message>
        <source>These are more rows than an .xlsx sheet can hold. Save them as .csv instead.</source>
        <translation>行数超过.xlsx表格上限。请保存为.csv。</translation>
    </message>
    <message>
        <source>This data was written by a newer version of the program (data version {version}). Install that version again, or start with another data folder. Nothing was changed.</source>
        <translation>这些数据由更新版本的程序写入（数据版本{version}）。请重新安装该版本，或使用其他数据文件夹启动。未作任何更改。</translation>
    </message>
    <message>
        <source>Another program is writing to the data, an import perhaps. Nothing was changed. Try again.</source>
        <translation>其他程序正在写入数据，可能是导入。未作任何更改。请重试。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room and try again.</source>
        <translation>磁盘已满。未作任何更改。请清理空间后重试。</translation>
    </message>
    <message>
        <source>The data cannot be written to: the file or its folder is read-only. Nothing was changed.</source>
        <translation>数据无法写入：文件或其文件夹为只读。未作任何更改。</translation>
    </message>
    <message>
        <source>The data file cannot be opened. Check the data folder and its permissions.</source>
        <translation>数据文件无法打开。请检查数据文件夹及其权限。</translation>
    </message>
    <message>
        <source>The disk does not take or give the data: it may be full, failing, or no longer connected. Nothing was changed. Check it and try again.</source>
        <translation>磁盘无法读写数据：可能已满、出现故障或已断开连接。未做任何更改。请检查后重试。</translation>
    </message>
    <message>
        <source>The data file is damaged. Restore a backup: the damaged file is kept beside it.</source>
        <translation>数据文件已损坏。请恢复备份，损坏的文件会另外保留。</translation>
    </message>
    <message>
        <source>“{action}” was ticked off by {by} ({at}), but the platform shows something else: the money may have gone. Check it in the back office and take it off the list of contradictions first.</source>
        <translation>{by}已将“{action}”标记执行（{at}），但平台显示的情况不符：款项可能已经退出。请先到后台核对，并将其移出“与平台不符”列表。</translation>
    </message>
    <message>
        <source>The platform is busy. Wait a minute and try again. Answer: {answer}</source>
        <translation>平台繁忙。请等一分钟后重试。平台返回：{answer}</translation>
    </message>
    <message>
        <source>Too many requests reach the platform at once. Wait a minute and try again. Answer: {answer}</source>
        <translation>短时间内向平台发出的请求过多。请等一分钟后重试。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The platform cannot be reached, so nothing was sent. Check this computer&apos;s internet connection, then try again ({answer}).</source>
        <translation>无法连接平台，没有发出任何请求。请检查本机网络连接后重试（{answer}）。</translation>
    </message>
    <message>
        <source>The platform took too long, so it may or may not have been done. Read the platform again before you repeat it. Answer: {answer}</source>
        <translation>平台处理超时，操作可能已执行，也可能未执行。请先重新读取平台数据，再决定是否重做。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The platform failed while it worked, so it may or may not have been done. Read the platform again before you repeat it. Answer: {answer}</source>
        <translation>平台处理时出错，操作可能已执行，也可能未执行。请先重新读取平台数据，再决定是否重做。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The answer was empty, so it may or may not have been done. Read the platform again before you repeat it ({answer}).</source>
        <translation>平台返回了空内容，操作可能已执行，也可能未执行。请先重新读取平台数据，再决定是否重做（{answer}）。</translation>
    </message>
    <message>
        <source>The answer was cut off or is none of the platform&apos;s, so it may or may not have been done. Read the platform again before you repeat it ({answer}).</source>
        <translation>返回的内容不完整或并非来自平台，操作可能已执行，也可能未执行。请先重新读取平台数据，再决定是否重做（{answer}）。</translation>
    </message>
    <message>
        <source>The connection broke before the answer was here, so it may or may not have been done. Read the platform again before you repeat it ({answer}).</source>
        <translation>还没收到答复连接就断了，操作可能已执行，也可能没有。重复操作前请先重新读取平台数据（{answer}）。</translation>
    </message>
    <message>
        <source>A web page came instead of the platform&apos;s answer ({answer}). Check whether this network asks for a sign-in, then read the platform again before you repeat anything.</source>
        <translation>收到的是网页，而不是平台的返回数据（{answer}）。请检查当前网络是否需要登录认证，重新读取平台数据后再决定是否重做。</translation>
    </message>
    <message>
        <source>The platform did only a part of it. Read the platform again to see which, then do the rest. Answer: {answer}</source>
        <translation>平台只完成了其中一部分。请重新读取平台数据，确认哪些已完成，再处理其余部分。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The platform could not carry it out and does not say exactly why. Read the platform again before you repeat it. Answer: {answer}</source>
        <translation>平台未能执行，也没有说明具体原因。请先重新读取平台数据，再决定是否重做。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The platform gave an answer that this program does not know: {answer}. Read the platform again before you repeat anything.</source>
        <translation>平台返回了本程序不认识的结果：{answer}。请先重新读取平台数据，再决定是否重做。</translation>
    </message>
    <message>
        <source>The case is in another status by now, and the platform does not allow this in it. Refresh the case and decide again. Answer: {answer}</source>
        <translation>该售后单的状态已改变，平台不允许在此状态下执行该操作。请刷新售后单后重新决定。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The platform does not accept this case: it may be gone or belong to another shop. Refresh the case. Answer: {answer}</source>
        <translation>平台不接受该售后单：它可能已不存在，或属于其他店铺。请刷新售后单。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The platform says that the operation failed. Refresh the case, and decide again if it is still open. Answer: {answer}</source>
        <translation>平台提示操作失败。请刷新售后单，如仍待处理，请重新决定。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The time to confirm receipt cannot be extended yet: only from five days after the buyer sent the goods. Refresh the case and look at its deadline. Answer: {answer}</source>
        <translation>现在还不能延长收货时间：买家寄出商品满五天后才可延长。请刷新售后单并查看截止时间。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The platform has this very request already. Refresh the case to see what came of it. Answer: {answer}</source>
        <translation>平台已收到过同一请求。请刷新售后单查看结果。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The platform does not let programs do this with this case. Do it in the back office. Answer: {answer}</source>
        <translation>平台不支持通过接口对该售后单执行此操作。请在后台处理。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The platform does not offer this way of return for this case. Choose another way in the back office. Answer: {answer}</source>
        <translation>该售后单不支持此退货方式。请在后台选择其他方式。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The application has no permission for this. Do it in the back office, and apply for the permission on the open platform. Answer: {answer}</source>
        <translation>应用没有此操作的权限。请在后台处理，并在开放平台申请该权限。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The platform has blocked the application, or it has expired. Work in the back office until its owner has cleared this on the open platform. Answer: {answer}</source>
        <translation>应用已被平台禁用或已过期。在应用所有者到开放平台解决之前，请在后台处理。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The platform does not offer this interface any more. Do it in the back office. Answer: {answer}</source>
        <translation>平台已不再提供该接口。请在后台处理。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The platform&apos;s security check stopped this. Do it in the back office, and ask the platform&apos;s support if it happens again. Answer: {answer}</source>
        <translation>该请求被平台的安全检查拦截。请在后台处理；如再次出现，请联系平台客服。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The platform does not understand this program&apos;s request. Do it in the back office, and look for a newer version of this program. Answer: {answer}</source>
        <translation>平台无法识别本程序的请求。请在后台处理，并查看本程序是否有新版本。平台返回：{answer}</translation>
    </message>
    <message>
        <source>Something that the platform needs is missing. Fill it in and try again. Answer: {answer}</source>
        <translation>缺少平台必需的内容。请补充后重试。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The platform does not accept an entry. Correct it and try again. Answer: {answer}</source>
        <translation>平台不接受填写的内容。请更正后重试。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The platform does not accept the parcel&apos;s details. Check carrier, waybill number and address, then try again. Answer: {answer}</source>
        <translation>平台不接受填写的物流信息。请核对物流公司、物流单号和地址后重试。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The application does not accept requests from this internet address. Add it to the application&apos;s list of allowed IP addresses on the open platform, then try again. Answer: {answer}</source>
        <translation>应用不接受来自当前网络IP地址的请求。请在开放平台将该地址加入应用的IP白名单后重试。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The platform does not know this app key. Copy it from the open platform again. Answer: {answer}</source>
        <translation>平台不认识该App Key。请从开放平台重新复制。平台返回：{answer}</translation>
    </message>
    <message>
        <source>App key and app secret do not belong together. Copy both from the open platform again. Answer: {answer}</source>
        <translation>App Key与App Secret不匹配。请从开放平台重新复制这两项。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The application is of another type than was set for this shop. Choose the other type. Answer: {answer}</source>
        <translation>应用类型与本店的设置不符。请选择另一种类型。平台返回：{answer}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs too much from the platform&apos;s. Set date and time, then try again. Answer: {answer}</source>
        <translation>本机时钟与平台相差过大。请校准日期和时间后重试。平台返回：{answer}</translation>
    </message>
    <message>
        <source>There is no gateway of the platform at this address ({answer}). Correct the shop&apos;s gateway address, then try again.</source>
        <translation>该地址不是平台网关（{answer}）。请更正本店的网关地址后重试。</translation>
    </message>
    <message>
        <source>No secure connection came about, so nothing was sent ({answer}). Check the shop&apos;s gateway address, this computer&apos;s date, and whether a proxy or a security program stands in between, then try again.</source>
        <translation>未能建立安全连接，没有发出任何请求（{answer}）。请检查店铺的网关地址、本机日期，以及中间是否有代理或安全软件，然后重试。</translation>
    </message>
    <message>
        <source>The shop&apos;s authorisation has run out. Authorise the shop again. Answer: {answer}</source>
        <translation>店铺授权已过期。请重新授权店铺。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The platform does not know the shop&apos;s access token any more. Authorise the shop again. Answer: {answer}</source>
        <translation>平台已不认识本店的访问令牌。请重新授权店铺。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The shop&apos;s access token belongs to another application. Authorise the shop again. Answer: {answer}</source>
        <translation>本店的访问令牌属于其他应用。请重新授权店铺。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The shop&apos;s authorisation can no longer be renewed. Authorise the shop again. Answer: {answer}</source>
        <translation>店铺授权已无法续期。请重新授权店铺。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The authorisation code is wrong or older than ten minutes. Authorise the shop again. Answer: {answer}</source>
        <translation>授权码有误或已超过十分钟。请重新授权店铺。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The shop has not authorised this application, or has withdrawn it. Authorise the shop again. Answer: {answer}</source>
        <translation>店铺未授权该应用，或已取消授权。请重新授权店铺。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The app secret of this shop is not on this computer. Open the shop&apos;s entry and enter it again.</source>
        <translation>本机没有该店铺的App Secret。请打开该店铺的设置，重新填写。</translation>
    </message>
    <message>
        <source>There is no shop “{name}”. The shops are: {known}.</source>
        <translation>没有名为“{name}”的店铺。现有店铺：{known}。</translation>
    </message>
    <message>
        <source>The app secret is missing. Copy it from the open platform.</source>
        <translation>缺少App Secret。请从开放平台复制。</translation>
    </message>
    <message>
        <source>The shop&apos;s name is missing.</source>
        <translation>缺少店铺名称。</translation>
    </message>
    <message>
        <source>The app key is missing. Copy it from the open platform.</source>
        <translation>缺少App Key。请从开放平台复制。</translation>
    </message>
    <message>
        <source>The shop id is missing. It stands in the back office.</source>
        <translation>缺少店铺ID。可在商家后台查到。</translation>
    </message>
    <message>
        <source>A shop id is a number. It stands in the back office.</source>
        <translation>店铺ID是一串数字。可在商家后台查到。</translation>
    </message>
    <message>
        <source>A refund can wait 0 to {most} seconds before it is sent, not {seconds}.</source>
        <translation>退款发送前可等待 0 到 {most} 秒，不能是 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Between two texts there can be 0 to {most} hours, not {hours}.</source>
        <translation>短信间隔可设为 0 到 {most} 小时，不能是 {hours} 小时。</translation>
    </message>
    <message>
        <source>There is a shop “{name}” already. Give this one another name.</source>
        <translation>已有名为“{name}”的店铺。请换一个名称。</translation>
    </message>
    <message>
        <source>This shop id is here already, as “{name}”.</source>
        <translation>该店铺ID已添加，名称为“{name}”。</translation>
    </message>
    <message>
        <source>Decisions for “{name}” are being sent, or nobody can say yet what became of them. Wait until they are settled (see the outbox), then remove the shop.</source>
        <translation>「{name}」还有决定正在发送，或结果待确认。请等它们有结果后（见发件箱）再移除店铺。</translation>
    </message>
    <message>
        <source>“{name}” takes in the exports and cannot be removed.</source>
        <translation>“{name}”用于导入后台导出的表格，不能移除。</translation>
    </message>
    <message>
        <source>The shop was removed here; nobody follows the case now</source>
        <translation>店铺已从本程序移除，此后不再跟进该售后单</translation>
    </message>
    <message>
        <source>Approved automatically by the platform: {names}</source>
        <translation>平台自动审核通过：{names}</translation>
    </message>
    <message>
        <source>The shop {id} has not authorised this application. Check that the shop id is right; if it is, let the shop authorise the application on the open platform. Answer: {code}</source>
        <translation>店铺{id}未授权该应用。请检查店铺ID是否正确；如果正确，请店铺在开放平台授权该应用。平台返回：{code}</translation>
    </message>
    <message>
        <source>It works: the platform knows this shop as “{name}”.</source>
        <translation>连接正常：平台上的店铺名称为“{name}”。</translation>
    </message>
    <message>
        <source>This application belongs to the shop {id} (“{name}”). Correct the shop id, then try again.</source>
        <translation>该应用属于店铺{id}（“{name}”）。请更正店铺ID后重试。</translation>
    </message>
    <message>
        <source>“{name}” has no application: its cases come from exports.</source>
        <translation>“{name}”没有接入开放平台应用：其售后单来自后台导出的表格。</translation>
    </message>
    <message>
        <source>This system has no keychain. App secrets are kept in the file {file}, which only you can read. Do not copy this folder to others.</source>
        <translation>本系统没有密钥串服务。App Secret保存在文件{file}中，只有您本人可以读取。请勿将此文件夹复制给他人。</translation>
    </message>
    <message>
        <source>The file {file} with the app secrets cannot be used. Give it back to its owner, or enter the secrets anew.</source>
        <translation>保存App Secret的文件{file}无法使用。请恢复文件的所有者权限，或重新填写App Secret。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used ({reason}). Unlock it or sign in again, then repeat this.</source>
        <translation>无法使用系统密钥串（{reason}）。请解锁或重新登录系统后重试。</translation>
    </message>
    <message>
        <source>Fast refund before shipping</source>
        <translation>发货前极速退</translation>
    </message>
    <message>
        <source>Helper agreed to the refund</source>
        <translation>小助手同意退款</translation>
    </message>
    <message>
        <source>Fast refund after shipping</source>
        <translation>发货后极速退</translation>
    </message>
    <message>
        <source>Lightning return</source>
        <translation>闪电退货</translation>
    </message>
    <message>
        <source>Instant refund for cross-border goods</source>
        <translation>跨境零秒退</translation>
    </message>
    <message>
        <source>Refund after interception by the cloud warehouse</source>
        <translation>云仓拦截自动退</translation>
    </message>
    <message>
        <source>Helper agreed to the return</source>
        <translation>小助手同意退货</translation>
    </message>
    <message>
        <source>Helper agreed to refund after delivery is refused</source>
        <translation>小助手同意拒签后退款</translation>
    </message>
    <message>
        <source>Card details filled in by the shop for the buyer</source>
        <translation>商家代客填卡</translation>
    </message>
    <message>
        <source>Platform governance, unshipped</source>
        <translation>治理未发货</translation>
    </message>
    <message>
        <source>Platform governance, shipped</source>
        <translation>治理已发货</translation>
    </message>
    <message>
        <source>Refund after the parcel was intercepted</source>
        <translation>快递拦截成功自动退款</translation>
    </message>
    <message>
        <source>No review after quality inspection</source>
        <translation>质检免审</translation>
    </message>
    <message>
        <source>Negotiated solution</source>
        <translation>协商方案</translation>
    </message>
    <message>
        <source>Platform voucher</source>
        <translation>平台卡券</translation>
    </message>
    <message>
        <source>Third-party voucher</source>
        <translation>三方卡券</translation>
    </message>
    <message>
        <source>Platform governance, return and refund at first review</source>
        <translation>治理一审退货退款</translation>
    </message>
    <message>
        <source>Automatic approval {code}</source>
        <translation>自动审核（{code}）</translation>
    </message>
    <message>
        <source>The platform refunded by itself: the time to decide had run out</source>
        <translation>处理时限已过，平台已自动退款</translation>
    </message>
    <message>
        <source>The platform agreed to the return by itself: the time to decide had run out</source>
        <translation>处理时限已过，平台已自动同意退货</translation>
    </message>
    <message>
        <source>The platform&apos;s customer service decided</source>
        <translation>平台客服已作出裁定</translation>
    </message>
    <message>
        <source>The buyer withdrew the application</source>
        <translation>买家已撤销申请</translation>
    </message>
    <message>
        <source>The platform closed the case</source>
        <translation>平台已关闭售后单</translation>
    </message>
    <message>
        <source>The refund was agreed</source>
        <translation>退款已同意</translation>
    </message>
    <message>
        <source>The case is open again</source>
        <translation>售后单重新开启</translation>
    </message>
    <message>
        <source>The platform does not know the case any more. It left its queue; look in the back office</source>
        <translation>平台已查无此售后单，已移出队列；请到后台核实</translation>
    </message>
    <message>
        <source>Without encryption only this computer may be asked. Enter the address with https://.</source>
        <translation>不加密的地址只能用于本机。请输入以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>This is no gateway address. Enter https:// and the name of the host, nothing behind it: {example}</source>
        <translation>这不是网关地址。请输入 https:// 加主机名，后面不要加其他内容，例如：{example}</translation>
    </message>
    <message>
        <source>The platform is still checking the picture. Try again in a minute.</source>
        <translation>平台仍在审核这张图片，请过一分钟再试。</translation>
    </message>
    <message>
        <source>The platform did not let the picture pass. Choose another one. {why}</source>
        <translation>这张图片未通过平台审核，请换一张。{why}</translation>
    </message>
    <message>
        <source>The text has {count} characters; the platform takes at most {most}.</source>
        <translation>文字共{count}个字，平台最多接受{most}个字。</translation>
    </message>
    <message>
        <source>There are {count} pictures; the platform takes at most {most}.</source>
        <translation>共{count}张图片，平台最多接受{most}张。</translation>
    </message>
    <message>
        <source>The program made a mistake while it read this shop. It tries again by itself; the log says more.</source>
        <translation>读取该店铺时程序出错。程序会自动重试；日志中有更多信息。</translation>
    </message>
    <message>
        <source>Of the ¥{paid} that were paid for these goods ¥{left} are left to refund: other cases of order {order} took the rest, or are about to. A refund of ¥{amount} would pay back too much. Look at the order&apos;s other cases first.</source>
        <translation>该商品实付¥{paid}，还可退¥{left}：订单{order}的其他售后单已退或即将退还其余款项。再退¥{amount}会超出实付金额。请先查看该订单的其他售后单。</translation>
    </message>
    <message>
        <source>The head of the trail could not be written to {file}: {reason}. Choose another place.</source>
        <translation>操作记录的校验值无法写入 {file}：{reason}。请换一个位置。</translation>
    </message>
    <message>
        <source>The saved head of the trail {file} cannot be read: {reason}.</source>
        <translation>无法读取操作记录的校验值文件 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} is not a saved head of the trail, or it is damaged. Take the file that --save-head wrote.</source>
        <translation>{file} 不是操作记录的校验值文件，或者已经损坏。请使用 --save-head 写出的文件。</translation>
    </message>
    <message>
        <source>Record {number} of the trail (case {case}, {at}) was changed after it was written.</source>
        <translation>操作记录第 {number} 条（售后单 {case}，{at}）在写入之后被改动过。</translation>
    </message>
    <message>
        <source>Record {number} of the trail cannot be read: the data file is damaged there. The last one before it is record {beside} (case {case}, {at}).</source>
        <translation>操作记录第 {number} 条无法读取：数据文件在此处已损坏。它之前的最后一条是第 {beside} 条（售后单 {case}，{at}）。</translation>
    </message>
    <message>
        <source>Record {number} of the trail is missing; the next one there is record {beside} (case {case}, {at}).</source>
        <translation>操作记录缺少第 {number} 条；其后现存的是第 {beside} 条（售后单 {case}，{at}）。</translation>
    </message>
    <message>
        <source>Record {number} of the trail (case {case}, {at}) was put in before the first one.</source>
        <translation>操作记录第 {number} 条（售后单 {case}，{at}）是后来插到第一条之前的。</translation>
    </message>
    <message>
        <source>Record {number} of the trail (case {case}, {at}) does not follow on the one before it: one of the two was put in or written anew.</source>
        <translation>操作记录第 {number} 条（售后单 {case}，{at}）与前一条接不上：两条之中有一条是后来插入或改写的。</translation>
    </message>
    <message>
        <source>Record {number} of the trail is missing at its end: it was there when the head was saved ({saved}), and the last one now is record {beside} (case {case}, {at}).</source>
        <translation>操作记录末尾缺少第 {number} 条：保存校验值时（{saved}）它还在，现在最后一条是第 {beside} 条（售后单 {case}，{at}）。</translation>
    </message>
    <message>
        <source>Record {number} of the trail (case {case}, {at}) is not the one that was there when the head was saved ({saved}): the trail was written anew.</source>
        <translation>操作记录第 {number} 条（售后单 {case}，{at}）不是保存校验值时（{saved}）的那一条：操作记录被改写过。</translation>
    </message>
    <message>
        <source>Records {number} to {through} of the trail are missing; the next one there is record {beside} (case {case}, {at}).</source>
        <translation>操作记录缺少第 {number} 至 {through} 条；其后现存的是第 {beside} 条（售后单 {case}，{at}）。</translation>
    </message>
    <message>
        <source>Records {number} to {through} of the trail are missing at its end: they were there when the head was saved ({saved}), and the last one now is record {beside} (case {case}, {at}).</source>
        <translation>操作记录末尾缺少第 {number} 至 {through} 条：保存校验值时（{saved}）它们还在，现在最后一条是第 {beside} 条（售后单 {case}，{at}）。</translation>
    </message>
    <message>
        <source>Record {number} of the trail cannot be read: the data file is damaged there.</source>
        <translation>操作记录第 {number} 条无法读取：数据文件在此处已损坏。</translation>
    </message>
    <message>
        <source>All records of the trail are missing: there were {through} when the head was saved ({saved}).</source>
        <translation>操作记录全部缺失：保存校验值时（{saved}）共有 {through} 条。</translation>
    </message>
    <message>
        <source>Decision {attempt} on case {case} is gone: record {number} of the trail ({at}) left it at “{became}”.</source>
        <translation>售后单 {case} 的决定 {attempt} 不见了：操作记录第 {number} 条（{at}）记下的状态是“{became}”。</translation>
    </message>
    <message>
        <source>Decision {attempt} on case {case} has no record in the trail.</source>
        <translation>售后单 {case} 的决定 {attempt} 在操作记录中没有任何记录。</translation>
    </message>
    <message>
        <source>Decision {attempt} on case {case} stands at “{state}” without a record: the newest one, record {number} of the trail ({at}), left it at “{became}”.</source>
        <translation>售后单 {case} 的决定 {attempt} 现在是“{state}”，却没有相应的记录：它最新的一条，即操作记录第 {number} 条（{at}），记下的状态是“{became}”。</translation>
    </message>
    <message>
        <source>The trail is whole. Records: {number}.</source>
        <translation>操作记录完整。共 {number} 条。</translation>
    </message>
    <message>
        <source>The trail is whole and goes on from the head saved {saved} (record {then}). Records: {number}.</source>
        <translation>操作记录完整，并与 {saved} 保存的校验值（第 {then} 条）相接。共 {number} 条。</translation>
    </message>
    <message>
        <source>Port {port} is not to be had: another program holds it. Give another one, or 0 for any free one.</source>
        <translation>端口{port}无法使用：已被其他程序占用。请换一个端口，或填0由程序自动选择。</translation>
    </message>
    <message>
        <source>{shop}: {why}</source>
        <translation>{shop}：{why}</translation>
    </message>
    <message>
        <source>None of these cases can be decided so any more.</source>
        <translation>这些售后单都不能再这样处理了。</translation>
    </message>
    <message>
        <source>It changed while the batch was being looked over.</source>
        <translation>在核对批量操作期间，该售后单发生了变化。</translation>
    </message>
    <message>
        <source>There is no batch {id}.</source>
        <translation>没有编号为 {id} 的批量操作。</translation>
    </message>
    <message>
        <source>{by} took it back; nothing was sent.</source>
        <translation>{by} 已撤回，未发送任何内容。</translation>
    </message>
    <message>
        <source>Stopped. What is left waits and can be sent later.</source>
        <translation>已停止。剩余的售后单会保留，可稍后继续发送。</translation>
    </message>
    <message>
        <source>There is no case of this number here.</source>
        <translation>没有这个编号的售后单。</translation>
    </message>
    <message>
        <source>The program made a mistake while this was to be sent; nothing was sent. The log says more.</source>
        <translation>准备发送时程序出错，未发送任何内容。详情见日志。</translation>
    </message>
    <message>
        <source>The shop of this case has no line to the platform any more.</source>
        <translation>该售后单所属的店铺已不再连接平台。</translation>
    </message>
    <message>
        <source>The program ended before “{action}” was sent, while it could still be taken back. Nothing was sent: send it now, or take it back.</source>
        <translation>「{action}」还在可撤回期间，程序就结束了。未发送任何内容：请现在发送，或撤回。</translation>
    </message>
    <message>
        <source>The program ended before anything was sent. Send it again, or leave it.</source>
        <translation>程序在发送之前已结束，未发送任何内容。可以重新发送，或不再处理。</translation>
    </message>
    <message>
        <source>“{action}” was sent, and nobody can say yet whether the platform carried it out ({answer}). The case is being read again; until then nothing else may be decided on it.</source>
        <translation>「{action}」已发出，目前还不能确定平台是否已执行（{answer}）。正在重新读取该售后单，在此之前不能再对它做其他决定。</translation>
    </message>
    <message>
        <source>The platform says that “{action}” was carried out, but does not show it yet. The case is being read again; until then nothing else may be decided on it.</source>
        <translation>平台回复「{action}」已执行，但售后单上还看不到。正在重新读取，在此之前不能再对它做其他决定。</translation>
    </message>
    <message>
        <source>The program ended while “{action}” was being sent: nobody can say yet whether the platform carried it out. The case is being read again; until then nothing else may be decided on it.</source>
        <translation>「{action}」发送过程中程序结束了，目前还不能确定平台是否已执行。正在重新读取该售后单，在此之前不能再对它做其他决定。</translation>
    </message>
    <message>
        <source>“{action}” was not sent. {why}</source>
        <translation>「{action}」未发送。{why}</translation>
    </message>
    <message>
        <source>“{action}” was not sent: the platform gave no answer just before ({answer}). Send it again, or leave it.</source>
        <translation>「{action}」未发送：发送前平台没有回应（{answer}）。可以重新发送，或不再处理。</translation>
    </message>
    <message>
        <source>The case has changed since this was decided. Nothing was sent; look at the case and decide anew.</source>
        <translation>做出决定之后售后单发生了变化。未发送任何内容；请查看售后单后重新决定。</translation>
    </message>
    <message>
        <source>the buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>customer service</source>
        <translation>平台客服</translation>
    </message>
    <message>
        <source>the platform itself</source>
        <translation>平台系统</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>未知操作人</translation>
    </message>
    <message>
        <source>The platform carried “{action}” out.</source>
        <translation>平台已执行「{action}」。</translation>
    </message>
    <message>
        <source>The platform shows “{status}”.</source>
        <translation>平台显示「{status}」。</translation>
    </message>
    <message>
        <source>The platform shows “{status}” with ¥{amount}; decided was ¥{decided}. The buyer changed the application at the last moment.</source>
        <translation>平台显示「{status}」，金额 ¥{amount}；决定时为 ¥{decided}。买家在最后一刻修改了申请。</translation>
    </message>
    <message>
        <source>It was carried out, and the case went on since: it is now “{status}”.</source>
        <translation>已执行，之后售后单又有进展：现在是「{status}」。</translation>
    </message>
    <message>
        <source>“{action}” was done already, and not by this desk: “{status}”, ¥{amount}, by {who}, {at}. It was not done a second time, and nothing more is to be done.</source>
        <translation>「{action}」此前已完成，并非由本工作台执行：「{status}」，¥{amount}，操作方：{who}，{at}。没有重复执行，无需再处理。</translation>
    </message>
    <message>
        <source>“{action}” was not carried out and is not needed any more: the case is now “{status}” (¥{amount}), by {who}, {at}. Nothing more is to be done.</source>
        <translation>「{action}」未执行，也不再需要：售后单现在是「{status}」（¥{amount}），操作方：{who}，{at}。无需再处理。</translation>
    </message>
    <message>
        <source>“{action}” was not carried out: the case is now “{status}” (¥{amount}), by {who}, {at}. Look at the case.</source>
        <translation>「{action}」未执行：售后单现在是「{status}」（¥{amount}），操作方：{who}，{at}。请查看该售后单。</translation>
    </message>
    <message>
        <source>“{action}” was not carried out: read again, the case stands as it did (“{status}”). Send it again, or leave it.</source>
        <translation>「{action}」未执行：重新读取后，售后单没有变化（「{status}」）。可以重新发送，或不再处理。</translation>
    </message>
    <message>
        <source>Nothing was sent: the case changed after “{action}” was decided. Look at what changed, then send it or take it back.</source>
        <translation>未发送任何内容：做出「{action}」决定后售后单发生了变化。请查看变化之处，再发送或撤回。</translation>
    </message>
    <message>
        <source>The platform does not know the case any more, so nobody can say whether “{action}” was carried out. Look in the back office.</source>
        <translation>平台上已查不到该售后单，无法确定「{action}」是否已执行。请到后台查看。</translation>
    </message>
    <message>
        <source>In doubt: the cases are being read again</source>
        <translation>结果待确认：正在重新读取</translation>
    </message>
    <message>
        <source>Changed after it was decided</source>
        <translation>决定之后有变化</translation>
    </message>
    <message>
        <source>The platform could not be reached</source>
        <translation>无法连接平台</translation>
    </message>
    <message>
        <source>Done already, and not by this desk</source>
        <translation>已被他人处理</translation>
    </message>
    <message>
        <source>The case stands otherwise by now</source>
        <translation>售后单状态已改变</translation>
    </message>
    <message>
        <source>The platform does not know the case any more</source>
        <translation>平台上已没有该售后单</translation>
    </message>
    <message>
        <source>Not carried out, and nothing has changed</source>
        <translation>未执行，售后单没有变化</translation>
    </message>
    <message>
        <source>Held back here, for safety</source>
        <translation>为安全起见没有发送</translation>
    </message>
    <message>
        <source>The platform says that it failed</source>
        <translation>平台提示操作失败</translation>
    </message>
    <message>
        <source>The platform could not do it just then</source>
        <translation>平台当时无法处理</translation>
    </message>
    <message>
        <source>The platform refused it for the case as it is</source>
        <translation>平台不接受该售后单的此项操作</translation>
    </message>
    <message>
        <source>Not possible over this line, only in the back office</source>
        <translation>接口不支持，只能在后台处理</translation>
    </message>
    <message>
        <source>The platform did not accept an entry</source>
        <translation>平台不接受填写的内容</translation>
    </message>
    <message>
        <source>The shop&apos;s authorisation is missing</source>
        <translation>店铺缺少授权</translation>
    </message>
    <message>
        <source>Rejecting an unshipped case takes the waybill of its parcel, and each case has its own. Reject it by itself.</source>
        <translation>拒绝未发货退款需要填写该单的运单号，每单各不相同，请单独拒绝。</translation>
    </message>
    <message>
        <source>Rejecting goods that came back takes pictures, and each case has its own. Reject it by itself.</source>
        <translation>拒绝已退回的商品需要上传凭证，每单各不相同，请单独拒绝。</translation>
    </message>
    <message>
        <source>It belongs to “{shop}”, and the return address to “{address_of}”. A batch takes one shop at a time.</source>
        <translation>属于「{shop}」，而退货地址属于「{address_of}」。批量处理一次只能处理一个店铺。</translation>
    </message>
    <message>
        <source>Somebody has decided it already, and that is not settled yet</source>
        <translation>已有人做过决定，且尚未了结</translation>
    </message>
    <message>
        <source>Money could be paid back twice, or more than was paid</source>
        <translation>可能重复退款，或退款超过实付金额</translation>
    </message>
    <message>
        <source>“{use}” is no use of such a text. Write one of: {known}.</source>
        <translation>“用于”里的“{use}”不可用。可填写：{known}。</translation>
    </message>
    <message>
        <source>There is no shop “{shop}” here. Write a shop&apos;s name as it stands in the list.</source>
        <translation>这里没有店铺“{shop}”。请按店铺列表里的名称填写。</translation>
    </message>
    <message>
        <source>The platform&apos;s template {number} is not known here. Read its shop first, or leave the number out.</source>
        <translation>这里没有平台模板 {number}。请先同步该店铺，或删掉这个编号。</translation>
    </message>
    <message>
        <source>The words of the platform&apos;s template {number} can be changed there only.</source>
        <translation>平台模板 {number} 的内容只能在抖店后台修改。</translation>
    </message>
    <message>
        <source>The platform&apos;s address {number} can be changed there only; here its name, phone and rules.</source>
        <translation>平台地址 {number} 只能在抖店后台修改；这里只能改名称、电话和推荐规则。</translation>
    </message>
    <message>
        <source>Row {row} is the default of this shop already; there is one.</source>
        <translation>第 {row} 行已经是这个店铺的默认地址，默认地址只能有一个。</translation>
    </message>
    <message>
        <source>The application may not add addresses on the platform, so this one is kept here only and cannot be sent with a decision. Add it in the back office and read the shop again (F5): then it can be chosen. The platform&apos;s answer: {answer}</source>
        <translation>该应用没有在平台新增地址的权限，因此这个地址只保存在本机，不能随决定发送。请在抖店后台新增该地址，再按 F5 同步店铺，之后即可选择。平台返回：{answer}</translation>
    </message>
    <message>
        <source>The platform&apos;s answer was lost ({answer}). Its address list was read again and does not have the address. Save it once more.</source>
        <translation>平台的回复丢失（{answer}）。已重新读取平台地址列表，里面没有这个地址。请再保存一次。</translation>
    </message>
    <message>
        <source>The platform&apos;s answer was lost ({answer}), and its address list cannot be read now. Nobody can say yet whether the address is there. Save it again when there is a line: the list is read before anything is added.</source>
        <translation>平台的回复丢失（{answer}），现在也无法读取平台地址列表，暂时不能确定地址是否已新增。网络恢复后请再保存一次：新增前会先读取列表，不会重复新增。</translation>
    </message>
    <message>
        <source>The phone number does not look like one: 11 digits, or a landline such as 0571-88880000.</source>
        <translation>电话号码不正确：请填写 11 位手机号，或 0571-88880000 这样的座机号。</translation>
    </message>
    <message>
        <source>Choose province, city, district and street from the lists.</source>
        <translation>请从列表中选择省、市、区和街道。</translation>
    </message>
    <message>
        <source>The name is longer than {most} characters. Shorten it.</source>
        <translation>名称超过 {most} 个字，请缩短。</translation>
    </message>
    <message>
        <source>Proposed by the rule for the product “{word}”.</source>
        <translation>推荐理由：商品规则“{word}”。</translation>
    </message>
    <message>
        <source>Proposed by the rule for the reason “{word}”.</source>
        <translation>推荐理由：原因规则“{word}”。</translation>
    </message>
    <message>
        <source>Proposed because it was used last for this product.</source>
        <translation>推荐理由：该商品上次使用的地址。</translation>
    </message>
    <message>
        <source>Proposed because it is the shop&apos;s default.</source>
        <translation>推荐理由：店铺默认地址。</translation>
    </message>
    <message>
        <source>Proposed because it is the first that can be used.</source>
        <translation>推荐理由：第一个可用的地址。</translation>
    </message>
    <message>
        <source>“{word}” is a rule of the address “{address}” already. Remove one.</source>
        <translation>“{word}”已经是地址“{address}”的推荐规则，请删掉其中一个。</translation>
    </message>
    <message>
        <source>The note is empty. Write something first.</source>
        <translation>便签是空的，请先输入内容。</translation>
    </message>
    <message>
        <source>The note has {length} characters; at most {most} are kept. Shorten it or make two of it.</source>
        <translation>便签有{length}个字，最多{most}个字。请缩短或分成两条。</translation>
    </message>
    <message>
        <source>No text is left for this case: the platform lets no more than it allowed be sent.</source>
        <translation>该售后单的短信条数已用完，平台不允许再发送。</translation>
    </message>
    <message>
        <source>The order has no phone number, so that no text can be sent.</source>
        <translation>订单没有手机号，无法发送短信。</translation>
    </message>
    <message>
        <source>The last text went {at}, by {by}. The shop&apos;s quiet period lasts until {until}; nothing is sent before.</source>
        <translation>上一条短信于{at}由{by}发出。店铺设置的短信间隔到{until}为止，在此之前不再发送。</translation>
    </message>
    <message>
        <source>This buyer got this very text already: {at}, by {by}. Choose another text, or say that it is meant.</source>
        <translation>{by}已于{at}给该买家发过同样的短信。请换一条内容，或确认要再次发送。</translation>
    </message>
    <message>
        <source>“{name}” is no template of the platform. Choose one that is.</source>
        <translation>“{name}”不是平台模板，请选择平台模板。</translation>
    </message>
    <message>
        <source>“{name}” is missing in the SMS text.</source>
        <translation>短信内容缺少“{name}”。</translation>
    </message>
    <message>
        <source>The platform has let no SMS sign of this shop pass yet; without one it sends no text.</source>
        <translation>该店铺还没有审核通过的短信签名，没有签名平台不会发送短信。</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已开通</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>status {code}</source>
        <translation>状态 {code}</translation>
    </message>
    <message>
        <source>The template “{name}” is not open on the platform: {status}.</source>
        <translation>模板“{name}”在平台上不可用：{status}。</translation>
    </message>
    <message>
        <source>The text to the buyer was not delivered</source>
        <translation>给买家的短信未送达</translation>
    </message>
    <message>
        <source>The text to the buyer was not delivered: {said}</source>
        <translation>给买家的短信未送达：{said}</translation>
    </message>
    <message>
        <source>Nobody says here until when the goods must be checked, so there is nothing to extend.</source>
        <translation>没有收货截止时间，无法延长。</translation>
    </message>
    <message>
        <source>The time was over at {at}. The platform may have acted by itself; it extends nothing any more.</source>
        <translation>已于 {at} 到期，平台可能已自动处理，无法再延长。</translation>
    </message>
    <message>
        <source>It can be extended from {at} on, when two days or less are left. Until {end} there is time to check the goods.</source>
        <translation>剩余时间不超过 2 天时才能延长，{at} 起可操作。目前收货截止时间为 {end}。</translation>
    </message>
    <message>
        <source>“{text}” holds no number. Scan the label again, or type a waybill, order or after-sale number, or the last four digits of the buyer&apos;s phone.</source>
        <translation>“{text}”中没有号码。请重新扫描面单，或输入运单号、订单号、售后单号、买家手机号后四位。</translation>
    </message>
    <message>
        <source>The buyer sends the goods back with this waybill</source>
        <translation>买家用这个单号寄回商品</translation>
    </message>
    <message>
        <source>The buyer sent goods back with this waybill</source>
        <translation>买家曾用这个单号寄回商品</translation>
    </message>
    <message>
        <source>Our own parcel with this waybill is coming back</source>
        <translation>我方发出的包裹正在退回，用的是这个单号</translation>
    </message>
    <message>
        <source>Our own parcel to the buyer had this waybill</source>
        <translation>我方发给买家的包裹用的是这个单号</translation>
    </message>
    <message>
        <source>The buyer&apos;s phone {phone} fits</source>
        <translation>买家手机号 {phone} 相符</translation>
    </message>
    <message>
        <source>It is the after-sale number</source>
        <translation>这是售后单号</translation>
    </message>
    <message>
        <source>It is the order number</source>
        <translation>这是订单号</translation>
    </message>
    <message>
        <source>It is the item&apos;s order number</source>
        <translation>这是商品单号</translation>
    </message>
    <message>
        <source>Nobody says here which parcel the goods were sent with.</source>
        <translation>没有发货包裹的信息。</translation>
    </message>
    <message>
        <source>The parcel {waybill} is none that the goods of this case were sent with.</source>
        <translation>包裹 {waybill} 不是此售后单的发货包裹。</translation>
    </message>
    <message>
        <source>The platform has no station of this parcel: nobody can say whether it was picked up. Ask the carrier, or try it in the back office.</source>
        <translation>平台没有此包裹的物流轨迹，无法判断是否已揽收。请向快递公司查询，或到后台尝试拦截。</translation>
    </message>
    <message>
        <source>The parcel is out for delivery: it is too late to call it back. The buyer can still refuse it.</source>
        <translation>包裹已在派送，来不及拦截。买家仍可拒收。</translation>
    </message>
    <message>
        <source>The parcel was signed for: it cannot be called back any more.</source>
        <translation>包裹已签收，无法拦截。</translation>
    </message>
    <message>
        <source>The buyer refused the parcel: it comes back by itself.</source>
        <translation>买家已拒收，包裹会自动退回。</translation>
    </message>
    <message>
        <source>The parcel is coming back already.</source>
        <translation>包裹已在退回途中。</translation>
    </message>
    <message>
        <source>The parcel is back at the shop already.</source>
        <translation>包裹已退回商家。</translation>
    </message>
    <message>
        <source>The carrier stops parcel {waybill} and brings it back. {cost}{others}</source>
        <translation>快递公司已拦截包裹 {waybill} 并将退回。{cost}{others}</translation>
    </message>
    <message>
        <source>The platform does not say what it costs.</source>
        <translation>平台未告知费用。</translation>
    </message>
    <message>
        <source>It costs ¥{cost}.</source>
        <translation>费用 ¥{cost}。</translation>
    </message>
    <message>
        <source>It costs ¥{cost}, to be settled with the carrier.</source>
        <translation>费用 ¥{cost}，与快递公司线下结算。</translation>
    </message>
    <message>
        <source>It costs ¥{cost}, settled through the platform.</source>
        <translation>费用 ¥{cost}，通过平台线上结算。</translation>
    </message>
    <message>
        <source> {n} other goods are in the parcel and come back as well.</source>
        <translation>包裹内还有另外 {n} 件商品，会一并退回。</translation>
    </message>
    <message>
        <source>Goods received: {what}</source>
        <translation>已收到退货：{what}</translation>
    </message>
    <message>
        <source>Receiving corrected: {what}. Before, by {by}: {before}</source>
        <translation>收货登记已更正：{what}。之前由 {by} 登记：{before}</translation>
    </message>
    <message>
        <source>{what}. {note}</source>
        <translation>{what}。{note}</translation>
    </message>
    <message>
        <source>{by} received this parcel at {at} already: {what}. Correct that instead of writing it down twice.</source>
        <translation>{by} 已于 {at} 登记过这个包裹：{what}。请更正原登记，不要重复登记。</translation>
    </message>
    <message>
        <source>The number of pieces must lie between 0 and 9999.</source>
        <translation>件数须在 0 到 9999 之间。</translation>
    </message>
    <message>
        <source>No piece came? Then say that the parcel was empty, or that something is missing.</source>
        <translation>一件都没有？请选择“空包裹”或“少件”。</translation>
    </message>
    <message>
        <source>An empty parcel has no pieces: put 0 for both numbers.</source>
        <translation>空包裹没有商品：两个件数都填 0。</translation>
    </message>
    <message>
        <source>Say what is wrong with the bad pieces.</source>
        <translation>请选择有问题的商品是什么情况。</translation>
    </message>
    <message>
        <source>Say how many of the pieces are bad.</source>
        <translation>请填写有问题的件数。</translation>
    </message>
    <message>
        <source>Nothing is missing: {expected} pieces were declared, and as many came.</source>
        <translation>没有少件：应退 {expected} 件，收到的件数不少于此。</translation>
    </message>
    <message>
        <source>The note is longer than {most} characters. Shorten it.</source>
        <translation>备注超过 {most} 个字，请缩短。</translation>
    </message>
    <message>
        <source>Pieces that came: {came}. Declared: {expected}. Count again.</source>
        <translation>收到 {came} 件，应退 {expected} 件，请再清点一次。</translation>
    </message>
    <message>
        <source>{good} good, {bad} bad · {kind}</source>
        <translation>完好 {good} 件，有问题 {bad} 件 · {kind}</translation>
    </message>
    <message>
        <source>{good} good, {bad} bad, {expected} declared · {kind}</source>
        <translation>完好 {good} 件，有问题 {bad} 件，应退 {expected} 件 · {kind}</translation>
    </message>
    <message>
        <source>This case is finished ({status}); the goods came all the same. Write down what came: no money moves by that.</source>
        <translation>该售后单已完结（{status}），但退货还是到了。请登记收到的商品，不会产生退款。</translation>
    </message>
    <message>
        <source>No goods are expected for this case: it stands at “{status}”.</source>
        <translation>该售后单目前不需要退货：状态为“{status}”。</translation>
    </message>
    <message>
        <source>Another parcel of this case was received by {by} at {at}: {what}.</source>
        <translation>该售后单的另一个包裹已由 {by} 于 {at} 登记收货：{what}。</translation>
    </message>
    <message>
        <source>Other cases name this parcel too: {ids}. Each is received by itself.</source>
        <translation>这个包裹还有其他售后单：{ids}。请分别登记收货。</translation>
    </message>
    <message>
        <source>This shop has no line to the platform, so the parcel cannot be followed from here.</source>
        <translation>此店铺未接入开放平台，无法在这里查询物流。</translation>
    </message>
    <message>
        <source>Nobody says which company carries this parcel, so it cannot be followed from here.</source>
        <translation>不知道是哪家快递公司，无法在这里查询物流。</translation>
    </message>
    <message>
        <source>There is no parcel {id} in the bucket any more. Look at the list again.</source>
        <translation>无主包裹中已没有编号 {id}，请刷新列表。</translation>
    </message>
    <message>
        <source>The parcel {waybill}, in the bucket since {at}, belongs to this case.</source>
        <translation>{at} 起放在无主包裹中的 {waybill} 属于本售后单。</translation>
    </message>
    <message>
        <source>The parcel&apos;s number does not look like one: 7 to 32 letters, digits or dashes are expected.</source>
        <translation>包裹单号格式不对：应为 7 到 32 位字母、数字或短横线。</translation>
    </message>
    <message>
        <source>The parcel {waybill} lies in the bucket already: {by} put it there at {at}.</source>
        <translation>包裹 {waybill} 已在无主包裹中：{by} 于 {at} 放入。</translation>
    </message>
    <message>
        <source>Say in a word what became of the parcel.</source>
        <translation>请写一句包裹是怎么处理的。</translation>
    </message>
    <message>
        <source>This number is that of order {order} already (case {case} was sent under it). Check that it is the right one.</source>
        <translation>此单号已用于订单 {order}（售后单 {case} 的发货单号），请核对是否填错。</translation>
    </message>
    <message>
        <source>Goods of order {order} came back under this number (case {case}): it is a return parcel. Check that it is the right one.</source>
        <translation>此单号是订单 {order} 的退货单号（售后单 {case}），请核对是否填错。</translation>
    </message>
    <message>
        <source>This number was entered for order {order} already (case {case}). Check that it is the right one.</source>
        <translation>此单号已填给订单 {order}（售后单 {case}），请核对是否填错。</translation>
    </message>
    <message>
        <source>Application {number}</source>
        <translation>申请凭证 {number}</translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation>协商记录 {number}</translation>
    </message>
    <message>
        <source>The platform gave an address that is none. Look at it in the back office.</source>
        <translation>平台给出的图片地址无效，请到后台查看。</translation>
    </message>
    <message>
        <source>The address leads on to somewhere that pictures do not come from; it was not followed.</source>
        <translation>该地址跳转到了不是图片来源的位置，已停止打开。</translation>
    </message>
    <message>
        <source>The picture is not there any more: the platform took it away.</source>
        <translation>图片已不存在：平台已将其移除。</translation>
    </message>
    <message>
        <source>The platform&apos;s address for it has run out. Look at it in the back office.</source>
        <translation>平台给出的图片地址已过期，请到后台查看。</translation>
    </message>
    <message>
        <source>The picture&apos;s server could not give it out just now.</source>
        <translation>图片服务器暂时无法提供该图片。</translation>
    </message>
    <message>
        <source>The picture&apos;s server cannot be reached: this computer may be offline.</source>
        <translation>无法连接图片服务器，请检查本机网络。</translation>
    </message>
    <message>
        <source>The connection broke off before the picture was here.</source>
        <translation>图片尚未下载完，连接已中断。</translation>
    </message>
    <message>
        <source>The picture did not come in time.</source>
        <translation>图片下载超时。</translation>
    </message>
    <message>
        <source>It is too large to be fetched. Look at it in the back office.</source>
        <translation>文件过大，无法下载，请到后台查看。</translation>
    </message>
    <message>
        <source>A web page came instead of a picture; it was not opened.</source>
        <translation>收到的是网页而不是图片，未打开。</translation>
    </message>
    <message>
        <source>A drawing that can hold a program (SVG) came instead of a photo; it was not opened.</source>
        <translation>收到的是可能带有程序的矢量图（SVG）而不是照片，未打开。</translation>
    </message>
    <message>
        <source>What came is no picture, video or PDF; it was not opened.</source>
        <translation>收到的不是图片、视频或 PDF，未打开。</translation>
    </message>
    <message>
        <source>The picture could not be kept on this computer. Make room on its disk.</source>
        <translation>图片无法保存到本机，请清理磁盘空间。</translation>
    </message>
    <message>
        <source>“{file}” has more pixels than can be opened without danger. Make it smaller first.</source>
        <translation>“{file}”的像素过大，打开有风险。请先缩小图片。</translation>
    </message>
    <message>
        <source>“{file}” is no picture, or it is damaged. Choose another one.</source>
        <translation>“{file}”不是图片，或已损坏。请换一张。</translation>
    </message>
    <message>
        <source>The platform takes pictures only, and “{file}” is none. Leave it out.</source>
        <translation>平台只接受图片，“{file}”不是图片，请去掉。</translation>
    </message>
    <message>
        <source>This case cannot be refused for reason {code}. It can be for: {known}.</source>
        <translation>该售后单不能用原因 {code} 拒绝。可选原因：{known}。</translation>
    </message>
    <message>
        <source>This reason needs a picture.</source>
        <translation>该原因需要上传凭证图片。</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税费</translation>
    </message>
    <message>
        <source>Payment discount taken back</source>
        <translation>退回支付优惠</translation>
    </message>
    <message>
        <source>The parts make ¥{parts}, but ¥{whole} leaves the shop: a difference of ¥{gap}.</source>
        <translation>各项合计¥{parts}，但店铺应退¥{whole}，相差¥{gap}。</translation>
    </message>
    <message>
        <source>The platform&apos;s list says ¥{whole}, the case itself ¥{parts}: a difference of ¥{gap}.</source>
        <translation>平台列表显示¥{whole}，售后单详情显示¥{parts}，相差¥{gap}。</translation>
    </message>
    <message>
        <source>Freight is ¥{whole} in the platform&apos;s list and ¥{parts} in the case itself.</source>
        <translation>运费在平台列表中为¥{whole}，在售后单详情中为¥{parts}。</translation>
    </message>
    <message>
        <source>¥{parts} went back to the buyer, not the case&apos;s ¥{whole}: a difference of ¥{gap}.</source>
        <translation>实际退回买家¥{parts}，与售后金额¥{whole}相差¥{gap}。</translation>
    </message>
    <message>
        <source>Nothing of “{name}” was taken: {count} of its rows cannot be used. The first: {first}</source>
        <translation>“{name}”未导入任何内容：有 {count} 行无法使用。第一处：{first}</translation>
    </message>
    <message>
        <source>The platform knows no shipping company “{company}”. Choose one of its list.</source>
        <translation>平台没有快递公司“{company}”，请从列表中选择。</translation>
    </message>
    <message>
        <source>This step of the case</source>
        <translation>售后单当前节点</translation>
    </message>
    <message>
        <source>What the platform does then while customer service has the case is not documented.</source>
        <translation>客服介入期间，到时平台如何处理暂无官方说明。</translation>
    </message>
    <message>
        <source>Our review</source>
        <translation>商家审核</translation>
    </message>
    <message>
        <source>The buyer&apos;s answer to our rejection</source>
        <translation>买家处理（我方已拒绝）</translation>
    </message>
    <message>
        <source>The buyer receives</source>
        <translation>买家收货</translation>
    </message>
    <message>
        <source>The buyer sends the goods back</source>
        <translation>买家寄回商品</translation>
    </message>
    <message>
        <source>We receive the goods</source>
        <translation>商家确认收货</translation>
    </message>
    <message>
        <source>We ship</source>
        <translation>商家发货</translation>
    </message>
    <message>
        <source>The platform agrees by itself: ¥{amount} goes to the buyer.</source>
        <translation>平台自动同意，¥{amount}退给买家。</translation>
    </message>
    <message>
        <source>The platform agrees to the return by itself: ¥{amount} goes to the buyer once the goods are back.</source>
        <translation>平台自动同意退货，商品退回后¥{amount}退给买家。</translation>
    </message>
    <message>
        <source>The platform closes the case: ¥{amount} stays with the shop.</source>
        <translation>平台关闭售后单，¥{amount}留在店铺。</translation>
    </message>
    <message>
        <source>The platform takes the goods as received and refunds: ¥{amount} goes to the buyer.</source>
        <translation>平台视为已收货并自动退款，¥{amount}退给买家。</translation>
    </message>
    <message>
        <source>Until then the buyer may change or withdraw the application, or call customer service. How the platform ends it after that is not documented.</source>
        <translation>在此之前买家可修改或撤销申请，或申请客服介入。之后平台如何结束暂无官方说明。</translation>
    </message>
    <message>
        <source>What the platform does then is not documented.</source>
        <translation>到时平台如何处理暂无官方说明。</translation>
    </message>
    <message>
        <source>Our evidence for customer service</source>
        <translation>商家举证</translation>
    </message>
    <message>
        <source>No more evidence is taken: customer service decides where the money goes without ours.</source>
        <translation>不再接受举证，客服将在没有我方凭证的情况下判定款项归属。</translation>
    </message>
    <message>
        <source>Closed: the time for evidence is over.</source>
        <translation>已关闭：举证时间已过。</translation>
    </message>
    <message>
        <source>Closed: customer service asks for no evidence now.</source>
        <translation>已关闭：客服目前不需要举证。</translation>
    </message>
    <message>
        <source>Closed: the arbitration is over.</source>
        <translation>已关闭：仲裁已结束。</translation>
    </message>
    <message>
        <source>Agreeing with the buyer</source>
        <translation>与买家协商</translation>
    </message>
    <message>
        <source>Customer service has the case and decides where the ¥{amount} goes.</source>
        <translation>由平台客服判定¥{amount}归哪一方。</translation>
    </message>
    <message>
        <source>The promised time is over. Answer the buyer, then tick it off.</source>
        <translation>承诺的时间已过。请答复买家后标记为已兑现。</translation>
    </message>
    <message>
        <source>Promised to the buyer</source>
        <translation>已承诺买家</translation>
    </message>
    <message>
        <source>Promised to the buyer: {words}</source>
        <translation>已承诺买家：{words}</translation>
    </message>
    <message>
        <source>The buyer waits for our word. The platform does nothing then.</source>
        <translation>买家在等我们答复，到时平台不会有动作。</translation>
    </message>
    <message>
        <source>The platform&apos;s own time is over before this: answer the buyer sooner.</source>
        <translation>平台的截止时间更早，请提前答复买家。</translation>
    </message>
    <message>
        <source>Grey flag</source>
        <translation>灰旗</translation>
    </message>
    <message>
        <source>Purple flag</source>
        <translation>紫旗</translation>
    </message>
    <message>
        <source>Cyan flag</source>
        <translation>青旗</translation>
    </message>
    <message>
        <source>Green flag</source>
        <translation>绿旗</translation>
    </message>
    <message>
        <source>Orange flag</source>
        <translation>橙旗</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>红旗</translation>
    </message>
    <message>
        <source>As declared</source>
        <translation>与申请一致</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>少件</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>货不对板</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>Empty parcel</source>
        <translation>空包裹</translation>
    </message>
    <message>
        <source>Used or worn</source>
        <translation>使用痕迹</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation>暂无回执</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>not delivered: {said}</source>
        <translation>未送达：{said}</translation>
    </message>
    <message>
        <source>receipt unknown ({code})</source>
        <translation>回执未知（{code}）</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>第 {row} 行：{why}</translation>
    </message>
    <message>
        <source>It has more cells than the header has names, so that its values stand under the wrong ones.</source>
        <translation>这一行的单元格比表头多，内容会错列。</translation>
    </message>
    <message>
        <source>“{name}” has no header row with {columns}. Export this book once and write your rows below the header of that file.</source>
        <translation>“{name}”里没有包含{columns}的表头。请先导出一次，再在导出文件的表头下面填写。</translation>
    </message>
    <message>
        <source>It failed by a mistake of this program.</source>
        <translation>程序出错，未能完成。</translation>
    </message>
    <message>
        <source>The case is finished. There is nothing to take in hand.</source>
        <translation>售后单已完结，无需认领。</translation>
    </message>
    <message>
        <source>{name} has had this case in hand since {time}.</source>
        <translation>{name} 已于 {time} 认领该售后单。</translation>
    </message>
    <message>
        <source>The case is finished. Nobody is told of it any more.</source>
        <translation>售后单已完结，不会再提醒。</translation>
    </message>
    <message>
        <source>The reason is longer than {most} characters. Shorten it.</source>
        <translation>原因超过 {most} 个字，请缩短。</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: {reason} Your work goes on; the backups before it are there.</source>
        <translation>今天的备份未能完成：{reason}您可以继续工作，之前的备份都还在。</translation>
    </message>
    <message>
        <source>A backup is being made already. Look again in a minute.</source>
        <translation>正在备份中，请一分钟后再看。</translation>
    </message>
    <message>
        <source>The data lies on a PostgreSQL server: the server&apos;s own backup counts. Ask whoever runs it.</source>
        <translation>数据保存在 PostgreSQL 服务器上，以服务器自身的备份为准。请联系服务器管理员。</translation>
    </message>
    <message>
        <source>There is no backup “{name}” in {folder}.</source>
        <translation>{folder} 中没有名为“{name}”的备份。</translation>
    </message>
    <message>
        <source>Choose an end that differs from the beginning.</source>
        <translation>结束时间不能和开始时间相同。</translation>
    </message>
    <message>
        <source>Each band must begin later than the calmer one before it, between {least} and {most} before the end.</source>
        <translation>各档位须依次变短（临近＞紧急＞最紧急），且在{least}到{most}之间。</translation>
    </message>
    <message>
        <source>The case is finished: nothing can be promised on it.</source>
        <translation>售后单已结束，不能再承诺买家。</translation>
    </message>
    <message>
        <source>This promise has been ticked off already.</source>
        <translation>该承诺已标记为兑现。</translation>
    </message>
    <message>
        <source>{time} has passed already. Promise a later time.</source>
        <translation>{time} 已过，请承诺更晚的时间。</translation>
    </message>
    <message>
        <source>What was promised has {length} characters; at most {most} are kept.</source>
        <translation>承诺内容有 {length} 个字，最多保存 {most} 个字。</translation>
    </message>
    <message>
        <source>The platform&apos;s time ran out at {time}, it may act at any moment: nothing can be promised any more.</source>
        <translation>平台截止时间 {time} 已到，平台随时可能自动处理，不能再承诺买家。</translation>
    </message>
    <message>
        <source>The platform acts at {time} ({clock}). Promise the buyer an earlier time than that.</source>
        <translation>平台将于 {time} 自动处理（{clock}），承诺买家的时间不能晚于它。</translation>
    </message>
    <message>
        <source>Deadline typed by hand: {new}</source>
        <translation>手工填写截止时间：{new}</translation>
    </message>
    <message>
        <source>The deadline of this case was not typed here.</source>
        <translation>该售后单的截止时间不是手工填写的。</translation>
    </message>
    <message>
        <source>The typed deadline {old} was taken off</source>
        <translation>已清除手工填写的截止时间 {old}</translation>
    </message>
    <message>
        <source>{time} has passed already. Write the day as well, e.g. 11-25 10:00.</source>
        <translation>{time} 已过。请写上日期，例如 11-25 10:00。</translation>
    </message>
    <message>
        <source>{time} is more than {days} days ahead. Check the date.</source>
        <translation>{time} 在 {days} 天之后，请核对日期。</translation>
    </message>
    <message>
        <source>The case is finished: it has no deadline any more.</source>
        <translation>售后单已结束，不再有截止时间。</translation>
    </message>
    <message>
        <source>The deadline is known: {time}. Only one that no source gives can be typed.</source>
        <translation>截止时间已知：{time}。只有没有来源的截止时间才能手工填写。</translation>
    </message>
    <message>
        <source>The deadline typed here, {old}, counts no longer</source>
        <translation>手工填写的截止时间 {old} 已失效</translation>
    </message>
    <message>
        <source>Typed here by {who}</source>
        <translation>由 {who} 手工填写</translation>
    </message>
    <message>
        <source>The source gives it now; what was typed counts no longer</source>
        <translation>来源已给出截止时间，手工填写的不再有效</translation>
    </message>
    <message>
        <source>{who} asked the platform for more time from here</source>
        <translation>{who} 在本工作台申请了延长时间</translation>
    </message>
    <message>
        <source>In the platform&apos;s log at {time}, {who}: {words}</source>
        <translation>平台协商记录 {time}，{who}：{words}</translation>
    </message>
    <message>
        <source>The program made a mistake ({kind}). What was saved before is safe. Do not repeat a decision before you have looked at the case: it may have been recorded. {file} says more.</source>
        <translation>程序出错（{kind}）。此前保存的内容没有丢失。在查看售后单之前请不要重复操作：刚才的决定可能已经记录。详情见 {file}。</translation>
    </message>
    <message>
        <source>Another program has this data open ({n}). Close it on every computer that uses this folder, then try again.</source>
        <translation>还有其他程序正在使用这份数据（{n} 个）。请在使用此文件夹的所有电脑上关闭程序，然后重试。</translation>
    </message>
    <message>
        <source>This backup is damaged itself. Nothing was changed. Choose another one.</source>
        <translation>这份备份本身已损坏，未做任何更改。请选择另一份备份。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>(no reason given)</source>
        <translation>（未填写原因）</translation>
    </message>
    <message>
        <source>Refunded by the platform</source>
        <translation>平台自动退款</translation>
    </message>
    <message>
        <source>Return agreed by the platform</source>
        <translation>平台自动同意退货</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>Choose from {least} to {most}.</source>
        <translation>请填写 {least} 到 {most} 之间的值。</translation>
    </message>
    <message>
        <source>There is only: {known}.</source>
        <translation>只能选择：{known}。</translation>
    </message>
    <message>
        <source>This is too long: {most} characters at most.</source>
        <translation>内容太长，最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>Write a whole address, beginning with https://.</source>
        <translation>请填写完整网址，以 https:// 开头。</translation>
    </message>
    <message>
        <source>News of versions comes from an https:// address or from the whole path of a file.</source>
        <translation>新版本消息只能来自 https:// 地址或文件的完整路径。</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 小时</translation>
    </message>
    <message>
        <source>Until the next colour</source>
        <translation>到下一个紧急程度</translation>
    </message>
    <message>
        <source>As long as possible</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Say why it can wait: your colleagues see it.</source>
        <translation>请填写暂缓原因，同事可以看到。</translation>
    </message>
    <message>
        <source>That moment has passed. Choose a later one.</source>
        <translation>该时间已过，请选择更晚的时间。</translation>
    </message>
    <message>
        <source>Too little time is left to let it wait. Decide it, or claim it and see to it.</source>
        <translation>剩余时间太少，不能再搁置。请处理，或认领后跟进。</translation>
    </message>
    <message>
        <source>It can wait until {time} at most: then its last band begins.</source>
        <translation>最多可暂缓至 {time}，之后进入最紧急阶段。</translation>
    </message>
    <message>
        <source>There is no room for a backup: it needs {needed} MB in “{folder}”, and {free} MB are free. Make room; your work goes on meanwhile.</source>
        <translation>空间不足，无法备份：“{folder}”需要 {needed} MB，目前可用 {free} MB。请清理空间，期间可以继续工作。</translation>
    </message>
    <message>
        <source>Something in the ledger is not what was written: the file is damaged, or somebody changed it. Restore a backup; “verify” on the command line names the first record. What is there now is kept beside it.</source>
        <translation>操作台账与当初写入的内容不一致：文件已损坏，或被人改动过。请恢复备份；在命令行运行 verify 可查到第一条有问题的记录。当前的文件会另外保留。</translation>
    </message>
    <message>
        <source>The demo is thrown away when it is closed: nothing can be put back into it.</source>
        <translation>演示店铺关闭后即丢弃，无法恢复备份。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Colleagues see it beside your decisions. Left empty, it is the name that you log in here with.</source>
        <translation>同事会在您的处理记录旁看到它。留空则使用电脑的登录名。</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of the program. It changes at once.</source>
        <translation>程序界面的语言，立即生效。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light, dark, or with stronger contrast. The wall screen is always dark.</source>
        <translation>浅色、深色或高对比度。大屏始终为深色。</translation>
    </message>
    <message>
        <source>Address of the back office</source>
        <translation>抖店后台网址</translation>
    </message>
    <message>
        <source>What “Open the back office” opens in the browser. Change it only if the platform has moved it.</source>
        <translation>「打开抖店后台」在浏览器中打开的网址。只有平台更换网址时才需要修改。</translation>
    </message>
    <message>
        <source>News of newer versions</source>
        <translation>新版本消息来源</translation>
    </message>
    <message>
        <source>An https:// address, or a file on a share, that names the newest version. It is looked at once a day; nothing is ever downloaded. Left empty, nobody is asked.</source>
        <translation>填写写有最新版本号的 https:// 网址或共享文件夹中的文件。每天查看一次，绝不自动下载；留空则不查看。</translation>
    </message>
    <message>
        <source>Tell me of cases that are</source>
        <translation>提醒我这些售后单</translation>
    </message>
    <message>
        <source>A case is told once in each of these bands, many of them as one notice.</source>
        <translation>每个售后单进入每个紧急程度时提醒一次，多单合并为一条。</translation>
    </message>
    <message>
        <source>Repeat the most urgent</source>
        <translation>重复提醒最紧急的售后单</translation>
    </message>
    <message>
        <source>Until somebody acts on the case, more and more urgently. Each wait is 1 to {most} minutes.</source>
        <translation>直到有人处理为止，逐步加强。每次间隔可设 1 到 {most} 分钟。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>A short sound goes with what is told, at most one in ten seconds.</source>
        <translation>提醒时播放一声短促的提示音，10 秒内最多一次。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Nothing is told in them but what would lapse before they end.</source>
        <translation>此时段内不提醒，除非等不到时段结束就会到期。</translation>
    </message>
    <message>
        <source>Go on watching in the tray</source>
        <translation>关闭窗口后在托盘继续提醒</translation>
    </message>
    <message>
        <source>Closing the window leaves the program running, so that it goes on telling you. Quit ends it.</source>
        <translation>关闭窗口后程序继续运行并提醒；选择「退出」才会结束。</translation>
    </message>
    <message>
        <source>Last warning</source>
        <translation>最后提醒</translation>
    </message>
    <message>
        <source>So near to its end a case is told to everybody, whoever has it in hand, unless something was done. 0 to {most} minutes.</source>
        <translation>到期前这段时间内仍无操作的售后单会提醒所有人，不论由谁认领。可设 0 到 {most} 分钟。</translation>
    </message>
    <message>
        <source>How long before the platform acts a case in “{queue}” is soon, urgent and most urgent.</source>
        <translation>「{queue}」中的售后单，距平台自动处理还剩多久时算临近、紧急、最紧急。</translation>
    </message>
    <message>
        <source>A claim ends after</source>
        <translation>认领自动失效时间</translation>
    </message>
    <message>
        <source>When whoever has a case in hand takes no step for so long, it is free again. 1 to {most} minutes.</source>
        <translation>认领人超过这段时间没有任何操作，售后单就可由他人认领。可设 1 到 {most} 分钟。</translation>
    </message>
    <message>
        <source>People on shift</source>
        <translation>在岗人数</translation>
    </message>
    <message>
        <source>“Will we make it?” is reckoned for so many, 0 to 500. 0 stands for as many as decided something within the last hour.</source>
        <translation>按这个人数估算「来不来得及」，可设 0 到 500；0 表示最近一小时内做过处理的人数。</translation>
    </message>
    <message>
        <source>Time to take a refund back</source>
        <translation>退款可撤回时间</translation>
    </message>
    <message>
        <source>A refund waits 0 to 30 seconds before it is sent. Each shop has its own time, in its form.</source>
        <translation>退款发送前等待 0 到 30 秒，期间可以撤回。每个店铺在自己的设置里单独填写。</translation>
    </message>
    <message>
        <source>Pause between texts that are sent from here</source>
        <translation>程序发送短信的间隔</translation>
    </message>
    <message>
        <source>So long after a text a buyer gets no other for the same case. Each shop has its own, in its form.</source>
        <translation>同一售后单发过一条短信后，这段时间内不再发送。每个店铺在自己的设置里单独填写。</translation>
    </message>
    <message>
        <source>Pause between texts by hand</source>
        <translation>手动短信的间隔</translation>
    </message>
    <message>
        <source>The same for the shop without an application, which has no form of its own. 0 to 168 hours.</source>
        <translation>同上，用于没有应用的店铺（它没有单独的设置页）。可设 0 到 168 小时。</translation>
    </message>
    <message>
        <source>Daily backups that are kept</source>
        <translation>每日备份的保留天数</translation>
    </message>
    <message>
        <source>Each day of work has its copy; once there is a newer one, the oldest goes. 1 to {most}.</source>
        <translation>每个工作日备份一份，有了新的就删除最旧的。可设 1 到 {most} 天。</translation>
    </message>
    <message>
        <source>Backups before updates that are kept</source>
        <translation>升级前备份的保留份数</translation>
    </message>
    <message>
        <source>A copy is made before a newer version changes how the data is kept. 1 to {most}.</source>
        <translation>新版本改变数据格式之前会先备份一份。可设 1 到 {most} 份。</translation>
    </message>
    <message>
        <source>Backups by hand that are kept</source>
        <translation>手动备份的保留份数</translation>
    </message>
    <message>
        <source>Those that somebody made at “Backups”; the oldest goes first. 1 to {most}.</source>
        <translation>在「备份」窗口里手动做的备份，最旧的先删除。可设 1 到 {most} 份。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Which there are, making one now, and putting one back.</source>
        <translation>查看已有备份、立即备份，或恢复某一份。</translation>
    </message>
    <message>
        <source>Room for buyers&apos; pictures</source>
        <translation>买家图片占用空间</translation>
    </message>
    <message>
        <source>So much is kept on this computer, 50 to 20,000 MB. What was looked at longest ago goes first, and is fetched again when it is wanted.</source>
        <translation>本机最多保留这么多图片，可设 50 到 20,000 MB。最久没看的先删除，需要时会重新下载。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>多人协作</translation>
    </message>
    <message>
        <source>Refunds and texts</source>
        <translation>退款与短信</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>数据与备份</translation>
    </message>
    <message>
        <source>{written} is no time. Write it like 15:00 or 11-25 10:00.</source>
        <translation>看不懂时间“{written}”。请写成 15:00 或 11-25 10:00 这样。</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>Kinds of what happened</source>
        <translation>情况分类</translation>
    </message>
    <message>
        <source>Go to the case (Enter)</source>
        <translation>前往售后单（Enter）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>售后单</translation>
    </message>
    <message>
        <source>Cases: {n}</source>
        <translation>{n}单</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Cases: {n} · ¥{amount}</source>
        <translation>{n}单 · ¥{amount}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>After-sale number</source>
        <translation>售后单号</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>{n} not as decided</source>
        <translation>{n}单与决定不符</translation>
    </message>
    <message>
        <source>{n} refunded by the platform itself ({amount})</source>
        <translation>平台自动退款{n}单（{amount}）</translation>
    </message>
    <message>
        <source>{n} agreed for return by the platform itself</source>
        <translation>平台自动同意退货{n}单</translation>
    </message>
    <message>
        <source>{n} approved automatically</source>
        <translation>自动审核通过{n}单</translation>
    </message>
    <message>
        <source>{n} decided by customer service</source>
        <translation>平台客服裁决{n}单</translation>
    </message>
    <message>
        <source>{n} with an earlier deadline</source>
        <translation>截止时间提前{n}单</translation>
    </message>
    <message>
        <source>{n} with a later deadline</source>
        <translation>截止时间推迟{n}单</translation>
    </message>
    <message>
        <source>{n} with a change in arbitration</source>
        <translation>仲裁有变化{n}单</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>新增{n}单</translation>
    </message>
    <message>
        <source>{n} sent back by the buyer</source>
        <translation>买家已寄回{n}单</translation>
    </message>
    <message>
        <source>{n} open again</source>
        <translation>重新打开{n}单</translation>
    </message>
    <message>
        <source>{n} withdrawn by the buyer</source>
        <translation>买家撤销{n}单</translation>
    </message>
    <message>
        <source>{n} closed by the platform</source>
        <translation>平台关闭{n}单</translation>
    </message>
    <message>
        <source>{n} refunded</source>
        <translation>已同意退款{n}单</translation>
    </message>
    <message>
        <source>{n} gone from the platform</source>
        <translation>平台上已查不到{n}单</translation>
    </message>
    <message>
        <source>Not as decided</source>
        <translation>与决定不符</translation>
    </message>
    <message>
        <source>Refunded by the platform</source>
        <translation>平台自动退款</translation>
    </message>
    <message>
        <source>Return agreed by the platform</source>
        <translation>平台自动同意退货</translation>
    </message>
    <message>
        <source>Approved automatically</source>
        <translation>自动审核通过</translation>
    </message>
    <message>
        <source>Decided by customer service</source>
        <translation>平台客服裁决</translation>
    </message>
    <message>
        <source>Deadline moved earlier</source>
        <translation>截止时间提前</translation>
    </message>
    <message>
        <source>Deadline moved later</source>
        <translation>截止时间推迟</translation>
    </message>
    <message>
        <source>Change in arbitration</source>
        <translation>仲裁有变化</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Sent back by the buyer</source>
        <translation>买家已寄回</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Withdrawn by the buyer</source>
        <translation>买家撤销</translation>
    </message>
    <message>
        <source>Closed by the platform</source>
        <translation>平台关闭</translation>
    </message>
    <message>
        <source>Refund agreed</source>
        <translation>已同意退款</translation>
    </message>
    <message>
        <source>Gone from the platform</source>
        <translation>平台上已查不到</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Happened without you: {what}</source>
        <translation>平台自行处理：{what}</translation>
    </message>
    <message>
        <source>Deadlines that moved earlier</source>
        <translation>截止时间提前的售后单</translation>
    </message>
    <message>
        <source>Cases near their deadline</source>
        <translation>即将到期的售后单</translation>
    </message>
    <message>
        <source>Promised to buyers</source>
        <translation>答应买家的事</translation>
    </message>
    <message>
        <source>Happened without you</source>
        <translation>平台自行处理的售后单</translation>
    </message>
    <message>
        <source>While nobody looked, since {since}: {what}</source>
        <translation>自 {since} 起无人查看期间：{what}</translation>
    </message>
    <message>
        <source>{what}. Now near: {near}</source>
        <translation>{what}。目前即将到期：{near}</translation>
    </message>
    <message>
        <source>{silence}. Nothing changed meanwhile.</source>
        <translation>{silence}。期间没有变化。</translation>
    </message>
    <message>
        <source>{silence}. Meanwhile: {what}</source>
        <translation>{silence}。期间：{what}</translation>
    </message>
    <message>
        <source>No word from the platform from {since} to {until}</source>
        <translation>{since}至{until}未收到平台数据</translation>
    </message>
    <message>
        <source>{which}, now due at {time}</source>
        <translation>{which}，现截止于{time}</translation>
    </message>
    <message>
        <source>{which}, the first now due at {time}</source>
        <translation>{which}，最早的截止于{time}</translation>
    </message>
    <message>
        <source>Deadline moved earlier: case {case}</source>
        <translation>截止时间提前：售后单{case}</translation>
    </message>
    <message>
        <source>Deadlines moved earlier: {n} cases</source>
        <translation>截止时间提前：{n}单</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>Dismiss all</source>
        <translation>全部知道了</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Further notices: {n}</source>
        <translation>另有通知：{n}条</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>Waiting</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>最近截止时间</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 单</translation>
    </message>
    <message>
        <source>Take back what was not sent of this batch?</source>
        <translation>撤回这批中尚未发送的决定？</translation>
    </message>
    <message>
        <source>Nothing of it was sent, and the cases go back to being undecided. What was sent already stays.</source>
        <translation>这些决定尚未发送，撤回后售后单恢复为未决定。已发送的不受影响。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>{do}  (Enter)</source>
        <translation>{do}  （回车）</translation>
    </message>
    <message>
        <source>Decisions that are not settled</source>
        <translation>未了结的决定</translation>
    </message>
    <message>
        <source>This has just changed. Look at it, and press again.</source>
        <translation>这里刚刚发生了变化。请看清楚后再按一次。</translation>
    </message>
    <message>
        <source>The platform is being read again ({at}).</source>
        <translation>正在重新读取平台（{at}）。</translation>
    </message>
    <message>
        <source>Whatever is decided stands here until the platform shows that it was done: what is about to be sent, what is in doubt, what was refused, and what people carry out.</source>
        <translation>所有决定都会列在这里，直到平台显示已完成：即将发送的、结果待确认的、被拒绝的，以及需要人工执行的。</translation>
    </message>
    <message>
        <source>Go to the most urgent case</source>
        <translation>转到最紧急的一单</translation>
    </message>
    <message>
        <source>Everything is settled</source>
        <translation>全部已了结</translation>
    </message>
    <message>
        <source>{n} wait</source>
        <translation>{n} 单待发送</translation>
    </message>
    <message>
        <source>Batch: {action}</source>
        <translation>批量：{action}</translation>
    </message>
    <message>
        <source>About to be sent: {n} s</source>
        <translation>{n} 秒后发送</translation>
    </message>
    <message>
        <source>Not sent: the case changed</source>
        <translation>未发送：售后单有变化</translation>
    </message>
    <message>
        <source>{n} decisions of this batch still wait for their turn. Nothing of them was sent.</source>
        <translation>这批中还有 {n} 个决定等待发送，均未发出。</translation>
    </message>
    <message>
        <source>It is sent at once: its deadline is too near to wait.</source>
        <translation>立即发送：截止时间太近，无法等待。</translation>
    </message>
    <message>
        <source>It is being sent now.</source>
        <translation>正在发出。</translation>
    </message>
    <message>
        <source>It is sent in {n} s. Until then it can be taken back.</source>
        <translation>{n} 秒后发送，在此之前可以撤回。</translation>
    </message>
    <message>
        <source>It is under way. The platform is read right after, to see what came of it.</source>
        <translation>正在发送。随后会立即读取平台，查看结果。</translation>
    </message>
    <message>
        <source>It was sent, and nobody can say yet whether the platform carried it out.</source>
        <translation>已发出，目前还不能确定平台是否已执行。</translation>
    </message>
    <message>
        <source>Nothing is sent from here: somebody carries it out in the back office.</source>
        <translation>不由程序发送，需要人工在后台执行。</translation>
    </message>
    <message>
        <source>It was decided, and nothing was sent.</source>
        <translation>已决定，未发送任何内容。</translation>
    </message>
    <message>
        <source>It settles by itself: the case is read again and again until the platform shows what came of it. Everything else on this case stays blocked until then, so that nothing is paid twice.</source>
        <translation>会自动了结：程序会反复读取该售后单，直到平台显示结果。在此之前，该售后单的其他操作全部锁定，以免重复退款。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>S&amp;end it</source>
        <translation>发送(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;end it again</source>
        <translation>重新发送(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>撤回(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Look at what changed…</source>
        <translation>查看变化之处(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Read the platform again</source>
        <translation>重新读取平台(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;case</source>
        <translation>打开售后单(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Decide anew</source>
        <translation>重新决定(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Do it in the back office</source>
        <translation>到后台办理(&amp;D)</translation>
    </message>
    <message>
        <source>Carry it out &amp;by hand</source>
        <translation>改为人工执行(&amp;B)</translation>
    </message>
    <message>
        <source>Open the sho&amp;p</source>
        <translation>打开店铺设置(&amp;P)</translation>
    </message>
    <message>
        <source>I have dealt &amp;with it</source>
        <translation>我已处理(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Go to “To carry out”</source>
        <translation>前往“待执行”(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go to “Contradictions”</source>
        <translation>前往“与平台不符”(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go on with the batch</source>
        <translation>继续发送这批(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Take the rest back…</source>
        <translation>撤回剩余的(&amp;T)…</translation>
    </message>
    <message>
        <source>It goes out after its undo window, and can be taken back until then.</source>
        <translation>过了可撤回时间后发出，在此之前都可以撤回。</translation>
    </message>
    <message>
        <source>It is put on the list “To be carried out”, and you are led through it there.</source>
        <translation>将转入“待执行”列表，并逐步引导您在后台完成。</translation>
    </message>
    <message>
        <source>The case opens; a new decision takes the place of this one.</source>
        <translation>将打开售后单；新的决定会取代这一个。</translation>
    </message>
    <message>
        <source>If the case can still be decided, a new decision takes the place of this one.</source>
        <translation>如果售后单仍可处理，新的决定将取代这一个。</translation>
    </message>
    <message>
        <source>Put the shop&apos;s connection right, then send it again.</source>
        <translation>请先修正店铺的连接设置，再重新发送。</translation>
    </message>
    <message>
        <source>They are sent one after the other, and each gets its own result.</source>
        <translation>逐单发送，每单各有结果。</translation>
    </message>
</context>
<context>
    <name>parcels</name>
    <message>
        <source>Receive</source>
        <translation>登记收货</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>确认收货</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>It is written down here and moves no money; the refund or the refusal is the next step.</source>
        <translation>这里只登记收货，不会退款；下一步再退款或拒绝。</translation>
    </message>
    <message>
        <source>Good pieces</source>
        <translation>完好的件数</translation>
    </message>
    <message>
        <source>Bad pieces</source>
        <translation>有问题的件数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Optional: what one sees, in a few words</source>
        <translation>选填：简单描述看到的情况</translation>
    </message>
    <message>
        <source>The photos are being looked at…</source>
        <translation>正在检查照片…</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Photos that stay with it: {count}</source>
        <translation>已有照片：{count} 张，会保留</translation>
    </message>
    <message>
        <source>What was declared</source>
        <translation>申请退回的商品</translation>
    </message>
    <message>
        <source>The number of pieces was not declared.</source>
        <translation>没有应退件数。</translation>
    </message>
    <message>
        <source>Declared: {count}</source>
        <translation>应退：{count}</translation>
    </message>
    <message>
        <source>&amp;Good</source>
        <translation>完好(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Bad</source>
        <translation>有问题(&amp;B)</translation>
    </message>
    <message>
        <source>Parcels in the bucket</source>
        <translation>无主包裹列表</translation>
    </message>
    <message>
        <source>Bucket: {count}</source>
        <translation>无主包裹：{count}</translation>
    </message>
    <message>
        <source>Unknown: {waiting}  ·  case found: {matched}</source>
        <translation>待匹配：{waiting}  ·  已找到售后单：{matched}</translation>
    </message>
    <message>
        <source>↓ from the field leads here, Enter opens a parcel.</source>
        <translation>在输入框按 ↓ 到这里，Enter 打开包裹。</translation>
    </message>
    <message>
        <source>Nothing lies there.</source>
        <translation>没有无主包裹。</translation>
    </message>
    <message>
        <source>The scanner types the number and presses Enter; the case opens where its goods are received. A parcel that belongs to no case goes into the bucket, and is found again when its case appears.</source>
        <translation>扫码枪输入号码并回车，对应的售后单会直接打开到收货登记。找不到售后单的包裹放入无主包裹，等售后单出现后自动匹配。</translation>
    </message>
    <message>
        <source>T&amp;ype the number</source>
        <translation>手动输入号码(&amp;Y)</translation>
    </message>
    <message>
        <source>Ready for the next parcel</source>
        <translation>请扫描下一个包裹</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter opens, Esc leaves.</source>
        <translation>↑ ↓ 选择，Enter 打开，Esc 返回。</translation>
    </message>
    <message>
        <source>{do}  (Enter)</source>
        <translation>{do}  (Enter)</translation>
    </message>
    <message>
        <source>What came in the parcel</source>
        <translation>包裹里的商品</translation>
    </message>
    <message>
        <source>Open the &amp;case</source>
        <translation>打开售后单(&amp;C)</translation>
    </message>
    <message>
        <source>Or scan the next parcel.</source>
        <translation>也可以直接扫描下一个包裹。</translation>
    </message>
    <message>
        <source>Corrected: {what}</source>
        <translation>已更正：{what}</translation>
    </message>
    <message>
        <source>Received: {what}</source>
        <translation>已登记收货：{what}</translation>
    </message>
    <message>
        <source>{do}  (Ctrl+Enter)</source>
        <translation>{do}  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Which of these cases does the parcel belong to?</source>
        <translation>这个包裹属于哪个售后单？</translation>
    </message>
    <message>
        <source>What this number may mean, the likeliest first</source>
        <translation>这个号码可能对应的售后单，最可能的在最前</translation>
    </message>
    <message>
        <source>No case here has this number.</source>
        <translation>没有售后单用到这个号码。</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>{waybill} lies in the bucket now.</source>
        <translation>{waybill} 已放入无主包裹。</translation>
    </message>
    <message>
        <source>Which case does {waybill} belong to? Type or scan any number of it. Esc leaves.</source>
        <translation>{waybill} 属于哪个售后单？输入或扫描该单的任意号码，Esc 退出。</translation>
    </message>
    <message>
        <source>{waybill} is out of the bucket.</source>
        <translation>{waybill} 已移出无主包裹。</translation>
    </message>
    <message>
        <source>This parcel is not finished: Enter writes it down, Esc drops it.</source>
        <translation>这个包裹还没处理完：Enter 登记，Esc 放弃。</translation>
    </message>
    <message>
        <source>Not received: {product}, {number}. Scan it again when it is looked through.</source>
        <translation>未登记收货：{product}，{number}。检查完后请重新扫描。</translation>
    </message>
    <message>
        <source>Phones are known only of cases that were opened here, and only as far as shown there.</source>
        <translation>只有在这里打开过的售后单才知道买家手机号，且只知道未打码的几位。</translation>
    </message>
    <message>
        <source>Any number on the label</source>
        <translation>面单上的任意号码</translation>
    </message>
    <message>
        <source>Scan or type: waybill, order or case number, last four of the phone</source>
        <translation>扫描或输入：运单号、订单号、售后单号、手机号后四位</translation>
    </message>
    <message>
        <source>The parcel&apos;s number</source>
        <translation>包裹单号</translation>
    </message>
    <message>
        <source>Optional: sender, what is inside, what stands on the label</source>
        <translation>选填：寄件人、包裹内容、面单上的文字</translation>
    </message>
    <message>
        <source>Into the bucket  (Enter)</source>
        <translation>放入无主包裹  (Enter)</translation>
    </message>
    <message>
        <source>No case here has this number. Try another one of the label, or put the parcel into the bucket: it is matched by itself as soon as its case appears.</source>
        <translation>没有售后单用到这个号码。可以换面单上的其他号码再试，或先放入无主包裹：对应的售后单一出现就会自动匹配。</translation>
    </message>
    <message>
        <source>&amp;Parcel</source>
        <translation>包裹(&amp;P)</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>What became of it, in a word</source>
        <translation>怎么处理的，写一句</translation>
    </message>
    <message>
        <source>Which case is it?  (Enter)</source>
        <translation>匹配售后单  (Enter)</translation>
    </message>
    <message>
        <source>Receive it  (Enter)</source>
        <translation>登记收货  (Enter)</translation>
    </message>
    <message>
        <source>Its case has appeared: {id}</source>
        <translation>对应的售后单已出现：{id}</translation>
    </message>
    <message>
        <source>Put there</source>
        <translation>放入</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>已放</translation>
    </message>
    <message>
        <source>Given back to the courier</source>
        <translation>已退给快递员</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>不是本店的</translation>
    </message>
    <message>
        <source>Photos of the parcel</source>
        <translation>包裹照片</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>截止 {time}</translation>
    </message>
    <message>
        <source>Received: {by}</source>
        <translation>已收货：{by}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完结</translation>
    </message>
    <message>
        <source>Case found</source>
        <translation>已找到售后单</translation>
    </message>
    <message>
        <source>{count} d in the bucket</source>
        <translation>已放 {count} 天</translation>
    </message>
    <message>
        <source>{count} h in the bucket</source>
        <translation>已放 {count} 小时</translation>
    </message>
    <message>
        <source>{count} min in the bucket</source>
        <translation>已放 {count} 分钟</translation>
    </message>
</context>
<context>
    <name>queues</name>
    <message>
        <source>Amount from, in yuan</source>
        <translation>最低金额（元）</translation>
    </message>
    <message>
        <source>Amount to, in yuan</source>
        <translation>最高金额（元）</translation>
    </message>
    <message>
        <source>“{text}” is no amount in yuan. Write it like 99 or 99.50.</source>
        <translation>“{text}”不是有效金额。请按元填写，如99或99.50。</translation>
    </message>
    <message>
        <source>“From” is more than “to”: no amount lies between them.</source>
        <translation>最低金额大于最高金额，没有符合的金额。</translation>
    </message>
    <message>
        <source>&amp;From ¥</source>
        <translation>最低¥(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To ¥</source>
        <translation>最高¥(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>More than the buyer paid. Check the amount before you refund.</source>
        <translation>超过买家实付金额。退款前请核对金额。</translation>
    </message>
    <message>
        <source>Nothing is heard of it since {time}</source>
        <translation>自 {time} 起再无消息</translation>
    </message>
    <message>
        <source>{band}  ·  until {time}</source>
        <translation>{band}  ·  截止{time}</translation>
    </message>
    <message>
        <source>{clock}  ·  at zero: {what}</source>
        <translation>{clock}  ·  到时：{what}</translation>
    </message>
    <message>
        <source>Until {time}. {what}</source>
        <translation>截止{time}。{what}</translation>
    </message>
    <message>
        <source>This time comes from the export.</source>
        <translation>该时间来自导出文件。</translation>
    </message>
    <message>
        <source>This time was typed by hand: no source gives one.</source>
        <translation>该时间为手工填写：没有来源给出截止时间。</translation>
    </message>
    <message>
        <source>This time was promised to the buyer, here.</source>
        <translation>该时间是本工作台对买家的承诺。</translation>
    </message>
    <message>
        <source>This time comes from the platform.</source>
        <translation>该时间由平台提供。</translation>
    </message>
    <message>
        <source>The digits stand still for {span}: the clock was put back, and no digit ever jumps back.</source>
        <translation>倒计时暂停 {span}：时钟被往回校正，而倒计时绝不会倒退变多。</translation>
    </message>
    <message>
        <source>{band} since {time}  ·  the platform may have acted</source>
        <translation>{band}  ·  自{time}起  ·  平台可能已处理</translation>
    </message>
    <message>
        <source>Other cases of this order</source>
        <translation>该订单的其他售后单</translation>
    </message>
    <message>
        <source>Goods of the order</source>
        <translation>订单商品</translation>
    </message>
    <message>
        <source>The refund</source>
        <translation>退款明细</translation>
    </message>
    <message>
        <source>Decisions made here</source>
        <translation>本软件中的处理决定</translation>
    </message>
    <message>
        <source>The buyer wrote nothing.</source>
        <translation>买家未填写说明。</translation>
    </message>
    <message>
        <source>The buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>View evidence</source>
        <translation>查看凭证</translation>
    </message>
    <message>
        <source>Choose a case on the left.</source>
        <translation>请在左侧选择售后单。</translation>
    </message>
    <message>
        <source>No clock runs for this case.</source>
        <translation>该售后单没有倒计时。</translation>
    </message>
    <message>
        <source>The case is finished: nothing can be promised on it.</source>
        <translation>售后单已结束，不能再承诺买家。</translation>
    </message>
    <message>
        <source>The deadline is known. Only one that no source gives can be typed.</source>
        <translation>截止时间已知。只有没有来源的截止时间才能手工填写。</translation>
    </message>
    <message>
        <source>The platform&apos;s log could not be read. {why}</source>
        <translation>未能读取平台的协商记录。{why}</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>售后单</translation>
    </message>
    <message>
        <source>The promise is ticked off.</source>
        <translation>承诺已标记为兑现。</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>已复制：{text}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>售后单</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Columns as at the start</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>{left}
The platform acts by itself at {time}</source>
        <translation>{left}
平台将于{time}自动处理</translation>
    </message>
    <message>
        <source>{gone}
When it was last seen: {status}</source>
        <translation>{gone}
最后一次看到时：{status}</translation>
    </message>
    <message>
        <source>The platform shows something else than what was decided here.</source>
        <translation>平台显示的情况与这里的决定不符。</translation>
    </message>
    <message>
        <source>Ticked off. The platform&apos;s next word confirms it, or says that it is not so.</source>
        <translation>已标记执行。平台的最新数据会确认它，或说明情况不符。</translation>
    </message>
    <message>
        <source>{sign} In hand: {name}</source>
        <translation>{sign} {name} 已认领</translation>
    </message>
    <message>
        <source>Nothing was sent. The outbox asks what is to become of it.</source>
        <translation>未发送任何内容。请在发件箱中决定如何处理。</translation>
    </message>
    <message>
        <source>It is sent in a moment, and can be taken back until then.</source>
        <translation>即将发送，在此之前可以撤回。</translation>
    </message>
    <message>
        <source>It is under way to the platform.</source>
        <translation>正在发送给平台。</translation>
    </message>
    <message>
        <source>It was sent, and nobody can say yet whether the platform carried it out. The case is being read again; until then nothing else may be decided on it.</source>
        <translation>已发出，目前还不能确定平台是否已执行。正在重新读取该售后单，在此之前不能再对它做其他决定。</translation>
    </message>
    <message>
        <source>It was not done. The outbox says why, and what helps.</source>
        <translation>未执行。原因和处理办法见发件箱。</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>风险金额</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理决定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Buyer&apos;s words</source>
        <translation>买家说明</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>After-sale number</source>
        <translation>售后单号</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>订单插旗</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完结</translation>
    </message>
    <message>
        <source>over {time}</source>
        <translation>已过{time}</translation>
    </message>
    <message>
        <source>{days} d {time}</source>
        <translation>{days}天{time}</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>导入导出文件…</translation>
    </message>
    <message>
        <source>Export the after-sales list in the back office, then drop the file on this window or press Ctrl+O.</source>
        <translation>请先在后台导出售后单，再将文件拖到本窗口，或按Ctrl+O。</translation>
    </message>
    <message>
        <source>There are no cases yet</source>
        <translation>还没有售后单</translation>
    </message>
    <message>
        <source>The other queues may still hold cases. For newer ones drop an export here or press Ctrl+O.</source>
        <translation>其他队列中可能还有售后单。如需更新，请将导出文件拖到这里，或按Ctrl+O。</translation>
    </message>
    <message>
        <source>Nothing is waiting here</source>
        <translation>此队列没有待处理的售后单</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>新手引导…</translation>
    </message>
    <message>
        <source>Look at the platform now</source>
        <translation>立即读取平台</translation>
    </message>
    <message>
        <source>Go to the most urgent case</source>
        <translation>转到最紧急的一单</translation>
    </message>
    <message>
        <source>They appear here by themselves. The line at the bottom says how far that is.</source>
        <translation>读取后会自动显示在这里，进度见窗口底部。</translation>
    </message>
    <message>
        <source>No cases have come from the platform yet</source>
        <translation>平台上的售后单还没有读取过来</translation>
    </message>
    <message>
        <source>The other queues may still hold cases. New ones appear by themselves.</source>
        <translation>其他队列可能还有售后单；新的售后单会自动出现。</translation>
    </message>
    <message>
        <source>There may be cases in this queue that it leaves out.</source>
        <translation>此队列中可能有被筛选掉的售后单。</translation>
    </message>
    <message>
        <source>No case fits the filter</source>
        <translation>没有符合筛选条件的售后单</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again; if it fails again, start the program anew.</source>
        <translation>数据没有丢失。请重试；如仍失败，请重新启动程序。</translation>
    </message>
    <message>
        <source>The cases could not be read</source>
        <translation>无法读取售后单</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>退回商品</translation>
    </message>
    <message>
        <source>It cannot be shown: press Enter to see why.</source>
        <translation>无法显示，按回车查看原因。</translation>
    </message>
    <message>
        <source>Nothing kept here. Evidence in the back office: {answer}.</source>
        <translation>这里没有凭证。后台是否已上传凭证：{answer}。</translation>
    </message>
    <message>
        <source>Nobody has shown any pictures on the platform, and none are kept here.</source>
        <translation>平台上没有人提交图片，本机也没有保存。</translation>
    </message>
    <message>
        <source>What the buyer uploaded comes as soon as the platform tells all of the case.</source>
        <translation>读取完整售后单后，会自动显示买家上传的凭证。</translation>
    </message>
    <message>
        <source>Nothing kept here. What the buyer uploaded stands in the back office.</source>
        <translation>这里没有凭证。买家上传的凭证请在后台查看。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>复制：{name}</translation>
    </message>
    <message>
        <source>View pictures: {number}</source>
        <translation>查看图片（{number}张）</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>单号与编码</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>物流</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>退货地址</translation>
    </message>
    <message>
        <source>Arbitration</source>
        <translation>仲裁</translation>
    </message>
    <message>
        <source>The platform says</source>
        <translation>平台信息</translation>
    </message>
    <message>
        <source>Further columns of the export</source>
        <translation>导出文件的其他列</translation>
    </message>
    <message>
        <source>try {n}</source>
        <translation>第 {n} 次</translation>
    </message>
    <message>
        <source>At once: the deadline was too near to wait</source>
        <translation>立即发送：截止时间太近，无法等待</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>After-sale case</source>
        <translation>售后单号</translation>
    </message>
    <message>
        <source>Item order</source>
        <translation>商品单号</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>商品ID</translation>
    </message>
    <message>
        <source>Merchant code</source>
        <translation>商家编码</translation>
    </message>
    <message>
        <source>Freight paid</source>
        <translation>商品运费</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>支付优惠</translation>
    </message>
    <message>
        <source>Tax paid</source>
        <translation>商品税费</translation>
    </message>
    <message>
        <source>Refunded by</source>
        <translation>退款方式</translation>
    </message>
    <message>
        <source>Fast refund</source>
        <translation>极速退款</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>发货状态</translation>
    </message>
    <message>
        <source>Waybill to the buyer</source>
        <translation>发货快递单号</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>发货物流状态</translation>
    </message>
    <message>
        <source>Delivery refused</source>
        <translation>拒签后退款</translation>
    </message>
    <message>
        <source>Waybill coming back</source>
        <translation>退货快递单号</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Noticed when read</source>
        <translation>读取时发现</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Where that is</source>
        <translation>退货物流状态</translation>
    </message>
    <message>
        <source>Trouble on the way</source>
        <translation>退货异常</translation>
    </message>
    <message>
        <source>Exchanged for</source>
        <translation>换货商品</translation>
    </message>
    <message>
        <source>Waybill of the exchange</source>
        <translation>换货快递单号</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>About the order</source>
        <translation>订单信息</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>退款失败原因</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>State</source>
        <translation>仲裁状态</translation>
    </message>
    <message>
        <source>Evidence wanted</source>
        <translation>需举证内容</translation>
    </message>
    <message>
        <source>At fault</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>To come back</source>
        <translation>应退件数</translation>
    </message>
    <message>
        <source>Buyer has it</source>
        <translation>买家已收到货</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Approved by itself</source>
        <translation>自动通过</translation>
    </message>
    <message>
        <source>Texts left to send</source>
        <translation>剩余短信次数</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最近更新</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>On the order</source>
        <translation>订单备注</translation>
    </message>
    <message>
        <source>On the case</source>
        <translation>售后备注</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>协商记录</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>快递单号</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>标记已执行</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>类型(&amp;T)</translation>
    </message>
    <message>
        <source>Time &amp;left</source>
        <translation>剩余时间(&amp;L)</translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation>原因(&amp;O)</translation>
    </message>
    <message>
        <source>Un&amp;decided only</source>
        <translation>仅看未决定(&amp;D)</translation>
    </message>
    <message>
        <source>By loss at sta&amp;ke</source>
        <translation>按风险金额(&amp;K)</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>状态(&amp;U)</translation>
    </message>
    <message>
        <source>Order by amount × nearness of the deadline ({key}). What is in the last band stays on top, large or small.</source>
        <translation>按「金额 × 临近程度」排序（{key}）。处于最紧急时段的售后单无论金额大小都在最前。</translation>
    </message>
    <message>
        <source>&amp;Clear filters: {count}</source>
        <translation>清除筛选(&amp;C)：{count}</translation>
    </message>
    <message>
        <source>Sho&amp;p</source>
        <translation>店铺(&amp;P)</translation>
    </message>
    <message>
        <source>Any number or product (Ctrl+F)</source>
        <translation>任意单号或商品（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search for any number or product</source>
        <translation>按单号或商品搜索</translation>
    </message>
    <message>
        <source>Colum&amp;ns…</source>
        <translation>列设置(&amp;N)…</translation>
    </message>
    <message>
        <source>Fitting the filter: {count}</source>
        <translation>符合筛选：{count}</translation>
    </message>
    <message>
        <source>Cases: {count}</source>
        <translation>售后单：{count}</translation>
    </message>
    <message>
        <source>Selected: {count}</source>
        <translation>已选：{count}</translation>
    </message>
    <message>
        <source>Open the list of what is to be carried out</source>
        <translation>打开待执行列表</translation>
    </message>
    <message>
        <source>See it in the outbox</source>
        <translation>在发件箱中查看</translation>
    </message>
    <message>
        <source>Teach what this word means…</source>
        <translation>设置该用词的含义…</translation>
    </message>
    <message>
        <source>Nobody has said yet what “{word}” means.</source>
        <translation>“{word}”的含义尚未设置。</translation>
    </message>
    <message>
        <source>“{action}”, decided by {by} ({at}), was ticked off. The platform&apos;s next word confirms it.</source>
        <translation>{by}决定的“{action}”（{at}）已标记执行，等待平台的最新数据确认。</translation>
    </message>
    <message>
        <source>Not sent yet: “{action}”, decided by {by} ({at}).</source>
        <translation>未发送：{by}决定的“{action}”（{at}）。</translation>
    </message>
    <message>
        <source>About to be sent: “{action}”, decided by {by} ({at}). It can still be taken back.</source>
        <translation>即将发送：{by}决定的“{action}”（{at}）。现在还可以撤回。</translation>
    </message>
    <message>
        <source>Being sent: “{action}”, decided by {by} ({at}).</source>
        <translation>发送中：{by}决定的“{action}”（{at}）。</translation>
    </message>
    <message>
        <source>In doubt: “{action}”, decided by {by} ({at}).</source>
        <translation>结果待确认：{by}决定的“{action}”（{at}）。</translation>
    </message>
    <message>
        <source>Not done: “{action}”, decided by {by} ({at}).</source>
        <translation>未执行：{by}决定的“{action}”（{at}）。</translation>
    </message>
    <message>
        <source>To be carried out: “{action}”, decided by {by} ({at}).</source>
        <translation>待执行：{by}决定的“{action}”（{at}）。</translation>
    </message>
    <message>
        <source>“{action}” was decided by {by} ({at}), but the platform shows something else.</source>
        <translation>{by}决定了“{action}”（{at}），但平台显示的情况不同。</translation>
    </message>
    <message>
        <source>That goes one case at a time. Select a single one first.</source>
        <translation>这个操作一次只能处理一单，请先只选中一单。</translation>
    </message>
    <message>
        <source>No case without a decision is left in this list.</source>
        <translation>此列表中没有未决定的售后单了。</translation>
    </message>
    <message>
        <source>Sav&amp;ed filters</source>
        <translation>常用筛选(&amp;E)</translation>
    </message>
    <message>
        <source>No filter was saved yet</source>
        <translation>还没有保存的筛选</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>保存当前筛选(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>保存当前筛选</translation>
    </message>
    <message>
        <source>Name of the filter (one with the same name is replaced):</source>
        <translation>筛选名称（同名的将被替换）：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{span} earlier</source>
        <translation>提前{span}</translation>
    </message>
    <message>
        <source>{span} later</source>
        <translation>推迟{span}</translation>
    </message>
    <message>
        <source>The platform moved the deadline earlier: from {was} to {now}</source>
        <translation>平台将截止时间提前：由{was}变为{now}</translation>
    </message>
    <message>
        <source>The platform moved the deadline later: from {was} to {now}</source>
        <translation>平台将截止时间推迟：由{was}变为{now}</translation>
    </message>
    <message>
        <source>Removed shop</source>
        <translation>已删除的店铺</translation>
    </message>
    <message>
        <source>Leaves the shop</source>
        <translation>店铺应退合计</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>实际退回买家</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>商家编码 {code}</translation>
    </message>
    <message>
        <source>Paid ¥{yuan}</source>
        <translation>实付¥{yuan}</translation>
    </message>
    <message>
        <source>In this case</source>
        <translation>本单商品</translation>
    </message>
    <message>
        <source>Not in this case</source>
        <translation>非本单商品</translation>
    </message>
    <message>
        <source>Write a note and press Enter</source>
        <translation>输入便签，按回车保存</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>内部便签</translation>
    </message>
    <message>
        <source>Private notes: they stay at this desk</source>
        <translation>内部便签（仅保存在本工作台）</translation>
    </message>
    <message>
        <source>Add a remark…</source>
        <translation>添加备注…</translation>
    </message>
    <message>
        <source>Remarks on the platform</source>
        <translation>平台备注</translation>
    </message>
    <message>
        <source>Together the cases ask for more than was paid for the order.</source>
        <translation>各售后单金额合计已超过订单实付金额，请核对后再退款。</translation>
    </message>
    <message>
        <source>All cases of the order: ¥{refunded} refunded, ¥{asked} asked for.</source>
        <translation>本订单全部售后单：已退¥{refunded}，申请中¥{asked}。</translation>
    </message>
    <message>
        <source>Paid for the order: ¥{paid}.</source>
        <translation>订单实付¥{paid}。</translation>
    </message>
    <message>
        <source>Why this time?</source>
        <translation>为何是这个时间？</translation>
    </message>
    <message>
        <source>Promise the buyer…</source>
        <translation>承诺买家…</translation>
    </message>
    <message>
        <source>Promise kept ✓</source>
        <translation>承诺已兑现 ✓</translation>
    </message>
    <message>
        <source>Type the deadline…</source>
        <translation>填写截止时间…</translation>
    </message>
    <message>
        <source>Correct the deadline…</source>
        <translation>修改截止时间…</translation>
    </message>
    <message>
        <source>Kept ✓</source>
        <translation>已兑现 ✓</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>手工填写</translation>
    </message>
    <message>
        <source>promised to the buyer by {time}</source>
        <translation>承诺买家 {time} 前</translation>
    </message>
    <message>
        <source>{sign} Promised to the buyer by {time}</source>
        <translation>{sign} 承诺买家 {time} 前答复</translation>
    </message>
    <message>
        <source>{sign} {name} has it in hand, until {time}</source>
        <translation>{sign} {name} 已认领，至 {time}</translation>
    </message>
    <message>
        <source>{sign} Nobody is told of it until {time} ({name}): {reason}</source>
        <translation>{sign} 暂缓至 {time}（{name}）：{reason}</translation>
    </message>
    <message>
        <source>On shift:</source>
        <translation>在岗：</translation>
    </message>
    <message>
        <source>Start with ¥{amount}, {left} left</source>
        <translation>先处理 ¥{amount}（剩 {left}）</translation>
    </message>
    <message>
        <source>{n} (seen)</source>
        <translation>{n}（自动）</translation>
    </message>
    <message>
        <source>People on shift</source>
        <translation>在岗人数</translation>
    </message>
    <message>
        <source>People on shift. 0: as many as decided something within the last hour.</source>
        <translation>在岗人数。0：按最近一小时内做过决定的人数计算。</translation>
    </message>
    <message>
        <source>Will we make it? Too little history to say: {n} of {enough} handling times within {days} days.</source>
        <translation>来得及吗？数据不足，无法判断：近 {days} 天只有 {n} / {enough} 次处理用时。</translation>
    </message>
    <message>
        <source>{pace}: all {n} that are due within {span} can be made.</source>
        <translation>{pace}：{span} 内到期的 {n} 单都来得及。</translation>
    </message>
    <message>
        <source>{pace}: of the {n} that are due first, {lost} will lapse before you get there, ¥{amount}.</source>
        <translation>{pace}：最先到期的 {n} 单中，有 {lost} 单等不到处理就会超时，共 ¥{amount}。</translation>
    </message>
    <message>
        <source>{pace}: {lost} of {n} will lapse before you get there, ¥{amount}.</source>
        <translation>{pace}：{n} 单中有 {lost} 单等不到处理就会超时，共 ¥{amount}。</translation>
    </message>
    <message>
        <source>At {time} a case and {people} on shift</source>
        <translation>按每单 {time}、在岗 {people} 人计算</translation>
    </message>
    <message>
        <source>No other order saves more.</source>
        <translation>换顺序也保不住更多。</translation>
    </message>
    <message>
        <source>In the best order {lost} will, ¥{amount}.</source>
        <translation>按最优顺序只会超时 {lost} 单，¥{amount}。</translation>
    </message>
    <message>
        <source>The time is the median of {n} times from one decision to the next of the same person, within {days} days; pauses over {pause} and batches are left out. It is reckoned as if those on shift did nothing else, and only for what is due within {span}: other work makes it worse. The best order saves the most money, and the most cases: what cannot be made in any case is left for last.</source>
        <translation>每单用时是近 {days} 天内同一人两次决定之间间隔的中位数（共 {n} 次），超过 {pause} 的停顿和批量操作不计入。假设在岗人员只处理这个队列，并且只看 {span} 内到期的售后单：还有别的工作时，情况只会更差。最优顺序能保住最多的金额，也能保住最多的单数：无论如何都来不及的放到最后。</translation>
    </message>
    <message>
        <source>At stake: {amount} × 1 h ÷ (1 h + {left} left) = {score}. First because it is in the last band: there the nearest deadline leads, whatever the amount.</source>
        <translation>风险金额：{amount} × 1 小时 ÷（1 小时 + 剩余 {left}）= {score}。处于最紧急时段，所以排在最前：这一段只看谁先到期，不看金额。</translation>
    </message>
    <message>
        <source>At stake: {amount} × 1 h ÷ (1 h + {left} left) = {score}</source>
        <translation>风险金额：{amount} × 1 小时 ÷（1 小时 + 剩余 {left}）= {score}</translation>
    </message>
    <message>
        <source>At stake: {amount}, all of it. Its time is over and the platform has not been seen to act, so it comes right behind the last band.</source>
        <translation>风险金额：全部 {amount}。时间已到，但还没看到平台处理，所以紧跟在最紧急时段之后。</translation>
    </message>
    <message>
        <source>At stake: {amount}. No deadline is known, so it comes behind all that have one, by amount.</source>
        <translation>风险金额：{amount}。没有截止时间，所以排在有截止时间的之后，按金额排序。</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>The backup is being checked and put back…</source>
        <translation>正在检查并恢复备份…</translation>
    </message>
    <message>
        <source>A backup was put back</source>
        <translation>已恢复备份</translation>
    </message>
    <message>
        <source>Decisions that are not in the backup</source>
        <translation>备份中没有的决定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The desk stands as it did at {time}. All cases are being read again; what was under way is looked up, and what waited to be sent is asked about in the outbox.</source>
        <translation>工作台已回到 {time} 的状态。所有售后单正在重新读取；当时正在发送的会去查清，等待发送的会在发件箱中询问。</translation>
    </message>
    <message>
        <source>The desk stands as it did at {time}. Decisions that came or went on later: {n}. Look at each case before you decide it again: it may have been carried out. All cases are being read again.</source>
        <translation>工作台已回到 {time} 的状态。此后新增或有进展的决定：{n} 条。再次处理之前请先查看售后单：可能已经执行过。所有售后单正在重新读取。</translation>
    </message>
    <message>
        <source>The data that was replaced could not be read to its end: there may be more than is listed here.</source>
        <translation>被替换的数据未能完整读取，实际条数可能比这里列出的多。</translation>
    </message>
    <message>
        <source>What was replaced is kept in {folder}.</source>
        <translation>被替换的数据保留在 {folder}。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>was: {then} · here now: {now}</source>
        <translation>原状态：{then} · 现状态：{now}</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>每日备份</translation>
    </message>
    <message>
        <source>before the data changed its version</source>
        <translation>数据升级前</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>手动备份</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>cases: {cases} · decisions: {decisions}, of them open: {open}</source>
        <translation>售后单：{cases} · 决定：{decisions}，其中未完结：{open}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Make one now</source>
        <translation>立即备份(&amp;M)</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Each day of work has its copy, made while you work and opened to see that it is whole. Restoring one keeps the data that is there now aside.</source>
        <translation>每个工作日都有一份备份，在您工作时自动生成，并打开检查是否完整。恢复备份时，当前的数据会另外保留。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>being checked…</source>
        <translation>检查中…</translation>
    </message>
    <message>
        <source>⚠ damaged</source>
        <translation>⚠ 已损坏</translation>
    </message>
    <message>
        <source>⚠ trail not whole</source>
        <translation>⚠ 操作记录不完整</translation>
    </message>
    <message>
        <source>✓ checked</source>
        <translation>✓ 已检查</translation>
    </message>
    <message>
        <source>Put back the backup of {time}?</source>
        <translation>恢复 {time} 的备份？</translation>
    </message>
    <message>
        <source>The desk opens again with the data as it was then. Decisions since then are not in it; they are listed afterwards as far as they can be read, and nothing is sent before its case was read again. The data that is there now is kept aside.</source>
        <translation>工作台将以当时的数据重新打开。此后的决定不在其中，恢复后会尽量列出；重新读取售后单之前不会发送任何内容。当前的数据会另外保留。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Made and checked: {name}</source>
        <translation>已备份并检查：{name}</translation>
    </message>
    <message>
        <source>The report says where in the program it happened, which versions are in use, and how the log ends. Keys, phone numbers and all Chinese text, so names and addresses, are left out. It goes nowhere by itself.</source>
        <translation>报告包含出错位置、软件版本和日志末尾。密钥、电话以及所有中文内容（如姓名、地址）均已去除。报告不会自动发送。</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>保存报告(&amp;S)…</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>打开日志文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>已保存为“{file}”。</translation>
    </message>
    <message>
        <source>The program made a mistake ({kind}). What was saved before is safe. Do not repeat a decision before you have looked at the case: it may have been recorded.</source>
        <translation>程序出错（{kind}）。此前保存的内容没有丢失。在查看售后单之前请不要重复操作：刚才的决定可能已经记录。</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>程序出错</translation>
    </message>
    <message>
        <source>The last time the program ended in the middle of its work. What was saved before is safe. Decisions that were under way are being looked up, and those that waited to be sent are asked about in the outbox.</source>
        <translation>上次程序在工作中途意外退出。此前保存的内容没有丢失。当时正在发送的决定正在查清，等待发送的会在发件箱中询问。</translation>
    </message>
    <message>
        <source>The program had stopped</source>
        <translation>程序曾意外退出</translation>
    </message>
    <message>
        <source>Something is wrong. The data is being looked over…</source>
        <translation>出现异常，正在检查数据…</translation>
    </message>
    <message>
        <source>The folder for the desk&apos;s data</source>
        <translation>选择工作台的数据文件夹</translation>
    </message>
    <message>
        <source>The desk cannot be opened</source>
        <translation>无法打开工作台</translation>
    </message>
    <message>
        <source>The data cannot be used as it is</source>
        <translation>当前数据无法正常使用</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Version {version} of the program is there.</source>
        <translation>程序已有新版本 {version}。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Once there is room on the disk.</source>
        <translation>磁盘腾出空间之后。</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>恢复备份(&amp;R)…</translation>
    </message>
    <message>
        <source>One that was made before the newer version came. What was decided since then is not in it.</source>
        <translation>选择升级到新版本之前的备份。此后的决定不在其中。</translation>
    </message>
    <message>
        <source>You choose which one. The file that is there now is kept aside.</source>
        <translation>由您选择恢复哪一份。当前的文件会另外保留。</translation>
    </message>
    <message>
        <source>Once what the sentence above names has been seen to.</source>
        <translation>上面所说的问题处理好之后。</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>选择其他文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>The desk works there from now on. Nothing is moved.</source>
        <translation>以后在该文件夹中工作，不会移动任何文件。</translation>
    </message>
    <message>
        <source>&amp;Begin empty</source>
        <translation>从空白开始(&amp;B)</translation>
    </message>
    <message>
        <source>The file that is there now is kept aside, and is never deleted.</source>
        <translation>当前的文件会另外保留，绝不会删除。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>for everybody</source>
        <translation>对所有人生效</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Back to: {value}</source>
        <translation>恢复为：{value}</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>设置分组</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Shops…</source>
        <translation>店铺…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>https://… or a file</source>
        <translation>https://… 或文件路径</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>The file with the news of versions</source>
        <translation>新版本消息文件</translation>
    </message>
    <message>
        <source>Search, e.g. sound or backup</source>
        <translation>搜索，例如：声音、备份</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>没有找到相关设置，换个词试试。</translation>
    </message>
    <message>
        <source>This desktop shows no tray.</source>
        <translation>当前桌面没有托盘。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What you change counts at once.</source>
        <translation>修改后立即生效。</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Aftersale Desk</source>
        <translation>抖店售后工作台</translation>
    </message>
    <message>
        <source>To carry out</source>
        <translation>待执行</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Parcel desk</source>
        <translation>包裹台</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import exports…</source>
        <translation>导入导出文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export this queue…</source>
        <translation>导出当前队列(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>店铺(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>重新查看(&amp;A)</translation>
    </message>
    <message>
        <source>Look &amp;at the platform now</source>
        <translation>立即查看平台(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>撤回(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;What came of it</source>
        <translation>发送结果(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Today…</source>
        <translation>今日(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Compare all open cases</source>
        <translation>核对全部未完结售后单(&amp;C)</translation>
    </message>
    <message>
        <source>How the &amp;shops stand…</source>
        <translation>各店铺连接状况(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Wall screen</source>
        <translation>大屏看板(&amp;W)</translation>
    </message>
    <message>
        <source>Show the first &amp;notice</source>
        <translation>查看第一条通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Dismiss the first notice</source>
        <translation>关闭第一条通知(&amp;D)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>S&amp;hops…</source>
        <translation>店铺(&amp;H)…</translation>
    </message>
    <message>
        <source>Return &amp;addresses…</source>
        <translation>退货地址(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;SMS templates…</source>
        <translation>短信模板(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Canned texts…</source>
        <translation>常用语(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Unknown words of the export…</source>
        <translation>导出文件中未识别的用词(&amp;U)…</translation>
    </message>
    <message>
        <source>When a case becomes u&amp;rgent…</source>
        <translation>时限档位(&amp;R)…</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>您的姓名(&amp;N)…</translation>
    </message>
    <message>
        <source>A&amp;lerts…</source>
        <translation>提醒设置(&amp;L)…</translation>
    </message>
    <message>
        <source>Open the &amp;back office</source>
        <translation>打开后台(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>使用手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>新手引导(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Open the &amp;log</source>
        <translation>打开日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>To be carried out: {n}</source>
        <translation>待执行：{n}</translation>
    </message>
    <message>
        <source>Contradicted by the platform: {n}</source>
        <translation>与平台不符：{n}</translation>
    </message>
    <message>
        <source>Not settled: {n}</source>
        <translation>未了结：{n}</translation>
    </message>
    <message>
        <source>No export has been imported yet.</source>
        <translation>尚未导入过导出文件。</translation>
    </message>
    <message>
        <source>Data of {when} ({file})</source>
        <translation>数据截至{when}（{file}）</translation>
    </message>
    <message>
        <source>older than {n} h: import a new export</source>
        <translation>已超过{n}小时：请导入新的导出文件</translation>
    </message>
    <message>
        <source>Export of {when}</source>
        <translation>{when}的导出数据</translation>
    </message>
    <message>
        <source>older than {n} h</source>
        <translation>已超过{n}小时</translation>
    </message>
    <message>
        <source>It closes as soon as what is about to be sent has left. Close it once more to go at once: you are then asked about it at the next start.</source>
        <translation>即将发送的内容发出后会自动关闭。再关闭一次可立即退出，下次启动时会询问您。</translation>
    </message>
</context>
<context>
    <name>spans</name>
    <message>
        <source>{n} s</source>
        <translation>{n}秒</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}分钟</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n}小时</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n}天</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} 小时</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} 分 {s} 秒</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} 分钟</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} 秒</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} 小时 {m} 分</translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d}天{h}小时</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Handled and lapsed over time</source>
        <translation>各时段处理与超时</translation>
    </message>
    <message>
        <source>{name}: {handled} handled, {lapsed} lapsed</source>
        <translation>{name}：处理 {handled} 单，超时 {lapsed} 单</translation>
    </message>
    <message>
        <source>too little history: {n} of {enough}</source>
        <translation>数据不足：{n} / {enough}</translation>
    </message>
    <message>
        <source>● {median}  ┃ {p90}  ({n} times)</source>
        <translation>● {median}  ┃ {p90}（{n} 次）</translation>
    </message>
    <message>
        <source>Handling time: median ● and p90 ┃</source>
        <translation>处理用时：中位数 ● 与 P90 ┃</translation>
    </message>
    <message>
        <source>Refunds by the buyer&apos;s reason</source>
        <translation>按买家原因的退款</translation>
    </message>
    <message>
        <source>Refunds by person</source>
        <translation>各人退款</translation>
    </message>
    <message>
        <source>Refunds by shop</source>
        <translation>各店铺退款</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>saved {n}</source>
        <translation>抢回 {n} 单</translation>
    </message>
    <message>
        <source>lapsed {n} ({amount})</source>
        <translation>超时 {n} 单（{amount}）</translation>
    </message>
    <message>
        <source>and {n} more, in the table</source>
        <translation>另有 {n} 项，见表格</translation>
    </message>
    <message>
        <source>Time left when it was decided</source>
        <translation>处理时的剩余时间</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>数据表格</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Saved in the last band</source>
        <translation>最紧急时段内抢回</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Refund rate</source>
        <translation>退款率</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>处理用时</translation>
    </message>
    <message>
        <source>median of {n} times
p90 {p90}</source>
        <translation>{n} 次的中位数
P90 {p90}</translation>
    </message>
    <message>
        <source>What the day came to</source>
        <translation>今日概况</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save as a sheet…</source>
        <translation>导出表格(&amp;S)…</translation>
    </message>
    <message>
        <source>Count &amp;again</source>
        <translation>重新统计(&amp;A)</translation>
    </message>
    <message>
        <source>Look at the last 30 days</source>
        <translation>查看近 30 天</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Nothing was decided in this period, and nothing lapsed.</source>
        <translation>这段时间没有处理任何售后单，也没有超时。</translation>
    </message>
    <message>
        <source>Save as a sheet</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Written to {file}: {n} lines</source>
        <translation>已写入 {file}：{n} 行</translation>
    </message>
    <message>
        <source>{days}, days and hours of China time. Counted {at}. Each case counts once, by the last decision that stands.</source>
        <translation>{days}，按北京时间划分。统计于 {at}。每个售后单只计一次，以最后一个有效的决定为准。</translation>
    </message>
    <message>
        <source>What lapsed is not known of {shops}: exports do not say who acted.</source>
        <translation>{shops}的超时情况未知：导出文件没有写明是谁处理的。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>none of 0</source>
        <translation>0 / 0</translation>
    </message>
    <message>
        <source>{n} of {all} ({percent} %)</source>
        <translation>{n} / {all}（{percent}%）</translation>
    </message>
</context>
<context>
    <name>todo</name>
    <message>
        <source>Decisions to be carried out</source>
        <translation>待执行的决定</translation>
    </message>
    <message>
        <source>H&amp;ide what is ticked off</source>
        <translation>隐藏已标记执行的(&amp;I)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Ticked off: {action}, case {case}</source>
        <translation>已标记执行：{action}，售后单{case}</translation>
    </message>
    <message>
        <source>Withdraw the decision “{action}”?</source>
        <translation>撤回决定“{action}”？</translation>
    </message>
    <message>
        <source>Case {case}: the decision is taken off this list, and the case can be decided anew. Do this only if it was not carried out in the back office.</source>
        <translation>售后单{case}：该决定将从此列表移除，售后单可重新决定。仅当尚未在后台执行时才可撤回。</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Decide cases in the queues: each decision comes here, and you are led through carrying it out in the back office.</source>
        <translation>在队列中对售后单作出决定后，都会列在这里，并逐步引导您到后台执行。</translation>
    </message>
    <message>
        <source>Go to the most urgent case</source>
        <translation>转到最紧急的一单</translation>
    </message>
    <message>
        <source>Nothing is to be carried out</source>
        <translation>没有待执行的决定</translation>
    </message>
    <message>
        <source>Open the &amp;case</source>
        <translation>打开售后单(&amp;C)</translation>
    </message>
    <message>
        <source>Last seen as</source>
        <translation>最近所见状态</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Buyer&apos;s words</source>
        <translation>买家说明</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Look into it in the back office. Once you have dealt with it, take it off this list; the case keeps the whole story, and an open case can be decided anew.</source>
        <translation>请到后台查明情况。处理完后，将其移出此列表；售后单仍保留全部记录，未完结的售后单可重新决定。</translation>
    </message>
    <message>
        <source>I have &amp;dealt with it</source>
        <translation>我已处理(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open the back office</source>
        <translation>打开后台(&amp;O)</translation>
    </message>
    <message>
        <source>{by}, {at}</source>
        <translation>{by}，{at}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Status then</source>
        <translation>当时状态</translation>
    </message>
    <message>
        <source>Ticked off by</source>
        <translation>标记人</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>与平台不符</translation>
    </message>
    <message>
        <source>Whenever an import shows something else than what was decided or ticked off, it comes up here. Import a new export to compare.</source>
        <translation>导入后，如果平台显示的情况与决定或标记不符，就会列在这里。请导入新的导出文件进行比对。</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>导入导出文件…</translation>
    </message>
    <message>
        <source>The platform contradicts nothing</source>
        <translation>没有与平台不符的决定</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy {field}: {value}</source>
        <translation>复制{field}：{value}</translation>
    </message>
    <message>
        <source>✓ copied</source>
        <translation>✓ 已复制</translation>
    </message>
    <message>
        <source>2   Copy over what it asks for: keys 1 to 9</source>
        <translation>2   按后台要求逐项复制：按键1至9</translation>
    </message>
    <message>
        <source>opens in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>1   Find the case in the back office</source>
        <translation>1   在后台找到该售后单</translation>
    </message>
    <message>
        <source>I have carried it out (Space)</source>
        <translation>我已执行（空格）</translation>
    </message>
    <message>
        <source>&amp;Withdraw the decision…</source>
        <translation>撤回决定(&amp;W)…</translation>
    </message>
    <message>
        <source>3   Tick it off once it is done there</source>
        <translation>3   在后台完成后，标记已执行</translation>
    </message>
    <message>
        <source>&amp;Undo the tick</source>
        <translation>取消标记(&amp;U)</translation>
    </message>
    <message>
        <source>3   Ticked off</source>
        <translation>3   已标记执行</translation>
    </message>
    <message>
        <source>To be carried out: {waiting} · ticked off: {ticked}</source>
        <translation>待执行：{waiting} · 已标记执行：{ticked}</translation>
    </message>
    <message>
        <source>Contradictions: {count}</source>
        <translation>与平台不符：{count}</translation>
    </message>
    <message>
        <source>✓ ticked off</source>
        <translation>✓ 已标记执行</translation>
    </message>
    <message>
        <source>not carried out yet</source>
        <translation>尚未执行</translation>
    </message>
    <message>
        <source>Ticked off by {by}, {at}. This is not proof yet: the platform&apos;s next word confirms it, or says that the platform shows something else.</source>
        <translation>{by}于{at}标记执行。这还不能作为凭据：平台的最新数据会确认它，或说明平台显示的情况不符。</translation>
    </message>
    <message>
        <source>A ticked decision stays here until the platform&apos;s next word confirms it. If the platform shows something else, it comes up under “Contradictions”.</source>
        <translation>已标记执行的决定会留在这里，直到平台的最新数据确认它。如果平台显示的情况不符，它会出现在“与平台不符”中。</translation>
    </message>
    <message>
        <source>The platform does not show reminders, so a ticked reminder leaves this list.</source>
        <translation>平台不显示提醒记录，因此标记已执行的提醒会移出此列表。</translation>
    </message>
    <message>
        <source>In the back office this sends {amount} to the buyer. Look there first whether it was refunded already.</source>
        <translation>在后台执行会将{amount}退给买家。请先在后台查看是否已经退款。</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>凭证文件</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>is being taken back…</source>
        <translation>正在撤回…</translation>
    </message>
    <message>
        <source>sent in {n} s</source>
        <translation>{n} 秒后发送</translation>
    </message>
    <message>
        <source>is being sent at once: the deadline is too near to wait</source>
        <translation>立即发送中：截止时间太近，无法等待</translation>
    </message>
    <message>
        <source>is being sent…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>打开发件箱</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Done: {n} decisions, ¥{amount}</source>
        <translation>已完成 {n} 个决定，共 ¥{amount}</translation>
    </message>
    <message>
        <source>Done: {what}. {outcome}</source>
        <translation>已完成：{what}。{outcome}</translation>
    </message>
    <message>
        <source>Sent at once: the deadline was too near to wait.</source>
        <translation>截止时间太近，无法等待，已立即发送。</translation>
    </message>
    <message>
        <source>{what}: {outcome}</source>
        <translation>{what}：{outcome}</translation>
    </message>
    <message>
        <source>Not taken back: {what}. {why}</source>
        <translation>未能撤回：{what}。{why}</translation>
    </message>
    <message>
        <source>Too late to take back: {what}. {outcome}</source>
        <translation>来不及撤回：{what}。{outcome}</translation>
    </message>
    <message>
        <source>Too late to take back: {n}</source>
        <translation>来不及撤回：{n}</translation>
    </message>
    <message>
        <source>In doubt: {n}</source>
        <translation>结果待确认：{n}</translation>
    </message>
    <message>
        <source>Not done: {n}</source>
        <translation>未执行：{n}</translation>
    </message>
    <message>
        <source>Not sent: {n}</source>
        <translation>未发送：{n}</translation>
    </message>
    <message>
        <source>Done already by somebody else: {n}</source>
        <translation>已由他人完成：{n}</translation>
    </message>
    <message>
        <source>Decisions that were left when the program ended: {n}. Look at the outbox.</source>
        <translation>上次程序结束时留下 {n} 个未处理完的决定，请查看发件箱。</translation>
    </message>
    <message>
        <source>What is being sent</source>
        <translation>正在发送的决定</translation>
    </message>
    <message>
        <source>Further decisions that wait to be sent: {n}</source>
        <translation>另有 {n} 个决定等待发送</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take it back ({key})</source>
        <translation>撤回（{key}）</translation>
    </message>
    <message>
        <source>Taken back: {what}. Nothing was sent.</source>
        <translation>已撤回：{what}。未发送任何内容。</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>Why this time?</source>
        <translation>为何是这个时间？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It has not moved since it was first read.</source>
        <translation>自首次读取以来没有变动。</translation>
    </message>
    <message>
        <source>How it moved</source>
        <translation>变动记录</translation>
    </message>
    <message>
        <source>{clock}: until {time}</source>
        <translation>{clock}：截至 {time}</translation>
    </message>
    <message>
        <source>At zero: {what}</source>
        <translation>归零时：{what}</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>This PC&apos;s clock then</source>
        <translation>当时本机时钟</translation>
    </message>
    <message>
        <source>This PC&apos;s clock now</source>
        <translation>现在本机时钟</translation>
    </message>
    <message>
        <source>typed here by {who}, because no source gives it</source>
        <translation>由 {who} 手工填写（没有来源）</translation>
    </message>
    <message>
        <source>promised here by {who}</source>
        <translation>由 {who} 承诺</translation>
    </message>
    <message>
        <source>the export&apos;s column {column}</source>
        <translation>导出文件的“{column}”列</translation>
    </message>
    <message>
        <source>the platform ({field})</source>
        <translation>平台（{field}）</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>记录于</translation>
    </message>
    <message>
        <source>Export made at</source>
        <translation>导出时间</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>最近读取</translation>
    </message>
    <message>
        <source>not compared with the platform&apos;s</source>
        <translation>未与平台核对</translation>
    </message>
    <message>
        <source>right to within {span}</source>
        <translation>准确（误差不超过 {span}）</translation>
    </message>
    <message>
        <source>slow by {span}</source>
        <translation>慢 {span}</translation>
    </message>
    <message>
        <source>fast by {span}</source>
        <translation>快 {span}</translation>
    </message>
    <message>
        <source>The platform has not told its time in this run: countdowns go by this PC&apos;s clock.</source>
        <translation>本次运行尚未取得平台时间：倒计时以本机时钟为准。</translation>
    </message>
    <message>
        <source>Countdowns go by the platform&apos;s time, whatever this PC&apos;s clock says.</source>
        <translation>倒计时以平台时间为准，与本机时钟无关。</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>无截止时间</translation>
    </message>
    <message>
        <source>Typed at {at}. </source>
        <translation>填写于 {at}。</translation>
    </message>
    <message>
        <source>In the export of {at}; before, last seen at {last}. </source>
        <translation>见于 {at} 的导出文件；此前最后一次见到原值是 {last}。</translation>
    </message>
    <message>
        <source>Read from the platform at {at}; before, last read at {last}. </source>
        <translation>{at} 读取自平台；此前最后一次读到原值是 {last}。</translation>
    </message>
    <message>
        <source>This PC&apos;s clock then: {offset}.</source>
        <translation>当时本机时钟：{offset}。</translation>
    </message>
    <message>
        <source>Nobody tells who moved it.</source>
        <translation>没有来源说明是谁变动的。</translation>
    </message>
</context>
</TS>
