extension Almanac {
  /// What is said when a task is done.
  static let finishing = #"""
    Done. There's a picture in the folder.
    Finished, with one change that I've written in the margin.
    Ready. It was more fun than it sounded.
    That's it. Please look at the last part, I'm not sure of it.
    Done twice, because the first was crooked.
    All there. I left the tools where the next one will look for them.
    Finished at midnight. Read it kindly.
    Done, and found two more things on the way, which I've written down as tasks.
    It's in. Took an hour, and the tidying up another.
    Done; tested on my organ and on the neighbour's.
    Complete but for one number, which nobody knows. I've left a line for it.
    Ready! My daughter did the hard part.
    Done. If you see a thumb in a picture, it's mine.
    Finished, a little late, a little better.
    """#
}
