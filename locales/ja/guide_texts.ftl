# プラットフォームごとの手順: ボット、ウェブ、APIで共通。HTMLは使わない
# プラットフォームのIDで終わるキーはそこだけのもの、IDのない同じキーはほかすべてのもの
# $platform: 名前; $site, $page, $limits: 登録・キー・上限のページの短いアドレス
# $prefixes: キーの先頭; $length: 文字数; tips と traps は1行が1項目

howto-about = { $platform }：{ $purposes }
howto-about-chatgpt_free = OpenAIのAIアシスタントアプリです。質問、文章、翻訳、少しの画像作成に使えます。
howto-about-gemini_free = Googleのモデルです。AI Studioでも、キーでも使えます。長い文章、翻訳、埋め込みに向いています。
howto-about-claude_free = AnthropicのAIアシスタントアプリです。文章、質問、翻訳に使えます。
howto-about-leonardo_free = 説明文から画像を作ります。毎日もらえるトークンで使います。
howto-about-huggingface_free = オープンモデルをSpacesで試せます。共有GPU（ZeroGPU）で動くものもあります。
howto-about-cohere_free = 開発者向けのモデルです。チャット、埋め込み、検索結果の並べ替えを、トライアルキーで使えます。
howto-about-groq_free = オープンモデルと音声認識（Whisper）を、キーで使えます。
howto-about-openrouter_free = 1つのキーで、多くの会社のモデルを使えます。「:free」で終わるモデルは無料です。
howto-about-mistral_free = 文章、コード、埋め込み向けのMistralのモデルを、キーで使えます。
howto-about-cerebras_free = オープンモデルをキーで使えます。トライアルは期間が過ぎると自動で終わります。
howto-about-cloudflare_free = Workers AIです。文章、画像、音声のモデルを、ニューロン単位で使えます。
howto-about-sambanova_free = オープンモデルをキーで使えます。リクエストは1日に少しだけです。
howto-about-nvidia_free = さまざまな会社のモデルを、1つのキーで試せます。
howto-about-replicate_free = 画像、音声、文章のモデルです。最初に少しクレジットがもらえます。
howto-about-stability_free = キーで画像を作ります。クレジットは1回だけもらえます。
howto-about-elevenlabs_free = 文章を音声にします。クレジットは毎月新しくもらえます。
howto-about-deepl_free = キーで翻訳します。自分のプログラムやツールに組み込めます。
howto-about-deepseek_free = DeepSeekのモデルをキーで使えます。登録時にもらえる分だけ使えます。

howto-title-signup = 登録する
howto-signup = { $site } でアカウントを作ります。
howto-signup-chatgpt_free = { $site } で無料アカウントを作ります。これだけで使えます。キーは要りません。
howto-signup-gemini_free = { $site } を開き、Googleアカウントでログインします。
howto-signup-claude_free = { $site } で無料アカウントを作ります。これだけで使えます。キーは要りません。
howto-signup-leonardo_free = { $site } でアカウントを作り、無料プランのまま使います。トークンは毎日もらえます。
howto-signup-huggingface_free = { $site } でアカウントを作ります。ログインすると、しないときよりZeroGPUを長く使えます。
howto-signup-cohere_free = { $site } で登録します。まずは無料のトライアルから始まります。
howto-signup-mistral_free = { $site } でアカウントを作り、無料モードを選びます。カードは要りません。
howto-signup-cerebras_free = { $site } でアカウントを作り、支払い方法を登録します。確認が済むとトライアルが始まります。
howto-signup-sambanova_free = { $site } でアカウントを作ります。支払い方法を登録しなければ、無料枠で使えます。
howto-signup-deepl_free = { $site } で登録し、「API Free」を選びます。翻訳ツールのプランとは別のものです。

howto-title-key = キーを作る
howto-key = { $page } でキーを作ります。先頭は { $prefixes } です。
howto-key-length = { $page } でキーを作ります。{ $length }文字で、先頭は決まっていません。
howto-key-plain = { $page } でキーを作ります。
howto-key-gemini_free = { $page } を開いてキーを作ります。先頭は { $prefixes } です。そのプロジェクトの請求はオフのままにしてください。
howto-key-leonardo_free = { $page } を開いてキーを作ります。ハイフンで5つに区切られた{ $length }文字です。
howto-key-huggingface_free = { $page } でトークンを作ります。先頭は { $prefixes } です。
howto-key-cohere_free = { $page } を開き、トライアルキーをコピーします。英数字{ $length }文字で、先頭は決まっていません。
howto-key-cloudflare_free = { $page } でAPIトークンを作ります。先頭は { $prefixes } です。
howto-key-deepl_free = { $page } でキーを作ります。{ $length }文字で、最後は :fx です。
howto-tip-key = 全体をコピーし、ほかの人には見せないでください。
howto-tip-key-huggingface_free = 細かく権限を決めるトークンなら「Billing: Read」が必要です。ないと、使った量を読み取れません。
howto-tip-key-cloudflare_free =
    「Account Analytics: Read」にチェックを入れてください。ないと、使ったニューロンの数を読み取れません。
    cfat_ で始まるトークンはアカウントのものです。前にアカウントIDを付けて、ID:トークン の形で貼り付けてください。
howto-tip-key-elevenlabs_free = キーの権限を絞るなら、ユーザー情報の読み取りは残してください。ないと、確認のときに無効なキーに見えます。

howto-title-add = ボットに追加する
howto-add = ボットで{ $platform }を追加し、キーを貼り付けます。メッセージはすぐに削除します。キーは無料枠を使わずに確認し、暗号化して保管します。
howto-add-cohere_free = ボットで{ $platform }を追加し、キーを貼り付けます。メッセージはすぐに削除します。キーは確認してから、暗号化して保管します。この確認が呼び出しに数えられるかどうかは不明です。
howto-add-unchecked = ボットで{ $platform }を追加し、キーを貼り付けます。メッセージはすぐに削除し、キーは暗号化して保管します。確認には無料枠を使ってしまうため、確認はしません。
howto-add-app = ボットで{ $platform }を追加し、自分に当てはまる上限を選びます。
howto-tip-add = キーなしで、自分で記録してもかまいません。

howto-title-first = 都合のよいときに始める
howto-first = 時間は午前0時からではなく、最初のメッセージから進みます。使う用事があるときに送りましょう。

howto-title-count = 使った分を記録する
howto-count = 使ったら、このボットに「{ $platform } 3」と送るか、+1をタップします。残りと、いつ戻るかがわかります。
howto-count-read = キーがあれば、ボットが{ $platform }から残りを読み取ります。なければ、使ったあとに「{ $platform } 3」と送ります。
howto-count-nothing = 速度が制限されているだけで、失効するものはありません。ほかを使い切ったときのために取っておきましょう。

## 知っておくとよいことと、つまずきやすいこと
howto-tips-chatgpt_free =
    最初のメッセージは早めに送りましょう。1日に使える回数が増えます。
    ChatGPTに上限に達したと出たら、その文をこのボットに転送してください。いつまでかを読み取ります。
    チャットを学習に使わせないには：Settings → Data controls
howto-traps-chatgpt_free =
    メッセージを使い切ると、小さいモデルが代わりに答えることがあります。どのモデルか確認しましょう。
    ファイルと画像には別の上限があり、もっと少なめです。
    OpenAIのAPIキーは別のものです。無料枠はありません。
howto-tips-gemini_free =
    実際の上限は、プロジェクトとモデルごとに { $limits } で見られます。ボットでも同じものを選んでください。
    Flash-Liteは、Flashより1日のリクエストがずっと多く使えます。
howto-traps-gemini_free =
    プロジェクトに請求先アカウントをつなぐと、無料枠は終わります。
    同じプロジェクトで2つ目のキーを作っても、上限は共通です。
    1日分を使い切っても、エラーに「retry in 18 s」と出ることがあります。使えるのは明日です。
    Geminiアプリの枠は別で、パーセントでしか表示されません。
    EEA、英国、スイスの利用者向けのアプリには、Googleの有料プランが必要です。
howto-tips-claude_free =
    最初のメッセージは早めに送りましょう。1日に使える回数が増えます。
    どこまで使ったかは { $limits } で見られます。
    チャットを学習に使わせないには、ここでオフにします：Settings → Privacy
howto-traps-claude_free =
    メッセージ数は公表されていません。メッセージの長さやClaudeの混み具合で変わります。
    AnthropicのAPIキーは別のものです。無料枠はありません。
howto-tips-leonardo_free =
    1日が何時に始まるかは公表されていません。わかったらこのボットに教えてください。
    キーがあれば、今日のトークンの残りをボットが読み取ります。
howto-traps-leonardo_free =
    無料プランで作った画像は公開されます。
    APIの料金は、毎日のトークンではなく別のクレジットから引かれます。
howto-tips-huggingface_free =
    ZeroGPUの1日は、最初に使ってから24時間です。午前0時には始まりません。
    Spacesを主に使うなら、ボットでZeroGPUの上限を選んでください。
howto-traps-huggingface_free =
    「xlarge」のGPUで動くSpacesは、時間を2倍の速さで使います。
    公式ページによると、無料アカウントにはもう推論プロバイダー用のクレジットがありません。
howto-tips-cohere_free =
    チャット、埋め込み、並べ替えは、同じ呼び出し回数を分け合います。
    1か月が何日に始まるかは公表されていません。わかったらこのボットに教えてください。
howto-traps-cohere_free =
    規約により、個人や家庭での利用は禁止されています。
    トライアルキーで送った内容はモデルの学習に使われることがあり、オフにはできません。
    1分ごとの制限もあります。チャットは20回、並べ替えは10回です。
howto-tips-groq_free = Groqのキャッシュにまだ残っている入力は数えられません。
howto-traps-groq_free = 上限は組織全体のものです。キーを増やしても増えません。
howto-tips-openrouter_free = 一度でも10ドル分のクレジットを買うと、1日のリクエストが大きく増えます。
howto-traps-openrouter_free = 失敗したリクエストも数えられます。「:free」のモデルはすべて同じ枠を使います。
howto-tips-mistral_free = モデルごとの速度制限は { $limits } で見られます。
howto-traps-mistral_free = 送った内容はモデルの学習に使われます。admin.mistral.ai のPrivacyでオフにできます。
howto-traps-cerebras_free = max_completion_tokens の分は先に差し引かれます。必要な分だけ指定しましょう。
howto-tips-cloudflare_free = その日のニューロンを使い切ると、無料プランは止まるだけです。請求はありません。
howto-traps-cloudflare_free = 有料プラン専用のモデルもあります。
howto-traps-sambanova_free = 無料枠は2026年6月に終わったとする情報もありますが、公式ページには9月にも載っていました。
howto-traps-nvidia_free = 評価目的でのみ使えます。機密データは禁止です。
howto-traps-replicate_free = クレジットの残りを読み取れるツールはありません。Replicateのアカウントで確認してください。
howto-traps-stability_free = キーの先頭がほかのプラットフォームと同じです。貼り付ける前に{ $platform }を選んでください。
howto-tips-elevenlabs_free = 1か月の始まる日はアカウントごとに違います。キーがあればボットが読み取ります。
howto-tips-deepl_free = 1か月がいつ終わるかは、APIではわかりません。アカウントで調べて、このボットに教えてください。
howto-traps-deepl_free = ウェブの翻訳ツールの枠は別です。
howto-traps-deepseek_free = 自分でチャージした分は無料ではありません。数えるのは、もらった分だけです。
