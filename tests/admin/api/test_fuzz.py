"""Whatever the document allows, and much that it does not: no answer is a failure of ours, none is undocumented.

``FUZZ_EXAMPLES`` says how many cases there are for each operation; ``make soak`` asks for more than ten thousand.
"""

from __future__ import annotations

import os
import subprocess
import sys
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

schema = schemathesis.openapi.from_dict(document(ENDPOINTS, PREFIX))
schema.config.generation.update(modes=list(GenerationMode))
_numbers = count()


class Asker:
    """Somebody with an account. What ends sessions is asked by somebody new each time."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.http = requests.Session()
        self.token = self.sign_up()
        self.account = self.add()

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
        yield Asker(process.stdout.readline().decode().strip())
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
    account = case.path_parameters.get("account_id")
    if isinstance(account, int) and account % 2:  # half of them, or none would ever be found
        if case.method == "DELETE":
            case.path_parameters["account_id"] = asker.add()
        else:
            case.path_parameters["account_id"] = asker.account
    own = (case.method, case.operation.path) in SESSION_ONLY
    token = asker.sign_up() if own else asker.token
    case.call_and_validate(
        base_url=asker.address, headers={"Authorization": f"Bearer {token}"}, checks=CHECKS, session=asker.http
    )
