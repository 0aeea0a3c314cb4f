using Dataset.Schema.Language;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Binding;

/// <summary>An element with the file that defines it, and with what it inherits: a key is taken from the nearest one that has it.</summary>
/// <param name="File">The file.</param>
/// <param name="Element">The element.</param>
internal sealed record Definition(SchemaFile File, SchemaElement Element)
{
    /// <summary>The keys that LinkML hands down from a slot to those that name it under <c>is_a</c> or <c>mixins</c>: what its values are, and not what it is called.</summary>
    private static readonly HashSet<string> HandedDown =
    [
        "range", "required", "recommended", "multivalued", "inlined", "inlined_as_list", "identifier", "key", "designates_type", "ifabsent",
        "minimum_value", "maximum_value", "pattern", "structured_pattern", "value_presence", "equals_string", "equals_string_in",
        "equals_number", "exact_cardinality", "minimum_cardinality", "maximum_cardinality",
    ];

    /// <summary>Where it takes the keys from that it does not have itself, or null.</summary>
    public Definition? Base { get; init; }

    /// <summary>Whether it is a slot that the one in question only descends from.</summary>
    public bool IsAncestorSlot { get; init; }

    /// <summary>The name.</summary>
    public string Name => Element.Name.Value;

    /// <summary>Where the name stands.</summary>
    public SchemaPlace Place => new(File, Element.Name.Span);

    /// <summary>The title for people: the one given, or one made of the name.</summary>
    public string Title => Text("title") is { Length: > 0 } title ? title : CSharpName.Title(Name);

    /// <summary>Whether it is the class that lists the collections.</summary>
    public bool IsRoot => Flag("tree_root");

    /// <summary>The element that introduces the name, behind what is only added to it.</summary>
    public Definition Origin => Base is null or { IsAncestorSlot: true } ? this : Base.Origin;

    /// <summary>The definition that has a key, or null.</summary>
    /// <param name="key">The key.</param>
    public Definition? Holder(string key)
    {
        for (Definition? current = this; current is not null; current = current.Base)
        {
            if (current.Element.Find(key) is not null && (!current.IsAncestorSlot || HandedDown.Contains(key)))
            {
                return current;
            }
        }

        return null;
    }

    /// <summary>The value of a key, or null.</summary>
    /// <param name="key">The key.</param>
    public YamlNode? Find(string key) => Holder(key)?.Element.Find(key);

    /// <summary>The scalar of a key, or null.</summary>
    /// <param name="key">A key of shape text, number or boolean.</param>
    public YamlScalar? Scalar(string key) => Holder(key)?.Element.Scalar(key);

    /// <summary>The text of a key, or the empty string.</summary>
    /// <param name="key">A key of shape text.</param>
    public string Text(string key) => Holder(key)?.Element.Text(key) ?? "";

    /// <summary>Whether a key is there and true.</summary>
    /// <param name="key">A key of shape boolean.</param>
    public bool Flag(string key) => Holder(key)?.Element.Flag(key) ?? false;

    /// <summary>The texts of a key.</summary>
    /// <param name="key">A key of shape texts.</param>
    public IEnumerable<YamlScalar> Texts(string key) => Holder(key)?.Element.Texts(key) ?? [];

    /// <summary>The value of an annotation, or null.</summary>
    /// <param name="name">The name of the annotation.</param>
    public YamlNode? Annotation(string name) => Holder("annotations")?.Element.Annotation(name);

    /// <summary>Where the value of a key stands, or the name when the key is not there.</summary>
    /// <param name="key">The key.</param>
    public SchemaPlace At(string key) => Holder(key) is { } holder ? new SchemaPlace(holder.File, holder.Element.Find(key)!.Span) : Place;

    /// <summary>The elements under a key.</summary>
    /// <param name="key">The key.</param>
    public IEnumerable<Definition> Children(string key)
    {
        Definition? holder = Holder(key);
        return holder is null ? [] : holder.Element.Elements(key).Select(child => new Definition(holder.File, child));
    }
}
