"""Questions as people put them, twenty in each language; half of them written after the reader was."""

import pytest

from iscg_bot.reading.inquiries import asks

ASKED = """
When do we meet next?|next_meeting
Has the date of the coming ISCG session been fixed?|next_meeting
How long do we have to send in our contribution?|deadline
What's the cut-off date for documents?|deadline
Could I have a copy of the agenda?|agenda
What will be on the agenda of ISCG/26-2?|agenda
Where are the documents for the meeting posted?|documents
Has anything been submitted yet for 26-2?|documents
Who chairs the group at the moment?|composition
How does one submit a contribution to the group?|help
Quand nous réunissons-nous la prochaine fois ?|next_meeting
La date de la prochaine séance de l'ISCG est-elle fixée ?|next_meeting
De combien de temps disposons-nous pour envoyer notre contribution ?|deadline
Quel est le dernier délai pour les documents ?|deadline
Serait-il possible d'avoir une copie de l'ordre du jour ?|agenda
Que prévoit l'ordre du jour de l'ISCG/26-2 ?|agenda
Où sont publiés les documents de la réunion ?|documents
Des contributions ont-elles déjà été reçues pour la 26-2 ?|documents
Qui préside actuellement le groupe ?|composition
Comment faire pour soumettre une contribution au groupe ?|help
¿Cuándo nos reunimos la próxima vez?|next_meeting
¿Ya está fijada la fecha de la próxima sesión del ISCG?|next_meeting
¿Cuánto tiempo tenemos para enviar nuestra contribución?|deadline
¿Cuál es la fecha tope para los documentos?|deadline
¿Sería posible tener una copia del orden del día?|agenda
¿Qué puntos tiene el orden del día de la ISCG/26-2?|agenda
¿Dónde están publicados los documentos de la reunión?|documents
¿Se han recibido ya contribuciones para la 26-2?|documents
¿Quién preside actualmente el grupo?|composition
¿Cómo se presenta una contribución al grupo?|help
Когда мы собираемся в следующий раз?|next_meeting
Определена ли уже дата ближайшего заседания МСКГ?|next_meeting
Сколько времени у нас есть, чтобы направить вклад?|deadline
Каков крайний срок представления документов?|deadline
Не могли бы вы прислать копию повестки дня?|agenda
Что включено в повестку дня ISCG/26-2?|agenda
Где размещены документы собрания?|documents
Поступили ли уже вклады к 26-2?|documents
Кто сейчас председательствует в группе?|composition
Как представить вклад в группу?|help
我们下一次什么时候开会？|next_meeting
跨部门协调组下次会议日期定了吗？|next_meeting
我们最晚什么时候可以提交文稿？|deadline
文件提交的最后期限是哪天？|deadline
能给我一份议程吗？|agenda
ISCG/26-2的议程有哪些内容？|agenda
会议文件在哪里可以找到？|documents
26-2会议已经收到文稿了吗？|documents
现在谁担任组长？|composition
怎样向本组提交文稿？|help
متى نجتمع في المرة القادمة؟|next_meeting
هل حُدد موعد الدورة المقبلة للفريق؟|next_meeting
كم من الوقت لدينا لإرسال مساهمتنا؟|deadline
ما هو آخر موعد لتقديم الوثائق؟|deadline
هل يمكن الحصول على نسخة من جدول الأعمال؟|agenda
ماذا يتضمن جدول أعمال ISCG/26-2؟|agenda
أين نُشرت وثائق الاجتماع؟|documents
هل وردت مساهمات لاجتماع 26-2؟|documents
من يرأس الفريق حاليا؟|composition
كيف يمكن تقديم مساهمة إلى الفريق؟|help
Is it known yet when the ISCG will meet again?|next_meeting
On which day is our next call?|next_meeting
When must contributions reach you at the latest?|deadline
Is it still possible to submit a document for ISCG/26-2, and until when?|deadline
Please circulate the agenda when ready.|agenda
Which contributions have come in for the next meeting?|documents
Kindly share the link to the meeting documents.|documents
Who are the coordinators for accessibility?|composition
Who is TDAG's representative in the group?|composition
What do I have to write to have a document registered?|help
Sait-on déjà quand l'ISCG se réunira à nouveau ?|next_meeting
Quel jour se tient notre prochaine réunion ?|next_meeting
À quelle date au plus tard faut-il vous faire parvenir les contributions ?|deadline
Est-il encore possible de soumettre un document, et jusqu'à quand ?|deadline
L'ordre du jour est-il déjà disponible ?|agenda
Quelles contributions sont arrivées pour la prochaine réunion ?|documents
Merci de me communiquer le lien vers les documents de la réunion.|documents
Qui sont les coordonnateurs pour l'accessibilité ?|composition
Qui représente le GCDT au sein du groupe ?|composition
Que dois-je écrire pour faire enregistrer un document ?|help
¿Se sabe ya cuándo volverá a reunirse el ISCG?|next_meeting
¿Qué día es nuestra próxima reunión?|next_meeting
¿Para qué fecha, a más tardar, deben llegarles las contribuciones?|deadline
¿Aún es posible presentar un documento, y hasta cuándo?|deadline
¿Está ya disponible el orden del día?|agenda
¿Qué contribuciones han llegado para la próxima reunión?|documents
Por favor, compartan el enlace a los documentos de la reunión.|documents
¿Quiénes son los coordinadores de accesibilidad?|composition
¿Quién representa al GADT en el grupo?|composition
¿Qué tengo que escribir para que se registre un documento?|help
Известно ли уже, когда МСКГ соберётся снова?|next_meeting
В какой день состоится наша следующая встреча?|next_meeting
К какому сроку самое позднее должны поступить вклады?|deadline
Можно ли ещё представить документ и до какого числа?|deadline
Готова ли уже повестка дня?|agenda
Какие вклады поступили к следующему собранию?|documents
Пришлите, пожалуйста, ссылку на документы собрания.|documents
Кто координаторы по доступности?|composition
Кто представляет КГРЭ в группе?|composition
跨部门协调组什么时候再开会，有消息吗？|next_meeting
我们下次会议是哪一天？|next_meeting
文稿最迟什么时候要交到秘书处？|deadline
现在还能提交文件吗？截止到哪天？|deadline
议程出来了吗？|agenda
下次会议收到了哪些文稿？|documents
请把会议文件的链接发给我。|documents
无障碍方面的协调员是谁？|composition
谁代表电信发展顾问组？|composition
要登记文件我该写些什么？|help
هل عُرف متى سيجتمع الفريق مجددا؟|next_meeting
في أي يوم يعقد اجتماعنا القادم؟|next_meeting
ما آخر موعد يجب أن تصلكم فيه المساهمات؟|deadline
هل ما زال بالإمكان تقديم وثيقة، وحتى متى؟|deadline
هل جدول الأعمال متاح؟|agenda
ما المساهمات التي وردت للاجتماع القادم؟|documents
يرجى إرسال رابط وثائق الاجتماع.|documents
من هم منسقو إمكانية النفاذ؟|composition
من يمثل الفريق الاستشاري لتنمية الاتصالات في الفريق؟|composition
ماذا أكتب لتسجيل وثيقة؟|help
"""


@pytest.mark.parametrize("line", ASKED.strip().splitlines())
def test_is_answered_by_its_topic(line):
    words, _, about = line.partition("|")
    assert [asking.about for asking in asks(words)] == [about]
