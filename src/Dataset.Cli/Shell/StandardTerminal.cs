using System.Text;

namespace Dataset.Cli.Shell;

/// <summary>The terminal of the process. The output is written in large pieces, in UTF-8 on every machine.</summary>
public sealed class StandardTerminal : IDisposable
{
    private readonly StreamWriter _output = new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);

    /// <summary>What commands see.</summary>
    public Terminal Terminal => new(_output, Console.Error, Directory.GetCurrentDirectory(), !Console.IsOutputRedirected, !Console.IsErrorRedirected)
    {
        Questions = Console.IsInputRedirected || Console.IsErrorRedirected ? null : new TerminalQuestions(),
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _output.Dispose();
        }
        catch (IOException)
        {
            // The reader of the pipe is gone, as in 'dataset check | head': there is nobody to tell.
        }
    }
}
