extension Lexicon {
  /// People by what they do or are.
  static let roles: [List] =
    nouns(
      """
      academic accountant activist actor adviser advisor advocate agent aide alderman ally ambassador analyst anchor \
      archbishop architect artist aspirant assemblyman assistant astronaut athlete attorney author auditor backer banker bishop blogger boss \
      broadcaster broker builder businessman campaigner candidate captain caretaker chair chairman challenger chancellor chemist \
      chief citizen cleric clerk client coach colleague colonel columnist comedian commander commentator commissioner \
      congressman consul consultant consumer contractor coordinator coroner correspondent councilman councilor councillor counsel \
      counselor critic curator customer dean defendant delegate demonstrator dentist deputy designer detective developer \
      dictator diplomat director doctor donor driver economist editor educator elder emissary employee employer engineer \
      entrepreneur envoy evangelist executive expert explorer farmer fighter filmmaker firefighter founder friend \
      general geologist governor guard guest head historian host hunter inspector instructor insider investigator investor \
      jailer journalist judge juror justice landlord lawmaker lawyer leader lecturer legislator leftist liberal librarian \
      lieutenant lobbyist lord major manager marshal master mayor mechanic mediator member merchant meteorologist migrant militant \
      minister moderator monk musician nationalist negotiator neighbor neighbour nominee novelist nurse observer officer official \
      operative operator opponent organizer owner pastor patient patriarch paramedic participant partner passenger pathologist peer \
      philosopher photographer physician physicist pilot planner player poet policeman politician pollster pope postman \
      premier presenter president priest principal prisoner producer professor programmer prosecutor protester psychiatrist \
      psychologist publisher rabbi racer ranger rapper reader rebel receptionist recruiter referee refugee rep reporter \
      representative republican democrat researcher resident retailer reviewer rival runner sailor salesman scholar scientist secretary \
      senator sergeant servant shareholder sheriff shopkeeper singer skipper soldier solicitor speaker specialist \
      spokesman spokesperson statesman strategist striker student successor superintendent supervisor supporter surgeon surrogate \
      surveyor survivor teacher technician tenant theologian therapist tourist trader trainer traveler treasurer trustee \
      tycoon undersecretary veteran vet viewer villager victim volunteer voter watchdog whistleblower winner witness worker \
      writer youth parent sponsor suspect person man human individual guy kid child
      adult adversary alumnus apologist appointee attendee backbencher billionaire bystander caller cardinal caucus-goer \
      celebrity centrist chef classmate competitor congregant conservative constituent contender contestant cousin creditor \
      defector denier descendant detainee devotee dissident divorcee enthusiast evangelical exile \
      fan fisherman freshman fugitive grandparent grandson guru heir hopeful hostage idealist immigrant incumbent \
      independent inmate insurgent intern internet-user jurist layman legend libertarian linguist loyalist millennial \
      millionaire minion missionary mogul mourner native newcomer nun oncologist onlooker organiser parliamentarian parishioner \
      partisan passerby patron peacekeeper petitioner pioneer plaintiff pragmatist preacher predecessor professional \
      progressive proponent psychic pupil purist rector recruit relative reservist respondent rioter roommate sceptic seller \
      sibling skeptic socialist sociologist spouse staffer statistician subscriber superdelegate taxpayer \
      teammate teen teenager traditionalist undergraduate user vendor visitor wrestler
      """, .role)
    + [
      List([.role, .noun, .femaleName], "spokeswoman congresswoman chairwoman councilwoman businesswoman policewoman"),
      List(
        [.role, .noun, .femaleName], "woman girl queen princess mother wife daughter sister aunt actress duchess widow"),
      List([.role, .noun, .femaleName], "lady grandmother niece waitress hostess mom madam girlfriend"),
      List(
        [.role, .noun, .maleName], "king prince father husband son brother uncle duke boy spokesman businessman dad"),
      List(
        [.role, .noun, .maleName], "congressman chairman grandfather nephew gentleman councilman policeman boyfriend"),
      List([.role, .noun, .plural], "people men women children police staff crew troops forces personnel wives"),
      List([.role, .noun], "ceo cfo coo cto mp mep"),
    ]

  /// Titles that stand before a name.
  static let titles: [List] = [
    List([.title, .noun, .maleName], "mr sir lord king prince father fr messrs"),
    List([.title, .noun, .femaleName], "mrs ms miss mme mlle lady dame queen princess sister madam"),
    List(
      [.title, .noun],
      """
      dr prof professor sen rep gov gen lt col maj capt cmdr sgt cpl pvt pfc adm brig rev hon supt insp det judge justice president \
      senator governor mayor minister chancellor secretary representative congressman congresswoman general colonel \
      major captain commander lieutenant sergeant admiral sheriff bishop archbishop cardinal pope rabbi imam sheikh \
      ayatollah chief detective inspector superintendent attorney ambassador chairman chairwoman councilman \
      councilwoman councilor councillor doctor premier speaker officer director coach pastor reverend
      """),
  ]

  /// Nobody in particular.
  static let vagueSources: [List] =
    nouns(
      """
      expert critic observer analyst insider source commentator skeptic sceptic opponent supporter detractor pundit \
      watcher scholar historian
      """, .vague)
    + [List([.vague, .pronoun, .plural], "some many others several")]
}
