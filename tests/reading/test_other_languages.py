"""What Spanish, Russian, Chinese and Arabic mails ask to do with documents, and what asks for nothing."""

import pytest

# subject, text, names of the files, what is read: "action serial", joined by "|", "?" before doubts
ASKED = [
    (
        "Contribución de Chile",
        "Estimados: adjunto encontrarán la contribución de Chile para ISCG/26-2.",
        "a.docx",
        "new",
    ),
    (
        "contribución",
        "Tengo el honor de presentar, en nombre de Cuba, la contribución adjunta.",
        "a.docx",
        "new",
    ),
    (
        "doc",
        "Por favor, registren el documento adjunto.",
        "a.docx",
        "new",
    ),
    (
        "contribución",
        "Les remito nuestra contribución. ¿Podrían confirmar la recepción?",
        "a.docx",
        "new",
    ),
    (
        "rev",
        "Se adjunta la versión revisada del documento ISCG/26-2/09.",
        "a.docx",
        "revision 09",
    ),
    (
        "Revisión 1 al Documento ISCG/26-2/04",
        "Adjunta.",
        "a.docx",
        "revision 04",
    ),
    (
        "corr",
        "Adjuntamos una fe de erratas de nuestro documento ISCG/26-2/03.",
        "a.docx",
        "corrigendum 03",
    ),
    (
        "add",
        "Ecuador presenta una adenda al documento ISCG/26-2/06, adjunta.",
        "a.docx",
        "addendum 06",
    ),
    (
        "retirada",
        "Panamá retira su contribución ISCG/26-2/13.",
        "",
        "withdrawal 13",
    ),
    (
        "retirada",
        "Les ruego retirar el documento ISCG/26-2/15.",
        "",
        "withdrawal 15",
    ),
    (
        "retirada",
        "¿Podrían retirar nuestro documento ISCG/26-2/15?",
        "",
        "withdrawal 15",
    ),
    (
        "doc",
        "Retiramos el documento ISCG/26-2/05 y presentamos en su lugar la contribución adjunta.",
        "a.docx",
        "withdrawal 05|new",
    ),
    (
        "Вклад Молдовы",
        "Уважаемые коллеги, направляем вклад Молдовы в ISCG/26-2 во вложении.",
        "a.docx",
        "new",
    ),
    (
        "вклад",
        "Имею честь представить прилагаемый вклад.",
        "a.docx",
        "new",
    ),
    (
        "док",
        "Просьба зарегистрировать прилагаемый документ.",
        "a.docx",
        "new",
    ),
    (
        "вклад",
        "Во вложении наш вклад.",
        "a.docx",
        "new",
    ),
    (
        "пересмотр",
        "Направляю пересмотренную версию документа ISCG/26-2/09.",
        "a.docx",
        "revision 09",
    ),
    (
        "Пересмотр 1 Документа ISCG/26-2/04",
        "Во вложении.",
        "a.docx",
        "revision 04",
    ),
    (
        "исправление",
        "Просим опубликовать Исправление 1 к Документу ISCG/26-2/03 (прилагается).",
        "a.docx",
        "corrigendum 03",
    ),
    (
        "дополнение",
        "Представляем Дополнительный документ 1 к Документу ISCG/26-2/06.",
        "a.docx",
        "addendum 06",
    ),
    (
        "отзыв",
        "Грузия отзывает свой вклад ISCG/26-2/13.",
        "",
        "withdrawal 13",
    ),
    (
        "отзыв",
        "Прошу отозвать документ ISCG/26-2/15.",
        "",
        "withdrawal 15",
    ),
    (
        "Отзыв документа ISCG/26-2/16",
        "См. тему. Спасибо.",
        "",
        "withdrawal 16",
    ),
    (
        "док",
        "Отзываем документ ISCG/26-2/05 и направляем вместо него новый вклад (во вложении).",
        "a.docx",
        "withdrawal 05|new",
    ),
    (
        "文稿",
        "各位好：附件是我方提交ISCG/26-2会议的文稿，请登记。",
        "a.docx",
        "new",
    ),
    (
        "文稿",
        "现提交泰国文稿，供会议审议。",
        "a.docx",
        "new",
    ),
    (
        "请登记",
        "附件请登记，谢谢。",
        "a.docx",
        "new",
    ),
    (
        "修订",
        "请用附件替换文件ISCG/26-2/09。",
        "a.docx",
        "revision 09",
    ),
    (
        "ISCG/26-2/04修订1",
        "请见附件。",
        "a.docx",
        "revision 04",
    ),
    (
        "更正",
        "现提交文件ISCG/26-2/03的更正1。",
        "a.docx",
        "corrigendum 03",
    ),
    (
        "补遗",
        "随附文件ISCG/26-2/06的补遗1，请发布。",
        "a.docx",
        "addendum 06",
    ),
    (
        "撤回",
        "请撤回文件ISCG/26-2/13。",
        "",
        "withdrawal 13",
    ),
    (
        "撤回",
        "我方撤回文稿ISCG/26-2/15，并提交附件中的新文稿。",
        "a.docx",
        "withdrawal 15|new",
    ),
    (
        "撤回",
        "能否撤回我方文件ISCG/26-2/15？",
        "",
        "withdrawal 15",
    ),
    (
        "مساهمة الكويت",
        "تحية طيبة، تجدون طيه مساهمة دولة الكويت المقدمة إلى الاجتماع ISCG/26-2.",
        "a.docx",
        "new",
    ),
    (
        "مساهمة",
        "يشرفني أن أقدم المساهمة المرفقة باسم المغرب.",
        "a.docx",
        "new",
    ),
    (
        "وثيقة",
        "يرجى تسجيل الوثيقة المرفقة.",
        "a.docx",
        "new",
    ),
    (
        "مراجعة",
        "مرفق المراجعة 1 للوثيقة ISCG/26-2/09.",
        "a.docx",
        "revision 09",
    ),
    (
        "تصويب",
        "نرسل إليكم التصويب 1 للوثيقة ISCG/26-2/03.",
        "a.docx",
        "corrigendum 03",
    ),
    (
        "إضافة",
        "تقدم ليبيا الإضافة 1 للوثيقة ISCG/26-2/06.",
        "a.docx",
        "addendum 06",
    ),
    (
        "سحب",
        "نود سحب مساهمتنا ISCG/26-2/13.",
        "",
        "withdrawal 13",
    ),
    (
        "سحب",
        "يرجى سحب الوثيقة ISCG/26-2/15.",
        "",
        "withdrawal 15",
    ),
    (
        "Contribution",
        "Le agradeceré incluir la contribución adjunta en el orden del día.",
        "a.docx",
        "new",
    ),
    (
        "вклад",
        "Прошу включить прилагаемый вклад Сербии в повестку дня собрания ISCG/26-2.",
        "a.docx",
        "new",
    ),
    (
        "文稿",
        "兹附上巴基斯坦的文稿一份，请查收。",
        "a.docx",
        "new",
    ),
    (
        "مساهمة",
        "أرفق لكم مساهمة اليمن للاجتماع القادم.",
        "a.docx",
        "new",
    ),
]

# subject, text, names of the files: asks for nothing
SILENT = [
    (
        "plan",
        "Presentaremos nuestra contribución la próxima semana.",
        "",
    ),
    (
        "plan",
        "México piensa presentar una contribución sobre este tema.",
        "",
    ),
    (
        "borrador",
        "Adjunto el borrador de nuestra contribución para sus comentarios.",
        "a.docx",
    ),
    (
        "gracias",
        "Gracias por la contribución adjunta, que apoyamos.",
        "",
    ),
    (
        "pregunta",
        "¿Cómo se presenta una contribución?",
        "",
    ),
    (
        "no",
        "No retiramos el documento ISCG/26-2/05.",
        "",
    ),
    (
        "no",
        "Costa Rica no presenta ninguna contribución.",
        "",
    ),
    (
        "acta",
        "Adjunto el acta de la reunión.",
        "a.docx",
    ),
    (
        "idea",
        "Sugiero que Chile retire ISCG/26-2/05.",
        "",
    ),
    (
        "Re: doc",
        "La contribución de Ghana presenta mejor el caso.",
        "",
    ),
    (
        "info",
        "Para su información, adjunto el programa del taller.",
        "a.pdf",
    ),
    (
        "план",
        "Мы представим вклад на следующей неделе.",
        "",
    ),
    (
        "план",
        "Казахстан планирует направить вклад.",
        "",
    ),
    (
        "проект",
        "Направляю проект вклада для ваших замечаний.",
        "a.docx",
    ),
    (
        "спасибо",
        "Благодарим за вклад, поддерживаем его.",
        "",
    ),
    (
        "вопрос",
        "Как подать вклад?",
        "",
    ),
    (
        "нет",
        "Мы не отзываем документ ISCG/26-2/05.",
        "",
    ),
    (
        "нет",
        "Вклада от нас не будет.",
        "",
    ),
    (
        "повестка",
        "Направляю проект повестки дня.",
        "a.docx",
    ),
    (
        "идея",
        "Предлагаю Гане отозвать документ ISCG/26-2/05.",
        "",
    ),
    (
        "сведения",
        "Для сведения: во вложении программа семинара.",
        "a.pdf",
    ),
    (
        "计划",
        "我方将于下周提交文稿。",
        "",
    ),
    (
        "计划",
        "我们拟提交一份文稿。",
        "",
    ),
    (
        "草稿",
        "附件为文稿草稿，请提意见。",
        "a.docx",
    ),
    (
        "感谢",
        "感谢贵方提交的文稿，我们支持。",
        "",
    ),
    (
        "问题",
        "如何提交文稿？",
        "",
    ),
    (
        "不",
        "我方不提交文稿。",
        "",
    ),
    (
        "不",
        "我方不撤回文件ISCG/26-2/05。",
        "",
    ),
    (
        "议程",
        "附件是会议议程。",
        "a.docx",
    ),
    (
        "建议",
        "建议加纳撤回文件ISCG/26-2/05。",
        "",
    ),
    (
        "截止",
        "请各成员在9月12日前提交文稿。",
        "",
    ),
    (
        "خطة",
        "سنقدم مساهمة الأسبوع المقبل.",
        "",
    ),
    (
        "مسودة",
        "مرفق مسودة مساهمتنا لتعليقاتكم.",
        "a.docx",
    ),
    (
        "شكر",
        "نشكركم على المساهمة ونؤيدها.",
        "",
    ),
    (
        "سؤال",
        "كيف نقدم مساهمة؟",
        "",
    ),
    (
        "لا",
        "لا نسحب الوثيقة ISCG/26-2/05.",
        "",
    ),
    (
        "جدول",
        "مرفق جدول أعمال الاجتماع.",
        "a.docx",
    ),
    (
        "نية",
        "نعتزم تقديم مساهمة.",
        "",
    ),
    (
        "Re: doc",
        "México estaría dispuesto a retirar ISCG/26-2/08 si se acepta la propuesta.",
        "",
    ),
    (
        "Re: документ",
        "Мы готовы отозвать документ ISCG/26-2/05, если Гана согласится.",
        "",
    ),
    (
        "Re: вклад",
        "Получил ваш вклад, спасибо. Ответим на следующей неделе.",
        "",
    ),
    (
        "Re: 文稿",
        "文稿已收到，谢谢。",
        "",
    ),
    (
        "Re: مساهمة",
        "وصلتنا المساهمة المرفقة، شكراً.",
        "",
    ),
]


@pytest.mark.parametrize(("subject", "text", "files", "expected"), ASKED)
def test_asks(told, subject, text, files, expected):
    assert told(subject, text, files.split()) == expected


@pytest.mark.parametrize(("subject", "text", "files"), SILENT)
def test_asks_for_nothing(told, subject, text, files):
    assert told(subject, text, files.split()) == ""
