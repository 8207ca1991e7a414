import TensorFiles

public typealias SafeTensors = TensorFiles.SafeTensors
public typealias NumberType = TensorFiles.NumberType
public typealias UserError = TensorFiles.UserError
