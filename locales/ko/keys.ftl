# $fault: 키가 될 수 없는 까닭
key-not-a-key = ⚠️ { $fault ->
    [empty] 키를 글자로 붙여 넣어 주세요.
    [spaces] 키에는 빈칸이 없어요. 키만 다시 복사해 주세요.
    [unprintable] 보이지 않는 문자가 섞여 있어요. 키를 다시 복사해 주세요.
    [not_ascii] 키는 영문자, 숫자, 기호로만 되어 있어요. 다시 복사해 주세요.
    [too_short] 키라기엔 너무 짧아요. 전체를 복사해 주세요.
   *[too_long] 키라기엔 너무 길어요. 키만 복사해 주세요.
}
key-of-another = ⚠️ { $platform } 키가 아니라 { $names } 키처럼 보여요. 저장하지 않았어요.
key-delete-yourself = ⚠️ 키가 담긴 메시지를 지우지 못했어요. 직접 지워 주세요.
