/// Sentences in which it takes the structure to see who speaks, or whether anybody does.
extension Construction {
  static let ofSubjects: [Construction] = [
    Construction(
      name: "Behind “according to” a noun that may be a verb",
      read: """
        {According to} <court records>, [the owner left in May].
        [The pier leaked], {according to} <exit polls>.
        [The ferry was late], {according to} <state law>.
        [The crew was paid], {according to} <witness accounts>.
        [The boat sank], {according to} <test results>.
        {According to} <bank documents>, [Hale sold the pier].
        {According to} <press reports>, [the ferry leaked].
        {According to} <visitor surveys>, [the ferry is popular].
        {According to} <contract papers>, [the pier cost $4 million].
        [The boat sank], {according to} <police notes>.
        """,
      silent: """
        Hale went to court on Monday.
        The crew had to bank the coal.
        The fare rose according to plan.
        The boat was led to press on.
        The board will have to state the fare.
        """),
    Construction(
      name: "A subject with a participle or a clause behind it",
      read: """
        <Those surveyed> {said} [the ferry was late].
        <The commuters polled> {said} [they would take the bus].
        <The pilots> whose licenses were revoked {say} [the inspectors erred].
        <The officials> who were dismissed {say} [the figures are wrong].
        <Surveys of commuters taken> as they left the pier {showed} [that the fare was too high].
        <The analysts involved> {said} [the merger would fail].
        <The two pilots, Hale and Reed>, {say} [the engine failed].
        [The ferry, the oldest of three, is in trouble], <Hale> {said}.
        [There was no leak], <the inspectors> {said}.
        [There is no proof], <the union> {said}, [that the crew slept].
        """,
      silent: """
        The men surveyed the pier.
        The pilots whose licenses were revoked left the port.
        The officials involved were moved to Marlow.
        There was a vote on Monday.
        The commuters polled were given a ticket.
        """),
    Construction(
      name: "Something of which somebody says something",
      read: """
        It is [a risk] <the board> {said} [was old].
        The pier has [a leak] <the inspectors> {say} [is small].
        It was [a price] <the union> {says} [is too high].
        Hale sold a share [that] <she> {said} [was worth $4 million].
        The owner kept a boat [which] <the pilots> {said} [was unsafe].
        <Hale> {asked} Reed [if the ferry leaked].
        <The board> {asked} the two captains [if they would sail].
        <The mate> {said} [the boat drifted as the fog came in].
        <Hale> {said} [the pilot slowed after the horn sounded].
        [The plan may be “generous,”] {said} <Tom Reed>.
        """,
      silent: """
        The board sold a boat the crew had painted.
        Reed mended a pump that leaked.
        The pilots left if the fog came in.
        The owner kept a boat which was unsafe.
        The mate slept as the boat drifted.
        """),
    Construction(
      name: "What is only begun, or said of a time",
      read: """
        <Theresa May> {said} [the ferry leaks].
        <Hale> {praised} [the plan] on Monday.
        <Hale> {announced} [a new fare] on Tuesday.
        In May, <Hale> {said} [the ferry leaked].
        <Hale> {reminded} the crew of [the fare].
        <Reed> {warned} the passengers of [the storm].
        <Hale>’s {announcement} of [a new fare] was read.
        <Reed> {vowed} [that the fare would fall].
        [The fare], <she> {vowed}, [would fall].
        [“The fare will fall,”] <Hale> {vowed}.
        """,
      silent: """
        Police failed to confirm that the ferry leaked.
        The mayor was unable to confirm that the pier was closed.
        Tuesday’s announcement of a new fare was read.
        Hale ordered a review of the fare.
        Russia’s attack on the port killed five.
        """),
  ]
}
