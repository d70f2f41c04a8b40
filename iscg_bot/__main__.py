"""iscg-bot: the command line."""

import os
import sys
import zoneinfo

import typer

from iscg_bot import __version__, log
from iscg_bot.commands import contributions, held, liaisons, meetings, sending
from iscg_bot.commands.audit import audit
from iscg_bot.commands.backups import backup, restore
from iscg_bot.commands.check import check
from iscg_bot.commands.demo import demo
from iscg_bot.commands.explain import explain
from iscg_bot.commands.health import health
from iscg_bot.commands.replay import replay
from iscg_bot.commands.retention import retention
from iscg_bot.commands.serve import serve
from iscg_bot.errors import ConfigError, IscgError

cli = typer.Typer(
    name="iscg-bot",
    help="The mail desk of the ITU Inter-Sector Coordination Group: it reads the group's list, registers "
    "contributions, and answers.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
cli.command()(serve)
cli.command()(demo)
cli.command()(check)
cli.command()(explain)
cli.add_typer(contributions.cli, name="contributions")
cli.add_typer(held.cli, name="held")
cli.add_typer(liaisons.cli, name="liaison")
meetings.register_commands(cli)
cli.add_typer(sending.cli, name="sending")
cli.command()(health)
cli.command()(audit)
cli.command()(replay)
cli.command()(retention)
cli.command()(backup)
cli.command()(restore)


@cli.command()
def version() -> None:
    """Print the version."""
    typer.echo(__version__)


def main() -> None:
    """Entry point: what is wrong is said in sentences, and the exit status is 1."""
    os.umask(0o077)  # what we write is for us alone: the register has everybody's mail
    zoneinfo.reset_tzpath(())  # the pinned tzdata package is the only truth about zones (design 3)
    log.configure(sys.stderr)
    try:
        cli()
    except ConfigError as error:
        sys.exit("The configuration cannot be used:\n" + "\n".join(f"- {problem}" for problem in error.problems))
    except IscgError as error:
        sys.exit(f"iscg-bot: {error}")


if __name__ == "__main__":
    main()
