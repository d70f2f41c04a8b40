"""What people reply to a question of ours, and what is no answer to it, in six languages."""

import pytest

from iscg_bot.reading.answers import choose

SEVERAL, ONE, UNDOING = ("1", "2", "nothing"), ("1", "nothing"), ("undo", "withdraw")

CHOSEN = [
    (
        SEVERAL,
        "2",
        """the second one please
2
number two
Option two
I mean the second
second
2nd
the 2nd one
No. 2, thanks
we'd go for option 2
It is 2.
(2)
two""",
    ),
    (
        SEVERAL,
        "2",
        """le deuxième
la seconde
le second
numéro deux
le 2
Le n° 2 svp
la 2e
2e
la deuxième option
Je choisis la deuxième
Nous préférons le 2
c'est le deuxième
deux
Option 2, merci
la proposition 2
2ème""",
    ),
    (
        SEVERAL,
        "2",
        """la segunda
el segundo
la 2
opción dos
la segunda opción
el número 2
prefiero la segunda
la opción 2, gracias
dos
Me refiero a la segunda
2ª
nos quedamos con la 2
la segunda, por favor
el 2
la n.º 2""",
    ),
    (
        SEVERAL,
        "2",
        """второй
второе
вторую
второй вариант
вариант два
вариант 2
номер два
2-й
2-й вариант
выбираю второй
имеется в виду второй
пожалуйста, второй
№ 2
под номером 2
два""",
    ),
    (
        SEVERAL,
        "2",
        """第二个
第二
选2
选第二个
第2个
第二项
二
选项二
选项2
我选第二个
方案二
第二种
2号
应该是第二个
是第二个""",
    ),
    (
        SEVERAL,
        "2",
        """الثاني
الثانية
الخيار الثاني
رقم 2
الخيار 2
٢
أختار الثاني
الرقم الثاني
الخيار رقم 2
اثنان
نختار الخيار الثاني
أقصد الثاني
الثاني من فضلك
الاختيار الثاني
المقصود هو الثاني""",
    ),
    (
        ONE,
        "1",
        """Yes
yes, please
Yes that's right
Yes, it is.
Right.
That's correct
exactly
Sure
please do
Yes, please register it
I confirm.
Confirmed, thanks
absolutely
go ahead""",
    ),
    (
        ONE,
        "1",
        """Oui
oui, merci
Oui, c'est exact
C'est bien ça
tout à fait
exactement
Je confirme
Oui, je confirme
confirmé
c'est correct
D'accord
Oui bien sûr
Entendu""",
    ),
    (
        ONE,
        "1",
        """Sí
si, gracias
Sí, por favor
correcto
así es
exacto
Confirmado
Sí, confirmo
de acuerdo
efectivamente
Sí, es correcto
adelante
por supuesto""",
    ),
    (
        ONE,
        "1",
        """Да
да, спасибо
Да, верно
Совершенно верно
правильно
подтверждаю
Да, подтверждаю
точно
именно так
Так точно
конечно
Да, пожалуйста
всё верно
согласны""",
    ),
    (
        ONE,
        "1",
        """是
是的
对
对的
没错
正确
确认
是的，谢谢
好的，谢谢
是，请登记
同意
可以
我确认
嗯，对""",
    ),
    (
        ONE,
        "1",
        """نعم
نعم من فضلك
صحيح
هذا صحيح
نعم، أؤكد
أؤكد ذلك
بالضبط
تمام
موافق
نعم شكرا
بالتأكيد
طبعا
أجل
نؤكد""",
    ),
    (
        ONE,
        "nothing",
        """No
no, thanks
No, leave it
nope
Please don't
Non
Non, merci
surtout pas
No, gracias
no es así
Нет
нет, спасибо
не надо
не нужно
不
不是
不用了
不需要
لا
لا شكرا
كلا
no, do nothing
ne faites rien
no hagan nada
ничего не делайте
什么都不用做
لا تفعلوا شيئا""",
    ),
    (
        UNDOING,
        "undo",
        """undo
Please undo this
undo it
Undo that, sorry
annulez
merci d'annuler
annulez cela svp
veuillez annuler
deshacer
por favor deshagan
deshágalo
отмените
отмените, пожалуйста
прошу отменить
撤销
请撤销
撤销吧
تراجع
يرجى التراجع
الغوا ذلك من فضلكم
يرجى إلغاء ذلك""",
    ),
    (
        UNDOING,
        "withdraw",
        """withdraw
Please withdraw it
withdraw this document please
retirez-le
merci de le retirer
veuillez retirer ce document
retirar
retírenlo por favor
rogamos retiren el documento
отзовите
прошу отозвать
отзываем
просим отозвать документ
撤回
请撤回该文件
请撤回
سحب
يرجى سحب الوثيقة
اسحبوها من فضلكم""",
    ),
]
NO_ANSWER = """I agree with John.
The second paragraph is unclear to me.
2 more things: the agenda and the room
no idea
no problem with the rest, but which file?
Yes but I need to check with my colleagues first
oui mais lequel ?
нет времени, отвечу завтра
second thoughts: let me come back to you
не знаю
是否可以改时间？
two of us will come
dos de nosotros asistiremos
right now I am travelling
Confirmed by whom?
sure, but what does it mean?
undo what?
I do not want to undo it
ne pas annuler
не отменяйте
不要撤销
لا تسحبوا الوثيقة
exactly what do you mean?
claro que no
no lo sé
对不起，我不明白
可以问一下吗？
One second please
Parfait
Claro
Thank you very much
Dear all
Best regards
Merci beaucoup
谢谢
شكرا
Спасибо
10:10
2/3
1 or 2
either
both are fine
the first or the second
不同意
不可以
不正确
неправильно
не согласен
incorrecto
pas d'accord
je ne confirme pas
no confirmo
not correct
that is not right
غير صحيح
لست موافقا
对这个文件
对方案
it is a document
the meeting
document
undo, no wait, withdraw
не надо отменять
no withdrawal
pas de retrait
不撤回
I'd withdraw it if I could
two questions
we have one request
la seconde réunion est annulée
第一次会议
да нет
si no es posible
si possible
Number?
which one?
第几个？
какой второй?
the second meeting was cancelled
le deux juin
2 June
2号下午
二月
once
on a first come basis
Yes, no
no, yes
nobody
nothing new
none of your business
Okayama
Noam
Yesim
Sí Señor García López
release"""


@pytest.mark.parametrize(
    ("keys", "choice", "reply"), [(k, c, r) for k, c, several in CHOSEN for r in several.splitlines()]
)
def test_an_answer_is_understood(keys, choice, reply):
    assert choose(reply, keys) == (choice,)


@pytest.mark.parametrize("keys", [SEVERAL, ONE, UNDOING])
@pytest.mark.parametrize("reply", NO_ANSWER.splitlines())
def test_what_says_more_or_less_is_no_answer(keys, reply):
    assert choose(reply, keys) == ()


def test_the_latter_is_the_last_that_was_offered():
    assert choose("The latter, please.", ("1", "2", "3", "nothing")) == ("3",)
    assert choose("الأخير", ("1", "2")) == ("2",)
