using Dataset.Schema.Binding;
using Dataset.Schema.Language;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests;

/// <summary>Schemas from their text.</summary>
internal static class SchemaText
{
    public const string Path = "seeds/schema/test.yaml";

    public const string Header = """
        id: https://example.org/test
        name: test
        prefixes:
          linkml: https://w3id.org/linkml/
          edtf: http://id.loc.gov/datatypes/edtf/
          ds: "urn:dataset:vocabulary:"
          ex: https://example.org/
        default_prefix: ex
        imports:
          - linkml:types

        """;

    /// <summary>A root with one collection, <c>things</c>, of the class <c>Thing</c>, which has the identifier <c>id</c>. More slots of it can follow.</summary>
    public const string Things = """
        classes:
          Root:
            tree_root: true
            attributes:
              things: {range: Thing, multivalued: true, inlined: true}
          Thing:
            attributes:
              id: {identifier: true}

        """;

    /// <summary>Binds a schema of files as they are.</summary>
    public static BoundSchema BindFiles(params IEnumerable<(string Path, string Text)> files) =>
        SchemaBinder.Bind(files.Select(file => SchemaReader.Read(YamlReader.Read(file.Path, file.Text))));

    /// <summary>Binds a schema of one file, to which the header is added.</summary>
    public static BoundSchema Bind(string body) => BindFiles((Path, Header + body));

    /// <summary>The model of a schema that has no issue.</summary>
    public static SchemaModel Model(string body) => Sound(Bind(body));

    /// <summary>The model of a schema that has no issue.</summary>
    public static SchemaModel Sound(BoundSchema bound)
    {
        Assert.Empty(bound.Issues.Select(issue => issue.ToString()));
        return bound.Model!;
    }

    /// <summary>The slot of the class <c>Thing</c> that is declared with these keys.</summary>
    public static SlotModel Slot(string keys, string more = "") =>
        Model($"{Things}      value: {{{keys}}}\n{more}").Class("Thing").FindSlot("value")!;
}
