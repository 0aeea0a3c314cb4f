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
        YamlNode? root = Read(source, issues);
        if (source.Tabs.Count > 0)
        {
            new TabFixes(source, issues).Add();
        }

        return new YamlFile(path, text, root, issues.ToEquatableArray());
    }

    /// <summary>Reads a file of any number of documents, as data outside a dataset may be. It never throws.</summary>
    /// <param name="path">The file, as the host names it.</param>
    /// <param name="text">The whole text; a byte order mark at its start is skipped.</param>
    /// <returns>The documents, at least one: each has the whole text, its own root, and its own issues.</returns>
    public static IReadOnlyList<YamlFile> ReadDocuments(string path, string text)
    {
        IssueList characters = new(path, text);
        IReadOnlyList<YamlText> documents = YamlTextReader.ReadStream(text, characters);
        EquatableArray<Issue> found = characters.ToEquatableArray();
        List<YamlFile> files = [];
        foreach (YamlText document in documents)
        {
            // A directive before the first document, or a character between two, belongs to the one below.
            int from = files.Count == 0 ? 0 : document.Start;
            IssueList issues = new(path, text);
            YamlNode? root = Read(document, issues);
            EquatableArray<Issue> own = found.Where(issue => issue.Span.Start >= from && issue.Span.Start < document.End).ToEquatableArray();
            files.Add(new YamlFile(path, text, root, issues.After(own)));
        }

        return files;
    }

    private static YamlNode? Read(YamlText source, IssueList issues)
    {
        if (source.OddIndents.Count > 0)
        {
            int known = issues.Count;
            YamlNode? asItIs = Read(source with { OddIndents = [] }, issues);
            issues.Truncate(known);
            source = OddIndents.Replace(source, asItIs, issues);
        }

        if (new YamlQuickReader(source, issues).Read() is { } quick)
        {
            return quick;
        }

        int before = issues.Count;
        YamlNode? root = new YamlTreeReader(source, issues).Read(source.Start, source.End, out YamlFailure? failure);
        if (failure is not null)
        {
            issues.Truncate(before);
            root = new YamlRecovery(source, issues).Read(failure);
        }

        return YamlDamage.Apply(root, source);
    }
}
