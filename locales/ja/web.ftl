# 公開しているWebページ。HTMLなしのただの文章。
web-brand = AI Quota Orchestrator
web-skip = 本文へ移動
web-guides = ガイド
web-language = 言語
web-open = Telegramで開く
# Telegramがなく、ボットを試すページだけがあるときの代わりのボタン
web-try = ブラウザで試す
web-scan = スマホのカメラで読み取ることもできます

web-landing-title = AI Quota Orchestrator：AIの無料枠を、消える前に使い切る
web-landing-description = AIの無料枠がどれだけ残っていて、いつ戻り、今どれを使うとよいかがわかるTelegramボットです。
web-hero-title = AIの無料枠を、消える前に使い切る
# $more: 3つのほかにいくつのプラットフォームがあるか
web-hero-text = ChatGPT、Gemini、Claude、ほか{ $more }のプラットフォーム。どれだけ残っていて、いつ戻り、今どれを使うとよいかが、Telegramのチャット1つでわかります。
web-hero-note = インストールもパスワードも不要。チャットするだけです。

web-features-title = 無料枠の多くは、使われないまま消えています
web-features-text = 枠の大きさも、リセットの時刻も、使い切ったときの断り方も、プラットフォームごとに違います。ボットがまとめて覚えておきます。
web-feature-now = 今のおすすめ
web-feature-now-text = 残りと消える時刻を見比べて、どのアカウントから使うとよいかを理由つきでお伝えします。
web-feature-plan = 1日の予定
web-feature-plan-text = 活動時間とすべてのリセットを照らし合わせ、なるべく多く使えるように組み立てます。カレンダーにも入れられます。
web-feature-told = ちょうどよいお知らせ
web-feature-told-text = 消える前のお知らせ、夜のまとめ、日曜日のレポート。欲しいものだけ選べて、夜は静かです。
web-feature-log = 記録は1タップ
web-feature-log-text = +1をタップするか、「gemini 20」と書くか、上限に達したという表示を転送するだけ。取り消しも1タップです。
web-feature-honest = 正直な数字
web-feature-honest-text = プラットフォームに確認した値か、あなたが記録した値か、推測か。いつの値かと一緒に、必ず示します。
web-feature-keys = キーは任意
web-feature-keys-text = 残りを教えてくれるプラットフォームなら、キーがあればボットが読み取ります。なければ数えて記録するだけです。

web-how-title = 1分で準備完了
web-how-hello = あいさつする
web-how-hello-text = チャットを開いて「開始」を押します。言語と時刻は見当をつけておくので、合っていれば3タップで終わりです。
web-how-add = 持っているものを追加する
web-how-add-text = 使っているプラットフォームと、自分に合う上限を選びます。
web-how-ask = 聞く、または知らせてもらう
web-how-ask-text = 「今のおすすめ」は1タップ。あとは自動で届きます。

web-pictures-title = 覚えるのはこれだけ
web-picture-recommend = 今のおすすめと、その理由
web-picture-status = すべての残量
web-picture-plan = 1日の予定
web-picture-account = アカウントを1つ、詳しく
# $what: 画像に写っているもの
web-picture-alt = ボットとのチャット：{ $what }

web-platforms-title = { $number }のプラットフォームと、その無料枠
web-platforms-text = 上限は変わるものなので、出典と日付をつけています。自分の数字に置き換えることもできます。

web-security-title = キーはあなただけのもの
web-security-sealed = 保存する前に暗号化し、あなたのアカウントに結び付けます。別の場所に移しても開けません。
web-security-deleted = キーを書いたメッセージは、すぐにチャットから削除します。そのあと見えるのは最初と最後の数文字だけです。
web-security-one = キーを送る先はそのプラットフォームだけ。キーの確認と残りの読み取りにだけ使います。ボットがあなたの枠を使うことはありません。
web-security-yours = ボットの設定から、すべてをファイルで受け取ることも、すべて削除することもできます。削除はすぐに済みます。
web-security-site = このサイトは訪問者を数えず、よそから何も読み込みません。ただ1つのCookieが、言語を覚えておくだけです。

web-faq-title = よくある質問
web-faq-cost = お金はかかりますか？
web-faq-cost-text = いいえ。無料枠を見守るボットで、ボット自体も無料です。
web-faq-spend = ボットが代わりにプラットフォームを使うのですか？
web-faq-spend-text = いいえ、使いません。何をいつ使うとよいかをお伝えするだけで、使うのはあなたです。
web-faq-keys = APIキーは必要ですか？
web-faq-keys-text = いいえ。ChatGPTとClaudeの無料アプリにはキーがありません。ほかでも、キーがあれば数える手間が少し減るだけです。
web-faq-know = 残りはどうやってわかるのですか？
web-faq-know-text = あなたの記録と、キーを登録したプラットフォームからの返事、その間を補う計算からです。どれによるものかは必ず示します。
web-faq-differ = ここに出ている上限と、自分の上限が違います。
web-faq-differ-text = プラットフォームは上限を変えますし、全員が同時に変わるとは限りません。ボットで別の上限を選ぶか、自分の数字を入力してください。
web-faq-languages = どの言語に対応していますか？
web-faq-languages-text = { $languages }。

web-end-title = 今夜も、いくらか消えます
web-end-text = 何が消えるのか、このページを読むくらいの時間でわかります。

web-guides-title = ガイド：無料のAIを一歩ずつ
web-guides-description = AIプラットフォームごとに、何が無料で、どう始めて、何に気をつければよいか。
web-search = 検索
web-search-hint = 名前や用途（例：画像）
web-search-none = 「{ $query }」に合うものは見つかりませんでした。
web-search-all = すべて表示

web-guide-title = { $platform }：無料枠とはじめ方
web-guide-all = すべてのガイド
web-guide-open = ボットで開く
web-guide-steps = はじめ方
web-guide-limits = 無料枠
web-guide-tips = 知っておくとよいこと
web-guide-traps = 注意すること
web-guide-links = リンク
web-guide-signup = 登録
web-guide-keys = キー
web-guide-limits-page = 上限
web-guide-docs = ドキュメント
web-guide-good-for = 得意なこと：{ $purposes }
# $when: 「毎日ロサンゼルスの0:00」
web-guide-resets = { $when }にリセットされます。
web-guide-resets-unknown = リセットの時期は公表されていません。わかるまで、ボットは{ $when }とみなします。

web-privacy = プライバシー
web-privacy-title = プライバシー
web-privacy-description = ボットが何を、どこに、どのくらいの間保存し、どうすれば削除できるか。
web-privacy-stored = 保存するもの
web-privacy-stored-text = Telegramのチャット番号、言語、タイムゾーン、活動時間などの設定。追加したアカウントとその上限、登録した場合は暗号化したキー。何をいつ記録したか。ボットのどの画面を開いているか。APIに登録した場合は、メールアドレスとパスワードのハッシュも保存します。パスワードそのものは保存しません。
web-privacy-not-stored = 保存しないもの
web-privacy-not-stored-text = メッセージの本文、Telegramでの名前、電話番号、AIプラットフォームに書いた内容は保存しません。
web-privacy-where = 保存する場所
web-privacy-where-text = このボットを運営している人のデータベースだけです。キーはその中でも暗号化されています。メッセージは、ほかのチャットと同じようにTelegramを通ります。
web-privacy-others = ほかに見る人
web-privacy-others-text = キーを確認するときと残りを問い合わせるときに、そのプラットフォームが自分のキーを見ます。ほかには誰も見ません。広告も、訪問者の計測もありません。
web-privacy-long = 保存する期間
web-privacy-long-text = あなたが削除するまでです。済んだ通知は{ $notices }日後に、触られていない画面は{ $windows }日後に消します。
web-privacy-yours = データはあなたのもの
web-privacy-yours-text = ボットの「設定」→「自分のデータ」で、すべてをファイルで受け取るか、削除できます。削除は元に戻せません。運営者のバックアップには、新しいものに置き換わるまで残ることがあります。
web-privacy-cookies = Cookie
web-privacy-cookies-text = このサイトでは、言語を選んだときに1つだけ保存します。中身はその言語だけです。

web-terms = 利用条件
web-terms-title = 利用条件
web-terms-description = ボットに期待できることと、ボットからのお願い。
web-terms-service = どんなサービスか
web-terms-service-text = 数えて知らせるお手伝い役です。無料ですが、いつでも動くことや、いつでも正しいことはお約束できません。
web-terms-numbers = 数字について
web-terms-numbers-text = 上限は、公開されている情報とあなたの入力から集めています。プラットフォームは予告なく変えることがあり、正しいのはプラットフォーム自身が示すものです。
web-terms-platforms = プラットフォームについて
web-terms-platforms-text = 各プラットフォームのアカウントには、そこの規約が適用されます。このボットはどのプラットフォームにも属さず、名称はそれぞれのものです。
web-terms-you = お願い
web-terms-you-text = 自分のアカウントとキーだけを追加し、ほかの人も使えるようにしてください。守られない場合は、利用をお断りすることがあります。
web-terms-end = やめるとき
web-terms-end-text = 設定でデータを削除し、ボットをブロックすれば終わりです。

web-footer = ここに名前のあるプラットフォームとは一切関係ありません。

web-error-missing = ここには何もありません
web-error-missing-text = ページが移動したか、もともとありません。ガイドは前と同じ場所にあります。
web-error-refused = お答えできないリクエストです
web-error-refused-text = リクエストに正しくないところがありました。
web-error-broken = こちら側で問題が起きました
web-error-broken-text = 記録しました。少したってから、もう一度お試しください。
web-error-home = トップページへ
