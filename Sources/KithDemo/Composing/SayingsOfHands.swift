extension Almanac {
  /// A second person joins in, where something was built.
  static let agreeingHands = #"""
    Same here last autumn, and that was it.
    I'd add: write the date on it with a pencil. You'll thank yourself in a year.
    Yes, and do it slowly. It's easy to do too much of it.
    Mine did that, too. I lived with it for six months because I was too shy to ask.
    Seconded. And take a photograph before you begin.
    I learnt this one from Erik, who learnt it from a clock maker.
    For the Wrenlet it's the same, only smaller and with more swearing.
    We did this at the open bench once, five organs in a row, and it worked on four.
    If it comes back after a week, look at the other side as well.
    Good answer. I'd have gone about it from the wrong end.
    I've a spare one if yours can't be saved. Just write.
    It also helps to wait a day. Most of what's in here is wood.
    This took me a whole weekend once. With this it would have been an hour.
    My grandmother would say the same about pianos.
    """#
}
