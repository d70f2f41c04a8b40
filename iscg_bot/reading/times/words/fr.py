"""French words for time; see iscg_bot.reading.times.lexicons for the notation."""

WORDS = """
nothing: joyeux noël, vacances de noël, fêtes de noël
feast: noël/le jour de noël=12-25, la veille de noël/veille de noël=12-24, jour de l'an/nouvel an/le nouvel an=1-1
that: ce même/cette même/du même/de la même
on_day: le/du/pour le/jusqu'au/au
amount: demi-heure/une demi-heure/demi heure=1800
number: zéro=0, un/une=1, deux=2, trois=3, quatre=4, cinq=5, six=6, sept=7, huit=8, neuf=9, dix=10, onze=11,
    douze=12, treize=13, quatorze=14, quinze=15, seize=16, dix-sept=17, dix-huit=18, dix-neuf=19, vingt=20,
    vingt et un/vingt-et-un=21, trente=30, trente et un/trente-et-un=31, quarante=40, cinquante=50, soixante=60,
    quelques=3, une douzaine de=12, une dizaine de=10, une quinzaine de=15, une vingtaine de=20, une trentaine de=30
ordinal: premiers/premières/premier/première=1, deuxième/second/seconde=2, troisième=3, quatrième=4, cinquième=5,
    sixième=6, septième=7,
    huitième=8, neuvième=9, dixième=10, onzième=11, douzième=12
in_eight: en huit=7, en quinze=14, en 8=7, en 15=14
month: jan=1, sep=9, janv=1, fev/fevr=2, avr=4, juil/jul=7, sept.=9, aout=8
weekday: lun=0, mar=1, mer=2, jeu=3, ven=4, sam=5, dim=6, lundis=0, mardis=1, mercredis=2, jeudis=3, vendredis=4,
    samedis=5, dimanches=6
unit: seconde/secondes/sec/secs=second, minute/minutes/min/mins/mn=minute, heure/heures/hr/hrs=hour,
    jour/jours/nuits/journée/journées=day, semaine/semaines/sem/semaine-ci=week, mois/mois-ci=month, an/ans/année/
    années=year,
    trimestre/trimestres=quarter, week-end/weekend/weekends/week-ends/fin de semaine=weekend,
    jour ouvrable/jours ouvrables/jour ouvré/jours ouvrés/journée de travail/journées de travail/jour de travail/
    jours de travail=working_day, décennie/décennies=decade,
    semestre/semestres=half_year
relative: aujourd'hui/aujourd hui/ce jour/auj=0, demain/le lendemain=1, hier/la veille=-1,
    après-demain/apres demain/surlendemain/le surlendemain=2, avant-hier/avant hier=-2
partday: ce soir/cette nuit/cette soirée=0 evening, hier soir/hier au soir/la nuit dernière/la nuit passée=-1 night,
    demain soir=1 night
now: maintenant/tout de suite/immédiatement/à l'instant/en ce moment/dès que possible
turn: prochain/prochaine/prochains/prochaines/suivant/suivante/suivants/suivantes/à venir/d'après/qui vient=1,
    qui arrive=1, dernier/dernière/derniers/dernières/passé/passée/passés/passées/précédent/précédente/d'avant=-1,
    ce/cet/cette/courant/en cours/actuel/actuelle=0
in: dans/d'ici/au bout de/endéans/sous
within: au cours des/dans les/pendant les/durant les/lors des/au cours de/en moins de/en l'espace de
ago_first: il y a/il ya/cela fait/ça fait/voilà/y a
ago: plus tôt/avant
later: plus tard/à partir de maintenant/à compter d'aujourd'hui/après
at: à/vers/aux alentours de/aux environs de/autour de/environ/vers les/à environ/vers environ
meridiem: de la matinée/du matinée/a m/le matin/am/a.m./a.m=am, de l'après-midi/de l'apres midi/du soir/de la nuit/
    pm/p.m./p.m/p m/de la soirée/du soirée=pm
part: avant le déjeuner/avant déjeuner/avant la pause déjeuner=late_morning,
    après le déjeuner/après déjeuner/après la pause déjeuner=afternoon, matin tôt/le matin tôt=early_morning,
    d'après-midi/d'après midi/d'apres midi=afternoon, le matin/du matin/dans le matin=morning, de l'après-midi/
    dans l'après-midi/l'après-midi/l'aprem=afternoon,
    le soir/du soir/au soir=evening, de la nuit/dans la nuit=night,
    déjeuner/le déjeuner/heure de déjeuner/pause de midi/pause-déjeuner=lunch,
    matin/matinée/dans la matinée/en matinée/matins=morning,
    en début de matinée/début de matinée/tôt le matin/tôt dans la matinée=early_morning,
    en fin de matinée/fin de matinée/fin de la matinée=late_morning,
    après-midi/apres midi/aprèm/aprem/après midi=afternoon,
    début d'après-midi/en début d'après-midi/début de l'après-midi/début de l'après midi=early_afternoon,
    fin d'après-midi/en fin d'après-midi/fin de l'après-midi/fin de l'après midi=late_afternoon,
    soir/soirée/en soirée/dans la soirée=evening, début de soirée/en début de soirée=early_evening,
    fin de soirée/en fin de soirée/tard le soir=late_evening, nuit/nuits=night, tard dans la nuit=late_night,
    heure du déjeuner/à l'heure du déjeuner/midi pause/pause déjeuner/temps du déjeuner=lunch,
    début de journée/en début de journée/début de la journée/au début de la journée=early_morning,
    milieu de journée/en milieu de journée/milieu de la journée/au milieu de la journée=lunch,
    après le travail=after_work, heures de bureau/heures ouvrables=working_hours
oclock: heures pile/heures précises/pile/heures tapantes
noon: midi/milieu du jour=12, minuit/milieu de la nuit=0
day_end: en fin de la journée/fin de la journée de travail/en fin de journée de travail/fin de journée/
    fin de la journée/la fin de la journée/à la fin de la journée/en fin de journée/fin du jour
fraction: demie/demi=30, quart/quarts/le quart/un quart=15
past: et
to_hour: moins
from: de/du/depuis/dès/à partir de/entre le/des
to: à/au/-/jusqu'à/jusqu'au/jusque/aux/jusqu
between: entre/entre le/entre les
and: et/&
or: ni/ou/ou bien/ou alors/sinon
before: avant/avant le/au plus tard/au plus tard le/d'ici à/d'ici/d'ici le/pas plus tard que/antérieur à
after: après/après le/au plus tôt/postérieur à/pas avant
after_last: ou plus tard/et au-delà
before_last: ou plus tôt
until: jusqu'à/jusqu'au/jusque
since: à compter de/commençant le/débutant le/depuis/depuis le/à partir de/à partir du/à compter du/dès/dès le
the: le/la/les/l/un/une/en/d/au/pour/durant/pendant/lors de/sur/aux/pour le/pour la/ce jour de
of: de/du/d/des/de la/de l/au/en
of_it: du même mois
not: sauf/excepté/hormis/pas/hors/à l'exception de/à l'exception du/exclu/impossible/indisponible
third: début/au début de/au début du/début de/début du/en début de/au début/le début de/tôt/en début=early,
    le début du=early, mi/mi-/milieu/au milieu de/au milieu du/milieu de/milieu du/à la mi=middle,
    fin/la fin de/la fin du/à la fin de/à la fin du/fin de/fin du/en fin de/d'ici la fin de/tard/fin d=late,
    à la fin d=late
half: première moitié de/la première moitié de/première quinzaine de/première moitié d/la première quinzaine de=1,
    première quinzaine d=1,
    seconde moitié de/deuxième moitié de/la deuxième moitié de/la seconde moitié de/deuxième quinzaine de=2,
    seconde quinzaine de/deuxième moitié d/seconde moitié d/deuxième quinzaine d/seconde quinzaine d=2
whole: plein/pleine/tout/toute/entier/entière/complet/complète/toute la
every: chaque/tous les/toutes les
week_of: semaine du/la semaine du/semaine commençant le/la semaine commençant le/semaine qui commence le,
    semaine débutant le/semaine qui débute le/semaine à partir du/semaine commençant/semaine débutant
about: environ/à peu près/approximativement/autour de/aux alentours de
season: printemps=3, l'été/cet été=6, automne=9, hiver=12
half_number: demi
rest: reste de ma/reste de mon/reste de notre/le reste de ma/le reste de mon/le reste de notre,
    ce qui reste de/reste de/le reste de/reste du/le reste du/restant de/restant du/reste de la/le reste de la
year_word: année, an
month_end: fin de mois/fin du mois/la fin du mois
lasting: durée/durée prévue/durée estimée/dure/durera/durerait/durer/dureront/prendra/prendrait/prendre/compter/comptez/
    comptons/prévoir/prévoyez/suffirait/suffiraient/longueur
year_end: fin d'année/fin de l'année/la fin de l'année
"""
