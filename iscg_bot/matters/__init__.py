"""What the group deals with, one kind of business a file.

Each reads a mail (is this mine?), decides (what follows?) and some know what is due when the clock knocks.

Matters are strangers to one another; `order` alone knows them all and the order in which they look at a mail.
"""
