"""The operator's own files: what they may change, and how a bad one is named."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from services.platforms.catalogue import CatalogueError, load_catalogue
from services.platforms.toml_file import read
from tests.services.platforms.conftest import MINE

Overlay = Callable[..., Path]


def failure(directory: Path) -> str:
    with pytest.raises(CatalogueError) as caught:
        load_catalogue(directory)
    message = str(caught.value)
    assert "\n" not in message
    return message.removeprefix(f"{directory}/")


def broken(old: str, new: str) -> str:
    assert MINE.count(old) == 1, "the place to break must be plain"
    return MINE.replace(old, new)


def test_a_new_platform_stands_in_its_place(overlay: Overlay) -> None:
    catalogue = load_catalogue(overlay(mine=MINE))
    assert [platform.id for platform in catalogue.offered()][:2] == ["mine_free", "chatgpt_free"]
    assert [platform.id for platform in catalogue.find("Digger")] == ["mine_free"]


def test_an_empty_directory_changes_nothing(tmp_path: Path) -> None:
    assert load_catalogue(tmp_path) == load_catalogue()


def test_a_known_id_overrides_key_by_key(overlay: Overlay) -> None:
    text = 'id = "gemini_free"\napi_base = "http://127.0.0.1:9001"\n[links]\ndocs = "https://example.org/"\n'
    before, after = (load_catalogue(where).get("gemini_free") for where in (None, overlay(any_name=text)))
    assert after.api_base == "http://127.0.0.1:9001"
    assert after.links.docs == "https://example.org/"
    assert after.links.app == before.links.app
    assert (after.name, after.presets, after.key) == (before.name, before.presets, before.key)


def test_a_list_is_replaced_whole(overlay: Overlay) -> None:
    presets = MINE[MINE.index("[[presets]]") :]
    catalogue = load_catalogue(overlay(gemini='id = "gemini_free"\naliases = ["jem"]\n' + presets))
    gemini = catalogue.get("gemini_free")
    assert gemini.aliases == ("jem",)
    assert [preset.id for preset in gemini.presets] == ["published"]
    assert catalogue.find("제미나이") == []


def test_a_platform_can_be_taken_out_and_is_still_known(overlay: Overlay) -> None:
    catalogue = load_catalogue(overlay(gemini='id = "gemini_free"\nstatus = "retired"\n'))
    assert "gemini_free" not in [platform.id for platform in catalogue.offered()]
    assert catalogue.get("gemini_free").name == "Gemini"
    assert [platform.id for platform in catalogue.find("gemini")] == ["gemini_free"]


def test_a_retired_platform_needs_no_presets(overlay: Overlay) -> None:
    text = broken('"offered"', '"retired"')
    platform = load_catalogue(overlay(mine=text[: text.index("[[presets]]")])).get("mine_free")
    assert platform.default_preset is None


def test_beginnings_shared_by_two_find_both_and_a_whole_name_one(overlay: Overlay) -> None:
    catalogue = load_catalogue(overlay(mine=broken('"digger"', '"gem"')))
    assert [platform.id for platform in catalogue.find("ge")] == ["mine_free", "gemini_free"]
    assert [platform.id for platform in catalogue.find("gem")] == ["mine_free"]
    assert [platform.id for platform in catalogue.find("gemi")] == ["gemini_free"]


def test_an_emoji_shared_by_two_finds_both(overlay: Overlay) -> None:
    catalogue = load_catalogue(overlay(mine=broken('"⛏"', '"🤖"')))
    assert [platform.id for platform in catalogue.find("🤖")] == ["mine_free", "chatgpt_free"]


def test_amounts_are_exact(overlay: Overlay) -> None:
    text = broken("total = 100", "total = 0.1").replace('"requests"', '"usd"')
    preset = load_catalogue(overlay(mine=text)).get("mine_free").default_preset
    assert preset is not None
    assert sum([preset.limits[0].total] * 30) == Decimal(3)


def test_windows_line_ends_and_a_byte_order_mark_are_no_fault(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_bytes(b"\xef\xbb\xbf" + MINE.replace("\n", "\r\n").encode())
    assert "mine_free" in load_catalogue(tmp_path)


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    for name in ("notes.txt", "mine.toml~", "._mine.toml"):
        (tmp_path / name).write_bytes(b"\x00\x05 not TOML")
    assert load_catalogue(tmp_path) == load_catalogue()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        # syntax
        ('name = "Mine"', 'name = "Mine', "mine.toml:2: "),
        ("order = 5", "order = 5\norder = 6", "mine.toml:6: Cannot overwrite a value"),
        ("2026-09-28", "2026-02-30", "mine.toml:23: Invalid date or datetime"),
        (
            'zone = "UTC" }',
            'zone = "UTC"',
            "mine.toml:30:",
        ),
        # shape
        ("order = 5", "ordr = 5", "mine.toml:5: ordr: Unexpected key"),
        ("total = 100\n", "", "mine.toml:26: presets.0.limits.0.total: Field required"),
        ("order = 5", "order = 5\ncolour = 1", "mine.toml:6: colour: Unexpected key"),
        ("order = 5", 'order = "5"', "mine.toml:5: order: Input should be a valid integer"),
        ('"offered"', '"open"', "mine.toml:4: status: Input should be 'offered', 'retired' or 'paid_only'"),
        ('["text"]', '["music"]', "mine.toml:6: good_for.0: Input should be 'text', 'images'"),
        ('["text"]', "[]", "mine.toml:6: good_for: "),
        ('"⛏"', '"M"', "mine.toml:3: emoji: "),
        ('"Mine"', '"Mine "', "mine.toml:2: name: "),
        ('"Mine"', '"Mi\\u0000ne"', "mine.toml:2: name: "),
        ('"mine_free"', '"Mine-free"', "mine.toml:1: id: "),
        ('id = "mine_free"\n', "", "mine.toml:1: id: a platform needs an id"),
        ('id = "mine_free"', "id = 7", "mine.toml:1: id: a platform needs an id"),
        ('docs = "https://mine.example/docs"\n', "", "mine.toml:10: links.docs: Field required"),
        ('kind = "none"', 'kind = "none"\nhint = "x"', "mine.toml:18: key.hint: Unexpected key"),
        ("2026-09-28", "2026", "mine.toml:23: presets.0.date: Input should be a valid date"),
        ("2026-09-28", '"2026-09-28"', "mine.toml:23: presets.0.date: Input should be a valid date"),
        ("2026-09-28", "2026-09-28T10:00:00", "mine.toml:23: presets.0.date: Input should be a valid date"),
        ("default = true", "default = 1", "mine.toml:21: presets.0.default: Input should be a valid boolean"),
        ('"official"', '"sure"', "mine.toml:24: presets.0.confidence: Input should be 'official'"),
        ("total = 100", "totl = 100", "mine.toml:29: presets.0.limits.0.totl: Unexpected key"),
        ("total = 100", "total = true", "mine.toml:29: presets.0.limits.0.total: "),
        ("total = 100", "total = inf", "mine.toml:29: presets.0.limits.0.total: "),
        ('"requests"', '"wishes"', "mine.toml:28: presets.0.limits.0.unit: "),
        ('"fixed"', '"weekly"', "mine.toml:30: presets.0.limits.0.window: "),
        ('"UTC"', '"Mars/Olympus"', "mine.toml:30: presets.0.limits.0.window.zone: "),
        ('zone = "UTC"', 'zon = "UTC"', "mine.toml:30: presets.0.limits.0.window.zon: Unexpected key"),
        ('"day"', '"fortnight"', "mine.toml:30: presets.0.limits.0.window.period: "),
        # one value against another
        ('"https://mine.example/docs"', '"http://mine.example/"', "mine.toml:13: links.docs: is not an https address"),
        ('"https://mine.example/docs"', '"https://"', "mine.toml:13: links.docs: is not an https address"),
        ('"https://mine.example/docs"', '"https://a b/"', "mine.toml:13: links.docs: is not an https address"),
        ('"https://mine.example/docs"', '"https://me:pw@x.org/"', "mine.toml:13: links.docs: is not an https address"),
        ('"https://mine.example/docs"', '"https://[::1/"', "mine.toml:13: links.docs: is not an https address"),
        ('"https://mine.example/docs"', '"javascript:alert(1)"', "mine.toml:13: links.docs: is not an https address"),
        ("order = 5", 'order = 5\napi_base = "http://example.org"', "mine.toml:6: api_base: is not an https address"),
        ("order = 5", 'order = 5\napi_base = "http://127.0.0.1.example.org"', "mine.toml:6: api_base: "),
        ('kind = "none"', 'kind = "optional"', "mine.toml:10: links: keys is missing"),
        ('kind = "none"', 'kind = "none"\nlength = 40', "mine.toml:18: key.length: has no meaning"),
        ("default = true\n", "", "mine.toml:19: presets: no preset says default = true"),
        ("total = 100", "total = 0", "mine.toml:29: presets.0.limits.0.total: is not a positive amount"),
        (
            "total = 100",
            "total = 0.5",
            "mine.toml:29: presets.0.limits.0.total: requests do not come in such fractions",
        ),
        ('"daily"', '"Every day"', "mine.toml:27: presets.0.limits.0.quota_type: "),
        (
            '{ kind = "fixed", period = "day", zone = "UTC" }',
            '{ kind = "first_use", duration = 3 }',
            "mine.toml:30: presets.0.limits.0.window.duration: is too short; write it as PT3H",
        ),
        ('source = "Mine docs"', 'source = "x"\nsource_url = "ftp://x.org"', "mine.toml:23: presets.0.source_url: "),
        # against other platforms
        ('"digger"', '"GPT"', "mine.toml:8: aliases.0: 'GPT' already means chatgpt_free"),
        ('"digger"', '"Ｃｈａｔ－gpt"', "mine.toml:8: aliases.0: 'Ｃｈａｔ－gpt' already means chatgpt_free"),
        ('"Mine"', '"Claude"', "mine.toml:2: name: 'Claude' already means claude_free"),
    ],
)
def test_a_bad_file_is_named_with_its_line(overlay: Overlay, old: str, new: str, said: str) -> None:
    assert failure(overlay(mine=broken(old, new))).startswith(said)


KEYED = broken('kind = "none"', 'kind = "optional"\npatterns = [\n  "^mine-x$",\n  "PATTERN",\n]').replace(
    "[key]", 'keys = "https://mine.example/keys"\n\n[key]'
)


@pytest.mark.parametrize("pattern", ["mine-[a-z]+", "^mine-", "mine-$"])
def test_a_pattern_describes_the_whole_key(overlay: Overlay, pattern: str) -> None:
    said = failure(overlay(mine=KEYED.replace("PATTERN", pattern)))
    assert said == "mine.toml:20: key.patterns.1: must describe the whole key: ^…$"


def test_a_pattern_compiles(overlay: Overlay) -> None:
    said = failure(overlay(mine=KEYED.replace("PATTERN", "^mine-[a-z$")))
    assert said.startswith("mine.toml:20: key.patterns.1: Input should be a valid regular expression")


SECOND = (
    MINE[MINE.index("[[presets]]") :].replace('"published"', '"seen"').replace("[[presets]]", "# more\n[[presets]]", 1)
)


@pytest.mark.parametrize(
    ("second", "said"),
    [
        (SECOND, "mine.toml:34: presets.1.default: a second default: exactly one is wanted"),
        (
            SECOND.replace("default = true", "default = false").replace('"seen"', '"published"'),
            "mine.toml:33: presets.1.id: 'published' stands here twice",
        ),
        (
            SECOND.replace("default = true\n", "").replace('"requests"', '"wishes"'),
            "mine.toml:40: presets.1.limits.0.unit: Input should be",
        ),
        (
            '\n[[presets.limits]]\nquota_type = "daily"\nunit = "requests"\ntotal = 5\nwindow = { kind = "rate" }\n',
            "mine.toml:33: presets.0.limits.1.quota_type: 'daily' stands here twice",
        ),
    ],
)
def test_the_right_one_of_several_is_named(overlay: Overlay, second: str, said: str) -> None:
    assert failure(overlay(mine=MINE + second)).startswith(said)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('id = "gemini_free"\n\n[key]\nkind = "none"\n', "gemini.toml:3: key.patterns: has no meaning"),
        ('id = "gemini_free"\n\n[links]\nkeys = "nowhere"\n', "gemini.toml:4: links.keys: is not an https address"),
        ('id = "claude_free"\nlinks.keys = "https://x.org/"\n', "gemini.toml:2: links.keys: has no meaning"),
        ('id = "gemini_free"\npresets = []\n', "gemini.toml:2: presets: no preset says default = true"),
        ('id = "gemini_free"\nkey = "none"\n', "gemini.toml:2: key: Input should be"),
        ('id = "gemini_fre"\napi_base = "https://x.org"\n', "gemini.toml:1: name: Field required"),
    ],
)
def test_an_overlay_is_named_for_what_it_spoils(overlay: Overlay, text: str, said: str) -> None:
    assert failure(overlay(gemini=text)).startswith(said)


def test_one_id_stands_in_one_file(overlay: Overlay) -> None:
    assert failure(overlay(a=MINE, b=MINE)) == "b.toml:1: id: 'mine_free' is also the id in a.toml"


def test_a_file_in_another_encoding_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_bytes(MINE.encode().replace(b"digger", b"d\xffgger"))
    assert failure(tmp_path) == "mine.toml:8: is not written in UTF-8"


def test_a_missing_directory_is_named(tmp_path: Path) -> None:
    assert failure(tmp_path / "nowhere") == f"{tmp_path}/nowhere: there is no such directory"


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").mkdir()
    assert failure(tmp_path) == "mine.toml: Is a directory"


def test_a_value_over_several_lines_is_named_where_it_begins(tmp_path: Path) -> None:
    path = tmp_path / "x.toml"
    path.write_text('# first\na = """\n[b]\nc = 1\n"""\n\n[b]\nc = [\n  1,\n  2,\n]\n')
    file = read(path)
    assert [str(file.error(place, "!")) for place in [("a",), ("b",), ("b", "c", 1), ("b", "d"), ("e",)]] == [
        f"{path}:2: a: !",
        f"{path}:7: b: !",
        f"{path}:8: b.c.1: !",
        f"{path}:7: b.d: !",
        f"{path}:1: e: !",
    ]


ASKED = (
    KEYED[: KEYED.index("\n[links]")] + '\napi_base = "https://api.mine.example"\n' + KEYED[KEYED.index("\n[links]") :]
)
ASKED = ASKED.replace(
    "[[presets]]",
    """[check]
path = "/me"
valid_when = { field = "name", kind = "text" }
evidence = "tool"
date = 2026-11-22

[reader]
path = "/credits"
evidence = "tool"
date = 2026-11-22

[[reader.figures]]
quota_type = "daily"
unit = "requests"
used = "used"

[[presets]]""",
    1,
).replace("PATTERN", "^mine-y$")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('api_base = "https://api.mine.example"\n', "", "check: api_base is missing: where is it asked?"),
        ('"https://api.mine.example"', '"http://api.mine.example"', "api_base: is not an https address"),
        (
            '"https://api.mine.example"',
            '"https://a.example"\npro_base = "http://b.example"',
            "pro_base: is not an https",
        ),
        ('path = "/me"\n', "", "check: a path is missing: what is asked?"),
        ('path = "/me"', 'client = "anybody"', "check.client: Input should be 'cloudflare'"),
        ('path = "/me"', 'path = "me"', "check.path: "),
        ('path = "/me"', 'path = "/me?key={key}"', "check.path: "),
        ('path = "/me"', 'path = "/me"\nheader = "X Key"', "check.header: "),
        ('path = "/me"', 'path = "/me"\nvalue = "Bearer"', "check.value: "),
        ('path = "/me"', 'path = "/me"\nvalue = "{key} {key}"', "check.value: "),
        ('path = "/me"', 'path = "/me"\nrefused = [500]', "check.refused.0: "),
        ('path = "/me"', 'path = "/me"\nlacks = [403]', "check: lacks and permission belong together"),
        ('valid_when = { field = "name", kind = "text" }\n', "", "check: valid_when is missing"),
        ('kind = "text"', 'kind = "anything"', "check.valid_when.kind: "),
        ('used = "used"', 'total = "total"', "reader.figures.0: either used or left"),
        ('used = "used"', 'used = "used"\nleft = "left"', "reader.figures.0: either used or left"),
        ('used = "used"', 'used = "a b"', "reader.figures.0.used: "),
        ('used = "used"', 'used = "used"\nper = 0', "reader.figures.0.per: "),
        (
            '[[reader.figures]]\nquota_type = "daily"\nunit = "requests"\nused = "used"\n',
            "",
            "reader: figures are missing: what does it tell?",
        ),
        ("[[presets]]", '[pace]\nspacing = "PT0S"\n[[presets]]', "pace.spacing: "),
    ],
)
def test_how_a_platform_is_asked_is_held_to_its_form(overlay: Overlay, old: str, new: str, said: str) -> None:
    load_catalogue(overlay(mine=ASKED))
    assert ASKED.count(old) == 1, "the place to break must be plain"
    line, _, message = failure(overlay(mine=ASKED.replace(old, new))).removeprefix("mine.toml:").partition(": ")
    assert line.isdigit()
    assert message.startswith(said)


def test_a_reader_needs_a_check_that_says_how_the_key_is_sent(overlay: Overlay) -> None:
    start, end = ASKED.index("[check]"), ASKED.index("[reader]")
    assert "reader: check is missing" in failure(overlay(mine=ASKED[:start] + ASKED[end:]))


def test_an_app_without_keys_is_not_asked(overlay: Overlay) -> None:
    text = MINE.replace("[[presets]]", ASKED[ASKED.index("[check]") : ASKED.index("[reader]")] + "[[presets]]", 1)
    assert "check: has no meaning where there are no keys" in failure(overlay(mine=text))


def test_a_name_on_offer_outweighs_one_that_is_not(overlay: Overlay) -> None:
    catalogue = load_catalogue(overlay(mine=broken('"digger"', '"github"')))
    assert [platform.id for platform in catalogue.named("github")] == ["mine_free"]
    assert [platform.id for platform in catalogue.named("github models")] == ["github_models"]
