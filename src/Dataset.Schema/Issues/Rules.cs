namespace Dataset.Schema;

/// <summary>Every rule, in one place. A number is never given to another rule.</summary>
public static class Rules
{
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
        "DS0004", "A key twice in one mapping", "Key '{0}' is already used in line {1}. Remove one of the two, or make them a list.");

    /// <summary>A character that has no place in a text file.</summary>
    public static readonly Rule YamlCharacter = new(
        "DS0005", "A character that has no place in a text file", "Character {0} is not allowed: it is {1}. Remove it.");

    /// <summary>Lists and mappings in one another, too deep.</summary>
    public static readonly Rule YamlDepth = new(
        "DS0006", "Lists and mappings nested too deep", "Lists and mappings are nested more than {0} levels deep. Write the fact flatter.");
}
