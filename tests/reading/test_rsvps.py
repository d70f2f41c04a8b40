"""Answers to invitations in plain words; written before the code that reads them."""

import pytest

from iscg_bot.model.meetings import Partstat
from iscg_bot.reading.rsvps import answer, stops_reminders

YES = [
    "Yes, I will attend.",
    "Yes",
    "Accepted, thanks.",
    "I'll be there!",
    "Happy to join, see you then.",
    "I confirm my participation.",
    "Dear secretariat,\n\nThank you for the invitation. I can attend.",
    "Count me in.",
    "That works for me.",
    "Oui, je participerai.",
    "Bonjour,\nJe confirme ma participation à la réunion.",
    "Je serai présente.",
    "C'est noté, je serai là.",
    "Sí, asistiré.",
    "Confirmo mi participación.",
    "Да, приму участие.",
    "Принимаю приглашение.",
    "Подтверждаю участие.",
    "我参加。",
    "好的，我会出席会议。",
    "确认参会",
    "سأحضر الاجتماع.",
    "نعم، سأشارك.",
    "أؤكد مشاركتي.",
]
NO = [
    "I am afraid I cannot make it.",
    "No, sorry, I'm on mission that day.",
    "Unfortunately I will not be able to attend.",
    "I must decline, I have a conflicting meeting.",
    "Sorry, can't join.",
    "Thank you for the invitation, but I won't be able to participate.",
    "Please excuse me, I have another commitment.",
    "Malheureusement, je ne pourrai pas participer.",
    "Je suis au regret de décliner.",
    "Non, je serai en congé.",
    "Lamentablemente no podré asistir.",
    "К сожалению, не смогу участвовать.",
    "Вынужден отказаться.",
    "很抱歉，我无法参加。",
    "恐怕不能出席",
    "للأسف لن أتمكن من الحضور.",
    "أعتذر عن عدم الحضور.",
]
PERHAPS = [
    "Tentatively yes, I will confirm on Monday.",
    "I might be able to join.",
    "Maybe, I have to check my calendar.",
    "Peut-être, je dois vérifier.",
    "Je ne suis pas sûr de pouvoir participer.",
    "Quizás, tengo que confirmarlo.",
    "Возможно, буду.",
    "可能参加，待确认。",
    "ربما أحضر.",
]
NEITHER = [
    "Who else will attend?",
    "Thank you for the invitation.",
    "I am out of the office until 20 July and will answer when I return.",
    "Will you attend?",
    "Yes, the document is on the website.",
    "Please send me the link.",
    "No documents were received.",
    "Could you attend on my behalf?",
    "The Chair will attend.",
    "I attended the last meeting.",
    "Oui, le document est en ligne.",
    "Merci pour l'invitation.",
    "Qui participera ?",
    "Gracias por la invitación.",
    "Кто будет участвовать?",
    "谁会参加？",
    "من سيحضر؟",
]
STOPS = [
    "No reminders please.",
    "Please stop sending me reminders.",
    "Please don't remind me again.",
    "Plus de rappels, merci.",
    "Je ne souhaite plus recevoir de rappels.",
    "No me envíen más recordatorios.",
    "Прошу больше не присылать напоминания.",
    "请不要再发送提醒。",
    "أرجو عدم إرسال تذكيرات.",
]
KEEPS = [
    "Please send me a reminder.",
    "Thanks for the reminder.",
    "I got no reminder.",
    "Merci pour le rappel.",
    "Why are there no reminders?",
]


@pytest.mark.parametrize("text", YES)
def test_yes(text):
    assert answer(text) is Partstat.ACCEPTED


@pytest.mark.parametrize("text", NO)
def test_no(text):
    assert answer(text) is Partstat.DECLINED


@pytest.mark.parametrize("text", PERHAPS)
def test_perhaps(text):
    assert answer(text) is Partstat.TENTATIVE


@pytest.mark.parametrize("text", NEITHER)
def test_neither(text):
    assert answer(text) is None


@pytest.mark.parametrize("text", STOPS)
def test_stops_reminders(text):
    assert stops_reminders(text)


@pytest.mark.parametrize("text", [*KEEPS, *YES, *NO])
def test_reminders_go_on(text):
    assert not stops_reminders(text)
