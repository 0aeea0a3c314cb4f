using Dataset.Schema.Facts;
using Dataset.Schema.Model;

namespace Dataset.Schema.Lock;

/// <summary>
/// The file <c>ids.lock</c> of a dataset: every identifier that was ever published, one a line, as <c>people/ada-lovelace</c>. What is in it
/// stays in the dataset, so that no link and no program that uses a fact breaks.
/// </summary>
/// <param name="Path">The file, as the host names it.</param>
/// <param name="Text">Its text.</param>
/// <param name="Ids">The identifiers, in the order of the text.</param>
/// <param name="Issues">The lines that cannot be read.</param>
public sealed record IdLock(string Path, string Text, EquatableArray<LockedId> Ids, EquatableArray<Issue> Issues)
{
    private const string Head = "# Every identifier that was published, written by 'dataset lock'. 'dataset explain DS0401' says why it stays.\n";

    /// <summary>Reads the file.</summary>
    /// <param name="path">The file, as the host names it.</param>
    /// <param name="text">Its text.</param>
    public static IdLock Read(string path, string text)
    {
        IssueList issues = new(path, text);
        List<LockedId> ids = [];
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            string line = text.Substring(start, end - start).Trim();
            SourceSpan span = new(start, line.Length);
            if (line.Split('/') is [{ Length: > 0 } collection, { } id] && IdSyntax.Problem(id) is null)
            {
                ids.Add(new LockedId(collection, id, span));
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                issues.Add(Rules.LockLine, span, line);
            }

            start = end + 1;
        }

        return new IdLock(path, text, ids.ToEquatableArray(), issues.ToEquatableArray());
    }

    /// <summary>The text of the file for these identifiers, sorted, each once.</summary>
    /// <param name="ids">The identifiers with their collections.</param>
    public static string Write(IEnumerable<(string Collection, string Id)> ids) =>
        Head + string.Concat(ids.Distinct().OrderBy(id => id.Collection, StringComparer.Ordinal).ThenBy(id => id.Id, StringComparer.Ordinal).Select(id => $"{id.Collection}/{id.Id}\n"));

    /// <summary>The issues of the file, with the identifiers that are gone.</summary>
    /// <param name="corpus">All facts.</param>
    /// <param name="schema">The schema.</param>
    public EquatableArray<Issue> Validate(Corpus corpus, SchemaModel schema)
    {
        IssueList issues = new(Path, Text);
        foreach (LockedId locked in Ids.Where(locked => !corpus.Has(locked.Collection, locked.Id)))
        {
            issues.Add(Rules.LockRemoved, locked.Span, Tombstone.Fix(locked, Path, schema, issues), locked.Id, locked.Collection, WayOut.Of(locked.Collection, schema));
        }

        return issues.After(Issues);
    }
}
