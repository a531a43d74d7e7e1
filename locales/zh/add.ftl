add-question = ➕ 哪个平台？
add-first-question = ✨ 准备好了。你最常用哪个平台？
add-more = 更多…
add-fewer = ‹ 往前
add-custom = 其他
add-name-question = 🧩 它叫什么？请输入名称。

add-check = ➕ 这样对吗？
    { "" }
# $count：已有的同平台账号数
add-twins =
    { "" }
    🏷 { $count ->
   *[other] 这个平台你已经有{ $number }个账号了，起个名字好区分。
}
add-save = ✅ 保存
add-identifier = 🏷 名称
add-limits = 🔢 额度
add-reset = 🕘 我知道何时重置

add-identifier-question = 🏷 <b>这个账号的名称</b>

    用来区分同一平台的几个账号，比如工作、家里、邮箱地址。只有一个账号就不需要。请在这里输入。
add-identifier-none = 不要名称

add-key-question =
    { "" }
    🔑 <b>有 API 密钥吗？</b>粘贴到这里{ $has_prefix ->
    [yes] （以 { $prefixes } 开头）
   *[no] { "" }
}。
    我会立刻删掉你的消息，把密钥加密保存，再向平台确认它能不能用。确认不消耗额度。
add-save-without-key = ✅ 不填密钥，保存
add-key-how = 怎么获取密钥？
add-key-again = 🔁 重新粘贴
add-key-kept = 🔑 <code>{ $preview }</code> · 已加密保存

add-done = ✅ 已添加
    { "" }
add-reset-hint =
    { "" }
    🕘 重置时间是猜的。等你知道了，在 /accounts 里告诉我。
add-another = ➕ 再添加一个
