"""iscg-bot demo: a mail server, a list, some members and the bot in one process, on this machine alone.

servers    pymap (IMAP) and aiosmtpd (SMTP with a list exploder)
postmarks  what they write above a mail
worlds     the configuration of the demo group
mails      what members and others write
programs   how calendar programs answer invitations; dialects has the calendars
steps      what a step of the story is
stories    who writes what, and what must come of it
plays      the story from the first mail to the last letter
shows      what a person at the terminal sees; calendars has the tables
"""
