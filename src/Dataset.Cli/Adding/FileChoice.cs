using Dataset.Schema.Model;

namespace Dataset.Cli.Adding;

/// <summary>Finds the file of a collection that a new entry belongs in: by the years and letters in the names of files, and by what each file holds already.</summary>
internal sealed class FileChoice
{
    // How much likelier, as a logarithm, the best file must be than the next to be taken without asking. With it, of the facts of this
    // repository half are put into a file unasked, and of these 93 of 100 into the one that they are in.
    private const double Sure = 8;

    private readonly SchemaModel _schema;
    private readonly (LoadedFile File, (BoundFact Fact, IReadOnlySet<string> Features)[] Facts)[] _files;

    /// <summary>Reads what the files hold.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="collection">The name of the collection.</param>
    public FileChoice(LoadedDataset dataset, string collection)
    {
        _schema = dataset.Schema;
        _files =
        [
            .. dataset.Files.Where(file => file.Collection == collection)
                .Select(file => (file, file.Bound.Facts.Facts.Select(fact => (fact, EntryFeatures.Of(fact, _schema))).ToArray())),
        ];
    }

    /// <summary>The files of the collection, the likeliest first.</summary>
    /// <param name="entry">The new entry.</param>
    /// <returns>The files, and whether the first is the one; else somebody has to choose.</returns>
    public (IReadOnlyList<LoadedFile> Files, bool IsSure) Rank(BoundFact entry)
    {
        IReadOnlyList<(LoadedFile File, double Score)> ranked = Score(entry);
        IEnumerable<LoadedFile> others = _files.Select(file => file.File).Except(ranked.Select(file => file.File));
        return ([.. ranked.Select(file => file.File), .. others], ranked.Count == 1 || (ranked.Count > 1 && ranked[0].Score - ranked[1].Score >= Sure));
    }

    /// <summary>The files whose names do not speak against an entry, each with the logarithm of how likely it is, the likeliest first.</summary>
    private IReadOnlyList<(LoadedFile File, double Score)> Score(BoundFact entry)
    {
        // An entry says nothing of itself: one that is there already is ranked as if it were new.
        (LoadedFile File, BoundFact[] Facts, IReadOnlySet<string>[] Features)[] files =
        [
            .. _files.Select(file => (file.File, Others: file.Facts.Where(fact => fact.Fact.Id != entry.Id).ToArray()))
                .Select(file => (file.File, file.Others.Select(fact => fact.Fact).ToArray(), file.Others.Select(fact => fact.Features).ToArray())),
        ];
        Dictionary<string, double> wanted = Known(EntryFeatures.Of(entry, _schema), [.. files.SelectMany(file => file.Features)]);
        return
        [
            .. files.Where(file => Fits(file.File, file.Facts, entry))
                .Select(file => (file.File, Score: Likelihood(wanted, file.Features)))
                .OrderByDescending(file => file.Score)
                .ThenBy(file => file.File.Seed.Path, StringComparer.Ordinal),
        ];
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

    /// <summary>
    /// How likely a file is to hold an entry with certain features, as a logarithm: naive Bayes, in which each file has, besides its own
    /// facts, one that is like the collection, so that what a small file has not shown yet does not speak against it.
    /// </summary>
    private static double Likelihood(IReadOnlyDictionary<string, double> wanted, IReadOnlySet<string>[] facts) =>
        Math.Log(facts.Length + 1.0) + wanted.Sum(feature => Math.Log((facts.Count(set => set.Contains(feature.Key)) + feature.Value) / (facts.Length + 1.0)));

    /// <summary>The features that the collection knows, each with the share of its facts that have it.</summary>
    private static Dictionary<string, double> Known(IReadOnlySet<string> features, IReadOnlyList<IReadOnlySet<string>> facts) => features
        .Select(feature => (Feature: feature, Count: facts.Count(set => set.Contains(feature))))
        .Where(feature => feature.Count > 0)
        .ToDictionary(feature => feature.Feature, feature => (double)feature.Count / facts.Count);
}
