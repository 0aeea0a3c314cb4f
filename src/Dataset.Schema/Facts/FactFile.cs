using Dataset.Schema.Model;

namespace Dataset.Schema.Facts;

/// <summary>A fact file after binding, with what later stages need of its spans.</summary>
public sealed record FactFile
{
    internal FactFile(string path, string text, FileFacts facts, FileKeys keys, EquatableArray<NameMark> marks, EquatableArray<Issue> issues)
    {
        Path = path;
        Text = text;
        Facts = facts;
        Keys = keys;
        Marks = marks;
        Issues = issues;
    }

    /// <summary>The file, as the host names it.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The facts, without spans.</summary>
    public FileFacts Facts { get; }

    /// <summary>Their keys, without spans.</summary>
    public FileKeys Keys { get; }

    /// <summary>What is wrong with the file by itself.</summary>
    public EquatableArray<Issue> Issues { get; }

    /// <summary>Where names stand that only the whole corpus can judge.</summary>
    internal EquatableArray<NameMark> Marks { get; }
}
