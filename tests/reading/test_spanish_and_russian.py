"""Spanish and Russian as officials write them: what they ask, and the nearest that ask for nothing."""

import pytest

from iscg_bot.model.meetings import Partstat
from iscg_bot.model.submissions import DocumentAction
from iscg_bot.reading import rsvps
from iscg_bot.reading.addressing import Addressing, addressing
from iscg_bot.reading.areas import area_in
from iscg_bot.reading.documents import heading_of_lines
from iscg_bot.reading.labels import readable
from iscg_bot.reading.numbers import numbers
from iscg_bot.reading.polls import answers
from iscg_bot.reading.requests import Kind, asked
from iscg_bot.reading.sayings import names, sayings
from iscg_bot.reading.sources import source_in
from iscg_bot.reading.titles import labelled_title, named_so, topic

MEETINGS = """
request|¿Ven factible armar un encuentro virtual en la semana del 18 de enero?
request|¿Sería mucho pedir que nos armen una videollamada de 40 minutos el jueves 12?
request|CONATEL tiene a bien requerir que se fije una sesión en línea el 3 de febrero a las 14:00.
request|La Comisión solicita sala e interpretación para un encuentro presencial, aprovechando el GANT.
request|Tengo el encargo de pedir una reunión híbrida en los márgenes del GADT, de dos horas.
request|Nos urge una reunión corta (30 min) sobre ciberseguridad el martes 10.
request|Solicítase convocar a reunión electrónica el 12 de noviembre, 10:00 a 11:30.
request|Quedo a la espera de que nos confirmen una reunión virtual para el 12 de noviembre.
request|Просим выделить зал на два часа для встречи на полях КГСЭ.
request|Сочтёте ли вы возможным провести видеоконференцию 12 ноября?
request|Хотелось бы обсудить это голосом: найдёте нам полчаса 12 ноября?
request|Прошу внести в график видеоконференцию по доступности, 12 ноября, 10:00–11:30.
request|Соберите, пожалуйста, нас в Zoom 12 ноября в 10.
request|Не могли бы вы помочь с организацией ВКС на 45 минут 12 ноября в 14:00?
request|Нам бы встретиться на полях КГРЭ, часа на два.
move|Hay que recorrer una semana la videoconferencia que teníamos el 21 de mayo: queda para el 28 de mayo.
move|Les pido reagendar la videollamada del martes 10 para el jueves 12.
move|Встреча, назначенная на 10 ноября в 10:00, переносится на 17 ноября в 15:00.
call off|Просим аннулировать заявку на собрание 10 ноября.
""".strip().splitlines()
NO_MEETING = """
Por favor confirmen la reunión del 12 de noviembre.
¿La reunión es factible?
¿Consideran necesaria una reunión?
La Resolución 191 requiere que se celebre una reunión anual.
El año pasado pedimos una reunión virtual y nunca se hizo.
Si en algún momento se llegara a convocar una reunión, avísennos.
Если вдруг понадобится собрание, дайте знать.
В прошлом году мы просили провести собрание, его не провели.
Не видим необходимости в отдельном собрании.
Просим не переносить собрание 10 ноября.
""".strip().splitlines()
HANDED_OVER = """
Me permito hacerle llegar el documento del Ecuador para la sesión ISCG/26-2.
Cumplo con enviarle el documento de Bolivia para la reunión ISCG/26-2.
Con la venia de la Directora, elevo a ese Grupo la contribución de Nicaragua.
Como complemento de nuestro ISCG/26-2/11 va el Add.1 con los cuadros estadísticos.
Reemplazamos el ISCG/26-2/11 por la versión que va aquí.
Ruego a la Secretaría darle curso.
К нашему ISCG/27-1/3 добавляем Дополнительный документ 1: замеры за декабрь.
Направляем исправление (Испр. 1), опубликуйте, пожалуйста.
В дополнение к нашему ISCG/26-2/11 шлём Доп. 1 с таблицами.
""".strip().splitlines()
NOT_HANDED_OVER = """
Perú presentó una contribución verbal; Canadá retiró su reserva.
Cuba envió una contribución la semana pasada.
Nos fue grato recibir su contribución.
Les pedimos no incluirlo en el orden del día ni traducirlo.
Если понадобится, добавим дополнительный документ к ISCG/26-2/11.
Узбекистан представил пересмотр ISCG/26-2/7.
""".strip().splitlines()
WITHDRAWN = """
Solicitamos retirar el documento ISCG/26-2/11.
Por la presente, Chile solicita la retirada del documento ISCG/26-2/11.
Les comunicamos la decisión de retirar el ISCG/26-2/11 del orden del día.
Retirar el documento ISCG/26-2/11, por favor.
Panamá da por retirado el documento ISCG/26-2/17.
Solicitamos dejar sin efecto y retirar el documento ISCG/26-2/11.
Документ ISCG/26-2/11 просим снять с рассмотрения.
Уведомляем об отзыве нашего вклада ISCG/26-2/11.
Отозвать, пожалуйста, ISCG/26-2/11.
Снимаем свой документ ISCG/26-2/11.
Просьба отозвать документ ISCG/26-2/11, он подан по ошибке.
""".strip().splitlines()
NOT_WITHDRAWN = """
Panamá retiró el documento ISCG/26-2/17.
En caso de que se retire el documento ISCG/26-2/11, Chile presentaría otro texto.
Se baraja retirar el documento ISCG/26-2/11.
Sería un error retirar el documento ISCG/26-2/11.
Cuba iba a retirar el documento ISCG/26-2/11, pero lo mantiene.
Llegado el caso de retirar el documento ISCG/26-2/11, lo comunicaríamos con tiempo.
Aún no se ha tomado la decisión de retirar el ISCG/26-2/11.
Antes de retirar el documento ISCG/26-2/11 quisiéramos oír al Presidente.
Algunos colegas piden retirar el documento ISCG/26-2/11.
Было бы ошибкой отозвать документ ISCG/26-2/11.
Прежде чем отозвать документ ISCG/26-2/11, хотели бы услышать председателя.
Казахстан собирался отозвать документ ISCG/26-2/11, но передумал.
Дойди дело до отзыва документа ISCG/26-2/11, мы бы предупредили.
Никто не просит снять документ ISCG/26-2/11 с рассмотрения.
""".strip().splitlines()


@pytest.mark.parametrize("line", MEETINGS)
def test_what_is_asked_about_meetings(line):
    kind, text = line.split("|")
    assert [str(one.kind) for one in asked(text)] == [kind]


@pytest.mark.parametrize("text", NO_MEETING)
def test_talk_asks_for_no_meeting(text):
    assert asked(text) == ()


@pytest.mark.parametrize(("lines", "meant"), [(HANDED_OVER, True), (NOT_HANDED_OVER, False)])
def test_a_document_is_handed_over(lines, meant):
    assert [line for line in lines if any(one.hands_over for one in sayings(line)) is not meant] == []


@pytest.mark.parametrize(("lines", "meant"), [(WITHDRAWN, True), (NOT_WITHDRAWN, False)])
def test_a_withdrawal_is_asked_or_decided(lines, meant):
    assert [line for line in lines if any(one.withdraws for one in sayings(line)) is not meant] == []


def test_one_document_is_withdrawn_and_another_comes_in_its_place():
    found = sayings("Отзываем ISCG/26-2/11, взамен примите приложенный вклад «Новый подход».")
    assert [(one.withdraws, one.hands_over) for one in found] == [(True, False), (False, True)]


def test_the_longest_label_of_a_table_leaves_two_spaces():
    text = "  Documento       ISCG/27-1/6\n  Título          Cables submarinos\n  Presentado por  Andina Fibra S.A.\n"
    assert heading_of_lines(readable(text).splitlines()).source == "Andina Fibra S.A."
    assert ":" not in readable("Buenos días,  les escribo\t")


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("Panamá da por retirado el documento ISCG/26-2/17.", "Panamá"),
        ("El documento que presenta Uruguay a la reunión.", "Uruguay"),
        ("Les comparto el aporte de Bolivia para la ISCG/26-2.", "Bolivia"),
        ("К нашему ISCG/27-1/3 («Энергия», АО «Северный телеком») добавляем файл.", "АО «Северный телеком»"),
    ],
)
def test_who_submits(sentence, source):
    assert source_in(sentence) == source


def test_the_ordinal_of_an_addendum_is_no_document():
    assert numbers("Доп. док. 1 (Северный телеком)") == ()
    assert names("Corr.1 (исправление)").kind is DocumentAction.CORRIGENDUM


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Nombre para la convocatoria: Lectura final del borrador", "Lectura final del borrador"),
        ("Название для расписания: Последняя миля", "Последняя миля"),
        ("Nombre del archivo: borrador.docx", ""),
        ("Название организации: Связьпроект", ""),
    ],
)
def test_a_label_names_the_meeting(text, title):
    assert labelled_title(text) == title


def test_the_meeting_is_to_be_called_so():
    assert named_so("В расписании назовите, пожалуйста, так: Последняя миля: кто платит?\nПозовите всех.") == (
        "Последняя миля: кто платит?"
    )
    assert topic("нужен видеозвонок послезавтра в 15:30 по Бишкеку") == ""


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("Будем говорить о гендерном равенстве в делегациях.", "гендерном равенстве"),
        ("Нужен звонок по чрезвычайной связи.", "чрезвычайной связи"),
        ("Обсудим цифровым неравенством вызванные вопросы", "цифровым неравенством"),
        ("Возможно, будет дождь.", ""),
    ],
)
def test_a_subject_in_any_case(text, area):
    assert area_in(text) == area


@pytest.mark.parametrize(
    ("greeting", "whom"),
    [
        ("Estimadas y estimados:", Addressing.ANYBODY),
        ("Estimadas/os:", Addressing.ANYBODY),
        ("Compañeros, buen día:", Addressing.ANYBODY),
        ("Hola equipo,", Addressing.ANYBODY),
        ("Estimada Begoña:", Addressing.PEOPLE),
        ("Уважаемая Анна Петровна!", Addressing.PEOPLE),
    ],
)
def test_whom_a_greeting_addresses(greeting, whom):
    assert addressing(f"{greeting}\n\nEs hora.") is whom


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("6 октября участвовать не смогу. Готов подключиться в четверг 8 октября с 11.00.", True),
        ("6 октября не смогу, но смогу 8 октября в 11:00.", True),
        ("No podré asistir el 6. Estaría disponible el jueves 8 por la mañana.", True),
        ("No podré asistir; irá mi colega Ana.", False),
    ],
)
def test_who_refuses_says_when_he_can(text, there):
    assert rsvps.answer(text) is Partstat.DECLINED
    assert bool(rsvps.instead(text, declined=True)) is there
    assert rsvps.instead(text) == () or not text.startswith("6")


@pytest.mark.parametrize(
    "last", ["если больше ничего не найдётся", "если другого не будет", "если вдруг ничего не найдёте"]
)
def test_only_if_nothing_else_is_found(last):
    poll = "Вариант 1: 26 октября, 10:00\nВариант 2: 27 октября, 14:00\nВариант 3: 29 октября, 10:00"
    assert answers(f"1 - ок. 2 - никак. 3 {last}.", "Re: Опрос", poll) == (
        ("1", "yes"),
        ("2", "no"),
        ("3", "if_need_be"),
    )


def test_a_request_is_no_move():
    assert asked("Прошу назначить видеоконференцию на 12 ноября.")[0].kind is Kind.REQUEST
