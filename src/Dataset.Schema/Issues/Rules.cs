namespace Dataset.Schema;

/// <summary>Every rule, in one place. A number is never given to another rule.</summary>
public static class Rules
{
    /// <summary>Every rule, in the order of their numbers.</summary>
    public static IReadOnlyList<Rule> All => field ??=
        [.. typeof(Rules).GetFields().Select(rule => rule.GetValue(null)).OfType<Rule>().OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>The text is not YAML.</summary>
    public static readonly Rule YamlSyntax = new("DS0001", "The text is not YAML", "{0}");

    /// <summary>A tab character.</summary>
    public static readonly Rule YamlTab = new(
        "DS0002", "A tab character", "Tab character. Indent and separate with spaces; inside a text write \"\\t\" in double quotes.");

    /// <summary>A construct of YAML that facts do not use.</summary>
    public static readonly Rule YamlConstruct = new(
        "DS0003", "A construct of YAML that facts do not use", "{0} is not allowed: facts are data, not programs. {1}");

    /// <summary>A key twice in one mapping.</summary>
    public static readonly Rule YamlDuplicateKey = new(
        "DS0004", "A key twice in one mapping", "Key '{0}' is already used in line {1}. Remove one of the two, or {2}.");

    /// <summary>A character that has no place in a text file.</summary>
    public static readonly Rule YamlCharacter = new(
        "DS0005", "A character that has no place in a text file", "Character {0} is not allowed: it is {1}. {2}");

    /// <summary>Lists and mappings in one another, too deep.</summary>
    public static readonly Rule YamlDepth = new(
        "DS0006", "Lists and mappings nested too deep", "Lists and mappings are nested more than {0} levels deep. Write the fact flatter.");

    /// <summary>A key that LinkML does not know.</summary>
    public static readonly Rule SchemaUnknownKey = new(
        "DS0101", "A key that LinkML does not know", "Unknown key '{0}' in {1}.{2}");

    /// <summary>A key of LinkML outside the subset.</summary>
    public static readonly Rule SchemaUnsupported = new(
        "DS0102", "A construct of LinkML outside the subset", "'{0}' of {1} is not supported. {2}");

    /// <summary>A value of the wrong shape in a schema.</summary>
    public static readonly Rule SchemaShape = new(
        "DS0103", "A value of the wrong shape in a schema", "{0} is not what the schema language has there. Write {1}.");

    /// <summary>A name that nothing defines.</summary>
    public static readonly Rule SchemaUndefined = new(
        "DS0104", "A name that nothing defines", "No {0} is named '{1}'.{2}");

    /// <summary>A name that is defined twice.</summary>
    public static readonly Rule SchemaDuplicate = new(
        "DS0105", "A name that is defined twice", "'{0}' is already defined in {1}. Rename one of the two, or remove it.");

    /// <summary>Two names that are one in C#.</summary>
    public static readonly Rule SchemaNameClash = new(
        "DS0106", "Two names that are one in C#", "'{0}' would be named '{1}' in C#, which {2}. Choose another name.");

    /// <summary>A class that descends from itself.</summary>
    public static readonly Rule SchemaCycle = new(
        "DS0107", "A definition that descends from itself", "'{0}' descends from itself. Remove '{1}' here or further up.");

    /// <summary>Keys that contradict each other.</summary>
    public static readonly Rule SchemaContradiction = new(
        "DS0108", "Keys that contradict each other or their range", "{0} {1}");

    /// <summary>A pattern that cannot be used.</summary>
    public static readonly Rule SchemaPattern = new(
        "DS0109", "A pattern outside the syntax that .NET and ECMAScript share", "The pattern '{0}' cannot be used: {1}");

    /// <summary>A prefix that is not declared.</summary>
    public static readonly Rule SchemaPrefix = new(
        "DS0110", "A prefix that is not declared", "The prefix '{0}' is not declared. Add it under prefixes with its namespace.{1}");

    /// <summary>Imports that do not lead to one schema.</summary>
    public static readonly Rule SchemaImport = new(
        "DS0111", "Imports that do not lead to one schema", "{0} {1}");

    /// <summary>No usable root class.</summary>
    public static readonly Rule SchemaRoot = new(
        "DS0112", "No usable root class", "{0} {1}");

    /// <summary>A key that changes nothing where it stands.</summary>
    public static readonly Rule SchemaNoEffect = new(
        "DS0113", "A key that has no effect", "{0} {1}", Severity.Warning);

    /// <summary>A class or slot that LinkML knows and C# has no type for.</summary>
    public static readonly Rule SchemaNoCSharp = new(
        "DS0114", "A class or slot that has no form in C#", "{0} {1}");

    /// <summary>A fact file in a folder that is no collection.</summary>
    public static readonly Rule FactFolder = new(
        "DS0201", "A fact file outside the collections", "{0}, so nothing of it is read.{1} Move the file to the folder of a collection: {2}.");

    /// <summary>A field that the class does not have.</summary>
    public static readonly Rule FactUnknownField = new(
        "DS0202", "A field that the class does not have", "Unknown field '{0}' in '{1}'.{2}");

    /// <summary>A required field that is missing.</summary>
    public static readonly Rule FactMissingField = new(
        "DS0203", "A required field that is missing", "{0} has no {1}, which every {2} must have. {3}");

    /// <summary>A scalar of the wrong type.</summary>
    public static readonly Rule FactType = new(
        "DS0204", "A scalar of the wrong type", "'{0}' is {1}, but '{2}' takes {3}. {4}");

    /// <summary>A text that the enum does not permit.</summary>
    public static readonly Rule FactEnum = new(
        "DS0205", "A text that the enum does not permit", "'{0}' is no value of '{1}'.{2} Permitted: {3}.");

    /// <summary>An impossible or ill-formed date.</summary>
    public static readonly Rule FactDate = new(
        "DS0206", "An impossible or ill-formed date", "'{0}' is no date: {1}. Write {2}.");

    /// <summary>A text that does not match its pattern.</summary>
    public static readonly Rule FactPattern = new(
        "DS0207", "A text that does not match its pattern", "'{0}' does not match the pattern of '{1}': {2}");

    /// <summary>A number out of bounds.</summary>
    public static readonly Rule FactBounds = new(
        "DS0208", "A number out of bounds", "{0} is out of bounds: '{1}' takes numbers {2}.");

    /// <summary>A value of the wrong shape.</summary>
    public static readonly Rule FactShape = new(
        "DS0209", "A list, mapping or scalar where another is expected", "{0} is {1}, but takes {2}. {3}");

    /// <summary>An ill-formed identifier.</summary>
    public static readonly Rule FactId = new(
        "DS0210", "An ill-formed identifier", "'{0}' is no identifier. {1}");

    /// <summary>An identifier that is used twice.</summary>
    public static readonly Rule FactDuplicateId = new(
        "DS0211", "An identifier that is used twice", "The identifier '{0}' is already used in {1}. Give one of the two facts another one.");

    /// <summary>A reference to nothing.</summary>
    public static readonly Rule FactReference = new(
        "DS0212", "A reference to a fact that does not exist", "'{0}' refers to '{1}', but no {2} has that identifier.{3}");

    /// <summary>Two identifiers that are one member in C#.</summary>
    public static readonly Rule FactNameClash = new(
        "DS0213", "An identifier that clashes in C#", "The identifier '{0}' would be the C# member '{1}', which {2}. Choose another one.");

    /// <summary>A name of a field that the fact does not have.</summary>
    public static readonly Rule FactFieldName = new(
        "DS0214", "A name of a field that the fact does not have", "'{0}' names the field '{1}', but '{2}' has no such field.{3}");

    /// <summary>A recommended field that is missing.</summary>
    public static readonly Rule FactRecommended = new(
        "DS0215", "A recommended field that is missing", "{0} has no {1}, which every {2} should have if it is known.", Severity.Warning);

    /// <summary>A value that does not meet the conditions of its slot.</summary>
    public static readonly Rule FactCondition = new(
        "DS0216", "A value that its slot does not allow", "{0} does not fit '{1}', which takes {2}.");

    /// <summary>A list with too few or too many values.</summary>
    public static readonly Rule FactCardinality = new(
        "DS0217", "Too few or too many values", "'{0}' has {1}, but takes {2}.");

    /// <summary>A record that breaks a rule of its class.</summary>
    public static readonly Rule FactClassRule = new(
        "DS0218", "A record that breaks a rule of its class", "{0} breaks a rule of '{1}': {2}. Add, change or remove one of the fields.");

    /// <summary>A type designator that names no class.</summary>
    public static readonly Rule FactTypeDesignator = new(
        "DS0219", "A type that no class has", "'{0}' names no class that can stand here.{1} Permitted: {2}.");

    /// <summary>A unique key that two records share.</summary>
    public static readonly Rule FactUniqueKey = new(
        "DS0220", "A unique key that two records share", "Another {0} has the same {1}, in {2}. Correct one of the two.");

    /// <summary>Dates that are out of order.</summary>
    public static readonly Rule FactOrder = new(
        "DS0301", "Dates that are out of order", "'{0}' is {1}, which is before {2}. {3}");

    /// <summary>Votes that are listed and a tally that does not have them.</summary>
    public static readonly Rule FactTally = new(
        "DS0302", "Votes listed that the tally does not have", "{0} {1}");

    /// <summary>A tally that is not the size of the body.</summary>
    public static readonly Rule FactSeats = new(
        "DS0303",
        "A tally that is not the size of the body",
        "The tally sums to {0}, but '{1}' had {2} members on {3}. Correct it from the source; where sources differ, record a dispute about '{4}'.");

    /// <summary>A veto that does not follow from the vote, or the other way round.</summary>
    public static readonly Rule FactVeto = new(
        "DS0304", "A veto that does not follow from the vote", "{0} Correct it from the source; where sources differ, record a dispute about '{1}'.");

    /// <summary>A position that was not held on the date.</summary>
    public static readonly Rule FactPosition = new(
        "DS0305", "A position that was not held on the date", "'{0}' was '{1}' {2}, and not on {3}. Correct the capacity, the date, or the position of '{0}'.");

    /// <summary>A dispute whose positions rest on one source.</summary>
    public static readonly Rule FactDisputeSources = new(
        "DS0306",
        "A dispute that rests on one source",
        "All positions of {0} rest on the source '{1}'. Cite another source for one of them; what one source alone reports of several sides is a claim of each.");

    /// <summary>A word that a type avoids.</summary>
    public static readonly Rule FactWording = new(
        "DS0307",
        "A word that the dataset avoids",
        "'{0}' in '{1}' is a word that the dataset does not use in its own voice: {2}. The words of a source stand in quotation marks.");

    /// <summary>A reference to a fact that another one replaced.</summary>
    public static readonly Rule FactReplaced = new(
        "DS0308",
        "A reference to a fact that was replaced",
        "'{0}' refers to '{1}', which was replaced by {2}. Refer to {3} instead.",
        Severity.Warning);

    /// <summary>An identifier that was published and is gone.</summary>
    public static readonly Rule LockRemoved = new(
        "DS0401", "A published identifier that is gone", "'{0}' was published in '{1}', and no fact there has that identifier now. Identifiers stay. {2}");

    /// <summary>A line of the lock that is no identifier.</summary>
    public static readonly Rule LockLine = new(
        "DS0402", "A line of the lock that is no identifier", "'{0}' is no published identifier, which is written 'collection/identifier'. Remove the line; 'dataset lock' writes the file.");
}
