import BespokeTensorFiles
import Foundation

/// `bespoke report`: the report of a run, written anew from its files, or several runs beside each other.
/// - Parameters:
///   - runs: folders of runs, at least one; also such as were made before there were reports.
///   - out: the page to write; nil for `report.html` in the folder of one run, `comparison.html` here of several.
///   - models: among which those of the runs may be, for what is said of their layers.
///   - console: is told where the page is.
/// - Throws: `UserError` for a folder without a run, or where the page cannot be written.
public func writeReport(of runs: [String], out: String? = nil, models: CompiledModels, console: Console)
  throws
{
  guard !runs.isEmpty else { throw UsageError("give the folder of a run, or of several") }
  let reports = try runs.map { try RunReport(of: $0, models: models) }
  let path = out ?? (reports.count == 1 ? reports[0].folder.report : "comparison.html")
  try requireReplaceable(path, "report") { $0.starts(with: Data(HTMLPage.beginning.utf8)) }
  let page = reports.count == 1 ? ReportPage(reports[0], at: path).html : ComparisonPage(reports).html
  try writeAtomically(Data(page.source.utf8), to: path)
  console.line(
    "\(reports.count == 1 ? "report of \(reports[0].folder.path)" : "\(reports.count) runs"): \(path)")
}
