namespace Dataset.Schema.Yaml;

/// <summary>What the parser met, in offsets of the file.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins, anchor and tag included.</param>
/// <param name="End">Where it ends; of a block scalar too late, of a collection not to be trusted.</param>
/// <param name="Value">The text of a scalar.</param>
/// <param name="IsPlain">Whether it is a scalar without quotes that is no block.</param>
/// <param name="IsFlow">Whether it is a collection in brackets, or an entry <c>a: b</c> in such a list.</param>
/// <param name="HasAnchor">Whether it has an anchor.</param>
/// <param name="HasTag">Whether it has a tag.</param>
internal readonly record struct YamlEvent(
    YamlEventKind Kind,
    int Start,
    int End,
    string Value = "",
    bool IsPlain = false,
    bool IsFlow = false,
    bool HasAnchor = false,
    bool HasTag = false);
