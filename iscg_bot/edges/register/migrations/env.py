"""Alembic's entry: runs the migrations on the connection that `engines.migrate` hands over."""

from alembic import context

from iscg_bot.edges.register.statements import LiaisonRow  # the last of the tables, with all others in its metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=LiaisonRow.metadata,
    render_as_batch=True,
    user_module_prefix="sqltypes.",
)
with context.begin_transaction():
    context.run_migrations()
