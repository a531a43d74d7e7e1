"""Whether everything is all right, from a database that a test has made so."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from services.condition import Problem
from services.kinds import Kind
from services.notifications.outbox import Outbox, entry
from services.storage.repositories.outbox import DEAD, SENT, UNCERTAIN
from tests.admin.views.conftest import Office


async def told(office: Office, state: str, error: str | None = None, *, late: float = 1) -> None:
    """One notification that came to such an end, so many seconds after it was due."""
    now = office.clock()
    person = await office.person(900)
    about = f"{state}{now}{error}{late}"
    made = entry(Kind.DAILY_SUMMARY, person.id, about, now - timedelta(seconds=late), now + timedelta(hours=1))
    async with office.database.write() as tx:
        await tx.outbox.put([made], now)
    claimed = await Outbox(office.database, office.clock, "test").claim(5)
    async with office.database.write() as tx:
        ids = [row.id for group in claimed for row in group]
        await tx.outbox.settle(ids, state, now, message_id=len(about), error=error)


async def somebody_sends(office: Office) -> None:
    now = office.clock()
    async with office.database.write() as tx:
        await tx.schedules.take_duty("sender", "test", now + timedelta(seconds=15), now)


async def test_all_is_well(office: Office) -> None:
    await somebody_sends(office)
    for late in (1, 2, 40):
        await told(office, SENT, late=late)
    await told(office, DEAD, "ChatClosed: bot was blocked by the user")
    browser = await office.signed_in()
    assert "All is well" in browser.page
    condition = await office.app.services.administration.conditions.look(office.operator)
    assert condition.problems == []
    assert condition.delays == (2.0, 40.0)
    assert (condition.told_today, condition.told[-1], sum(condition.told)) == (3, 3, 3)
    assert (condition.people.all, condition.people.registered, condition.people.new) == (2, 1, 2)
    assert condition.size > 10_000
    assert f"<title>{office.clock():%-I:%M}" in browser.page, "a bar for this hour"


async def test_what_needs_a_look_is_said_first(office: Office, tmp_path: Path) -> None:
    (tmp_path / "backups").mkdir()
    for made in ("20260301T120300Z", "20260227T000000Z"):
        (tmp_path / "backups" / f"quota-{made}.sqlite.age").touch()
    await told(office, DEAD, "Refused: message is too long")
    await told(office, UNCERTAIN, "MayHaveArrived: ServerDisconnectedError")
    now = office.clock()
    async with office.database.write() as tx:
        await tx.outbox.put([entry(Kind.KEY_DIED, office.operator.id, "x", now, now + timedelta(hours=1))], now)
    office.clock.forward(minutes=3)
    browser = await office.signed_in()
    condition = await office.app.services.administration.conditions.look(office.operator)
    assert condition.problems == list(Problem)
    assert "5 things need a look" in browser.page
    for said in ("Nobody sends", "was due 3 min ago", "One notification could not", "made 3 days ago"):
        assert said in browser.page


async def test_the_day_is_the_operators(office: Office) -> None:
    await told(office, SENT)
    people, conditions = office.app.services.people, office.app.services.administration.conditions
    await people.set_timezone(office.operator, "Asia/Seoul")  # 21:00 there
    operator = await office.again(office.operator)
    office.clock.forward(hours=2, minutes=59)
    assert (await conditions.look(operator)).told_today == 1
    office.clock.forward(minutes=2)
    condition = await conditions.look(operator)
    assert (condition.told_today, sum(condition.told)) == (0, 1)


async def test_a_browser_that_calls_itself_a_script_is_shown_as_text(office: Office) -> None:
    browser = office.browser(**{"User-Agent": "<script>alert(1)</script>"})
    await browser.enter(await office.operators.link(office.operator))
    await browser.get("/admin/sessions")
    assert "&lt;script&gt;alert(1)" in browser.page
    assert "<script" not in browser.page
