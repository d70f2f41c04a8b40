"""What French mails ask to do with documents, and the many that ask for nothing."""

import pytest

# subject, text, names of the files, what is read: "action serial", joined by "|", "?" before doubts
ASKED = [
    (
        "Contribution de la Belgique",
        "Chers collègues,\nVeuillez trouver ci-joint la contribution de la Belgique pour ISCG/26-2.\nCordialement",
        "bel.docx",
        "new",
    ),
    (
        "ISCG/26-2",
        "J'ai l'honneur de soumettre, au nom du Gabon, la contribution ci-annexée.",
        "a.docx",
        "new",
    ),
    (
        "doc",
        "Bonjour, merci d'enregistrer le document joint.",
        "a.docx",
        "new",
    ),
    (
        "contribution",
        "Voici notre contribution à la réunion d'octobre.",
        "a.docx",
        "new",
    ),
    (
        "contribution",
        "Vous trouverez en PJ notre contribution, que nous présenterons en séance.",
        "a.docx",
        "new",
    ),
    (
        "Contribution",
        "Le Togo soumet à l'attention du groupe la contribution suivante.\n\nTitre : Langues\nOrigine : Togo",
        "",
        "new ?no_file",
    ),
    (
        "Contribution",
        "Je vous fais parvenir la contribution de mon administration. Pourriez-vous en accuser réception ?",
        "a.docx",
        "new",
    ),
    (
        "contribution",
        "Pourriez-vous publier la contribution ci-jointe ? Merci",
        "a.docx",
        "new",
    ),
    (
        "Contribution du Niger : cartes",
        "Ci-jointe.\nBien à vous",
        "a.zip",
        "new",
    ),
    (
        "Nos deux contributions",
        "Veuillez trouver ci-joint deux contributions du Maroc.",
        "m1.docx m2.docx",
        "new|new",
    ),
    (
        "Envoi",
        "L'Administration luxembourgeoise a le plaisir de vous adresser ci-joint sa contribution sur la "
        "révision du mandat.",
        "a.docx",
        "new",
    ),
    (
        "Re: Rappel : date limite",
        "Merci pour le rappel. Notre contribution est jointe au présent message.",
        "a.docx",
        "new",
    ),
    (
        "Envoi",
        "Prière d'inscrire la contribution ci-jointe à l'ordre du jour.",
        "a.docx",
        "new",
    ),
    (
        "rev",
        "Veuillez trouver ci-joint une version révisée du document ISCG/26-2/09.",
        "a.docx",
        "revision 09",
    ),
    (
        "Révision 1 du document ISCG/26-2/04",
        "Ci-joint.",
        "a.docx",
        "revision 04",
    ),
    (
        "doc",
        "La présente version annule et remplace le document ISCG/26-2/11 ; elle est jointe.",
        "a.docx",
        "revision 11",
    ),
    (
        "Re: [ISCG] Document enregistré : ISCG/26-2/05",
        "Voici une nouvelle version, merci de la publier.",
        "v2.docx",
        "revision 05",
    ),
    (
        "corr",
        "Une erreur s'est glissée dans ISCG/26-2/03 : vous trouverez le rectificatif en pièce jointe.",
        "a.docx",
        "corrigendum 03",
    ),
    (
        "Corrigendum 1 au Document ISCG/26-2/08",
        "Veuillez trouver ci-joint le document cité en objet.",
        "a.docx",
        "corrigendum 08",
    ),
    (
        "addendum",
        "Le Burkina Faso présente l'Addendum 1 au Document ISCG/26-2/06.",
        "a.docx",
        "addendum 06",
    ),
    (
        "complément",
        "Nous vous transmettons ci-joint un complément à notre contribution ISCG/26-2/06.",
        "a.docx",
        "addendum 06",
    ),
    (
        "retrait",
        "La Tunisie souhaite retirer sa contribution ISCG/26-2/13.",
        "",
        "withdrawal 13",
    ),
    (
        "Retrait",
        "Veuillez retirer le document ISCG/26-2/15.",
        "",
        "withdrawal 15",
    ),
    (
        "Retrait du document ISCG/26-2/16",
        "Voir objet. Merci.",
        "",
        "withdrawal 16",
    ),
    (
        "doc",
        "Nous vous prions de bien vouloir considérer notre contribution ISCG/26-2/17 comme retirée.",
        "",
        "withdrawal 17",
    ),
    (
        "doc",
        "Pourriez-vous retirer notre document ISCG/26-2/17 ?",
        "",
        "withdrawal 17",
    ),
    (
        "doc",
        "Merci de ne pas tenir compte de notre contribution ISCG/26-2/18.",
        "",
        "withdrawal 18",
    ),
    (
        "doc",
        "Nous retirons le document ISCG/26-2/05 et soumettons la contribution ci-jointe à sa place.",
        "a.docx",
        "withdrawal 05|new",
    ),
    (
        "Révision",
        "Merci de retirer l'ancienne version et de publier la Révision 2 du Document ISCG/26-2/05 ci-jointe.",
        "a.docx",
        "revision 05",
    ),
    (
        "Retrait",
        "Par la présente, je vous informe que le Congo retire le document ISCG/26-2/02.",
        "",
        "withdrawal 02",
    ),
    (
        "Soumission",
        "Je vous prie de trouver ci-joint, pour publication, la contribution du Bénin.",
        "a.docx",
        "new",
    ),
    (
        "Contribution tardive",
        "Nous avons conscience que la date limite est dépassée ; la contribution de Haïti est néanmoins jointe.",
        "a.docx",
        "new",
    ),
    (
        "contribution",
        "Le Ministère des Postes de Djibouti présente ses compliments au secrétariat et a l'honneur de "
        "lui faire tenir ci-joint sa contribution.",
        "a.docx",
        "new",
    ),
    (
        "doc ISCG/26-2/06",
        "Suite aux observations reçues, nous avons modifié notre document ISCG/26-2/06. La version 2 est jointe.",
        "a.docx",
        "revision 06",
    ),
    (
        "contribution",
        "Bonjour,\n\nje me permets de vous envoyer la contribution de l'Arménie, en vous remerciant de bien "
        "vouloir l'enregistrer.\n",
        "z.docx",
        "new",
    ),
    (
        "doc",
        "Le document ISCG/26-2/21 comporte une coquille ; merci de publier le corrigendum ci-joint.",
        "z.docx",
        "corrigendum 21",
    ),
    (
        "doc",
        "Je souhaiterais que notre document ISCG/26-2/21 soit retiré de l'ordre du jour.",
        "",
        "withdrawal 21",
    ),
    (
        "doc",
        "En pièce jointe la révision 3 de notre contribution n° 21 (réunion ISCG/26-2).",
        "z.docx",
        "revision 21",
    ),
]

# subject, text, names of the files: asks for nothing
SILENT = [
    (
        "Re: rappel",
        "Nous soumettrons notre contribution la semaine prochaine.",
        "",
    ),
    (
        "projet",
        "Veuillez trouver ci-joint notre projet de contribution, pour commentaires.",
        "a.docx",
    ),
    (
        "contribution",
        "Ci-joint notre contribution, pour vos observations avant sa soumission officielle.",
        "a.docx",
    ),
    (
        "merci",
        "Merci pour votre contribution, que nous soutenons.",
        "",
    ),
    (
        "Re: Contribution du Sénégal",
        "Nous avons lu avec intérêt la contribution jointe du Sénégal.",
        "",
    ),
    (
        "info",
        "Pour votre information, ci-joint la contribution du Canada au GCNT.",
        "a.docx",
    ),
    (
        "question",
        "Comment soumettre une contribution à la réunion ISCG/26-2 ?",
        "",
    ),
    (
        "question",
        "Peut-on encore réviser le document ISCG/26-2/03 ?",
        "",
    ),
    (
        "non",
        "Nous ne soumettons pas de contribution cette fois-ci.",
        "",
    ),
    (
        "non",
        "La Suisse ne retire pas son document ISCG/26-2/12.",
        "",
    ),
    (
        "non",
        "Il n'y a pas lieu de retirer le document ISCG/26-2/12.",
        "",
    ),
    (
        "idée",
        "La France pourrait retirer son document ISCG/26-2/07.",
        "",
    ),
    (
        "idée",
        "Nous proposons que le Ghana retire ISCG/26-2/06.",
        "",
    ),
    (
        "idée",
        "Si le Mali révise ISCG/26-2/03, nous le soutiendrons.",
        "",
    ),
    (
        "CR",
        "Veuillez trouver ci-joint le compte rendu de la réunion.",
        "cr.docx",
    ),
    (
        "OJ",
        "Ci-joint le projet d'ordre du jour et la liste des contributions.",
        "oj.docx",
    ),
    (
        "commentaires",
        "Ci-joint nos commentaires sur la contribution du Ghana.",
        "c.docx",
    ),
    (
        "formulaire",
        "Veuillez trouver ci-joint le formulaire de contribution.",
        "f.docx",
    ),
    (
        "inscription",
        "Merci de m'inscrire à la réunion ; formulaire joint.",
        "f.pdf",
    ),
    (
        "retrait",
        "Nous retirons notre demande de réunion.",
        "",
    ),
    (
        "retrait",
        "La Belgique retire son objection.",
        "",
    ),
    (
        "travaux",
        "Nous préparons une contribution sur ce thème et vous l'enverrons dès que possible.",
        "",
    ),
    (
        "rappel",
        "Les membres sont invités à soumettre leurs contributions avant le 12 septembre.",
        "",
    ),
    (
        "photo",
        "Voici la photo de groupe.",
        "p.jpg",
    ),
    (
        "Re: [ISCG] Document enregistré : ISCG/26-1/07",
        "Merci beaucoup !",
        "",
    ),
    (
        "Contribution",
        "Quand notre contribution sera-t-elle publiée ?",
        "",
    ),
    (
        "Re: Addendum 2",
        "J'ai bien reçu l'addendum 2 au document ISCG/26-2/12, merci.",
        "",
    ),
    (
        "Absence",
        "J'ai l'honneur de vous informer que je ne pourrai pas présenter notre contribution.",
        "",
    ),
    (
        "Re : doc",
        "Nous sommes prêts à retirer notre document ISCG/26-2/05 si le Kenya retire le sien.",
        "",
    ),
    (
        "Re : doc",
        "Je vous remercie de la contribution que vous m'avez transmise.",
        "",
    ),
    (
        "traduction",
        "Quand la version française de la contribution ci-jointe sera-t-elle disponible ?",
        "",
    ),
    (
        "TR: Contribution",
        "Pour info.",
        "a.docx",
    ),
    (
        "Re : Retrait",
        "Je regrette le retrait de la contribution ISCG/26-2/05 par le Kenya.",
        "",
    ),
    (
        "plan de travail",
        "Ci-joint le plan de travail du groupe.",
        "plan.docx",
    ),
]


@pytest.mark.parametrize(("subject", "text", "files", "expected"), ASKED)
def test_asks(told, subject, text, files, expected):
    assert told(subject, text, files.split()) == expected


@pytest.mark.parametrize(("subject", "text", "files"), SILENT)
def test_asks_for_nothing(told, subject, text, files):
    assert told(subject, text, files.split()) == ""
