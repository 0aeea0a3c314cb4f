namespace Dataset.Schema.Binding;

/// <summary>The names of slots in facts, as LinkML makes them of the names in the schema.</summary>
internal static class FieldName
{
    /// <summary>The name of a slot in facts: its alias, or else its name.</summary>
    /// <param name="slot">What is said of it.</param>
    public static string Of(Definition slot) => Of(slot.Text("alias") is { Length: > 0 } alias ? alias : slot.Name);

    /// <summary><c>has part</c> and <c>has-part</c> as <c>has_part</c>.</summary>
    /// <param name="name">The name or alias of a slot.</param>
    public static string Of(string name) =>
        string.Join("_", name.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)).Replace(",", "").Replace('-', '_');

    /// <summary>The name of a class as LinkML has it in URIs: <c>named thing</c> as <c>NamedThing</c>.</summary>
    /// <param name="name">The name of a class, enum or type.</param>
    public static string InCamelCase(string name) => string.Concat(
        name.Replace(",", "").Split([' ', '\t', '_'], StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
}
