"""Zones: abbreviations, places that CLDR does not call so, and names in words."""

# Abbreviation: minutes east of UTC, and the zone whose clocks people mean where it differs with the season.
ABBREVIATIONS: dict[str, tuple[int, str]] = {
    **{"utc": (0, ""), "gmt": (0, ""), "tuc": (0, ""), "tu": (0, ""), "utс": (0, ""), "zulu": (0, "")},
    **{"cet": (60, "Europe/Zurich"), "cest": (120, "Europe/Zurich"), "mez": (60, "Europe/Zurich")},
    **{"mesz": (120, "Europe/Zurich"), "hec": (60, "Europe/Zurich"), "bst": (60, ""), "wet": (0, ""), "west": (60, "")},
    **{"eet": (120, ""), "eest": (180, ""), "msk": (180, ""), "мск": (180, ""), "est": (-300, ""), "edt": (-240, "")},
    **{
        "cst": (-360, ""),
        "cdt": (-300, ""),
        "mst": (-420, ""),
        "mdt": (-360, ""),
        "pst": (-480, ""),
        "pdt": (-420, ""),
    },
    **{"ist": (330, ""), "jst": (540, ""), "kst": (540, ""), "sgt": (480, ""), "hkt": (480, ""), "aest": (600, "")},
    **{"aedt": (660, ""), "eat": (180, ""), "cat": (120, ""), "wat": (60, ""), "sast": (120, ""), "gst": (240, "")},
    **{
        "brt": (-180, ""),
        "art": (-180, ""),
        "akst": (-540, ""),
        "hst": (-600, ""),
        "ast": (-240, ""),
        "pkt": (300, ""),
    },
    **{
        "ndt": (-150, ""),
        "nst": (-210, ""),
        "nzst": (720, ""),
        "nzdt": (780, ""),
        "cot": (-300, ""),
        "pet": (-300, ""),
    },
    **{"clt": (-240, ""), "myt": (480, ""), "wib": (420, ""), "ict": (420, ""), "et": (0, "America/New_York")},
    **{"pt": (0, "America/Los_Angeles"), "aoe": (-720, ""), "adt": (-180, ""), "akdt": (-480, ""), "acst": (570, "")},
    **{"acdt": (630, ""), "awst": (480, ""), "aft": (270, ""), "almt": (300, ""), "azt": (240, ""), "brst": (-120, "")},
    **{"bot": (-240, ""), "clst": (-180, ""), "cvt": (-60, ""), "ect": (-300, ""), "fjt": (720, ""), "get": (240, "")},
    **{"gyt": (-240, ""), "idt": (180, ""), "irst": (210, ""), "irkt": (480, ""), "krat": (420, ""), "mmt": (390, "")},
    **{"mut": (240, ""), "npt": (345, ""), "novt": (420, ""), "omst": (360, ""), "pdst": (-420, ""), "pgt": (600, "")},
    **{"pyt": (-180, ""), "samt": (240, ""), "trt": (180, ""), "tost": (840, ""), "uyt": (-180, ""), "uzt": (300, "")},
    **{"vet": (-240, ""), "vlat": (600, ""), "wit": (540, ""), "wita": (480, ""), "yakt": (540, ""), "yekt": (300, "")},
}
# These are words as well: zones only in capitals.
CAPITALS = {
    "tu",
    "cet",
    "est",
    "art",
    "cat",
    "ist",
    "eat",
    "west",
    "et",
    "pt",
    "ast",
    "mst",
    "wet",
    "wat",
    "sast",
    "gst",
    "brt",
    "hst",
    "pet",
    "cot",
    "hec",
    *("adt", "aft", "bot", "ect", "get", "mut", "trt", "vet", "wit", "npt", "idt", "mmt"),
}

PLACES_TOO = """
Europe/Zurich: Geneva/Genève/Ginebra/Женева/Женеве/женевскому/женевское/جنيف/日内瓦/Swiss/Berne/Bern/Berna/Берн/برن/
     伯尔尼/ITU/UIT/CERN
Asia/Shanghai: Beijing/Pékin/Pekín/Pekin/Пекин/بكين/بيجين/北京/China/Chine/Китай/الصين/中国/Chinese
Europe/Moscow: Moscow/Moscou/Moscú/Москва/موسكو/莫斯科/московскому/московское
America/New_York: New York/Nueva York/Нью-Йорк/нью-йоркскому/نيويورك/纽约/Washington/Washington DC/Вашингтон/واشنطن/
     华盛顿/US Eastern/Boston/Miami/NYC
America/Toronto: Montreal/Montréal/Ottawa/Ottawa/Québec/Quebec/Монреаль/Оттава/مونتريال/أوتاوا/蒙特利尔/渥太华
America/Chicago: US Central
America/Los_Angeles: US Pacific/San Francisco
America/Denver: US Mountain
America/Sao_Paulo: Brasilia/Brasília/Rio de Janeiro/Бразилиа/برازيليا/巴西利亚/Brazil/Brasil/Brésil
Asia/Almaty: Astana/Астана/Астаны/Kazakhstan/Казахстан/أستانا/阿斯塔纳/Nur-Sultan
Asia/Kolkata: New Delhi/Delhi/Mumbai/Нью-Дели/Дели/نيودلهي/新德里/Indian/Indian Standard/India/Inde/Индия/印度
Asia/Kuala_Lumpur: Malaysia/Malaisie/Malasia/Малайзия/ماليزيا/马来西亚
Asia/Riyadh: Saudi/Saudi Arabia/KSA/Mecca/مكة/مكة المكرمة/السعودية/沙特
Asia/Dubai: Abu Dhabi/Abou Dhabi/Абу-Даби/أبوظبي/أبو ظبي/阿布扎比/UAE/Gulf/الإمارات
Asia/Tokyo: Japan/Japanese/日本
Asia/Seoul: Korea/Korean/Corée/Corea/韩国/首尔
Africa/Casablanca: Rabat/Рабат/الرباط/拉巴特/Morocco/Maroc
Africa/Lagos: Abuja/Абуджа/أبوجا/阿布贾/West Africa/Nigeria
Africa/Johannesburg: Pretoria/South Africa/South African/Cape Town
Africa/Nairobi: East Africa/East African
Africa/Dar_es_Salaam: Dodoma
Africa/Abidjan: Yamoussoukro
Asia/Jakarta: Indonesia
Australia/Sydney: Canberra/Canberra/Канберра
Pacific/Auckland: Wellington/New Zealand/NZ
Europe/Istanbul: Ankara/Анкара/أنقرة/安卡拉/Turkey/Türkiye
Europe/Brussels: Brussels/Bruxelles/Bruselas
Europe/Berlin: Bonn/German
Europe/London: UK/British
Europe/Kyiv: Kyiv/Kiev/Киев/كييف/基辅
Asia/Karachi: Islamabad/Исламабад/Pakistan
Asia/Ho_Chi_Minh: Hanoi/Viet Nam/Vietnam/河内
America/Bogota: Colombia
America/Mexico_City: Mexico City/Ciudad de México/CDMX/México/Mexico/墨西哥城
America/Argentina/Buenos_Aires: Argentina/Argentine
America/Santiago: Chile/Chili
America/Guayaquil: Quito
America/Lima: Peru/Pérou/Perú
Asia/Bahrain: Manama
Asia/Dhaka: Dacca
America/Barbados: Bridgetown
America/Belize: Belmopan
Africa/Porto-Novo: Cotonou
Asia/Thimphu: Thimphou
Asia/Brunei: Bandar Seri Begawan
Africa/Bujumbura: Gitega
Africa/Douala: Yaoundé
Indian/Comoro: Moroni
America/El_Salvador: San Salvador
Africa/Addis_Ababa: Addis Abeba
Pacific/Fiji: Suva
America/Guatemala: Guatemala City/Ciudad de Guatemala
Asia/Kuwait: Kuwait City
Indian/Antananarivo: Tananarive
Africa/Blantyre: Lilongwe
Indian/Maldives: Malé
Europe/Malta: Valletta/La Valette/La Valeta
Indian/Mauritius: Port Louis/Port-Louis
Pacific/Pohnpei: Palikir
Asia/Yangon: Naypyidaw/Rangoon
Asia/Kathmandu: Katmandou
Europe/Amsterdam: The Hague/La Haye/La Haya
Pacific/Palau: Koror
America/Panama: Panama City/Ciudad de Panamá
Asia/Qatar: Doha
America/St_Kitts: Basseterre
America/St_Lucia: Castries
America/St_Vincent: Kingstown
Pacific/Guadalcanal: Honiara
Asia/Amman: امان
Africa/Juba: Djouba
Pacific/Tongatapu: Nuku'alofa/Nukualofa
Pacific/Efate: Port Vila/Port-Vila
Asia/Aden: Sanaa/Sana'a/Saná
Pacific/Tahiti: Papeete
Europe/Andorra: Andorra la Vella/Andorre-la-Vieille
"""
# whole names
WORDY = {
    "hora central europea": "Europe/Zurich",
    "hora de europa central": "Europe/Zurich",
    "по мск": "Europe/Moscow",
    "بتوقيت غرينتش": "+00:00",
    "بتوقيت جرينتش": "+00:00",
    "بالتوقيت العالمي المنسق": "+00:00",
    "بالتوقيت العالمي": "+00:00",
    "greenwich mean time": "+00:00",
    "coordinated universal time": "+00:00",
    "temps universel coordonne": "+00:00",
    "temps universel": "+00:00",
    "tiempo universal coordinado": "+00:00",
    "всемирное координированное время": "+00:00",
    "по гринвичу": "+00:00",
    "по всемирному координированному времени": "+00:00",
    "anywhere on earth": "-12:00",
    "n'importe ou sur terre": "-12:00",
    "n'importe ou sur la terre": "-12:00",
    "en cualquier lugar de la tierra": "-12:00",
    "british summer time": "Europe/London",
}
WORDY_HAN = {
    "协调世界时": "+00:00",
    "世界标准时间": "+00:00",
    "格林尼治时间": "+00:00",
    "格林威治时间": "+00:00",
    "中欧时间": "Europe/Zurich",
    "中欧夏令时": "Europe/Zurich",
    "世界协调时": "+00:00",
}
