"""iscg_bot: the mail desk of the ITU Inter-Sector Coordination Group (ISCG).

The house, from cellar to front door; imports only ever point up this list:

    errors    what the world can do to us
    model     the words: Mail, Person, Document, Question, Facts, Decision     (pure)
    intake    bytes -> Mail; never raises                                      (pure)
    reading   the craft of six languages                                       (pure)
    slots     where a meeting fits, and why                                    (pure)
    letters   Letter -> the bytes of a message                                 (pure)
    config    config/*.toml -> Settings, with every problem at once
    edges     mailbox, register, outbox, timetable: no judgement, one library each
    matters   one kind of business a file: read, decide, due                   (pure)
    understanding  what is done aside with a mail that may be hostile
    desk      one submission's walk; the only file that knows every room
    explaining  the same walk without a register: what would be decided        (pure)
    replaying   the same walk for a stored mail: what would be decided today
    porch     what others see of the running service: HTTP, systemd
    app       opens the edges and starts the loops
    demo      a mail server, a list, some members and the bot in one process
    commands  what a person can type
    __main__  iscg-bot serve, demo, check, explain, ...

intake, reading, slots, letters, config and edges are strangers to one another.
To find a behaviour, read the file names in matters/.
"""

__version__ = "0.1.0"
