import Foundation
import ProcessSupport
import Testing

@testable import BespokeTraining

/// A report as a browser lays it out. Skipped where there is no Chromium.
@Suite(.enabled(if: Chromium.path != nil, "there is no Chromium here: reports are not opened"), .serialized)
struct ReportBrowserTests {
  private let fixture: RunFixture

  init() throws { fixture = try RunFixture() }

  /// What a page says of itself when it is shown in a frame of so many pixels.
  private func look(_ page: String, width: Int) throws -> [String: Double] {
    // Browsers have no window as narrow as a telephone; a frame may be. It reports to the page around it.
    let probe = """
      <script>addEventListener('load',function(){setTimeout(function(){
      var all=function(what){return Array.from(document.querySelectorAll(what))},
      seen=function(one){var box=one.getBoundingClientRect();return box.width>0&&box.height>0},
      slides=all('.slides figure'),slider=document.querySelector('input'),found={
      pictures:all('img').length,broken:all('img').filter(function(one){return !one.naturalWidth}).length,
      charts:all('svg').length,lines:all('polyline').filter(function(one){return one.getBBox().width>0}).length,
      flat:all('svg').filter(function(one){return !seen(one)}).length,
      sections:all('section').length,rows:all('tr').length,chips:all('.state').length,
      wide:document.documentElement.scrollWidth,
      beyond:all('main *').filter(function(one){var box=one.getBoundingClientRect();return !one.closest('svg,.wide')&&
      box.width>0&&box.right>innerWidth+1}).length,
      requests:performance.getEntriesByType('resource').filter(function(one){return !one.name.startsWith('data:')}).length,
      last:slides.findIndex(function(one){return !one.hidden}),
      back:getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0]};
      if(slider){slider.value=0;slider.dispatchEvent(new Event('input'))}
      found.first=slides.findIndex(function(one){return !one.hidden});
      found.shown=slides.filter(seen).length;
      parent.postMessage(JSON.stringify(found),'*')},100)})</script>
      """
    // Nothing but the probe may reach out of the page.
    try fixture.write(Data(page.replacing("</body>", with: probe + "</body>").utf8), to: "browser/page.html")
    try fixture.write(
      Data(
        """
        <!doctype html><iframe src="page.html" width=\(width) height=900 style="border:0"></iframe>
        <script>addEventListener('message',function(event){document.body.dataset.found=event.data})</script>
        """.utf8), to: "browser/frame.html")
    let dump = try Chromium.dump(fixture.file("browser/frame.html"), in: fixture.file("browser"))
    let found = try #require(dump.firstMatch(of: /data-found="([^"]*)"/), "\(dump.prefix(2000))")
    let text = String(found.1).replacing("&quot;", with: "\"")
    let numbers = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    return numbers.compactMapValues { ($0 as? NSNumber)?.doubleValue ?? ($0 as? String).flatMap(Double.init) }
  }

  private func page(_ run: String = "run") throws -> String {
    String(decoding: try fixture.bytes(run + "/report.html"), as: UTF8.self)
  }

  @Test(arguments: [390, 1200]) func nothingIsMissing(width: Int) throws {
    try fixture.train(fixture.options("labelled", out: "run", steps: 30))
    try fixture.write(
      Data("step,frechet,kid\n3,89,0.05\n15,84,0.06\n30,237,0.07\n".utf8),
      to: "run/scores.csv")
    try fixture.write(
      Data("{\"verdict\":\"healthy\",\"since\":3,\"reasons\":[\"it learns\"]}".utf8), to: "run/verdict.json")
    try writeReport(of: [fixture.file("run")], models: fixture.catalogue, console: fixture.console)
    let found = try look(try page(), width: width)
    let pictures = try fixture.names(in: "run/samples").count
    // Those of the slider, the film, the best and the newest.
    #expect(found["pictures"] == Double(pictures + 3), "\(found)")
    #expect(found["broken"] == 0 && found["flat"] == 0 && found["requests"] == 0, "\(found)")
    // Losses, D(x), duration, two scores; of the first two each has two lines.
    #expect(found["charts"] == 5 && found["lines"] == 7, "\(found)")
    #expect(found["sections"] == 10 && found["chips"] == 1, "\(found)")
    #expect(found["beyond"] == 0 && found["wide"] == Double(width), "\(found)")
    // The slider stands at the newest, and goes back.
    #expect(found["last"] == Double(pictures - 1) && found["first"] == 0, "\(found)")
  }

  @Test func severalRunsFitToo() throws {
    for (name, seed) in [("a", 1), ("b", 2), ("c", 3)] as [(String, UInt64)] {
      try fixture.train(fixture.options(out: name, steps: 12, seed: seed))
    }
    let out = fixture.file("all.html")
    try writeReport(
      of: ["a", "b", "c"].map(fixture.file), out: out, models: fixture.catalogue, console: fixture.console)
    let found = try look(String(decoding: try fixture.bytes("all.html"), as: UTF8.self), width: 390)
    #expect(found["pictures"] == 3 && found["broken"] == 0 && found["beyond"] == 0, "\(found)")
    #expect(found["charts"] == 5 && found["lines"] == 15 && found["wide"] == 390, "\(found)")
  }

  /// The page is dark where its reader wants that, and light elsewhere.
  @Test func thereIsANight() throws {
    try fixture.train(fixture.options(out: "run", steps: 9))
    let page = try page()
    let dark = page.replacing("prefers-color-scheme:dark", with: "min-width:1px")
    #expect(dark != page)
    #expect(try look(page, width: 800)["back"] == 246)
    #expect(try look(dark, width: 800)["back"] == 21)
  }
}
