using Dataset.Schema.Model;

namespace Dataset.Schema.Tests.Facts;

/// <summary>A schema of conditions: what facts must meet besides their types.</summary>
internal static class Garden
{
    public const string Path = "seeds/plants/a.yaml";

    public const string Text = """
        settings: {letters: "[A-Z]{2}", digits: "[0-9]+"}
        enums:
          Soil: {permissible_values: {sand: , loam: , 1: }}
        classes:
          Root:
            tree_root: true
            attributes:
              plants: {range: Plant, multivalued: true, inlined: true}
              beds: {range: Bed, multivalued: true, inlined: true}
          Any: {class_uri: linkml:Any}
          Thing:
            abstract: true
            attributes:
              id: {identifier: true}
          Bed:
            is_a: Thing
            attributes:
              soil: {range: Soil, pattern: "^[a-z]"}
          Plant:
            is_a: Thing
            attributes:
              kind: {designates_type: true}
              name: {recommended: true}
              color: {equals_string_in: [red, blue]}
              sun: {equals_string: full}
              rows: {range: integer, equals_number: 2}
              code: {structured_pattern: {syntax: "^{letters}-{digits}$"}}
              bed: {range: Bed, pattern: "^bed-"}
              heights: {range: integer, multivalued: true, minimum_cardinality: 2, maximum_cardinality: 3}
              notes: {multivalued: true, exact_cardinality: 1}
              doses: {range: Dose, multivalued: true, inlined: true, maximum_cardinality: 1}
              labels: {range: Label, multivalued: true, inlined_as_list: true}
              size: {range: integer, any_of: [{maximum_value: 5}, {minimum_value: 10, maximum_value: 20}]}
              month: {range: integer, all_of: [{minimum_value: 1}, {maximum_value: 12}]}
              grade: {range: integer, exactly_one_of: [{maximum_value: 5}, {minimum_value: 4}]}
              banned: {none_of: [{equals_string: salt}, {pattern: ^tar}]}
              where: {any_of: [{range: Bed}, {range: Place}]}
              origin: {any_of: [{range: integer}, {range: Place}]}
              amount: {any_of: [{range: integer, minimum_value: 1}, {range: date}, {equals_string: some}]}
              anything: {range: Any}
              state: {}
              grower: {}
              price: {range: integer}
              secret: {value_presence: ABSENT}
              latin: {}
            unique_keys:
              latin: {unique_key_slots: [latin]}
              bed and state: {unique_key_slots: [bed, state]}
            rules:
              - description: What is sold has a grower.
                preconditions: {slot_conditions: {state: {equals_string: sold}}}
                postconditions: {slot_conditions: {grower: {required: true}}}
              - preconditions:
                  any_of:
                    - slot_conditions: {state: {equals_string: lost}}
                    - slot_conditions: {state: {equals_string: gone}}
                postconditions: {slot_conditions: {price: {value_presence: ABSENT}}}
                elseconditions: {slot_conditions: {price: {minimum_value: 1, required: false}}}
              - title: Blue is sold to nobody
                bidirectional: true
                preconditions: {slot_conditions: {grower: {equals_string: nobody}}}
                postconditions: {slot_conditions: {color: {equals_string: blue}}}
              - deactivated: true
                preconditions: {slot_conditions: {name: {value_presence: PRESENT}}}
                postconditions: {slot_conditions: {latin: {required: true}}}
          Tree:
            is_a: Plant
            slot_usage:
              size: {any_of: [{minimum_value: 100}]}
            attributes:
              age: {range: integer, required: true}
          Place:
            attributes:
              square: {range: integer, required: true}
          Dose:
            attributes:
              what: {key: true}
              grams: {range: integer}
          Label:
            attributes:
              language: {key: true}
              text: {}

        """;

    public static readonly SchemaModel Schema = SchemaText.Model(Text);

    /// <summary>Binds files; a text without file marks is a file of plants.</summary>
    public static BoundFiles Bind(string text) => FactText.Bind(Schema, MarkedText.Read(Path, text).Files);
}
