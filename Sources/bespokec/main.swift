import BespokeCommand
import BespokeZoo
import Foundation

exit(runCompiler(zoo: zoo, arguments: Array(CommandLine.arguments.dropFirst())))
