import BespokeTensorFiles
import Foundation

/// A JSON object on one line, its members in the order in which they were set.
struct JSONObject {
  private var members: [String] = []

  var text: String { "{" + members.joined(separator: ",") + "}" }

  private mutating func set(_ name: String, json value: String) {
    members.append("\(jsonString(name)):\(value)")
  }

  mutating func set(_ name: String, _ value: String?) { if let value { set(name, json: jsonString(value)) } }
  mutating func set(_ name: String, _ value: Int?) { if let value { set(name, json: "\(value)") } }
  mutating func set(_ name: String, _ values: [String]?) {
    if let values { set(name, json: "[" + values.map(jsonString).joined(separator: ",") + "]") }
  }
  /// Null for what is no number.
  mutating func set(_ name: String, _ value: Float) { set(name, json: value.isFinite ? "\(value)" : "null") }
  mutating func set(_ name: String, _ value: Double) { set(name, json: value.isFinite ? "\(value)" : "null") }
  mutating func set(_ name: String, _ value: JSONObject) { set(name, json: value.text) }
}
