"""When the text of a mail was erased, because it was decided long ago; the letter of a question is found at once."""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql import sqltypes

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.add_column("mail", sa.Column("erased", sqltypes.UTCDateTime(), nullable=True))
    op.create_index("ix_letter_question_key", "letter", ["question_key"])
