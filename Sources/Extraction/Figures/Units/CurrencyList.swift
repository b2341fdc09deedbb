/// The currencies: a line each with name, ISO 4217 code, words, and signs that heed case.
enum CurrencyList {
  static let text = """
    dollar;USD;dollars greenback bucks buck;$ US$ $US
    cent;;cents;¢ c
    euro;EUR;euros;€
    pound sterling;GBP;sterling quid;£ PS
    penny;;pence pennies;p
    yen;JPY;;¥ JP¥ Y
    yuan;CNY;renminbi rmb;CN¥ RMB Rmb
    australian dollar;AUD;;A$ AU$ $A $AU
    canadian dollar;CAD;;C$ CA$ $C CDN$
    hong kong dollar;HKD;;HK$ $HK
    new zealand dollar;NZD;;NZ$ $NZ
    singapore dollar;SGD;;S$ SG$ $S
    taiwan dollar;TWD;;NT$
    swiss franc;CHF;;Fr SFr
    swedish krona;SEK;kronor;
    norwegian krone;NOK;;
    danish krone;DKK;;
    icelandic krona;ISK;;
    krone;;kroner;
    crown;;crowns;
    koruna;CZK;korunas;Kč
    zloty;PLN;zlotys zloties;zł
    forint;HUF;forints;Ft
    romanian leu;RON;lei leu;
    lev;BGN;leva;
    croatian kuna;HRK;kunas;kn
    serbian dinar;RSD;;
    dinar;;dinars;
    ruble;RUB;rubles rouble roubles;₽
    hryvnia;UAH;hryvnias hryvnya;₴
    turkish lira;TRY;;₺ TL
    lira;;liras lire;
    shekel;ILS;shekels NIS;₪
    emirati dirham;AED;;Dh Dhs
    dirham;;dirhams;
    saudi riyal;SAR;;SR
    riyal;;riyals rial rials;
    qatari riyal;QAR;;
    kuwaiti dinar;KWD;;
    egyptian pound;EGP;;E£
    south african rand;ZAR;rand rands;R
    nigerian naira;NGN;naira nairas;₦
    kenyan shilling;KES;;KSh
    shilling;;shillings;
    ghanaian cedi;GHS;cedi cedis;₵
    indian rupee;INR;;₹ Rs
    pakistani rupee;PKR;;
    rupee;;rupees;
    bangladeshi taka;BDT;taka;৳
    sri lankan rupee;LKR;;
    thai baht;THB;baht;฿
    malaysian ringgit;MYR;ringgit;RM
    sen;;;
    indonesian rupiah;IDR;rupiah;Rp
    philippine peso;PHP;;₱
    vietnamese dong;VND;dong;₫
    south korean won;KRW;;₩
    peso;;pesos;
    mexican peso;MXN;;Mex$
    brazilian real;BRL;reais;R$
    argentine peso;ARS;;AR$
    chilean peso;CLP;;
    colombian peso;COP;;
    peruvian sol;PEN;;
    bitcoin;BTC;bitcoins;₿
    ether;ETH;;
    rwandan franc;RWF;;
    franc;;francs;
    mark;DEM;marks;DM
    """

  /// Countries before a currency's word: "Australian dollars", "Danish crowns".
  static let nationalities = """
    us;dollar;dollar
    u.s.;dollar;dollar
    american;dollar;dollar
    australian;dollar;australian dollar
    aussie;dollar;australian dollar
    canadian;dollar;canadian dollar
    singapore;dollar;singapore dollar
    taiwan;dollar;taiwan dollar
    kong;dollar;hong kong dollar
    zealand;dollar;new zealand dollar
    british;pound;pound sterling
    egyptian;pound;egyptian pound
    japanese;yen;yen
    chinese;yuan;yuan
    swiss;franc;swiss franc
    rwandan;franc;rwandan franc
    danish;crown;danish krone
    danish;krone;danish krone
    norwegian;crown;norwegian krone
    norwegian;krone;norwegian krone
    swedish;crown;swedish krona
    swedish;swedish krona;swedish krona
    icelandic;crown;icelandic krona
    czech;crown;koruna
    czech;koruna;koruna
    turkish;lira;turkish lira
    israeli;shekel;shekel
    saudi;riyal;saudi riyal
    qatari;riyal;qatari riyal
    kuwaiti;dinar;kuwaiti dinar
    serbian;dinar;serbian dinar
    kenyan;shilling;kenyan shilling
    indian;rupee;indian rupee
    pakistani;rupee;pakistani rupee
    mexican;peso;mexican peso
    philippine;peso;philippine peso
    argentine;peso;argentine peso
    chilean;peso;chilean peso
    colombian;peso;colombian peso
    russian;ruble;ruble
    polish;zloty;zloty
    hungarian;forint;forint
    malaysian;malaysian ringgit;malaysian ringgit
    korean;south korean won;south korean won
    """
}
