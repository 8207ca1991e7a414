/// What every page has: a head, which allows it nothing from elsewhere, its style, its slider.
struct HTMLPage {
  var title: String
  /// Seconds after which a browser reads it again; nil for never.
  var refresh: Int?
  var machine: MachineFacts?
  var body: [HTML]

  /// What a page begins with.
  static let beginning = "<!doctype html>"
  /// What stands in the head of a page that browsers read again.
  static let refreshes = "http-equiv=refresh"

  var html: HTML {
    let refresh: HTML = refresh.map { "<meta http-equiv=refresh content=\($0)>\n" } ?? ""
    return """
      <!doctype html>
      <html lang=en>
      <head>
      <meta charset=utf-8>
      <meta name=viewport content="width=device-width,initial-scale=1">
      <meta name=color-scheme content="light dark">
      <meta name=generator content="Bespoke">
      <meta http-equiv=Content-Security-Policy content="default-src 'none';img-src data:;\
      style-src 'unsafe-inline';script-src 'unsafe-inline'">
      \(refresh)\(machine.map(\.head) ?? "")
      <title>\(title)</title>
      <style>
      \(ReportStyle.sheet)
      </style>
      </head>
      <body>
      <main>
      \(body.filter { !$0.isNothing })
      </main>
      <script>
      \(ReportStyle.slider)
      </script>
      </body>
      </html>

      """
  }
}

extension HTML {
  /// Part of a page, under a title; nothing where there is no content.
  static func section(_ title: String, _ content: HTML) -> HTML {
    content.source.allSatisfy(\.isWhitespace)
      ? .nothing : "<section>\n<h2>\(title)</h2>\n\(content)\n</section>"
  }

  /// Drawings next to each other where there is room.
  static func grid(_ charts: HTML) -> HTML {
    charts.source.allSatisfy(\.isWhitespace) ? .nothing : "<div class=charts>\(charts)</div>"
  }
}
