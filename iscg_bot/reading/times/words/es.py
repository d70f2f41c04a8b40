"""Spanish words for time; see iscg_bot.reading.times.lexicons for the notation."""

WORDS = """
nothing: feliz navidad, feliz año nuevo, próspero año nuevo, vacaciones de navidad
feast: navidad/la navidad/el día de navidad=12-25, nochebuena=12-24, año nuevo/el día de año nuevo=1-1,
    nochevieja=12-31
that: ese/esa/dicho/dicha/ese mismo/esa misma/del mismo/de la misma
nothing: santo domingo
on_day: el/del/el día/día/para el/al
amount: media hora=1800
number: cero=0, uno/un/una=1, dos=2, tres=3, cuatro=4, cinco=5, seis=6, siete=7, ocho=8, nueve=9, diez=10, once=11,
    doce/una docena de=12, trece=13, catorce=14, quince=15, dieciséis=16, diecisiete=17, dieciocho=18, diecinueve=19,
    veinte=20, veintiuno/veintiún/veintiuna=21, veintidós=22, veintitrés=23, veinticuatro=24, veinticinco=25,
    veintiséis=26, veintisiete=27, veintiocho=28, veintinueve=29, treinta=30, cuarenta=40, cincuenta=50, sesenta=60,
    unos/unas/pocos/pocas/algunos/algunas/varios/varias=3, un par de/par de=2
ordinal: primeros/primeras/primero/primera/primer=1, segundo/segunda=2, tercero/tercera/tercer=3, cuarto/cuarta=4,
    quinto/quinta=5,
    sexto/sexta=6, séptimo/séptima=7, octavo=8, noveno=9, décimo=10
month: ene=1, abr=4, ago=8, set/sept/setiembre=9, dic=12
weekday: lun=0, mar=1, mie=2, jue=3, vie=4, sab=5, dom=6, sabados=5, domingos=6
unit: segundo/segundos/seg=second, minuto/minutos/min/mins=minute, hora/horas/hr/hrs/hs=hour, día/días/el día=day,
    semana/semanas/sem=week, mes/meses=month, año/años=year, trimestre/trimestres=quarter,
    fin de semana/weekend/finde/fines de semana=weekend,
    día hábil/días hábiles/día laborable/días laborables/días laborales/día de trabajo/días de trabajo/
    día laboral=working_day,
    década/décadas=decade, quincena/quincenas=fortnight, semestre=half_year
relative: hoy=0, mañana=1, ayer=-1, pasado mañana=2, anteayer/antes de ayer/antier=-2
partday: esta noche/hoy en la noche/hoy a la noche=0 night, anoche/ayer noche/ayer por la noche=-1 night,
    mañana por la noche=1 night, antenoche/anteanoche=-2 night,
    mañana por la mañana/mañana en la mañana/mañana a la mañana=1 morning, esta mañana/hoy por la mañana=0 morning,
    ayer por la mañana=-1 morning, esta tarde/hoy por la tarde=0 afternoon, mañana por la tarde=1 afternoon,
    ayer por la tarde=-1 afternoon
now: ahora/ahora mismo/ya/en este momento/ahorita/lo más temprano posible/cuanto antes
turn: próximo/próxima/próximos/próximas/siguiente/siguientes/que viene/que vienen/entrante/venidero/venideros=1,
    pasado/pasada/pasados/pasadas/último/última/últimos/últimas/anterior/anteriores/previo/previa/previos=-1,
    este/esta/actual/corriente/en curso=0
in: en/dentro de/de aquí a/en unos/al cabo de
within: en los próximos/durante los próximos/en las próximas/durante las próximas
ago_first: hace
ago: atrás/antes
later: más tarde/después/a partir de ahora/desde ahora
at: a las/a la/a/alrededor de las/sobre las/hacia las/cerca de las/a eso de las/a eso de la
hour_word: las/la
meridiem: de la mañana/por la mañana/am/a.m/a.m./a m/de la madrugada/en la mañana/a. m.=am,
    de la tarde/por la tarde/de la noche/por la noche/pm/p.m/p.m./p m/del mediodía/en la tarde/en la noche=pm,
    p. m.=pm
part: antes del almuerzo/antes de almorzar/antes de comer=late_morning,
    después del almuerzo/después de almorzar/después de comer=afternoon, por la mañana/la mañana/en la mañana/
    las mañanas/mañanas/de la mañana=morning,
    temprano por la mañana/a primera hora de la mañana/temprano en la mañana/primera hora=early_morning,
    a última hora de la mañana/media mañana=late_morning,
    tarde/por la tarde/la tarde/en la tarde/tardes/de la tarde=afternoon,
    a primera hora de la tarde/temprano en la tarde=early_afternoon, a última hora de la tarde=late_afternoon,
    noche/por la noche/la noche/en la noche/noches/de la noche=night,
    madrugada/por la madrugada/de madrugada/la madrugada/de la madrugada=dawn,
    pausa del almuerzo/pausa para el almuerzo/pausa de mediodía/hora de comer/hora del almuerzo/almuerzo=lunch,
    horario laboral/horas de oficina/horario de oficina/horas laborales/horario de trabajo=working_hours,
    tarde noche=evening, anochecer/atardecer=evening
oclock: en punto/horas en punto
noon: mediodía/medio día/el mediodía=12, medianoche/media noche/la medianoche=0
day_end: al final de la jornada/final de la jornada/al término de la jornada/final del día/fin del día/
    el final del día/fin de día/a fin de día/al final del día
fraction: media=30, cuarto/cuartos=15
past: y/pasadas
to_hour: menos
from: de/desde/del/desde el/desde las/de las/a partir de/desde la/de la
to: a/al/-/hasta/hasta el/hasta las/a las/hasta la/a la
between: entre/entre el/entre las/entre los
and: y/e/&
or: ni/o/u/o bien/o si no
before: antes del/antes de/antes de las/a más tardar/a más tardar el/no más tarde de/no más tarde del/previo a,
    anterior a
after: después del/después de/después de las/a partir del/tras/no antes de/no antes del/posterior a
after_last: o más tarde/en adelante
before_last: o antes
until: hasta/hasta el/hasta la/hasta las
since: comenzando el/empezando el/desde/desde el/a partir de/a partir del/desde la/desde las
the: el/la/los/las/en/por/para/durante/un/una/lo/del
of: de/del/de la/en/de los/en el
of_it: del mismo mes/de ese mes
not: no/excepto/salvo/menos el/excluyendo/a excepción de/no puedo/no disponible/imposible
third: a primeras horas de/primeras horas de=early, a últimas horas de/últimas horas de=late,
    principios de/a principios de/comienzos de/a comienzos de/inicio de/inicios de/a inicios de/comienzo de=early,
    principio de/al principio de/al comienzo de/a principios del/principios del/inicios del/comienzos del=early,
    inicio del/temprano=early,
    mediados de/a mediados de/mitad de/a mitad de/mediados del/a mediados del/medio de=middle,
    finales de/a finales de/fines de/a fines de/fin de/final de/el final de/finales del/fines del/final del=late,
    a finales del/a fin de/al final de/a final de/tarde en=late
half: primera mitad de/la primera mitad de/primera quincena de/la primera quincena de/primera mitad del=1,
    segunda mitad de/la segunda mitad de/segunda quincena de/la segunda quincena de/segunda mitad del=2
whole: todo/toda/entero/entera/completo/completa/todo el/toda la
every: cada/todos los/todas las
week_of: semana del/la semana del/semana que comienza el/la semana que empieza el/semana que inicia el,
    semana que va del/semana que se inicia el/semana que empieza el/semana que comienza/semana a partir del
about: aproximadamente/alrededor de/unos/cerca de/más o menos
season: primavera=3, verano=6, otoño=9, invierno=12
half_number: media/medio
rest: lo que queda de/lo que queda del/lo que queda de la/lo que resta de/lo que resta del/lo que resta de la,
    resto de mi/el resto de mi/resto de nuestra/resto de/el resto de/resto del/el resto del/resto de la/el resto de la
year_word: año
month_end: fin de mes/final de mes/el fin de mes
year_end: fin de año/fin del año/final del año
"""
