extension Almanac {
  /// A second person joins in, where it's about music or people.
  static let agreeingWords = #"""
    I do it like that, too, and I'd not have been able to say it.
    Yes. It took me two years to find that out by myself.
    This should be on the page. I'll see whether I find the right place for it.
    We've tried it the other way, and come back to this.
    I'd have said something longer and worse.
    The same with us, and for years now.
    I was told the same in my first week, and didn't believe it.
    And if it goes wrong, it makes a good story.
    Lovely. I'm copying this into my notebook.
    With us it's the same, only louder.
    Agreed, and I speak as one who did it wrong for a whole summer.
    """#
}
