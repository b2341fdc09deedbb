extension Lexicon {
  /// Bodies that speak and act.
  static let bodies: [List] =
    nouns(
      """
      administration agency airline alliance army assembly association authority bank board body brewery brigade broadcaster bureau business \
      cabinet campaign caucus cell chamber channel charity church circuit city clinic club coalition college command commission committee \
      community company conference confederation congress consortium corporation council country county court crew delegation \
      department directorate embassy enterprise establishment faction factory faculty family federation firm force foundation \
      government group guild headquarters hospital house industry institute institution junta laboratory law-firm league legislature \
      lobby magazine maker manufacturer media military ministry militia mission movement nation navy network newspaper ngo office \
      operator opposition orchestra order organization organisation outlet panel parliament party patrol presidency press prosecution defense publisher regime \
      regiment regulator republic retailer school secretariat senate service site society squad staff startup state station studio \
      syndicate team think-tank town treasury tribunal union unit university utility village audience camp crowd leadership majority minority public duo trio pair household watchdog website wing paper daily weekly
      """, .organization)

  /// Things that tell something.
  static let papers: [List] = nouns(
    """
    report study survey poll statement letter document email memo paper newspaper article story book brief briefing filing complaint \
    lawsuit indictment affidavit transcript release analysis research data figure record statistic estimate tweet post \
    editorial column dispatch website magazine journal review audit census law bill constitution rule treaty agreement \
    ruling verdict evidence chart graph video film ad advertisement sign banner slogan message note text blog
    """, .document)

  /// The last word of the name of an organization.
  static let bodySuffixes: [List] = [
    List(
      [.organizationSuffix, .noun],
      """
      inc corp co ltd llc plc group company corporation university college school institute institution foundation \
      association society union party committee commission council agency bureau department ministry office court \
      congress senate parliament assembly bank fund trust times post journal news tribune herald gazette press guardian \
      observer network broadcasting hospital church army navy force forces guard police service services league club \
      federation alliance organization organisation center centre board authority administration airlines airways motors \
      industries holdings partners ventures records studios pictures museum library brigade brigades corps front \
      movement coalition conference house reserve treasury capital securities systems technologies solutions team
      """)
  ]

  /// Companies, papers, pollsters and networks that go by one word, where that word is no other one.
  static let firms: [List] = [
    List(
      [.organization, .noun], "google facebook twitter apple microsoft amazon boeing politico breitbart interpol fed"),
    List(
      .organization,
      """
      airbnb airbus alibaba aramco arcelormittal astrazeneca bayer bloomberg bmw bp bytedance cargill chrysler cisco citigroup \
      comcast costco daimler disney dupont ebay enron equifax ericsson exxon exxonmobil fiat foxconn gallup \
      gazprom glencore goldman halliburton heineken honda honeywell huawei hyundai ikea infosys intel ipsos kellogg kraft \
      lenovo lufthansa lukoil maersk marriott mastercard mattel merck mitsubishi monsanto morningstar motorola \
      nestle netflix newsweek nielsen nike nintendo nissan nokia nomura novartis nvidia olivetti oracle panasonic paypal pepsi pepsico pfizer \
      qualcomm quinnipiac raytheon renault roche rosneft ryanair samsung sanofi siemens skype sony spacex spotify starbucks \
      suzuki telefonica tesla thyssenkrupp toshiba toyota tumblr uber unilever unisys verizon vodafone volkswagen volvo \
      walmart westinghouse whatsapp xerox yahoo yougov youtube aljazeera axios buzzfeed \
      haaretz izvestia pravda tass xinhua
      """),
  ]
}
