command-recommend = 今のおすすめ
command-schedule = 今日の予定
home-advice = 💡 今のおすすめ
plan-button = 🗓 予定
advice-best = 💡 今なら <b>{ $account }</b>
# $reason: 理由; $left は単位つきの量, $time は締め切り
advice-why = { $reason ->
    [resets] 残りは{ $left }。{ $time }を過ぎると消えます（あと{ $duration }）。
    [last_chance] 最後のチャンスです。残りは{ $left }。{ $time }に失効し（あと{ $duration }）、もう補充されません。
    [not_opened] { $left }、まだ開始前です。{ $time }までに使い始めると、今日はあと{ $count ->
       *[other] { $number }回
    }、満タンに戻ります。
    [opens] { $left }。最初のメッセージで始まり、{ $span ->
        [day] 24時間
       *[other] { $lasts }
    }続きます。
    [overflows] 残りは{ $left }。満タンになると、その後の補充分は消えます。
    [comes_back] 残りは{ $left }。使った分はまた戻ってきます。
   *[never_lost] 残りは{ $left }。期限がないので、急がなくて大丈夫です。
}
advice-lost = いつものペースだと、{ $lost }ほど使わずに消えてしまいます。
advice-runs-out = いつものペースだと、{ $duration }で使い切ります。
advice-good-for = 得意なこと：{ $kinds }
advice-then = 次の候補：{ $others }
advice-other = { $account }（{ $left }）
advice-other-until = { $account }（{ $left }、{ $time }まで）
# 1日の予定が、上とは別のアカウントから始まる理由
advice-elsewhere = 🗓 予定は{ $account }から始まります。{ $why ->
    [late] 上のものはまもなく締め切りで、予定に入れる余裕がありません。
    [later] 上のものは{ $time }に使えば、両方間に合います。少しだけ使うなら、上のものを先に。
   *[left_out] 1日全体では、ほかを使うほうが無駄になりません。少しだけ使うなら、上のものを。
}
advice-open = { $emoji } { $platform }を開く
advice-other-amount = その他
advice-skip = 👎 ほかのおすすめは？
advice-from-start = ↩️ 最初から
advice-private = 🔒 機密 { $on ->
    [yes] ✅
   *[no] ⬜
}
advice-purpose = 🎯 { $purpose ->
    [text] 文章
    [images] 画像
    [speech] 音声
    [translation] 翻訳
    [embeddings] 埋め込み
   *[any] 何でも
}
purpose = { $purpose ->
    [text] 文章
    [images] 画像
    [speech] 音声
    [translation] 翻訳
    [embeddings] 埋め込み
   *[any] 何でも
}
advice-purpose-question = 🎯 どんな作業ですか？
# $why: おすすめがない理由
advice-nothing = 💡 { $why ->
    [no_accounts] アカウントを追加すると、消える前に使うべきものをお知らせします。
    [filtered] { $private ->
        [yes] 合うアカウントがありません。「機密」は、入力を学習に使うことがあるものや個人利用を禁じるものを除きます。オフにするか、作業の種類を変えてみてください。
       *[no] この作業に使えるアカウントがありません。
    }
    [only_throttles] 速度制限だけなので、消えるものはありません。どれを使っても大丈夫です。
    [empty] すべて使い切りました。
   *[skipped] 残っているものは以上です。
}
advice-back = ⏳ { $account }は{ $time }にまた使えます（{ $duration }後）。
advice-what-if = { $platform }を追加すると、1日に{ $amount }使えるようになります。
plan-title = 🗓 <b>{ $day } { $start }～{ $end }</b>
plan-block = <b>{ $start }～{ $end }</b> { $account }
    { $amount } · <i>{ $why }</i>
# $reason: その時間に使う理由; 1回分＝使い始めてからリセットまで, $of 回分のうち $nth 回目
plan-why = { $reason ->
    [closes] { $time }のリセット前に
    [fresh] リセット後の新しい枠
    [starts] ここで使い始める{ $several ->
        [yes] と{ $of }回分使えます
       *[no] {""}
    }
    [again] { $of }回分のうち{ $nth }回目
    [overflows] あふれる前に
    [returns] 戻ってきた分
   *[spread] その日の分
}
plan-open = ▶️ { $time }：{ $account }にメッセージを1通送っておくと、{ $of }回分使えます
# $amount は数分後の $time に消える
plan-late = ⏳ { $account }：{ $amount }が{ $time }に消えます（{ $duration }後）。予定に入れるには間に合いません。
# メッセージに入りきらなかった予定の数
plan-more = … ほか{ $number }件。カレンダーのファイルにはすべて入っています。
plan-open-entry = { $account }にメッセージを1通
plan-open-why = そうすると{ $of }回分使えます。
plan-share = この予定なら、{ $which ->
    [today] 今日
   *[tomorrow] その日
}の無料枠の{ $share }を使えます。{ $usual ->
    [unknown] { "" }
   *[other] ふだんは{ $usual }ほどです。
}
plan-nothing = 消えるものはありません。お好きなものをどうぞ。
plan-no-accounts = 🗓 アカウントを追加すると、1日の予定を立てます。
plan-day-over = 🗓 { $which ->
    [today] 今日の活動時間は終わりました。
   *[tomorrow] その日は活動時間がありません。
}
plan-calendar = 📅 カレンダーに追加
plan-other-day = { $which ->
    [today] 明日 ›
   *[tomorrow] ‹ 今日
}
plan-again = 🔄 組み直す
plan-calendar-name = AIの予定
plan-nothing-to-keep = カレンダーに追加するものがありません。
