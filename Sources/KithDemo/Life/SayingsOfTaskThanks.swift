extension Almanac {
  /// What is said in thanks for something done.
  static let thanksForTasks = #"""
    You took the task nobody wanted, and now everybody uses it.
    I saw it on Monday and you were finished on Thursday.
    For doing it twice, so that it's done once.
    It looks as if it had always been there.
    You asked the one question I'd forgotten to ask myself.
    Half of us will never notice, and that's the beauty of it.
    You tidied up after all of us.
    It's better than what I'd asked for.
    Thank you for the picture of your thumb.
    For the two things you found on the way.
    You've made it possible for the next ten people not to ask.
    I had it on my list for a year. You had it done by lunch.
    For doing it slowly and well.
    And thank you to your daughter for the hard part!
    You left the place better lit than you found it.
    No fuss, no meeting, done.
    I've used it three times this week.
    You wrote down why, and not only what.
    For saying honestly which number nobody knows.
    That was heavier than it sounded, and you never said so.
    Your handwriting is now part of the plans.
    You did it while moving house!
    For testing it on the neighbour's, too.
    Nobody saw you do it. I did.
    You made a dull thing nice.
    It survived the children, so it's right.
    I'd have bought a machine for that.
    You made the beginners' path shorter by a whole evening.
    So many small pieces, and not one missing.
    I like how it sounds, and it's only a list.
    For the margins, in which you wrote what you thought.
    You finished something older than my membership.
    Everybody says “somebody should”. You were somebody.
    It's plain, and it's right, and it's there.
    You kept the good parts of the old one.
    For the evenings, which I know were yours.
    """#
}
