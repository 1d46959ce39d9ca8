extension Almanac {
  /// A second person joins in.
  static let agreeing = #"""
    Same here last autumn, and that was it.
    I'd add: write the date on it with a pencil. You'll thank yourself in a year.
    Yes, and do it twice. The first time never counts.
    This should be on the page. I'll see whether I find the right place for it.
    Mine did that, too. I lived with it for six months because I was too shy to ask.
    I do the same, but with a spoon.
    Careful with the last step, it's easy to do too much of it.
    Seconded. And take a photograph before, for afterwards.
    I learnt this one from Erik, who learnt it from a clock maker.
    For the Wrenlet it's the same, only smaller and with more swearing.
    We did this at the open bench once, five organs in a row, and it worked on four.
    That's also what I tell the children, in other words.
    If it comes back after a week, look at the other side as well.
    Good answer. I'd have gone about it from the wrong end.
    In a humid country, do it in the dry season.
    I've a spare one if yours can't be saved. Just write.
    It also helps to wait a day. Many things in here are wood.
    Took me a whole weekend once. With this it would have been an hour.
    My grandmother would say the same about pianos.
    Same with the 26, only there's less room for the fingers.
    """#
}
