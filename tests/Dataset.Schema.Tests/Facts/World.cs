using Dataset.Schema.Model;

namespace Dataset.Schema.Tests.Facts;

/// <summary>A small schema that has a bit of everything.</summary>
internal static class World
{
    public const string Path = "seeds/people/a.yaml";

    public const string Text = """
        types:
          edtf_date: {typeof: string, uri: edtf:EDTF}
          code: {typeof: string, pattern: "^[A-Z]{2}$", description: Two capital letters.}
        enums:
          Kind:
            permissible_values: {leader: , speaker: {description: Speaks.}, 1: , true: , no: }
        classes:
          Root:
            tree_root: true
            attributes:
              people: {range: Person, multivalued: true, inlined: true}
              events: {range: Event, multivalued: true, inlined: true}
              disputes: {range: Dispute, multivalued: true, inlined: true}
              words: {range: Word, multivalued: true, inlined: true, annotations: {named_members: false}}
          Base:
            abstract: true
          Named:
            is_a: Base
            abstract: true
            attributes:
              id: {identifier: true}
              name: {required: true}
          Person:
            is_a: Named
            attributes:
              code: {range: code}
              born: {range: edtf_date}
              height: {range: integer, minimum_value: 30, maximum_value: 280}
              alive: {range: boolean}
              kind: {range: Kind}
              site: {range: uri}
              friends: {range: Person, multivalued: true, inverse: friend_of}
              mentor: {range: Person}
              offices: {range: Office, multivalued: true, inlined: true}
              emails: {range: Email, multivalued: true, inlined_as_list: true}
              awards: {range: Award, multivalued: true, inlined: true}
              pets: {range: Pet, multivalued: true, inlined: true}
              sources: {range: Citation, multivalued: true, inlined: true}
          Event:
            is_a: Named
            attributes:
              date: {required: true, range: edtf_date}
          Office:
            attributes:
              title: {required: true}
              since: {range: integer}
          Email:
            attributes:
              address: {identifier: true}
              use: {}
          Award:
            attributes:
              id: {identifier: true}
              years: {range: integer, multivalued: true, required: true}
          Pet:
            attributes:
              id: {identifier: true}
              kind: {}
              age: {range: integer}
          Citation:
            attributes:
              url: {range: uri}
              supports: {multivalued: true, slot_uri: ds:supports}
          Dispute:
            is_a: Named
            attributes:
              subject: {range: Named, slot_uri: ds:subject}
              field: {slot_uri: ds:field}
          Word:
            attributes:
              key: {identifier: true, pattern: ^a, description: It begins with an a.}
              meaning: {}

        """;

    public static readonly SchemaModel Schema = SchemaText.Model(Text);

    /// <summary>Binds files; a text without file marks is a file of people.</summary>
    public static BoundFiles Bind(string text) => FactText.Bind(Schema, MarkedText.Read(Path, text).Files);

    /// <summary>Binds files without an issue.</summary>
    public static BoundFiles Sound(string text)
    {
        BoundFiles files = Bind(text);
        Assert.Empty(files.Issues.Select(issue => issue.ToString()));
        return files;
    }
}
