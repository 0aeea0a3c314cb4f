using Dataset.Schema.Model;

namespace Dataset.Schema.Facts;

/// <summary>A fact file after binding, with what later stages need of its spans.</summary>
/// <param name="Path">The file, as the host names it.</param>
/// <param name="Text">The whole text.</param>
/// <param name="Facts">The facts, without spans.</param>
/// <param name="Keys">Their keys, without spans.</param>
/// <param name="Marks">Where names stand that only the whole corpus can judge.</param>
/// <param name="Issues">What is wrong with the file by itself.</param>
public sealed record FactFile(
    string Path, string Text, FileFacts Facts, FileKeys Keys, EquatableArray<NameMark> Marks, EquatableArray<Issue> Issues);
