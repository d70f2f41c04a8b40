"""What the HTTP door answers. Nothing here changes anything but a POST to /unsubscribe/, as RFC 8058 wants it."""

import html
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from iscg_bot import log
from iscg_bot.edges.web.figures import Figures, shown
from iscg_bot.errors import EdgeError
from iscg_bot.model.vitals import Tallies, Vitals

# A page of ours loads nothing, is framed by nobody, tells nobody where it was (its address is a token), is not kept.
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}
# In six languages, for whoever comes here with a letter in one of them.
ASKED = (
    *("Stop the reminders?", "Ne plus recevoir de rappels ?", "¿Dejar de recibir recordatorios?"),
    *("Больше не напоминать?", "不再提醒？", "إيقاف التذكيرات؟"),
)
STOP = ("Stop", "Arrêter", "Detener", "Остановить", "停止", "إيقاف")
DONE = (
    *("No more reminders.", "Plus de rappels.", "No habrá más recordatorios."),
    *("Напоминаний больше не будет.", "不会再提醒。", "لا مزيد من التذكيرات."),
)
UNKNOWN = (
    *("This link is not valid.", "Ce lien n'est pas valable.", "Este enlace no es válido."),
    *("Ссылка недействительна.", "链接无效。", "الرابط غير صالح."),
)


@dataclass(frozen=True, slots=True)
class House:
    """What the pages see of the service.

    *tallies* and *stopped* ask the register (EdgeError: it does not answer); *migrated*: are its tables ours?
    *unsubscribing* is for links in letters; without it there are no such pages.
    """

    version: str
    vitals: Callable[[], Vitals]
    tallies: Callable[[], Awaitable[Tallies]]
    stopped: Callable[[], Awaitable[bool]]
    migrated: Callable[[], Awaitable[bool]]
    unsubscribing: "Unsubscribing | None" = None


@dataclass(frozen=True, slots=True)
class Unsubscribing:
    """*known*: is this a token of ours? *act* on it, False if it is not. Raises EdgeError."""

    known: Callable[[str], bool]
    act: Callable[[str], Awaitable[bool]]


def pages(house: House) -> Starlette:
    """The application."""
    door = _Door(house)
    routes = [
        Route("/healthz", door.health, methods=["GET"]),
        Route("/readyz", door.readiness, methods=["GET"]),
        Route("/metrics", door.metrics, methods=["GET"]),
    ]
    if house.unsubscribing is not None:
        link = _Link(house.unsubscribing)
        routes.append(Route("/unsubscribe/{token}", link.ask, methods=["GET"]))
        routes.append(Route("/unsubscribe/{token}", link.act, methods=["POST"]))
    return Starlette(routes=routes, exception_handlers={Exception: _broken, HTTPException: _refused})


class _Door:
    def __init__(self, house: House) -> None:
        self._house = house

    async def health(self, _request: Request) -> Response:
        """Is the mailbox read, or do we wait for our turn to read it? 503: not lately."""
        vitals = self._house.vitals()
        age = None if vitals.searched is None else round(vitals.searched.total_seconds(), 3)
        told = {
            "healthy": vitals.healthy,
            "waiting": vitals.waiting,
            "search_age_seconds": age,
            "patience_seconds": vitals.patience.total_seconds(),
        }
        return JSONResponse(told, 200 if vitals.healthy else 503, HEADERS)

    async def readiness(self, _request: Request) -> Response:
        """Is all there that the work needs? 503: something is not."""
        vitals = self._house.vitals()
        checks = {
            "register": await self._registered(),
            "configuration": vitals.configured,
            "mailbox": vitals.watched,
            "outbox": not vitals.denied,
            "letters": not vitals.late and await self._sends(),
            "canary": vitals.heard,
        }
        ready = all(checks.values())
        return JSONResponse({"ready": ready, **checks}, 200 if ready else 503, HEADERS)

    async def metrics(self, _request: Request) -> Response:
        """What can be counted; without the register only what the program itself knows."""
        house, tallies, stopped = self._house, None, False
        with suppress(EdgeError):
            tallies, stopped = await house.tallies(), await house.stopped()
        page = shown(Figures(house.version, house.vitals(), tallies, stopped))
        return Response(page, 200, HEADERS, "text/plain; version=0.0.4; charset=utf-8")

    async def _sends(self) -> bool:
        """A storm, or a mail server that does not let us in, stops all letters: somebody must look (M113, M121)."""
        try:
            return not await self._house.stopped()
        except EdgeError:
            return False

    async def _registered(self) -> bool:
        try:
            return await self._house.migrated()
        except EdgeError:
            return False


class _Link:
    def __init__(self, unsubscribing: Unsubscribing) -> None:
        self._unsubscribing = unsubscribing

    async def ask(self, request: Request) -> Response:
        """A page with a button: whoever fetches links ahead of people does no harm (M92)."""
        if not self._unsubscribing.known(request.path_params["token"]):
            return _page(UNKNOWN, 404)
        return _page(ASKED, 200, button=True)

    async def act(self, request: Request) -> Response:
        """RFC 8058 3.2: without cookies, login or further questions. The token says it all; the body is not read."""
        try:
            done = await self._unsubscribing.act(request.path_params["token"])
        except EdgeError:
            return PlainTextResponse("try again later", 503, HEADERS)
        return _page(DONE, 200) if done else _page(UNKNOWN, 404)


def _page(words: tuple[str, ...], status: int, *, button: bool = False) -> Response:
    form = f'<form method="post"><button>{html.escape(" · ".join(STOP))}</button></form>' if button else ""
    lines = "".join(f'<p dir="auto">{html.escape(line)}</p>' for line in words)
    page = f'<!doctype html><meta charset="utf-8"><title>ISCG</title>{lines}{form}'
    return HTMLResponse(page, status, HEADERS)


async def _refused(_request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return PlainTextResponse(error.detail, error.status_code, {**HEADERS, **(error.headers or {})})


async def _broken(_request: Request, error: Exception) -> Response:
    log.crashed("web", error)
    return PlainTextResponse("something is broken", 500, HEADERS)
