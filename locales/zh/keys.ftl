# $fault：为什么这段文字不可能是密钥
key-not-a-key = ⚠️ { $fault ->
    [empty] 请以文字形式粘贴密钥。
    [spaces] 密钥里没有空格。请只复制密钥本身，再试一次。
    [unprintable] 里面有看不见的字符。请重新复制密钥。
    [not_ascii] 密钥只含半角字母、数字和符号。请重新复制。
    [too_short] 作为密钥太短了，请复制完整。
   *[too_long] 作为密钥太长了，请只复制密钥本身。
}
key-of-another = ⚠️ 这看起来是 { $names } 的密钥，不是 { $platform } 的。我没有保存。
key-delete-yourself = ⚠️ 我没能删掉你带密钥的消息，请你自己删除。
