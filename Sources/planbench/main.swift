StandardStreams.keepOpen()
Process(arguments: Array(CommandLine.arguments.dropFirst())).run().end()
