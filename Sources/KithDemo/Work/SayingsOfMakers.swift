extension Almanac {
  /// What the maker says to that.
  static let reworked = #"""
    Changed, thank you for looking so closely.
    You're right. It's in the new version.
    Done, all but the last, which I'd like to keep. I can tell you why.
    Good eyes! Mended.
    I've added the reason, and forgot it again while writing.
    Turned the right way up.
    Explained the word, and found two more of them.
    Yes, gladly, add yours next to it.
    Now with a test, and the test found something else. That's mended as well.
    Please use it for anything. My first name is enough.
    """#
}
