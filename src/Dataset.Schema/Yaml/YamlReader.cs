namespace Dataset.Schema.Yaml;

/// <summary>Reads the text of a YAML file into nodes that know their places. It keeps every sound part of a broken file.</summary>
/// <remarks>
/// Facts are data: tabs, anchors, aliases, tags, directives, further documents, keys that are no text, and keys used twice are
/// issues. Each mistake gives one issue. What it spoils becomes a <see cref="YamlBroken"/>: one node, or one entry of the root.
/// </remarks>
public static class YamlReader
{
    /// <summary>Reads a file. It never throws: what is wrong is in <see cref="YamlFile.Issues"/>.</summary>
    /// <param name="path">The file, as the host names it.</param>
    /// <param name="text">The whole text; a byte order mark at its start is skipped.</param>
    public static YamlFile Read(string path, string text)
    {
        IssueList issues = new(path, text);
        YamlText source = YamlTextReader.Read(text, issues);
        int before = issues.Count;
        YamlNode? root = new YamlTreeReader(source, issues).Read(source.Start, text.Length, out YamlFailure? failure);
        if (failure is not null)
        {
            issues.Truncate(before);
            root = new YamlRecovery(source, issues).Read(failure);
        }

        return new YamlFile(path, text, YamlDamage.Apply(root, source), issues.ToEquatableArray());
    }
}
