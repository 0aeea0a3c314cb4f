using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Generators.Tests;

/// <summary>A contributor's mistakes: one error each, at the right place, with the way out, and nothing else breaks.</summary>
public sealed class MistakeTests
{
    private const string Books = "seeds/books/books.yaml";

    /// <summary>File, old text, new text; then rule, the text under the squiggle, message.</summary>
    public static TheoryData<string, string, string, string, string, string> Mistakes { get; } = new()
    {
        { Books, "pages: 320", "pagse: 320", "DS0202", "pagse", "Unknown field 'pagse' in 'Book'. Did you mean 'pages'?" },
        { Books, "  name: On lines\n", "", "DS0203", "on-lines", "'on-lines' has no 'name', which every Book must have. Add a line for it." },
        { Books, "[ada-quill, ben-reed]", "[ada-quil]", "DS0212", "ada-quil", "'authors' refers to 'ada-quil', but no Author has that identifier. Did you mean 'ada-quill'?" },
        { Books, "kind: essay", "kind: essai", "DS0205", "essai", "'essai' is no value of 'kind'. Did you mean 'essay'? Permitted: novel, essay, withdrawn." },
        { Books, "year: \"1843\"", "year: 1843-02-30", "DS0206", "1843-02-30", "'1843-02-30' is no date: February 1843 has 28 days. Write YYYY-MM-DD, YYYY-MM or YYYY, a range as A/B, and ~ behind it for approximate." },
        { Books, "pages: 320", "pages: many", "DS0204", "many", "'many' is a text, but 'pages' takes a whole number. Write digits only, without quotes or separators." },
        { Books, "name: On lines", "name: 1984", "DS0204", "1984", "'1984' is a number, but 'name' takes a text. Put it in quotes: \"1984\"." },
        { Books, "[essay, novel]", "[essay, novel", "DS0001", "[", "'[' is not closed. Close it with ']'." },
        { Books, "  pages: 320", "\tpages: 320", "DS0002", "\t", "Tab character. Indent and separate with spaces; inside a text write \"\\t\" in double quotes." },
        { Books, "  pages: 320", "  pages: 320\n  pages: 321", "DS0004", "pages", "Key 'pages' is already used in line 7. Remove one of the two, or make them a list." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_GivesOneErrorAtItsPlace(string path, string old, string replacement, string rule, string squiggle, string message)
    {
        Sample sample = Sample.Library.Edit(path, old, replacement);
        GeneratorHost host = GeneratorHost.Run(sample);

        AssertOnly(host, sample, path, rule, squiggle, message);
    }

    [Fact]
    public void IdentifierInTwoFiles_IsAnErrorInTheSecond()
    {
        Sample sample = Sample.Library.With("seeds/books/zzz.yaml", "on-lines:\n  name: Again\n  authors: [ada-quill]\n  kind: novel\n");

        AssertOnly(
            GeneratorHost.Run(sample), sample, "seeds/books/zzz.yaml", "DS0211", "on-lines",
            "The identifier 'on-lines' is already used in seeds/books/books.yaml. Give one of the two facts another one.");
    }

    [Fact]
    public void FolderThatIsNoCollection_IsAnErrorInItsFile()
    {
        Sample sample = Sample.Library.With("seeds/book/new.yaml", "a-book:\n  name: A book\n");

        AssertOnly(
            GeneratorHost.Run(sample), sample, "seeds/book/new.yaml", "DS0201", "",
            "The folder 'book' is no collection, so nothing of it is read. Did you mean 'books'? Move the file to the folder of a collection: authors, books, loans.");
    }

    [Fact]
    public void PublishedIdentifierRemoved_IsAnErrorInTheLock()
    {
        Sample sample = Sample.Library.With("seeds/ids.lock", "# Published.\nbooks/on-lines\nbooks/on-planes\n");

        AssertOnly(
            GeneratorHost.Run(sample), sample, "seeds/ids.lock", "DS0401", "books/on-planes",
            "'on-planes' was published in 'books', and no fact there has that identifier now. Identifiers stay. Put it back. Set its 'kind' to withdrawn.");
    }

    [Fact]
    public void SchemaMistake_IsAnErrorAtItsKey()
    {
        Sample sample = Sample.Library.Edit("seeds/schema/library.yaml", "range: shelf_mark", "range: shelfmark");
        GeneratorHost host = GeneratorHost.Run(sample);

        Diagnostic error = Assert.Single(host.Last.Diagnostics);
        Assert.Equal("No class, enum or type is named 'shelfmark'. Did you mean 'shelf_mark'?", error.GetMessage());
    }

    [Fact]
    public void AddressOfTheSiteKnown_ErrorLinksToThePageOfItsRule()
    {
        GeneratorHost host = GeneratorHost.Run(Sample.Library.Edit(Books, "pages: 320", "pagse: 320"));

        Assert.Equal("https://facts.example/rules/DS0202.html", Assert.Single(host.Last.Diagnostics).Descriptor.HelpLinkUri);
        Assert.Equal("https://elsewhere.example/facts/rules/DS0202.html", Assert.Single(host.EditSiteUrl("https://elsewhere.example/facts").Diagnostics).Descriptor.HelpLinkUri);
    }

    [Fact]
    public void AddressOfTheSiteUnknown_ErrorHasNoLink()
    {
        GeneratorHost host = GeneratorHost.Run(Sample.Library.Edit(Books, "pages: 320", "pagse: 320"));

        Assert.Empty(Assert.Single(host.EditSiteUrl("").Diagnostics).Descriptor.HelpLinkUri);
    }

    private static void AssertOnly(GeneratorHost host, Sample sample, string path, string rule, string squiggle, string message)
    {
        Diagnostic error = Assert.Single(host.Last.Diagnostics);
        Assert.Equal((rule, message), (error.Id, error.GetMessage()));
        Assert.Equal(SeedText.Root + path, error.Location.GetLineSpan().Path);
        Assert.Equal(squiggle, sample.Files[path].Substring(error.Location.SourceSpan.Start, error.Location.SourceSpan.Length));

        // The sound facts, and the broken one, are still there: no error of C#'s stands beside ours.
        SyntaxTree use = CSharpSyntaxTree.ParseText(
            $"using {GeneratorHost.Namespace}; class Use {{ object[] all = [Books.OnLines, Authors.AdaQuill, Authors.BenReed]; }}");
        Assert.Empty(host.Compile().AddSyntaxTrees(use).GetDiagnostics().Where(d => d.Severity > DiagnosticSeverity.Hidden && d.Id != "CS8019"));
    }
}
