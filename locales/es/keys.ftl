# $fault: why a text can be nobody's key
key-not-a-key = ⚠️ { $fault ->
    [empty] Pega la clave como texto.
    [spaces] Una clave no lleva espacios. Cópiala otra vez, solo la clave.
    [unprintable] Hay caracteres invisibles. Copia la clave otra vez.
    [not_ascii] Una clave solo tiene letras sin acentos, números y signos. Cópiala otra vez.
    [too_short] Es demasiado corta para ser una clave. Cópiala entera.
   *[too_long] Es demasiado larga para ser una clave. Copia solo la clave.
}
key-of-another = ⚠️ Parece una clave de { $names }, no de { $platform }. No la guardé.
key-delete-yourself = ⚠️ No pude eliminar tu mensaje con la clave. Elimínalo tú, por favor.
