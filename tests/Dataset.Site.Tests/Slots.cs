namespace Dataset.Site.Tests;

/// <summary>Makes the slots of the sample catalogs.</summary>
internal static class Slots
{
    public static SlotInfo Identifier() => new(r => [((IFact)r).Id])
    {
        Name = "id",
        CSharpName = "Id",
        Title = "Identifier",
        Kind = SlotKind.Text,
        Range = "string",
        IsRequired = true,
        IsIdentifier = true,
    };

    public static SlotInfo Of<TRecord>(
        string name,
        SlotKind kind,
        Func<TRecord, IEnumerable<object>> read,
        string uri = "",
        string range = "string",
        bool isRequired = false,
        bool isMultivalued = false) => new(r => read((TRecord)r))
        {
            Name = name,
            CSharpName = name,
            Title = char.ToUpperInvariant(name[0]) + name[1..].Replace('_', ' '),
            Kind = kind,
            Uri = uri,
            Range = range,
            IsRequired = isRequired,
            IsMultivalued = isMultivalued,
        };

    public static IEnumerable<object> Maybe(object? value) => value is null ? [] : [value];
}
