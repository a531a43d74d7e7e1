# $fault: why a text can be nobody's key
key-not-a-key = ⚠️ { $fault ->
    [empty] Collez la clé sous forme de texte.
    [spaces] Une clé ne contient pas d’espaces. Recopiez-la, sans rien d’autre.
    [unprintable] Il y a des caractères invisibles dedans. Recopiez la clé.
    [not_ascii] Une clé ne contient que des lettres sans accent, des chiffres et des signes. Recopiez-la.
    [too_short] C’est trop court pour une clé. Copiez-la en entier.
   *[too_long] C’est trop long pour une clé. Copiez la clé seule.
}
key-of-another = ⚠️ Cela ressemble à une clé { $names }, pas { $platform }. Je ne l’ai pas gardée.
key-delete-yourself = ⚠️ Je n’ai pas pu supprimer votre message avec la clé. Supprimez-le vous-même.
