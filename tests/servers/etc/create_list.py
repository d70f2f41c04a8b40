"""Run inside Mailman (`mailman withlist -r create_list.create`): the list and its members, in one process."""

import os

from mailman.app.lifecycle import create_list
from mailman.config import config
from mailman.interfaces.action import Action
from mailman.interfaces.domain import IDomainManager
from mailman.interfaces.member import MemberRole
from mailman.interfaces.usermanager import IUserManager
from mailman.utilities.datetime import now
from zope.component import getUtility


def create() -> None:
    """Create the list named in LIST with the MEMBERS (blanks between them); others' posts are held."""
    address = os.environ["LIST"]
    domain = address.partition("@")[2]
    getUtility(IDomainManager).add(domain)
    mailing_list = create_list(address, [f"owner@{domain}"])
    mailing_list.display_name = "INT-Sect-group"
    mailing_list.subject_prefix = "[INT-Sect] "
    mailing_list.send_welcome_message = False
    mailing_list.admin_immed_notify = False
    mailing_list.default_member_action = Action.defer
    mailing_list.default_nonmember_action = Action.hold
    mailing_list.max_message_size = 0  # no limit; 40 KB otherwise
    for member in os.environ["MEMBERS"].split():
        address = next(iter(getUtility(IUserManager).make_user(member).addresses))
        address.verified_on = now()
        mailing_list.subscribe(address, MemberRole.member)
    config.db.commit()
