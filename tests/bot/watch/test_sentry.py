"""Sentry hears of errors and of nothing else: no secret, no variable, no request. Without a DSN it is not loaded."""

from __future__ import annotations

import gzip
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
CANARY = "AIzaSy" + "Qq7" * 11
PROGRAM = f"""
import logging, sys
from bot.logs import set_up_logs
from bot.watch.sentry import start_sentry
assert "sentry_sdk" not in sys.modules
start_sentry("http://public@127.0.0.1:{{port}}/1", set_up_logs("json", ["horse7"]))
import sentry_sdk
logging.getLogger("x").info("an ordinary line about {CANARY}")
local_variable = "{CANARY}"
try:
    raise ValueError("horse7 {CANARY}")
except ValueError:
    logging.getLogger("some.module").exception("it failed: %s", local_variable, extra={{{{"more": [local_variable]}}}})
sentry_sdk.flush(10)
"""


def test_an_error_arrives_without_a_secret() -> None:
    bodies: list[bytes] = []

    class Sentry(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            bodies.append(gzip.decompress(body) if self.headers.get("Content-Encoding") == "gzip" else body)
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Sentry) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        program = PROGRAM.format(port=server.server_port)
        done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
        server.shutdown()
    assert done.returncode == 0, done.stderr
    told = b"".join(bodies).decode()
    assert "some.module" in told
    assert "it failed" in told
    assert "ValueError" in told
    assert [secret for secret in (CANARY, "horse7", "an ordinary line") if secret in told] == []
