"""Whose letter an answer quotes."""

from iscg_bot.model.groups import Group
from iscg_bot.model.mail import Mail, Segment


def quotes_us(mail: Mail, group: Group) -> bool:
    """Does *mail* stand above a letter of ours: "ISCG bot wrote"?"""
    names = (group.robot_name.casefold(), group.robot.partition("@")[0].replace("-", " "))
    leads = (line.text for line in mail.lines if line.kind in (Segment.ATTRIBUTION, Segment.HEADER))
    return any(name in line.casefold().replace("-", " ") for line in leads for name in names)
