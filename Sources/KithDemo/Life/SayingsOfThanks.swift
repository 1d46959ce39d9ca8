extension Almanac {
  /// What is said in thanks for an answer.
  static let thanksForAnswers = #"""
    You took my question seriously before I did.
    It plays, and I know why it plays.
    I'd been looking in the wrong room for a week.
    You answered as if nobody had ever asked it before, and I'm sure somebody had.
    You made the drawing by hand, for me alone.
    I'll pass it on to the next one who asks.
    The whole street heard the difference.
    You wrote three sentences and saved me three weekends.
    I felt stupid before and not at all after.
    With you, things have reasons.
    You came back two days later to ask whether it held.
    My teacher's teacher couldn't have said it better.
    It was night where you are.
    You asked before you answered. I've learnt that, too.
    I've kept your message in the case, folded, where the next owner will find it.
    Simple, kind, right. In that order.
    I owe you a cake, and I bake well.
    You didn't laugh at the photograph.
    I'd nearly given it away. Now they'll have to carry me out with it.
    One line, and twenty pipes were happy.
    You remembered what I'd asked in spring.
    My children think that you live in the organ.
    For your patience, and for the second explanation, which was the one I understood.
    I tried it at once, in my coat.
    You said “we”, and I noticed.
    It's in my notebook under your name.
    I was about to saw something off.
    Now I can explain it to somebody else, which is how I know that I've got it.
    For telling me what NOT to touch.
    You drew an arrow. It was the right arrow.
    Everything else I'd read said “it depends”. You said on what.
    The organ thanks you as well, in F.
    You found it from a recording with a dog in it.
    It's rare that somebody knows so much and says so little.
    It cost nothing but a strip of felt.
    Because of you I'm still building.
    """#
}
