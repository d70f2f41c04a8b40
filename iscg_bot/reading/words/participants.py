"""Words beside the people that a request wants invited, in the notation of iscg_bot.reading.patterns."""

from iscg_bot.reading.patterns import table

INVITES = table("""
    invite/inviting/invited/invitees/invitee/participants/participant/attendees/attendee/include/including
    send ?the/an ?calendar invitation/invitations/invite/invites | send ?out the ?* link/call/details/notice/convocation
    link/invite/invitation/call/notice should/can/may/to/must/is ?also ?please go/be/to | like/want/wants to listen
    don't/not/n't forget/omit | on/in the line/room/loop | to/would/should be there/present | listen/sit/dial in
    want/wants/wanted/need/needs/like ... on/in it/board/there/attendance | count in
    add/adding | with/between | should/will/to attend | required/optional/attending | guests | people to/concerned
    copy ?in | loop in | bring/rope/get in | needs/need to/should be there
    inviter/invitez/invités/invitée/convier/convoquer/invitations | participants/participantes/participant
    inclure/ajouter/ajoutez/associer/associez/convier/conviez/convoquez | faire venir | avec
    inclurez/incluez/rajouter/rajoutez/prévenir/prévenez/avertir/avertissez/réunirait/réunira/rassemblerait/conviés/conviées
    doivent/doit/devront/devrait y être/participer/assister | soit/soient/seront/sera de la partie | à convier/associer
    envoyer/adresser/transmettre/envoyez/adressez ?aussi ?également le/l'/l/un lien/invitation/convocation
    lien/invitation/convocation est/sera/doit ?à ?être envoyer/adresser/envoyée/envoyé/adressée | en présence de
    n'oubliez/oubliez/oublier pas | souhaite/souhaitent/voudrait/voudraient ?y participer/assister/suivre/être
    inviten/invitar/inviten/invitados/invite/invítese/convocar/convoquen
    participantes/participante/asistentes/asistente | incluyan/incluir/añadan/agregar | con
    sumen/sumar/sume/agreguen/agregue/añadir/añada/citen/citar/llamen/avisen
    пригласить/пригласите/приглашенные/приглашения/приглашение | участники/участников/участниками/участник
    включить/добавить/включите/добавьте/подключите/подключить/позовите/позвать/зовем | с участием | состав
    邀请 | 参会人 | 与会者 | 参会者 | 参加人 | 与会人员 | 参会人员 | 参加者 | 通知 | 参加
    邀 | 受邀 | 列席 | 叫上 | 请上 | 拉上 | 加上 | 一并请 | اشركوا/اضيفوا/ادرجوا/استدعوا/ضموا
    دعوه/الدعوه/ادعوا/المدعوون/المدعوين/مدعوون/توجيه | المشاركون/المشاركين/مشاركون/الحاضرون | اضافه | بمشاركه/مع
""")
# an address for something else
CONTACTS = table("""
    contact/contacts/questions/reply/respond/write to/e-mail/email/tel/phone/mailto/unsubscribe/from
    send ?the/your minutes/comments/documents/report
    contacter/contact/écrire/répondre/courriel/questions | contactar/contacto/escribir/responder/correo
    контакт*/связь/вопрос*/почта | 联系 | 邮箱 | 邮件 | للتواصل/اتصال/بريد*
""")
WITHOUT = table("""
    do/not/don't/without/except/excluding/instead/no ?need ?to invite/inviting/include | without/except/excluding
    no longer
    ne pas inviter/inclure | sans inviter/inclure | sauf | no inviten/invitar/incluir | excepto/salvo
    не приглаша*/включа* | кроме | 不要邀请 | 不邀请 | 除外 | عدم دعوه | باستثناء
""")
IN_COPY = table("""
    those/everyone/everybody/people ?people/colleagues/persons ?who ?are in/on/cc'd/copied ?copy/cc/this
    all/colleagues/persons/anyone/the ?people/colleagues/persons ?who ?are in/on/cc'd/copied ?copy/cc/this
    invite/include ... in/on copy/cc
    copied ?on/in ?to this/here | cc'd | in cc | in copy | the cc/copied ?list/line/people/colleagues | people above
    en copie | en cc | destinataires ?de ?ce en/du | en copia | con copia | стоящих/указанных/всех/тех ?кто в копии
    в копии | 抄送 | 收件人 | نسخه/النسخه ?منهم | في/المنسوخ ?نسخه cc/النسخه
""")
