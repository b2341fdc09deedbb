package import SourceText

/// The words that a rule names one by one. The number of a case is the word's number in the vocabulary.
///
/// One word a line, in the order of the alphabet; a case's name is its word, unless `spelling` says otherwise.
package enum Word: UInt16, CaseIterable, Sendable {
  /// Any word that no rule names.
  case none = 0
  case a
  case about
  case above
  case according
  case across
  case after
  case against
  case agency
  case ago
  case ahead
  case all
  case also
  case although
  case am
  case amid
  case among
  case an
  case and
  case any
  case are
  case around
  case `as`
  case ask
  case asked
  case asks
  case at
  case away
  case be
  case because
  case been
  case before
  case being
  case believe
  case below
  case between
  case both
  case but
  case by
  case can
  case cannot
  case cited
  case citing
  case could
  case did
  case `do`
  case does
  case doing
  case done
  case due
  case during
  case each
  case either
  case `else`
  case even
  case every
  case except
  case few
  case `for`
  case following
  case from
  case get
  case give
  case given
  case had
  case has
  case have
  case having
  case he
  case her
  case here
  case him
  case himself
  case his
  case how
  case `if`
  case `in`
  case including
  case inside
  case interview
  case into
  case `is`
  case it
  case its
  case itself
  case just
  case know
  case last
  case later
  case least
  case less
  case lest
  case `let`
  case letter
  case like
  case made
  case make
  case many
  case may
  case me
  case might
  case more
  case most
  case much
  case must
  case my
  case near
  case neither
  case next
  case no
  case nor
  case not
  case note
  case noted
  case nothing
  case now
  case of
  case off
  case on
  case once
  case one
  case only
  case or
  case other
  case others
  case our
  case out
  case over
  case own
  case per
  case prior
  case quoted
  case quoting
  case rather
  case report
  case reported
  case said
  case same
  case say
  case saying
  case says
  case she
  case should
  case since
  case so
  case some
  case spokesman
  case spokeswoman
  case stated
  case statement
  case such
  case tell
  case tells
  case than
  case that
  case the
  case their
  case them
  case then
  case there
  case these
  case they
  case think
  case this
  case those
  case though
  case through
  case thus
  case till
  case to
  case told
  case too
  case toward
  case towards
  case tweet
  case under
  case unless
  case until
  case up
  case upon
  case us
  case versus
  case via
  case was
  case we
  case well
  case were
  case what
  case when
  case `where`
  case whether
  case which
  case `while`
  case who
  case whom
  case whose
  case why
  case will
  case with
  case within
  case without
  case would
  case yet
  case you
  case your
  /// `’s`, of a possessive, of `is` or of `has`.
  case cliticS
  /// `’d`, of `would` or of `had`.
  case cliticD

  /// One more than the last number.
  @inline(__always)
  static var count: UInt16 { Word.cliticD.rawValue + 1 }

  /// What stands in a text.
  var spelling: String {
    switch self {
    case .cliticS: "'s"
    case .cliticD: "'d"
    default: "\(self)"
    }
  }
}

extension Token {
  /// Which of the words that rules name this is; `.none` for any other.
  @inline(__always)
  package var keyword: Word {
    // The numbers run from 0 without a gap, so that a case's number is what stands in memory; a test holds them to it.
    word < Word.count ? unsafeBitCast(UInt8(truncatingIfNeeded: word), to: Word.self) : .none
  }
}
