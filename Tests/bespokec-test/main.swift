import BespokeCommand
import Foundation
import TestModels

exit(runCompiler(zoo: zoo, arguments: Array(CommandLine.arguments.dropFirst())))
