import TensorFiles

public typealias SafeTensors = TensorFiles.SafeTensors
public typealias UserError = TensorFiles.UserError
