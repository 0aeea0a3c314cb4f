using Dataset.Schema.Language;

namespace Dataset.Schema.Binding;

/// <summary>An element with the file that defines it.</summary>
/// <param name="File">The file.</param>
/// <param name="Element">The element.</param>
internal sealed record Definition(SchemaFile File, SchemaElement Element)
{
    /// <summary>The name.</summary>
    public string Name => Element.Name.Value;

    /// <summary>Whether it is the class that lists the collections.</summary>
    public bool IsRoot => Element.Flag("tree_root");

    /// <summary>Where a key's value stands, or the element's name when the key is not there.</summary>
    /// <param name="key">The key.</param>
    public SourceSpan SpanOf(string key) => Element.Find(key)?.Span ?? Element.Name.Span;
}
