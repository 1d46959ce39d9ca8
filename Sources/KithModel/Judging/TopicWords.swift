/// Which written words name a matter, so that they can stand behind “about”: no numbers, and none
/// of those that only say how a sentence goes.
enum TopicWords {
  static func name(_ word: String) -> Bool {
    let letters = word.unicodeScalars
    guard let first = letters.first, !("0"..."9").contains(first) else { return false }
    // Two small Latin letters are seldom more than a particle; “UI” and “Go” are more.
    let isParticle = letters.count < 3 && letters.allSatisfy { ("a"..."z").contains($0) }
    return !isParticle && !empty.contains(word.lowercased())
  }

  private static let empty = Set(
    """
    able above according across actual actually add added adding again against ago almost along \
    already alternatively although always among another anybody anymore anyone anything anyway \
    anywhere apart apparently around aside ask asked asking away back basically became become \
    becomes before began begin behind below beside besides better between beyond big bit both \
    bring brought came care case cause certain change changed changes clear clearly close come \
    comes coming common complete completely correct correctly couple course current currently day \
    days despite different done down due during each easier easily easy eight either else end \
    enough entire especially etc even ever every everybody everyone everything everywhere exact \
    exactly example examples except expect expected explain fact far feel few fifth figure \
    finally find fine first five follow following follows forward found four fourth full further \
    gave general generally getting give given gives giving goes going gone good great guess guys \
    half happen happened happens happy hard hardly hear hence high himself hope hopefully hour \
    hours idea ideas immediately indeed inside instead interesting issue issues itself keep keeps \
    kept kind knew know known knows large last lately later latter least leave left less lets \
    likely little long longer look looked looking looks lot lots made main makes making manage \
    managed manually matter mean means meant mention mentioned minute minutes moment month months \
    mostly move myself name named near nearly necessary need needed needs neither never \
    nevertheless new next nice nine nobody none nor normal normally nothing notice noticed number \
    obvious obviously often okay old once ones onto opinion order ought ourselves outside own \
    part particular particularly past people perhaps place point possible possibly post posted \
    pretty previous previously probably problem problems properly provide provided purpose put \
    question questions quick quickly quite rather reach read ready real reason reasons recent \
    recently regarding related result results right said save saw say saying says second see seem \
    seemed seems seen sense separate set seven several shall short show showed shown shows side \
    similar similarly simple simply since situation six slightly small somebody somehow someone \
    something sometime sometimes somewhat somewhere soon sorry sort specific specifically start \
    started starting starts step steps stop stuff suddenly suggest suppose supposed sure take \
    taken takes taking talk tell ten tend themselves therefore thinking third though thought \
    three through throughout thus time times today together told tomorrow took top total totally \
    toward towards tried tries true turn twice two under unfortunately unless unlike until upon \
    useful usual usually various via wait wanted wanting wants week weeks well went whatever \
    whenever wherever whether whole whose within wonder wondering word words work worked working \
    works worse worst write writing written wrong wrote year years yesterday yet yourself
    """.split(separator: " ").map(String.init))
}
