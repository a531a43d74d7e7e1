# どのウィンドウでも使う文言
home-button = 🏠 ホーム
back-button = ‹ 戻る
done-button = 完了 ›
no-button = いいえ

moment-tomorrow = 明日 { $time }
moment-yesterday = 昨日 { $time }
moment-weekday = { $day }曜 { $time }

# 単位の名前（バーの横に出る）
unit-messages = メッセージ
unit-requests = リクエスト
unit-calls = 呼び出し
unit-tokens = トークン
unit-characters = 文字
unit-images = 画像
unit-credits = クレジット
unit-neurons = ニューロン
unit-minutes = 分
unit-seconds = 秒
unit-usd = ドル

amount-messages = { $count ->
   *[other] { $number }メッセージ
}
amount-requests = { $count ->
   *[other] { $number }リクエスト
}
amount-calls = { $count ->
   *[other] 呼び出し{ $number }回
}
amount-tokens = { $count ->
   *[other] { $number }トークン
}
amount-characters = { $count ->
   *[other] { $number }文字
}
amount-images = { $count ->
   *[other] 画像{ $number }枚
}
amount-credits = { $count ->
   *[other] { $number }クレジット
}
amount-neurons = { $count ->
   *[other] { $number }ニューロン
}
amount-minutes = { $count ->
   *[other] { $number }分
}
amount-seconds = { $count ->
   *[other] { $number }秒
}
amount-usd = { $number }ドル

# 上限の言い方: 「1日あたり1,500リクエスト」
limit = { $window }{ $amount }
window-fixed = { $period ->
    [minute] 1分あたり
    [hour] 1時間あたり
    [week] 1週間あたり
    [month] 1か月あたり
   *[day] 1日あたり
}
window-first-use = { $span ->
    [day] 最初の利用から24時間で
   *[other] 最初の利用から{ $duration }で
}
window-sliding = { $span ->
    [day] 直近24時間で
   *[other] 直近{ $duration }で
}
window-refill = { $span ->
    [minute] 随時補充で1分あたり
    [hour] 随時補充で1時間あたり
    [day] 随時補充で1日あたり
   *[other] 随時補充で{ $duration }あたり
}
window-rate = { $span ->
    [minute] 1分あたり
    [hour] 1時間あたり
    [day] 1日あたり
   *[other] { $duration }あたり
}
window-credit = 1回きりの
window-credit-expires = 1回きり、{ $duration }有効の

# ボタン用: 「1,500リクエスト / 日」
limit-short = { $amount } / { $span }
limit-span = { $period ->
    [minute] 分
    [hour] 時間
    [week] 週
    [month] 月
   *[day] 日
}

quota-numbers = { $unit } { $bar } { $used }/{ $total }{ $over ->
    [yes] { " " }⚠️
   *[no] { "" }
}
quota-rate = { $limit }まで
quota-no-limits = 上限は未登録です

# $guess: リセット時刻を誰も確かめていないプラットフォーム
reset-at = { $time }にリセット{ $guess ->
    [yes] の見込み
   *[no] { "" }
}（{ $duration }後）
reset-sliding = { $time }にすべて回復{ $guess ->
    [yes] の見込み
   *[no] { "" }
}（{ $duration }後）
reset-refill = { $time }に満タン{ $guess ->
    [yes] の見込み
   *[no] { "" }
}（{ $duration }後）
reset-returns = { $time }に一部回復{ $guess ->
    [yes] の見込み
   *[no] { "" }
}（{ $duration }後）
reset-expires = { $time }に失効{ $guess ->
    [yes] の見込み
   *[no] { "" }
}（{ $duration }後）
reset-expired = 失効しました
reset-idle = 開始前：最初の{ $unit ->
    [messages] メッセージ
    [requests] リクエスト
    [calls] 呼び出し
    [images] 画像
   *[other] 利用
}で始まります
reset-never = 期限なし
reset-nothing = すべて残っています

evidence-confirmed = { $age }前に確認
evidence-confirmed-now = たった今確認
evidence-logged = 記録済み
evidence-logged-ago = { $age }前に記録
evidence-estimated = まだ記録なし
evidence-rolled = リセット済みのはず（未確認）

reading-age = 📡 { $read }前に読み取り
reading-failed = 📡 { $asked }前に問い合わせ、返答なし{ $known ->
    [yes] （最後の読み取りは{ $read }前）
   *[no] { "" }
}

number-not-a-number = ⚠️ 数字として読み取れません。12のように数字で入力してください。
number-not-positive = ⚠️ 0より大きい数を入力してください。
number-too-large = ⚠️ どの無料枠よりも大きい数です。打ち間違いではありませんか？
number-no-fractions = ⚠️ ここでは整数だけ使えます。
number-too-fine = ⚠️ 小数は4桁までにしてください。
number-more-than-total = ⚠️ 上限（{ $total }）を超えています。
name-bad = ⚠️ 目に見える文字で、1～{ $longest }文字にしてください。
command-unknown = { $command } というコマンドはありません。使えるものは /help にあります。
text-only = 文字で答えてください。

error-gone = もう存在しない項目です。現在の状態を表示します。
error-storage = 今、保存先につながりません。何も変わっていませんので、少し待ってからもう一度お試しください。
error-half-way = 処理はできましたが、表示できませんでした。/status で確認できます。
error-repeated = すでに受け取って処理済みです。/status で確認できます。
error-old-window = 以前の画面です。今の画面を表示します。
error-unexpected = こちら側で問題が起きました。何も変わっていませんので、もう一度お試しください。
too-many-accounts = アカウントは{ $limit }件まで登録できます。先に1件削除してください。
