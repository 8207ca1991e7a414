import BespokeTensorFiles

/// A safetensors file that is read.
public typealias SafeTensors = BespokeTensorFiles.SafeTensors
/// How the elements of such a file are stored.
public typealias NumberType = BespokeTensorFiles.NumberType
/// What is wrong with a file or another thing of the user's, in one line: exit code 1.
public typealias UserError = BespokeTensorFiles.UserError
