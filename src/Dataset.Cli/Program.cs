using Dataset.Cli.Shell;

using StandardTerminal terminal = new();
return await DatasetCommand.RunAsync(args, terminal.Terminal);
