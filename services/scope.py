"""What one update may touch: the person, their language, and the use-cases. Built per update by the bot."""

from __future__ import annotations

from dataclasses import dataclass, replace

from services.access_tokens import AccessTokens
from services.accounts import Accounts
from services.administration import Administration
from services.advice import Advice
from services.callers import Callers
from services.changes import Changes
from services.checks import Checks
from services.clock import Clock
from services.guides import Guides
from services.hindsight import Hindsight
from services.history import History
from services.judgement import Judgement
from services.l10n import Texts, Translations
from services.linking import Linking
from services.my_data import MyData
from services.notifications.notices import Notices
from services.overview import Overview
from services.people import People
from services.pictures.studio import Studio
from services.platforms.catalogue import Catalogue
from services.sign_in import SignIn
from services.stops import Stops
from services.storage.records import Person
from services.usage import Usage

SCOPE_KEY = "scope"


@dataclass(frozen=True, slots=True)
class Services:
    """The use-cases, made once. ``address``: of the web beside the bot, without a slash at its end."""

    address: str
    clock: Clock
    translations: Translations
    catalogue: Catalogue
    people: People
    accounts: Accounts
    checks: Checks
    changes: Changes
    stops: Stops
    usage: Usage
    overview: Overview
    advice: Advice
    judgement: Judgement
    notices: Notices
    history: History
    guides: Guides
    hindsight: Hindsight
    studio: Studio
    my_data: MyData
    linking: Linking
    sign_in: SignIn
    access_tokens: AccessTokens
    callers: Callers
    administration: Administration


@dataclass(slots=True)
class Scope:
    """``person`` is as of the beginning of the update; whoever changes it says so with :meth:`changed`."""

    services: Services
    person: Person
    texts: Texts

    def changed(self, **fields: object) -> None:
        """Take a change of the person into account, so that the very next render shows it."""
        self.person = replace(self.person, **fields)  # type: ignore[arg-type]
        self.texts = self.services.translations.of(self.person.language)
