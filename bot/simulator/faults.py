"""Trouble on demand: what networks and Telegram do to bots."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal

Kind = Literal["429", "500", "502", "cut before", "cut after", "slow"]


@dataclass
class Fault:
    """One kind of trouble for the next `times` calls that fit. `retry_after` and `delay` are in seconds.

    "cut before" closes the connection before the call has an effect, "cut after" once it has; "slow" waits first;
    "502" answers with an HTML page, as a proxy does.
    """

    kind: Kind
    method: str | None = None
    times: int = 1
    retry_after: int = 1
    delay: float = 1.0
    when: Callable[[dict[str, Any]], bool] | None = None

    def fits(self, method: str, params: dict[str, Any]) -> bool:
        """Return whether a call meets this trouble."""
        if self.times < 1 or (self.method.lower() if self.method else method.lower()) != method.lower():
            return False
        if self.method is None and method.lower() == "getupdates":
            return False
        return self.when is None or self.when(params)


@dataclass
class Faults:
    """The troubles that wait, in the order they were asked for."""

    waiting: list[Fault] = field(default_factory=list)

    def add(self, fault: Fault) -> Fault:
        """Let a trouble wait for its call."""
        self.waiting.append(fault)
        return fault

    def take(self, method: str, params: dict[str, Any]) -> Fault | None:
        """Return the trouble a call meets, used up by one."""
        for fault in self.waiting:
            if fault.fits(method, params):
                fault.times -= 1
                if not fault.times:
                    self.waiting.remove(fault)
                return fault
        return None

    def clear(self) -> None:
        """Forget all trouble."""
        self.waiting.clear()
