"""Indexes that keep the cost of a mail the same, however many there were before."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

DROPPED = (
    ("mail", "author"),
    ("mail", "filed"),
    ("document", "meeting"),
    ("letter", "to"),
    ("letter", "domain"),
)
CREATED = (
    ("mail", ("author", "fetched")),
    ("mail", ("mailbox", "uidvalidity", "filed", "uid")),
    ("document", ("meeting", "serial")),
    ("letter", ("to", "created")),
    ("attempt", ("at",)),
)


def upgrade() -> None:
    """Apply."""
    for table, column in DROPPED:
        op.drop_index(f"ix_{table}_{column}", table_name=table)
    for table, columns in CREATED:
        op.create_index(f"ix_{table}_{'_'.join(columns)}", table, list(columns))
