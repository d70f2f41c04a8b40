"""Answers to polls in words; written before the code that reads them."""

import pytest

from iscg_bot.reading.polls import answers

POLL = """Please tell us which times suit you:
1) Tuesday 12 May 2026, 14:00-15:30 Geneva time
2) Wednesday 13 May 2026, 10:00-11:30
3) Thursday 14 May 2026, 14:00-15:30
4) Friday 15 May 2026, 09:30-11:00"""
ABOUT = "Re: [int-sect-group] Poll: e-meeting on accessibility"

SAID = [
    ("1 yes, 2 no, 3 if need be", "1+ 2- 3?"),
    ("1: yes\n2: no\n3: if need be\n4: no", "1+ 2- 3? 4-"),
    ("Options 1 and 3 work for me, option 2 does not. Option 4 only if need be.", "1+ 2- 3+ 4?"),
    ("I can make 2 and 4. Not 1. 3 if there is no alternative.", "1- 2+ 3? 4+"),
    ("Yes to 1, 3 and 4; no to 2.", "1+ 2- 3+ 4+"),
    ("Yes: 1, 4\nNo: 2\nIf necessary: 3", "1+ 2- 3? 4+"),
    ("1 | yes\n2 | no\n3 | maybe", "1+ 2- 3?"),
    ("Option\tAnswer\n1\tYes\n2\tNo\n3\tIf need be", "1+ 2- 3?"),
    ("Dear all,\n\nAll options work for me except 2.\n\nBest regards", "1+ 2- 3+ 4+"),
    ("None of the options works for me, sorry.", "1- 2- 3- 4-"),
    ("1) OK 2) OK 3) No 4) only if needed", "1+ 2+ 3- 4?"),
    ("#1 ✓, #2 ✗, #3 ✓", "1+ 2- 3+"),
    ("Option 2 is fine, option 3 would be possible if really needed, the other ones are not possible.", "1- 2+ 3? 4-"),
    ("I am available for option 2 only.", "2+"),
    ("1 : oui, 2 : non, 3 : si nécessaire", "1+ 2- 3?"),
    (
        "Bonjour,\n\nLes options 1 et 2 me conviennent ; l'option 3 seulement en cas de besoin.\n\nCordialement",
        "1+ 2+ 3?",
    ),
    ("Option 1 : non\nOption 2 : oui\nOption 3 : à la rigueur", "1- 2+ 3?"),
    ("Je suis disponible pour les options 2 et 4, mais pas pour la 1.", "1- 2+ 4+"),
    ("1 sí, 2 no, 3 si es necesario", "1+ 2- 3?"),
    ("Estimados colegas:\nLa opción 1 me viene bien, la 2 no puedo, la 3 si hace falta.", "1+ 2- 3?"),
    ("Opción 1: sí\nOpción 2: no\nOpción 3: solo en caso necesario", "1+ 2- 3?"),
    ("1 — да, 2 — нет, 3 — при необходимости", "1+ 2- 3?"),
    ("Варианты 1 и 3 подходят, вариант 2 не подходит, вариант 4 — если нужно.", "1+ 2- 3+ 4?"),
    ("1. Да\n2. Нет\n3. В крайнем случае", "1+ 2- 3?"),
    ("1可以，2不行，3必要时可以", "1+ 2- 3?"),
    ("选项1、3可以，选项2不可以，选项4如有必要可以。", "1+ 2- 3+ 4?"),
    ("选项一：可以\n选项二：不可以\n选项三：必要时", "1+ 2- 3?"),
    ("١ نعم، ٢ لا، ٣ عند الضرورة", "1+ 2- 3?"),
    ("الخياران 1 و3 مناسبان لي، أما الخيار 2 فغير مناسب، والخيار 4 إذا لزم الأمر.", "1+ 2- 3+ 4?"),
    ("الخيار 1: نعم\nالخيار 2: لا\nالخيار 3: عند الحاجة", "1+ 2- 3?"),
]
NOTHING = [
    ("Please indicate yes or no for each option, for example: 1 yes, 2 no.", ABOUT, POLL),
    ("Votes received so far: 1 yes, 2 no, 3 yes.", ABOUT, POLL),
    ("Veuillez répondre ainsi : 1 oui, 2 non.", ABOUT, POLL),
    ("Please answer the poll by Friday.", ABOUT, POLL),
    ("Has everybody answered the poll?", ABOUT, POLL),
    ("Thank you for setting up the poll.", ABOUT, POLL),
    ("Could you add an option on Monday 11 May?", ABOUT, POLL),
    ("Will option 2 be recorded?", ABOUT, POLL),
    ("Le sondage est-il encore ouvert ?", ABOUT, POLL),
    ("¿Hasta cuándo se puede contestar la encuesta?", ABOUT, POLL),
    ("Опрос еще открыт?", ABOUT, POLL),
    ("请问投票什么时候截止？", ABOUT, POLL),
    ("متى ينتهي الاستطلاع؟", ABOUT, POLL),
    (
        "1. Yes, we agree with the text.\n2. No comments on section 4.",
        "Re: Draft report",
        "1. Do you agree?\n2. Comments?",
    ),
    (
        "Option 2 of the draft is clearly better than option 1.",
        "Re: Terms of Reference",
        "Option 1: two themes\nOption 2: three",
    ),
    ("1. Oui, la version 3 convient.\n2. Non.", "Re: Projet de rapport", "1. La version convient-elle ?"),
    ("Yes, please register it.", "Re: Contribution", "1) Title\n2) Source"),
    ("The answers so far: option 1: 4 yes, 2 no; option 2: 1 yes, 5 no.", "Result of the poll", ""),
    (
        "Option 1: Tuesday 12 May, 14:00\nOption 2: Wednesday 13 May, 10:00\nPlease answer yes or no.",
        "Poll: e-meeting",
        "",
    ),
]


def short(choices):
    """1+ 2- 3?"""
    return " ".join(f"{key}{ {'yes': '+', 'no': '-', 'if_need_be': '?'}[said] }" for key, said in sorted(choices))


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_an_answer_below_which_the_poll_is_quoted(text, expected):
    assert short(answers(text, ABOUT, POLL)) == expected


@pytest.mark.parametrize(("text", "expected"), [s for s in SAID if "4-" not in s[1] and "All" not in s[0]])
def test_an_answer_whose_subject_names_the_poll(text, expected):
    assert short(answers(text, "Re: Doodle poll: dates for our e-meeting", "")) == expected


@pytest.mark.parametrize(("text", "subject", "quoted"), NOTHING)
def test_talk_beside_a_poll_is_no_answer(text, subject, quoted):
    assert answers(text, subject, quoted) == ()


def test_an_answer_that_says_itself_what_it_answers():
    assert short(answers("My answers to the poll: 1 yes, 2 no, 3 if need be.", "e-meeting", "")) == "1+ 2- 3?"
    assert short(answers("Ответы на опрос: 1 - да, 2 - нет.", "Встреча", "")) == "1+ 2-"


# subject, text, the poll below; written while the code did not know them
MORE = [
    (
        "Re: Poll for e-meeting",
        "Hi, 1, 2 and 4 are fine; 3 is impossible; 5 only if there is no other way.",
        "1. Mon\n2. Tue\n3. Wed\n4. Thu\n5. Fri",
        "1+ 2+ 3- 4+ 5?",
    ),
    (
        "Re: Sondage",
        "Pour moi : 1 oui, 2 oui, 3 non, 4 si besoin.",
        "1. lundi\n2. mardi\n3. mercredi\n4. jeudi",
        "1+ 2+ 3- 4?",
    ),
    ("Re: Encuesta de fechas", "Opciones 1 y 4: sí. Opción 2: no. Opción 3: si no hay más remedio.", "", "1+ 2- 3? 4+"),
    ("Re: Опрос о дате встречи", "Нам подходят варианты 2 и 3, первый не подходит.", "1. а\n2. б\n3. в", "1- 2+ 3+"),
    ("Re: 投票：会议时间", "第一个可以，第二个不行，第三个如有必要也可以。", "1. 周一\n2. 周二\n3. 周三", "1+ 2- 3?"),
    (
        "Re: استطلاع المواعيد",
        "الخيار الأول مناسب، الثاني غير مناسب، والثالث عند الضرورة فقط.",
        "1. ا\n2. ب\n3. ج",
        "1+ 2- 3?",
    ),
    ("Re: Poll", "My vote: option 3. I cannot do the others.", "1. Mon\n2. Tue\n3. Wed", "1- 2- 3+"),
    ("FW: Poll: dates", "Any of them works for us.", "1) Mon 4 May 14:00\n2) Tue 5 May 10:00", "1+ 2+"),
    ("Re: Poll", "Option 1 - Yes (preferred)\nOption 2 - Yes\nOption 3 - If need be\nOption 4 - No", "", "1+ 2+ 3? 4-"),
    ("Re: Poll", "Sorry for the late reply. Yes: 2. No: 1, 3.", "", "1- 2+ 3-"),
    ("Re: Poll", "I have voted, thanks for the reminder about option 2.", "1. Mon\n2. Tue", ""),
    ("Re: Poll", "Why is there no option on Friday? 1 and 2 are both public holidays here.", "1. Mon\n2. Tue", ""),
    ("Re: Poll", "1 yes, 2 too late for us.", "1. Mon\n2. Tue", "1+"),
    ("Re: Poll", "I take note of option 2.", "1. Mon\n2. Tue", ""),
    ("Re: Poll", "Please pick someone else for option 2.", "1. Mon\n2. Tue", ""),
    ("Re: Encuesta", "nº 2 sí, nº 1 no", "1. lun\n2. mar", "1- 2+"),
    ("Re: Опрос", "№ 2 да, № 1 нет", "1. а\n2. б", "1- 2+"),
    (
        "RE: Опрос",
        "Нам удобны 2-й и 4-й варианты. Первый не подходит, а третий возможен, если не найдётся ничего лучше.",
        "Вариант 1: а\nВариант 2: б\nВариант 3: в\nВариант 4: г",
        "1- 2+ 3? 4+",
    ),
    ("Re: Poll results", "So option 2 it is: 5 yes, 1 no, 2 if need be.", "1. Mon\n2. Tue", ""),
]


@pytest.mark.parametrize(("subject", "text", "quoted", "expected"), MORE)
def test_more_answers_and_more_talk(subject, text, quoted, expected):
    assert short(answers(text, subject, quoted)) == expected
