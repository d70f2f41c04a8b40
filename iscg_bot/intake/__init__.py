"""Step 3 of the way of a mail: bytes -> Mail, deterministic, and never an exception.

mails            parse: the order in which everything below is asked; compare: with what a mail answers; files
limits           how much we are willing to read
findings         what was repaired, why it may be unreadable
headers          the header block and its repair
structures       the tree of parts
parameters       Content-Type and Content-Disposition
transfers        base64, quoted-printable
charsets         bytes to text
encodedwords     text in header fields
addresses        address fields
identifiers      Message-IDs and references
moments          dates that can be believed
subjects         subjects and their base
traces           our own servers' Received lines
authentications  our own server's Authentication-Results
lists            did it come through a list of ours
authors          who wrote it, how sure are we
reports          delivery reports: who could not be reached
robots           a person or a program; may it be answered
wrappings        what hides a mail from other programs, opened:
envelopes        opaque S/MIME
tnefs, rtfs      winmail.dat, and rich text in it
ciphers          encrypted and signed mail
bodies           the visible text
pages, flows     HTML and format=flowed
quotes, phrases  what is new in it, and the words by which that shows
calendars        calendar parts
attachments      files; kinds and names: what they are and how they are called
beginnings       the first lines of Word and PDF files
fingerprints     what makes two copies the same
"""

from iscg_bot.intake.mails import compare, files, goes_astray, parse
from iscg_bot.intake.subjects import base_subject

__all__ = ["base_subject", "compare", "files", "goes_astray", "parse"]
