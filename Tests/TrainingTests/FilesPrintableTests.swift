import BespokeTensorFiles
import Testing

@testable import BespokeTraining

@Suite struct FilesPrintableTests {
  @Test func controlsAreSpelled() {
    #expect(printable("a\nb\r\t\u{1B}[31m\u{7F}") == #"a\nb\r\t\x1B[31m\x7F"#)
    #expect(printable("a\u{85}\u{2028}\u{202E}b") == #"a\u{85}\u{2028}\u{202E}b"#)
    for plain in ["", "über 🦊 café cafe\u{301}", #"back\slash"#, "👩‍👩‍👧"] { #expect(printable(plain) == plain) }
    #expect(printable(printable("\n\u{7}")) == printable("\n\u{7}"))
  }

  @Test func bytesThatAreNoTextAreSpelled() {
    #expect(printable([0x63, 0xE9, 0x2E, 0xC3, 0xBC, 0xC3, 0x0A, 0xF0, 0x9F]) == #"c\xE9.ü\xC3\n\xF0\x9F"#)
    #expect(printable(Array("a\u{1B}🦊".utf8)) == #"a\x1B🦊"#)
  }

  @Test func messagesAreOfOneLine() {
    #expect("\(UserError("a\nb"))" == #"a\nb"#)
    #expect("\(UsageError("a\u{1B}b"))" == #"a\x1Bb"#)
    var printed = ""
    Console(isTerminal: false) { printed += $0 }.line("x\ny")
    #expect(printed == "x\\ny\n")
  }
}
