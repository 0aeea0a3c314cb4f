namespace Statiq.App;

public sealed class BootstrapperFactory
{
    /// <summary>The last one that was made: what a test looks at after the program has run.</summary>
    public static Bootstrapper? Last { get; private set; }

    internal static Bootstrapper Make(string kind, string[] args) => Last = new Bootstrapper(kind, args);
}
