namespace Dataset.Schema.Tests.Facts;

/// <summary>What can be wrong with facts of the <see cref="World"/>, each with the one issue that it gives.</summary>
internal static class FactMistakes
{
    private const string Fields = " Fields are: id, name, code, born, height, alive, kind, site, friends, mentor, offices, emails, awards, pets, sources.";
    private const string IdHint = "Use small letters a to z and digits, with single hyphens between words, as in 'first-meeting-2024'.";
    private const string Collections = "people, events, disputes, words";

    public static readonly IReadOnlyList<Mistake> All =
    [
        // The text itself; its rules are tested one by one with the reader.
        new("bracket not closed", Rules.YamlSyntax, "ada: ⟦{⟧name: Ada\nbob: {name: Bob}", "'{' is not closed. Close it with '}'."),
        new("tab", Rules.YamlTab, "ada:\n⟦\t⟧name: Ada\nbob: {name: Bob}", "Tab character. Indent and separate with spaces; inside a text write \"\\t\" in double quotes."),
        new("alias", Rules.YamlConstruct, "ada: {name: ⟦*name⟧}", "An alias ('*name') is not allowed: facts are data, not programs. Write the value out; a text that begins with '*' must be quoted."),
        new("fact twice in one file", Rules.YamlDuplicateKey, "ada: {name: Ada}\n⟦ada⟧: {name: Bob}", "Key 'ada' is already used in line 1. Remove one of the two, or give it another name."),
        new("character that is not allowed", Rules.YamlCharacter, "ada: {name: A⟦\u0007⟧da}", "Character U+0007 is not allowed: it is a control character. Remove it."),
        new("too deep", Rules.YamlDepth, "ada: {name: " + new string('[', 62) + "⟦[⟧" + new string(']', 63) + "}", "Lists and mappings are nested more than 64 levels deep. Write the fact flatter."),

        // Files.
        new("folder misspelled", Rules.FactFolder, "== seeds/peple/a.yaml\n⟦⟧ada: {nmae: Ada}", $"The folder 'peple' is no collection, so nothing of it is read. Did you mean 'people'? Move the file to the folder of a collection: {Collections}."),
        new("file in no folder", Rules.FactFolder, "== seeds/people.yaml\n⟦⟧ada: {nmae: Ada}", $"This file is in no folder, so nothing of it is read. Move the file to the folder of a collection: {Collections}."),
        new("file outside of the dataset", Rules.FactFolder, "== people/a.yaml\n⟦⟧ada: {nmae: Ada}", $"This file is in no folder, so nothing of it is read. Move the file to the folder of a collection: {Collections}."),
        new("folder of other case", Rules.FactFolder, "== seeds/People/a.yaml\n⟦⟧ada: {name: Ada}", $"The folder 'People' is no collection, so nothing of it is read. Did you mean 'people'? Move the file to the folder of a collection: {Collections}."),
        new("file that is a list", Rules.FactShape, "⟦- name: Ada⟧", "This file is a list, but takes a mapping of identifiers to facts. Write each fact under its identifier, as in 'my-fact:'."),
        new("file that is a text", Rules.FactShape, "⟦Ada⟧", "This file is a text, but takes a mapping of identifiers to facts. Write each fact under its identifier, as in 'my-fact:'."),

        new("file of one fact without its identifier", Rules.FactShape, "⟦name: Ada\nborn: 1815-12-10\nfriends: [bob]⟧", "This file is the fields of one fact, but takes a mapping of identifiers to facts. Write each fact under its identifier, as in 'my-fact:'."),

        // Fields.
        new("field misspelled", Rules.FactUnknownField, "ada: {name: Ada, ⟦brn⟧: 1815-12-10}", "Unknown field 'brn' in 'Person'. Did you mean 'born'?"),
        new("required field misspelled", Rules.FactUnknownField, "ada: {⟦nmae⟧: Ada}", "Unknown field 'nmae' in 'Person'. Did you mean 'name'?"),
        new("field unknown", Rules.FactUnknownField, "ada: {name: Ada, ⟦xyz⟧: 1}", "Unknown field 'xyz' in 'Person'." + Fields),
        new("field of an inlined record misspelled", Rules.FactUnknownField, "ada:\n  name: Ada\n  offices: [{title: a, ⟦sinc⟧: 2}]", "Unknown field 'sinc' in 'Office'. Did you mean 'since'?"),
        new("required field missing", Rules.FactMissingField, "⟦ada⟧: {born: 1815-12-10}", "'ada' has no 'name', which every Person must have. Add a line for it."),
        new("all required fields missing", Rules.FactMissingField, "== seeds/events/a.yaml\n⟦e⟧:", "'e' has no 'name' and no 'date', which every Event must have. Add a line for each."),
        new("fact that is null", Rules.FactMissingField, "⟦ada⟧: ~", "'ada' has no 'name', which every Person must have. Add a line for it."),
        new("required field without a value", Rules.FactMissingField, "ada:\n  ⟦name⟧:\n  born: 1815-12-10", "'ada' has no 'name', which every Person must have. Write its value behind the colon."),
        new("required field that is null", Rules.FactMissingField, "ada: {⟦name⟧: null}", "'ada' has no 'name', which every Person must have. Write its value behind the colon."),
        new("required field of an inlined record missing", Rules.FactMissingField, "ada:\n  name: Ada\n  offices:\n    - {title: a}\n    - ⟦since⟧: 2", "This Office has no 'title', which every Office must have. Add a line for it."),
        new("inlined record that is empty", Rules.FactMissingField, "ada: {name: Ada, offices: [⟦{}⟧]}", "This Office has no 'title', which every Office must have. Add a line for it."),
        new("identifier of a list item missing", Rules.FactMissingField, "ada: {name: Ada, emails: [{⟦use⟧: work}]}", "This Email has no 'address', which every Email must have. Add a line for it."),

        // Shapes.
        new("fact that is a text", Rules.FactShape, "ada: ⟦Ada⟧", "'ada' is a single value, but takes a mapping of fields. Write each field of the Person on a line of its own, as in 'name: ...'."),
        new("fact that is a list", Rules.FactShape, "ada: ⟦[name]⟧", "'ada' is a list, but takes a mapping of fields. Write each field of the Person on a line of its own, as in 'name: ...'."),
        new("list for a text", Rules.FactShape, "ada: {name: ⟦[Ada]⟧}", "'name' is a list, but takes a single value. Write the value behind the colon, in quotes if it holds ': ' or begins with a bracket."),
        new("mapping for a reference", Rules.FactShape, "ada: {name: Ada, mentor: ⟦{id: bob}⟧}", "'mentor' is a mapping, but takes a single value. Write the identifier of the Person."),
        new("scalar for a list", Rules.FactShape, "ada: {name: Ada, friends: ⟦ada⟧}", "'friends' is a single value, but takes a list. Write each value on a line of its own, behind '- '."),
        new("empty item of a list", Rules.FactShape, "ada:\n  name: Ada\n  friends:\n    -⟦⟧\n    - ada", "'friends' is a list with an empty value, but takes values. Write the value behind '- ', or remove the line."),
        new("text for an inlined record", Rules.FactShape, "ada: {name: Ada, offices: [⟦minister⟧]}", "'offices' is a single value, but takes the fields of a record (Office). Write them as a mapping, each on a line of its own."),
        new("list for a mapping of records", Rules.FactShape, "ada: {name: Ada, awards: ⟦[prize]⟧}", "'awards' is a list, but takes a mapping of identifiers to records. Write each record under its identifier."),
        new("keyed record without its identifier", Rules.FactShape, "ada: {name: Ada, pets: ⟦{id: rex, kind: dog}⟧}", "'pets' is the fields of one record, but takes a mapping of identifiers to records. Write each record under its identifier."),
        new("mapping for a list of identified records", Rules.FactShape, "ada: {name: Ada, emails: ⟦{a: {use: work}}⟧}", "'emails' is a mapping, but takes a list. Write each value on a line of its own, behind '- '."),

        // Scalars.
        new("number for a text", Rules.FactType, "ada: {name: ⟦1815⟧}", "'1815' is a number, but 'name' takes a text. Put it in quotes: \"1815\"."),
        new("truth value for a text", Rules.FactType, "ada: {name: ⟦true⟧}", "'true' is a truth value, but 'name' takes a text. Put it in quotes: \"true\"."),
        new("year without quotes", Rules.FactType, "ada: {name: Ada, born: ⟦1815⟧}", "'1815' is a number, but 'born' takes a date, which is a text. Put it in quotes: \"1815\"."),
        new("number for a reference", Rules.FactType, "ada: {name: Ada, mentor: ⟦5⟧}", "'5' is a number, but 'mentor' takes an identifier. Put it in quotes: \"5\"."),
        new("number in quotes", Rules.FactType, "ada: {name: Ada, height: ⟦\"165\"⟧}", "'165' is a text, but 'height' takes a whole number. Remove the quotes."),
        new("text for a number", Rules.FactType, "ada: {name: Ada, height: ⟦1_650⟧}", "'1_650' is a text, but 'height' takes a whole number. Write digits only, without quotes or separators."),
        new("fraction for a whole number", Rules.FactType, "ada: {name: Ada, height: ⟦1.65⟧}", "'1.65' is a number, but 'height' takes a whole number. Write digits only, without quotes or separators."),
        new("text for a truth value", Rules.FactType, "ada: {name: Ada, alive: ⟦no⟧}", "'no' is a text, but 'alive' takes true or false. Write true or false, without quotes."),
        new("identifier that is a number", Rules.FactType, "ada: {name: Ada, emails: [{address: ⟦5⟧}]}", "'5' is a number, but 'address' takes a text. Put it in quotes: \"5\"."),
        new("value that the enum does not have", Rules.FactEnum, "ada: {name: Ada, kind: ⟦lader⟧}", "'lader' is no value of 'kind'. Did you mean 'leader'? Permitted: leader, speaker, 1, true, no."),
        new("impossible date", Rules.FactDate, "ada: {name: Ada, born: ⟦1815-02-30⟧}", "'1815-02-30' is no date: February 1815 has 28 days. Write YYYY-MM-DD, YYYY-MM or YYYY, a range as A/B, and ~ behind it for approximate."),
        new("text for a date", Rules.FactDate, "ada: {name: Ada, born: ⟦yesterday⟧}", "'yesterday' is no date: 'yesterday' is not written as YYYY-MM-DD, YYYY-MM or YYYY. Write YYYY-MM-DD, YYYY-MM or YYYY, a range as A/B, and ~ behind it for approximate."),
        new("text that does not match", Rules.FactPattern, "ada: {name: Ada, code: ⟦ab⟧}", "'ab' does not match the pattern of 'code': Two capital letters (^[A-Z]{2}$)."),
        new("identifier that does not match", Rules.FactPattern, "== seeds/words/a.yaml\n⟦b⟧:", "'b' does not match the pattern of 'key': It begins with an a (^a)."),
        new("address without a scheme", Rules.FactPattern, "ada: {name: Ada, site: ⟦www.un.org⟧}", "'www.un.org' does not match the pattern of 'site': write a full URI, as in https://www.un.org/."),
        new("number out of bounds", Rules.FactBounds, "ada: {name: Ada, height: ⟦300⟧}", "300 is out of bounds: 'height' takes numbers from 30 to 280."),
        new("number out of 64 bits", Rules.FactBounds, "ada: {name: Ada, height: ⟦9223372036854775808⟧}", "9223372036854775808 is out of bounds: 'height' takes numbers between -9223372036854775808 and 9223372036854775807."),

        // Identifiers.
        new("identifier with a capital", Rules.FactId, "⟦Ada⟧: {name: Ada}\nada: {name: Ada}", $"'Ada' is no identifier. {IdHint}"),
        new("identifier with an underscore", Rules.FactId, "⟦ada_b⟧: {name: Ada}", $"'ada_b' is no identifier. {IdHint}"),
        new("identifier with two hyphens", Rules.FactId, "⟦ada--b⟧: {name: Ada}", $"'ada--b' is no identifier. {IdHint}"),
        new("identifier that ends with a hyphen", Rules.FactId, "⟦ada-⟧: {name: Ada}", "'ada-' is no identifier. Remove the hyphen at the end."),
        new("identifier that is empty", Rules.FactId, "⟦\"\"⟧: {name: Ada}", "'' is no identifier. It is empty. Write one, as in 'first-meeting-2024'."),
        new("identifier repeated wrongly", Rules.FactId, "ada: {id: ⟦bob⟧, name: Ada}", "'bob' is no identifier. The record stands under 'ada'. Leave this line out, or write the same identifier."),
        new("identifier repeated as a number", Rules.FactId, "ada: {id: ⟦5⟧, name: Ada}", "'5' is no identifier. The record stands under 'ada'. Leave this line out, or write the same identifier."),
        new("identifier repeated as a list", Rules.FactShape, "ada: {id: ⟦[ada]⟧, name: Ada}", "'id' is a list, but takes a single value. Write the value behind the colon, in quotes if it holds ': ' or begins with a bracket."),
        new("identifier of another file", Rules.FactDuplicateId, "== seeds/people/b.yaml\n⟦ada⟧: {name: B}\n== seeds/people/a.yaml\nada: {name: Ada}", "The identifier 'ada' is already used in seeds/people/a.yaml. Give one of the two facts another one."),
        new("identifier of another collection", Rules.FactDuplicateId, "== seeds/people/a.yaml\n⟦ada⟧: {name: Ada}\n== seeds/events/a.yaml\nada: {name: Ada, date: 2024-01-01}", "The identifier 'ada' is already used in seeds/events/a.yaml. Give one of the two facts another one."),
        new("identifier of a record of a list twice in one fact", Rules.FactDuplicateId, "ada:\n  name: Ada\n  emails:\n    - {address: a}\n    - {address: ⟦a⟧}", "The identifier 'a' is already used in line 4 of this file. Give one of the two facts another one."),
        new("identifier of a keyed record twice in one file", Rules.FactDuplicateId, "ada: {name: Ada, awards: {prize: {years: [1]}}}\nbob:\n  name: Bob\n  awards: {⟦prize⟧: {years: [1]}}", "The identifier 'prize' is already used in line 1 of this file. Give one of the two facts another one."),
        new("identifier of a keyed record twice in two files", Rules.FactDuplicateId, "ada: {name: Ada, awards: {prize: {years: [1]}}}\n== seeds/people/b.yaml\nbob: {name: Bob, awards: {⟦prize⟧: {years: [1]}}}", "The identifier 'prize' is already used in seeds/people/a.yaml. Give one of the two facts another one."),

        // References, and names in C#.
        new("reference misspelled", Rules.FactReference, "ada: {name: Ada, mentor: ⟦adda⟧}", "'mentor' refers to 'adda', but no Person has that identifier. Did you mean 'ada'?"),
        new("reference to nothing like it", Rules.FactReference, "ada: {name: Ada, friends: [ada, ⟦zacharias⟧]}", "'friends' refers to 'zacharias', but no Person has that identifier. Correct it, or add that fact to 'people' first."),
        new("reference to another class", Rules.FactReference, "ada: {name: Ada, mentor: ⟦e⟧}\n== seeds/events/a.yaml\ne: {name: E, date: 2024-01-01}", "'mentor' refers to 'e', but no Person has that identifier. Correct it, or add that fact to 'people' first."),
        new("reference to a record held by value", Rules.FactReference, "ada: {name: Ada, awards: {prize: {years: [1]}}, mentor: ⟦prize⟧}", "'mentor' refers to 'prize', but no Person has that identifier. Correct it, or add that fact to 'people' first."),
        new("identifiers that are one member", Rules.FactNameClash, "== seeds/people/b.yaml\n⟦a-da1⟧: {name: B}\n== seeds/people/a.yaml\na-da-1: {name: Ada}", "The identifier 'a-da1' would be the C# member 'ADa1', which is already the fact 'a-da-1' in seeds/people/a.yaml. Choose another one."),
        new("identifier that is a member of every collection", Rules.FactNameClash, "⟦find⟧: {name: F}", "The identifier 'find' would be the C# member 'Find', which every collection has already. Choose another one."),
        new("identifier that is the name of its collection", Rules.FactNameClash, "⟦people⟧: {name: P}", "The identifier 'people' would be the C# member 'People', which every collection has already. Choose another one."),

        // Names of fields.
        new("supported field misspelled", Rules.FactFieldName, "ada: {name: Ada, sources: [{url: https://a.org, supports: [name, ⟦brn⟧]}]}", "'supports' names the field 'brn', but 'Person' has no such field. Did you mean 'born'?"),
        new("disputed field misspelled", Rules.FactFieldName, "ada: {name: Ada}\n== seeds/disputes/a.yaml\nd: {name: D, field: ⟦brn⟧, subject: ada}", "'field' names the field 'brn', but 'Person' has no such field. Did you mean 'born'?"),
        new("disputed field of another class", Rules.FactFieldName, "== seeds/disputes/a.yaml\nd: {name: D, field: ⟦born⟧, subject: e}\n== seeds/events/a.yaml\ne: {name: E, date: 2024-01-01}", "'field' names the field 'born', but 'Event' has no such field. Fields are: id, name, date."),
        new("dispute about nothing", Rules.FactReference, "== seeds/disputes/a.yaml\nd: {name: D, field: brn, subject: ⟦adda⟧}", "'subject' refers to 'adda', but no Named has that identifier. Correct it, or add that fact to 'people' or 'events' or 'disputes' first."),
    ];
}
