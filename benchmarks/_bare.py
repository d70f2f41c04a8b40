"""The bare loop: what answering a mail costs at least. IDLE, FETCH, a fixed reply; no parsing, nothing kept.

python -m benchmarks._bare IMAP_PORT SMTP_PORT USER PASSWORD RECIPIENT
"""

import asyncio
import re
import sys

import aioimaplib
import aiosmtplib

REPLY = (
    "From: {user}\r\nTo: {recipient}\r\nSubject: Received\r\nDate: Wed, 25 Nov 2026 10:00:00 +0000\r\n"
    "Message-ID: <received@{user}>\r\nAuto-Submitted: auto-replied\r\n\r\nYour mail was received.\r\n"
)


async def answer(imap_port: int, smtp_port: int, user: str, password: str, recipient: str) -> None:
    """For ever: one mail after the other, over one connection to each server."""
    imap = aioimaplib.IMAP4("127.0.0.1", imap_port)
    await imap.wait_hello_from_server()
    await imap.login(user, password)
    await imap.select("INBOX")
    smtp = aiosmtplib.SMTP(hostname="127.0.0.1", port=smtp_port, start_tls=False)
    await smtp.connect()
    reply = REPLY.format(user=user, recipient=recipient)
    while True:
        for number in await arrivals(imap):
            await imap.fetch(number, "(BODY.PEEK[])")
            await smtp.sendmail(user, [recipient], reply)


async def arrivals(imap: aioimaplib.IMAP4) -> list[str]:
    """Wait in IDLE until the server tells of mail; the numbers of the mails."""
    idle = await imap.idle_start(timeout=600)
    told = await imap.wait_server_push()
    imap.idle_done()
    await idle
    return [found[1].decode() for line in told if (found := re.match(rb"(\d+) EXISTS", line))]


if __name__ == "__main__":
    imap_port, smtp_port, *words = sys.argv[1:]
    asyncio.run(answer(int(imap_port), int(smtp_port), *words))
