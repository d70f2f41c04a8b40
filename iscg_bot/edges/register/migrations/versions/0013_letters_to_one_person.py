"""The letters of a meeting to one person are found at once: each that waits looks for those before it."""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.drop_index("ix_letter_meeting_uid", table_name="letter")
    op.create_index("ix_letter_meeting_uid_to", "letter", ["meeting_uid", "to"])
