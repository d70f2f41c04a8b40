"""Regions that share a clock, in six languages; names of zones only beside a word for time ("Pacific time").

With the names that Windows and Outlook give to zones: "W. Europe Standard Time".
"""

REGIONS = """
Atlantic/Cape_Verde: Praia
America/Costa_Rica: San José
America/Dominica: Roseau
America/Grenada: Saint George's
America/Guyana: Georgetown
America/Jamaica: Kingston
Europe/London: Edinburgh
America/New_York: Eastern/US Eastern/U.S. Eastern/North American Eastern/east coast/est/l'est/côte est/la côte est/
    est des États-Unis/este/costa este/la costa este/este de los Estados Unidos/восточное/восточноамериканское/
    الشرقي/الساحل الشرقي/شرق الولايات المتحدة/东部/美国东部/美东/北美东部
America/Chicago: Central/US Central/North American Central/centre/le centre/centro/центральное/المركزي/
    الوسطى الأمريكية/中部/美国中部/美中
America/Denver: Mountain/US Mountain/Rocheuses/les Rocheuses/montagnes/la montaña/montaña/горное/الجبلي/山地/
    美国山地/山区
America/Los_Angeles: Pacific/US Pacific/west coast/Pacifique/le Pacifique/côte ouest/la côte ouest/Pacífico/
    costa oeste/la costa oeste/costa del Pacífico/тихоокеанское/المحيط الهادئ/المحيط الهادي/الهادئ/الساحل الغربي/
    太平洋/美国太平洋/美西/美国西部
America/Halifax: Atlantic/Atlantique/Atlántico/атлантическое/الأطلسي/大西洋
America/St_Johns: Newfoundland/Terre-Neuve/Terranova
America/Anchorage: Alaska/Alaskan/Аляска
Pacific/Honolulu: Hawaii/Hawaiian/Hawaï/Hawái/Hawaii-Aleutian/Гавайи/夏威夷
Europe/Zurich: Central European/Central Europe/W. Europe/Romance/Europe centrale/l'Europe centrale/
    centre de l'Europe/Europa central/central europea/centroeuropea/центральноевропейское/среднеевропейское/
    وسط أوروبا/أوروبا الوسطى/中欧/欧洲中部
Europe/Athens: Eastern European/East European/E. Europe/GTB/FLE/Europe orientale/l'Europe orientale/Europe de l'Est/
    l'Europe de l'Est/est de l'Europe/Europa oriental/Europa del Este/este de Europa/восточноевропейское/شرق أوروبا/
    أوروبا الشرقية/东欧/欧洲东部
Europe/Lisbon: Western European/West European/Europe occidentale/l'Europe occidentale/Europe de l'Ouest/
    ouest de l'Europe/Europa occidental/oeste de Europa/западноевропейское/غرب أوروبا/أوروبا الغربية/西欧/欧洲西部
Europe/Moscow: Russian/Russia
Africa/Lagos: West African/W. Central Africa/Afrique de l'Ouest/Afrique occidentale/África Occidental/
    западноафриканское/غرب أفريقيا/西非/西部非洲
Africa/Maputo: Central African/Central Africa/Afrique centrale/África Central/центральноафриканское/وسط أفريقيا/
    中非/中部非洲
Africa/Nairobi: East African/E. Africa/Afrique de l'Est/Afrique orientale/África Oriental/восточноафриканское/
    شرق أفريقيا/东非/东部非洲
Africa/Johannesburg: South African/Afrique du Sud/Afrique australe/Sudáfrica/южноафриканское/جنوب أفريقيا/南非
Africa/Cairo: Egypt/Egyptian
Asia/Riyadh: Arab/Arabian/Arabe/Árabe/السعودية/阿拉伯
Asia/Dubai: Gulf/Golfe/le Golfe/Golfo/الخليج/海湾
Asia/Baghdad: Arabic/Iraq
Asia/Tehran: Iran/Iranian
Asia/Kabul: Afghanistan/Afghan
Asia/Karachi: Pakistan/Pakistani
Asia/Kolkata: India/Indian
Asia/Kathmandu: Nepal/Nepali
Asia/Colombo: Sri Lanka
Asia/Dhaka: Bangladesh
Asia/Yangon: Myanmar
Asia/Bangkok: SE Asia/Indochina/Indochine
Asia/Shanghai: China/Chinese/Chinoise
Asia/Singapore: Singapore/Malay Peninsula
Asia/Taipei: Taipei
Asia/Tokyo: Japan/Japanese/Tokyo
Asia/Seoul: Korea/Korean
Asia/Yekaterinburg: Ekaterinburg/Yekaterinburg/екатеринбургское
Asia/Novosibirsk: N. Central Asia/Novosibirsk/новосибирское
Asia/Krasnoyarsk: North Asia/Krasnoyarsk/красноярское
Asia/Irkutsk: North Asia East/Irkutsk/иркутское
Asia/Yakutsk: Yakutsk/якутское
Asia/Vladivostok: Vladivostok/владивостокское
Asia/Magadan: Magadan/магаданское
Asia/Kamchatka: Kamchatka/камчатское
Asia/Tashkent: West Asia/Uzbekistan
Asia/Tbilisi: Georgian
Asia/Yerevan: Caucasus/Armenia
Asia/Baku: Azerbaijan
Asia/Jerusalem: Israel
Asia/Amman: Jordan
Asia/Damascus: Syria
Asia/Beirut: Middle East
Australia/Sydney: Australian Eastern/AUS Eastern/E. Australia/Eastern Australia/est de l'Australie/
    l'est de l'Australie/este de Australia/восточноавстралийское/شرق أستراليا/澳大利亚东部/澳东
Australia/Adelaide: Australian Central/Cen. Australia/Central Australia/centre de l'Australie/
    le centre de l'Australie/centro de Australia/وسط أستراليا/澳大利亚中部/澳中
Australia/Darwin: AUS Central
Australia/Perth: Australian Western/W. Australia/Western Australia/ouest de l'Australie/l'ouest de l'Australie/
    oeste de Australia/غرب أستراليا/澳大利亚西部/澳西
Pacific/Auckland: New Zealand/Nouvelle-Zélande/Nueva Zelandia/Nueva Zelanda/新西兰
Pacific/Fiji: Fiji
Pacific/Tongatapu: Tonga
Pacific/Apia: Samoa
Pacific/Guadalcanal: Central Pacific
Pacific/Port_Moresby: West Pacific
America/Sao_Paulo: E. South America/Brasília/Brasilia
America/Argentina/Buenos_Aires: Argentina/Argentine
America/Bogota: SA Pacific/Colombia/Colombie
America/La_Paz: SA Western/Bolivia
America/Cayenne: SA Eastern
America/Santiago: Pacific SA
America/Caracas: Venezuela
America/Montevideo: Montevideo/Uruguay
America/Asuncion: Paraguay
America/Guatemala: Central America/Amérique centrale/América Central
America/Regina: Canada Central
Atlantic/Azores: Azores/Açores
Atlantic/Cape_Verde: Cape Verde/Cap-Vert/Cabo Verde
"""
