using Statiq.Common;

namespace Dataset.Site.Statiq;

/// <summary>
/// A text of the dataset as a value of a document. Statiq compiles and runs a plain string that begins with <c>=&gt;</c> or
/// <c>-&gt;</c>; what a value of this kind gives, it leaves alone.
/// </summary>
/// <param name="text">The text.</param>
public sealed class PlainText(string text) : IMetadataValue
{
    /// <inheritdoc/>
    public object Get(string key, IMetadata metadata) => text;
}
