using Dataset.Schema.Language;
using Dataset.Schema.Model;

namespace Dataset.Schema.Binding;

/// <summary>Resolves enums.</summary>
internal static class EnumBinder
{
    public static EnumModel Bind(Definition definition, SchemaScope scope)
    {
        return new EnumModel(
            definition.Name,
            CSharpName.Pascal(definition.Name),
            definition.Title,
            definition.Text("description"),
            [
                .. from value in definition.Children("permissible_values")
                   select new EnumValueModel(
                       value.Name,
                       CSharpName.Pascal(value.Name),
                       value.Title,
                       value.Text("description"),
                       scope.Uri(value, "meaning", orDefault: false),
                       scope.IsAnnotated(value, "obsolete", orDefault: false),
                       MetadataReader.Of(value)),
            ],
            MetadataReader.Of(definition));
    }
}
