extension Almanac {
  /// What is said about everything else that's given.
  static let reviews = #"""
    This is lovely. One word that a beginner won't know: “pallet”.
    I tried it from beginning to end and got stuck nowhere.
    May I add a picture of the other side?
    Clear and short. I'd put the warning first, though.
    Printed it, and read it in the bath: two typing errors, marked.
    Exactly what I'd have needed a year ago.
    Tried with three people who'd never done it: all three could.
    The third drawing is upside down, or I am.
    Wonderful. Who may use this, and how shall we name you?
    Good as it is. I've a longer version in mind, and I'll keep it there.
    I listened twice. The second time I danced.
    The measure on page two says cm and means mm. Else ready!
    """#
}
