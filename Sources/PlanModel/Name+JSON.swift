import JSON
import Quantities

extension Name {
  package init(json: JSON) throws(JSONValueError) {
    let text = try String(json: json)
    self = try explained { () throws(NameError) in try Name(text) }
  }
}
