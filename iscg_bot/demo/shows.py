"""What a person sees who watches the demo."""

from collections.abc import Iterable, Sequence
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.panel import Panel
from rich.table import Table

from iscg_bot.demo.servers import HOST, Ports
from iscg_bot.demo.steps import Step
from iscg_bot.demo.worlds import BOT, DOMAIN, LIST, PASSWORDS

STYLES = {"accept": "green", "skip": "dim", "hold": "yellow", "ask": "cyan", "refuse": "red"}
MOST_LINES, MOST_LETTERS = 34, 2


class Stage:
    """Speaks to the terminal."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def open(self, directory: Path, ports: Ports) -> None:
        """Before the first step."""
        self._console.print(
            Panel(
                f"A mail server (IMAP {HOST}:{ports.imap}, SMTP {HOST}:{ports.submission}), the list {LIST},\n"
                f"seven members and the bot {BOT}, all in this process and on this machine alone.\n"
                f"Files: {escape(str(directory))}",
                title="iscg-bot demo",
                title_align="left",
            )
        )

    def step(self, number: int, step: Step, message: EmailMessage) -> None:
        """Somebody writes."""
        self._console.print(f"\n[bold]{number}. {escape(step.tells)}[/]")
        self._console.print(f"   [dim]{escape(str(message['From']))} → {step.to}: {escape(str(message['Subject']))}[/]")

    def decided(self, mail: int, verdict: str, because: str, seconds: float) -> None:
        """The desk has decided."""
        style = STYLES.get(verdict, "")
        verdict = f"[{style}]{verdict}[/]"
        self._console.print(f"   mail {mail} fetched, kept, read: {verdict} because {escape(because)}")
        self._console.print(f"   [dim]{seconds:.1f} seconds from the post to the last letter[/]")

    def letters(self, letters: Sequence[bytes]) -> None:
        """Letters went out; of many, the first two are shown whole."""
        for raw in letters[:MOST_LETTERS]:
            self._letter(raw)
        for raw in letters[MOST_LETTERS:]:
            message = message_from_bytes(raw, policy=default)
            self._console.print(f"   [blue]letter to {escape(message['To'])}: {escape(message['Subject'])}[/]")

    def _letter(self, raw: bytes) -> None:
        message = message_from_bytes(raw, policy=default)
        assert isinstance(message, EmailMessage)
        body = message.get_body(("plain",))
        lines = (body.get_content() if body else "").strip().splitlines()
        shown = [*lines[:MOST_LINES], "…"] if len(lines) > MOST_LINES else lines
        title = f"letter to {message['To']}: {message['Subject']}"
        self._console.print(Panel(escape("\n".join(shown)), title=escape(title), title_align="left", style="blue"))

    def table(self, table: Table) -> None:
        """What stands now."""
        self._console.print(table)

    def wrong(self, sentence: str) -> None:
        """Something did not come out as it must."""
        self._console.print(f"   [bold red]{escape(sentence)}[/]")

    def close(self, rows: Iterable[tuple[str, str, str, str]], directory: Path, problems: int) -> None:
        """What happened and why, and where everything lies."""
        table = Table("mail", "from", "what became of it", "because", title="\nWhat happened, and why")
        for mail, sender, verdict, because in rows:
            table.add_row(mail, sender, f"[{STYLES.get(verdict, '')}]{verdict}[/]", escape(because))
        self._console.print(table)
        self._console.print(
            f"mails as they came and reasons   {directory}/var/register.sqlite\n"
            f"letters that went out            {directory}/sent/*.eml\n"
            f"documents by their SHA-256       {directory}/var/files/\n"
            f"configuration                    {directory}/config/\n"
            f"log                              {directory}/log.txt",
            style="dim",
            soft_wrap=True,
        )
        verdict = "[red]not as it must be[/]" if problems else "[green]every outcome is the expected one[/]"
        self._console.print(verdict)

    def stay(self, ports: Ports) -> None:
        """How to write to the demo with any mail program."""
        users = "\n".join(f"  {user}  password {password}" for user, password in PASSWORDS.items())
        self._console.print(
            Panel(
                f"IMAP {HOST} port {ports.imap}, SMTP {HOST} port {ports.submission}, no TLS, with password:\n{users}\n"
                f"Write to {LIST} (or {BOT}), for example:\n"
                f"  curl smtp://{HOST}:{ports.submission} --user john@{DOMAIN}:{PASSWORDS[f'john@{DOMAIN}']} \\\n"
                f"       --mail-from john@{DOMAIN} --mail-rcpt {LIST} --upload-file mail.eml\n"
                "Ctrl-C ends the demo.",
                title="The demo stays up",
                title_align="left",
            )
        )
