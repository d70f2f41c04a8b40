"""Whether the secret of a question is one still; how sure we were of who was asked, and when."""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql import sqltypes

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply. Of earlier questions nobody knows when they were asked: their secrets prove no privileged choice."""
    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.add_column(sa.Column("level", sa.Integer(), server_default=sa.text("0"), nullable=False))
        batch_op.add_column(sa.Column("asked", sqltypes.UTCDateTime(), nullable=True))
        batch_op.add_column(sa.Column("shown", sa.Boolean(), server_default=sa.false(), nullable=False))
