using Dataset.Schema.Model;

namespace Dataset.Cli.Adding;

/// <summary>Finds the file of a collection that a new entry belongs in: by the years and letters in the names of files, and by what each file holds already.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="collection">The name of the collection.</param>
internal sealed class FileChoice(LoadedDataset dataset, string collection)
{
    // How much likelier, as a logarithm, the best file must be than the next to be taken without asking.
    private const double Sure = 4;

    private readonly SchemaModel _schema = dataset.Schema;

    /// <summary>The files of the collection, the likeliest first.</summary>
    /// <param name="entry">The new entry.</param>
    /// <returns>The files, and whether the first is the one; else somebody has to choose.</returns>
    public (IReadOnlyList<LoadedFile> Files, bool IsSure) Rank(BoundFact entry)
    {
        IReadOnlySet<string> wanted = EntryFeatures.Of(entry, _schema);
        (LoadedFile File, BoundFact[] Facts)[] files =
        [
            .. dataset.Files.Where(file => file.Collection == collection).Select(file => (file, file.Bound.Facts.Facts.Where(fact => fact.Id != entry.Id).ToArray())),
        ];
        (LoadedFile File, double Score)[] ranked =
        [
            .. files.Where(file => Fits(file.File, file.Facts, entry))
                .Select(file => (file.File, Score: Likelihood(wanted, file.Facts)))
                .OrderByDescending(file => file.Score)
                .ThenBy(file => file.File.Seed.Path, StringComparer.Ordinal),
        ];
        IEnumerable<LoadedFile> others = files.Select(file => file.File).Where(file => !Array.Exists(ranked, fitting => fitting.File == file));
        return ([.. ranked.Select(file => file.File), .. others], ranked.Length == 1 || (ranked.Length > 1 && ranked[0].Score - ranked[1].Score >= Sure));
    }

    private bool Fits(LoadedFile file, BoundFact[] facts, BoundFact entry)
    {
        string name = Path.GetFileNameWithoutExtension(file.Seed.Path);
        return (EntryFeatures.YearOf(entry, _schema) is not { } year || FileName.Takes(name, year))
            && (FileName.Letters(name) is not { } letters || FitsLetters(letters, facts, entry));
    }

    /// <summary>Whether an entry is within the letters of a file, by whatever of its entries has them: the identifier, or the fact that a slot refers to.</summary>
    private bool FitsLetters((char First, char Last) letters, BoundFact[] facts, BoundFact entry)
    {
        IEnumerable<Func<BoundFact, string?>> keys = _schema.Class(entry.Record.Class).Slots
            .Select((_, i) => (Func<BoundFact, string?>)(fact => fact.Record.Class == entry.Record.Class ? SchemaModel.TextOf(fact.Record.Values[i]) : null))
            .Prepend(fact => fact.Id);
        Func<BoundFact, string?>? key = keys.FirstOrDefault(key => Array.TrueForAll(facts, fact => IsWithin(key(fact), letters)));
        return key is null || IsWithin(key(entry), letters);
    }

    private static bool IsWithin(string? text, (char First, char Last) letters) =>
        text is not null && FuzzyText.Words(text).FirstOrDefault() is { } word && word[0] >= letters.First && word[0] <= letters.Last;

    /// <summary>How likely the file is to hold such an entry: naive Bayes over its features, each with one fact more that has it and one that has not.</summary>
    private double Likelihood(IReadOnlySet<string> wanted, BoundFact[] facts)
    {
        IReadOnlySet<string>[] held = [.. facts.Select(fact => EntryFeatures.Of(fact, _schema))];
        return Math.Log(facts.Length + 1.0) + wanted.Sum(feature => Math.Log((held.Count(set => set.Contains(feature)) + 1.0) / (facts.Length + 2.0)));
    }
}
