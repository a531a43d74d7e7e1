# 運営者だけが見るもの: ボットの /admin と、Webの管理画面。

admin-link =
    🔑 管理画面への入り口です。5分以内に1回だけ使えます：
    { $address }
admin-window =
    🛠 { $verdict }{ $problems }

    👥 { $people }人、昨日から新しく{ $new }人
    🗂 アカウント{ $accounts }件
    ✉️ 今日のメッセージ{ $told }件、待機{ $waiting }件
    ⚠️ 24時間で失敗{ $dead }件、不明{ $uncertain }件
    ⏱ ふだんは{ $delay }以内に送信
    💾 { $size } · { $database }
admin-window-refresh = 🔄 更新
admin-window-link = 🔑 新しいリンク
admin-window-link-sent = リンクを下に送りました
admin-window-outbox = 📤 送信箱
admin-window-outbox-title = 📤 送信箱
admin-window-broadcasts = 📣 一斉送信
admin-window-broadcast-none = 📣 まだ全員には何も送っていません。Webで書けます。
admin-window-broadcast =
    📣 一斉送信 { $number }：{ $state }
    { $bar } { $done }

# Webの枠
admin-name = 管理
admin-sign-out = サインアウト
admin-further = 続き
admin-look = 確認する
admin-ago = { $time }前
admin-in = { $time }後
admin-yes = はい
admin-no = いいえ

# 入り口
admin-door-how = ボットからサインインしてください
admin-door-how-text = ボットとの個人チャットで /admin を送ってください。5分以内に1回だけ使えるリンクが返ってきます。
admin-door-plain = ただのhttpでは入れません
admin-door-plain-text = 途中で誰かに読まれるおそれがあります。httpsのアドレスで開くか、そのマシンの上で開いてください。
admin-door-ask = 入りますか？
admin-door-ask-text = このリンクは1回だけ使えます。1クリックで、このブラウザは最長12時間サインインした状態になります。
admin-door-enter = サインイン
admin-door-spent = このリンクはもう使えません
admin-door-spent-text = 使用済みか、5分が過ぎたか、新しいリンクが発行されています。ボットに /admin を送ると新しいリンクが届きます。

# 概要
admin-overview = 概要
admin-verdict =
    { $count ->
        [0] すべて順調です
       *[other] 確認が必要なことが{ $count }件あります
    }
admin-problem-no-sender = 通知を送る担当のプロセスが、しばらくいません。
admin-problem-late = 送る時刻を過ぎた通知が{ $waiting }件あります。いちばん古いものは{ $time }の予定でした。
admin-problem-dead = この24時間に、通知{ $dead }件を届けられませんでした。
admin-problem-uncertain = 通知{ $uncertain }件が届いたかどうか、わかりません。
admin-problem-backup-old = 最後のバックアップは{ $backup }でした。
admin-people = 人
admin-people-more = 登録{ $registered }人、24時間で新しく{ $new }人
admin-accounts = アカウント
admin-accounts-more = ボットをブロック{ $unreachable }人、利用停止{ $inactive }人
admin-told-today = 今日のメッセージ
admin-asked-today = 利用者の操作{ $number }件
admin-waiting = 送る時刻の来た通知
admin-trouble = 24時間：失敗{ $dead }件、不明{ $uncertain }件
admin-delay = 送信までの時間
admin-delay-more = 半数がこの時間内、95%は{ $slow }以内
admin-delay-none = 24時間に送信なし
admin-database = データベース
admin-chart-asked = 利用者の操作（1時間ごと）
admin-chart-told = 送信したメッセージ（1時間ごと）
admin-versions = バージョン
admin-backup = 最後のバックアップ
admin-backup-none = 記録なし

# セッション
admin-sessions = セッション
admin-sessions-text = 運営者がサインインしているすべてのブラウザです。30分使わないと自動でサインアウトし、12時間たつと必ずサインアウトします。
admin-session = 運営者{ $operator }、{ $address }から
admin-session-nameless = 名前のないブラウザ
admin-session-seen = 最後に使用
admin-session-until = 最長{ $time }まで
admin-session-own = このブラウザ
admin-session-end = サインアウト
admin-done-session-ended = そのブラウザをサインアウトしました。

# 利用を停止された人へ
person-shut-out = 運営者がこのボットの利用を停止しました。データは残っています。ボットを運営している人にお問い合わせください。

# 人
admin-search = 検索
admin-nothing = 何もありません。
admin-people-search = 番号、Telegram ID、メール
admin-people-search-how = 番号、Telegram IDの全体、メールアドレスの全体で探せます。名前は保存していません。
admin-people-state = 対象
admin-people-state-all = 全員
admin-people-state-inactive = 利用停止中
admin-people-state-unreachable = ボットをブロック
admin-people-language = 言語
admin-person = { $number }番の人
admin-person-accounts = アカウント{ $count }件
admin-person-unregistered = 未登録
admin-person-telegram = Telegram
admin-person-email = メール
admin-person-zone = タイムゾーン
admin-person-met = 初めて会った日
admin-person-registered = 登録した日
admin-person-is-operator = 運営者です。利用停止や削除をするには、先に ADMIN_IDS から外してください。
admin-person-shut-out = 利用を停止
admin-person-shut-out-text = ボットはこの人に返事をせず、何も送らなくなります。データはすべて残り、あとで再開できます。
admin-person-let-in = 利用を再開
admin-person-delete = 完全に削除
admin-person-delete-text = この人のアカウント、キー、カウント、記録がすべて削除されます。元には戻せません。
admin-person-lines = 最近の操作
admin-person-all-lines = 監査ログですべて見る
admin-key = キーあり
admin-key-none = キーなし
admin-done-person-shut-out = この人の利用を停止しました。
admin-done-person-let-in = この人の利用を再開しました。
admin-done-person-deleted = この人と、そのすべてのデータを削除しました。
admin-done-person-is-operator = 何もしていません。運営者です。先に ADMIN_IDS から外してください。

# プラットフォーム
admin-platforms = プラットフォーム
admin-platforms-text = カタログの内容とその根拠、利用者のキーの状態です。
admin-platform = プラットフォーム
admin-platform-evidence = 根拠
admin-platform-age = いちばん古い出典
admin-platform-keys = キーあり
admin-platform-alive = 有効なキー
admin-platform-checked = 最後の問い合わせ
admin-days = { $count }日

# 監査ログ
admin-audit = 監査ログ
admin-audit-person = 人
admin-audit-action = 操作、または先頭部分と *
admin-audit-since = から
admin-audit-until = まで
admin-audit-operators = 運営者の操作
admin-audit-table = 表で受け取る（CSV）
admin-audit-cut = 新しい200,000行だけを調べました。それより前にもあるかもしれません。
admin-line-when = 日時
admin-line-who = 人
admin-line-what = 操作
admin-line-details = 詳細

# 設定
admin-settings = 設定
admin-settings-text = 今有効な設定です。変えるには、環境変数か .env ファイルを直して再起動してください。
admin-setting-hidden = 設定済み（非表示）

# 送信箱
admin-outbox = 送信箱
admin-outbox-due = 予定
admin-outbox-settled = 終了
admin-outbox-attempts =
    { $count ->
        [0] まだ試していません
       *[other] { $count }回試しました
    }
admin-outbox-send-again = もう一度送る
admin-outbox-drop = 取り下げる
admin-done-sent-again = もう一度送ります。
admin-done-dropped = 取り下げました。
admin-state-dead = 失敗
admin-state-dead-text = Telegramが受け付けなかったか、チャットが閉じられています。
admin-state-uncertain = 不明
admin-state-uncertain-text = 届いた可能性があります。もう一度送ると、2回届く人がいるかもしれません。
admin-state-pending = 待機
admin-state-pending-text = 送ると決まっていて、まだ時刻が来ていないか、送っていません。
admin-state-claimed = 担当済み
admin-state-claimed-text = 送信担当が受け持っています。
admin-state-attempting = 送信中
admin-state-attempting-text = Telegramを呼び出しているところです。
admin-state-held = 保留
admin-state-held-text = 一時停止中の一斉送信のものです。
admin-state-sent = 送信済み
admin-state-sent-text = Telegramが受け取ったと答えました。30日間残します。
admin-state-expired = 時間切れ
admin-state-expired-text = 遅すぎたか、もう正しくない内容でした。
admin-state-dropped = 取り下げ
admin-state-dropped-text = 運営者が取り除きました。

# 一斉送信
admin-broadcasts = 一斉送信
admin-broadcast = 一斉送信 { $number }
admin-broadcast-new = 全員に書く
admin-broadcast-write = 書式なしの文章、最長{ $longest }文字です。空のままの言語の人には英語の文章が届きます。
admin-broadcast-languages = ほかの言語
admin-broadcast-keep = 保存して確認
admin-broadcast-empty = 英語の文章がありません。文章のない言語すべての代わりになります。
admin-broadcast-long = { $longest }文字より長い文章があります。
admin-broadcast-draft = 下書き
admin-broadcast-running = 送信中
admin-broadcast-paused = 一時停止中
admin-broadcast-finished = 完了
admin-broadcast-cancelled = 中止
admin-broadcast-receivers =
    { $count ->
       *[other] { $number }人に届きます。
    }
admin-broadcast-done = { $total }件中{ $done }件
admin-broadcast-started = 開始
admin-broadcast-ended = 終了
admin-broadcast-edit = 変更
admin-broadcast-preview-button = 自分に送る
admin-broadcast-start-button = 全員に送る
admin-broadcast-sure =
    { $count ->
       *[other] { $number }人に届き、取り消せません。送信中に止めることはできます。
    }
admin-broadcast-pause-button = 一時停止
admin-broadcast-on-button = 再開
admin-broadcast-cancel-button = 中止
admin-broadcast-cancel-text = これ以上は誰にも届かず、もう一度始めることもできません。
admin-done-broadcast-preview = 書かれているすべての言語で、あなたに送っています。
admin-done-broadcast-start = 送信を始めました。
admin-done-broadcast-pause = 一時停止しました。送信中だった数件は届くことがあります。
admin-done-broadcast-cancel = 中止しました。
