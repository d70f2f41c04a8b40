"""Subjects of common interest as people name them in six languages, and the bodies and letters beside them."""

# one subject a block
AREAS = """
climate change | changements climatiques | changement climatique | cambio climático | изменение климата
изменению климата | изменения климата | 气候变化 | تغير المناخ

accessibility | accessibilité | accesibilidad | доступность | доступности | 无障碍获取 | 无障碍 | إمكانية النفاذ

remote participation | participation à distance | participación a distancia | дистанционное участие
дистанционного участия | дистанционному участию | 远程参会 | 远程参与 | المشاركة عن بعد

bridging the digital divide | digital divide | réduction de la fracture numérique | fracture numérique
reducción de la brecha digital | brecha digital | преодоление цифрового разрыва | преодолению цифрового разрыва
цифровой разрыв | цифрового разрыва | цифровое неравенство | 弥合数字鸿沟 | 数字鸿沟
سد الفجوة الرقمية | الفجوة الرقمية

itu website harmonization | website harmonization | website harmonisation | harmonization of itu websites
harmonization of the itu websites | harmonization of itu web sites | harmonization of websites
harmonisation des sites web | harmonisation du site web | armonización de los sitios web | armonización del sitio web
согласование веб-сайтов | согласование веб-сайта | 国际电联网站的统一 | 网站统一 | مواءمة المواقع الإلكترونية
مواءمة الموقع الإلكتروني

electronic access to documents | document access | accès électronique aux documents
acceso electrónico a los documentos | электронный доступ к документам | 文件电子访问 | النفاذ الإلكتروني إلى الوثائق

artificial intelligence | intelligence artificielle | inteligencia artificial | искусственный интеллект
искусственного интеллекта | искусственному интеллекту | 人工智能 | الذكاء الاصطناعي

emergency telecommunications | télécommunications d'urgence | telecomunicaciones de emergencia
связь в чрезвычайных ситуациях | связи в чрезвычайных ситуациях | чрезвычайных ситуаций | чрезвычайная связь
аварийная связь | telecomunicaciones en situaciones de emergencia | telecomunicaciones en emergencias | 应急通信
الاتصالات في حالات الطوارئ | اتصالات الطوارئ

gender | genre | igualdad de género | equidad de género | género | гендерное равенство
гендерные вопросы | гендерным вопросам | 性别平等 | 性别 | المساواة بين الجنسين

language issues | languages | use of languages | questions linguistiques | cuestiones lingüísticas | языковые вопросы
языковым вопросам | 语文问题 | المسائل اللغوية | اللغات

future networks | réseaux futurs | redes futuras | будущие сети | будущим сетям | будущих сетей | 未来网络
الشبكات المستقبلية

child online protection | protection des enfants en ligne | protección de la infancia en línea
защита детей в онлайновой среде | защите детей в онлайновой среде | 保护上网儿童 | 儿童上网保护
حماية الأطفال على الخط | حماية الأطفال على الإنترنت

cybersecurity | cybersécurité | ciberseguridad | кибербезопасность | кибербезопасности | 网络安全 | الأمن السيبراني

capacity building | renforcement des capacités | creación de capacidad | создание потенциала | созданию потенциала
能力建设 | بناء القدرات

internet of things | internet des objets | internet de las cosas | интернет вещей | интернету вещей | 物联网
إنترنت الأشياء

conformity and interoperability | conformité et interopérabilité | conformidad e interoperabilidad
соответствие и совместимость | 一致性和互操作性 | المطابقة وقابلية التشغيل البيني

green ict | ict and the environment | e-waste | déchets électroniques | residuos electrónicos | электронные отходы
电子废弃物 | المخلفات الإلكترونية
"""
# beside which a meeting may stand, in a sentence that names the body by its letters
BESIDE = """
alongside | in the margins of | in the margin of | on the margins of | on the sidelines of | back to back with
back-to-back with | during | in conjunction with | adjacent to | next to | around | beside
en marge de la | en marge du | en marge de l' | en marge de | parallèlement à la | parallèlement au | pendant la
pendant le | pendant | durant | lors de la | lors du
al margen de la | al margen del | en paralelo con la | en paralelo con el | durante la | durante el
coincidiendo con la | coincidiendo con el
на полях | в рамках | во время | параллельно с | в ходе
期间
على هامش | خلال | أثناء | بالتزامن مع
"""
# letters that name no body of ours and yet no mistake
LETTERS = """
iscg ict icts itu utc gmt cet cest est edt pst ok ai iot un usa
uk eu id faq tbc tbd asap ls tor toc am pm url pdf eng rsvp
зоя мск msk itu-t itu-r itu-d bdt tsb br gs sg psc mс ii iii iv
"""
# the advisory groups and ours, by their letters in six languages
ADVISORY = "rag tsag tdag gcr gcnt gcdt gar gant gadt кгр кгсэ кгрэ iscg"
# bodies of the Union and beside it
BODIES = """
wtsa wtdc wrc pp pp-26 ra council wsis wtpf cwg rpm igf sg
wp cpm apt atu cept citel rcc ascr wtsa-28 wrc-27 wtdc-25 pp-30 wtis gsr
amnt cmdt cmr cmt conseil amnt cmr ag cmdt consejo вассэ вкрэ вкр пк совет рег 理事会 全权代表大会
"""
