"""What makes a withdrawal one that is asked or decided, in the notation of reading.patterns.

Arabic and Chinese verbs, and the infinitives and nouns of others, do not tell by their form whether something is done
or only spoken of; the words around them do.
"""

from iscg_bot.reading.patterns import table

# before the verb: the author asks, decides or tells that it is so
ASKS = table("""
    نود/اود/تود/يود/بودنا/نرغب/ارغب/ترغب/يرغب/راغب*/نريد/اريد/تريد/يريد/نطلب/اطلب/تطلب/يطلب/نلتمس/التمس/تلتمس/يلتمس
    نرجو/ارجو/ترجو/يرجو/يرجي/رجاء/برجاء/الرجاء/نامل/امل/تامل/يامل/نناشدكم/نستاذنكم/استاذنكم/نستاذن/لطفا
    قررنا/قررت/قرر/تقرر/ارتاينا/ارتات/ارتاي/عزمنا/اثرنا/فضلنا/اخترنا/اضطررنا/نضطر/مضطرون/مضطره/يتعين
    نبلغكم/نحيطكم/نعلمكم/نفيدكم/نخطركم/نشعركم/نعلن/تعلن/يعلن/ابلغكم/احيطكم/اعلمكم/افيدكم/تبلغكم/تحيطكم/تفيدكم/تعلمكم
    نقرر/نفضل/افضل/تفضل/يفضل/نؤثر/علينا/يمكنكم/بامكانكم/تكرم*/التكرم/تتكرم*/تفضل*/التفضل/تتفضل*/ممكن/تقوموا/القيام
    سمحتم/نتقدم/اتقدم/تتقدم/محتاجين/عايزين/عاوزين/نبغي/ابغي/بدنا/ودنا/طلبنا | من فضلكم
    请 | 烦 | 恳 | 麻烦 | 劳驾 | 希望 | 望 | 申请 | 决定 | 要求 | 通知 | 告知 | 声明 | 特此 | 正式 | 现 | 谨 | 兹 | 同意
    必须 | 只好 | 不得不 | 只能 | 须 | 需 | 能否 | 可否 | 能不能 | 可不可以 | 帮 | 拜托 | 盼 | 愿 | 予以
    我方 | 我国 | 我们 | 我司 | 我部 | 我局 | 我处 | 我会 | 我公司 | 我单位 | 我中心 | 我院 | 我署 | 本公司 | 本部门
    本署 | 本局 | 本司 | 本人 | 本部 | 本单位 | 本组织 | 敝
""")
# behind it: that it be done, or nothing but courtesy
LETS = table("""
    吧 | 手续 | 为好 | 为宜 | 处理 | 请 | 谢谢 | 多谢 | 申请 | 请求 | 通知 | 函 | 事宜 | 不再
    شكرا/رجاء/برجاء/يرجي/نرجو | من فضلكم | لو سمحتم
""")
# before it in its own clause: only thought of, possible, or of another time
ONLY_SAID = table("""
    ربما/لعل/كدنا/كاد/كادت/كنا/كنت/كان/كانت/لكان/لكنا/لوجب/يحتمل/محتمل/احتمال/امكانيه/خيار/فكره/فرضيه/بعض/اخري/اخرون/غيرنا/افتراض/مساله/لولا
    قد نسحب/تسحب/يسحب/اسحب | ان اضطررنا/اضطرت/قررنا/لزم/تعذر/وافقت/رفضت | في حال/حاله | ما لم | قبل ان
    要不要 | 该不该 | 撤不撤 | 要是 | 假如 | 假设 | 设想 | 倘 | 万一 | 一旦 | 即使 | 即便 | 哪怕 | 就算 | 除非 | 倾向
    可能 | 或许 | 也许 | 恐怕 | 曾 | 当时 | 当初 | 早已 | 本来 | 原本 | 差点 | 已经 | 上周 | 上月 | 上个月 | 去年
    主张 | 以前
""")
# behind it in its own clause: an opinion of it, or what is said about it
UNFIT = table("""
    سابق لاوانه | لم يتخذ/يحسم/يتقرر/يصدر/يبت | غير وارد/مناسب/مقبول/مطروح | ليس واردا/مطروحا | مستبعد/مرفوض/مجرد/خطا
    不妥 | 不合适 | 不合理 | 不可取 | 太早 | 尚早 | 为时 | 的决定 | 的问题 | 的可能 | 的建议 | 的说法 | 的提议 | 的理由
    的影响 | 的后果 | 的想法 | 的传闻 | 没必要 | 没有必要 | 与否 | 这个选项 | 这件事
""")
# before what asks: it is denied
NOT = table("""
    لا/لم/لن/ليس/ليست/لسنا/غير/دون/عدم | 不 | 没 | 未 | 别 | 无 | 勿
""")

# before a Spanish or Russian infinitive, noun or subjunctive, in its own clause: the author asks, decides or tells it
WILLS = table("""
    solicita/solicitan/solicitamos/solicito/pide/pido/pedimos/piden/ruega/ruego/rogamos/ruegan/rogarles/pedirles/solicitarles/solicitud
    desea/deseamos/deseo/desearía/desearíamos/quiere/quiero/queremos/quisiera/quisiéramos/prefiere/preferimos/prefiero
    decide/decidió/decidimos/decidido/decisión/resuelve/resolvió/resuelto/optado/opta/optamos/acordado/acordó/acordamos
    favor/sírvanse/sírvase/agradec*/podrían/podría/pueden/puede/podéis/necesita*/necesito/gustaría/procede/procedemos
    comunica*/comunico/informa/informamos/notifica*/notifico/anuncia*/viene/venimos/bien a/en
    hay/tenemos/tengo/tiene que
    debemos/debe/debo/vemos/ve obligad* a | debemos/debe/debo | encargo/instrucción/instrucciones/mandato/orden de
    permito/permitimos | procedan/proceda/procédase a | tengan/tenga a bien | por la presente/este
    просит/прошу/просим/просят/просьба/просьбой/просьбу/ходатайств*/хотел*/хотим/хочет/хочу/желаем/желает/желаю
    решил*/решено/решении/решение/вынужден*/пожалуйста/необходимо/нужно/надо/можно/могли/можете/поручил*/поручено
    сообщаем/сообщает/сообщаю/уведомляем/уведомляет/уведомляю/извещаем/извещает/заявляем/заявляет/предпочитаем/предпочла
    должны/приходится/пришлось/придется/имею/имеем/имеет честь | настоящим/будьте/сочтите
    заявлен*/письмо/уведомлени* о/об
""")
# beside it: only thought of, possible, or of another time
UNREAL = table("""
    en caso/supuesto de/del | de que ?se retire/retiren | llegado el caso | antes de | en vez/lugar de
    sin retirar/anular
    iba/iban/íbamos/pensaba/pensaban/pensábamos/quería/querían/queríamos a/retirar/anular
    sería/es/fue/era/parece/será ?un ?una ?muy ?más error/prematuro/lamentable/lástima/pena/posible/exagerado/absurdo
    supondría/implicaría/implica/significaría/equivaldría/hablaba/hablaban/hablamos/baraja/barajan/rumorea/comenta
    se retire/retiraran/retirara/retirase | se podría/puede/podrá/debería/pide
    algunos/varios/otros/muchos/nadie/ninguno
    прежде чем | вместо того/отзыва | было/была/были бы ошибкой/ошибка/рано/жаль/поздно/преждевременно/правильно/странно
    ошибкой/рано/преждевременно/нецелесообразно отзывать/снимать/отозвать/было/будет
    было бы ... отзывать/снимать/отозвать
    собирал*/хотел/хотела/хотели но | дело до | в случае отзыва/если | чтобы не
    некоторые/многие/другие/никто/кто-то/кое-кто
""")
