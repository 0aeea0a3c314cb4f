using Dataset.Schema.Tests.Pages;

namespace Dataset.Generators.Tests;

/// <summary>What an edit makes anew, and what it leaves alone.</summary>
public sealed class IncrementalityTests
{
    private const string Books = "seeds/books/books.yaml";
    private const string Authors = "seeds/authors/authors.yaml";

    [Fact]
    public void CSharpEdit_RunsNothing()
    {
        GeneratorHost host = GeneratorHost.Run(Sample.Library);
        GeneratorRun before = host.Last;

        GeneratorRun after = host.EditCSharp("namespace Sample; internal static class Added { }");

        Assert.Empty(after.StepsRun);
        Assert.Empty(after.MadeAnew(before));
    }

    [Fact]
    public void CommentInserted_MovesDiagnosticsOnly()
    {
        Sample broken = Sample.Library.Edit(Books, "kind: essay", "kind: essai");
        GeneratorHost host = GeneratorHost.Run(broken);
        GeneratorRun before = host.Last;

        GeneratorRun after = host.Edit(broken, broken.With(Books, "# A comment.\n" + broken.Files[Books]));

        Assert.Empty(after.MadeAnew(before));
        Assert.Equal(
            Assert.Single(before.Diagnostics).Location.GetLineSpan().StartLinePosition.Line + 1,
            Assert.Single(after.Diagnostics).Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void SchemaCommentInserted_MakesNothingAnew()
    {
        const string Schema = "seeds/schema/library.yaml";
        GeneratorHost host = GeneratorHost.Run(Sample.Library);
        GeneratorRun before = host.Last;

        GeneratorRun after = host.Edit(Sample.Library, Sample.Library.With(Schema, "# A comment.\n" + Sample.Library.Files[Schema]));

        Assert.Empty(after.MadeAnew(before));
    }

    [Fact]
    public void ValueChanged_ReemitsOneBucket()
    {
        GeneratorHost host = GeneratorHost.Run(Sample.Library);
        GeneratorRun before = host.Last;

        GeneratorRun after = host.Edit(Sample.Library, Sample.Library.Edit(Books, "pages: 320", "pages: 321"));

        Assert.Equal(BucketOf(Books), after.MadeAnew(before));
        Assert.Contains(Steps.Buckets, after.StepsRun);
    }

    [Fact]
    public void ReferenceChanged_ReemitsOneBucketAndTheIndex()
    {
        GeneratorHost host = GeneratorHost.Run(Sample.Library);
        GeneratorRun before = host.Last;

        GeneratorRun after = host.Edit(Sample.Library, Sample.Library.Edit(Books, "[ada-quill, ben-reed]", "[ben-reed]"));

        Assert.Equal([.. BucketOf(Books), "DatasetImage.Index.g.cs"], after.MadeAnew(before).Order(HintOrder));
    }

    [Fact]
    public void SharedValueChanged_ReemitsOneBucketAndJudgesAnew()
    {
        const string People = "seeds/people/people.yaml";
        Sample council = Sample.Of(RulePage.All.Single(page => page.Id == "DS0305").Good.Files("yaml").Select(file => KeyValuePair.Create(file.Path, file.Text)));
        GeneratorHost host = GeneratorHost.Run(council);
        GeneratorRun before = host.Last;

        GeneratorRun after = host.Edit(council, council.Edit(People, "end_date: 1975-06", "end_date: 1973-06"));

        Assert.Equal("DS0305", Assert.Single(after.Diagnostics).Id);
        Assert.Equal(BucketOf(People), after.MadeAnew(before));
    }

    [Fact]
    public void LockChanged_MakesNothingAnew()
    {
        Sample locked = Sample.Library.With("seeds/ids.lock", "books/on-lines\n");
        GeneratorHost host = GeneratorHost.Run(locked);
        GeneratorRun before = host.Last;

        GeneratorRun after = host.Edit(locked, locked.With("seeds/ids.lock", "books/on-lines\nbooks/on-planes\n"));

        Assert.Single(after.Diagnostics);
        Assert.Empty(after.MadeAnew(before));
    }

    [Fact]
    public void FileAddedFirst_EqualsColdRun()
    {
        Sample larger = Sample.Library.With("seeds/authors/aaa.yaml", "cato-ink:\n  name: Cato Ink\n");
        GeneratorHost host = GeneratorHost.Run(Sample.Library);

        GeneratorRun warm = host.Replace(larger);

        GeneratorRun cold = GeneratorHost.Run(larger).Last;
        Assert.Equal(cold.Sources.Select(s => (s.Key, s.Value.ToString())), warm.Sources.Select(s => (s.Key, s.Value.ToString())));
    }

    [Fact]
    public void ErrorMended_EqualsColdRun()
    {
        Sample broken = Sample.Library.Edit(Authors, "name: Ada Quill", "name: [Ada Quill");
        GeneratorHost host = GeneratorHost.Run(broken);

        GeneratorRun mended = host.Edit(broken, Sample.Library);

        Assert.Empty(mended.Diagnostics);
        GeneratorRun cold = GeneratorHost.Run(Sample.Library).Last;
        Assert.Equal(cold.Sources.Select(s => (s.Key, s.Value.ToString())), mended.Sources.Select(s => (s.Key, s.Value.ToString())));
    }

    private static readonly IComparer<string> HintOrder = Comparer<string>.Create(
        static (a, b) => (a.Contains("Index", StringComparison.Ordinal), a).CompareTo((b.Contains("Index", StringComparison.Ordinal), b)));

    private static string[] BucketOf(string path)
    {
        string bucket = $"Bucket{Dataset.Schema.Image.Bucket.NumberOf(path):00}.g.cs";
        return [$"DatasetImage.{bucket}", $"Members.{bucket}"];
    }
}
