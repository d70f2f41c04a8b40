"""Names from CLDR, written by benchmarks._cldr.py. The notation is that of iscg_bot.reading.times.lexicons."""

NAMES = {
    "en": """
month: January/Jan=1, February/Feb=2, March/Mar=3, April/Apr=4, May=5, June/Jun=6, July/Jul=7,
    August/Aug=8, September/Sep=9, October/Oct=10, November/Nov=11, December/Dec=12
weekday: Monday/Mon=0, Tuesday/Tue=1, Wednesday/Wed=2, Thursday/Thu=3, Friday/Fri=4, Saturday/Sat=5,
    Sunday/Sun=6
""",
    "fr": """
month: janvier/janv=1, février/févr=2, mars=3, avril/avr=4, mai=5, juin=6, juillet/juil=7, août=8,
    septembre/sept=9, octobre/oct=10, novembre/nov=11, décembre/déc=12
weekday: lundi/lun=0, mardi/mar=1, mercredi/mer=2, jeudi/jeu=3, vendredi/ven=4, samedi/sam=5,
    dimanche/dim=6
""",
    "es": """
month: enero/ene=1, febrero/feb=2, marzo/mar=3, abril/abr=4, mayo/may=5, junio/jun=6, julio/jul=7,
    agosto/ago=8, septiembre/sept=9, octubre/oct=10, noviembre/nov=11, diciembre/dic=12
weekday: lunes/lun=0, martes/mar=1, miércoles/mié=2, jueves/jue=3, viernes/vie=4, sábado/sáb=5,
    domingo/dom=6
""",
    "ru": """
month: января/янв/январь=1, февраля/февр/февраль=2, марта/мар/март=3, апреля/апр/апрель=4,
    мая/май=5, июня/июн/июнь=6, июля/июл/июль=7, августа/авг/август=8, сентября/сент/сентябрь=9,
    октября/окт/октябрь=10, ноября/нояб/ноябрь=11, декабря/дек/декабрь=12
weekday: понедельник/пн=0, вторник/вт=1, среда/ср=2, четверг/чт=3, пятница/пт=4, суббота/сб=5,
    воскресенье/вс=6
""",
    "ar": """
month: يناير/كانون الثاني/جانفي=1, فبراير/شباط/فيفري=2, مارس/آذار=3, أبريل/نيسان/أفريل=4,
    مايو/أيار/ماي=5, يونيو/حزيران/جوان=6, يوليو/تموز/جويلية/يوليوز=7, أغسطس/آب/أوت/غشت=8,
    سبتمبر/أيلول/شتنبر=9, أكتوبر/تشرين الأول=10, نوفمبر/تشرين الثاني/نونبر=11, ديسمبر/كانون
    الأول/دجنبر=12
weekday: الاثنين=0, الثلاثاء=1, الأربعاء=2, الخميس=3, الجمعة=4, السبت=5, الأحد=6
""",
}

PLACES = """
Africa/Abidjan: Abidjan/Côte d’Ivoire/Abiyán/Абиджан/Кот-д’Ивуар/أبيدجان/ساحل العاج/阿比让/科特迪瓦
Africa/Accra: Accra/Ghana/Acra/Аккра/Гана/أكرا/غانا/阿克拉/加纳
Africa/Addis_Ababa: Addis Ababa/Ethiopia/Addis-Abeba/Éthiopie/Adís
    Abeba/Etiopía/Аддис-Абеба/Эфиопия/أديس أبابا/إثيوبيا/亚的斯亚贝巴/埃塞俄比亚
Africa/Algiers: Algiers/Algeria/Alger/Algérie/Argel/Argelia/Алжир/الجزائر/阿尔及尔/阿尔及利亚
Africa/Asmara: Asmara/Eritrea/Érythrée/Эритрея/إريتريا/厄立特里亚
Africa/Bamako: Bamako/Mali/Бамако/Мали/باماكو/مالي/巴马科/马里
Africa/Bangui: Bangui/Central African Republic/République centrafricaine/República
    Centroafricana/Банги/Центрально-Африканская Республика/بانغوي/جمهورية أفريقيا الوسطى/班吉/中非共和国
Africa/Banjul: Banjul/Gambia/Gambie/Банжул/Гамбия/بانجول/غامبيا/班珠尔/冈比亚
Africa/Bissau: Bissau/Guinea-Bissau/Guinée-Bissau/Bisáu/Guinea-Bisáu/Бисау/Гвинея-Бисау/بيساو/غينيا
    بيساو/比绍/几内亚比绍
Africa/Blantyre: Blantyre/Malawi/Malaui/Блантайр/Малави/بلانتاير/ملاوي/布兰太尔/马拉维
Africa/Brazzaville: Brazzaville/Congo - Brazzaville/Congo-Brazzaville/Congo/Браззавиль/Конго -
    Браззавиль/برازافيل/الكونغو - برازافيل/布拉柴维尔/刚果（布）
Africa/Bujumbura: Bujumbura/Burundi/Бужумбура/Бурунди/بوجومبورا/بوروندي/布琼布拉/布隆迪
Africa/Cairo: Cairo/Egypt/Le Caire/Égypte/El Cairo/Egipto/Каир/Египет/القاهرة/مصر/开罗/埃及
Africa/Casablanca: Casablanca/Morocco/Maroc/Marruecos/Касабланка/Марокко/الدار
    البيضاء/المغرب/卡萨布兰卡/摩洛哥
Africa/Ceuta: Ceuta/Сеута/سيتا/休达
Africa/Conakry: Conakry/Guinea/Guinée/Conakri/Конакри/Гвинея/كوناكري/غينيا/科纳克里/几内亚
Africa/Dakar: Dakar/Senegal/Sénégal/Дакар/Сенегал/داكار/السنغال/达喀尔/塞内加尔
Africa/Dar_es_Salaam: Dar es Salaam/Tanzania/Tanzanie/Dar es-Salam/Дар-эс-Салам/Танзания/دار
    السلام/تنزانيا/达累斯萨拉姆/坦桑尼亚
Africa/Djibouti: Djibouti/Yibuti/Джибути/جيبوتي/吉布提
Africa/Douala: Douala/Cameroon/Cameroun/Duala/Camerún/Дуала/Камерун/دوالا/الكاميرون/杜阿拉/喀麦隆
Africa/El_Aaiun: El Aaiun/Western Sahara/Laâyoune/Sahara occidental/El Aaiún/Sáhara
    Occidental/Эль-Аюн/Западная Сахара/العيون/الصحراء الغربية/阿尤恩/西撒哈拉
Africa/Freetown: Freetown/Sierra Leone/Sierra Leona/Фритаун/Сьерра-Леоне/فري تاون/سيراليون/弗里敦/塞拉利昂
Africa/Gaborone: Gaborone/Botswana/Botsuana/Габороне/Ботсвана/غابورون/بوتسوانا/哈博罗内/博茨瓦纳
Africa/Harare: Harare/Zimbabwe/Zimbabue/Хараре/Зимбабве/هراري/زيمبابوي/哈拉雷/津巴布韦
Africa/Johannesburg: Johannesburg/South Africa/Afrique du
    Sud/Johannesburgo/Sudáfrica/Йоханнесбург/Южно-Африканская Республика/جوهانسبرغ/جنوب
    أفريقيا/约翰内斯堡/南非
Africa/Juba: Juba/South Sudan/Soudan du Sud/Sudán del Sur/Джуба/Южный Судан/جوبا/جنوب السودان/朱巴/南苏丹
Africa/Kampala: Kampala/Uganda/Ouganda/Кампала/Уганда/كامبالا/أوغندا/坎帕拉/乌干达
Africa/Khartoum: Khartoum/Sudan/Soudan/Jartum/Sudán/Хартум/Судан/الخرطوم/السودان/喀土穆/苏丹
Africa/Kigali: Kigali/Rwanda/Ruanda/Кигали/Руанда/كيغالي/رواندا/基加利/卢旺达
Africa/Kinshasa: Kinshasa/Киншаса/كينشاسا/金沙萨
Africa/Lagos: Lagos/Nigeria/Лагос/Нигерия/لاغوس/نيجيريا/拉各斯/尼日利亚
Africa/Libreville: Libreville/Gabon/Gabón/Либревиль/Габон/ليبرفيل/الغابون/利伯维尔/加蓬
Africa/Lome: Lome/Togo/Lomé/Ломе/Того/لومي/توغو/洛美/多哥
Africa/Luanda: Luanda/Angola/Луанда/Ангола/لواندا/أنغولا/罗安达/安哥拉
Africa/Lubumbashi: Lubumbashi/Лубумбаши/لومبباشا/卢本巴希
Africa/Lusaka: Lusaka/Zambia/Zambie/Лусака/Замбия/لوساكا/زامبيا/卢萨卡/赞比亚
Africa/Malabo: Malabo/Equatorial Guinea/Guinée équatoriale/Guinea Ecuatorial/Малабо/Экваториальная
    Гвинея/مالابو/غينيا الاستوائية/马拉博/赤道几内亚
Africa/Maputo: Maputo/Mozambique/Мапуту/Мозамбик/مابوتو/موزمبيق/马普托/莫桑比克
Africa/Maseru: Maseru/Lesotho/Lesoto/Масеру/Лесото/ماسيرو/ليسوتو/马塞卢/莱索托
Africa/Mbabane: Mbabane/Eswatini/Esuatini/Мбабане/Эсватини/مباباني/إسواتيني/姆巴巴纳/斯威士兰
Africa/Mogadishu: Mogadishu/Somalia/Mogadiscio/Somalie/Могадишо/Сомали/مقديشيو/الصومال/摩加迪沙/索马里
Africa/Monrovia: Monrovia/Liberia/Монровия/Либерия/مونروفيا/ليبيريا/蒙罗维亚/利比里亚
Africa/Nairobi: Nairobi/Kenya/Kenia/Найроби/Кения/نيروبي/كينيا/内罗毕/肯尼亚
Africa/Ndjamena: Ndjamena/Chad/N’Djamena/Tchad/Yamena/Нджамена/Чад/نجامينا/تشاد/恩贾梅纳/乍得
Africa/Niamey: Niamey/Niger/Níger/Ниамей/Нигер/نيامي/النيجر/尼亚美/尼日尔
Africa/Nouakchott:
    Nouakchott/Mauritania/Mauritanie/Nuakchot/Нуакшот/Мавритания/نواكشوط/موريتانيا/努瓦克肖特/毛里塔尼亚
Africa/Ouagadougou: Ouagadougou/Burkina Faso/Uagadugú/Уагадугу/Буркина-Фасо/واغادوغو/بوركينا
    فاسو/瓦加杜古/布基纳法索
Africa/Porto-Novo: Porto-Novo/Benin/Bénin/Portonovo/Benín/Порто-Ново/Бенин/بورتو نوفو/بنين/波多诺伏/贝宁
Africa/Sao_Tome: São Tomé/São Tomé & Príncipe/Sao Tomé-et-Principe/Santo Tomé/Santo Tomé y
    Príncipe/Сан-Томе/Сан-Томе и Принсипи/ساو تومي/ساو تومي وبرينسيبي/圣多美/圣多美和普林西比
Africa/Tripoli: Tripoli/Libya/Tripoli
    (Libye)/Libye/Trípoli/Libia/Триполи/Ливия/طرابلس/ليبيا/的黎波里/利比亚
Africa/Tunis: Tunis/Tunisia/Tunisie/Túnez/Тунис/تونس/突尼斯
Africa/Windhoek: Windhoek/Namibia/Namibie/Виндхук/Намибия/ويندهوك/ناميبيا/温得和克/纳米比亚
America/Adak: Adak/Адак/أداك/埃达克
America/Anchorage: Anchorage/Анкоридж/أنشوراج/安克雷奇
America/Anguilla: Anguilla/Anguila/Ангилья/أنغويلا/安圭拉
America/Antigua: Antigua/Antigua & Barbuda/Antigua-et-Barbuda/Antigua y Barbuda/Антигуа/Антигуа и
    Барбуда/أنتيغوا/أنتيغوا وبربودا/安提瓜/安提瓜和巴布达
America/Araguaina: Araguaina/Araguaína/Арагуаина/أروجوانيا/阿拉瓜伊纳
America/Argentina/Buenos_Aires: Buenos Aires
America/Argentina/Catamarca: Catamarca
America/Argentina/Cordoba: Cordoba
America/Argentina/Jujuy: Jujuy
America/Argentina/La_Rioja: La Rioja/Ла-Риоха/لا ريوجا/拉里奥哈
America/Argentina/Mendoza: Mendoza
America/Argentina/Rio_Gallegos: Rio Gallegos/Río Gallegos/Рио-Гальегос/ريو جالييوس/里奥加耶戈斯
America/Argentina/Salta: Salta/Сальта/سالطا/萨尔塔
America/Argentina/San_Juan: San Juan/Сан-Хуан/سان خوان/圣胡安
America/Argentina/San_Luis: San Luis/Сан-Луис/سان لويس/圣路易斯
America/Argentina/Tucuman: Tucuman/Tucumán/Тукуман/تاكمان/图库曼
America/Argentina/Ushuaia: Ushuaia/Ushuaïa/Ушуая/أشوا/乌斯怀亚
America/Aruba: Aruba/Аруба/أروبا/阿鲁巴
America/Asuncion: Asunción/Paraguay/Асунсьон/Парагвай/أسونسيون/باراغواي/亚松森/巴拉圭
America/Atikokan: Atikokan
America/Bahia: Bahia/Bahía/Баия/باهيا/巴伊亚
America/Bahia_Banderas: Bahía de Banderas/Bahia de Banderas/Баия-де-Бандерас/باهيا بانديراس/巴伊亚班德拉斯
America/Barbados: Barbados/La Barbade/Barbade/Барбадос/بربادوس/巴巴多斯
America/Belem: Belem/Belém/Belén/Белен/بلم/贝伦
America/Belize: Belize/Belice/Белиз/بليز/伯利兹
America/Blanc-Sablon: Blanc-Sablon/Бланк-Саблон/بلانك-سابلون/布兰克萨布隆
America/Boa_Vista: Boa Vista/Боа-Виста/باو فيستا/博阿维斯塔
America/Bogota: Bogota/Colombia/Colombie/Bogotá/Богота/Колумбия/بوغوتا/كولومبيا/波哥大/哥伦比亚
America/Boise: Boise/Бойсе/بويس/博伊西
America/Cambridge_Bay: Cambridge Bay/Кеймбридж-Бей/كامبرديج باي/剑桥湾
America/Campo_Grande: Campo Grande/Кампу-Гранди/كومبو جراند/大坎普
America/Cancun: Cancún/Канкун/كانكون/坎昆
America/Caracas: Caracas/Venezuela/Каракас/Венесуэла/كاراكاس/فنزويلا/加拉加斯/委内瑞拉
America/Cayenne: Cayenne/French Guiana/Guyane française/Cayena/Guayana Francesa/Кайенна/Французская
    Гвиана/كايين/غويانا الفرنسية/卡宴/法属圭亚那
America/Cayman: Cayman/Cayman Islands/Caïmans/Îles Caïmans/Caimán/Islas Caimán/Острова Кайман/о-ва
    Кайман/كايمان/جزر كايمان/开曼/开曼群岛
America/Chicago: Chicago/Чикаго/شيكاغو/芝加哥
America/Chihuahua: Chihuahua/Чиуауа/تشيواوا/奇瓦瓦
America/Ciudad_Juarez: Ciudad Juárez/Сьюдад-Хуарес/سيوداد خواريز/华雷斯城
America/Costa_Rica: Costa Rica/Коста-Рика/كوستاريكا/哥斯达黎加
America/Creston: Creston/Крестон/كريستون/克雷斯顿
America/Cuiaba: Cuiaba/Cuiabá/Куяба/كيابا/库亚巴
America/Curacao: Curaçao/Curazao/Кюрасао/كوراساو/库拉索
America/Danmarkshavn: Danmarkshavn/Денмарксхавн/دانمرك شافن/丹马沙文
America/Dawson: Dawson/Доусон/داوسان/道森
America/Dawson_Creek: Dawson Creek/Доусон-Крик/داوسن كريك/道森克里克
America/Denver: Denver/Денвер/دنفر/丹佛
America/Detroit: Detroit/Détroit/Детройт/ديترويت/底特律
America/Dominica: Dominica/Dominique/Доминика/دومينيكا/多米尼加/多米尼克
America/Edmonton: Edmonton/Эдмонтон/ايدمونتون/埃德蒙顿
America/Eirunepe: Eirunepe/Eirunepé/Эйрунепе/ايرونبي/依伦尼贝
America/El_Salvador: El Salvador/Salvador/Сальвадор/السلفادور/萨尔瓦多
America/Fort_Nelson: Fort Nelson/Форт Нельсон/فورت نيلسون/纳尔逊堡
America/Fortaleza: Fortaleza/Форталеза/فورتاليزا/福塔雷萨
America/Glace_Bay: Glace Bay/Глейс-Бей/جلاس باي/格莱斯贝
America/Goose_Bay: Goose Bay/Гус-Бей/جوس باي/古斯湾
America/Grand_Turk: Grand Turk/Turks & Caicos Islands/Îles Turques-et-Caïques/Gran Turca/Islas
    Turcas y Caicos/Гранд-Терк/Тёркс и Кайкос/غراند ترك/جزر توركس وكايكوس/大特克/特克斯和凯科斯群岛
America/Grenada: Grenada/Grenade/Granada/Гренада/غرينادا/格林纳达
America/Guadeloupe: Guadeloupe/Guadalupe/Гваделупа/غوادلوب/瓜德罗普
America/Guatemala: Guatemala/Гватемала/غواتيمالا/危地马拉
America/Guayaquil: Guayaquil/Гуаякиль/غواياكويل/瓜亚基尔
America/Guyana: Guyana/Гайана/غيانا/圭亚那
America/Halifax: Halifax/Галифакс/هاليفاكس/哈利法克斯
America/Havana: Havana/Cuba/La Havane/La Habana/Гавана/Куба/هافانا/كوبا/哈瓦那/古巴
America/Hermosillo: Hermosillo/Эрмосильо/هيرموسيلو/埃莫西约
America/Indiana/Indianapolis: Indianapolis
America/Indiana/Knox: Knox [Indiana]/كونكس/印第安纳州诺克斯
America/Indiana/Marengo: Marengo [Indiana]/مارنجو/印第安纳州马伦戈
America/Indiana/Petersburg: Petersburg [Indiana]/بيترسبرغ/印第安纳州彼得斯堡
America/Indiana/Tell_City: Tell City [Indiana]/Телл-Сити/مدينة تل، إنديانا/印第安纳州特尔城
America/Indiana/Vevay: Vevay [Indiana]/فيفاي/印第安纳州维维市
America/Indiana/Vincennes: Vincennes [Indiana]/Винсеннес/فينسينس/印第安纳州温森斯
America/Indiana/Winamac: Winamac [Indiana]/Уинамак/ويناماك/印第安纳州威纳马克
America/Inuvik: Inuvik/Инувик/اينوفيك/伊努维克
America/Iqaluit: Iqaluit/Икалуит/اكويلت/伊魁特
America/Jamaica: Jamaica/Jamaïque/Ямайка/جامايكا/牙买加
America/Juneau: Juneau/Джуно/جوني/朱诺
America/Kentucky/Louisville: Louisville
America/Kentucky/Monticello: Monticello [Kentucky]/مونتيسيلو/肯塔基州蒙蒂塞洛
America/Kralendijk: Kralendijk/Caribbean Netherlands/Pays-Bas caribéens/Caribe
    neerlandés/Кралендейк/كرالنديك/هولندا الكاريبية/克拉伦代克/荷属加勒比区
America/La_Paz: La Paz/Bolivia/Bolivie/Ла-Пас/Боливия/لا باز/بوليفيا/拉巴斯/玻利维亚
America/Lima: Lima/Peru/Pérou/Perú/Лима/Перу/ليما/بيرو/利马/秘鲁
America/Los_Angeles: Los Angeles/Los Ángeles/Лос-Анджелес/لوس انجلوس/洛杉矶
America/Lower_Princes: Lower Prince’s Quarter/Sint Maarten/Saint-Martin (partie
    néerlandaise)/Лоуэр-Принс-Куотер/Синт-Мартен/حي الأمير السفلي/سانت مارتن/下太子区/荷属圣马丁
America/Maceio: Maceio/Maceió/Масейо/ماشيو/马塞约
America/Managua: Managua/Nicaragua/Манагуа/Никарагуа/ماناغوا/نيكاراغوا/马那瓜/尼加拉瓜
America/Manaus: Manaus/Manaos/Манаус/ماناوس/马瑙斯
America/Marigot: Marigot/St. Martin/Saint-Martin/San Martín/Мариго/Сен-Мартен/ماريغوت/سان
    مارتن/马里戈特/法属圣马丁
America/Martinique: Martinique/Martinica/Мартиника/المارتينيك/جزر المارتينيك/马提尼克
America/Matamoros: Matamoros/Матаморос/ماتاموروس/马塔莫罗斯
America/Mazatlan: Mazatlan/Mazatlán/Масатлан/مازاتلان/马萨特兰
America/Menominee: Menominee/Меномини/مينوميني/梅诺米尼
America/Merida: Mérida/Мерида/ميريدا/梅里达
America/Metlakatla: Metlakatla/Метлакатла/ميتلاكاتلا/梅特拉卡特拉
America/Mexico_City: Mexico City/Mexico/Ciudad de México/Мехико/مكسيكو سيتي/墨西哥城
America/Miquelon: Miquelon/St. Pierre & Miquelon/Saint-Pierre-et-Miquelon/Miquelón/San Pedro y
    Miquelón/Микелон/Сен-Пьер и Микелон/مكويلون/سان بيير ومكويلون/密克隆/圣皮埃尔和密克隆群岛
America/Moncton: Moncton/Монктон/وينكتون/蒙克顿
America/Monterrey: Monterrey/Монтеррей/مونتيري/蒙特雷
America/Montevideo: Montevideo/Uruguay/Монтевидео/Уругвай/مونتفيديو/أورغواي/蒙得维的亚/乌拉圭
America/Montserrat: Montserrat/Монтсеррат/مونتسيرات/مونتسرات/蒙特塞拉特
America/Nassau: Nassau/Bahamas/Нассау/Багамы/ناسو/جزر البهاما/拿骚/巴哈马
America/New_York: New York/Nueva York/Нью-Йорк/نيويورك/纽约
America/Nome: Nome/Ном/نوم/诺姆
America/Noronha: Fernando de Noronha/Норонья/نوروناه/洛罗尼亚
America/North_Dakota/Beulah: Beulah (Dakota du Nord)/بيولا، داكوتا الشمالية/北达科他州比尤拉
America/North_Dakota/Center: Center (Dakota du Nord)/سنتر/北达科他州申特
America/North_Dakota/New_Salem: New Salem (Dakota du Nord)/نيو ساليم/北达科他州新塞勒姆
America/Nuuk: Nuuk
America/Ojinaga: Ojinaga/Охинага/أوجيناجا/奥希纳加
America/Panama: Panama/Panamá/Панама/بنما/巴拿马
America/Paramaribo: Paramaribo/Suriname/Surinam/Парамарибо/Суринам/باراماريبو/سورينام/帕拉马里博/苏里南
America/Phoenix: Phoenix/Финикс/فينكس/凤凰城
America/Port-au-Prince: Port-au-Prince/Haiti/Haïti/Puerto Príncipe/Haití/Порт-о-Пренс/Гаити/بورت أو
    برنس/هايتي/太子港/海地
America/Port_of_Spain: Port of Spain/Trinidad & Tobago/Port-d’Espagne/Trinité-et-Tobago/Puerto
    España/Trinidad y Tobago/Порт-оф-Спейн/Тринидад и Тобаго/بورت أوف سبين/ترينيداد
    وتوباغو/西班牙港/特立尼达和多巴哥
America/Porto_Velho: Porto Velho/Порту-Велью/بورتو فيلو/波多韦柳
America/Puerto_Rico: Puerto Rico/Porto Rico/Пуэрто-Рико/بورتوريكو/波多黎各
America/Punta_Arenas: Punta Arenas/Пунта-Аренас/بونتا أريناز/蓬塔阿雷纳斯
America/Rankin_Inlet: Rankin Inlet/Ранкин-Инлет/رانكن انلت/兰今湾
America/Recife: Recife/Ресифи/ريسيف/累西腓
America/Regina: Regina/Реджайна/ريجينا/里贾纳
America/Resolute: Resolute/Резольют/ريزولوت/雷索卢特
America/Rio_Branco: Rio Branco/Río Branco/Риу-Бранку/ريوبرانكو/里奥布郎库
America/Santarem: Santarem/Santarém/Сантарен/سانتاريم/圣塔伦
America/Santiago: Santiago/Santiago de Chile/Сантьяго/سانتياغو/圣地亚哥
America/Santo_Domingo: Santo Domingo/Dominican Republic/Saint-Domingue/République
    dominicaine/República Dominicana/Санто-Доминго/Доминиканская Республика/سانتو دومينغو/جمهورية
    الدومينيكان/圣多明各/多米尼加共和国
America/Sao_Paulo: Sao Paulo/São Paulo/Сан-Паулу/ساو باولو/圣保罗
America/Scoresbysund: Ittoqqortoormiit/Скорсбисунн/سكورسبيسند/斯科列斯比桑德
America/Sitka: Sitka/Ситка/سيتكا/锡特卡
America/St_Barthelemy: St. Barthélemy/Saint-Barthélemy/San Bartolomé/Сен-Бартелеми/سانت
    بارتيليمي/سان بارتليمي/圣巴泰勒米岛/圣巴泰勒米
America/St_Johns: St. John’s/Saint-Jean de Terre-Neuve/San Juan de Terranova/Сент-Джонс/سانت
    جونس/圣约翰斯
America/St_Kitts: St. Kitts/St. Kitts & Nevis/Saint-Christophe/Saint-Christophe-et-Niévès/San
    Cristóbal/San Cristóbal y Nieves/Сент-Китс/Сент-Китс и Невис/سانت كيتس/سانت كيتس
    ونيفيس/圣基茨/圣基茨和尼维斯
America/St_Lucia: St. Lucia/Sainte-Lucie/Santa Lucía/Сент-Люсия/سانت لوشيا/سانت لوسيا/圣卢西亚
America/St_Thomas: St. Thomas/U.S. Virgin Islands/Saint-Thomas/Îles Vierges des États-Unis/Islas
    Vírgenes de EE. UU./Сент-Томас/Виргинские о-ва (США)/سانت توماس/جزر فيرجن الأمريكية/圣托马斯/美属维尔京群岛
America/St_Vincent: St. Vincent/St. Vincent & Grenadines/Saint-Vincent/Saint-Vincent-et-les
    Grenadines/San Vicente/San Vicente y las Granadinas/Сент-Винсент/Сент-Винсент и Гренадины/سانت
    فنسنت/سانت فنسنت وجزر غرينادين/圣文森特/圣文森特和格林纳丁斯
America/Swift_Current: Swift Current/Свифт-Керрент/سوفت كارنت/斯威夫特卡伦特
America/Tegucigalpa: Tegucigalpa/Honduras/Тегусигальпа/Гондурас/تيغوسيغالبا/هندوراس/特古西加尔巴/洪都拉斯
America/Thule: Thule/Thulé/Туле/ثيل/图勒
America/Tijuana: Tijuana/Тихуана/تيخوانا/蒂华纳
America/Toronto: Toronto/Торонто/تورونتو/多伦多
America/Tortola: Tortola/British Virgin Islands/Îles Vierges britanniques/Tórtola/Islas Vírgenes
    Británicas/Тортола/Виргинские о-ва (Великобритания)/تورتولا/جزر فيرجن البريطانية/托尔托拉/英属维尔京群岛
America/Vancouver: Vancouver/Ванкувер/فانكوفر/温哥华
America/Whitehorse: Whitehorse/Уайтхорс/وايت هورس/怀特霍斯
America/Winnipeg: Winnipeg/Виннипег/وينيبيج/温尼伯
America/Yakutat: Yakutat/Якутат/ياكوتات/亚库塔特
Antarctica/Casey: Casey/Кейси/كاساي/卡塞
Antarctica/Davis: Davis/Дейвис/دافيز/戴维斯
Antarctica/DumontDUrville: Dumont-d’Urville/Дюмон-д’Юрвиль/دي مونت دو روفيل/迪蒙·迪维尔
Antarctica/Macquarie: Macquarie Island/Macquarie/Маккуори/ماكواري/麦格理
Antarctica/Mawson: Mawson/Моусон/ماوسون/莫森
Antarctica/McMurdo: McMurdo/Мак-Мердо/ماك موردو/麦克默多
Antarctica/Palmer: Palmer/Палмер/بالمير/帕尔默
Antarctica/Rothera: Rothera/Ротера/روثيرا/罗瑟拉
Antarctica/Syowa: Syowa/Showa/Сёва/سايووا/昭和
Antarctica/Troll: Troll/Тролль/ترول/特罗尔
Antarctica/Vostok: Vostok/Восток/فوستوك/沃斯托克
Arctic/Longyearbyen: Longyearbyen/Svalbard & Jan Mayen/Svalbard et Jan Mayen/Svalbard y Jan
    Mayen/Лонгйир/Шпицберген и Ян-Майен/لونجيربين/سفالبارد وجان ماين/朗伊尔城/斯瓦尔巴和扬马延
Asia/Aden: Aden/Yemen/Yémen/Adén/Аден/Йемен/عدن/اليمن/亚丁/也门
Asia/Almaty: Almaty/Alma Ata/Алматы/ألماتي/阿拉木图
Asia/Amman: Amman/Jordan/Jordanie/Ammán/Jordania/Амман/Иордания/عمّان/الأردن/安曼/约旦
Asia/Anadyr: Anadyr/Anádyr/Анадырь/أندير/阿纳德尔
Asia/Aqtau: Aqtau/Aktaou/Aktau/Актау/أكتاو/阿克套
Asia/Aqtobe: Aqtobe/Aktioubinsk/Aktobe/Актобе/أكتوب/阿克托别
Asia/Ashgabat:
    Ashgabat/Turkmenistan/Achgabat/Turkménistan/Asjabad/Turkmenistán/Ашхабад/Туркменистан/عشق
    آباد/تركمانستان/阿什哈巴德/土库曼斯坦
Asia/Atyrau: Atyrau/Atyraou/Атырау/أتيراو/阿特劳
Asia/Baghdad: Baghdad/Iraq/Bagdad/Irak/Багдад/Ирак/بغداد/العراق/巴格达/伊拉克
Asia/Bahrain: Bahrain/Bahreïn/Baréin/Бахрейн/البحرين/巴林
Asia/Baku: Baku/Azerbaijan/Bakou/Azerbaïdjan/Bakú/Azerbaiyán/Баку/Азербайджан/باكو/أذربيجان/巴库/阿塞拜疆
Asia/Bangkok: Bangkok/Thailand/Thaïlande/Tailandia/Бангкок/Таиланд/بانكوك/تايلاند/曼谷/泰国
Asia/Barnaul: Barnaul/Barnaúl/Барнаул/بارناول/巴尔瑙尔
Asia/Beirut: Beirut/Lebanon/Beyrouth/Liban/Líbano/Бейрут/Ливан/بيروت/لبنان/贝鲁特/黎巴嫩
Asia/Bishkek:
    Bishkek/Kyrgyzstan/Bichkek/Kirghizstan/Kirguistán/Бишкек/Киргизия/بشكيك/قيرغيزستان/比什凯克/吉尔吉斯斯坦
Asia/Brunei: Brunei/Brunéi/Бруней/بروناي/文莱
Asia/Chita: Chita/Tchita/Chitá/Чита/تشيتا/赤塔
Asia/Colombo: Colombo/Sri Lanka/Коломбо/Шри-Ланка/كولومبو/سريلانكا/科伦坡/斯里兰卡
Asia/Damascus: Damascus/Syria/Damas/Syrie/Damasco/Siria/Дамаск/Сирия/دمشق/سوريا/大马士革/叙利亚
Asia/Dhaka: Dhaka/Bangladesh/Daca/Bangladés/Дакка/Бангладеш/دكا/بنغلاديش/达卡/孟加拉国
Asia/Dili: Dili/Timor-Leste/Timor oriental/Дили/Восточный Тимор/ديلي/تيمور - ليشتي/帝力/东帝汶
Asia/Dubai: Dubai/United Arab Emirates/Dubaï/Émirats arabes unis/Dubái/Emiratos Árabes
    Unidos/Дубай/ОАЭ/دبي/الإمارات العربية المتحدة/迪拜/阿拉伯联合酋长国
Asia/Dushanbe:
    Dushanbe/Tajikistan/Douchanbé/Tadjikistan/Dusambé/Tayikistán/Душанбе/Таджикистан/دوشانبي/طاجيكستان/杜尚别/塔吉克斯坦
Asia/Famagusta: Famagusta/Famagouste/Фамагуста/فاماغوستا/法马古斯塔
Asia/Gaza: Gaza/Газа/غزة/加沙
Asia/Hebron: Hebron/Hébron/Hebrón/Хеврон/هيبرون (مدينة الخليل)/希伯伦
Asia/Ho_Chi_Minh: Ho Chi Minh/Vietnam/Viêt Nam/Вьетнам/فيتنام/越南
Asia/Hong_Kong: Hong Kong/Hong Kong SAR China/R.A.S. chinoise de Hong Kong/RAE de Hong Kong
    (China)/Гонконг/Гонконг (САР)/هونغ كونغ/هونغ كونغ الصينية (منطقة إدارية خاصة)/香港/中国香港特别行政区
Asia/Hovd: Hovd/Ховд/هوفد/科布多
Asia/Irkutsk: Irkutsk/Irkoutsk/Иркутск/ايركيتسك/伊尔库茨克
Asia/Jakarta: Jakarta/Yakarta/Джакарта/جاكرتا/雅加达
Asia/Jayapura: Jayapura/Джаяпура/جايابيورا/查亚普拉
Asia/Jerusalem: Jerusalem/Israel/Jérusalem/Israël/Jerusalén/Иерусалим/Израиль/القدس/إسرائيل/耶路撒冷/以色列
Asia/Kabul: Kabul/Afghanistan/Kaboul/Afganistán/Кабул/Афганистан/كابول/أفغانستان/喀布尔/阿富汗
Asia/Kamchatka: Kamchatka/Kamtchatka/Петропавловск-Камчатский/كامتشاتكا/堪察加
Asia/Karachi: Karachi/Pakistan/Pakistán/Карачи/Пакистан/كراتشي/باكستان/卡拉奇/巴基斯坦
Asia/Kathmandu: Kathmandu/Nepal/Népal/Непал/نيبال/尼泊尔
Asia/Khandyga: Khandyga/Khandiga/Хандыга/خانديجا/汉德加
Asia/Kolkata: Kolkata/India/Inde/Индия/الهند/印度
Asia/Krasnoyarsk: Krasnoyarsk/Krasnoïarsk/Красноярск/كراسنويارسك/克拉斯诺亚尔斯克
Asia/Kuala_Lumpur: Kuala Lumpur/Куала-Лумпур/كوالا لامبور/吉隆坡
Asia/Kuching: Kuching/Кучинг/كيشينج/古晋
Asia/Kuwait: Kuwait/Koweït/Кувейт/الكويت/科威特
Asia/Macau: Macao/Macao SAR China/R.A.S. chinoise de Macao/RAE de Macao (China)/Макао/Макао
    (САР)/ماكاو/منطقة ماكاو الإدارية الخاصة/澳门/中国澳门特别行政区
Asia/Magadan: Magadan/Magadán/Магадан/مجادن/马加丹
Asia/Makassar: Makassar/Macassar/Makasar/Макасар/ماكسار/望加锡
Asia/Manila: Manila/Philippines/Manille/Filipinas/Манила/Филиппины/مانيلا/الفلبين/马尼拉/菲律宾
Asia/Muscat: Muscat/Oman/Mascate/Omán/Маскат/Оман/مسقط/عُمان/马斯喀特/阿曼
Asia/Nicosia: Nicosia/Nicosie/Никосия/نيقوسيا/尼科西亚
Asia/Novokuznetsk: Novokuznetsk/Новокузнецк/نوفوكوزنتسك/新库兹涅茨克
Asia/Novosibirsk: Novosibirsk/Novossibirsk/Новосибирск/نوفوسبيرسك/新西伯利亚
Asia/Omsk: Omsk/Омск/أومسك/鄂木斯克
Asia/Oral: Oral/Ouralsk/Уральск/أورال/乌拉尔
Asia/Phnom_Penh: Phnom Penh/Cambodia/Cambodge/Camboya/Пномпень/Камбоджа/بنوم بنه/كمبوديا/金边/柬埔寨
Asia/Pontianak: Pontianak/Понтианак/بونتيانك/坤甸
Asia/Pyongyang: Pyongyang/North Korea/Corée du Nord/Corea del Norte/Пхеньян/КНДР/بيونغ يانغ/كوريا
    الشمالية/平壤/朝鲜
Asia/Qatar: Qatar/Catar/Катар/قطر/卡塔尔
Asia/Qostanay: Kostanay/Kostanaï/Kostanái/Костанай/قوستاناي/库斯塔奈
Asia/Qyzylorda: Qyzylorda/Kzyl Orda/Kyzylorda/Кызылорда/كيزيلوردا/克孜洛尔达
Asia/Riyadh: Riyadh/Saudi Arabia/Riyad/Arabie saoudite/Riad/Arabia Saudí/Эр-Рияд/Саудовская
    Аравия/الرياض/المملكة العربية السعودية/利雅得/沙特阿拉伯
Asia/Sakhalin: Sakhalin/Sakhaline/Sajalín/о-в Сахалин/سكالين/萨哈林
Asia/Samarkand: Samarkand/Samarcande/Samarcanda/Самарканд/سمرقند/撒马尔罕
Asia/Seoul: Seoul/South Korea/Séoul/Corée du Sud/Seúl/Corea del Sur/Сеул/Республика Корея/سول/كوريا
    الجنوبية/首尔/韩国
Asia/Shanghai: Shanghai/Shanghái/Шанхай/شنغهاي/上海
Asia/Singapore: Singapore/Singapour/Singapur/Сингапур/سنغافورة/新加坡
Asia/Srednekolymsk: Srednekolymsk/Srednekolimsk/Среднеколымск/سريدنكوليمسك/中科雷姆斯克
Asia/Taipei: Taipei/Taiwan/Taïwan/Taipéi/Taiwán/Тайбэй/Тайвань/تايبيه/تايوان/台北/台湾
Asia/Tashkent: Tashkent/Tachkent/Taskent/Ташкент/طشقند/塔什干
Asia/Tbilisi: Tbilisi/Georgia/Tbilissi/Géorgie/Tiflis/Тбилиси/Грузия/تبليسي/جورجيا/第比利斯/格鲁吉亚
Asia/Tehran: Tehran/Iran/Téhéran/Teherán/Irán/Тегеран/Иран/طهران/إيران/德黑兰/伊朗
Asia/Thimphu: Thimphu/Bhutan/Bhoutan/Timbu/Bután/Тхимпху/Бутан/تيمفو/بوتان/廷布/不丹
Asia/Tokyo: Tokyo/Japan/Japon/Tokio/Japón/Токио/Япония/طوكيو/اليابان/东京/日本
Asia/Tomsk: Tomsk/Томск/تومسك/托木斯克
Asia/Ulaanbaatar: Ulaanbaatar/Oulan-Bator/Ulán Bator/Улан-Батор/آلانباتار/乌兰巴托
Asia/Urumqi: Urumqi/Ürümqi/Урумчи/أرومكي/乌鲁木齐
Asia/Ust-Nera: Ust-Nera/Усть-Нера/أوست نيرا/乌斯内拉
Asia/Vientiane: Vientiane/Laos/Vientián/Вьентьян/Лаос/فيانتيان/لاوس/万象/老挝
Asia/Vladivostok: Vladivostok/Владивосток/فلاديفوستك/符拉迪沃斯托克
Asia/Yakutsk: Yakutsk/Iakoutsk/Якутск/ياكتسك/雅库茨克
Asia/Yangon: Yangon/Myanmar (Burma)/Myanmar (Birmanie)/Myanmar (Birmania)/Мьянма (Бирма)/ميانمار
    (بورما)/缅甸
Asia/Yekaterinburg: Yekaterinburg/Ekaterinbourg/Ekaterimburgo/Екатеринбург/يكاترنبيرج/叶卡捷琳堡
Asia/Yerevan: Yerevan/Armenia/Erevan/Arménie/Ereván/Ереван/Армения/يريفان/أرمينيا/埃里温/亚美尼亚
Atlantic/Azores: Azores/Açores/Азорские о-ва/أزورس/亚速尔群岛
Atlantic/Bermuda: Bermuda/Bermudes/Bermudas/Бермудские о-ва/برمودا/百慕大
Atlantic/Canary: Canary/Îles Canaries/Canarias/Канарские о-ва/كناري/加那利
Atlantic/Cape_Verde: Cape Verde/Cap-Vert/Cabo Verde/Кабо-Верде/الرأس الأخضر/佛得角
Atlantic/Faroe: Faroe/Faroe Islands/Îles Féroé/Islas Feroe/Фарерские о-ва/جزر فارو/法罗群岛
Atlantic/Madeira: Madeira/Madère/Мадейра/ماديرا/马德拉
Atlantic/Reykjavik:
    Reykjavik/Iceland/Islande/Reikiavik/Islandia/Рейкьявик/Исландия/ريكيافيك/آيسلندا/雷克雅未克/冰岛
Atlantic/South_Georgia: South Georgia/South Georgia & South Sandwich Islands/Géorgie du Sud/Géorgie
    du Sud-et-les Îles Sandwich du Sud/Georgia del Sur/Islas Georgia del Sur y Sandwich del
    Sur/Южная Георгия/Южная Георгия и Южные Сандвичевы о-ва/جورجيا الجنوبية/جورجيا الجنوبية وجزر
    ساندويتش الجنوبية/南乔治亚/南乔治亚和南桑威奇群岛
Atlantic/St_Helena: St. Helena/Sainte-Hélène/Santa Elena/о-в Святой Елены/о-в Св. Елены/سانت
    هيلينا/圣赫勒拿
Atlantic/Stanley: Stanley/Falkland Islands/Îles Malouines/Islas Malvinas/Стэнли/Фолклендские
    о-ва/استانلي/جزر فوكلاند/斯坦利/福克兰群岛
Australia/Adelaide: Adelaide/Adélaïde/Adelaida/Аделаида/أديليد/阿德莱德
Australia/Brisbane: Brisbane/Брисбен/برسيبان/布里斯班
Australia/Broken_Hill: Broken Hill/Брокен-Хилл/بروكن هيل/布罗肯希尔
Australia/Darwin: Darwin/Дарвин/دارون/达尔文
Australia/Eucla: Eucla/Юкла/أوكلا/尤克拉
Australia/Hobart: Hobart/Хобарт/هوبارت/霍巴特
Australia/Lindeman: Lindeman/Линдеман/ليندمان/林德曼
Australia/Lord_Howe: Lord Howe Island/Lord Howe/Лорд-Хау/لورد هاو/豪勋爵岛
Australia/Melbourne: Melbourne/Мельбурн/ميلبورن/墨尔本
Australia/Perth: Perth/Перт/برثا/珀斯
Australia/Sydney: Sydney/Sídney/Сидней/سيدني/悉尼
Etc/GMT: GMT
Etc/GMT+1: GMT+1
Etc/GMT+10: GMT+10
Etc/GMT+11: GMT+11
Etc/GMT+12: GMT+12
Etc/GMT+2: GMT+2
Etc/GMT+3: GMT+3
Etc/GMT+4: GMT+4
Etc/GMT+5: GMT+5
Etc/GMT+6: GMT+6
Etc/GMT+7: GMT+7
Etc/GMT+8: GMT+8
Etc/GMT+9: GMT+9
Etc/GMT-1: GMT-1
Etc/GMT-10: GMT-10
Etc/GMT-11: GMT-11
Etc/GMT-12: GMT-12
Etc/GMT-13: GMT-13
Etc/GMT-14: GMT-14
Etc/GMT-2: GMT-2
Etc/GMT-3: GMT-3
Etc/GMT-4: GMT-4
Etc/GMT-5: GMT-5
Etc/GMT-6: GMT-6
Etc/GMT-7: GMT-7
Etc/GMT-8: GMT-8
Etc/GMT-9: GMT-9
Etc/UTC: UTC
Etc/Unknown: Unknown City/ville inconnue/Ciudad desconocida/Неизвестный город/مدينة غير معروفة/未知城市
Europe/Amsterdam: Amsterdam/Netherlands/Pays-Bas/Ámsterdam/Países
    Bajos/Амстердам/Нидерланды/أمستردام/هولندا/阿姆斯特丹/荷兰
Europe/Andorra: Andorra/Andorre/Андорра/أندورا/安道尔
Europe/Astrakhan: Astrakhan/Astracán/Астрахань/أستراخان/阿斯特拉罕
Europe/Athens: Athens/Greece/Athènes/Grèce/Atenas/Grecia/Афины/Греция/أثينا/اليونان/雅典/希腊
Europe/Belgrade: Belgrade/Serbia/Serbie/Belgrado/Белград/Сербия/بلغراد/صربيا/贝尔格莱德/塞尔维亚
Europe/Berlin: Berlin/Berlín/Берлин/برلين/柏林
Europe/Bratislava:
    Bratislava/Slovakia/Slovaquie/Eslovaquia/Братислава/Словакия/براتيسلافا/سلوفاكيا/布拉迪斯拉发/斯洛伐克
Europe/Brussels:
    Brussels/Belgium/Bruxelles/Belgique/Bruselas/Bélgica/Брюссель/Бельгия/بروكسل/بلجيكا/布鲁塞尔/比利时
Europe/Bucharest:
    Bucharest/Romania/Bucarest/Roumanie/Rumanía/Бухарест/Румыния/بوخارست/رومانيا/布加勒斯特/罗马尼亚
Europe/Budapest: Budapest/Hungary/Hongrie/Hungría/Будапешт/Венгрия/بودابست/هنغاريا/布达佩斯/匈牙利
Europe/Busingen: Busingen/Büsingen/Бюзинген-на-Верхнем-Рейне/بوسنغن/布辛根
Europe/Chisinau:
    Chisinau/Moldova/Moldavie/Chisináu/Moldavia/Кишинев/Молдова/تشيسيناو/مولدوفا/基希讷乌/摩尔多瓦
Europe/Copenhagen:
    Copenhagen/Denmark/Copenhague/Danemark/Dinamarca/Копенгаген/Дания/كوبنهاغن/الدانمرك/哥本哈根/丹麦
Europe/Dublin: Dublin/Ireland/Irlande/Dublín/Irlanda/Дублин/Ирландия/دبلن/أيرلندا/都柏林/爱尔兰
Europe/Gibraltar: Gibraltar/Гибралтар/جبل طارق/直布罗陀
Europe/Guernsey: Guernsey/Guernesey/Гернси/غيرنزي/根西岛
Europe/Helsinki: Helsinki/Finland/Finlande/Finlandia/Хельсинки/Финляндия/هلسنكي/فنلندا/赫尔辛基/芬兰
Europe/Isle_of_Man: Isle of Man/Île de Man/Isla de Man/о-в Мэн/جزيرة مان/马恩岛
Europe/Istanbul: Istanbul/Türkiye/Turquie/Estambul/Turquía/Стамбул/Турция/إسطنبول/تركيا/伊斯坦布尔/土耳其
Europe/Jersey: Jersey/Джерси/جيرسي/泽西岛
Europe/Kaliningrad: Kaliningrad/Kaliningrado/Калининград/كالينجراد/加里宁格勒
Europe/Kirov: Kirov/Kírov/Киров/كيروف/基洛夫
Europe/Kyiv: Kyiv
Europe/Lisbon: Lisbon/Lisbonne/Lisboa/Лиссабон/لشبونة/里斯本
Europe/Ljubljana:
    Ljubljana/Slovenia/Slovénie/Liubliana/Eslovenia/Любляна/Словения/ليوبليانا/سلوفينيا/卢布尔雅那/斯洛文尼亚
Europe/London: London/United Kingdom/Londres/Royaume-Uni/Reino
    Unido/Лондон/Великобритания/لندن/المملكة المتحدة/伦敦/英国
Europe/Luxembourg: Luxembourg/Luxemburgo/Люксембург/لوكسمبورغ/卢森堡
Europe/Madrid: Madrid/Мадрид/مدريد/马德里
Europe/Malta: Malta/Malte/Мальта/مالطة/مالطا/马耳他
Europe/Mariehamn: Mariehamn/Åland Islands/Îles Åland/Islas Aland/Мариехамн/Аландские
    о-ва/ماريهامن/جزر آلاند/玛丽港/奥兰群岛
Europe/Minsk: Minsk/Belarus/Biélorussie/Bielorrusia/Минск/Беларусь/مينسك/بيلاروس/明斯克/白俄罗斯
Europe/Monaco: Monaco/Mónaco/Монако/موناكو/摩纳哥
Europe/Moscow: Moscow/Moscou/Moscú/Москва/موسكو/莫斯科
Europe/Oslo: Oslo/Norway/Norvège/Noruega/Осло/Норвегия/أوسلو/النرويج/奥斯陆/挪威
Europe/Paris: Paris/France/París/Francia/Париж/Франция/باريس/فرنسا/巴黎/法国
Europe/Podgorica: Podgorica/Montenegro/Monténégro/Подгорица/Черногория/بودغوريكا/الجبل
    الأسود/波德戈里察/黑山
Europe/Prague: Prague/Czechia/Tchéquie/Praga/Chequia/Прага/Чехия/براغ/التشيك/布拉格/捷克
Europe/Riga: Riga/Latvia/Lettonie/Letonia/Рига/Латвия/ريغا/لاتفيا/里加/拉脱维亚
Europe/Rome: Rome/Italy/Italie/Roma/Italia/Рим/Италия/روما/إيطاليا/罗马/意大利
Europe/Samara: Samara/Самара/سمراء/萨马拉
Europe/San_Marino: San Marino/Saint-Marin/Сан-Марино/سان مارينو/圣马力诺
Europe/Sarajevo: Sarajevo/Bosnia & Herzegovina/Bosnie-Herzégovine/Bosnia y
    Herzegovina/Сараево/Босния и Герцеговина/سراييفو/البوسنة والهرسك/萨拉热窝/波斯尼亚和黑塞哥维那
Europe/Saratov: Saratov/Sarátov/Саратов/ساراتوف/萨拉托夫
Europe/Simferopol: Simferopol/Simferópol/Симферополь/سيمفروبول/辛菲罗波尔
Europe/Skopje: Skopje/North Macedonia/Macédoine du Nord/Skopie/Macedonia del Norte/Скопье/Северная
    Македония/سكوبي/مقدونيا الشمالية/斯科普里/北马其顿
Europe/Sofia: Sofia/Bulgaria/Bulgarie/Sofía/София/Болгария/صوفيا/بلغاريا/索非亚/保加利亚
Europe/Stockholm: Stockholm/Sweden/Suède/Estocolmo/Suecia/Стокгольм/Швеция/ستوكهولم/السويد/斯德哥尔摩/瑞典
Europe/Tallinn: Tallinn/Estonia/Estonie/Tallin/Таллин/Эстония/تالين/إستونيا/塔林/爱沙尼亚
Europe/Tirane: Tirane/Albania/Tirana/Albanie/Тирана/Албания/تيرانا/ألبانيا/地拉那/阿尔巴尼亚
Europe/Ulyanovsk: Ulyanovsk/Oulianovsk/Uliánovsk/Ульяновск/أوليانوفسك/乌里扬诺夫斯克
Europe/Vaduz: Vaduz/Liechtenstein/Вадуц/Лихтенштейн/فادوز/ليختنشتاين/瓦杜兹/列支敦士登
Europe/Vatican: Vatican/Vatican City/Le Vatican/État de la Cité du Vatican/El Vaticano/Ciudad del
    Vaticano/Ватикан/الفاتيكان/梵蒂冈
Europe/Vienna: Vienna/Austria/Vienne/Autriche/Viena/Вена/Австрия/فيينا/النمسا/维也纳/奥地利
Europe/Vilnius: Vilnius/Lithuania/Lituanie/Vilna/Lituania/Вильнюс/Литва/فيلنيوس/ليتوانيا/维尔纽斯/立陶宛
Europe/Volgograd: Volgograd/Volgogrado/Волгоград/فولوجراد/伏尔加格勒
Europe/Warsaw: Warsaw/Poland/Varsovie/Pologne/Varsovia/Polonia/Варшава/Польша/وارسو/بولندا/华沙/波兰
Europe/Zagreb: Zagreb/Croatia/Croatie/Croacia/Загреб/Хорватия/زغرب/كرواتيا/萨格勒布/克罗地亚
Europe/Zurich: Zurich/Switzerland/Suisse/Zúrich/Suiza/Цюрих/Швейцария/زيورخ/سويسرا/苏黎世/瑞士
Indian/Antananarivo:
    Antananarivo/Madagascar/Антананариву/Мадагаскар/أنتاناناريفو/مدغشقر/安塔那那利佛/马达加斯加
Indian/Chagos: Chagos/British Indian Ocean Territory/Territoire britannique de l’océan
    Indien/Territorio Británico del Océano Índico/Чагос/Британская территория в Индийском
    океане/تشاغوس/الإقليم البريطاني في المحيط الهندي/查戈斯/英属印度洋领地
Indian/Christmas: Christmas Island/Christmas/Île Christmas/Navidad/Isla de Navidad/о-в
    Рождества/كريسماس/جزيرة كريسماس/圣诞岛
Indian/Cocos: Cocos Islands/Cocos (Keeling) Islands/Cocos/Îles Cocos/Islas Cocos/Кокосовые
    о-ва/كوكوس/جزر كوكوس (كيلينغ)/可可斯/科科斯（基林）群岛
Indian/Comoro: Comoro/Comoros/Comores/Comoras/Коморы/جزر القمر/科摩罗
Indian/Kerguelen: Kerguelen/French Southern Territories/Terres australes françaises/Territorios
    Australes Franceses/Кергелен/Французские Южные территории/كيرغويلين/الأقاليم الجنوبية
    الفرنسية/凯尔盖朗/法属南部领地
Indian/Mahe: Mahe/Seychelles/Mahé/Маэ/Сейшельские о-ва/ماهي/سيشل/马埃岛/塞舌尔
Indian/Maldives: Maldives/Maldivas/Мальдивы/المالديف/جزر المالديف/马尔代夫
Indian/Mauritius: Mauritius/Maurice/Mauricio/Маврикий/موريشيوس/毛里求斯
Indian/Mayotte: Mayotte/Майотта/مايوت/马约特
Indian/Reunion: Réunion/La Réunion/Reunión/Реюньон/ريونيون/روينيون/留尼汪
Pacific/Apia: Apia/Samoa/Апиа/Самоа/أبيا/ساموا/阿皮亚/萨摩亚
Pacific/Auckland: Auckland/Окленд/أوكلاند/奥克兰
Pacific/Bougainville: Bougainville/Бугенвиль/بوغانفيل/布干维尔
Pacific/Chatham: Chatham/Чатем/تشاثام/查塔姆
Pacific/Chuuk: Chuuk
Pacific/Easter: Easter Island/Île de Pâques/Isla de Pascua/о-в Пасхи/استر/复活节岛
Pacific/Efate: Efate/Vanuatu/Éfaté/Эфате/Вануату/إيفات/فانواتو/埃法特/瓦努阿图
Pacific/Fakaofo: Fakaofo/Tokelau/Факаофо/Токелау/فاكاوفو/توكيلاو/法考福/托克劳
Pacific/Fiji: Fiji/Fidji/Fiyi/Фиджи/فيجي/斐济
Pacific/Funafuti: Funafuti/Tuvalu/Фунафути/Тувалу/فونافوتي/توفالو/富纳富提/图瓦卢
Pacific/Galapagos: Galapagos/Galápagos/Галапагосские о-ва/جلاباجوس/科隆群岛
Pacific/Gambier: Gambier/о-ва Гамбье/جامبير/甘比尔
Pacific/Guadalcanal: Guadalcanal/Solomon Islands/Îles Salomon/Islas Salomón/Гуадалканал/Соломоновы
    о-ва/غوادالكانال/جزر سليمان/瓜达尔卡纳尔/所罗门群岛
Pacific/Guam: Guam/Гуам/غوام/关岛
Pacific/Honolulu: Honolulu/Honolulú/Гонолулу/هونولولو/檀香山
Pacific/Kanton: Kanton/Canton/Кантон/كانتون/坎顿岛
Pacific/Kiritimati: Kiritimati/Киритимати/كيريتي ماتي/基里地马地岛
Pacific/Kosrae: Kosrae/Косрае/كوسرا/库赛埃
Pacific/Kwajalein: Kwajalein/Кваджалейн/كواجالين/夸贾林
Pacific/Majuro: Majuro/Маджуро/ماجورو/马朱罗
Pacific/Marquesas: Marquesas/Marquises/Маркизские о-ва/ماركيساس/马克萨斯
Pacific/Midway: Midway/о-ва Мидуэй/ميدواي/中途岛
Pacific/Nauru: Nauru/Науру/ناورو/瑙鲁
Pacific/Niue: Niue/Ниуэ/نيوي/纽埃
Pacific/Norfolk: Norfolk Island/Norfolk/Île Norfolk/Isla Norfolk/Норфолк/о-в Норфолк/نورفولك/جزيرة
    نورفولك/诺福克/诺福克岛
Pacific/Noumea: Noumea/New Caledonia/Nouméa/Nouvelle-Calédonie/Numea/Nueva Caledonia/Нумеа/Новая
    Каледония/نوميا/كاليدونيا الجديدة/努美阿/新喀里多尼亚
Pacific/Pago_Pago: Pago Pago/American Samoa/Samoa américaines/Samoa Americana/Паго-Паго/Американское
    Самоа/باغو باغو/ساموا الأمريكية/帕果帕果/美属萨摩亚
Pacific/Palau: Palau/Palaos/Палау/بالاو/帕劳
Pacific/Pitcairn: Pitcairn/Pitcairn Islands/Îles Pitcairn/Islas Pitcairn/Питкэрн/о-ва
    Питкэрн/بيتكيرن/جزر بيتكيرن/皮特凯恩/皮特凯恩群岛
Pacific/Pohnpei: Pohnpei
Pacific/Port_Moresby: Port Moresby/Порт-Морсби/بور مورسبي/莫尔兹比港
Pacific/Rarotonga: Rarotonga/Cook Islands/Îles Cook/Islas Cook/Раротонга/о-ва Кука/راروتونغا/جزر
    كوك/拉罗汤加/库克群岛
Pacific/Saipan: Saipan/Northern Mariana Islands/Îles Mariannes du Nord/Saipán/Islas Marianas del
    Norte/Сайпан/Северные Марианские о-ва/سايبان/جزر ماريانا الشمالية/塞班/北马里亚纳群岛
Pacific/Tahiti: Tahiti/Tahití/Таити/تاهيتي/塔希提
Pacific/Tarawa: Tarawa/Тарава/تاراوا/塔拉瓦
Pacific/Tongatapu: Tongatapu/Tonga/Тонгатапу/Тонга/تونغاتابو/تونغا/东加塔布/汤加
Pacific/Wake: Wake Island/Wake/Уэйк/واك/威克
Pacific/Wallis: Wallis/Wallis & Futuna/Wallis-et-Futuna/Wallis y Futuna/Уоллис/Уоллис и
    Футуна/واليس/جزر والس وفوتونا/瓦利斯/瓦利斯和富图纳
"""
