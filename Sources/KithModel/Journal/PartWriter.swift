internal import KithLines

/// Writes one part of a record.
package struct PartWriter {
  var line: LineWriter

  init(_ line: LineWriter) { self.line = line }

  mutating func text(_ key: String, _ text: Text) {
    line.key(key)
    value(text)
  }

  mutating func string(_ key: String, _ string: String) {
    line.key(key)
    line.string(string)
  }

  mutating func string(_ key: String, _ string: String?) {
    if let string { self.string(key, string) }
  }

  mutating func id(_ key: String, _ id: ID) {
    line.key(key)
    line.string(id.description)
  }

  mutating func id(_ key: String, _ id: ID?) {
    if let id { self.id(key, id) }
  }

  mutating func ids(_ key: String, _ ids: [ID]) {
    line.key(key)
    line.openArray()
    for id in ids { line.string(id.description) }
    line.closeArray()
  }

  mutating func moment(_ key: String, _ moment: Moment?) {
    guard let moment else { return }
    line.key(key)
    line.string(moment.exactDescription)
  }

  mutating func flag(_ key: String, _ flag: Bool) {
    line.key(key)
    line.boolean(flag)
  }

  mutating func recordName(_ key: String, _ name: RecordName) {
    line.key(key)
    RecordHeader.write(name, to: &line)
  }

  mutating func value(_ text: Text) {
    if text.hasEscapes {
      // Unescaped and escaped again: a journal has one spelling, whatever it was read from.
      text.withUTF8 { line.string(utf8: $0) }
    } else {
      text.withEscapedBytes { line.string(utf8: $0) }
    }
  }
}
