# $fault: vì sao đoạn chữ đó không thể là khóa
key-not-a-key = ⚠️ { $fault ->
    [empty] Hãy dán khóa dưới dạng chữ.
    [spaces] Khóa không có dấu cách. Hãy sao chép lại, chỉ riêng khóa.
    [unprintable] Có ký tự ẩn trong đó. Hãy sao chép lại khóa.
    [not_ascii] Khóa chỉ gồm chữ cái không dấu, chữ số và ký hiệu. Hãy sao chép lại.
    [too_short] Ngắn quá, chưa phải khóa. Hãy sao chép đầy đủ.
   *[too_long] Dài quá, không phải khóa. Hãy sao chép chỉ riêng khóa.
}
key-of-another = ⚠️ Đây có vẻ là khóa của { $names }, không phải của { $platform }. Mình không lưu lại.
key-delete-yourself = ⚠️ Mình không xóa được tin nhắn chứa khóa. Bạn tự xóa giúp nhé.
