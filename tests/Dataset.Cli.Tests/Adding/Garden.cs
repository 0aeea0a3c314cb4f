namespace Dataset.Cli.Tests.Adding;

/// <summary>A dataset of a domain of its own: plants, who grows them, and books about them.</summary>
internal static class Garden
{
    public const string Schema = """
        id: urn:dataset:garden
        name: garden
        prefixes:
          linkml: https://w3id.org/linkml/
          schema: http://schema.org/
          edtf: http://id.loc.gov/datatypes/edtf/
        imports:
          - linkml:types
        default_range: string
        types:
          edtf_date: { typeof: string, uri: edtf:EDTF }
        enums:
          Color:
            permissible_values:
              red: { description: Like a poppy. }
              blue:
          OutingKind:
            permissible_values: { talk: , walk: }
        classes:
          Root:
            tree_root: true
            attributes:
              plants: { range: Plant, multivalued: true, inlined: true }
              growers: { range: Grower, multivalued: true, inlined: true }
              outings: { range: Outing, multivalued: true, inlined: true }
          Thing:
            abstract: true
            attributes:
              id: { identifier: true, required: true }
              name: { required: true, description: The name of it. }
          Plant:
            is_a: Thing
            annotations: { label: name }
            examples:
              - object: { id: my-plant, color: red, name: My plant }
            attributes:
              color: { range: Color, required: true }
              found: { range: edtf_date, required: true }
              height: { range: integer }
              symbols: { multivalued: true }
              grown: { range: Growing, multivalued: true, inlined: true, inlined_as_list: true, required: true, minimum_cardinality: 1 }
          Grower:
            is_a: Thing
            annotations: { label: name }
            attributes:
              aliases: { multivalued: true }
          Outing:
            is_a: Thing
            annotations: { label: name }
            attributes:
              kind: { range: OutingKind, required: true }
              leader:
              guide:
              route:
              length: { range: integer }
            rules:
              - preconditions: { slot_conditions: { kind: { equals_string: walk } } }
                postconditions: { slot_conditions: { leader: { required: true } } }
              - preconditions: { slot_conditions: { kind: { equals_string: walk } } }
                postconditions:
                  any_of:
                    - slot_conditions: { guide: { required: true } }
                    - slot_conditions: { route: { required: true }, length: { required: true } }
          Growing:
            attributes:
              by: { range: Grower, required: true }
              place:
        """;

    public const string Growers = """
        # Those who grow.

        ada-wong:
          name: Ada Wong

        vladimir-kozlov:
          name: Vladimir Kozlov
          aliases: [Владимир Козлов]

        """;

    public const string Poppies = """
        # yaml-language-server: $schema=../schema/json/plants.json
        # Poppies,   with odd   spaces.

        # The first of them.
        red-poppy:
          name: "Poppy"
          found: 2001-05   # a month
          color: red
          grown:
            - by: ada-wong

        # Blue, of all things.
        blue-poppy:
          name: Blue poppy
          found: '2003'
          color: blue
          grown: [{by: vladimir-kozlov}]

        late-poppy:
          name: Late poppy
          found: 2010-01-01
          color: red
          grown:
            - by: ada-wong

        """;

    /// <summary>What a plant must have, but for its date.</summary>
    public static readonly string[] Values = ["--set", "color=red", "--set", "grown[0].place=a: b", "--set", "grown[0].by=ada-wong", "--set", "name=Tall poppy # 4"];

    public static Workspace Create()
    {
        Workspace workspace = new();
        workspace.Write("seeds/schema/garden.yaml", Schema);
        workspace.Write("seeds/growers/growers.yaml", Growers);
        workspace.Write("seeds/plants/poppies.yaml", Poppies);
        return workspace;
    }
}
