"""Whatever the document allows, and much that it does not: no answer is a failure of ours, none is undocumented.

``FUZZ_EXAMPLES`` says how many cases there are for each operation; ``make soak`` asks for more than ten thousand.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi import checks as openapi

from admin.api import ENDPOINTS, PREFIX
from admin.api.openapi import document
from services.rights import Right

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "20"))
CHECKS = [
    not_a_server_error,
    openapi.status_code_conformance,
    openapi.content_type_conformance,
    openapi.response_schema_conformance,
    openapi.response_headers_conformance,
]
SESSION_ONLY = {(endpoint.method, PREFIX + endpoint.path) for endpoint in ENDPOINTS if endpoint.right is Right.PERSON}

HARD = {("POST", f"{PREFIX}/auth/{what}") for what in ("login", "password")}
"""Nobody hits upon a password by chance."""

schema = schemathesis.openapi.from_dict(document(ENDPOINTS, PREFIX))
schema.config.generation.update(modes=list(GenerationMode))
_numbers, _turns = count(), count()


class Asker:
    """Somebody with an account. What ends sessions is asked by somebody new each time."""

    def __init__(self, address: str, secret: str) -> None:
        self.address = address
        self.known: dict[str, Any] = {"platform_id": "gemini_free", "secret": secret}
        self.http = requests.Session()
        self.seen: defaultdict[tuple[str, str], Counter[int]] = defaultdict(Counter)
        self.token = self.sign_up()
        self.known["account_id"] = self.add()

    def tell(self) -> None:
        """How many were asked, and which operations never did what they are for."""
        sys.stdout.write(f"{sum(each.total() for each in self.seen.values()):,} cases\n")
        asked = {(endpoint.method, PREFIX + endpoint.path): endpoint.status for endpoint in ENDPOINTS}
        assert {each for each, done in asked.items() if each in self.seen and not self.seen[each][done]} <= HARD

    def sign_up(self) -> str:
        said = {"email": f"asker{next(_numbers)}@example.org", "password": "correct horse battery"}
        token: str = self.http.post(f"{self.address}/api/auth/register", json=said).json()["access_token"]
        return token

    def add(self) -> int:
        headers = {"Authorization": f"Bearer {self.token}"}
        said = {"platform_id": "gemini_free"}
        account: int = self.http.post(f"{self.address}/api/accounts", json=said, headers=headers).json()["id"]
        return account


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    folder = tmp_path_factory.mktemp("fuzzed")
    log = (folder / "log").open("wb")
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.admin.api.fuzzed", str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=log,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        asker = Asker(*(process.stdout.readline().decode().strip() for _ in range(2)))
        yield asker
        asker.tell()
    finally:
        process.stdin.close()
        process.wait(20)
        process.stdout.close()
        log.close()
        assert "Traceback" not in (folder / "log").read_text()


@pytest.mark.slow
@schema.parametrize()
@settings(max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=list(HealthCheck))
def test_every_answer_is_one_that_is_documented(case: schemathesis.Case[Any], asker: Asker) -> None:
    removes = case.method == "DELETE"
    if hits := next(_turns) % 2:  # or hardly anything would ever be found
        for name in case.path_parameters:
            case.path_parameters[name] = asker.add() if removes else asker.known[name]
    spoils = (case.method, case.operation.path) in SESSION_ONLY or (removes and not hits)
    token = asker.sign_up() if spoils else asker.token
    response = case.call_and_validate(
        base_url=asker.address, headers={"Authorization": f"Bearer {token}"}, checks=CHECKS, session=asker.http
    )
    asker.seen[case.method, case.operation.path][response.status_code] += 1
