"""`python -m tests.chaos SEED MAILS KILLS SECONDS [KEEP]`: one run; its closing table, and each thing that is wrong.

`make chaos SEED=7 MAILS=20000 KILLS=1000 SECONDS=3000` runs longer than what every change is tried with.
"""

import sys

from tests.chaos.runs import Plan, run


def main() -> int:
    """0 if nothing is wrong."""
    verdict = run(Plan(*map(int, sys.argv[1:5]), *sys.argv[5:]))
    print(*verdict.wrong, verdict.table(), sep="\n")
    return bool(verdict.wrong)


if __name__ == "__main__":
    sys.exit(main())
