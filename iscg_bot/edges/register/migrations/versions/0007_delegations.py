"""Who comes in whose place."""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql import sqltypes

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    empty = sa.text("''")
    with op.batch_alter_table("invitee", schema=None) as batch_op:
        batch_op.add_column(sa.Column("delegator", sqltypes.AutoString(), server_default=empty, nullable=False))
    with op.batch_alter_table("holding", schema=None) as batch_op:
        batch_op.add_column(sa.Column("delegate", sqltypes.AutoString(), server_default=empty, nullable=False))
        batch_op.add_column(sa.Column("observes", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.add_column(sa.Column("delegator", sqltypes.AutoString(), server_default=empty, nullable=False))
