"""iscg-bot demo: a mail server, a list, some members and the bot in one process, on this machine alone.

servers   pymap (IMAP) and aiosmtpd (SMTP with a list exploder)
worlds    the configuration of the demo group
mails     what members and others write
stories   who writes what, and what must come of it
shows     what a person at the terminal sees
"""
