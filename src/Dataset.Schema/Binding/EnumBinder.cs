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
            string member = CSharpName.Pascal(value.Name);
            if (names.TryGetValue(member, out string? other))
            {
                scope.Report(Rules.SchemaNameClash, value.File, element.Name.Span, value.Name, member, $"is already the value '{other}'");
                continue;
            }

            names.Add(member, value.Name);
            values.Add(new EnumValueModel(
                value.Name,
                member,
                element.Title,
                element.Text("description"),
                scope.Uri(value, "meaning", orDefault: false),
                scope.IsAnnotated(value, "obsolete", orDefault: false)));
        }

        if (values.Count == 0)
        {
            scope.Contradict(
                definition, definition.Element.Name.Span, $"The enum '{definition.Name}' has no permissible values.", "List them under permissible_values.");
        }

        return new EnumModel(
            definition.Name,
            CSharpName.Pascal(definition.Name),
            definition.Element.Title,
            definition.Element.Text("description"),
            values.ToEquatableArray());
    }
}
