namespace Dataset.Schema.Tests.Binding;

/// <summary>What can be wrong with a schema, each with the one issue that it gives.</summary>
internal static class SchemaMistakes
{
    private const string SecondRoot = "Mark one class with 'tree_root: true'; its attributes are the collections.";
    private const string NotImported = "Import a file of the schema folder by its name without .yaml, or linkml:types; nothing is fetched.";

    public static readonly IReadOnlyList<Mistake> All =
    [
        // Keys and shapes.
        new("key misspelled", Rules.SchemaUnknownKey, Thing("⟦requird⟧: true"), "Unknown key 'requird' in a slot. Did you mean 'required'?"),
        new("key unknown", Rules.SchemaUnknownKey, "⟦xyz⟧: 1\n" + SchemaText.Things, "Unknown key 'xyz' in a schema file."),
        new("key of another kind", Rules.SchemaUnknownKey, Enum("{⟦range⟧: a}"), "Unknown key 'range' in a permissible value. Did you mean 'rank'?"),
        new("key outside the subset", Rules.SchemaUnsupported, Thing("⟦has_member⟧: {range: integer}"), "'has_member' of a slot is not supported. Say it in the description, and check it in code."),
        new("condition on a class", Rules.SchemaUnsupported, SchemaText.Things + "    ⟦any_of⟧: [{slot_conditions: {id: {required: true}}}]", "'any_of' of a class is not supported. Give the classes a common parent (is_a) instead."),
        new("key outside the subset in a condition", Rules.SchemaUnsupported, Thing("any_of: [{⟦range_expression⟧: {}}]"), "'range_expression' of a condition on a slot is not supported. Use a class or a type as range."),
        new("multivalued in a condition", Rules.SchemaUnsupported, Thing("any_of: [{range: integer, ⟦multivalued⟧: true}]"), "'multivalued' of a condition on a slot is not supported. Say it of the slot itself; a condition holds for each of its values."),
        new("key of a slot misspelled", Rules.SchemaUnknownKey, "slots:\n  a: {⟦rang⟧: string}\n" + SchemaText.Things, "Unknown key 'rang' in a slot. Did you mean 'range'?"),
        new("list for a mapping of classes", Rules.SchemaShape, "classes: ⟦[[]]⟧", "The value of 'classes' is not what the schema language has there. Write a mapping of names."),
        new("text for a class", Rules.SchemaShape, SchemaText.Things + "  Other: ⟦Thing⟧", "The value of 'Other' is not what the schema language has there. Write a mapping, the keys of a class."),
        new("text for a truth value", Rules.SchemaShape, Thing("required: ⟦yes⟧"), "The value of 'required' is not what the schema language has there. Write true or false."),
        new("truth value in quotes", Rules.SchemaShape, Thing("required: ⟦'true'⟧"), "The value of 'required' is not what the schema language has there. Write true or false."),
        new("text for a number", Rules.SchemaShape, Thing("range: integer, minimum_value: ⟦one⟧"), "The value of 'minimum_value' is not what the schema language has there. Write a number."),
        new("range without a value", Rules.SchemaShape, SchemaText.Things + "      value:\n        ⟦range⟧:", "The value of 'range' is not what the schema language has there. Write a text."),
        new("null in a list of names", Rules.SchemaShape, SchemaText.Things + "    mixins: ⟦[~]⟧", "The value of 'mixins' is not what the schema language has there. Write a list of names."),
        new("file that is a list", Rules.SchemaShape, "== seeds/schema/test.yaml\n⟦- a⟧", "This file is not what the schema language has there. Write a mapping of keys such as id, name and classes."),
        new("name without a letter", Rules.SchemaShape, SchemaText.Things + "  ⟦\"--\"⟧: {}", "The name '--' is not what the schema language has there. Write one that has a letter or a digit."),
        new("prefix without a namespace", Rules.SchemaShape, "== seeds/schema/test.yaml\nprefixes: {a: ⟦[b]⟧}", "The value of the prefix 'a' is not what the schema language has there. Write its namespace, as in https://schema.org/."),
        new("prefix with an unknown key", Rules.SchemaShape, "== seeds/schema/test.yaml\nprefixes: {a: ⟦{prefix_refernce: b}⟧}", "The value of the prefix 'a' is not what the schema language has there. Write its namespace, as in https://schema.org/."),
        new("named_members neither true nor false", Rules.SchemaShape, Root("others: {range: Thing, multivalued: true, inlined: true, annotations: {named_members: ⟦no⟧}}"), "The value of 'named_members' is not what the schema language has there. Write true or false."),
        new("obsolete neither true nor false", Rules.SchemaShape, Enum("{annotations: {obsolete: {value: ⟦yes⟧}}}"), "The value of 'obsolete' is not what the schema language has there. Write true or false."),

        // Names that nothing defines, or two things.
        new("range misspelled", Rules.SchemaUndefined, Thing("range: ⟦Thingy⟧"), "No class, enum or type is named 'Thingy'. Did you mean 'Thing'?"),
        new("range misspelled in the slot of the label", Rules.SchemaUndefined, SchemaText.Things + "      value: {range: ⟦Thingy⟧}\n    annotations: {label: value}", "No class, enum or type is named 'Thingy'. Did you mean 'Thing'?"),
        new("types not imported", Rules.SchemaUndefined, "== seeds/schema/test.yaml\n" + Thing("range: ⟦integer⟧"), "No class, enum or type is named 'integer'. Add 'linkml:types' to imports."),
        new("typeof not imported", Rules.SchemaUndefined, "== seeds/schema/test.yaml\n" + SchemaText.Things + "types: {t: {typeof: ⟦string⟧}}", "No type is named 'string'. Add 'linkml:types' to imports."),
        new("default_range misspelled", Rules.SchemaUndefined, "default_range: ⟦strin⟧\n" + Thing("required: true") + "\n      other: {}", "No class, enum or type is named 'strin'. Did you mean 'string'?"),
        new("parent misspelled", Rules.SchemaUndefined, SchemaText.Things + "  Child: {is_a: ⟦Ting⟧}", "No class is named 'Ting'. Did you mean 'Thing'?"),
        new("mixin misspelled", Rules.SchemaUndefined, SchemaText.Things + "    mixins: [⟦Named⟧]", "No class is named 'Named'."),
        new("parent of a type misspelled", Rules.SchemaUndefined, SchemaText.Things + "types:\n  code: {typeof: ⟦strng⟧}\n  short_code: {typeof: code}", "No type is named 'strng'. Did you mean 'string'?"),
        new("label misspelled", Rules.SchemaUndefined, SchemaText.Things + "    annotations: {label: ⟦di⟧}", "No single-valued slot of 'Thing' is named 'di'. Did you mean 'id'?"),
        new("label that is multivalued", Rules.SchemaUndefined, SchemaText.Things + "      names: {multivalued: true}\n    annotations: {label: ⟦names⟧}", "No single-valued slot of 'Thing' is named 'names'."),
        new("class and enum of one name", Rules.SchemaDuplicate, SchemaText.Things + "enums: {⟦Thing⟧: {permissible_values: {a: }}}", "'Thing' is already defined in test.yaml. Rename one of the two, or remove it."),
        new("class defined in two files", Rules.SchemaDuplicate, SchemaText.Things + "imports: [linkml:types, more]\n== seeds/schema/more.yaml\nclasses: {⟦Thing⟧: {}}", "'Thing' is already defined in test.yaml. Rename one of the two, or remove it.") { ReplacesImports = true },
        new("class named like a type", Rules.SchemaDuplicate, SchemaText.Things + "  ⟦date⟧: {}", "'date' is already defined in linkml:types. Rename one of the two, or remove it."),

        // Names in C#.
        new("two slots that are one in C#", Rules.SchemaNameClash, SchemaText.Things + "      full_name: {}\n      ⟦fullName⟧: {}\n  Child: {is_a: Thing}\n  Grandchild: {is_a: Child}", "'fullName' would be named 'FullName' in C#, which is already the slot 'full_name'. Choose another name."),
        new("slot named like its class", Rules.SchemaNameClash, SchemaText.Things + "      ⟦thing⟧: {}\n  Child: {is_a: Thing}", "'thing' would be named 'Thing' in C#, which is the name of its own class. Choose another name."),
        new("slot named like a member of every record", Rules.SchemaNameClash, SchemaText.Things + "      ⟦referenced_by⟧: {}\n  Child: {is_a: Thing}", "'referenced_by' would be named 'ReferencedBy' in C#, which is a member of every record. Choose another name."),
        new("inverse named like a slot", Rules.SchemaNameClash, SchemaText.Things + "      parent: {range: Thing, inverse: ⟦id⟧}\n  Child: {is_a: Thing}", "'id' would be named 'Id' in C#, which is already the slot 'id'. Choose another name."),
        new("slot of a child named like an inverse", Rules.SchemaNameClash, SchemaText.Things + "      parent: {range: Thing, inverse: ⟦children⟧}\n  Child: {is_a: Thing, attributes: {children: {}}}\n  Grandchild: {is_a: Child}", "'children' would be named 'Children' in C#, which is already the slot 'children'. Choose another name."),
        new("two inverses of one name", Rules.SchemaNameClash, SchemaText.Things + "      a: {range: Thing, inverse: users}\n      b: {range: Thing, inverse: ⟦users⟧}", "'users' would be named 'Users' in C#, which is already the inverse 'users'. Choose another name."),
        new("slot mixed in that clashes with an own one", Rules.SchemaNameClash, SchemaText.Things + "  Named: {mixin: true, attributes: {a_b: {}}}\n  ⟦Other⟧: {is_a: Parent, mixins: Named}\n  Parent: {attributes: {aB: {}}}", "'a_b' would be named 'AB' in C#, which is already the slot 'aB'. Choose another name."),
        new("collection named like a class", Rules.SchemaNameClash, Root("⟦thing⟧: {range: Thing, multivalued: true, inlined: true}"), "'thing' would be named 'Thing' in C#, which is already the class 'Thing'. Choose another name."),
        new("class named like generated code", Rules.SchemaNameClash, SchemaText.Things + "  ⟦catalog⟧: {}", "'catalog' would be named 'Catalog' in C#, which is a type of the generated code. Choose another name."),
        new("two permissible values that are one in C#", Rules.SchemaNameClash, SchemaText.Things + "enums: {E: {permissible_values: {a b: , ⟦a-b⟧: }}}", "'a-b' would be named 'AB' in C#, which is already the value 'a b'. Choose another name."),

        // Cycles.
        new("class that is its own parent", Rules.SchemaCycle, SchemaText.Things + "  A: {is_a: ⟦A⟧}", "'A' descends from itself. Remove 'is_a' here or further up."),
        new("classes in a circle", Rules.SchemaCycle, SchemaText.Things + "  A: {is_a: B}\n  B: {is_a: C}\n  C: {is_a: ⟦A⟧}\n  D: {is_a: B}", "'C' descends from itself. Remove 'is_a' here or further up."),
        new("mixins in a circle", Rules.SchemaCycle, SchemaText.Things + "  A: {mixin: true, mixins: B}\n  B: {mixin: true, mixins: ⟦A⟧}", "'B' descends from itself. Remove 'mixins' here or further up."),
        new("type that is its own parent", Rules.SchemaCycle, SchemaText.Things + "types: {a: {typeof: ⟦a⟧}}", "'a' descends from itself. Remove 'typeof' here or further up."),
        new("types in a circle", Rules.SchemaCycle, SchemaText.Things + "types:\n  a: {typeof: b}\n  b: {typeof: c}\n  c: {typeof: ⟦a⟧}\n  d: {typeof: b}", "'c' descends from itself. Remove 'typeof' here or further up."),

        // Contradictions.
        new("name inside that differs", Rules.SchemaContradiction, SchemaText.Things + "  A: {name: ⟦B⟧}", "'A' has another name inside, 'B'. Remove 'name', or write the same name twice."),
        new("text inside that differs", Rules.SchemaContradiction, Enum("{text: ⟦other⟧}"), "'a' has another name inside, 'other'. Remove 'text', or write the same name twice."),
        new("prefix with two namespaces", Rules.SchemaContradiction, SchemaText.Things + "imports: [linkml:types, more]\n== seeds/schema/more.yaml\nprefixes: {ex: ⟦https://elsewhere.org/⟧}", "The prefix 'ex' is 'https://example.org/' in test.yaml. Write the same namespace, or choose another prefix.") { ReplacesImports = true },
        new("default_range of an imported file", Rules.SchemaNoEffect, SchemaText.Things + "imports: [linkml:types, more]\n== seeds/schema/more.yaml\ndefault_range: ⟦integer⟧", "Slots without a range have the range 'string', because test.yaml says so or says nothing. Write 'default_range' in test.yaml.") { ReplacesImports = true },
        new("parent that is a mixin", Rules.SchemaNoCSharp, SchemaText.Things + "  M: {mixin: true}\n  A: {is_a: ⟦M⟧}", "One of 'A' and 'M' is a mixin and the other is not. Name a mixin under mixins."),
        new("mixin that is none", Rules.SchemaNoCSharp, SchemaText.Things + "  A: {mixins: ⟦Thing⟧}", "'Thing' is no mixin. Add 'mixin: true' to it, or name it under is_a."),
        new("parent that is the root", Rules.SchemaNoCSharp, SchemaText.Things + "  A: {is_a: ⟦Root⟧}", "'Root' is the root class, which only lists the collections. Name another class."),
        new("two identifiers of one class", Rules.SchemaContradiction, SchemaText.Things + "      ⟦code⟧: {identifier: true}\n  Child: {is_a: Thing}", "'Thing' has two identifiers, 'id' and 'code'. Keep one."),
        new("two identifiers that are inherited", Rules.SchemaContradiction, SchemaText.Things + "  M: {mixin: true, attributes: {code: {identifier: true}}}\n  ⟦Child⟧: {is_a: Thing, mixins: M}\n  Grandchild: {is_a: Child}", "'Child' has two identifiers, 'id' and 'code'. Keep one."),
        new("identifier that is a number", Rules.SchemaNoCSharp, SchemaText.Things + "  A: {attributes: {n: {identifier: true, range: ⟦integer⟧}}}", "An identifier is a text here. Change the range to string."),
        new("identifier that is a list", Rules.SchemaContradiction, SchemaText.Things + "  A: {attributes: {n: {identifier: ⟦true⟧, multivalued: true}}}", "An identifier is a single text. Remove 'identifier', or change the range."),
        new("scalar that is inlined", Rules.SchemaContradiction, Thing("inlined: ⟦true⟧"), "'inlined' holds for classes only, and 'string' is none. Remove 'inlined', or change the range."),
        new("enum that is inlined as a list", Rules.SchemaContradiction, Thing("range: E, multivalued: true, inlined_as_list: ⟦true⟧") + "\nenums: {E: {permissible_values: {a: }}}", "'inlined_as_list' holds for classes only, and 'E' is none. Remove 'inlined_as_list', or change the range."),
        new("inverse of a text", Rules.SchemaContradiction, Thing("inverse: ⟦values⟧"), "'inverse' holds for references only. Remove 'inverse', or change the range."),
        new("pattern of a class", Rules.SchemaNoEffect, Thing("range: V, pattern: ⟦a⟧") + "\n  V: {}", "'pattern' holds for texts only, and so changes nothing here. Remove it, or make the range a text."),
        new("pattern of a number", Rules.SchemaNoEffect, Thing("range: integer, pattern: ⟦'[0-9]'⟧"), "'pattern' holds for texts only, and so changes nothing here. Remove it, or make the range a text."),
        new("bound of a text", Rules.SchemaNoEffect, Thing("maximum_value: ⟦5⟧"), "'maximum_value' holds for numbers only, and so changes nothing here. Remove it, or make the range a number."),
        new("bound of a class", Rules.SchemaNoEffect, Thing("range: Thing, minimum_value: ⟦5⟧"), "'minimum_value' holds for numbers only, and so changes nothing here. Remove it, or make the range a number."),
        new("bound that is not finite", Rules.SchemaContradiction, Thing("range: float, minimum_value: ⟦.inf⟧"), "'.inf' is no bound. Write a finite number of at most 28 digits."),
        new("bounds that exclude every number", Rules.SchemaContradiction, Thing("range: integer, minimum_value: ⟦5⟧, maximum_value: 3"), "No number is at least 5 and at most 3. Change one of the bounds."),
        new("bound outside those of the type", Rules.SchemaContradiction, Thing("range: percent, minimum_value: ⟦101⟧") + "\ntypes: {percent: {typeof: integer, maximum_value: 100}}", "No number is at least 101 and at most 100. Change one of the bounds."),
        new("type without typeof", Rules.SchemaContradiction, SchemaText.Things + "types: {⟦count⟧: {uri: ex:integer}}", "The type 'count' does not say which type it narrows. Add 'typeof: string', or another type of linkml:types."),
        new("EDTF date that is a number", Rules.SchemaContradiction, SchemaText.Things + "types: {when: {typeof: ⟦integer⟧, uri: edtf:EDTF}}", "A date of EDTF is a text. Write 'typeof: string'."),
        new("enum without values", Rules.SchemaNoCSharp, SchemaText.Things + "enums: {⟦E⟧: {}}", "The enum 'E' has no permissible values. List them under permissible_values, or use the range string."),
        new("range that is a mixin", Rules.SchemaNoCSharp, Thing("range: ⟦M⟧") + "\n  M: {mixin: true}", "'M' is a mixin and has no instances here. Name another class, such as a common parent."),
        new("range that is the root", Rules.SchemaNoCSharp, Thing("range: ⟦Root⟧"), "'Root' is the root class and has no instances here. Name another class, such as a common parent."),
        new("abstract class held by value", Rules.SchemaNoCSharp, Thing("range: ⟦A⟧") + "\n  A: {abstract: true}", "'A' is abstract, so no record of it can be written here. Name a class that is not abstract, or refer to it by identifier."),
        new("collection of an abstract class", Rules.SchemaNoCSharp, Root("others: {range: ⟦Other⟧, multivalued: true, inlined: true}") + "  Other: {abstract: true, is_a: Thing}", "'Other' is abstract, so no record of it can be written here. Name a class that is not abstract, or refer to it by identifier."),
        new("reference to a class of no collection", Rules.SchemaContradiction, Thing("range: ⟦Other⟧") + "\n  Other: {attributes: {key: {identifier: true}}}", "'value' refers to 'Other', but no collection holds its instances. Add a collection to the root class, or set 'inlined: true'."),

        // Patterns.
        new("pattern of .NET only", Rules.SchemaPattern, Thing(@"pattern: ⟦'\Aabc'⟧"), @"The pattern '\Aabc' cannot be used: '\A' is not known everywhere; write ^."),
        new("pattern with a bracket that is not closed", Rules.SchemaPattern, Thing("pattern: ⟦'(abc'⟧"), "The pattern '(abc' cannot be used: it is no regular expression. Look for a bracket that is not closed, or a sign such as * or + with nothing before it."),

        // Prefixes.
        new("prefix not declared", Rules.SchemaPrefix, Thing("slot_uri: ⟦exx:value⟧"), "The prefix 'exx' is not declared. Add it under prefixes with its namespace. Did you mean 'ex'?"),
        new("prefix of a meaning not declared", Rules.SchemaPrefix, Enum("{meaning: ⟦wikidata:Q1⟧}"), "The prefix 'wikidata' is not declared. Add it under prefixes with its namespace."),
        new("prefix of a type not declared", Rules.SchemaPrefix, SchemaText.Things + "types: {t: {typeof: string, uri: ⟦xsd:string⟧}}", "The prefix 'xsd' is not declared. Add it under prefixes with its namespace."),
        new("default_prefix not declared", Rules.SchemaPrefix, "== seeds/schema/test.yaml\ndefault_prefix: ⟦ex⟧\n" + SchemaText.Things, "The prefix 'ex' is not declared. Add it under prefixes with its namespace."),

        // Imports.
        new("import of nothing", Rules.SchemaImport, SchemaText.Things + "imports: [linkml:types, ⟦enum⟧]\n== seeds/schema/enums.yaml\nenums: {E: {permissible_values: {a: }}}", "'enum' is no schema file here. " + NotImported) { ReplacesImports = true },
        new("import from the network", Rules.SchemaImport, "imports: [⟦https://example.org/other⟧]\n" + SchemaText.Things, "'https://example.org/other' is no schema file here. " + NotImported) { ReplacesImports = true },
        new("import of another schema of LinkML", Rules.SchemaUnsupported, "imports: [linkml:types, ⟦linkml:meta⟧]\n" + SchemaText.Things, "'linkml:meta' of imports is not supported. Of LinkML's own schemas only linkml:types is built in; declare what you need of the others.") { ReplacesImports = true },
        new("import of itself", Rules.SchemaImport, "imports: [linkml:types, ⟦test⟧]\n" + SchemaText.Things, "The file imports itself. Remove the line.") { ReplacesImports = true },
        new("file that nothing imports", Rules.SchemaImport, Thing("range: E") + "\n== seeds/schema/enums.yaml\n⟦⟧enums: {E: {permissible_values: {a: }}}", "No schema file imports this one, so nothing of it is used. Import it in test.yaml, or remove it."),
        new("two files of one name", Rules.SchemaImport, SchemaText.Things + "\n== seeds/schema/test.yml\n⟦⟧id: x", "An import cannot tell this file from test.yaml. Rename one of the two."),

        // The root.
        new("no root", Rules.SchemaRoot, "== seeds/schema/test.yaml\n⟦⟧classes: {Thing: {}}", "No class is the root. " + SecondRoot),
        new("empty file", Rules.SchemaRoot, "== seeds/schema/test.yaml\n⟦⟧", "No class is the root. " + SecondRoot),
        new("two roots", Rules.SchemaRoot, SchemaText.Things + "  Other: {tree_root: ⟦true⟧}", "Both 'Root' and 'Other' are roots. " + SecondRoot),
        new("root without collections", Rules.SchemaRoot, "classes: {⟦Root⟧: {tree_root: true}}", "The root class 'Root' has no attributes, so there is no collection. Add one for each folder of facts."),
        new("collection that is not inlined", Rules.SchemaRoot, Root("⟦others⟧: {range: Other, multivalued: true}") + "      other: {range: Other}\n  Other: {is_a: Thing}", "'others' is no collection. An attribute of the root class is multivalued and inlined, and its range is a class with an identifier."),
        new("collection of texts", Rules.SchemaRoot, Root("⟦name⟧: {}"), "'name' is no collection. An attribute of the root class is multivalued and inlined, and its range is a class with an identifier."),
        new("collection named schema", Rules.SchemaRoot, Root("⟦schema⟧: {range: Thing, multivalued: true, inlined: true}"), "The folder 'schema' holds the schema, and so no facts. Choose another name."),

        // What a broken text drags along stays unsaid.
        new("class that is broken", Rules.YamlSyntax, Thing("range: Other") + "\n  Other:\n    description: ⟦[⟧a", "'[' is not closed. Close it with ']'."),
        new("imports that are broken", Rules.YamlConstruct, "imports: ⟦*all⟧\n" + SchemaText.Things + "== seeds/schema/enums.yaml\nenums: {E: {permissible_values: {a: }}}", "An alias ('*all') is not allowed: facts are data, not programs. Write the value out; a text that begins with '*' must be quoted.") { ReplacesImports = true },
    ];

    private static string Thing(string slot) => $"{SchemaText.Things}      value: {{{slot}}}";

    private static string Enum(string value) => $"{SchemaText.Things}enums: {{E: {{permissible_values: {{a: {value}}}}}}}";

    private static string Root(string collection) => $$"""
        classes:
          Root:
            tree_root: true
            attributes:
              things: {range: Thing, multivalued: true, inlined: true}
              {{collection}}
          Thing:
            attributes:
              id: {identifier: true}

        """;
}
