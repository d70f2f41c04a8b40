"""How much of a mail we are willing to read (mail.md M16). Beyond it a person must look."""

MAIL = 64 * 1024 * 1024  # bytes
HEADER = 256 * 1024  # bytes of one header block
FIELD = 64 * 1024  # bytes of one header field
ADDRESSES = 500  # in one field
DEPTH = 50  # of parts within parts
PARTS = 1_000
COPIED = 4 * MAIL  # bytes, over all levels of parts within parts
TEXT = 1_000_000  # characters of visible text
LINES = 20_000  # of visible text
LINE = 400  # characters of a line that patterns are matched against (M75)
LINKS = 5_000  # in HTML
TAG = 2_000  # characters of one HTML tag
HOPS = 30  # Received fields (M58, RFC 5321 6.3)
SUBJECT = 1_000  # characters
IDENTIFIER = 998  # characters of a Message-ID (RFC 5322 2.1.1)
REFERENCES = 200
REPAIRS = 50
PARENT = 200_000  # characters of the parent's text that a reply is compared with
PAGE = 3_000_000  # characters of HTML
TAGS = 200_000  # in one page, with the texts between them
WRAPPINGS = 20  # of S/MIME and winmail.dat in one mail
FILES = 200  # in one winmail.dat
RICH = 200_000  # bytes of packed rich text: half a second
