"""What a server puts under every mail was not written for this one (M76)."""

import pytest

from iscg_bot.intake.quotes import split
from iscg_bot.model.mail import Segment

WORDS = "Please find attached the contribution of Ghana."
PARAGRAPHS = [
    "Disclaimer: nothing in this mail may be amended or withdrawn without our consent.",
    "This e-mail and any files with it are confidential. Please cancel your copy\nand inform the sender.",
    "If you have received this message in error, please delete it and notify us.",
    "Ce courriel et ses pièces jointes sont confidentiels. Merci de ne pas le diffuser.",
    "Si vous avez reçu ce message par erreur, veuillez annuler votre copie.",
    "Este correo y sus anexos son de carácter confidencial; no lo publique.",
    "Si usted ha recibido este mensaje por error, le rogamos que lo retire de su buzón.",
    "Данное сообщение и вложения могут содержать коммерческую тайну и не являются отзывом оферты.",
    "【免责声明】本邮件及附件可能含有保密信息。未经许可，不得修改、提交或撤回本邮件所载内容。",
    "إخلاء مسؤولية: هذه الرسالة ومرفقاتها سرية. إذا وصلتك خطأً فيرجى إلغاؤها وإبلاغ المرسل.",
]


def new(text: str) -> str:
    return "\n".join(line.text for line in split(text) if line.kind is Segment.NEW).strip()


@pytest.mark.parametrize("paragraph", PARAGRAPHS)
def test_a_disclaimer_is_not_the_authors(paragraph):
    assert new(f"{WORDS}\n\nAma\n\n{paragraph}\n") == f"{WORDS}\n\nAma"


@pytest.mark.parametrize("paragraph", PARAGRAPHS)
def test_in_a_page_no_empty_line_parts_it_from_what_the_author_wrote(paragraph):
    written = f"Dear all,\n{WORDS}\nWe look forward to your confirmation of the registration.\nAma"
    assert new(f"{written}\n{paragraph}\n") == written
    assert new(f"{written}\n{paragraph}\nIt was scanned on its way.\n") == written


def test_above_the_text_it_takes_nothing_of_it_away():
    written = f"Dear all,\n{WORDS}\nWe look forward to your confirmation.\nKind regards,\nAma\nAccra"
    assert new(f"{PARAGRAPHS[0]}\n{written}\n") == written


@pytest.mark.parametrize(
    "sentence",
    [
        "This message replaces the one of yesterday: please withdraw ISCG/26-2/04.",
        "Ce message concerne la contribution du Mali, que nous retirons.",
        "Our contribution treats confidential data, and is intended for the next meeting.",
        "Если вы получили наш вклад, подтвердите, пожалуйста.",
        "本邮件附上我国文稿，请登记。",
        "هذه الرسالة تتضمن مساهمة الأردن.",
    ],
)
def test_what_the_author_says_of_the_mail_is_new(sentence):
    assert new(f"{sentence}\n\nAma") == f"{sentence}\n\nAma"
