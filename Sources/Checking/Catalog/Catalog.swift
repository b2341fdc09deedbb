/// Every rule there is, by category; within one, what arithmetic or the calendar decides comes first.
package enum Catalog {
  package static let rules: [Rule] = [
    // Chronology
    .dateIs,
    .datesRun,
    .eventsOrdered,
    .weekdayMatchesDate,
    .dateExists,
    .rangeRunsForward,
    .intervalAgrees,
    .ageMatchesBirth,
    .relativeDateResolves,
    .anniversaryAgrees,
    .notAfterPublication,
    .tenseMatchesDate,
    .asOfIsFresh,
    .sameEventSameDate,
    // Figures
    .figureIs,
    .rankIs,
    .figuresSum,
    .figuresAgree,
    .partsSum,
    .partWithinWhole,
    .marginRecomputes,
    .differenceRecomputes,
    .percentagesSum,
    .changeRecomputes,
    .directionAgrees,
    .pointsNotPercent,
    .shareRecomputes,
    .shareIsPossible,
    .multipleAgrees,
    .conversionAgrees,
    .boundHolds,
    .thresholdWordAgrees,
    .listCountMatches,
    .rateRecomputes,
    .magnitudeIsStable,
    .precisionIsPlausible,
    .rankAgrees,
    .statisticRecomputes,
    .currencyConverts,
    .headlineInBody,
    // Attribution and sources
    .quotationAttributed,
    .claimAttributed,
    .attributionNotOrphaned,
    .sourceNotVague,
    // Names
    .personIntroduced,
    .nameSpelledOneWay,
    .acronymExpanded,
    .titleIsConstant,
    .superlativeIsUnique,
    .superlativeSupported,
    // Quotations
    .quotationClosed,
    .quotationVerbatim,
    .quotationSpeaker,
    .quotationAgreesThroughout,
    // Across documents
    .supportedBy,
    .correctedEverywhere,
    .retractedIsGone,
    .editionTellsChanges,
    .evidenceIntact,
    // Style of fact
    .placeholderGone,
    .wordIsHouseStyle,
    // About the checking itself
    .documentReadable,
    .documentDated,
    .headerRead,
    .textIsPlain,
    .languageIsEnglish,
    .sheetNotEmpty,
    .factConfirmed,
  ]

  /// The rule of an id.
  package static func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }
}
