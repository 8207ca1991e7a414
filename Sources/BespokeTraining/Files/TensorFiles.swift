import BespokeTensorFiles

public typealias SafeTensors = BespokeTensorFiles.SafeTensors
public typealias NumberType = BespokeTensorFiles.NumberType
public typealias UserError = BespokeTensorFiles.UserError
