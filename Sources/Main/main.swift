import Command

CommandLineTool.main(Array(CommandLine.arguments.dropFirst()))
