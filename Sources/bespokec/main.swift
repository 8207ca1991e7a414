import CompilerCommand
import Foundation
import Models

exit(runCompiler(zoo: zoo, arguments: Array(CommandLine.arguments.dropFirst())))
