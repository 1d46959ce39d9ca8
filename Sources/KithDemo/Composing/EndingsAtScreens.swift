extension Almanac {
  /// How it ended there.
  static let endingsScreen = #"""
    That was it. Thank you!
    It plays. I'd never have found that by myself.
    Done, in less time than it took me to write the question.
    Works. I've told the other two who have the same board.
    Yes! And I understand it now, which is worth more.
    It's off, it's gone, it's quiet. Thanks.
    Confirmed here. You can mark it as solved.
    I'd looked everywhere but there.
    So simple that I'm glad I asked in writing and not aloud.
    """#
}
