guides-question =
    📚 <b>ガイド</b>
    プラットフォームごとの無料枠と始め方です。
guide-good-for = 得意なこと：{ $purposes }
purpose-text = 文章や質問
purpose-images = 画像
purpose-speech = 音声
purpose-translation = 翻訳
purpose-embeddings = 埋め込み
guide-retired = ⛔ 提供は終了しました。
guide-paid-only = 💳 無料枠はなくなりました。

guide-free = <b>無料枠</b>

# $reset: いつリセットされるかの文
guide-reset = 🔄 { $reset }
guide-reset-first-use = 🔄 最初に使ったときから時間が進み、終わるとすべて元に戻ります。
guide-reset-sliding = 🔄 使った分は、しばらくすると順に戻ってきます。
guide-reset-refill = 🔄 いつも少しずつ補充されます。満タンになると、その後の分は消えます。
guide-reset-credit = 🎁 もらえるのは1回だけで、補充はありません。
guide-key-none = 🔑 キーは不要です。アプリでそのまま使えます。
guide-key-optional = 🔑 APIキーはなくても使えます。
guide-key-prefix = キーは { $prefixes } で始まります。
guide-key-length = 長さは{ $number }文字です。
guide-training-yes = 👁 無料で使うと、入力内容がモデルの学習に使われることがあります。
guide-training-opt_out = 👁 無料で使うと、入力内容がモデルの学習に使われます。そのサービスの設定でオフにできます。
guide-training-no = 🔒 入力内容がモデルの学習に使われることはありません。
guide-training-unknown = ❔ 入力内容がモデルの学習に使われるかどうかは不明です。
guide-no-personal-use = ⚠️ 規約により、個人利用は認められていません。

guide-steps-title = 👣 <b>{ $platform }</b>：はじめ方
guide-tips-title = 💡 <b>{ $platform }</b>：知っておくとよいこと
guide-tip = 💡 { $tip }
guide-trap = ⚠️ { $trap }
guide-steps = 👣 はじめ方
guide-tips = 💡 コツと注意

guide-add = ➕ { $platform }を追加
guide-signup = 登録する
guide-key = キーを作成
guide-limits = 上限のページ
