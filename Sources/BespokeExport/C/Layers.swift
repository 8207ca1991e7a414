import BespokeGraph

/// A trained network as a list of what is done in turn, for one sample; weights as numbers.
struct Layers {
  var steps: [LayerStep] = []
  /// Which value of the graph each of the results is.
  var outputs: [(name: String, value: ValueID, count: Int)] = []
  /// What the caller gives.
  var inputs: [(name: String, value: ValueID, count: Int)] = []
}

/// One step of a network: reads values, writes one.
struct LayerStep {
  enum Work {
    /// A layer with weights; what follows it channel by channel is in them.
    case product(Product)
    /// `y[i][c] = x[i][c] * scale[c] + shift[c]`
    case scaleAndShift(scale: [Float], shift: [Float])
    /// A formula of the same element of each operand.
    case elements(Expression)
    /// Elements in another order, or repeated, or summed; products of two values: as the operation says.
    case operation(Operation)
    /// The same elements in another shape: nothing is done.
    case alias
  }
  var work: Work
  var operands: [LayerOperand]
  var result: ValueID
  var shape: Shape
  /// What it is, for people: layers and the line of the model.
  var caption: String
}

/// What a step reads.
enum LayerOperand {
  case value(ValueID, Shape)
  /// Numbers that no input changes.
  case numbers([Float], Shape)
  /// One number in every element.
  case number(Double, Shape)

  var shape: Shape {
    switch self {
    case .value(_, let shape), .numbers(_, let shape), .number(_, let shape): shape
    }
  }
}

/// A layer with weights, in the layout of its operation.
struct Product {
  enum Kind {
    case dense
    case convolution(ConvolutionGeometry)
    case transposed(ConvolutionGeometry)
  }
  var kind: Kind
  /// `[tap, depth, outputs]`
  var weights: [Float]
  var bias: [Float]
  var taps: Int
  var depth: Int
  var outputs: Int
}

/// A formula of elements; loads are places among a step's operands.
indirect enum Expression {
  case operand(Int)
  case unary(UnaryFunction, Expression)
  case binary(BinaryFunction, Expression, Expression)
  case affine(scale: Double, offset: Double, Expression)
}
