extension Lexicon {
  /// Everyday nouns, so that one at the start of a sentence is not taken for a name.
  static let everydayNouns = nouns(
    """
    accident afternoon age agenda air airport apple arm art autumn baby bag ball bathroom beach beer bell bicycle bike bird \
    birth blood boat bone border bottle brain bread breakfast brick bridge bucket bus cabin cable cake camera camp candle car \
    carpet cat cell century chair chicken cigarette cinema clock cloth coal coast coat coffee coin colony color computer corn \
    couple cow crime crowd crown culture cup dam debt decade degree desert desk detail device diet dinner disaster disease \
    district dog dollar door drug dust ear earth earthquake east egg election electricity engine era error estate event eye \
    fact feature ferry fever field finger flight floor flower fog food foot football forest fork fox fruit fuel furniture game \
    garage garden gas gate gift goal goat god gold golf gun habit hair hall harbor harbour hat health heart height hill holiday \
    home horse hospital hotel hour idea inch inflation island jail jewel job joint journey kitchen knee knife lake lamp lane \
    language lawn leg lesson life lifeboat lighthouse lion lip list liver lung machine magic mail map market marriage meal meat \
    medicine metal method mile milk mine minute mirror model money monkey month moon motor mountain mouth mud muscle museum \
    music neck needle nerve noise north nose ocean oil onion opera orange oven oxygen page pain palace paper park path peace \
    pen pepper period phone photo piano piece pier pig pipe plane plate pocket port pot potato pound prison problem radio \
    railway rain rate reason recession region religion result rice river road rock roof room root rope rose salt sand scene \
    science sea season sentence ship shirt shoe shore shoulder side size skin sky snow soap soil song soul soup south space \
    sport square statue steel stem stomach stone storm street sugar summer sun symptom system table tail tax taxi tea \
    television temperature tent theater theatre throat thumb tide tiger tobacco toe tongue tower town toy trade train tram tree \
    trouble truck tube tunnel vaccine valley vehicle vessel village virus wall warehouse water wave weapon weather week weekend \
    west wheel whistle winter wire wolf wood wool world wreck yard year zoo catamaran terminal passenger fare ticket timetable
    """)
}
