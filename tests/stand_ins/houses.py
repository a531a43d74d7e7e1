"""What each platform answers, as its documents or captured answers say (platform-facts.md, 2026-11-22).

Written from the documents, not from the clients: method, path, header and shapes are held to, and a request that the
real platform would not understand gets 404 or the answer to a bad key.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from multidict import CIMultiDict

Answer = tuple[int, Any]


@dataclass(frozen=True)
class Seen:
    """A request as it arrived."""

    method: str
    path: str
    headers: CIMultiDict[str]
    body: bytes

    def bearer(self, scheme: str = "Bearer ") -> str | None:
        value = self.headers.get("Authorization", "")
        return value.removeprefix(scheme) if value.startswith(scheme) else None


@dataclass(frozen=True)
class House:
    """``routes``: what a good key gets, by method and path. ``key``: where the platform looks for it."""

    id: str
    routes: dict[tuple[str, str], Callable[[Seen], Answer]]
    invalid: Answer
    key: Callable[[Seen], str | None] = Seen.bearer
    blocked: Answer | None = None
    restricted: Answer | None = None
    limited: Answer = (429, {"error": {"message": "Too many requests"}})
    limited_headers: dict[str, str] = field(default_factory=lambda: {"Retry-After": "30"})


def _says(answer: Any, status: int = 200) -> Callable[[Seen], Answer]:
    return lambda seen: (status, answer)


_MODELS = _says({"object": "list", "data": [{"id": "some-model", "object": "model", "owned_by": "somebody"}]})
_OPENAI_INVALID: Answer = (
    401,
    {"error": {"message": "Invalid API Key", "type": "invalid_request_error", "code": "invalid_api_key"}},
)


def _google(status: int, state: str, reason: str | None) -> Answer:
    details = [{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": reason, "domain": "googleapis.com"}]
    error = {"code": status, "message": "…", "status": state, "details": details if reason else []}
    return status, {"error": error}


GEMINI_REGION = _google(400, "FAILED_PRECONDITION", None)
GEMINI_RESTRICTED = _google(403, "PERMISSION_DENIED", "API_KEY_HTTP_REFERRER_BLOCKED")

CLOUDFLARE_ACCOUNT = "0123456789abcdef" * 2
NEURONS = 4321.5


def _cloudflare(result: Any) -> Any:
    return {"result": result, "success": True, "errors": [], "messages": []}


def _cloudflare_graphql(seen: Seen) -> Answer:
    asked = json.loads(seen.body)
    if asked["variables"]["account"] != CLOUDFLARE_ACCOUNT or "aiInferenceAdaptiveGroups" not in asked["query"]:
        return 200, {"data": None, "errors": [{"message": "not authorized for that account"}]}
    groups = [{"sum": {"totalNeurons": NEURONS}}]
    return 200, {"data": {"viewer": {"accounts": [{"aiInferenceAdaptiveGroups": groups}]}}, "errors": None}


def _nvidia_key(seen: Seen) -> str | None:
    body = seen.body.decode()
    is_form = seen.headers.get("Content-Type") == "application/x-www-form-urlencoded"
    return body.removeprefix("credentials=") if is_form and body.startswith("credentials=") else None


_ELEVENLABS_ERROR = {"type": "authentication_error", "code": "unauthorized"}

HOUSES: tuple[House, ...] = (
    House(
        "gemini_free",
        {("GET", "/v1beta/models"): _says({"models": [{"name": "models/gemini-3.8-flash"}], "nextPageToken": "x"})},
        key=lambda seen: seen.headers.get("x-goog-api-key"),
        invalid=_google(400, "INVALID_ARGUMENT", "API_KEY_INVALID"),
        blocked=_google(403, "PERMISSION_DENIED", "SERVICE_DISABLED"),
        limited=_google(429, "RESOURCE_EXHAUSTED", None),
        limited_headers={},
    ),
    House(
        "leonardo_free",
        {
            ("GET", "/api/rest/v1/me"): _says(
                {
                    "user_details": [
                        {
                            "user": {"id": "…", "username": "ann"},
                            "tokenRenewalDate": "2026-11-23T00:00:00",
                            "paidTokens": 0,
                            "subscriptionTokens": 112,
                            "subscriptionGptTokens": 1000,
                            "subscriptionModelTokens": 1,
                            "apiConcurrencySlots": 5,
                            "apiPaidTokens": None,
                            "apiSubscriptionTokens": 0,
                            "apiPlanTokenRenewalDate": None,
                        }
                    ]
                }
            )
        },
        invalid=(
            401,
            {"error": "Authentication hook unauthorized this request", "path": "$", "code": "access-denied"},
        ),
    ),
    House(
        "huggingface_free",
        {
            ("GET", "/api/whoami-v2"): _says({"type": "user", "name": "ann", "isPro": False, "periodEnd": 1796083200}),
            ("GET", "/api/spaces/zero-gpu/quota"): _says(
                {"base": 300, "current": 210.0, "resetsAt": "2026-11-23T09:30:00.000Z"}
            ),
            ("GET", "/api/settings/billing/usage-v2"): _says(
                {
                    "usage": {
                        "inferenceProviders": {
                            "usedNanoUsd": 42_500_000,
                            "includedNanoUsd": 100_000_000,
                            "limitNanoUsd": 0,
                            "numRequests": 17,
                            "periodEnd": 1796083200,
                        }
                    }
                }
            ),
        },
        invalid=(401, {"error": "Invalid credentials in Authorization header"}),
        restricted=(403, {"error": "This token does not have the required permissions"}),
        limited_headers={"RateLimit": '"api";r=0;t=33'},
    ),
    House(
        "cohere_free",
        {("POST", "/v1/check-api-key"): _says({"valid": True, "organization_id": "…", "owner_id": "…"})},
        invalid=(401, {"message": "invalid api token"}),
        limited=(429, {"message": "You are using a Trial key, which is limited to 1000 API calls / month."}),
        limited_headers={},
    ),
    House("groq_free", {("GET", "/openai/v1/models"): _MODELS}, invalid=_OPENAI_INVALID),
    House(
        "openrouter_free",
        {
            ("GET", "/api/v1/key"): _says(
                {
                    "data": {
                        "label": "sk-or-v1-0e6…f1c",
                        "limit": None,
                        "limit_remaining": None,
                        "limit_reset": None,
                        "usage": 0,
                        "usage_daily": 0,
                        "is_free_tier": False,
                        "rate_limit": {"requests": -1, "interval": "10s", "note": "deprecated"},
                        "free_model_daily_requests": {"used": 46, "limit": 50, "remaining": 4},
                    }
                }
            ),
        },
        invalid=(401, {"error": {"message": "User not found.", "code": 401}}),
        limited=(429, {"error": {"message": "Rate limit exceeded", "code": 429}}),
    ),
    House(
        "mistral_free",
        {("GET", "/v1/models"): _MODELS},
        invalid=(401, {"detail": "Unauthorized"}),
    ),
    House(
        "cerebras_free",
        {("GET", "/v1/models"): _MODELS},
        invalid=(401, {"message": "Wrong API Key", "type": "invalid_request_error", "code": "wrong_api_key"}),
        blocked=(402, {"message": "Payment required", "type": "payment_required_error", "code": "payment_required"}),
    ),
    House(
        "cloudflare_free",
        {
            ("GET", "/client/v4/user/tokens/verify"): _says(_cloudflare({"id": "…", "status": "active"})),
            ("GET", f"/client/v4/accounts/{CLOUDFLARE_ACCOUNT}/tokens/verify"): _says(
                _cloudflare({"id": "…", "status": "active"})
            ),
            ("GET", "/client/v4/accounts"): _says(_cloudflare([{"id": CLOUDFLARE_ACCOUNT, "name": "Ann's"}])),
            ("POST", "/client/v4/graphql"): _cloudflare_graphql,
        },
        invalid=(
            401,
            {"success": False, "errors": [{"code": 1000, "message": "Invalid API Token"}], "result": None},
        ),
        restricted=(200, {"data": None, "errors": [{"message": "not authorized for that account", "path": []}]}),
        blocked=(200, _cloudflare({"id": "…", "status": "disabled"})),
    ),
    House(
        "sambanova_free",
        {("GET", "/v1/models"): _MODELS},
        invalid=(200, {"object": "list", "data": []}),  # public: any text is as good as a key
    ),
    House(
        "nvidia_free",
        {
            ("POST", "/v3/keys/get-caller-info"): _says(
                {"requestStatus": {"statusCode": "SUCCESS"}, "type": "PERSONAL_KEY", "orgName": "…", "user": {}}
            )
        },
        key=_nvidia_key,
        invalid=(401, {"requestStatus": {"statusCode": "UNAUTHORIZED", "statusDescription": "Invalid API key."}}),
    ),
    House(
        "replicate_free",
        {("GET", "/v1/account"): _says({"type": "user", "username": "ann", "name": "Ann", "github_url": "…"})},
        invalid=(401, {"title": "Unauthenticated", "detail": "You did not pass a valid authentication token"}),
    ),
    House(
        "stability_free",
        {("GET", "/v1/user/balance"): _says({"credits": 18.5})},
        invalid=(401, {"id": "…", "name": "unauthorized", "errors": ["missing or invalid api key"]}),
    ),
    House(
        "elevenlabs_free",
        {
            ("GET", "/v1/user/subscription"): _says(
                {
                    "tier": "free",
                    "character_count": 2500,
                    "character_limit": 10000,
                    "next_character_count_reset_unix": 1796083200,
                    "status": "free",
                }
            )
        },
        key=lambda seen: seen.headers.get("xi-api-key"),
        invalid=(401, {"detail": {"status": "invalid_api_key", "message": "Invalid API key"}}),
        restricted=(
            401,
            {
                "detail": _ELEVENLABS_ERROR
                | {
                    "status": "missing_permissions",
                    "message": "The API key you used is missing the permission user_read to execute this operation.",
                }
            },
        ),
        blocked=(401, {"detail": {"status": "detected_unusual_activity", "message": "Unusual activity detected."}}),
    ),
    House(
        "deepl_free",
        {("GET", "/v2/usage"): _says({"character_count": 180118, "character_limit": 500000})},
        key=lambda seen: seen.bearer("DeepL-Auth-Key "),
        invalid=(403, {"message": "Forbidden"}),
    ),
    House(
        "deepseek_free",
        {
            ("GET", "/user/balance"): _says(
                {
                    "is_available": True,
                    "balance_infos": [
                        {
                            "currency": "USD",
                            "total_balance": "6.10",
                            "granted_balance": "1.10",
                            "topped_up_balance": "5.00",
                        }
                    ],
                }
            )
        },
        invalid=(401, {"error": {"message": "Authentication Fails", "type": "authentication_error"}}),
    ),
)
