using Dataset.Schema.Checks;
using Dataset.Schema.Model;

namespace Dataset.Schema.Facts;

/// <summary>A fact file after binding, with what later stages need of its spans.</summary>
public sealed record FactFile
{
    internal FactFile(string path, string text, FileFacts facts, FileKeys keys, EquatableArray<NameMark> marks, EquatableArray<SharedFact> shared, EquatableArray<CorpusQuestion> questions, EquatableArray<Issue> issues)
    {
        Path = path;
        Text = text;
        Facts = facts;
        Keys = keys;
        Marks = marks;
        Shared = shared;
        Questions = questions;
        Issues = issues;
    }

    /// <summary>The file, as the host names it.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; internal init; }

    /// <summary>The facts, without spans.</summary>
    public FileFacts Facts { get; internal init; }

    /// <summary>Their keys, without spans.</summary>
    public FileKeys Keys { get; }

    /// <summary>What is wrong with the file by itself.</summary>
    public EquatableArray<Issue> Issues { get; }

    /// <summary>Where names stand that only the whole corpus can judge.</summary>
    internal EquatableArray<NameMark> Marks { get; }

    /// <summary>What the checks of other facts read of these.</summary>
    internal EquatableArray<SharedFact> Shared { get; }

    /// <summary>What checks of these must know of other facts.</summary>
    internal EquatableArray<CorpusQuestion> Questions { get; }
}
