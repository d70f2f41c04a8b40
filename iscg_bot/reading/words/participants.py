"""Words beside the people that a request wants invited, in the notation of iscg_bot.reading.patterns."""

from iscg_bot.reading.patterns import table

INVITES = table("""
    invite/inviting/invited/invitees/invitee/participants/participant/attendees/attendee/include/including
    send ?the/an ?calendar invitation/invitations/invite/invites
    add/adding | with/between | should/will/to attend | required/optional/attending | guests | people to/concerned
    copy ?in | loop in | bring/rope/get in | needs/need to/should be there
    inviter/invitez/invités/invitée/convier/convoquer/invitations | participants/participantes/participant
    inclure/ajouter/ajoutez/associer/associez/convier/conviez/convoquez/faire venir | avec
    inviten/invitar/inviten/invitados/invite/invítese/convocar/convoquen
    participantes/participante/asistentes/asistente | incluyan/incluir/añadan/agregar | con
    sumen/sumar/sume/agreguen/agregue/añadir/añada/citen/citar/llamen/avisen
    пригласить/пригласите/приглашенные/приглашения/приглашение | участники/участников/участниками/участник
    включить/добавить/включите/добавьте/подключите/подключить/позовите/позвать/зовем | с участием | состав
    邀请 | 参会人 | 与会者 | 参会者 | 参加人 | 与会人员 | 参会人员 | 参加者 | 通知 | 参加
    叫上 | 请上 | 拉上 | 加上 | 一并请 | اشركوا/اضيفوا/ادرجوا/استدعوا/ضموا
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
