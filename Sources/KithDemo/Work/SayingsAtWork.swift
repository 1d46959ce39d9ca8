extension Almanac {
  /// What is said when somebody takes a task.
  static let taking = #"""
    I'll take this, I've the tools out anyway.
    Mine. Give me until the weekend after next.
    On it. I'll ask if I get lost.
    I've wanted to do this for a while.
    Taking it. If somebody would like to watch over my shoulder: gladly.
    I can do that on the train.
    This one's for me, I made the mess.
    Happy to. How exact must it be?
    I'll begin tonight and show you the first bit.
    Let me try. I've not done it before.
    Yes. Two evenings, I'd guess, so it'll be four.
    I'd like to learn this, so I'll take it, slowly.
    """#
}
