"""Chromium for tests and for taking pictures."""

from __future__ import annotations

import base64
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")

AXE = Path(__file__).with_name("vendor") / "axe-4.14.1.min.js"

needs_browser = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM or not DRIVER, reason="wants Chromium and chromedriver on the PATH"),
]


def chromium(profile: Path) -> webdriver.Chrome:
    """A headless one with a profile of its own, which keeps what the console and the network said."""
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM or ""
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"):
        options.add_argument(argument)
    options.add_argument(f"--user-data-dir={profile}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    driver.get("about:blank")
    complaints(driver)  # its own first page asks for things that are nobody's business here
    return driver


def set_screen(
    driver: webdriver.Chrome, width: int, height: int, *, sharpness: float = 1, dark: bool = False, mobile: bool = False
) -> None:
    metrics = {"width": width, "height": height, "deviceScaleFactor": sharpness, "mobile": mobile}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    look = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": look})


def picture(driver: webdriver.Chrome, **options: Any) -> bytes:
    """What is seen; ``options`` of CDP's Page.captureScreenshot."""
    return base64.b64decode(driver.execute_cdp_cmd("Page.captureScreenshot", options)["data"])


def complaints(driver: webdriver.Chrome) -> list[str]:
    """Errors on the console, and requests that failed, since the last time."""
    said = [entry["message"] for entry in driver.get_log("browser") if entry["level"] == "SEVERE"]
    events = (json.loads(entry["message"])["message"] for entry in driver.get_log("performance"))
    return said + [complaint for event in events if (complaint := _complaint(event))]


def barriers(driver: webdriver.Chrome) -> list[str]:
    """What keeps people out of the page that is shown, as far as axe-core 4.14.1 (npm's file, MPL 2.0) can tell."""
    driver.execute_script(AXE.read_text("utf-8"))
    found = driver.execute_async_script("axe.run(document, {}).then((r) => arguments[0](r.violations));")
    return [f"{each['impact']}: {each['id']}: {[node['html'][:100] for node in each['nodes']][:3]}" for each in found]


def _complaint(event: dict[str, Any]) -> str:
    said = event["params"]
    if event["method"] == "Network.loadingFailed" and not said.get("canceled"):
        return f"failed: {said}"
    if event["method"] == "Network.responseReceived" and said["response"]["status"] >= 400:
        return f"{said['response']['status']}: {said['response']['url']}"
    return ""
