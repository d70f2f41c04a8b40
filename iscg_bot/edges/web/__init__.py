"""The HTTP door on this machine: how the service is doing, and the end of reminders with one click.

doors    a port, and uvicorn behind it
pages    what is answered (starlette)
figures  what monitoring reads (prometheus_client)
"""

from iscg_bot.edges.web.doors import serve
from iscg_bot.edges.web.pages import House, Unsubscribing, pages

__all__ = ["House", "Unsubscribing", "pages", "serve"]
