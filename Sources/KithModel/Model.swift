/// The namespace is filled in the commits that follow.
