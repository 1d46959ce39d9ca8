package import KithScreen

/// Keys by their names: `keys("j", "enter", "ctrl-d")`.
package func keys(_ names: String...) -> [Key] { names.map(key(named:)) }

/// Keys by their letters, then keys by their names.
package func keys(typing text: String, _ names: String...) -> [Key] {
  text.map { Key($0) } + names.map(key(named:))
}

func key(named name: String) -> Key {
  guard let key = Key(named: name) else { preconditionFailure("no key is called \(name)") }
  return key
}
