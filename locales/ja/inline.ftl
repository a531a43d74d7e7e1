# インラインモード: どのチャットでも「@ボット gemini 20」。結果の上の行は個人チャットへつながる
inline-start = 先にアカウントを登録してください
inline-hint = プラットフォームと数を入力：gemini 20
inline-now = 今 { $used }/{ $total }

# 送られるメッセージ: そのチャットの全員に見える
inline-message = ✍️ { $account } +{ $number }
inline-log = ✅ 記録する

inline-not-yours = タップできるのは送った本人だけです。
inline-gone = 取り消されたか、アカウントが削除されています。
