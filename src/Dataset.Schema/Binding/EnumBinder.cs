using Dataset.Schema.Language;
using Dataset.Schema.Model;

namespace Dataset.Schema.Binding;

/// <summary>Resolves enums.</summary>
internal static class EnumBinder
{
    public static EnumModel Bind(Definition definition, SchemaScope scope)
    {
        List<EnumValueModel> values = [];
        Dictionary<string, string> names = [];
        foreach (SchemaElement element in definition.Element.Elements(ElementKind.PermissibleValue))
        {
            Definition value = definition with { Element = element };
            string text = element.Text("text") is { Length: > 0 } given ? given : value.Name;
            string member = CSharpName.Pascal(text);
            if (names.TryGetValue(member, out string? other))
            {
                scope.Report(Rules.SchemaNameClash, value.File, element.Name.Span, text, member, $"is already the value '{other}'");
                continue;
            }

            names.Add(member, text);
            bool isObsolete = element.TextMap("annotations").Any(a => a.Name.Value == "obsolete" && a.Text == "true");
            string title = element.Text("title") is { Length: > 0 } titled ? titled : CSharpName.Title(text);
            values.Add(new EnumValueModel(
                text, member, title, element.Text("description"), scope.Uri(value, "meaning", orDefault: false), isObsolete));
        }

        if (values.Count == 0)
        {
            scope.Report(
                Rules.SchemaContradiction,
                definition.File,
                definition.Element.Name.Span,
                $"The enum '{definition.Name}' has no permissible values.",
                "List them under permissible_values.");
        }

        string enumTitle = definition.Element.Text("title") is { Length: > 0 } named ? named : CSharpName.Title(definition.Name);
        return new EnumModel(
            definition.Name, CSharpName.Pascal(definition.Name), enumTitle, definition.Element.Text("description"), values.ToEquatableArray());
    }
}
