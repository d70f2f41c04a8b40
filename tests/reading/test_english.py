"""What English mails ask to do with documents, and the many that ask for nothing."""

import pytest

# subject, text, names of the files, what is read: "action serial", joined by "|", "?" before doubts
ASKED = [
    (
        "Contribution from Norway to ISCG/26-2",
        "Dear all,\nplease find attached Norway's contribution to ISCG/26-2.\nBest\nKari",
        "NOR.docx",
        "new",
    ),
    (
        "Input",
        "On behalf of the Ministry of Communications of Fiji I am pleased to submit the enclosed paper "
        "for consideration at ISCG/26-2.",
        "paper.docx",
        "new",
    ),
    (
        "document",
        "Hi, could you register the attached contribution, please? Thanks",
        "x.docx",
        "new",
    ),
    (
        "Kenya",
        "We hereby submit the contribution below.\n\nTitle: A common glossary\nSource: Kenya\n\n1. Introduction\nText.",
        "",
        "new ?no_file",
    ),
    (
        "paper",
        "Our contribution for the next meeting is attached.",
        "a.docx",
        "new",
    ),
    (
        "contribution",
        "Attached.",
        "a.docx",
        "new",
    ),
    (
        "Contribution to ISCG/26-2: Shared captions",
        "",
        "a.docx",
        "new",
    ),
    (
        "New contribution",
        "Dear secretariat,\n\nI have the honour to forward herewith a contribution from the Kingdom of "
        "Tonga.\n\nYours faithfully",
        "a.docx",
        "new",
    ),
    (
        "ISCG/26-2",
        "Please find our contribution attached. We will present it at the meeting.",
        "a.docx",
        "new",
    ),
    (
        "ISCG/26-2",
        "Please find attached our contribution; a second one will follow next week.",
        "a.docx",
        "new",
    ),
    (
        "ISCG/26-2",
        "Please find attached our contribution and we shall send the French version as soon as it is ready.",
        "a.docx",
        "new",
    ),
    (
        "ISCG/26-2",
        "I attach the input contribution of Vodalink Ltd. We would be grateful if it could be published "
        "before the end of the week.",
        "a.docx",
        "new",
    ),
    (
        "contribution resend",
        "I am re-sending our contribution since I got no confirmation. It is attached again.",
        "a.docx",
        "new",
    ),
    (
        "Re: Reminder: deadline for contributions to ISCG/26-2",
        "Thanks for the reminder. Our contribution is attached.",
        "a.docx",
        "new",
    ),
    (
        "Re: Call for contributions",
        "Dear Sir, in response to the call, Chile would like to submit the attached document on spectrum tables.",
        "a.docx",
        "new",
    ),
    (
        "two papers",
        "Please find attached two contributions from Brazil.",
        "p1.docx p2.docx",
        "new|new",
    ),
    (
        "Contribution",
        "Dear colleagues, please take the attached as our contribution to the October meeting.",
        "a.pdf",
        "new",
    ),
    (
        "submission",
        "Submitting the attached for ISCG/26-2 on behalf of GSMA-like association Mobilis.",
        "a.docx",
        "new",
    ),
    (
        "For registration",
        "Please see attached. Thanks",
        "a.docx",
        "new",
    ),
    (
        "our text",
        "Please post the attached document as a contribution of the RAG Chair.",
        "a.docx",
        "new",
    ),
    (
        "Contribution on the revision of Resolution 191",
        "Please find attached our contribution on the revision of Resolution 191 (Rev. Bucharest, 2022).",
        "a.docx",
        "new",
    ),
    (
        "contribution",
        "Here is the UAE contribution, approved this morning. Kindly confirm receipt.",
        "a.docx",
        "new",
    ),
    (
        "Contribution",
        "This contribution is submitted by Telenova S.A. and attached to this mail.",
        "a.docx",
        "new",
    ),
    (
        "Rev.1 to ISCG/26-2/03",
        "Dear all, please find attached Revision 1 to ISCG/26-2/03.",
        "r.docx",
        "revision 03",
    ),
    (
        "Re: [ISCG] Registered: ISCG/26-2/03",
        "We found a mistake in the table; a revised version is attached.",
        "v2.docx",
        "revision 03",
    ),
    (
        "revised doc",
        "Attached is the revised version of our contribution (ISCG/26-2/11). It replaces the previous one.",
        "a.docx",
        "revision 11",
    ),
    (
        "doc 04",
        "Please replace document ISCG/26-2/04 with the attached text.",
        "a.docx",
        "revision 04",
    ),
    (
        "ISCG-26-2-05 Rev2",
        "Please find attached.",
        "ISCG-26-2-05_Rev2.docx",
        "revision 05",
    ),
    (
        "update",
        "Kindly find attached an updated version of ISCG 26-2 07. Could you publish it in place of the earlier one?",
        "ISCG-26-2-07.docx",
        "revision 07",
    ),
    (
        "Rev",
        "Please withdraw the previous version of ISCG/26-2/08 and publish the attached Revision 2 instead.",
        "a.docx",
        "revision 08",
    ),
    (
        "two revisions",
        "Please find attached Rev.1 to ISCG/26-2/03 and Rev.1 to ISCG/26-2/05.",
        "ISCG-26-2-03-Rev1.docx ISCG-26-2-05-Rev1.docx",
        "revision 03|revision 05",
    ),
    (
        "Korea",
        "The Republic of Korea submits Revision 1 of its contribution ISCG/26-2/9, in response to "
        "comments received on ISCG/26-2/07.",
        "a.docx",
        "revision 09",
    ),
    (
        "corr",
        "We noticed a typo in ISCG/26-2/12: please issue the attached corrigendum.",
        "a.docx",
        "corrigendum 12",
    ),
    (
        "Corrigendum 1 to ISCG/26-2/02",
        "Attached. Sorry for the trouble.",
        "a.docx",
        "corrigendum 02",
    ),
    (
        "erratum",
        "Herewith an erratum to our Document ISCG/26-2/10.",
        "a.docx",
        "corrigendum 10",
    ),
    (
        "Addendum",
        "India submits Addendum 1 to Document ISCG/26-2/06 (Rev.1).",
        "a.docx",
        "addendum 06",
    ),
    (
        "add",
        "Please add the attached as an addendum to ISCG/26-2/14.",
        "a.xlsx",
        "addendum 14",
    ),
    (
        "Supplement to our paper",
        "Attached you will find a supplement to our contribution ISCG/26-2/01 with the figures.",
        "a.docx",
        "addendum 01",
    ),
    (
        "withdrawal",
        "Peru withdraws its contribution ISCG/26-2/13.",
        "",
        "withdrawal 13",
    ),
    (
        "ISCG/26-2/05",
        "Kindly withdraw document ISCG/26-2/05 and accept our apologies.",
        "",
        "withdrawal 05",
    ),
    (
        "Withdrawal of ISCG/26-2/04",
        "Dear secretariat,\nsee subject. Thank you.",
        "",
        "withdrawal 04",
    ),
    (
        "doc",
        "We would like to withdraw our contribution (ISCG/26-2/16), as we no longer support the proposal.",
        "",
        "withdrawal 16",
    ),
    (
        "doc",
        "In view of ISCG/26-2/07, which covers the same ground, we withdraw ISCG/26-2/03.",
        "",
        "withdrawal 03",
    ),
    (
        "doc",
        "Please withdraw 05 and register the attached new contribution instead.\nMeeting: ISCG/26-2",
        "a.docx",
        "withdrawal 05|new",
    ),
    (
        "doc",
        "Please withdraw ISCG/26-2/05 and submit the attached in its place.",
        "a.docx",
        "withdrawal 05|new",
    ),
    (
        "doc",
        "Following the decision of our minister, please consider document ISCG/26-2/20 withdrawn.",
        "",
        "withdrawal 20",
    ),
    (
        "doc",
        "We withdraw ISCG/26-2/05 and ISCG/26-2/06.",
        "",
        "withdrawal 05|withdrawal 06",
    ),
    (
        "doc",
        "Can you please withdraw our document ISCG/26-2/22? Thanks.",
        "",
        "withdrawal 22",
    ),
    (
        "Re: [ISCG] Registered: ISCG/26-2/23",
        "Please withdraw this document.",
        "",
        "withdrawal 23",
    ),
    (
        "Sri Lanka / ISCG contribution",
        "Madam,\n\nThe Telecommunications Regulatory Commission of Sri Lanka presents its compliments to "
        "the secretariat of the Inter-Sector Coordination Group and has the honour to transmit herewith a "
        'contribution entitled "Village networks", for consideration under agenda item 4 of '
        "ISCG/26-2.\n\nThe Commission avails itself of this opportunity to renew the assurances of its "
        "highest consideration.",
        "lka.docx",
        "new",
    ),
    (
        "RE: ISCG/26-2 documents",
        "Hi, sorry for the delay - here comes our paper for the meeting. Best, J",
        "p.docx",
        "new",
    ),
    (
        "Contribution: Quantum links",
        "Good afternoon,\n\nPFA.\n\nRegards",
        "q.docx",
        "new",
    ),
    (
        "[EXTERNAL] Contribution from Malta",
        "Please see the attached document for your kind consideration.",
        "mlt.docx",
        "new",
    ),
    (
        "contribution",
        "We are pleased to share with you the enclosed contribution by the APT.",
        "a.docx",
        "new",
    ),
    (
        "our contribution",
        "Enclosed please find Malawi's input for the October meeting of the ISCG.",
        "a.docx",
        "new",
    ),
    (
        "Contribution",
        "Kindly find attached herewith the contribution of Botswana for publication. If you have any "
        "questions, do not hesitate to contact me.",
        "a.docx",
        "new",
    ),
    (
        "Doc",
        "Would you please register this contribution and let me know its number?",
        "a.docx",
        "new",
    ),
    (
        "contribution",
        "I should be grateful if you would arrange for the attached contribution to be posted on the website.",
        "a.docx",
        "new",
    ),
    (
        "late contribution",
        "I know the deadline has passed, but we would be thankful if the attached contribution could "
        "still be accepted.",
        "a.docx",
        "new",
    ),
    (
        "Contribution",
        "Please find attached the contribution from Uganda. Should you need any further information, "
        "please let us know.",
        "a.docx",
        "new",
    ),
    (
        "Contribution",
        "Our contribution is too large to attach; you can download it from https://files.example.org/a.docx",
        "",
        "new",
    ),
    (
        "ISCG",
        "My government has asked me to submit the attached contribution.",
        "a.docx",
        "new",
    ),
    (
        "correction",
        'Document ISCG/26-2/03: on page 4, "2025" should read "2026". A corrigendum is attached.',
        "c.docx",
        "corrigendum 03",
    ),
    (
        "Re: [ISCG] Registered: ISCG/26-2/07",
        "Small fix in para 2, new version attached, please replace.",
        "v2.docx",
        "revision 07",
    ),
    (
        "ISCG/26-2/07",
        "We have updated our contribution ISCG/26-2/07 to reflect the comments from TSAG. The revised "
        "text is attached with track changes.",
        "a.docx",
        "revision 07",
    ),
    (
        "Rev 3",
        "Sorry, yet another revision (Rev.3) of doc ISCG/26-2/10.",
        "ISCG-26-2-10R3.docx",
        "revision 10",
    ),
    (
        "Addendum to 10",
        "As promised, the annex with the tables as Addendum 1 to ISCG/26-2/10.",
        "a.xlsx",
        "addendum 10 ?is_it_one",
    ),
    (
        "Withdrawing our paper",
        "Dear all, after further reflection Latvia has decided to withdraw document ISCG/26-2/02 from the agenda.",
        "",
        "withdrawal 02",
    ),
    (
        "ISCG/26-2/12",
        "This is to inform you that Nepal wishes its contribution ISCG/26-2/12 to be withdrawn.",
        "",
        "withdrawal 12",
    ),
    (
        "ISCG/26-2/12",
        "Please remove our document ISCG/26-2/12 from the agenda, it is withdrawn.",
        "",
        "withdrawal 12",
    ),
    (
        "Vanuatu",
        "Vanuatu's contribution attached, for ISCG 26-2.",
        "v.docx",
        "new",
    ),
    (
        "Contribution from Zambia",
        "Hello,\n\nWe attach our contribution. It has also been sent to TSAG and TDAG.\n\nChanda",
        "z.docx",
        "new",
    ),
    (
        "Paper",
        "Dear Ms Secretary, on instructions from my Administration I enclose a contribution for the "
        "forthcoming ISCG meeting.",
        "z.docx",
        "new",
    ),
    (
        "contribution to iscg",
        "Hey, contribution attached :) cheers",
        "z.docx",
        "new",
    ),
    (
        "Submission",
        "Ireland hereby submits its contribution. Note that a draft of this contribution was circulated "
        "last month for comments.",
        "z.docx",
        "new ?is_it_one",
    ),
    (
        "Contribution (final)",
        "Dear all, further to the comments received on our draft, please find attached the final text of "
        "our contribution for registration.",
        "z.docx",
        "new",
    ),
    (
        "Rev.2 ISCG/26-2/18",
        "Attached with changes accepted.",
        "z.docx",
        "revision 18",
    ),
    (
        "18",
        "Kindly substitute the attached file for document ISCG/26-2/18.",
        "z.docx",
        "revision 18",
    ),
    (
        "Re: [ISCG] Registered: ISCG/26-2/18",
        "I forgot the annex, here it is as an addendum.",
        "z.docx",
        "addendum 18",
    ),
    (
        "Re: [ISCG] Registered: ISCG/26-2/18",
        "We would like to withdraw it. This document is no longer needed.",
        "",
        "withdrawal 18",
    ),
    (
        "cancel",
        "Please cancel our contribution ISCG/26-2/19.",
        "",
        "withdrawal 19",
    ),
    (
        "both",
        "Please withdraw ISCG/26-2/19. Attached is Rev.1 of ISCG/26-2/20.",
        "z.docx",
        "withdrawal 19|revision 20",
    ),
    (
        "mix",
        "Please find attached a corrigendum to ISCG/26-2/19 and a new contribution on gender.",
        "ISCG-26-2-19-Corr1.docx gender.docx",
        "corrigendum 19|new",
    ),
]

# subject, text, names of the files: asks for nothing
SILENT = [
    (
        "Re: Reminder",
        "Kenya will submit its contribution next week.",
        "",
    ),
    (
        "plan",
        "We plan to submit a contribution on captions; please keep a slot.",
        "",
    ),
    (
        "draft",
        "Dear colleagues, attached is our draft contribution for your comments.",
        "draft.docx",
    ),
    (
        "draft contribution",
        "Please find attached. Comments welcome by Friday before we submit it formally.",
        "draft.docx",
    ),
    (
        "Draft",
        "Please find attached our contribution for your comments before submission.",
        "d.docx",
    ),
    (
        "Re: contribution",
        "Thank you for your contribution, we support it.",
        "",
    ),
    (
        "Re: contribution from Ghana",
        "Many thanks to Ghana for the attached contribution, which we read with interest.",
        "",
    ),
    (
        "FYI",
        "For your information, please find attached the contribution of Japan to TSAG.",
        "jpn.docx",
    ),
    (
        "FYI workshop",
        "Please find attached the programme of the workshop.",
        "prog.pdf",
    ),
    (
        "question",
        "How do I submit a contribution to ISCG/26-2?",
        "",
    ),
    (
        "question",
        "Can we still submit a revision of ISCG/26-2/03?",
        "",
    ),
    (
        "question",
        "Where is the contribution of Kenya? I cannot find the attachment.",
        "",
    ),
    (
        "no",
        "We do not submit a contribution to this meeting.",
        "",
    ),
    (
        "no",
        "We do not intend to withdraw ISCG/26-2/05.",
        "",
    ),
    (
        "no",
        "There is no need to withdraw ISCG/26-2/05, a corrigendum would be enough.",
        "",
    ),
    (
        "no",
        "Australia has no contribution for this meeting.",
        "",
    ),
    (
        "suggestion",
        "I suggest that Kenya withdraws ISCG/26-2/05.",
        "",
    ),
    (
        "suggestion",
        "Perhaps document ISCG/26-2/05 should be withdrawn.",
        "",
    ),
    (
        "suggestion",
        "If Kenya were to revise ISCG/26-2/03, we could support it.",
        "",
    ),
    (
        "minutes",
        "Please find attached the minutes of our last call.",
        "minutes.docx",
    ),
    (
        "agenda",
        "Please find attached the draft agenda and the list of contributions.",
        "agenda.docx",
    ),
    (
        "comments",
        "Please find attached our comments on the contribution of Ghana.",
        "comments.docx",
    ),
    (
        "comments",
        "Attached are our comments on ISCG/26-2/03 (Rev.1).",
        "comments.docx",
    ),
    (
        "template",
        "Please find attached the template for contributions.",
        "template.docx",
    ),
    (
        "slides",
        "Attached are the slides for my presentation of ISCG/26-2/03.",
        "slides.pptx",
    ),
    (
        "withdraw",
        "We withdraw our objection to the agenda.",
        "",
    ),
    (
        "withdraw",
        "Please withdraw my name from the list of speakers.",
        "",
    ),
    (
        "withdraw",
        "We withdraw our request for a meeting on 3 June.",
        "",
    ),
    (
        "delegates",
        "Please register me for the meeting; the form is attached.",
        "form.pdf",
    ),
    (
        "photo",
        "Photo of the team attached :-)",
        "team.jpg",
    ),
    (
        "Re: [ISCG] Registered: ISCG/26-2/03",
        "Thank you!",
        "",
    ),
    (
        "Re: [ISCG] Registered: ISCG/26-2/03",
        "Received, many thanks for the quick registration.",
        "",
    ),
    (
        "hello",
        "",
        "a.docx",
    ),
    (
        "meeting",
        "We would like to submit that the meeting be held in June.",
        "",
    ),
    (
        "TSAG",
        "Canada submits its contribution to TSAG tomorrow.",
        "",
    ),
    (
        "announcement",
        "The Development Bureau has published a new report, attached.",
        "report.pdf",
    ),
    (
        "reminder",
        "Members are invited to submit contributions by 12 September.",
        "",
    ),
    (
        "reminder",
        "The deadline for contributions to ISCG/26-2 is 12 September. Contributions should be attached as Word files.",
        "",
    ),
    (
        "history",
        "As you know, Kenya submitted a contribution last year and withdrew it later.",
        "",
    ),
    (
        "history",
        "Ghana has withdrawn ISCG/26-1/06 at the last meeting, so the point is closed.",
        "",
    ),
    (
        "contribution",
        "We are still working on our contribution. The attached is only an early version, please do not register it.",
        "a.docx",
    ),
    (
        "Contribution of Egypt",
        "We are preparing a contribution on this and hope to send it soon.",
        "",
    ),
    (
        "thanks",
        "Your contributions to the debate yesterday were most helpful. Enclosed is a photo.",
        "p.jpg",
    ),
    (
        "addendum",
        "I have read Addendum 1 to ISCG/26-2/04, attached to Anneliese's mail, and agree with it.",
        "",
    ),
    (
        "Re: Corrigendum 1",
        "We noticed that the corrigendum to ISCG/26-2/02 has another mistake. Will you correct it?",
        "",
    ),
    (
        "translation",
        "Could the secretariat translate the attached letter?",
        "letter.docx",
    ),
    (
        "support",
        "Nigeria supports the contribution of Ghana (ISCG/26-2/06) and wishes to co-sign it.",
        "",
    ),
    (
        "our contribution",
        "When will our contribution be published?",
        "",
    ),
    (
        "our contribution",
        "Has our contribution ISCG/26-2/05 been withdrawn by mistake?",
        "",
    ),
    (
        "Re: contribution",
        "I see that the contribution from Ghana is attached twice. Is that intended?",
        "",
    ),
    (
        "thoughts",
        "I attach some thoughts on document ISCG/26-2/03 for our discussion on Thursday.",
        "thoughts.docx",
    ),
    (
        "joint contribution?",
        "Would you be willing to co-sign the attached contribution? We intend to submit it on Monday.",
        "j.docx",
    ),
    (
        "co-sign",
        "Attached is a text that we would like to submit together with you. Please let us have your comments.",
        "j.docx",
    ),
    (
        "next steps",
        "Once the contribution is approved by our minister we can submit it.",
        "",
    ),
    (
        "Re: ISCG/26-2/05",
        "You should withdraw ISCG/26-2/05, otherwise we will object.",
        "",
    ),
    (
        "Re: ISCG/26-2/05",
        "I was surprised to hear that Kenya may withdraw ISCG/26-2/05.",
        "",
    ),
    (
        "Re: ISCG/26-2/05",
        "Why was ISCG/26-2/05 withdrawn?",
        "",
    ),
    (
        "Re: ISCG/26-2/05",
        "Please do not withdraw ISCG/26-2/05.",
        "",
    ),
    (
        "help",
        "Could you send me the attachment of ISCG/26-2/05 again?",
        "",
    ),
    (
        "help",
        "I cannot open the attached Addendum 1 to ISCG/26-2/05.",
        "",
    ),
    (
        "help",
        "What is the procedure to submit a corrigendum to our contribution ISCG/26-2/05?",
        "",
    ),
    (
        "nomination",
        "The Administration of Italy is pleased to submit the nomination of Ms Rossi as coordinator; her "
        "CV is attached.",
        "cv.pdf",
    ),
    (
        "invitation",
        "We have the honour to invite you to the workshop; please find attached the invitation letter.",
        "inv.pdf",
    ),
    (
        "report",
        "Please find attached the coordinator's report for your information.",
        "rep.docx",
    ),
    (
        "SG5",
        "ITU-T SG5 has agreed the attached liaison statement.",
        "ls.docx",
    ),
    (
        "Re: poll",
        "Option 2 works for me. I will bring our contribution.",
        "",
    ),
    (
        "e-meeting",
        "Could we have an e-meeting to discuss our contribution ISCG/26-2/03 on 4 June?",
        "",
    ),
    (
        "question",
        "Did you receive our contribution? I sent it on Monday but have no number yet.",
        "",
    ),
    (
        "compromise",
        "We are ready to withdraw ISCG/26-2/05 provided that the Chair's text is adopted.",
        "",
    ),
    (
        "FW: Contribution from Japan",
        "See below.",
        "",
    ),
    (
        "Re: Contribution from Zambia",
        "Zambia's contribution raises an important point. I attach a table that may help.",
        "t.xlsx",
    ),
    (
        "ISCG/26-2",
        "All contributions are attached to the agenda on the website.",
        "",
    ),
    (
        "ISCG/26-2",
        "The contributions received so far are attached in one zip file for convenience.",
        "all.zip",
    ),
    (
        "Re: doc",
        "I confirm that Kenya does not wish to withdraw its contribution ISCG/26-2/03.",
        "",
    ),
    (
        "deadline",
        "Is it too late to submit a contribution?",
        "",
    ),
    (
        "deadline",
        "We regret that we were unable to submit our contribution in time.",
        "",
    ),
    (
        "Re: deadline",
        "Noted, thanks. Our contribution is almost ready.",
        "",
    ),
    (
        "Re: deadline",
        "Our contribution is awaiting approval and will be with you by Friday.",
        "",
    ),
    (
        "presentation",
        "Please find attached my presentation of our contribution ISCG/26-2/03 for Thursday.",
        "p.pptx",
    ),
    (
        "translation",
        "The French translation of ISCG/26-2/03 is attached for those interested.",
        "t.docx",
    ),
    (
        "Re: Rev.1",
        "Rev.1 looks good to me.",
        "",
    ),
    (
        "Re: Rev.1",
        "Thanks for Rev.1 of ISCG/26-2/03, much clearer now.",
        "",
    ),
    (
        "Re: withdrawal",
        "I am sorry that Ghana withdraws ISCG/26-2/06.",
        "",
    ),
    (
        "news",
        "TSAG decided to withdraw document TSAG-TD409.",
        "",
    ),
    (
        "news",
        "Kenya informed us that it withdraws TDAG-20/2.",
        "",
    ),
    (
        "our proposal",
        "Our proposal for the date is 4 June, see the attached calendar.",
        "cal.pdf",
    ),
]


@pytest.mark.parametrize(("subject", "text", "files", "expected"), ASKED)
def test_asks(told, subject, text, files, expected):
    assert told(subject, text, files.split()) == expected


@pytest.mark.parametrize(("subject", "text", "files"), SILENT)
def test_asks_for_nothing(told, subject, text, files):
    assert told(subject, text, files.split()) == ""
