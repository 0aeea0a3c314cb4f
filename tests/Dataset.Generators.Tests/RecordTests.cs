namespace Dataset.Generators.Tests;

/// <summary>The records that users type against.</summary>
public sealed class RecordTests
{
    [Theory]
    [InlineData("Books.OnLines.Name", "On lines")]
    [InlineData("Books.OnLines.Kind", "Essay")]
    [InlineData("Books.OnLines.Genres[1]", "Novel")]
    [InlineData("Books.OnLines.Shelf", "QA76")]
    [InlineData("Books.OnLines.Pages", "320")]
    [InlineData("Books.OnLines.Weight", "0.450")]
    [InlineData("Books.OnLines.Rating", "4.5")]
    [InlineData("Books.OnLines.IsLent", "True")]
    [InlineData("Books.OnLines.Acquired!.Value.Day", "29")]
    [InlineData("Books.OnLines.Scanned!.Value.UtcDateTime.Hour", "8")]
    [InlineData("Books.OnLines.Opens!.Value.Time.Minute", "30")]
    [InlineData("Books.OnLines.Address", "https://example.org/on-lines")]
    [InlineData("Books.OnLines.Years[2]", "9223372036854775807")]
    [InlineData("Books.OnLines.Editions[1].Year.IsInterval", "True")]
    [InlineData("Books.OnLines.Binding!.Year.Text", "201X")]
    [InlineData("string.Join(' ', Books.OnLines.Copies.Select(c => c.Code + '=' + c.State))", "copy-1=worn copy-2=")]
    [InlineData("Authors.BenReed.OtherNames[0]", "בן ריד")]
    [InlineData("Authors.BenReed.OtherNames[1]", "Ben \"the Pen\" Reed \\ Son")]
    [InlineData("Authors.BenReed.Remark", "Two lines,\nwith a <tag> & {{ braces }}.\n")]
    [InlineData("Authors.AdaQuill.Born!.Value.IsApproximate", "True")]
    public void Value_IsTypedAndExact(string expression, string expected) => Assert.Equal(expected, LoadedSample.Evaluate(Sample.Library, expression));

    [Theory]
    [InlineData("Books.OnLines.Authors[1].Teacher!.Name", "Ada Quill")]
    [InlineData("Books.OnLines.Editions[0].Editor!.Id", "ben-reed")]
    [InlineData("Loans.Get(\"first-loan\").Book.Id", "on-lines")]
    [InlineData("Books.OfMice.Binding is null && Books.OfMice.Pages is null && Books.OfMice.Editions.Count == 0", "True")]
    public void Reference_IsFollowed(string expression, string expected) => Assert.Equal(expected, LoadedSample.Evaluate(Sample.Library, expression));

    [Theory]
    [InlineData("string.Join(' ', Authors.AdaQuill.Works.Select(w => w.Id))", "of-mice on-lines")]
    [InlineData("Authors.AdaQuill.Pupils[0].Id", "ben-reed")]
    [InlineData("Books.OnLines.Loans[0].Id", "first-loan")]
    [InlineData("Authors.BenReed.Edited[0].Id", "on-lines")]
    [InlineData("Authors.AdaQuill.Edited.Count", "0")]
    [InlineData("string.Join(' ', Authors.BenReed.ReferencedBy.Select(b => b.Slot.Name + ':' + b.Fact.Id))", "teacher:ada-quill authors:on-lines editor:on-lines")]
    public void Inverse_ListsTheFactsThatRefer(string expression, string expected) => Assert.Equal(expected, LoadedSample.Evaluate(Sample.Library, expression));

    [Theory]
    [InlineData("Authors.AdaQuill is INamed", "True")]
    [InlineData("Books.OnLines is Work and Item", "True")]
    [InlineData("ReferenceEquals(Books.OnLines, Books.All.Single(b => b.Id == \"on-lines\"))", "True")]
    [InlineData("Books.OnLines == (Books.OnLines with { Name = \"Other\" })", "True")]
    [InlineData("Books.OnLines.Editions[0] == new Edition { Year = EdtfDate.Parse(\"1843\"), Editor = Authors.BenReed }", "True")]
    [InlineData("Books.OnLines.Editions[0] == new Edition { Year = EdtfDate.Parse(\"1843\"), Editor = Authors.AdaQuill }", "False")]
    [InlineData("new Author { Id = \"x\", Name = \"X\", Teacher = Authors.AdaQuill }.Teacher!.Name", "Ada Quill")]
    public void Record_IsEqualByIdOrByValue(string expression, string expected) => Assert.Equal(expected, LoadedSample.Evaluate(Sample.Library, expression));

    [Fact]
    public void ToString_EndsOnCycles() => Assert.Equal(
        "Author { Id = ada-quill, Name = Ada Quill, OtherNames = [], Born = 1815-12~, Teacher = ben-reed }",
        LoadedSample.Evaluate(Sample.Library, "Authors.AdaQuill.ToString()"));

    [Fact]
    public void UnknownId_NamesTheNearest()
    {
        Exception outer = Assert.ThrowsAny<Exception>(() => LoadedSample.Evaluate(Sample.Library, "Authors.Get(\"ada-quil\")"));
        KeyNotFoundException exception = Assert.IsType<KeyNotFoundException>(outer.InnerException);
        Assert.Equal("No 'ada-quil' in Authors. Did you mean 'ada-quill'?", exception.Message);
    }

    [Theory]
    [InlineData("Authors.Find(\"nobody\") is null", "True")]
    [InlineData("Authors.Contains(\"ben-reed\")", "True")]
    [InlineData("Authors.Contains(\"on-lines\")", "False")]
    [InlineData("Authors.All.Count", "2")]
    [InlineData("Authors.All[0].Id", "ada-quill")]
    public void Table_FindsByIdAndByPlace(string expression, string expected) => Assert.Equal(expected, LoadedSample.Evaluate(Sample.Library, expression));

    [Fact]
    public void ObsoleteFact_WarnsWhereItIsUsed()
    {
        GeneratorHost host = GeneratorHost.Run(Sample.Library);
        Microsoft.CodeAnalysis.SyntaxTree use = Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText($"class Use {{ object o = {GeneratorHost.Namespace}.Books.OfMice; }}");

        Microsoft.CodeAnalysis.Diagnostic warning = Assert.Single(host.Compile().AddSyntaxTrees(use).GetDiagnostics(), d => d.Id == "DS0900");

        Assert.Equal("'Books.OfMice' is obsolete: 'Withdrawn: Of mice. It was taken off the shelves.'", warning.GetMessage());
        Assert.Equal("https://facts.example/books/of-mice.html", warning.Descriptor.HelpLinkUri);
    }

    [Fact]
    public void MemberDocumentation_SaysWhatTheFactIs()
    {
        string members = string.Join('\n', GeneratorHost.Run(Sample.Library).Last.Sources.Where(s => s.Key.StartsWith("Members", StringComparison.Ordinal)).Select(s => s.Value));

        Assert.Contains("/// <summary>Book: On lines.</summary>", members, StringComparison.Ordinal);
        Assert.Contains("<see href=\"https://facts.example/books/on-lines.html\">Page</see>", members, StringComparison.Ordinal);
    }
}
